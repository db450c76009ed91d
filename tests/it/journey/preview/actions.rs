//! Every action of the author's panel, by its letter, by arrows and with the mouse, in three languages and two sizes.

use super::{Author, Hand, SIZES};
use crate::journey::{LANGUAGES, hand::HANDS};
use passerelle::input::{Event, Key, KeyCode};
use passerelle::locale::Phrase;
use ratatui::style::Modifier;
use std::collections::{BTreeSet, HashSet};

/// Everybody who may sit there: language, hand, columns and rows.
fn everybody() -> impl Iterator<Item = (&'static str, Hand, (u16, u16))> {
    LANGUAGES.into_iter().flat_map(|language| {
        HANDS.into_iter().flat_map(move |hand| SIZES.into_iter().map(move |size| (language, hand, size)))
    })
}

fn author(language: &str, exercise: &str, size: (u16, u16)) -> Author {
    let mut author = Author::at(language, exercise);
    author.resize(size.0, size.1);
    author
}

#[test]
fn exercises_follow_each_other_and_are_picked_from_a_list() {
    for (language, hand, size) in everybody() {
        let mut author = author(language, "which-is-folder", size);
        author.does(hand, "preview-next");
        author.is_asked("open-paper", 0);
        author.does(hand, "preview-previous");
        author.is_asked("which-is-folder", 0);
        author.does(hand, "preview-previous");
        author.is_asked("open-work", 0);
        author.does(hand, "preview-exercises");
        let title = author.pack("open-paper.title");
        author.press(hand, &title);
        author.is_asked("open-paper", 0);
        // The list closes without picking anything.
        author.does(hand, "preview-exercises");
        author.press_word(hand, "screen-back");
        author.presses(hand, "preview-close");
        author.is_asked("open-paper", 0);
        let title = author.word("preview-title");
        author.see_no(&title);
    }
}

#[test]
fn languages_and_variants_follow_each_other_and_the_work_stays_in_another_language() {
    for (language, hand, size) in everybody() {
        let mut author = author(language, "open-paper", size);
        let name = author.pack("cv");
        author.press(Hand::Keys, &name);
        for next in LANGUAGES.into_iter().cycle().skip_while(|known| *known != language).skip(1).take(3) {
            author.does(hand, "preview-language");
            author.speaks(next);
            author.is_asked("open-paper", 0);
            author.see_pack("cv.text");
        }
        for variant in [1, 2, 0] {
            author.does(hand, "preview-variant");
            author.is_asked("open-paper", variant);
        }
        // A variant is kept when something is saved.
        author.does(hand, "preview-variant");
        author.save("start.toml", "id = \"which", "# A question\nid = \"which");
        author.is_asked("open-paper", 1);
        author.save(&format!("locales/{language}.ftl"), "pack-title", "# Titles\n\npack-title");
        author.is_asked("open-paper", 1);
    }
}

#[test]
fn all_hints_are_read_and_the_solution_is_shown_and_begun_anew() {
    for (language, hand, size) in everybody() {
        let mut author = author(language, "which-is-folder", size);
        author.does(hand, "preview-hints");
        author.see_pack("which-is-folder.hint-1");
        author.see_pack("which-is-folder.hint-2");
        author.press_word(hand, "screen-back");
        author.presses(hand, "preview-show");
        author.see_word("show-next");
        author.keys("esc");
        author.does(hand, "preview-next");
        author.is_asked("open-paper", 0);
        let name = author.pack("cv");
        author.press(Hand::Keys, &name);
        author.see_pack("cv.text");
        author.does(hand, "preview-again");
        author.is_asked("open-paper", 0);
        let text = author.pack("cv.text");
        author.see_no(&text);
    }
}

#[test]
fn a_larger_terminal_shows_the_program_as_in_a_small_one() {
    for language in LANGUAGES {
        for hand in HANDS {
            let mut author = author(language, "open-paper", (80, 24));
            let small: Vec<String> = author.screen().lines().map(str::to_owned).collect();
            author.resize(120, 35);
            author.does(hand, "preview-frame");
            let framed: Vec<String> = author.screen().lines().map(str::to_owned).collect();
            let inside = |row: &String| row.chars().skip(20).take(80).collect::<String>().trim_end().to_owned();
            assert_eq!(framed[5..29].iter().map(inside).collect::<Vec<_>>(), small, "{language}");
            // What is inside answers where it is seen.
            let name = author.pack("cv");
            author.double_click_on(&name);
            author.see_pack("cv.text");
            author.open_panel(hand);
            author.press_word(hand, "preview-whole");
            author.see_pack("cv.text");
            assert!(
                !author.screen().contains('┌') || author.screen().lines().next() != framed.first().map(String::as_str)
            );
        }
    }
}

#[test]
fn there_is_a_way_out() {
    for (language, hand, size) in everybody() {
        let mut author = author(language, "open-paper", size);
        author.does(hand, "preview-leave");
        assert!(author.is_over());
    }
}

#[test]
fn arrows_and_enter_reach_every_action() {
    for language in LANGUAGES {
        let mut author = author(language, "open-paper", (80, 24));
        let forward = if language == "ar" { "left" } else { "right" };
        // Row by row, in the order in which they are read.
        author.keys(&format!("f12 {forward} {forward} enter"));
        author.see_pack("which-is-folder.title");
        author.keys("esc");
        author.keys(&format!("home down {forward} {forward} enter"));
        author.see_pack("open-paper.hint-1");
        author.keys("esc");
        author.keys(&format!("home down {forward} enter"));
        author.is_asked("open-paper", 1);
        author.keys(&format!("f12 home down down {forward} enter"));
        author.is_asked("open-paper", 1);
        author.keys(&format!("f12 end {} enter", if language == "ar" { "right" } else { "left" }));
        author.is_asked("open-paper", 1);
        let title = author.word("preview-title");
        author.see_no(&title);
        author.keys("f12 end enter");
        assert!(author.is_over());
    }
}

#[test]
fn letters_are_the_exercise_s_while_the_panel_is_closed() {
    let mut author = author("en", "which-is-folder", (80, 24));
    for letter in 'a'..='z' {
        author.event(&Event::Key(Key::plain(KeyCode::Char(letter))));
        author.is_asked("which-is-folder", 0);
    }
    assert!(!author.is_over());
    // And those of a Latin keyboard do the same where the language has its own.
    let mut author = self::author("ar", "which-is-folder", (80, 24));
    author.keys("f12 n");
    author.is_asked("open-paper", 0);
}

#[test]
fn no_letter_means_two_things() {
    for language in LANGUAGES {
        let author = Author::new(language);
        let acts = [
            "next",
            "previous",
            "exercises",
            "language",
            "variant",
            "hints",
            "show",
            "again",
            "check",
            "frame",
            "close",
            "leave",
        ];
        let said = acts.map(|act| author.say(&Phrase::new(format!("preview-{act}.key"))));
        let letters: Vec<&str> = said.iter().flat_map(|letters| letters.split(' ')).collect();
        assert_eq!(letters.iter().collect::<BTreeSet<_>>().len(), letters.len(), "{language}: {letters:?}");
        assert!(letters.iter().all(|letter| letter.chars().count() == 1), "{language}: {letters:?}");
    }
}

#[test]
fn a_burst_of_events_is_read_one_by_one() {
    let mut author = author("en", "which-is-folder", (80, 24));
    let preview = author.preview.as_mut().unwrap();
    for key in ["f12", "n", "f12", "n", "f12", "a", "home", "enter"] {
        preview.event(&Event::Key(passerelle::input::key(key).unwrap()));
    }
    author.keys("f12 esc");
    author.is_asked("which-is-folder", 0);
}

#[test]
fn the_bar_stands_only_where_learners_have_no_row() {
    let mut author = author("en", "open-paper", (80, 24));
    let small = author.screen();
    assert!(!small.contains("F12"), "{small}");
    author.resize(80, 25);
    let above: Vec<String> = author.screen().lines().take(24).map(str::to_owned).collect();
    assert_eq!(above.join("\n"), small);
    author.see("My essay · English · exercise 2 of 3 · variant 1 of 3 · checking");
    author.resize(79, 24);
    author.keys("f12");
    let size = Phrase::new("screen-too-small").with("columns", 80_i64).with("rows", 24_i64);
    let says = author.say(&size);
    author.see(&says);
}

#[test]
fn what_is_old_steps_back() {
    let mut author = author("en", "open-work", (80, 24));
    let looks = |author: &Author| {
        let cells = author.buffer().content.iter().skip(160);
        cells.map(|cell| (cell.fg, cell.modifier.contains(Modifier::BOLD))).collect::<HashSet<_>>().len()
    };
    let before = looks(&author);
    author.save("pack.toml", "format = 1", "format = ");
    assert!(looks(&author) < before);
    author.save("pack.toml", "format = ", "format = 1");
    assert_eq!(looks(&author), before);
    // Who has no keyboard finds the panel at the line that says it.
    author.save("pack.toml", "format = 1", "format = ");
    author.click_on("Version from before. To mend: pack.toml, line 1");
    author.see_word("preview-title");
}

#[test]
fn a_language_that_the_pack_lacks_is_not_named_as_the_one_that_is_seen() {
    let mut author = Author::with("ar", Some("open-work"), |pack| {
        let manifest = super::pack::MANIFEST.replace(", \"ar\"", "");
        std::fs::write(pack.join("pack.toml"), manifest).unwrap();
        std::fs::remove_file(pack.join("locales/ar.ftl")).unwrap();
    });
    author.see("Ouvrez le dossier Travail");
    author.journey.keys("f12");
    let screen = author.journey.screen();
    assert!(screen.lines().any(|line| line.contains(" · Français  │")), "{screen}");
}

#[test]
fn a_language_that_the_program_does_not_speak_is_shown_in_its_own_words() {
    let mut author = Author::with("en", Some("open-work"), |pack| {
        let manifest = super::pack::MANIFEST.replace("\"ar\"", "\"es\"");
        std::fs::write(pack.join("pack.toml"), manifest).unwrap();
        let spanish = super::pack::TEXTS[1].1.replace("Open the folder", "Abra la carpeta");
        std::fs::write(pack.join("locales/es.ftl"), spanish).unwrap();
    });
    author.does(Hand::Keys, "preview-language");
    author.see("Abra la carpeta Work.");
    author.see_word("coach-done");
    author.does(Hand::Keys, "preview-language");
    author.see("Ouvrez le dossier Travail.");
}
