//! Pictures of keys and of the mouse, for *Show me*: what to press, lit.
//! Which gesture comes next is for the demonstration to say.

use crate::input::{Event, Key, KeyCode};
use crate::locale::Words;
use crate::text::Direction;
use crate::ui::{Align, Area, Canvas, Gesture, Ink, Role};

/// Whether a gesture has a picture.
pub fn has_picture(gesture: Option<&Gesture>) -> bool {
    matches!(
        gesture,
        Some(
            Gesture::Key(_)
                | Gesture::Edit(_, Event::Key(_))
                | Gesture::Activate(_)
                | Gesture::Point(_)
                | Gesture::Menu(_)
                | Gesture::Toggle(_)
                | Gesture::Drop { .. }
        )
    )
}

/// The keys of a combination side by side, each as a key with a frame. Three rows.
pub fn draw_keys_picture(canvas: &mut Canvas, area: Area, key: Key, words: &Words) {
    let mut caps = Vec::new();
    for (held, name) in [(key.ctrl, "ctrl"), (key.alt, "alt"), (key.shift, "shift")] {
        if held {
            caps.push(words.key(name));
        }
    }
    let bare = Key { ctrl: false, alt: false, shift: false, ..key };
    caps.push(match bare.code {
        KeyCode::Char(letter) if letter != ' ' => letter.to_uppercase().collect(),
        _ => words.key(&bare.to_string()),
    });
    // A keyboard is a thing, not a text: Ctrl stands left of X in every language.
    if canvas.direction() == Direction::Rtl {
        caps.reverse();
    }
    let mut free = area;
    for (place, cap) in caps.iter().enumerate() {
        if place > 0 {
            canvas.symbol(free.start + 1, free.top + 1, '+', Ink::Normal);
            free = free.split_start(3).1;
        }
        let (face, rest) = free.split_start(canvas.width(cap) + 4);
        canvas.fill(face, Ink::Pointed);
        canvas.frame(face, Ink::Pointed);
        canvas.label(face.row(1).inset(2, 0), cap, Align::Centre, Ink::Pointed);
        free = rest;
    }
}

/// A mouse with the button to press lit, and how often: items of a list open with a double click. Three rows.
pub fn draw_mouse_picture(canvas: &mut Canvas, area: Area, gesture: &Gesture, on: Option<Role>) {
    let (times, context) = match gesture {
        Gesture::Activate(_) if on == Some(Role::Item) => ("x 2", false),
        Gesture::Menu(_) => ("x 1", true),
        Gesture::Activate(_) | Gesture::Point(_) | Gesture::Toggle(_) => ("x 1", false),
        _ => ("", false),
    };
    let mouse = Area { width: 9, height: 3, ..area };
    canvas.frame(mouse, Ink::Normal);
    canvas.symbol(mouse.start + 4, mouse.top, '┬', Ink::Normal);
    canvas.symbol(mouse.start + 4, mouse.top + 1, '│', Ink::Normal);
    // A mouse is a thing, not a text: its main button is at the left in every language.
    let left = Area { start: mouse.start + 1, top: mouse.top + 1, width: 3, height: 1 };
    let right = Area { start: mouse.start + 5, ..left };
    let (first, second) =
        if canvas.from_left(left.start) < canvas.from_left(right.start) { (left, right) } else { (right, left) };
    let lit = if context { second } else { first };
    for start in lit.start..lit.end() {
        canvas.symbol(start, lit.top, '█', Ink::Look);
    }
    canvas.label(area.row(1).split_start(11).1, times, Align::Start, Ink::Strong);
}
