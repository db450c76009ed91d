//! What happens on the screen when files are saved: well, half, not at all.

use super::{Author, Hand, SIZES};
use passerelle::input::Event;
use passerelle::locale::Phrase;
use std::fs;

#[test]
fn a_text_that_changes_is_read_at_once_and_the_work_stays() {
    for (language, sentence) in [("fr", "Ouvrez le fichier"), ("en", "Open the file"), ("ar", "افتح الملف")] {
        let mut author = Author::at(language, "open-paper");
        author.is_asked("open-paper", 0);
        let name = author.pack("cv");
        author.press(Hand::Keys, &name);
        author.see_pack("cv.text");
        let file = format!("locales/{language}.ftl");
        author.save(&file, sentence, "XYZ");
        author.is_asked("open-paper", 0);
        author.see("XYZ");
        author.see_pack("cv.text");
        // Nothing else has moved: the letter closes as it did before.
        author.keys("esc");
        let text = author.pack("cv.text");
        author.see_no(&text);
    }
}

#[test]
fn what_is_said_at_the_end_is_read_anew_at_the_end() {
    let mut author = Author::at("en", "open-work");
    author.press(Hand::Keys, "Work");
    author.press_word(Hand::Keys, "coach-done");
    author.see("You can go into a folder.");
    author.save("locales/en.ftl", "You can go into a folder.", "You are inside.");
    author.see("You are inside.");
    author.see_word("coach-next");
}

#[test]
fn a_lesson_whose_goal_changes_goes_on_where_it_was() {
    let mut author = Author::at("en", "open-paper");
    author.press(Hand::Keys, "CV.pdf");
    author.see("A cook for ten years.");
    // The same start and the same solution: what was done can be done in it.
    let goal = "goal = [{ files = { viewed = \"desktop/$paper\" } }]";
    author.save("start.toml", goal, "goal = [{ files = { viewed = \"desktop/$menu\" } }]");
    author.see("A cook for ten years.");
    author.press_word(Hand::Keys, "coach-done");
    author.see_word("outcome-almost");
    // Another start: it begins anew.
    author.save("start.toml", "\"desktop/$menu\"]", "\"desktop/$menu\", \"desktop/$work/\"]");
    author.is_asked("open-paper", 0);
    author.see_no("A cook for ten years.");
    author.see("Work");
}

#[test]
fn a_file_that_is_broken_leaves_the_exercise_and_names_its_line_until_it_is_mended() {
    for (columns, rows) in SIZES {
        let mut author = Author::at("en", "open-work");
        author.resize(columns, rows);
        author.press(Hand::Keys, "Work");
        let before = author.screen();
        author.save(
            "start.toml",
            "task = [\"files\"]\nfiles = [\"desktop/$cv\", \"desktop/$work",
            "task = [\"filez\"]\nfiles = [\"desktop/$cv\", \"desktop/$work",
        );
        author.is_asked("open-work", 0);
        author.see("Version from before. To mend: start.toml, line 20");
        // It is what it was, and can still be done.
        author.press_word(Hand::Keys, "coach-done");
        author.see("You can go into a folder.");
        author.open_panel(Hand::Keys);
        author.see("20 │ task = [\"filez\"]");
        author.see("start.toml, line 20");
        author.see("First mend start.toml, line 20. Save, and look here.");
        author.save("start.toml", "filez", "files");
        author.see_no("start.toml, line 20");
        author.keys("f12");
        author.see_no("Version from before");
        author.see("You can go into a folder.");
        author.press_word(Hand::Mouse, "coach-again");
        author.press(Hand::Keys, "Work");
        // All but the bar, where the check is over or not.
        let exercise = |screen: &str| screen.lines().take(24).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(exercise(&author.screen()), exercise(&before));
    }
}

#[test]
fn every_way_of_breaking_a_file_leaves_the_exercise() {
    let mut author = Author::at("en", "open-work");
    for (file, from, to) in [
        ("pack.toml", "format = 1", "format = "),
        ("pack.toml", "lessons = [\"start\"]", "lessons = []"),
        ("pack.toml", "languages = [\"fr\", \"en\", \"ar\"]", "languages = [\"\"]"),
        ("start.toml", "[[exercise]]", "[[exercise"),
        ("start.toml", "goal = [{ files = { open", "goal = [{ files = { oben"),
        ("start.toml", "id = \"open-work\"", "id = \"Open work\""),
        ("start.toml", "id = \"open-work\"\nskills = [\"files.open-path\"]", "id = \"open-work\"\nskills = []"),
    ] {
        author.save(file, from, to);
        author.see("Open the folder Work.");
        author.see(&format!("To mend: {file}, line"));
        author.save(file, to, from);
        author.see_no("To mend");
    }
    // An exercise that says nothing is as good as broken; one that speaks another language is not.
    for language in ["en", "ar"] {
        author.save(&format!("locales/{language}.ftl"), "open-work =", "open-wrok =");
        author.see_no("Version from before.");
    }
    author.save("locales/fr.ftl", "open-work =", "open-wrok =");
    author.see("Version from before. To mend: start.toml, line 18");
    author.see("Ouvrez le dossier");
    author.save("locales/en.ftl", "open-wrok =", "open-work =");
    author.see("Open the folder Work.");
    author.see_no("Version from before.");
    // Something elsewhere is told, and what can be shown is shown.
    author.save("start.toml", "answers = [", "answers = ");
    author.see("Open the folder Work.");
    author.save("start.toml", "answers = ", "answers = [");
    // Half a file, and one that is no text.
    let lesson = author.pack_folder().join("start.toml");
    let whole = fs::read(&lesson).unwrap();
    for cut in (0..whole.len()).step_by(37) {
        fs::write(&lesson, &whole[..cut]).unwrap();
        author.event(&Event::Changed);
        author.see_word("coach-done");
    }
    fs::write(&lesson, [0xff, 0xfe, 0]).unwrap();
    author.event(&Event::Changed);
    author.see("Version from before.");
    // It may have been away for a while; whoever did nothing meanwhile is back where they were.
    fs::write(&lesson, whole).unwrap();
    author.event(&Event::Changed);
    author.see_no("Version from before.");
    author.see("Open the folder Work.");
}

#[test]
fn another_exercise_can_be_shown_while_one_is_broken() {
    let mut author = Author::at("en", "open-work");
    author.save("start.toml", "goal = [{ files = { open", "goal = [{ files = { oben");
    author.save("locales/en.ftl", "and read it", "and look at it");
    author.see("Version from before.");
    author.does(Hand::Keys, "preview-previous");
    author.see("Open the file CV.pdf and look at it.");
    author.see_no("Version from before.");
}

#[test]
fn what_is_read_first_when_an_exercise_that_is_broken_is_wanted_stays_marked_as_old() {
    let mut author = Author::at("en", "open-work");
    author.save("start.toml", "goal = [{ files = { open", "goal = [{ files = { oben");
    author.save("start.toml", "viewed = \"desktop/$paper\"", "wiewed = \"desktop/$paper\"");
    author.see("Version from before.");
    author.does(Hand::Keys, "preview-previous");
    author.journey.keys("esc");
    author.see("Version from before.");
    author.see("Open the folder Work.");
}

#[test]
fn a_language_that_cannot_be_read_leaves_the_exercise_in_it() {
    let mut author = Author::at("fr", "open-work");
    let french = author.pack_folder().join("locales/fr.ftl");
    let texts = fs::read(&french).unwrap();
    fs::write(&french, b"pack-title = \xe9t\xe9\n").unwrap();
    author.save("locales/en.ftl", "and read it", "and look at it");
    author.see("Ouvrez le dossier Travail.");
    author.see("Version d'avant.");
    fs::write(&french, texts).unwrap();
    author.save("locales/en.ftl", "and look at it", "and read it");
    author.see("Ouvrez le dossier Travail.");
    author.see_no("Version d'avant.");
}

#[test]
fn a_name_that_changes_leads_to_what_stands_in_its_place() {
    let mut author = Author::at("en", "open-paper");
    for language in ["fr", "en", "ar"] {
        let path = author.pack_folder().join(format!("locales/{language}.ftl"));
        let text = fs::read_to_string(&path).unwrap().replace("open-paper =", "read-paper =");
        fs::write(path, text).unwrap();
    }
    author.save("start.toml", "id = \"open-paper\"", "id = \"read-paper\"");
    author.is_asked("read-paper", 0);
    // The last one is gone: the one before it takes its place.
    let mut author = Author::at("en", "open-work");
    let cut = super::pack::LESSON.rfind("[[exercise]]").unwrap();
    author.save("start.toml", &super::pack::LESSON[cut..], "");
    author.is_asked("open-paper", 0);
    // And the pack may be called otherwise.
    author.save("pack.toml", "id = \"essay\"", "id = \"attempt\"");
    author.see("Open the file CV.pdf and read it.");
}

#[test]
fn an_exercise_that_is_added_is_there_and_the_place_stays() {
    let mut author = Author::at("en", "open-paper");
    author.resize(120, 35);
    author.see("exercise 2 of 3");
    let first = &super::pack::LESSON[..super::pack::LESSON.find("\n[[exercise]]").unwrap()];
    let added = format!("{}\n[[exercise]]\n", first.replace("which-is-folder", "which-is-drawer"));
    author.save("start.toml", "[[exercise]]\n", &added);
    author.see("exercise 3 of 4");
    author.is_asked("open-paper", 0);
    author.save(
        "locales/en.ftl",
        "which-is-folder =",
        "which-is-drawer = Which one is a drawer?\n    .title = A drawer\nwhich-is-folder =",
    );
    author.does(Hand::Keys, "preview-exercises");
    author.see("A drawer");
}

#[test]
fn a_folder_that_is_gone_is_waited_for() {
    let mut author = Author::at("en", "open-work");
    fs::remove_dir_all(author.pack_folder()).unwrap();
    author.event(&Event::Changed);
    author.see("Open the folder Work.");
    author.see_word("preview-gone");
    author.keys("f12");
    author.see_word("preview-do-gone");
    author.write_all();
    author.event(&Event::Changed);
    author.keys("f12");
    author.see_no("Version from before");
    author.is_asked("open-work", 0);
}

#[test]
fn a_pack_that_is_broken_from_the_start_shows_the_panel_alone() {
    for language in ["fr", "en", "ar"] {
        for (columns, rows) in SIZES {
            let mut author = Author::with(language, None, |pack| {
                fs::write(pack.join("start.toml"), "[[exercise]]\nid = \n").unwrap();
            });
            author.resize(60, 20);
            let too_small = Phrase::new("screen-too-small").with("columns", 80_i64).with("rows", 24_i64);
            let says = author.say(&too_small);
            author.see(&says);
            author.resize(columns, rows);
            author.see_word("preview-title");
            assert!(author.screen().contains("2 │ id ="), "{}", author.screen());
            for keys in ["f12", "esc", "n"] {
                author.keys(keys);
                author.see_word("preview-title");
            }
            author.write_all();
            author.event(&Event::Changed);
            author.is_asked("which-is-folder", 0);
            let title = author.word("preview-title");
            author.see_no(&title);
        }
    }
}

#[test]
fn the_check_says_what_only_doing_the_exercise_shows() {
    let mut author = Author::at("en", "open-work");
    author.resize(120, 35);
    author.see_word("preview-checking");
    author.checked();
    author.see_word("preview-fine");
    // It can be read, and is shown; that its solution leads nowhere is known once it is tried.
    author.save(
        "start.toml",
        "solution = [{ files = { open = \"desktop/$work\" } }]",
        "solution = [{ files = { open = \"documents\" } }]",
    );
    author.see_word("preview-checking");
    author.does(Hand::Keys, "preview-check");
    author.checked();
    author.see("1 error");
    author.see("start.toml, line 18");
    // What was found about files that have changed since is worth nothing.
    author.save("start.toml", "documents\" } }]", "desktop/$work\" } }]");
    author.checked();
    author.keys("f12");
    author.see_word("preview-fine");
}
