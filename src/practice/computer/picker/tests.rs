//! The dialogs used as a person does, by keys and by mouse, in three languages; and what saving does to the disk.
//! No program stands behind them here: what is chosen is what counts.

use super::*;
use crate::locale::{Catalogue, Language, PackWords};
use crate::practice::computer::disk::tests::{disk, listing};
use crate::practice::computer::disk::{CAPACITY, Document};
use crate::ui::{Area, Canvas, Focus, Means, Targets, reach};

const FILES: &str = r#""desktop/$cv", "desktop/a.jpg", "documents/$work/$letter", "documents/$work/2026/$cv",
    "documents/$work/notes.txt", "documents/1", "documents/2", "documents/3", "documents/4", "documents/5",
    "documents/6", "documents/7", "documents/zz.PDF", "bin/old.pdf""#;
const NAMES: [(&str, [&str; 3]); 3] = [
    ("cv", ["CV_Amina.pdf", "CV_Amina.pdf", "سيرة_أمينة.pdf"]),
    ("letter", ["Lettre.pdf", "Letter.pdf", "رسالة.pdf"]),
    ("work", ["Travail", "Work", "عمل"]),
];
const LANGUAGES: [&str; 3] = ["fr", "en", "ar"];

fn words(tag: &str) -> Words {
    let language = |tag: &str| Language::parse(tag).unwrap();
    let text = |place: usize| {
        let lines: Vec<String> = NAMES.iter().map(|(id, said)| format!("{id} = {}\n", said[place])).collect();
        lines.concat().into()
    };
    let sources = LANGUAGES.iter().enumerate().map(|(place, tag)| (language(tag), text(place))).collect();
    let names = NAMES.iter().map(|(id, _)| (*id).to_owned()).collect();
    Words::new(&Catalogue::built_in(), &language(tag)).with_pack(&PackWords { sources, names })
}

fn path(text: &str) -> Path {
    text.parse().unwrap()
}

/// A person in front of the dialog, at the least size of a window.
struct Desk {
    disk: Disk,
    picker: Picker,
    words: Words,
    focus: Focus,
    targets: Targets,
}

impl Desk {
    fn new(picker: impl FnOnce(&Words) -> Picker, tag: &str) -> Self {
        let words = words(tag);
        let mut desk = Desk {
            disk: disk(FILES),
            picker: picker(&words),
            words,
            focus: Focus::default(),
            targets: Targets::default(),
        };
        desk.look();
        desk
    }
    fn look(&mut self) {
        for _ in 0..3 {
            let (picker, disk, words) = (&mut self.picker, &self.disk, &self.words);
            self.targets = Canvas::off_screen((80, 24), words.direction(), &self.focus, |canvas| {
                picker.draw(disk, canvas, Area::new(1, 8, 78, 12), words);
            });
            if !self.focus.settle(&self.targets) {
                return;
            }
        }
    }
    fn gestures(&mut self, events: Vec<crate::input::Event>) -> Picked {
        let mut last = Picked::Still;
        for event in events {
            for gesture in self.focus.handle(&event, &self.targets) {
                last = self.picker.read(&self.disk, &gesture, &self.words);
            }
            self.look();
        }
        last
    }
    fn keys(&mut self, keys: &str) -> Picked {
        let keys = crate::input::keys(keys).unwrap();
        self.gestures(keys.into_iter().map(crate::input::Event::Key).collect())
    }
    /// Follows `show` to its end.
    fn follow(&mut self, wanted: &Path, taken: Option<Taken>, means: Means) -> Picked {
        for _ in 0..200 {
            let Some(gesture) = self.picker.show(&self.disk, wanted, taken, means, &self.words) else {
                return Picked::Still;
            };
            assert!(Picker::knows(&gesture));
            let said = self.words.say(&self.picker.tell(&self.disk, &gesture)).string;
            assert!(!said.is_empty() && !said.contains('['), "{said}");
            let means = if matches!(gesture, Gesture::Write(..)) { Means::Keys } else { means };
            let Some(events) = reach(&gesture, means, &self.focus, &self.targets) else { return Picked::Still };
            match self.gestures(events) {
                Picked::Still => {}
                done => return done,
            }
        }
        Picked::Still
    }
}

#[test]
fn show_leads_to_the_document_by_keys_and_by_mouse() {
    for tag in LANGUAGES {
        for means in [Means::Keys, Means::Mouse] {
            for wanted in ["desktop/$cv", "documents/$work/2026/$cv", "documents/7", "documents/zz.PDF"] {
                let mut desk = Desk::new(|_| Picker::open(Place::Pictures), tag);
                let picked = desk.follow(&path(wanted), None, means);
                assert_eq!(picked, Picked::Chosen(path(wanted), None), "{tag} {means:?}");
            }
        }
    }
}

#[test]
fn show_leads_to_the_name_by_keys_and_by_mouse() {
    for tag in LANGUAGES {
        for means in [Means::Keys, Means::Mouse] {
            for (wanted, taken) in [
                ("desktop/x.pdf", None),
                ("documents/$work/$cv", None),
                ("documents/$work/$letter", Some(Taken::Replace)),
                ("documents/$work/notes.txt", Some(Taken::KeepBoth)),
            ] {
                let cv = Name::Word("cv".into());
                let mut desk = Desk::new(|words| Picker::save(Place::Downloads, &cv, words), tag);
                let picked = desk.follow(&path(wanted), taken, means);
                assert_eq!(picked, Picked::Chosen(path(wanted), taken), "{tag} {means:?}");
            }
        }
    }
}

#[test]
fn show_finds_its_way_out_of_a_question_about_another_name() {
    for means in [Means::Keys, Means::Mouse] {
        let cv = Name::Word("cv".into());
        let mut desk = Desk::new(|words| Picker::save(Place::Desktop, &cv, words), "fr");
        assert_eq!(desk.keys("enter"), Picked::Still);
        assert_eq!(desk.picker.show(&desk.disk, &path("desktop/y"), None, means, &desk.words), Some(Gesture::Leave));
        desk.keys("esc");
        assert_eq!(desk.follow(&path("desktop/y"), None, means), Picked::Chosen(path("desktop/y"), None));
    }
}

#[test]
fn only_accepted_documents_can_be_chosen() {
    for means in [Means::Keys, Means::Mouse] {
        for (wanted, can) in [("desktop/$cv", true), ("desktop/a.jpg", false), ("documents/zz.PDF", true)] {
            let mut desk = Desk::new(|_| Picker::open(Place::Desktop).accepting(["PDF"]), "ar");
            let picked = desk.follow(&path(wanted), None, means);
            assert_eq!(matches!(picked, Picked::Chosen(..)), can, "{wanted}");
        }
    }
}

#[test]
fn what_a_person_does_with_keys() {
    let mut desk = Desk::new(|_| Picker::open(path("documents/$work/2026")), "en");
    assert_eq!(desk.keys("backspace alt+up"), Picked::Still);
    assert_eq!(desk.picker.folder, path("documents"));
    assert_eq!(desk.keys("esc"), Picked::Cancelled);
    let mut desk = Desk::new(|_| Picker::open(Place::Desktop), "en");
    assert_eq!(desk.keys("down tab tab end"), Picked::Still);
    assert_eq!(desk.keys("enter"), Picked::Chosen(path("desktop/$cv"), None), "the marked one, by the button");
}

#[test]
fn nothing_marked_and_impossible_names_are_said_in_the_dialog() {
    let mut desk = Desk::new(|_| Picker::open(Place::Desktop), "fr");
    assert_eq!(desk.keys("shift+tab end enter"), Picked::Still);
    assert_eq!(desk.picker.refused.as_ref().unwrap().id, "picker-refused-none");
    let cv = Name::Word("cv".into());
    for (typed, why) in [
        ("backspace", "files-refused-name-empty"),
        ("a /", "files-refused-name-slash"),
        (". .", "files-refused-name-dots"),
        ("W o r k", "picker-refused-folder-name"),
    ] {
        let mut desk = Desk::new(|words| Picker::save(Place::Documents, &cv, words), "en");
        assert_eq!(desk.keys(&format!("ctrl+a {typed} enter")), Picked::Still);
        assert_eq!(desk.picker.refused.as_ref().unwrap().id, why, "{typed}");
        desk.keys("x");
        assert_eq!(desk.picker.refused, None);
    }
}

#[test]
fn a_proposed_name_stays_itself_when_it_is_left_alone() {
    let second = Name::Numbered(Box::new(Name::Word("cv".into())), 2);
    let mut desk = Desk::new(|words| Picker::save(Place::Usb, &second, words), "fr");
    assert_eq!(desk.keys("enter"), Picked::Chosen(path("usb/$cv#2"), None));
    let mut desk = Desk::new(|words| Picker::save(Place::Usb, &second, words), "fr");
    assert_eq!(desk.keys("N"), Picked::Still);
    assert_eq!(desk.keys("enter"), Picked::Chosen(path("usb/N.pdf"), None), "the ending stays");
}

#[test]
fn saving_puts_replaces_numbers_or_refuses() {
    let document = || Document { size_kb: Some(7), shows: Some("new".into()) };
    for (at, taken, result) in [
        ("usb/x", None, Ok(vec!["usb/x"])),
        ("usb/x", Some(Taken::Replace), Ok(vec!["usb/x"])),
        ("desktop/$cv", Some(Taken::Replace), Ok(vec![])),
        ("desktop/$cv", Some(Taken::KeepBoth), Ok(vec!["desktop/$cv#2"])),
        ("documents/$work", Some(Taken::KeepBoth), Ok(vec!["documents/$work#2"])),
        ("documents/$work", Some(Taken::Replace), Err("picker-refused-folder-name")),
        ("desktop/$cv", None, Err("picker-refused-taken")),
        ("music/x/y", None, Err("picker-refused-folder")),
        ("bin/x", None, Err("picker-refused-folder")),
        ("desktop", None, Err("files-refused-name-empty")),
        ("desktop/..", None, Err("files-refused-name-dots")),
    ] {
        let before = disk(FILES);
        let mut after = before.clone();
        match save(&mut after, &path(at), document(), taken) {
            Ok(id) => {
                assert!(matches!(&after.get(id).unwrap().item, Item::Document(now) if *now == document()));
                let known = listing(&before);
                let new: Vec<_> = listing(&after).into_iter().filter(|path| !known.contains(path)).collect();
                assert_eq!(Ok(new), result.map(|new| new.iter().map(ToString::to_string).collect()), "{at}");
            }
            Err(why) => {
                assert_eq!(result, Err(&*why.id), "{at}");
                assert_eq!(before, after);
            }
        }
    }
}

#[test]
fn a_full_disk_takes_no_more() {
    let mut disk = disk(FILES);
    let path = path("usb/x");
    let many = (0..CAPACITY).map(|_| save(&mut disk, &path, Document::default(), Some(Taken::KeepBoth)));
    assert_eq!(many.last().unwrap().unwrap_err().id, "files-refused-full");
    assert!(disk.len() <= CAPACITY);
}
