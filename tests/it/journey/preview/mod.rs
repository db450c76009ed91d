//! An author at the preview: files are written, the news of it is given by hand, and the screen is read.
//! What the actions of the panel do is in `actions`.

mod actions;
mod pack;
mod saving;

pub(crate) use pack::write as write_pack;

use super::{Counter, Hand, Journey};
use passerelle::app::{Preview, PreviewOptions};
use passerelle::input::{Button, Event, MouseKind};
use passerelle::locale::{Catalogue, Language, Words};
use passerelle::pack::{Exercise, Folder, Library, Origin, Pack, load};
use passerelle::ui::Colours;
use std::fs;
use std::ops::{Deref, DerefMut};
use std::path::PathBuf;
use tempfile::TempDir;

/// Columns and rows in which everything has to be possible.
const SIZES: [(u16, u16); 2] = [(80, 24), (120, 35)];

/// Somebody who writes a pack, with the preview open.
struct Author {
    journey: Journey,
    folder: TempDir,
}

impl Deref for Author {
    type Target = Journey;
    fn deref(&self) -> &Journey {
        &self.journey
    }
}

impl DerefMut for Author {
    fn deref_mut(&mut self) -> &mut Journey {
        &mut self.journey
    }
}

impl Author {
    /// The preview of the pack, in its first exercise, in that language.
    fn new(language: &str) -> Self {
        Author::with(language, None, |_| {})
    }
    /// The same in another exercise.
    fn at(language: &str, exercise: &str) -> Self {
        Author::with(language, Some(exercise), |_| {})
    }
    /// The same after something was done to the files.
    fn with(language: &str, exercise: Option<&str>, before: impl FnOnce(&PathBuf)) -> Self {
        let folder = TempDir::new().unwrap();
        let mut author = Author { journey: Journey::new(language), folder };
        author.write_all();
        before(&author.pack_folder());
        let options = PreviewOptions {
            pack: author.pack_folder(),
            exercise: exercise.map(str::to_owned),
            language: Language::parse(language),
            ..PreviewOptions::default()
        };
        author.journey.app = None;
        author.journey.preview = Some(Preview::start(options, Box::new(Counter::default()), Colours::default()));
        author.speaks(language);
        author.journey.draw();
        author
    }

    fn pack_folder(&self) -> PathBuf {
        self.folder.path().join("essay")
    }
    fn write_all(&self) {
        pack::write(&self.pack_folder());
    }

    /// Saves a file with one passage of it replaced, and the preview hears of it.
    fn save(&mut self, file: &str, from: &str, to: &str) {
        let path = self.pack_folder().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} has no {from}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
        self.event(&Event::Changed);
    }
    /// The check of the pack is done.
    fn checked(&mut self) {
        self.event(&Event::Checked);
    }

    fn pack_now(&self) -> Pack {
        let folder = self.pack_folder();
        load(&Folder::new(&folder), Origin::Folder(folder)).0.unwrap()
    }
    /// From now on the words of the test are of this language.
    fn speaks(&mut self, tag: &str) {
        let folder = self.pack_folder();
        let words = Words::new(&Catalogue::built_in(), &Language::parse(tag).unwrap());
        let pack = load(&Folder::new(&folder), Origin::Folder(folder)).0;
        self.journey.words = pack.map_or_else(|| words.clone(), |pack| words.with_pack(&pack.words));
    }
    fn exercise(&self, id: &str, variant: usize) -> Exercise {
        Library::of(self.pack_now()).exercise("essay", id).unwrap().2.variant(variant)
    }
    /// An exercise is asked on the screen, in that variant, as its files say now.
    #[track_caller]
    fn is_asked(&mut self, id: &str, variant: usize) {
        let exercise = self.exercise(id, variant);
        self.speaks(&self.journey.words.language().tag());
        self.journey.words = self.journey.words.with_values(exercise.values());
        let asked = self.say(&exercise.ask());
        self.see(&asked);
    }

    /// Opens the panel.
    #[track_caller]
    fn open_panel(&mut self, hand: Hand) {
        let has_bar = self.buffer().area.height > 24;
        match hand {
            Hand::Keys => self.keys("f12"),
            Hand::Mouse if has_bar => {
                let row = self.buffer().area.height - 1;
                self.click_at((40, row), false);
            }
            Hand::Mouse => self.mouse(MouseKind::Down(Button::Context), 40, 0),
        }
        self.see_word("preview-title");
    }
    /// Does something in the panel: by its letter, or with the mouse.
    #[track_caller]
    fn does(&mut self, hand: Hand, act: &'static str) {
        self.open_panel(hand);
        self.presses(hand, act);
    }
    #[track_caller]
    fn presses(&mut self, hand: Hand, act: &'static str) {
        let letters = self.say(&passerelle::locale::Phrase::new(format!("{act}.key")));
        match hand {
            Hand::Keys => self.keys(letters.split(' ').next().unwrap()),
            Hand::Mouse => self.press_word(hand, act),
        }
    }
}
