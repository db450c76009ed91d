//! Files used as a person does, by keys and by mouse, in three languages, at the least size of a window: `show` leads to
//! every Action, and what is drawn is in the order that is asked for.

use super::*;
use crate::input::{Event, keys};
use crate::locale::{Catalogue, Language, PackWords, Words};
use crate::practice::Reading;
use crate::practice::computer::apps::files::FilesView;
use crate::ui::{Area, Canvas, Focus, Gesture, Means, Targets, reach};

const LANGUAGES: [&str; 3] = ["fr", "en", "ar"];
const NAMES: [(&str, [&str; 3]); 5] = [
    ("cv", ["CV_Amina.pdf", "CV_Amina.pdf", "سيرة_أمينة.pdf"]),
    ("photo", ["Mer.jpg", "Sea.jpg", "بحر.jpg"]),
    ("work", ["Travail", "Work", "عمل"]),
    ("zip", ["Papiers.zip", "Papers.zip", "أوراق.zip"]),
    ("piece", ["Amina", "Amina", "أمينة"]),
];
const FILES: &str = r#"
    { path = "desktop/$cv", modified = 2026-03-01, size = 50 },
    { path = "desktop/$photo", modified = 2026-01-01, size = 2400 },
    { path = "desktop/notes.txt", modified = 2026-02-01, size = 3 },
    { path = "desktop/$zip", zip = ["$cv", "$photo"], modified = 2025-02-01, size = 90 },
    "documents/$work/$cv", "documents/notes.txt", "documents/1/2/3", "usb/s", "bin/old", "bin/$photo""#;

fn words(tag: &str) -> Words {
    let language = |tag: &str| Language::parse(tag).unwrap();
    let text = |place: usize| {
        let lines = NAMES.iter().map(|(id, said)| {
            let pages = if *id == "cv" { "    .text = One\n    .text-2 = Two\n    .text-3 = Three\n" } else { "" };
            format!("{id} = {}\n{pages}", said[place])
        });
        lines.collect::<String>().into()
    };
    let sources = LANGUAGES.iter().enumerate().map(|(place, tag)| (language(tag), text(place))).collect();
    let names = NAMES.iter().map(|(id, _)| (*id).to_owned()).collect();
    Words::new(&Catalogue::built_in(), &language(tag)).with_pack(&PackWords { sources, names })
}

/// Somebody at the window.
struct Person {
    desk: Desk,
    view: FilesView,
    words: Words,
    focus: Focus,
    targets: Targets,
}

impl Person {
    fn new(before: &str, tag: &str) -> Self {
        let mut desk = Desk::new(FILES);
        desk.does(before);
        let (view, focus, targets) = (FilesView::default(), Focus::default(), Targets::default());
        let mut person = Person { desk, view, words: words(tag), focus, targets };
        person.look();
        person
    }
    fn look(&mut self) {
        for _ in 0..3 {
            let (view, desk, words) = (&mut self.view, &self.desk, &self.words);
            self.targets = Canvas::off_screen((80, 24), words.direction(), &self.focus, |canvas| {
                view.draw(&desk.files, &desk.computer, canvas, Area::new(1, 8, 78, 12), words);
            });
            if !self.focus.settle(&self.targets) {
                return;
            }
        }
    }
    fn gestures(&mut self, events: Vec<Event>) -> Vec<Action> {
        let mut done = Vec::new();
        for event in events {
            for gesture in self.focus.handle(&event, &self.targets) {
                let desk = &mut self.desk;
                if let Reading::Do(action) = self.view.read(&desk.files, &desk.computer, &gesture, &self.words) {
                    desk.files.apply(&mut desk.computer, &action);
                    done.push(action);
                }
            }
            self.look();
        }
        done
    }
    fn keys(&mut self, notation: &str) -> Vec<Action> {
        self.gestures(keys(notation).unwrap().into_iter().map(Event::Key).collect())
    }
    /// Follows `show` until the Action is made. Everything on the way is told in the language.
    fn follows(&mut self, action: &Action, means: Means) -> bool {
        for _ in 0..200 {
            let (desk, words) = (&self.desk, &self.words);
            let Some(gesture) = self.view.show(&desk.files, &desk.computer, action, means, words) else { return false };
            let said = words.say(&self.view.tell(&desk.computer, &gesture)).string;
            assert!(!said.is_empty() && !said.contains('['), "{gesture:?}: {said}");
            let means = if matches!(gesture, Gesture::Write(..)) { Means::Keys } else { means };
            let Some(events) = reach(&gesture, means, &self.focus, &self.targets) else { return false };
            if self.gestures(events).contains(action) {
                return true;
            }
        }
        false
    }
    /// The names in the list, from top to bottom.
    fn list(&self) -> Vec<String> {
        let files = self.targets.group("files:list").into_iter().map(|target| target.id.clone());
        files.filter_map(|id| Some(id.strip_prefix("file:")?.to_owned())).collect()
    }
}

/// What comes before, and the Action.
const WAYS: [(&str, &str); 31] = [
    ("", r#"{ open = "documents/$work/$cv" }"#),
    (r#"{ open = "documents" }"#, r#""back""#),
    (r#"{ open = "documents" }, "back""#, r#""forward""#),
    (r#"{ open = "documents/1/2" }"#, r#""up""#),
    ("", r#"{ sort = "date" }"#),
    ("", r#"{ sort = "size" }"#),
    ("", r#"{ search = "$piece" }"#),
    ("", r#"{ search = "notes" }"#),
    (r#"{ search = "notes" }"#, r#""close""#),
    (r#"{ search = "notes" }"#, r#"{ open = "desktop/notes.txt" }"#),
    (r#"{ search = "notes" }"#, r#"{ open = "desktop/$cv" }"#),
    (r#"{ search = "notes" }"#, r#"{ open = "documents/$work" }"#),
    (r#"{ search = "notes" }"#, r#"{ select = "desktop/$cv" }"#),
    (r#"{ search = "notes" }"#, r#"{ search = "cv" }"#),
    (r#"{ select = "desktop/$cv" }"#, r#""properties""#),
    (r#"{ select = "desktop/$cv" }, "properties""#, r#""close""#),
    (r#"{ select = "desktop/$cv" }, "properties""#, r#"{ open = "music" }"#),
    (r#"{ open = "bin" }"#, r#""empty-bin""#),
    ("", r#""empty-bin""#),
    ("", r#""eject""#),
    (r#""eject""#, r#""unplug""#),
    (r#""eject", "unplug""#, r#""plug""#),
    (r#"{ select = ["desktop/$cv", "desktop/$photo"] }"#, r#"{ compress = "$work" }"#),
    (r#"{ select = "desktop/$zip" }"#, r#""extract""#),
    (r#"{ open = "desktop/$zip" }"#, r#""extract""#),
    (r#"{ open = "desktop/$zip" }"#, r#""close""#),
    (r#"{ select = "desktop/notes.txt" }, "copy", { open = "documents" }"#, r#"{ paste-and = "replace" }"#),
    (r#"{ select = "desktop/notes.txt" }, "cut", { open = "documents" }"#, r#"{ paste-and = "keep-both" }"#),
    (r#"{ open = "bin" }, { select = "bin/old" }"#, r#""cut""#),
    (r#"{ open = "bin" }, { select = "bin/old" }"#, r#""restore""#),
    (r#"{ open = "bin" }, "select-all""#, r#""restore""#),
];

#[test]
fn show_leads_to_every_action_by_keys_and_by_mouse() {
    for tag in LANGUAGES {
        for means in [Means::Keys, Means::Mouse] {
            for (before, action) in WAYS {
                let action = actions_of(action).remove(0);
                let mut person = Person::new(before, tag);
                assert!(person.follows(&action, means), "{tag} {means:?}: {before} {action:?}");
                let mut alone = Desk::new(FILES);
                alone.does(before);
                alone.files.apply(&mut alone.computer, &action);
                assert_eq!(person.desk.listing(), alone.listing(), "{tag} {means:?}: {before} {action:?}");
            }
        }
    }
}

#[test]
fn a_drag_asks_too() {
    for answer in ["replace", "keep-both"] {
        let action = format!(r#"{{ move-and = {{ to = "documents", taken = "{answer}" }} }}"#);
        let action = actions_of(&action).remove(0);
        let mut person = Person::new(r#"{ select = "desktop/notes.txt" }"#, "fr");
        assert!(person.follows(&action, Means::Mouse));
        assert!(!Person::new(r#"{ select = "desktop/notes.txt" }"#, "fr").follows(&action, Means::Keys));
    }
}

#[test]
fn show_finds_its_way_out_of_whatever_is_open() {
    let select = actions_of(r#"{ select = "desktop/$photo" }"#).remove(0);
    for opened in ["f2", "ctrl+f", "shift+f10", "alt+enter", "enter", "ctrl+f n o t e s enter"] {
        for means in [Means::Keys, Means::Mouse] {
            let mut person = Person::new(r#"{ select = "desktop/$cv" }"#, "en");
            person.keys(opened);
            assert!(person.follows(&select, means), "{opened} {means:?}");
        }
    }
    for means in [Means::Keys, Means::Mouse] {
        let mut person = Person::new(r#"{ select = "desktop/notes.txt" }, "copy", { open = "documents" }"#, "ar");
        assert_eq!(person.keys("ctrl+v"), []);
        assert!(person.follows(&actions_of(r#"{ open = "music" }"#)[0], means));
    }
}

#[test]
fn the_list_is_in_the_order_that_is_asked_for() {
    for (actions, names) in [
        (r#""select-all""#, "$cv notes.txt $zip $photo"),
        (r#"{ sort = "name" }"#, "$photo $zip notes.txt $cv"),
        (r#"{ sort = "date" }"#, "$cv notes.txt $photo $zip"),
        (r#"{ sort = "date" }, { sort = "date" }"#, "$zip $photo notes.txt $cv"),
        (r#"{ sort = "size" }"#, "$photo $zip $cv notes.txt"),
        (r#"{ sort = "type" }"#, "$photo $cv notes.txt $zip"),
        (r#"{ new-folder = "n" }, { sort = "date" }"#, "n $cv notes.txt $photo $zip"),
    ] {
        let person = Person::new(actions, "en");
        let names: Vec<_> = names.split(' ').map(|name| format!("desktop/{name}")).collect();
        assert_eq!(person.list(), names, "{actions}");
    }
}

#[test]
fn the_search_finds_in_the_open_place_what_has_these_letters() {
    for (actions, tag, found) in [
        (r#"{ search = "AMINA" }"#, "en", vec!["desktop/$cv"]),
        (r#"{ search = "$piece" }"#, "ar", vec!["desktop/$cv"]),
        (r#"{ open = "documents/1" }, { search = "$piece" }"#, "fr", vec!["documents/$work/$cv"]),
        (r#"{ open = "documents" }, { search = "2" }"#, "fr", vec!["documents/1/2"]),
        (r#"{ search = "old" }"#, "fr", vec![]),
        (r#"{ open = "bin" }, { search = "old" }"#, "fr", vec!["bin/old"]),
    ] {
        assert_eq!(Person::new(actions, tag).list(), found, "{actions}");
    }
}

#[test]
fn shift_and_an_arrow_select_more() {
    let mut person = Person::new("", "fr");
    person.keys("home shift+down shift+down");
    assert_eq!(person.desk.selected().len(), 3);
    person.keys("shift+up");
    assert_eq!(person.desk.selected().len(), 2);
}

#[test]
fn backspace_f5_and_escape() {
    let mut person = Person::new(r#"{ open = "documents/1/2" }"#, "fr");
    assert_eq!(person.keys("backspace"), [Action::Up]);
    assert_eq!(person.keys("f5"), []);
    assert_eq!(person.keys("ctrl+f z enter esc"), [Action::Search(crate::locale::Name::Plain("z".into())), Action::Close]);
    assert_eq!(person.keys("ctrl+f enter"), [], "nothing to look for is said in the dialog");
    assert_eq!(person.keys("esc esc"), []);
}

#[test]
fn a_document_is_read_page_by_page() {
    let pages = |person: &Person| {
        let there = |id: &str| person.targets.get(id).is_some();
        (there("view:before"), there("view:after"))
    };
    let mut person = Person::new(r#"{ open = "desktop/$cv" }"#, "ar");
    assert_eq!(pages(&person), (false, true));
    for (key, expected) in [
        ("pagedown", (true, true)),
        ("pagedown", (true, false)),
        ("pagedown", (true, false)),
        ("pageup", (true, true)),
        ("home", (false, true)),
        ("end", (true, false)),
    ] {
        assert_eq!(person.keys(key), []);
        assert_eq!(pages(&person), expected, "{key}");
    }
    assert_eq!(person.keys("esc"), [Action::Close]);
    person.desk.does(r#"{ open = "desktop/notes.txt" }"#);
    person.look();
    assert_eq!(pages(&person), (false, false));
}

#[test]
fn what_is_asked_can_be_declined() {
    let mut person = Person::new(r#"{ select = "desktop/notes.txt" }, "copy", { open = "documents" }"#, "fr");
    assert_eq!(person.keys("ctrl+v esc ctrl+v left left enter"), []);
    let mut person = Person::new("", "fr");
    person.gestures(reach(&Gesture::Menu("place:bin".into()), Means::Mouse, &person.focus, &person.targets).unwrap());
    assert_eq!(person.keys("enter enter"), [], "the bin is emptied only when that is chosen");
}
