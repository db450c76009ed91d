//! What editing does to a text, its selection and its history.
//! Leaves where the caret is seen to `caret`, and keys to `input`.

use super::{any_text, direction};
use crate::text::Direction::{Ltr, Rtl};
use crate::text::{Editor, Grain, Motion, Page, Pointed};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

fn right() -> Page {
    Page { base: Rtl, ..Page::default() }
}

#[test]
fn typing_replaces_the_selection() {
    let mut editor = Editor::new("vieux nom");
    editor.place(0, false);
    (0..5).for_each(|_| editor.go(Motion::Right, &Page::default(), true));
    assert_eq!(editor.selected(), Some("vieux"));
    editor.insert("beau");
    assert_eq!((editor.text(), editor.caret(), editor.selection()), ("beau nom", 4, None));
    editor.select_all();
    editor.backspace();
    assert_eq!((editor.text(), editor.caret()), ("", 0));
    // All is all, with what is never drawn.
    let mut editor = Editor::new("\u{200E}a\u{200E}");
    editor.select_all();
    assert_eq!(editor.selected(), Some(editor.text()));
}

#[test]
fn what_is_pasted_is_cleaned() {
    let mut editor = Editor::new("");
    editor.insert("cv\u{1b}\r\nde \u{FEFB}\u{2068}\u{202E}\n");
    assert_eq!(editor.text(), "cv de لا");
    let mut editor = Editor::lines("");
    editor.insert("a\tb\r\n\n\u{202E}c\u{7}\n");
    assert_eq!(editor.text(), "a b\n\nc\n");
    assert_eq!(Editor::new("a\n\u{1b}\u{2067}b").text(), "a b");
    // Nothing is left of it: what is selected stays.
    let mut editor = Editor::new("abc");
    editor.select_all();
    editor.insert("\u{1b}");
    assert_eq!((editor.text(), editor.selected()), ("abc", Some("abc")));
}

#[test]
fn deleting_takes_a_whole_character() {
    let mut editor = Editor::new("ae\u{301}بَ👩\u{200d}👧");
    for rest in ["ae\u{301}بَ", "ae\u{301}", "a", "", ""] {
        editor.backspace();
        assert_eq!(editor.text(), rest);
    }
    let mut editor = Editor::new("e\u{301}\u{200e}bc");
    editor.place(0, false);
    for rest in ["bc", "c", "", ""] {
        editor.delete();
        assert_eq!(editor.text(), rest);
    }
}

#[test]
fn a_lam_alef_is_two_letters_to_backspace() {
    let mut editor = Editor::new("");
    editor.insert("\u{FEFB}");
    for rest in ["ل", ""] {
        editor.backspace();
        assert_eq!(editor.text(), rest);
    }
}

#[test]
fn a_line_feed_is_deleted_like_a_character() {
    let mut editor = Editor::lines("ab\ncd");
    editor.place(3, false);
    editor.backspace();
    assert_eq!((editor.text(), editor.caret()), ("abcd", 2));
    editor.insert("\n");
    editor.place(2, false);
    editor.delete();
    assert_eq!(editor.text(), "abcd");
}

#[test]
fn with_ctrl_a_word_is_deleted() {
    let page = Page::default();
    let back = |text: &str| {
        let mut editor = Editor::lines(text);
        editor.backspace_word(&page);
        editor.text().to_owned()
    };
    let on = |text: &str| {
        let mut editor = Editor::lines(text);
        editor.place(0, false);
        editor.delete_word(&page);
        editor.text().to_owned()
    };
    let table = [
        ("un deux", "un ", "deux"),
        ("un deux  ", "un ", "deux  "),
        ("سلام عليكم", "سلام ", "عليكم"),
        ("abc سلام", "abc ", "سلام"),
        ("un\n", "un", "\n"),
        ("(a) b.", "(a) ", "a) b."),
        ("", "", ""),
    ];
    for (text, before, after) in table {
        assert_eq!((back(text), on(text)), (before.to_owned(), after.to_owned()), "{text}");
    }
    let mut editor = Editor::new("un deux");
    editor.backspace_word(&Page { veiled: true, ..page });
    assert_eq!(editor.text(), "");
    let mut editor = Editor::new("un deux");
    editor.select(&(0..1), &(0..1));
    editor.delete_word(&page);
    assert_eq!(editor.text(), "n deux");
}

#[test]
fn a_typed_accent_joins_its_letter() {
    let mut editor = Editor::new("ex");
    editor.place(1, false);
    editor.insert("\u{301}");
    assert_eq!((editor.text(), editor.caret()), ("éx", 2));
    editor.place(0, false);
    editor.insert("\u{64E}");
    assert_eq!(editor.text(), "éx");
    editor.select_all();
    editor.insert("\u{64E}ب\u{64E}");
    assert_eq!(editor.text(), "ب\u{64E}");
}

#[test]
fn no_more_is_inserted_than_there_is_room_for() {
    let mut editor = Editor::new("ab").limited(4);
    editor.insert("çde");
    assert_eq!((editor.text(), editor.caret()), ("abçd", 5));
    editor.insert("x");
    assert_eq!(editor.text(), "abçd");
    // A mark takes no room, and what is replaced makes some.
    editor.insert("\u{323}");
    assert_eq!(editor.text(), "abçḍ");
    editor.select(&(0..1), &(0..1));
    editor.insert("xyz");
    assert_eq!((editor.text(), editor.caret()), ("xbçḍ", 1));
    let mut editor = Editor::new("long").limited(2);
    editor.insert("er");
    assert_eq!(editor.text(), "long");
}

#[test]
fn an_arrow_leaves_a_selection_at_the_end_it_points_to() {
    let table = [("abc", Ltr, Motion::Left, 0), ("abc", Ltr, Motion::Right, 3)];
    let table = table.into_iter().chain([("سين", Rtl, Motion::Left, 6), ("سين", Rtl, Motion::Right, 0)]);
    for (text, base, motion, caret) in table {
        let mut editor = Editor::new(text);
        editor.select_all();
        editor.go(motion, &Page { base, ..Page::default() }, false);
        assert_eq!((editor.caret(), editor.selection()), (caret, None), "{text} {motion:?}");
    }
    let page = Page { width: Some(10), ..right() };
    for (motion, caret) in [(Motion::Left, 5), (Motion::Right, 0)] {
        let mut editor = Editor::lines("سي\nن");
        editor.select(&(0..0), &(5..5));
        editor.go(motion, &page, false);
        assert_eq!(editor.caret(), caret, "{motion:?}");
    }
}

#[test]
fn a_selection_reaches_over_what_is_pointed_at() {
    let at = |bytes| Pointed { bytes, hanging: false };
    let mut editor = Editor::new("un deux");
    editor.point(&at(3..4), false);
    editor.point(&at(5..6), true);
    assert_eq!((editor.selected(), editor.caret()), (Some("deu"), 6));
    editor.point(&at(1..2), true);
    assert_eq!((editor.selected(), editor.caret()), (Some("n "), 1));
    // Both ends of a drag are included.
    editor.select(&(3..4), &(1..2));
    assert_eq!((editor.selected(), editor.caret()), (Some("n d"), 1));
    editor.select(&(1..2), &(3..4));
    assert_eq!((editor.selected(), editor.caret()), (Some("n d"), 4));
}

#[test]
fn words_and_paragraphs_are_taken_whole() {
    let editor = Editor::lines("l'été, سلام!\n\ndeux mots");
    let table = [
        (0, Grain::Word, "l'été"),
        (4, Grain::Word, "l'été"),
        (7, Grain::Word, ","),
        (8, Grain::Word, " "),
        (11, Grain::Word, "سلام"),
        (18, Grain::Word, "!"),
        (19, Grain::Word, ""),
        (20, Grain::Word, "deux"),
        (29, Grain::Word, "mots"),
        (2, Grain::Paragraph, "l'été, سلام!"),
        (19, Grain::Paragraph, ""),
        (20, Grain::Paragraph, "deux mots"),
        (29, Grain::Paragraph, "deux mots"),
        (4, Grain::All, "l'été, سلام!\n\ndeux mots"),
    ];
    for (at, grain, want) in table {
        let bytes = editor.around(&Pointed { bytes: at..at, hanging: false }, grain);
        assert_eq!(&editor.text()[bytes], want, "{at} {grain:?}");
    }
}

#[test]
fn changes_are_taken_back_word_by_word() {
    let mut editor = Editor::new("");
    "un deux".chars().for_each(|letter| editor.insert(letter.encode_utf8(&mut [0; 4])));
    editor.backspace();
    editor.backspace();
    for text in ["un deux", "un ", ""] {
        assert!(editor.undo());
        assert_eq!(editor.text(), text);
    }
    assert!(!editor.undo());
    for text in ["un ", "un deux", "un de"] {
        assert!(editor.redo());
        assert_eq!(editor.text(), text);
    }
    assert!(!editor.redo());
    editor.undo();
    editor.select_all();
    editor.insert("x");
    assert!(!editor.redo());
    editor.undo();
    assert_eq!((editor.text(), editor.selected()), ("un deux", Some("un deux")));
    // What is typed elsewhere is another change.
    editor.place(0, false);
    editor.insert("a");
    editor.place(0, false);
    editor.insert("b");
    editor.undo();
    assert_eq!(editor.text(), "aun deux");
}

#[derive(Clone, Debug)]
enum Step {
    Insert(String),
    Backspace(bool),
    Delete(bool),
    Undo(bool),
    Go(Motion, Page, bool),
    SelectAll,
    Place(usize, bool),
    Click(Page, (usize, u16), bool),
    Drag(Page, [(usize, u16); 2], Grain),
}

fn page() -> impl Strategy<Value = Page> {
    (direction(), prop::option::of(2u16..20)).prop_map(|(base, width)| Page { base, width, ..Page::default() })
}

fn step() -> impl Strategy<Value = Step> {
    use Motion::{Bottom, End, Home, Left, Right, Rows, Top, WordLeft, WordRight};
    let motion =
        prop::sample::select(vec![Left, Right, WordLeft, WordRight, Home, End, Top, Bottom, Rows(1), Rows(-2)]);
    let grain = prop::sample::select(vec![Grain::Character, Grain::Word, Grain::Paragraph, Grain::All]);
    let at = || (0usize..9, 0u16..60);
    prop_oneof![
        any_text().prop_map(Step::Insert),
        any::<bool>().prop_map(Step::Backspace),
        any::<bool>().prop_map(Step::Delete),
        any::<bool>().prop_map(Step::Undo),
        (motion, page(), any::<bool>()).prop_map(|(motion, page, extend)| Step::Go(motion, page, extend)),
        Just(Step::SelectAll),
        (0usize..200, any::<bool>()).prop_map(|(at, extend)| Step::Place(at, extend)),
        (page(), at(), any::<bool>()).prop_map(|(page, at, extend)| Step::Click(page, at, extend)),
        (page(), at(), at(), grain).prop_map(|(page, from, to, grain)| Step::Drag(page, [from, to], grain)),
    ]
}

fn take(editor: &mut Editor, step: Step) {
    match step {
        Step::Insert(text) => editor.insert(&text),
        Step::Backspace(false) => editor.backspace(),
        Step::Backspace(true) => editor.backspace_word(&Page::default()),
        Step::Delete(false) => editor.delete(),
        Step::Delete(true) => editor.delete_word(&Page::default()),
        Step::Undo(again) => {
            let _ = if again { editor.redo() } else { editor.undo() };
        }
        Step::Go(motion, page, extend) => editor.go(motion, &page, extend),
        Step::SelectAll => editor.select_all(),
        Step::Place(at, extend) => editor.place(at, extend),
        Step::Click(page, (row, column), extend) => editor.point(&editor.rows(&page).at(row, column), extend),
        Step::Drag(page, places, grain) => {
            let rows = editor.rows(&page);
            let [from, to] = places.map(|(row, column)| editor.around(&rows.at(row, column), grain));
            editor.select(&from, &to);
        }
    }
}

proptest! {
    #[test]
    fn offsets_stay_on_grapheme_boundaries(
        start in any_text(),
        lines in any::<bool>(),
        limit in prop::option::of(0usize..40),
        steps in prop::collection::vec(step(), 0..30),
    ) {
        let mut editor = if lines { Editor::lines(&start) } else { Editor::new(&start) };
        if let Some(limit) = limit {
            editor = editor.limited(limit);
        }
        let most = limit.map(|limit| limit.max(editor.text().graphemes(true).count()));
        for step in steps {
            take(&mut editor, step);
            let text = editor.text();
            prop_assert!(!text.contains(|c: char| c.is_control() && !(lines && c == '\n')), "{:?}", text);
            let turns = |c| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
            prop_assert!(!text.contains(turns), "{:?}", text);
            prop_assert!(most.is_none_or(|most| text.graphemes(true).count() <= most), "{:?}", text);
            let boundary = |at| at == text.len() || text.grapheme_indices(true).any(|(start, _)| start == at);
            prop_assert!(boundary(editor.caret()), "{} in {:?}", editor.caret(), text);
            if let Some(range) = editor.selection() {
                prop_assert!(boundary(range.start) && boundary(range.end), "{:?} in {:?}", range, text);
            }
        }
    }

    #[test]
    fn what_was_taken_back_can_be_done_again(start in any_text(), steps in prop::collection::vec(step(), 0..20)) {
        let mut editor = Editor::lines(&start);
        let first = editor.text().to_owned();
        for step in steps {
            take(&mut editor, step);
        }
        while editor.redo() {}
        let last = editor.text().to_owned();
        while editor.undo() {}
        prop_assert_eq!(editor.text(), first);
        while editor.redo() {}
        prop_assert_eq!(editor.text(), last);
    }
}
