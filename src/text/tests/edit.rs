//! Editing as the eye sees it.
//! Leaves keys to `input`.

use super::{any_text, direction};
use crate::text::Direction::{self, Ltr, Rtl};
use crate::text::{Editor, Motion, line};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

/// The columns of the caret on its way, from where it is until it no longer moves.
fn walk(editor: &mut Editor, motion: Motion, base: Direction) -> Vec<Option<u16>> {
    let mut columns = vec![editor.caret_cell(base)];
    loop {
        let caret = editor.caret();
        editor.go(motion, base, false);
        if editor.caret() == caret {
            return columns;
        }
        columns.push(editor.caret_cell(base));
    }
}

#[test]
fn arrows_move_the_caret_one_column_at_a_time() {
    for text in ["abc", "سين", "ab سين 12 c", "سين ab (c) 12"] {
        let width = line(text, Ltr, 80).width;
        let mut editor = Editor::new(text);
        let left: Vec<_> = (0..=width).rev().map(Some).collect();
        assert_eq!(walk(&mut editor, Motion::Left, Ltr), left, "{text}");
        let right: Vec<_> = left.into_iter().rev().collect();
        assert_eq!(walk(&mut editor, Motion::Right, Ltr), right, "{text}");

        let mut editor = Editor::new(text);
        let right: Vec<_> = std::iter::once(None).chain((0..width).map(Some)).collect();
        assert_eq!(walk(&mut editor, Motion::Right, Rtl), right, "{text}");
        let left: Vec<_> = right.into_iter().rev().collect();
        assert_eq!(walk(&mut editor, Motion::Left, Rtl), left, "{text}");
    }
}

#[test]
fn left_is_the_next_character_of_a_right_to_left_text() {
    let mut editor = Editor::new("سين");
    editor.go(Motion::Home, Rtl, false);
    editor.go(Motion::Left, Rtl, false);
    assert_eq!(editor.caret(), "س".len());
    editor.go(Motion::Right, Rtl, false);
    assert_eq!(editor.caret(), 0);
}

#[test]
fn the_caret_in_a_lam_alef_leaves_it_either_way() {
    let mut editor = Editor::new("سلام");
    editor.place(4, false);
    assert_eq!(editor.caret_cell(Rtl), Some(1));
    editor.go(Motion::Left, Rtl, false);
    assert_eq!(editor.caret(), 6);
    editor.place(4, false);
    editor.go(Motion::Right, Rtl, false);
    assert_eq!(editor.caret(), 0);
}

#[test]
fn typing_replaces_the_selection() {
    let mut editor = Editor::new("vieux nom");
    editor.place(0, false);
    (0..5).for_each(|_| editor.go(Motion::Right, Ltr, true));
    assert_eq!(editor.selected(), Some("vieux"));
    editor.insert("beau");
    assert_eq!((editor.text(), editor.caret(), editor.selection()), ("beau nom", 4, None));
    editor.select_all();
    editor.backspace();
    assert_eq!((editor.text(), editor.caret()), ("", 0));
}

#[test]
fn what_is_pasted_is_cleaned() {
    let mut editor = Editor::new("");
    editor.insert("cv\u{1b}\r\nde \u{FEFB}\u{2068}\n");
    assert_eq!(editor.text(), "cv de لا");
}

#[test]
fn deleting_takes_a_whole_character() {
    let mut editor = Editor::new("ae\u{301}بَ👩\u{200d}👧");
    for rest in ["ae\u{301}بَ", "ae\u{301}", "a", "", ""] {
        editor.backspace();
        assert_eq!(editor.text(), rest);
    }
    let mut editor = Editor::new("e\u{301}\u{200e}b");
    editor.place(0, false);
    for rest in ["\u{200e}b", "", ""] {
        editor.delete();
        assert_eq!(editor.text(), rest);
    }
}

#[test]
fn a_typed_accent_joins_its_letter() {
    let mut editor = Editor::new("ex");
    editor.place(1, false);
    editor.insert("\u{301}");
    assert_eq!((editor.text(), editor.caret()), ("éx", 2));
}

#[test]
fn an_arrow_leaves_a_selection_at_the_end_it_points_to() {
    let table = [("abc", Ltr, Motion::Left, 0), ("abc", Ltr, Motion::Right, 3)];
    let table = table.into_iter().chain([("سين", Rtl, Motion::Left, 6), ("سين", Rtl, Motion::Right, 0)]);
    for (text, base, motion, caret) in table {
        let mut editor = Editor::new(text);
        editor.select_all();
        editor.go(motion, base, false);
        assert_eq!((editor.caret(), editor.selection()), (caret, None), "{text} {motion:?}");
    }
}

#[test]
fn a_click_puts_the_caret_on_the_character_under_it() {
    let editor = Editor::new("a日سين");
    // Seen: a 日 نيس
    for (column, at) in [(0, 0), (1, 1), (2, 1), (3, 8), (4, 6), (5, 4), (6, 10), (60, 10)] {
        assert_eq!(editor.at_column(Ltr, column), at, "{column}");
    }
    let editor = Editor::new("سين");
    for (column, at) in [(0, 4), (2, 0), (3, 0), (60, 0)] {
        assert_eq!(editor.at_column(Rtl, column), at, "{column}");
    }
}

#[derive(Clone, Debug)]
enum Step {
    Insert(String),
    Backspace,
    Delete,
    Go(Motion, Direction, bool),
    SelectAll,
    Place(usize, bool),
    Click(Direction, u16),
}

fn step() -> impl Strategy<Value = Step> {
    let motion = prop::sample::select(vec![Motion::Left, Motion::Right, Motion::Home, Motion::End]);
    prop_oneof![
        any_text().prop_map(Step::Insert),
        Just(Step::Backspace),
        Just(Step::Delete),
        (motion, direction(), any::<bool>()).prop_map(|(motion, base, extend)| Step::Go(motion, base, extend)),
        Just(Step::SelectAll),
        (0usize..200, any::<bool>()).prop_map(|(at, extend)| Step::Place(at, extend)),
        (direction(), 0u16..60).prop_map(|(base, column)| Step::Click(base, column)),
    ]
}

fn take(editor: &mut Editor, step: Step) {
    match step {
        Step::Insert(text) => editor.insert(&text),
        Step::Backspace => editor.backspace(),
        Step::Delete => editor.delete(),
        Step::Go(motion, base, extend) => editor.go(motion, base, extend),
        Step::SelectAll => editor.select_all(),
        Step::Place(at, extend) => editor.place(at, extend),
        Step::Click(base, column) => editor.place(editor.at_column(base, column), false),
    }
}

proptest! {
    #[test]
    fn offsets_stay_on_grapheme_boundaries(start in any_text(), steps in prop::collection::vec(step(), 0..30)) {
        let mut editor = Editor::new(&start);
        for step in steps {
            take(&mut editor, step);
            let text = editor.text();
            let boundary = |at| at == text.len() || text.grapheme_indices(true).any(|(start, _)| start == at);
            prop_assert!(boundary(editor.caret()), "{} in {:?}", editor.caret(), text);
            if let Some(range) = editor.selection() {
                prop_assert!(boundary(range.start) && boundary(range.end), "{:?} in {:?}", range, text);
            }
            for base in [Ltr, Rtl] {
                let width = line(text, base, u16::MAX).width;
                prop_assert!(editor.caret_cell(base).is_none_or(|column| column <= width));
            }
        }
    }

    #[test]
    fn a_click_on_the_caret_keeps_it_in_place(text in any_text(), base in direction(), at in 0usize..200) {
        let mut editor = Editor::new(&text);
        editor.place(at, false);
        if let Some(column) = editor.caret_cell(base) {
            let there = editor.at_column(base, column);
            editor.place(there, false);
            prop_assert_eq!(editor.caret_cell(base), Some(column));
        }
    }
}
