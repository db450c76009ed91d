//! Journeys: the whole program on a buffer in memory, driven as a person drives it, by what is read on the screen.
//! `Journey` is here, what is seen in `see`, hands in `hand`; each other file is one subject.

mod answers;
mod around;
mod calibration;
mod done;
mod every;
mod exercise;
mod fingers;
mod first_minute;
mod hand;
mod hands;
mod mail;
mod monkey;
mod opening;
mod pointer;
mod preview;
mod questions;
mod record;
mod reordering;
mod secrets;
mod see;
mod size;
mod steps;
mod sticks;
mod vary;
mod web;

pub(crate) use around::every_screen;
pub(crate) use done::solution;
pub(crate) use hand::Hand;
pub(crate) use preview::write_pack;

use passerelle::app::terminal::Answers;
use passerelle::app::{App, Clock, Options, Preview};
use passerelle::course::Progress;
use passerelle::input::{self, Event, Key, KeyCode};
use passerelle::locale::{Arg, Catalogue, Language, Phrase, Words};
use passerelle::pack::{Exercise, Library};
use passerelle::store::Store;
use passerelle::ui::{Colours, Targets};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::cell::Cell;
use std::rc::Rc;
use tempfile::TempDir;
use uuid::Uuid;

/// The languages that the program speaks.
pub(crate) const LANGUAGES: [&str; 3] = ["fr", "en", "ar"];
/// The pack that ships.
pub(crate) const PACK: &str = "first-files";
/// Who learns in most journeys.
pub(crate) const NAME: &str = "Amina";
/// 5 October 2026, 9:00 UTC.
const MORNING: i64 = 1_791_190_800_000;

/// A clock whose milliseconds are the events that came, and whose ids are counted.
#[derive(Clone, Default)]
pub(crate) struct Counter {
    events: Rc<Cell<i64>>,
    ids: Rc<Cell<u128>>,
}

impl Clock for Counter {
    fn now(&self) -> i64 {
        MORNING + self.events.get()
    }
    fn id(&self) -> Uuid {
        self.ids.set(self.ids.get() + 1);
        nth_id(self.ids.get())
    }
}

fn nth_id(number: u128) -> Uuid {
    Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + number)
}

/// The packs that ship, read once by each test.
fn shipped() -> Rc<Library> {
    thread_local! {
        static SHIPPED: Rc<Library> = Rc::new(Library::open(&[]));
    }
    SHIPPED.with(Rc::clone)
}

/// The words of the program and of a pack that ships, in a language.
fn words(tag: &str, pack: &str) -> Words {
    let library = shipped();
    let words = Words::new(&Catalogue::built_in(), &Language::parse(tag).unwrap());
    words.with_pack(&library.pack(pack).unwrap_or_else(|| panic!("no pack {pack}")).words)
}

/// An exercise that ships, in a variant.
pub(crate) fn exercise(pack: &str, exercise: &str, variant: usize) -> Exercise {
    let library = shipped();
    let (_, _, found) = library.exercise(pack, exercise).unwrap_or_else(|| panic!("no exercise {pack}/{exercise}"));
    found.variant(variant)
}

/// Every exercise of every pack that ships: pack and exercise.
pub(crate) fn every_exercise() -> Vec<(String, String)> {
    let library = shipped();
    let packs = library.packs.iter();
    let all = packs.flat_map(|pack| pack.lessons.iter().map(move |lesson| (pack, lesson)));
    all.flat_map(|(pack, lesson)| lesson.exercises.iter().map(move |each| (pack.id.clone(), each.clone()))).collect()
}

/// The same, each in each of its variants.
pub(crate) fn every_variant() -> Vec<(String, String, usize)> {
    let variants = |(pack, id): (String, String)| {
        let count = exercise(&pack, &id, 0).variants();
        (0..count).map(move |variant| (pack.clone(), id.clone(), variant)).collect::<Vec<_>>()
    };
    every_exercise().into_iter().flat_map(variants).collect()
}

/// How many ids were given before that of a learner who begins this exercise in this variant.
fn ids_before(pack: &str, id: &str, variant: usize) -> u128 {
    let exercise = exercise(pack, id, 0);
    let begins = |ids: &u128| Progress::default().variant(Some(nth_id(ids + 1)), pack, &exercise) == variant;
    (0..1000).find(begins).unwrap_or_else(|| panic!("nobody begins {id} in variant {variant}"))
}

/// Somebody at the program.
pub(crate) struct Journey {
    app: Option<App>,
    /// The author's preview, where that is what runs instead of the program alone.
    preview: Option<Preview>,
    /// What the terminal shows, and what it was sent.
    buffer: Buffer,
    sent: Buffer,
    /// What it showed while the program last did something that takes a moment.
    meanwhile: Buffer,
    /// Where the terminal's own cursor stands.
    cursor: Option<(u16, u16)>,
    clock: Counter,
    data: TempDir,
    options: Options,
    /// What the terminal answers, where it is asked.
    answers: Option<Answers>,
    words: Words,
    /// The pack whose words they are.
    pack: String,
    /// What varies in the exercise that is open, and what it stands for.
    values: Vec<(String, Arg)>,
    /// Milliseconds of the mouse's clock.
    mouse: u64,
    /// Everything that was done so far.
    events: Vec<Event>,
}

impl Journey {
    /// Nobody was here yet; the system speaks this language.
    pub(crate) fn new(language: &str) -> Self {
        Journey::with(language, Options::default())
    }
    /// Amina is at home.
    pub(crate) fn home(language: &str) -> Self {
        Journey::with(language, Options { learner: Some(NAME.to_owned()), ..Options::default() })
    }
    /// Amina is in an exercise of the pack that ships.
    pub(crate) fn at(language: &str, exercise: &str) -> Self {
        Journey::in_exercise(language, PACK, exercise)
    }
    /// Somebody called Amina in an exercise of any pack, in its first variant, where all is the learner's: help that comes
    /// unasked is declined.
    pub(crate) fn in_exercise(language: &str, pack: &str, exercise: &str) -> Self {
        Journey::in_variant(language, pack, exercise, 0)
    }
    /// The same in another variant.
    pub(crate) fn in_variant(language: &str, pack: &str, exercise: &str, variant: usize) -> Self {
        let mut journey = Journey::opened_variant(language, pack, exercise, variant);
        journey.decline_help();
        journey
    }
    /// Somebody called Amina who opened an exercise of any pack, in its first variant.
    pub(crate) fn opened(language: &str, pack: &str, exercise: &str) -> Self {
        Journey::opened_variant(language, pack, exercise, 0)
    }
    /// The same in another variant: by the id of that Amina.
    fn opened_variant(language: &str, pack: &str, exercise: &str, variant: usize) -> Self {
        let ids = Rc::new(Cell::new(ids_before(pack, exercise, variant)));
        let exercise = Some((pack.to_owned(), exercise.to_owned()));
        let options = Options { learner: Some(NAME.to_owned()), exercise, ..Options::default() };
        Journey::begin(language, options, Counter { ids, ..Counter::default() })
    }
    /// With these options, on a fresh data folder.
    pub(crate) fn with(language: &str, options: Options) -> Self {
        Journey::begin(language, options, Counter::default())
    }
    fn begin(language: &str, options: Options, clock: Counter) -> Self {
        let data = TempDir::new().unwrap();
        let (language_wish, sticks) = (Some(language.to_owned()), vec![data.path().join("media")]);
        let options = Options { data: Some(data.path().to_owned()), language: language_wish, sticks, ..options };
        let pack = options.exercise.as_ref().map_or(PACK, |(pack, _)| pack.as_str()).to_owned();
        let known = shipped().pack(&pack).is_some();
        let pack = if known { pack } else { PACK.to_owned() };
        let mut journey = Journey {
            app: None,
            preview: None,
            buffer: Buffer::empty(Rect::new(0, 0, 80, 24)),
            sent: Buffer::default(),
            meanwhile: Buffer::default(),
            cursor: None,
            clock,
            data,
            answers: options.bidi.map(|_| Answers::default()),
            options,
            words: words(language, &pack),
            pack,
            values: Vec::new(),
            mouse: 0,
            events: Vec::new(),
        };
        journey.start();
        if let Some((pack, exercise)) = journey.options.exercise.clone().filter(|_| known) {
            journey.meets(&pack, &exercise);
        }
        journey
    }

    /// An exercise is open now, in the variant that is this learner's: texts are expected as they read in it. Returns it.
    pub(crate) fn meets(&mut self, pack: &str, id: &str) -> Exercise {
        let store = self.store();
        let learner = store.learners().into_iter().find(|learner| learner.name == NAME).map(|learner| learner.id);
        let progress = Progress::of(&learner.map(|id| store.attempts(id)).unwrap_or_default());
        let first = exercise(pack, id, 0);
        let open = first.variant(progress.variant(learner, pack, &first));
        self.values = open.values();
        self.words = self.words.with_values(self.values.clone());
        open
    }

    /// The same at a terminal that answers so, from its start.
    pub(crate) fn in_terminal(mut self, answers: Answers) -> Self {
        self.answers = Some(answers);
        self.start();
        self
    }

    fn start(&mut self) {
        self.app = None;
        let mut app = App::start(&self.options, Box::new(self.clock.clone()), Colours::default());
        if let Some(answers) = &self.answers {
            let strategy = app.meet(answers, |_| None);
            app.is_drawn_by(strategy);
        }
        self.app = Some(app);
        self.draw();
    }

    /// The program is gone without a goodbye, and started anew on the same data; nothing else was asked for.
    pub(crate) fn restart(&mut self) {
        let Options { data, sticks, .. } = std::mem::take(&mut self.options);
        self.options = Options { data, sticks, ..Options::default() };
        self.start();
    }
    /// The same, in an exercise.
    pub(crate) fn restart_at(&mut self, exercise: &str) {
        self.restart();
        self.options.exercise = Some((self.pack.clone(), exercise.to_owned()));
        self.start();
    }

    /// What the disk holds now, as another program would find it.
    pub(crate) fn store(&self) -> Store {
        let (store, trouble) = Store::open(self.data.path());
        assert_eq!(trouble, None);
        store
    }
    /// Whether the program ended.
    pub(crate) fn is_over(&self) -> bool {
        self.preview.as_ref().map_or_else(|| self.app.as_ref().is_none_or(App::is_leaving), Preview::is_leaving)
    }

    /// What answers on the screen, and where.
    pub(crate) fn targets(&self) -> &Targets {
        self.preview.as_ref().map_or_else(|| self.app.as_ref().unwrap().targets(), Preview::targets)
    }
    /// What the terminal shows.
    pub(crate) fn buffer(&self) -> &Buffer {
        &self.buffer
    }

    /// Everything that was done so far.
    pub(crate) fn events(&self) -> &[Event] {
        &self.events
    }

    /// What a message of the program says in the language that is on.
    pub(crate) fn word(&self, id: &'static str) -> String {
        self.words.get(id)
    }
    /// What a phrase says in the language that is on.
    pub(crate) fn say(&self, phrase: &Phrase) -> String {
        self.words.say(phrase).string
    }
    /// What a message of the pack says: "cv-amina", "cv-to-folder.why".
    pub(crate) fn pack(&self, id: &str) -> String {
        self.say(&Phrase::pack(id.to_owned()))
    }
    /// The words that are on.
    pub(crate) fn words(&self) -> &Words {
        &self.words
    }
    /// From now on the words of the test are of this language.
    pub(crate) fn expect_language(&mut self, tag: &str) {
        self.words = words(tag, &self.pack).with_values(self.values.clone());
    }

    fn draw(&mut self) {
        self.buffer.reset();
        if let Some(preview) = &mut self.preview {
            self.cursor = preview.draw(&mut self.buffer);
            self.sent = self.buffer.clone();
        } else if let Some(app) = &mut self.app {
            self.cursor = app.draw(&mut self.buffer);
            app.keep();
            while app.work() {
                self.meanwhile = self.buffer.clone();
                self.buffer.reset();
                self.cursor = app.draw(&mut self.buffer);
            }
            self.sent = self.buffer.clone();
            reordering::show(self.options.bidi.unwrap_or_default(), &mut self.buffer);
        }
    }
    /// One event, and the frame after it.
    pub(crate) fn event(&mut self, event: &Event) {
        self.clock.events.set(self.clock.events.get() + 1);
        self.events.push(event.clone());
        let event = reordering::report(self.options.bidi.unwrap_or_default(), event, &self.sent);
        if let Some(preview) = &mut self.preview {
            preview.event(&event);
        } else if let Some(app) = &mut self.app {
            app.event(&event);
        }
        self.draw();
    }
    /// Keys in the notation of `input`: "tab tab ctrl+c".
    pub(crate) fn keys(&mut self, notation: &str) {
        for key in input::keys(notation).unwrap_or_else(|| panic!("no such keys: {notation}")) {
            self.event(&Event::Key(key));
        }
    }
    /// Letters, one after the other.
    pub(crate) fn type_text(&mut self, text: &str) {
        for letter in text.chars() {
            self.event(&Event::Key(Key::plain(KeyCode::Char(letter))));
        }
    }
    /// The window has another size.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        self.buffer = Buffer::empty(Rect::new(0, 0, columns, rows));
        self.event(&Event::Resize(columns, rows));
    }
}
