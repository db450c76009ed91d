//! What an author can do with what they write: a table of actions, each with a letter and a place to click on.
//! Doing it is for `app`.

use super::About;
use crate::input::{Key, KeyCode};
use crate::locale::{Phrase, Words};
use crate::text;
use crate::ui::{Align, Area, Axis, Canvas, Ink, Role};

/// Rows that the actions take.
pub(super) const ROWS: u16 = 4;
const COLUMNS: u16 = 3;

/// One thing to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// The exercise after this one.
    Next,
    /// The exercise before this one.
    Previous,
    /// A list of all exercises.
    Exercises,
    /// The exercise at that place of the list, counted from 0.
    Pick(usize),
    /// The next language of the pack.
    Language,
    /// The next variant of the exercise.
    Variant,
    /// All hints of the exercise.
    Hints,
    /// *Show me*.
    Show,
    /// The exercise from its beginning.
    Again,
    /// The program in a frame of 80x24, or on the whole screen.
    Frame,
    /// The pack read and checked once more.
    Check,
    /// Back to the exercise.
    Close,
    /// Out of the program.
    Leave,
}

/// The actions as they stand in the panel, row by row, and their messages; the attribute `key` says their letters.
const ACTS: [(Act, &str); 12] = [
    (Act::Next, "preview-next"),
    (Act::Previous, "preview-previous"),
    (Act::Exercises, "preview-exercises"),
    (Act::Language, "preview-language"),
    (Act::Variant, "preview-variant"),
    (Act::Hints, "preview-hints"),
    (Act::Show, "preview-show"),
    (Act::Again, "preview-again"),
    (Act::Check, "preview-check"),
    (Act::Frame, "preview-frame"),
    (Act::Close, "preview-close"),
    (Act::Leave, "preview-leave"),
];

impl Act {
    /// Whether it can be done now.
    pub(super) fn makes_sense(self, about: &About) -> bool {
        match self {
            Act::Next | Act::Previous | Act::Exercises => about.exercises.len() > 1,
            Act::Language => about.languages > 1,
            Act::Variant => about.open.is_some() && about.variant.1 > 1,
            Act::Hints => !about.hints.is_empty(),
            Act::Show | Act::Again | Act::Close => about.open.is_some(),
            Act::Frame => about.framed.is_some(),
            Act::Pick(_) | Act::Check | Act::Leave => true,
        }
    }

    /// What a letter does. Each language has letters of its own, and those of a Latin keyboard.
    pub(super) fn of_key(key: Key, words: &Words) -> Option<Act> {
        let KeyCode::Char(letter) = key.code else { return None };
        if key.ctrl || key.alt {
            return None;
        }
        let typed = text::fold(&letter.to_string());
        let means = |id: &str| letters(id, words).iter().any(|known| text::fold(known) == typed);
        ACTS.iter().find(|(_, id)| means(id)).map(|(act, _)| *act)
    }

    /// What a target of the panel does.
    pub(super) fn of_target(target: &str) -> Option<Act> {
        ACTS.iter().find(|(_, id)| target == *id).map(|(act, _)| *act)
    }
}

/// The letters for an action, the one that is shown first.
fn letters(id: &str, words: &Words) -> Vec<String> {
    let said = words.say(&Phrase::new(format!("{id}.key"))).string;
    said.split_whitespace().map(str::to_owned).collect()
}

/// Draws the table. What makes no sense now stands there faintly.
pub(super) fn draw(about: &About, canvas: &mut Canvas, area: Area) {
    canvas.group("preview", Axis::Row);
    let width = area.width / COLUMNS;
    for (place, (act, id)) in (0..).zip(ACTS) {
        let cell = Area::new(area.start + place % COLUMNS * width, area.top + place / COLUMNS, width, 1).within(area);
        let makes_sense = act.makes_sense(about);
        let face = cell.split_end(1).0;
        let ink = canvas.choice(face, id, 0, if makes_sense { Ink::Press } else { Ink::Dim });
        let (label, key) = face.split_start(1).1.split_end(3);
        canvas.label(label, &about.words.say(&label_of(act, id, about)).string, Align::Start, ink);
        let letter = letters(id, about.words).into_iter().next().unwrap_or_default();
        if makes_sense {
            canvas.label(key, &text::key_cap(&format!(" {} ", letter.to_uppercase())), Align::Start, ink);
            canvas.target(id, Role::Button, face);
        }
    }
}

fn label_of(act: Act, id: &'static str, about: &About) -> Phrase {
    match (act, about.framed) {
        (Act::Frame, Some(true)) => Phrase::new("preview-whole"),
        _ => Phrase::new(id),
    }
}
