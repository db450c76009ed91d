//! What a text was before each change, to go back to it and forth again.
//! Typing a word, or erasing letter after letter, is one change.

/// More changes than anybody takes back.
const MOST: usize = 200;

/// A text at some time, with its caret and selection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Moment {
    pub(super) text: String,
    pub(super) caret: usize,
    pub(super) anchor: Option<usize>,
}

/// What changes a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// The first letter of a word is typed.
    Word,
    /// The next character is typed.
    Letter,
    /// A character is erased.
    Erase,
    /// Anything else.
    Other,
}

/// The moments before the changes, and those that were taken back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct History {
    past: Vec<Moment>,
    ahead: Vec<Moment>,
    /// The last change and where it left the caret: it may go on from there.
    last: Option<(Change, usize)>,
}

impl History {
    /// Notes a change of the text as it is `now`; `after`: where the caret stands then.
    pub(super) fn note(&mut self, now: Moment, change: Change, after: usize) {
        let last = self.last.filter(|(_, caret)| *caret == now.caret).map(|(last, _)| last);
        let goes_on = matches!(
            (last, change),
            (Some(Change::Word | Change::Letter), Change::Letter) | (Some(Change::Erase), Change::Erase)
        );
        if !goes_on {
            if self.past.len() == MOST {
                self.past.remove(0);
            }
            self.past.push(now);
        }
        self.ahead.clear();
        self.last = Some((change, after));
    }
    /// The moment before the last change.
    pub(super) fn undo(&mut self, now: Moment) -> Option<Moment> {
        self.last = None;
        let moment = self.past.pop()?;
        self.ahead.push(now);
        Some(moment)
    }
    /// The moment after the change that was taken back last.
    pub(super) fn redo(&mut self, now: Moment) -> Option<Moment> {
        self.last = None;
        let moment = self.ahead.pop()?;
        self.past.push(now);
        Some(moment)
    }
}
