//! The words of rounds: what is asked, what was noticed, what *Show me* says, what keys do.
//! Decides nothing.

use super::{FIELD, LIST, Note, PointerView, chosen};
use crate::locale::{Arg, Phrase};
use crate::practice::dexterity::pointer::{Drill, Round, Step};
use crate::practice::question::Item;
use crate::ui::{Gesture, Ink, KeyHint};

fn said(state: &Drill, item: &Item) -> Phrase {
    item.phrase(state.id())
}

/// What a round asks.
pub(super) fn asks(state: &Drill, step: &Step) -> Phrase {
    let what = |id: &'static str, item: &Item| Phrase::new(id).with("what", said(state, item));
    match &step.round {
        Round::Click(None) => Phrase::new("pointer-click"),
        Round::Click(Some(thing)) => what("pointer-click-on", thing),
        Round::DoubleClick(None) => Phrase::new("pointer-double"),
        Round::DoubleClick(Some(thing)) => what("pointer-double-on", thing),
        Round::RightClick(None) => Phrase::new("pointer-right"),
        Round::RightClick(Some((thing, asked))) => what("pointer-right-on", thing).with("asked", said(state, asked)),
        Round::Drag(None) => Phrase::new("pointer-drag"),
        Round::Drag(Some((thing, place))) => what("pointer-drag-on", thing).with("place", said(state, place)),
        Round::Tick(asked) => {
            let asked = asked.iter().map(|item| said(state, item)).collect();
            Phrase::new("pointer-tick").with("what", Arg::List(asked))
        }
        Round::Choose(asked) => what("pointer-choose", asked),
        Round::OpenList(asked) => what("pointer-open-list", asked),
        Round::Scroll(asked) => what("pointer-scroll", asked),
        Round::SelectText(passage) => {
            let passage = Phrase::pack(format!("{}.{passage}", state.id()));
            Phrase::new("pointer-select").with("what", passage)
        }
    }
}

/// How keys do a round, for terminals that report no mouse.
fn by_keys(round: &Round) -> Phrase {
    Phrase::new(match round {
        Round::Click(_) => "pointer-keys-click",
        Round::DoubleClick(_) => "pointer-keys-double",
        Round::RightClick(_) => "pointer-keys-right",
        Round::Drag(_) => "pointer-keys-drag",
        Round::Tick(_) | Round::Choose(_) => "pointer-keys-choose",
        Round::OpenList(_) => "pointer-keys-list",
        Round::Scroll(_) => "pointer-keys-scroll",
        Round::SelectText(_) => "pointer-keys-select",
    })
}

impl PointerView {
    /// A calm word about what happened last.
    pub(in crate::practice::dexterity::pointer) fn remark(&self, state: &Drill) -> Option<(Phrase, Ink)> {
        let step = state.step()?;
        let what = |id: &'static str, item: &Item| Phrase::new(id).with("what", said(state, item));
        if let Some(item) = state.ticked_beyond() {
            return Some((what("pointer-note-untick", item), Ink::Look));
        }
        let phrase = match &self.note {
            None if !self.mouse => return Some((by_keys(&step.round), Ink::Press)),
            None if state.done() > 0 && !self.open => return Some((Phrase::new("pointer-note-good"), Ink::Done)),
            None => return None,
            Some(Note::Beside) => Phrase::new(self.beside()),
            Some(Note::First) => Phrase::new("pointer-note-first"),
            Some(Note::Late) => Phrase::new("pointer-note-late"),
            Some(Note::OtherButton) if matches!(step.round, Round::RightClick(_)) && !self.open => {
                Phrase::new("pointer-note-other")
            }
            Some(Note::OtherButton) => Phrase::new("pointer-note-main"),
            Some(Note::Held) if self.mouse => Phrase::new("pointer-note-held"),
            Some(Note::Held) => Phrase::new("pointer-keys-drop"),
            Some(Note::NothingHeld) => Phrase::new("pointer-note-nothing"),
            Some(Note::Dropped) => Phrase::new("pointer-note-dropped"),
            Some(Note::Instead(item)) => what("pointer-note-instead", item),
            Some(Note::OnlySelect) => Phrase::new("pointer-note-select"),
        };
        Some((phrase, Ink::Look))
    }

    /// Where the target is from where the click fell, as far as both sides of a mirrored screen agree on it.
    fn beside(&self) -> &'static str {
        match self.fell {
            Some(fell) if self.before == Some(fell) => "pointer-note-once",
            Some((_, row)) if row < self.spot.top => "pointer-note-lower",
            Some((_, row)) if row >= self.spot.bottom() => "pointer-note-higher",
            _ => "pointer-note-beside",
        }
    }
}

/// What *Show me* says about a gesture. `mouse`: whether the terminal reports one.
pub(super) fn tells(state: &Drill, gesture: &Gesture, mouse: bool) -> Phrase {
    let Some(step) = state.step() else { return Phrase::new("pointer-note-good") };
    match gesture {
        Gesture::Activate(id) if id == LIST => Phrase::new("pointer-show-list"),
        Gesture::Activate(id) if chosen(state, step, id).is_some() => match (chosen(state, step, id), &step.round) {
            (Some(item), Round::Tick(_)) => Phrase::new("pointer-show-tick").with("what", said(state, item)),
            (Some(item), Round::Scroll(_)) => Phrase::new("pointer-scroll").with("what", said(state, item)),
            (Some(item), _) => Phrase::new("pointer-choose").with("what", said(state, item)),
            (None, _) => asks(state, step),
        },
        Gesture::Point(id) if id != FIELD => Phrase::new("pointer-keys-drag"),
        Gesture::Activate(_) if matches!(step.round, Round::Drag(_)) => Phrase::new("pointer-keys-drop"),
        _ if !mouse => by_keys(&step.round),
        _ => asks(state, step),
    }
}

/// What keys do in a round. `forward`: the key that selects in the direction of reading.
pub(super) fn keys(round: &Round, held: bool, open: bool, forward: &'static str) -> Vec<KeyHint> {
    let does = |id: &'static str| Phrase::new(id);
    let moves = || KeyHint::pair("up", "down", does("keys-move"));
    match round {
        _ if open => {
            vec![
                KeyHint::new("enter", does("pointer-key-choose")),
                moves(),
                KeyHint::new("esc", does("pointer-key-close")),
            ]
        }
        Round::Click(_) => vec![KeyHint::new("enter", does("pointer-key-click"))],
        Round::DoubleClick(_) => vec![KeyHint::new("enter", does("pointer-key-open"))],
        Round::RightClick(_) => vec![KeyHint::new("shift+f10", does("pointer-key-right"))],
        Round::Drag(_) if held => {
            vec![
                KeyHint::new("tab", does("pointer-key-place")),
                KeyHint::new("enter", does("pointer-key-drop")),
                KeyHint::new("esc", does("pointer-key-leave")),
            ]
        }
        Round::Drag(_) => vec![KeyHint::new("space", does("pointer-key-take"))],
        Round::Tick(_) => vec![KeyHint::new("space", does("pointer-key-tick")), moves()],
        Round::Choose(_) => vec![KeyHint::new("enter", does("pointer-key-choose")), moves()],
        Round::OpenList(_) => vec![KeyHint::new("enter", does("pointer-key-list"))],
        Round::Scroll(_) => vec![
            KeyHint::pair("pageup", "pagedown", does("pointer-key-far")),
            moves(),
            KeyHint::new("enter", does("pointer-key-choose")),
        ],
        Round::SelectText(_) => {
            vec![KeyHint::pair("left", "right", does("keys-move")), KeyHint::new(forward, does("pointer-key-select"))]
        }
    }
}
