//! Selecting a passage of a text: whether it is selected, and the next key or movement of the mouse towards it.
//! What selects is the text area's.

use crate::input::{Button, Event, Key, KeyCode, Mouse, MouseKind};
use crate::ui::{Means, TextArea};
use std::ops::Range;

/// Whether what is selected is what is wanted: spaces and signs at its ends do not count.
pub(super) fn is_same(selected: &str, wanted: &str) -> bool {
    let bare = |text: &str| text.trim_matches(|sign: char| !sign.is_alphanumeric()).to_owned();
    !bare(wanted).is_empty() && bare(selected) == bare(wanted)
}

/// The next event on the way to the passage; `None` when the text has no such passage.
pub(super) fn next(text: &TextArea, wanted: &str, means: Means) -> Option<Event> {
    let wanted = wanted.trim_matches(|sign: char| !sign.is_alphanumeric());
    let start = text.text().find(wanted).filter(|_| !wanted.is_empty())?;
    let goal = start..start + wanted.len();
    match means {
        Means::Keys => by_keys(text, &goal).map(Event::Key),
        Means::Mouse => by_mouse(text, &goal).map(Event::Mouse),
    }
}

/// To the start of the passage, then with Shift to its end: each time the key that leads nearest.
fn by_keys(text: &TextArea, goal: &Range<usize>) -> Option<Key> {
    let (anchor, caret) = text.reach();
    let begun = anchor == goal.start && goal.contains(&caret);
    let to = if begun { goal.end } else { goal.start };
    let motions = [KeyCode::Home, KeyCode::End, KeyCode::Left, KeyCode::Right, KeyCode::Up, KeyCode::Down];
    let keys =
        motions.into_iter().flat_map(|code| [true, false].map(|ctrl| Key { code, ctrl, alt: false, shift: begun }));
    let after = keys.filter_map(|key| {
        let mut copy = text.clone();
        copy.edit(&Event::Key(key));
        let (from, at) = copy.reach();
        let leads = at.abs_diff(to) < caret.abs_diff(to) || (!begun && anchor != caret && from == at);
        let stays = !begun || (from == anchor && at <= goal.end);
        (leads && stays).then_some((at.abs_diff(to), key))
    });
    after.min_by_key(|(far, _)| *far).map(|(_, key)| key)
}

/// The button goes down on the first character and is dragged to the last one.
fn by_mouse(text: &TextArea, goal: &Range<usize>) -> Option<Mouse> {
    let is_pressed = text.reach() == (goal.start, goal.start);
    let last = text.text().get(goal.clone())?.char_indices().next_back()?.0;
    let (kind, byte) =
        if is_pressed { (MouseKind::Drag, goal.start + last) } else { (MouseKind::Down(Button::Main), goal.start) };
    let (column, row) = text.cell_of(byte)?;
    Some(Mouse { kind, column, row, ctrl: false, shift: false, at: 0 })
}
