//! The hand of *Show me* and of the checker: which keys, or which mouse movements, make a gesture.
//! The inverse of `focus`, one event at a time, so that it always works on the frame that is really there.

use super::{Area, Axis, Focus, Gesture, Role, Target, Targets};
use crate::input::{Button, Event, Key, KeyCode, Mouse, MouseKind};
use crate::text::Direction;

/// With what a gesture is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Means {
    /// The keyboard alone.
    Keys,
    /// The mouse alone.
    Mouse,
}

/// The next events towards a gesture on this frame: either movements on the way, or the last ones, after which
/// `Focus::handle` answers with the gesture itself. `None` when these means cannot make it.
pub fn reach(gesture: &Gesture, means: Means, focus: &Focus, targets: &Targets) -> Option<Vec<Event>> {
    match means {
        Means::Keys => {
            let keys = match gesture {
                Gesture::Write(id, text) if focus.is(id) => write(targets.get(id)?, text)?,
                _ => vec![by_keys(gesture, focus, targets)?],
            };
            Some(keys.into_iter().map(Event::Key).collect())
        }
        Means::Mouse => by_mouse(gesture, targets),
    }
}

fn by_keys(gesture: &Gesture, focus: &Focus, targets: &Targets) -> Option<Key> {
    match gesture {
        Gesture::Key(key) => Some(*key),
        // Every key is its own: it cannot be pointed at.
        Gesture::Point(id) | Gesture::Activate(id) | Gesture::Menu(id) | Gesture::Toggle(id) | Gesture::Extend(id)
            if targets.get(id)?.role == Role::Keys =>
        {
            None
        }
        Gesture::Leave => Some(Key::plain(KeyCode::Esc)),
        Gesture::Reach(id) | Gesture::Point(id) => go(id, focus, targets, Key::plain(KeyCode::Char(' '))),
        // Enter begins a new line there.
        Gesture::Activate(id) if targets.get(id)?.role == Role::Text => None,
        Gesture::Activate(id) => go(id, focus, targets, Key::plain(KeyCode::Enter)),
        Gesture::Menu(id) => go(id, focus, targets, Key::shift(KeyCode::F(10))),
        Gesture::Toggle(id) => {
            let key = go(id, focus, targets, Key::ctrl(' '))?;
            let inside = focus.group() == targets.get(id).map(|target| target.group);
            // Ctrl with an arrow moves the focus and leaves the selection as it is.
            Some(Key { ctrl: key.ctrl || inside, ..key })
        }
        Gesture::Extend(id) => {
            let key = go(id, focus, targets, Key::plain(KeyCode::Char(' ')))?;
            Some(Key { shift: key.code != KeyCode::Tab, ..key })
        }
        Gesture::Write(id, _) => go(id, focus, targets, Key::plain(KeyCode::Enter)),
        Gesture::Edit(id, Event::Key(key)) => go(id, focus, targets, *key),
        Gesture::Drop { .. } | Gesture::Scroll(..) | Gesture::Edit(..) => None,
    }
}

/// The keys that bring a field's text to the wanted one: its next characters typed at the end, or everything taken away first.
fn write(field: &Target, wants: &str) -> Option<Vec<Key>> {
    let Some(rest) = wants.strip_prefix(field.value.as_deref()?) else {
        return Some(vec![Key::ctrl('a'), Key::plain(KeyCode::Backspace)]);
    };
    // To the end first: what is selected would be replaced.
    let end = Key { ctrl: field.role == Role::Text, ..Key::plain(KeyCode::End) };
    let typed = rest.chars().map(|next| match next {
        '\n' => Key::plain(KeyCode::Enter),
        next => Key::plain(KeyCode::Char(next)),
    });
    Some(std::iter::once(end).chain(typed).collect())
}

/// The next key on the way to a target, or `then` when the focus is there.
fn go(id: &str, focus: &Focus, targets: &Targets, then: Key) -> Option<Key> {
    let target = targets.get(id).filter(|target| target.takes_focus())?;
    if focus.is(id) {
        return Some(then);
    }
    // Tab stays inside of what takes all keys.
    let here = focus.current().and_then(|here| targets.get(here));
    if here.is_some_and(|here| here.role == Role::Keys) {
        return Some(Key::plain(KeyCode::F(6)));
    }
    if focus.group() != Some(target.group) {
        return Some(Key::plain(KeyCode::Tab));
    }
    let members = targets.group(target.group);
    let place = |id: &str| members.iter().position(|target| target.id == id);
    let ahead = place(id)? > place(focus.current()?)?;
    Some(Key::plain(match (target.axis, ahead, targets.direction()) {
        (Axis::Page, true, _) => KeyCode::Tab,
        (Axis::Page, false, _) => return Some(Key::shift(KeyCode::Tab)),
        (Axis::Column, true, _) => KeyCode::Down,
        (Axis::Column, false, _) => KeyCode::Up,
        (Axis::Row, true, Direction::Ltr) | (Axis::Row, false, Direction::Rtl) => KeyCode::Right,
        (Axis::Row, _, _) => KeyCode::Left,
    }))
}

fn by_mouse(gesture: &Gesture, targets: &Targets) -> Option<Vec<Event>> {
    if *gesture == Gesture::Leave {
        return beside(targets);
    }
    if let Gesture::Edit(_, event @ Event::Mouse(_)) = gesture {
        return Some(vec![event.clone()]);
    }
    let target = match gesture {
        Gesture::Reach(id) | Gesture::Point(id) | Gesture::Activate(id) | Gesture::Menu(id) => id,
        Gesture::Toggle(id) | Gesture::Extend(id) | Gesture::Write(id, _) => id,
        Gesture::Drop { from, .. } => from,
        Gesture::Key(_) | Gesture::Leave | Gesture::Edit(..) | Gesture::Scroll(..) => return None,
    };
    // A click on what takes keys brings the focus there and is no gesture.
    let target = targets.get(target).filter(|target| target.role != Role::Keys)?;
    if target.area.is_empty() {
        return wheel(target, targets);
    }
    let at = |kind| mouse(target.area, kind, targets);
    let (down, up) = (at(MouseKind::Down(Button::Main)), at(MouseKind::Up(Button::Main)));
    let click = [Event::Mouse(down), Event::Mouse(up)];
    Some(match gesture {
        Gesture::Activate(_) if target.role == Role::Item => [click.clone(), click].concat(),
        Gesture::Menu(_) => vec![Event::Mouse(at(MouseKind::Down(Button::Context)))],
        Gesture::Toggle(_) => {
            vec![Event::Mouse(Mouse { ctrl: true, ..down }), Event::Mouse(Mouse { ctrl: true, ..up })]
        }
        Gesture::Extend(_) => {
            vec![Event::Mouse(Mouse { shift: true, ..down }), Event::Mouse(Mouse { shift: true, ..up })]
        }
        Gesture::Drop { to, .. } => {
            let goal = targets.get(to).filter(|goal| !goal.area.is_empty())?.area;
            let drag = mouse(goal, MouseKind::Drag, targets);
            vec![
                Event::Mouse(down),
                Event::Mouse(drag),
                Event::Mouse(mouse(goal, MouseKind::Up(Button::Main), targets)),
            ]
        }
        Gesture::Write(..) => return None,
        _ => click.to_vec(),
    })
}

/// A click beside what lies on top, in the corner where no dialog reaches; on a screen with nothing on top it means nothing.
fn beside(targets: &Targets) -> Option<Vec<Event>> {
    if targets.layer() == 0 || targets.at(0, 0).is_some() {
        return None;
    }
    let corner = Area::new(0, 0, 1, 1);
    let at = |kind| Event::Mouse(mouse(corner, kind, targets));
    Some(vec![at(MouseKind::Down(Button::Main)), at(MouseKind::Up(Button::Main))])
}

/// Turns the wheel over the visible part of a list, towards a member that is scrolled out of view.
fn wheel(hidden: &Target, targets: &Targets) -> Option<Vec<Event>> {
    let members = targets.group(hidden.group);
    let wanted = members.iter().position(|target| target.id == hidden.id)?;
    let (seen, visible) = members.iter().enumerate().find(|(_, target)| !target.area.is_empty())?;
    let lines = if wanted < seen { -1 } else { 1 };
    Some(vec![Event::Mouse(mouse(visible.area, MouseKind::Scroll(lines), targets))])
}

/// The mouse in the middle of an area.
fn mouse(area: Area, kind: MouseKind, targets: &Targets) -> Mouse {
    let start = area.start + area.width / 2;
    Mouse { kind, column: targets.turn(start), row: area.top + area.height / 2, ctrl: false, shift: false, at: 0 }
}
