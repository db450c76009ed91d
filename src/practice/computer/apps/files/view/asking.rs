//! Questions before something happens: a name is taken, the bin is to be emptied.
//! What happens then is an Action.

use crate::locale::{Phrase, Words};
use crate::practice::computer::apps::files::Action;
use crate::practice::computer::disk::{Path, Taken};
use crate::practice::computer::picker::draw_taken;
use crate::ui::{self, Align, Area, Button, Canvas, Dialog, Gesture, Ink};

const BACK: &str = "ask:back";
pub(super) const REPLACE: &str = "ask:replace";
pub(super) const BOTH: &str = "ask:both";
pub(super) const EMPTY: &str = "ask:empty";

/// A question.
pub(super) enum Asking {
    /// Something called so lies there already.
    Taken(Pending, Phrase),
    /// So many items leave the bin for good.
    EmptyBin(usize),
}

/// What waits for the answer.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Pending {
    Paste,
    Move(Path),
}

impl Pending {
    fn action(&self, taken: Taken) -> Action {
        match self {
            Pending::Paste => Action::PasteAnd(taken),
            Pending::Move(to) => Action::MoveAnd { to: to.clone(), taken },
        }
    }
}

impl Asking {
    pub(super) fn draw(&self, canvas: &mut Canvas, bounds: Area, words: &Words) {
        match self {
            Asking::Taken(_, says) => draw_taken(canvas, bounds, says, words, [BACK, REPLACE, BOTH]),
            Asking::EmptyBin(count) => {
                let title = words.get("files-empty-bin");
                let body = ui::dialog(canvas, bounds, &Dialog { title, width: 50, height: 4 });
                let says = words.say(&Phrase::new("files-empty-bin-ask").with("count", *count));
                canvas.paragraph(body.split_top(3).0, &says, Align::Start, Ink::Normal);
                let cancel = Button::new(BACK, words.get("files-dialog-cancel")).first();
                let empty = Button::new(EMPTY, words.get("files-empty-bin-do"));
                ui::buttons(canvas, body.row(3), "ask", &[cancel], Some(&empty));
            }
        }
    }

    /// `Some(Some(action))`: go on; `Some(None)`: never mind; `None`: still asking.
    pub(super) fn read(&self, gesture: &Gesture) -> Option<Option<Action>> {
        match (self, gesture) {
            (Asking::Taken(pending, _), Gesture::Activate(id)) if id == REPLACE => {
                Some(Some(pending.action(Taken::Replace)))
            }
            (Asking::Taken(pending, _), Gesture::Activate(id)) if id == BOTH => {
                Some(Some(pending.action(Taken::KeepBoth)))
            }
            (Asking::EmptyBin(_), Gesture::Activate(id)) if id == EMPTY => Some(Some(Action::EmptyBin)),
            (_, Gesture::Activate(_) | Gesture::Leave) => Some(None),
            _ => None,
        }
    }

    /// The answer that leads to an Action: the button to press, or away from the question.
    pub(super) fn show(&self, action: &Action) -> Gesture {
        let button = match (self, action) {
            (Asking::EmptyBin(_), Action::EmptyBin) => EMPTY,
            (Asking::Taken(pending, _), _) if pending.action(Taken::Replace) == *action => REPLACE,
            (Asking::Taken(pending, _), _) if pending.action(Taken::KeepBoth) == *action => BOTH,
            _ => return Gesture::Leave,
        };
        Gesture::Activate(button.to_owned())
    }
}
