//! Lessons from a USB stick: found, installed, played, removed, in the program itself.
//! Which bundles are refused is in `bundles`.

use super::hand::HANDS;
use super::{Hand, Journey, LANGUAGES};
use crate::bundles::{GOOD, good};
use passerelle::locale::Phrase;
use std::fs;
use std::path::PathBuf;

/// What the good pack is called, in all languages.
const TITLE: &str = "The corner";

impl Journey {
    /// A file on the stick; the folder where sticks appear is the journey's own.
    fn on_stick(&self, path: &str, bytes: &[u8]) -> PathBuf {
        let path = self.data.path().join("media/STICK").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path
    }
    fn go_to_packs(&mut self, hand: Hand) {
        self.press_word(hand, "home-settings");
        self.press_word(hand, "settings-packs");
    }
    fn go_to_stick(&mut self, hand: Hand) {
        self.go_to_packs(hand);
        self.press_word(hand, "packs-stick");
    }
    fn titled(&self, id: &'static str) -> Vec<String> {
        let said = self.say(&Phrase::new(id).with("title", TITLE));
        said.lines().map(str::to_owned).collect()
    }
    fn see_titled(&self, id: &'static str) {
        self.titled(id).iter().for_each(|line| self.see(line));
    }
}

/// The screens of this subject, with how one comes to them.
pub(super) fn screens(language: &str) -> Vec<(&'static str, Journey)> {
    let stick = || {
        let journey = Journey::home(language);
        journey.on_stick("corner-1.0.0.passerelle", &good());
        journey.on_stick("broken.passerelle", b"half of it");
        journey
    };
    let hand = Hand::Mouse;
    let (mut none, mut nothing, mut found, mut refused) =
        (Journey::home(language), Journey::home(language), stick(), stick());
    none.go_to_packs(hand);
    nothing.go_to_stick(hand);
    found.go_to_stick(hand);
    refused.go_to_stick(hand);
    refused.press(hand, "broken.passerelle");
    let (mut installed, mut added, mut asked) = (stick(), stick(), stick());
    for journey in [&mut installed, &mut added, &mut asked] {
        journey.go_to_stick(hand);
        journey.press(hand, TITLE);
    }
    added.keys("enter");
    asked.keys("enter");
    asked.press(hand, TITLE);
    vec![
        ("packs-none", none),
        ("packs", added),
        ("packs-remove", asked),
        ("stick-none", nothing),
        ("stick", found),
        ("stick-refused", refused),
        ("stick-installed", installed),
    ]
}

#[test]
fn lessons_come_from_a_stick_and_go_again() {
    for (language, hand) in LANGUAGES.into_iter().flat_map(|language| HANDS.map(|hand| (language, hand))) {
        let mut journey = Journey::home(language);
        journey.go_to_packs(hand);
        journey.see_word("packs-none");
        journey.press_word(hand, "packs-stick");
        journey.see_word("stick-none");
        journey.on_stick("lessons/corner-1.0.0.passerelle", &good());
        journey.press_word(hand, "stick-again");
        journey.press(hand, TITLE);
        journey.see_titled("packs-installed");
        journey.press_word(hand, "screen-understood");
        journey.see_word("packs-note");
        journey.see(TITLE);
        journey.restart();
        journey.expect_language(language);
        journey.press(hand, TITLE);
        journey.press(hand, "Start");
        journey.press(hand, "Which one?");
        journey.press(hand, "Letter.pdf");
        journey.keys("esc");
        journey.press_word(hand, "pause-settings");
        journey.press_word(hand, "settings-packs");
        journey.press(hand, TITLE);
        journey.see_titled("packs-remove-ask");
        journey.press_word(hand, "packs-keep");
        journey.press(hand, TITLE);
        journey.press_word(hand, "packs-remove");
        journey.see_word("packs-none");
        journey.press_word(hand, "screen-back");
        journey.press_word(hand, "screen-back");
        journey.see_word("home-subjects");
        journey.see_no(TITLE);
        assert!(!journey.data.path().join("packs/corner").exists());
        // What was begun stays in the records.
        let learner = journey.store().learners().remove(0);
        assert!(journey.store().unfinished(learner.id, "corner", "which").is_some());
    }
}

#[test]
fn a_folder_is_installed_and_a_newer_one_takes_its_place() {
    let mut journey = Journey::home("en");
    for (path, text) in GOOD {
        journey.on_stick(&format!("corner/{path}"), text.as_bytes());
    }
    journey.go_to_stick(Hand::Keys);
    journey.press(Hand::Keys, TITLE);
    journey.press_word(Hand::Keys, "screen-understood");
    journey.press_word(Hand::Keys, "packs-stick");
    journey.press(Hand::Keys, TITLE);
    journey.see_titled("packs-same");
    journey.press_word(Hand::Keys, "screen-understood");
    for (path, text) in GOOD {
        let newer = text.replace("1.0.0", "2.0.0").replace(TITLE, "The other corner");
        journey.on_stick(&format!("corner/{path}"), newer.as_bytes());
    }
    journey.press_word(Hand::Keys, "packs-stick");
    journey.press(Hand::Keys, "The other corner");
    journey.press_word(Hand::Keys, "screen-understood");
    journey.press_word(Hand::Keys, "screen-back");
    journey.press_word(Hand::Keys, "screen-back");
    // Its new title stands at home.
    journey.see("The other corner");
    journey.on_stick("older.passerelle", &good());
    journey.go_to_stick(Hand::Keys);
    journey.press(Hand::Keys, TITLE);
    journey.see_word("packs-newer");
}

#[test]
fn what_cannot_be_installed_changes_nothing() {
    let mut journey = Journey::home("en");
    journey.on_stick("broken.passerelle", b"half of it");
    let broken = GOOD.map(|(path, text)| (path, text.replace("right = [\"folder\"]", "right = [\"photo\"]")));
    for (path, text) in broken {
        journey.on_stick(&format!("corner/{path}"), text.as_bytes());
    }
    journey.go_to_stick(Hand::Mouse);
    journey.press(Hand::Mouse, "broken.passerelle");
    journey.see("These lessons cannot be installed. Nothing has changed.");
    journey.see_word("bundle-no-archive");
    journey.press_word(Hand::Mouse, "screen-understood");
    journey.see_word("stick-note");
    journey.press(Hand::Mouse, "corner");
    journey.see("passerelle pack check");
    assert!(!journey.data.path().join("packs").exists());
}

#[test]
fn what_takes_a_moment_is_said_before() {
    for language in LANGUAGES {
        let mut journey = Journey::home(language);
        journey.on_stick("corner.passerelle", &good());
        journey.go_to_packs(Hand::Keys);
        let meanwhile = |journey: &mut Journey, said: &'static str| {
            std::mem::swap(&mut journey.buffer, &mut journey.meanwhile);
            journey.see_word(said);
            std::mem::swap(&mut journey.buffer, &mut journey.meanwhile);
        };
        journey.press_word(Hand::Keys, "packs-stick");
        meanwhile(&mut journey, "stick-searching");
        journey.press(Hand::Keys, TITLE);
        meanwhile(&mut journey, "stick-checking");
    }
}
