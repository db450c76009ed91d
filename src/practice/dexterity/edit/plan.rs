//! How *Show me* mends a text: the author's way, else arrows to the first place that differs, Backspace, typing.
//! What differs, `hunk` finds.

use super::hunk::{Hunk, hunks};
use super::state::Texts;
use crate::input::{Key, KeyCode};
use crate::text::{Editor, Motion, Page};
use crate::ui::TextArea;
use std::collections::{BTreeSet, VecDeque};

/// The movements that are tried, the plainest first, each with its key.
const MOTIONS: [(KeyCode, bool, Motion); 8] = [
    (KeyCode::Left, false, Motion::Left),
    (KeyCode::Right, false, Motion::Right),
    (KeyCode::Up, false, Motion::Rows(-1)),
    (KeyCode::Down, false, Motion::Rows(1)),
    (KeyCode::Home, false, Motion::Home),
    (KeyCode::End, false, Motion::End),
    (KeyCode::Left, true, Motion::WordLeft),
    (KeyCode::Right, true, Motion::WordRight),
];

/// The next key towards the wanted text. `trail` are the keys that were pressed so far.
pub(super) fn next(texts: &Texts, area: &TextArea, keys: &[Key], trail: &[Key]) -> Option<Key> {
    if let Some(key) = keys.get(trail.len()).filter(|_| keys.starts_with(trail)) {
        return Some(*key);
    }
    let text = area.text();
    let all = hunks(text, &texts.wanted);
    let first = all.first()?;
    let letters = |hunk: &Hunk| text[hunk.text.clone()].chars().count();
    let (anchor, caret) = area.reach();
    let is_all = anchor.min(caret) == 0 && anchor.max(caret) == text.len() && !text.is_empty();
    let rewrites = all.iter().map(letters).sum::<usize>() * 2 > text.chars().count();
    match (is_all, rewrites) {
        (true, true) => typed(&texts.wanted),
        (false, true) => Some(Key::ctrl('a')),
        // An arrow leaves the selection.
        _ if anchor != caret => Some(Key::plain(KeyCode::Right)),
        _ => mend(first, &texts.wanted, area, caret),
    }
}

/// To the end of what goes, Backspace; then what comes is typed.
fn mend(hunk: &Hunk, wanted: &str, area: &TextArea, caret: usize) -> Option<Key> {
    let mut editor = area.trial().0;
    editor.place(hunk.text.end, false);
    let goal = editor.caret();
    match () {
        () if caret != goal => way(&area.trial(), caret, goal),
        () if !hunk.text.is_empty() => Some(Key::plain(KeyCode::Backspace)),
        () => typed(&wanted[hunk.wanted.clone()]),
    }
}

fn typed(text: &str) -> Option<Key> {
    Some(Key::plain(match text.chars().next()? {
        '\n' => KeyCode::Enter,
        sign => KeyCode::Char(sign),
    }))
}

/// The first key of a way from one place to another: the movement that comes nearest, or where none does, the first one of the
/// shortest way.
fn way((editor, page): &(Editor, Page), from: usize, goal: usize) -> Option<Key> {
    let moved = |editor: &Editor, motion| {
        let mut moved = editor.clone();
        moved.go(motion, page, false);
        moved
    };
    let key = |(code, ctrl, _): (KeyCode, bool, Motion)| Key { ctrl, ..Key::plain(code) };
    let nearest = MOTIONS.into_iter().min_by_key(|(_, _, motion)| moved(editor, *motion).caret().abs_diff(goal))?;
    if moved(editor, nearest.2).caret().abs_diff(goal) < from.abs_diff(goal) {
        return Some(key(nearest));
    }
    // At a boundary between directions, every way may lead away at first.
    let mut seen = BTreeSet::from([from]);
    let mut open: VecDeque<(Editor, Option<Key>)> = VecDeque::from([(editor.clone(), None)]);
    while let Some((here, first)) = open.pop_front() {
        for motion in MOTIONS {
            let next = moved(&here, motion.2);
            let first = first.or(Some(key(motion)));
            if next.caret() == goal {
                return first;
            }
            if seen.insert(next.caret()) {
                open.push_back((next, first));
            }
        }
    }
    None
}
