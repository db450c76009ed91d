//! What keys and mouse do to a text: the same in a field and in a text area.
//! Leaves to the two where things are, and to `strip` how they look.

use crate::input::{Event, Key, KeyCode, Mouse};
use crate::text::{Editor, Grain, Motion, Page, Pointed};
use crate::ui::focus::DOUBLE_CLICK;
use std::ops::Range;

/// A text, the page it was drawn on last, and what the mouse is about to do.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Typing {
    pub(super) editor: Editor,
    pub(super) page: Page,
    /// Whether it must not be copied.
    pub(super) secret: bool,
    /// Whether the mouse put the caret where it is: then nothing moves away under the pointer.
    pub(super) pointing: bool,
    clip: String,
    clicks: Option<Clicks>,
    /// From what a drag selects.
    pressed: Option<(Range<usize>, Grain)>,
}

/// Clicks on one place, one soon after the other.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Clicks {
    count: u8,
    at: u64,
    place: (u16, u16),
}

impl Typing {
    pub(super) fn new(editor: Editor) -> Self {
        Typing { editor, ..Typing::default() }
    }

    /// Runs what changes the text or the caret, and says whether it did.
    pub(super) fn changes(&mut self, change: impl FnOnce(&mut Self)) -> bool {
        let state = |editor: &Editor| (editor.text().to_owned(), editor.caret(), editor.selection());
        let before = state(&self.editor);
        change(self);
        before != state(&self.editor)
    }

    /// A key or a pasted text. `height`: the rows of a text area.
    pub(super) fn event(&mut self, event: &Event, height: Option<u16>) {
        match event {
            Event::Key(key) => {
                (self.pointing, self.clicks) = (false, None);
                self.key(*key, height);
            }
            Event::Paste(text) => {
                (self.pointing, self.clicks) = (false, None);
                self.editor.insert(text);
            }
            _ => {}
        }
    }

    fn key(&mut self, key: Key, height: Option<u16>) {
        let (editor, page) = (&mut self.editor, &self.page);
        let rows = |by: isize| height.map(|_| Motion::Rows(by));
        let leaf = height.map_or(0, |rows| isize::try_from(rows.saturating_sub(1).max(1)).unwrap_or(1));
        let motion = match (key.code, key.ctrl) {
            (KeyCode::Char(letter), true) if !key.alt => return self.command(letter, key.shift),
            (KeyCode::Char(typed), false) if !key.alt => return editor.insert(typed.encode_utf8(&mut [0; 4])),
            (KeyCode::Enter, false) if height.is_some() => return editor.insert("\n"),
            (KeyCode::Backspace, false) => return editor.backspace(),
            (KeyCode::Backspace, true) => return editor.backspace_word(page),
            (KeyCode::Delete, false) => return editor.delete(),
            (KeyCode::Delete, true) => return editor.delete_word(page),
            (KeyCode::Left, false) => Some(Motion::Left),
            (KeyCode::Left, true) => Some(Motion::WordLeft),
            (KeyCode::Right, false) => Some(Motion::Right),
            (KeyCode::Right, true) => Some(Motion::WordRight),
            (KeyCode::Home, false) => Some(Motion::Home),
            (KeyCode::Home, true) => Some(Motion::Top),
            (KeyCode::End, false) => Some(Motion::End),
            (KeyCode::End, true) => Some(Motion::Bottom),
            (KeyCode::Up, _) => rows(-1),
            (KeyCode::Down, _) => rows(1),
            (KeyCode::PageUp, _) => rows(-leaf),
            (KeyCode::PageDown, _) => rows(leaf),
            _ => None,
        };
        if let Some(motion) = motion {
            editor.go(motion, page, key.shift);
        }
    }

    fn command(&mut self, letter: char, shift: bool) {
        let editor = &mut self.editor;
        let copied = editor.selected().filter(|_| !self.secret);
        match letter {
            'a' => editor.select_all(),
            'c' | 'x' => {
                let Some(text) = copied else { return };
                self.clip = text.to_owned();
                if letter == 'x' {
                    editor.delete();
                }
            }
            'v' => editor.insert(&self.clip),
            'z' if shift => drop(editor.redo()),
            'z' => drop(editor.undo()),
            'y' => drop(editor.redo()),
            _ => {}
        }
    }

    /// The main button went down on something: once for a character, again for the word, the paragraph, everything.
    pub(super) fn press(&mut self, mouse: &Mouse, pointed: &Pointed) {
        let place = (mouse.column, mouse.row);
        let again = |last: &Clicks| {
            let near = last.place.0.abs_diff(place.0) <= 1 && last.place.1 == place.1;
            near && !mouse.shift && mouse.at.saturating_sub(last.at) <= DOUBLE_CLICK
        };
        let count = self.clicks.filter(again).map_or(1, |last| (last.count + 1).min(4));
        self.clicks = Some(Clicks { count, at: mouse.at, place });
        self.pointing = true;
        let grain = match count {
            1 => Grain::Character,
            2 if self.page.veiled => Grain::All,
            2 => Grain::Word,
            3 => Grain::Paragraph,
            _ => Grain::All,
        };
        let editor = &mut self.editor;
        if grain == Grain::Character {
            let anchor = editor.anchor();
            editor.point(pointed, mouse.shift);
            self.pressed = Some((if mouse.shift { anchor..anchor } else { pointed.bytes.clone() }, grain));
        } else {
            // Where the first click was: since then, a lam-alef may have closed, and what is after it moved.
            let start = editor.selection().map_or(editor.caret(), |selected| selected.start);
            let whole = editor.around(&Pointed { bytes: start..start, hanging: false }, grain);
            editor.select(&whole, &whole);
            self.pressed = Some((whole, grain));
        }
    }

    /// The mouse moved there with the button held: what was pressed, what is under it and all between is selected.
    pub(super) fn drag(&mut self, pointed: &Pointed) {
        let Some((from, grain)) = &self.pressed else { return };
        let to = self.editor.around(pointed, *grain);
        // The next click is a first one.
        self.clicks = None;
        self.pointing = true;
        if *from == to && *grain == Grain::Character {
            self.editor.point(pointed, false);
        } else {
            self.editor.select(from, &to);
        }
    }
}
