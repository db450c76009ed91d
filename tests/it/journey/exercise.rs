//! What happens in one exercise: not yet, hints, *Show me*, start again, a trap, another language in the middle, a kill.
//! Leaves what the store holds of it to `record`.

use super::hand::HANDS;
use super::{Hand, Journey, LANGUAGES, PACK};
use passerelle::locale::Phrase;

fn everyone(check: impl Fn(&mut Journey, Hand), exercise: &str) {
    for (language, hand) in LANGUAGES.into_iter().flat_map(|language| HANDS.map(|hand| (language, hand))) {
        check(&mut Journey::at(language, exercise), hand);
    }
}

#[test]
fn not_yet_names_what_is_missing_and_lets_one_go_on() {
    everyone(
        |journey, hand| {
            journey.press_word(hand, "coach-done");
            journey.see_word("outcome-almost");
            let name = journey.pack("cv-amina");
            let place = Phrase::new("place-in-desktop");
            let still = Phrase::new("files-missing-still").with("name", name).with("where", place);
            journey.see(&journey.say(&still));
            journey.see_pack("cv-to-folder");
            journey.solve(hand, PACK, "cv-to-folder");
            journey.see_word("outcome-done-alone");
        },
        "cv-to-folder",
    );
}

#[test]
fn a_question_answers_each_answer_kindly() {
    everyone(
        |journey, hand| {
            let letter = journey.pack("which-is-folder.letter");
            journey.press(hand, &letter);
            journey.press_word(hand, "coach-done");
            journey.see_pack("which-is-folder.letter-feedback");
            let folder = journey.pack("which-is-folder.folder");
            journey.press(hand, &folder);
            journey.press_word(hand, "coach-done");
            journey.see_pack("which-is-folder.folder-feedback");
            journey.see_pack("which-is-folder.why");
        },
        "which-is-folder",
    );
}

#[test]
fn show_me_leaves_the_learners_own_work_untouched() {
    everyone(
        |journey, hand| {
            let cv = journey.pack("cv-amina");
            journey.select(hand, &[cv]);
            journey.keys("ctrl+x");
            journey.press_word(hand, "coach-show");
            journey.see(&journey.say(&Phrase::new("show-step").with("step", 1_usize)));
            journey.press_word(hand, "show-next");
            journey.see(&journey.say(&Phrase::new("show-step").with("step", 2_usize)));
            journey.press_word(hand, "show-stop");
            journey.see_pack("cv-to-folder");
            // What was cut before is pasted now.
            let (documents, work) = (journey.word("place-documents"), journey.pack("work"));
            journey.press(hand, &documents);
            if hand == Hand::Keys {
                journey.press(hand, &work);
            } else {
                journey.double_click_on(&work);
            }
            journey.keys("ctrl+v");
            journey.press_word(hand, "coach-done");
            journey.see_word("outcome-done-helped");
        },
        "cv-to-folder",
    );
}

#[test]
fn starting_again_asks_first_only_when_something_was_done() {
    everyone(
        |journey, hand| {
            let (ask, documents) = (journey.word("coach-restart-ask"), journey.word("place-documents"));
            journey.press(hand, &documents);
            journey.press_word(hand, "coach-restart");
            journey.see(&ask);
            journey.press_word(hand, "coach-keep");
            journey.see_no(&ask);
            assert!(!journey.places(&journey.pack("work")).is_empty(), "{}", journey.screen());
            journey.press_word(hand, "coach-restart");
            journey.press_word(hand, "coach-restart-yes");
            journey.see_no(&ask);
            assert!(!journey.places(&journey.pack("family-photo")).is_empty(), "{}", journey.screen());
        },
        "cv-to-folder",
    );
}

#[test]
fn a_trap_ends_with_its_lesson_and_a_new_beginning() {
    everyone(
        |journey, hand| {
            let cv = journey.pack("cv-amina");
            journey.select(hand, &[cv]);
            journey.keys("del");
            journey.see_pack("cv-to-folder.trap");
            journey.see_word("trap-again");
            journey.press_word(hand, "coach-restart");
            journey.see_pack("cv-to-folder");
            journey.solve(hand, PACK, "cv-to-folder");
            journey.see_word("outcome-done-alone");
        },
        "cv-to-folder",
    );
}

#[test]
fn another_language_in_the_middle_loses_nothing() {
    for (from, to, name) in [("fr", "ar", "العربية"), ("ar", "en", "English"), ("en", "fr", "Français")] {
        let mut journey = Journey::at(from, "rename-doc");
        let (doc, lease) = (journey.pack("doc1"), journey.pack("lease"));
        // Half done: something is in the bin, something else has half a name, which is still being typed.
        journey.click_on(&lease);
        journey.keys("del");
        journey.click_on(&doc);
        journey.keys("f2 ctrl+a backspace");
        journey.type_text("Zzz");
        journey.keys("esc");
        journey.see_no("Zzz");
        journey.keys("f2 ctrl+a backspace");
        journey.type_text("Zzz");
        let half = journey.screen();
        journey.resize(60, 15);
        journey.resize(80, 24);
        assert_eq!(journey.screen(), half);
        journey.keys("enter");
        journey.click_on(name);
        journey.expect_language(to);
        journey.see_pack("rename-doc");
        journey.see("Zzz");
        assert!(journey.places(&journey.pack("lease")).is_empty(), "{}", journey.screen());
        journey.press_word(Hand::Mouse, "coach-done");
        journey.see_pack("rename-doc.goal-1");
        journey.press_word(Hand::Mouse, "place-bin");
        assert!(!journey.places(&journey.pack("lease")).is_empty(), "{}", journey.screen());
    }
}

#[test]
fn a_killed_program_goes_on_where_it_was() {
    for language in LANGUAGES {
        let mut journey = Journey::at(language, "rename-doc");
        let doc = journey.pack("doc1");
        journey.click_on(&doc);
        journey.keys("f2 ctrl+a backspace");
        journey.type_text("Loyer.pdf");
        journey.keys("enter");
        journey.restart();
        journey.press_word(Hand::Keys, "home-continue");
        journey.see("Loyer.pdf");
        journey.keys("tab");
        journey.press_word(Hand::Keys, "coach-hint");
        journey.restart_at("rename-doc");
        journey.see("Loyer.pdf");
        journey.see_pack("rename-doc.hint-1");
        journey.keys("ctrl+z");
        assert!(!journey.places(&doc).is_empty());
    }
}

#[test]
fn copying_is_not_leaving() {
    let mut journey = Journey::at("fr", "copy-to-usb");
    journey.click_on("Documents");
    journey.double_click_on("Travail");
    journey.click_on("CV_Tesfay.pdf");
    journey.keys("ctrl+c");
    assert!(!journey.is_over());
    journey.click_on("Clé USB");
    journey.keys("ctrl+v");
    journey.press_word(Hand::Mouse, "coach-done");
    journey.see_word("outcome-done-alone");
}

#[test]
fn what_is_dragged_moves() {
    for language in LANGUAGES {
        let mut journey = Journey::at(language, "wrong-folder-undo");
        let (soup, cooking) = (journey.pack("lentil-soup"), journey.pack("cooking"));
        journey.click_on(&soup);
        journey.drag(&soup, &cooking);
        journey.press_word(Hand::Mouse, "coach-done");
        journey.see_word("outcome-done-alone");
    }
}

#[test]
fn a_right_click_says_what_can_be_done() {
    for language in LANGUAGES {
        let mut journey = Journey::at(language, "cv-to-folder");
        let (cv, work) = (journey.pack("cv-amina"), journey.pack("work"));
        journey.right_click_on(&cv);
        journey.press_word(Hand::Mouse, "files-cut");
        journey.press_word(Hand::Mouse, "place-documents");
        journey.double_click_on(&work);
        let offer = journey.pack("job-offer");
        journey.right_click_on(&offer);
        journey.press_word(Hand::Mouse, "files-paste");
        journey.press_word(Hand::Mouse, "coach-done");
        journey.see_word("outcome-done-alone");
    }
}

/// The first row looks chosen when a program opens: its keys are about it, before anything was selected.
#[test]
fn a_key_is_about_the_row_that_looks_chosen() {
    for (pack, exercise, key, refusal) in [
        ("first-files", "cv-to-folder", "ctrl+x", "files-refused-nothing-selected"),
        ("first-mail", "open-appointment", "del", "mail-refused-nothing-selected"),
        ("safe-passwords", "draw-one", "f2", "passwords-refused-nothing-selected"),
    ] {
        let mut journey = Journey::in_exercise("fr", pack, exercise);
        let before = journey.screen();
        journey.keys(key);
        let refusal = journey.say(&Phrase::new(refusal));
        journey.see_no(&refusal);
        assert_ne!(journey.screen(), before, "{exercise}: nothing came of it");
    }
}

#[test]
fn the_picture_of_a_double_click_says_twice() {
    let mut journey = Journey::in_exercise("fr", "first-mail", "open-appointment");
    journey.press_word(Hand::Keys, "coach-show");
    journey.see("x 2");
}
