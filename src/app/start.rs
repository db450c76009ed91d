//! What the program starts with: options of the command line, the store, the learner who was here last.
//! Broken packs and a troubled store are told calmly; nothing here stops the program.

use super::drawing::Drawing;
use super::shell::App;
use super::state::{Clock, KeyboardWish, State, named};
use super::terminal::Strategy;
use crate::author::Shelf;
use crate::course::{Progress, spot};
use crate::locale::{Arg, Catalogue, Keyboard, Language, Phrase, Words, negotiate, system_languages};
use crate::pack::Library;
use crate::store::{Learner, Store, Trouble};
use crate::ui::{Colours, Contrast, Pace};
use std::collections::VecDeque;
use std::path::PathBuf;
use uuid::Uuid;

/// What somebody asked for on the command line.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Tag of a language; else the learner's, else the system's.
    pub language: Option<String>,
    /// The folder of the records; `None`: nothing is kept.
    pub data: Option<PathBuf>,
    /// Folders with more packs.
    pub packs: Vec<PathBuf>,
    /// The name of a learner, who is added when unknown.
    pub learner: Option<String>,
    /// An exercise to begin with: pack and exercise.
    pub exercise: Option<(String, String)>,
    /// The system's locale, for the guess which keyboard there is; else the language of the screen tells.
    pub locale: Option<String>,
    /// Files that may say which keyboard there is; the first that can be read counts.
    pub keyboards: Vec<PathBuf>,
    /// The folders in which USB sticks appear, each as a folder.
    pub sticks: Vec<PathBuf>,
    /// How right-to-left text is drawn; `None`: as the terminal needs it.
    pub bidi: Option<Strategy>,
}

/// The catalogue with what a folder on disk overrides.
pub(crate) fn catalogue(data: Option<&PathBuf>) -> Catalogue {
    let built_in = Catalogue::built_in();
    match data {
        Some(data) => built_in.overridden_by(&data.join("locales")),
        None => built_in,
    }
}

/// The language to speak: the first wish that is a language of the catalogue, then the system's, then `last`.
pub(crate) fn choose_language(catalogue: &Catalogue, wishes: impl IntoIterator<Item = String>, last: &str) -> Language {
    let wishes: Vec<String> = wishes.into_iter().chain(system_languages()).chain([last.to_owned()]).collect();
    negotiate(&wishes, &catalogue.languages()).unwrap_or_default()
}

impl App {
    /// Everything that is ready before the first frame.
    pub fn start(options: &Options, clock: Box<dyn Clock>, colours: Colours) -> App {
        // The disk is waited for while the packs are read.
        let (opened, catalogue, library) = std::thread::scope(|scope| {
            let opening = scope.spawn(|| open_store(options));
            let (catalogue, library) = (catalogue(options.data.as_ref()), library(options));
            let opened = opening.join().unwrap_or_else(|_| (Store::in_memory(), Some(Trouble::Other)));
            (opened, catalogue, library)
        });
        let mut state = first_state(options, opened, catalogue, library, clock);
        state.colours = colours;
        let count = state.library.amiss();
        if count > 0 {
            state.notices.push_back(Phrase::new("start-pack-problems").with("count", count));
        }
        for refused in state.catalogue.refused() {
            let (tag, command) = (refused.language.tag(), format!("passerelle --lang {}", refused.language.tag()));
            let notice = Phrase::new("start-language-refused").with("language", Arg::Ltr(tag));
            state.notices.push_back(notice.with("command", Arg::Ltr(command)));
        }
        let spot = options.exercise.as_ref().and_then(|(pack, exercise)| spot(&state.library, pack, exercise));
        let mut app = App::new(state, spot);
        app.wish_for(options.bidi);
        app
    }
}

fn open_store(options: &Options) -> (Store, Option<Trouble>) {
    match &options.data {
        Some(data) => Store::open(data),
        None => (Store::in_memory(), None),
    }
}

/// The packs at hand: those installed, then those of the folders of the command line.
pub(crate) fn library(options: &Options) -> Library {
    match options.data.as_deref().and_then(|data| Shelf::new(data).to_open()) {
        Some(installed) => Library::open_installed(&installed, &options.packs),
        None => Library::open(&options.packs),
    }
}

/// The keyboard of the settings; the files of the system are only read where there is none.
fn keyboard(options: &Options, store: &Store) -> KeyboardWish {
    let chosen = store.setting("keyboard").and_then(|id| Keyboard::named(&id));
    let files = options.keyboards.iter().filter(|_| chosen.is_none());
    let configured = files.filter_map(|file| std::fs::read_to_string(file).ok()).next();
    let locale = options.locale.clone().filter(|locale| Language::parse(locale).is_some());
    KeyboardWish { chosen, locale, configured }
}

pub(super) fn first_state(
    options: &Options,
    opened: (Store, Option<Trouble>),
    catalogue: Catalogue,
    library: Library,
    clock: Box<dyn Clock>,
) -> State {
    let (mut store, trouble) = opened;
    let learners = store.learners();
    let last = store.setting("learner").and_then(|id| Uuid::parse_str(&id).ok());
    let mut learner = match &options.learner {
        Some(name) => learners.iter().find(|known| known.name == *name).cloned(),
        None => last.and_then(|id| learners.iter().find(|known| known.id == id).cloned()),
    };
    let wishes =
        [options.language.clone(), learner.as_ref().map(|known| known.language.clone()), store.setting("language")];
    let language = choose_language(&catalogue, wishes.into_iter().flatten(), "fr");
    if let (None, Some(name)) = (&learner, &options.learner) {
        let new = Learner { id: clock.id(), name: name.clone(), language: language.tag(), seen: clock.now() };
        // Trouble with the store is told below, from its opening.
        let _ = store.add_learner(&new);
        learner = Some(new);
    }
    let here = learner.as_ref().map(|learner| learner.id).filter(|id| options.learner.is_some() && last != Some(*id));
    // Who was named is who is here next time.
    let kept = here.map_or(Ok(()), |id| store.set("learner", &id.to_string()));
    let contrast = if store.setting("contrast").as_deref() == Some("high") { Contrast::High } else { Contrast::Calm };
    let keyboard = keyboard(options, &store);
    let pace = store.setting("double-click").and_then(|id| Pace::named(&id)).unwrap_or_default();
    let mut state = State {
        languages: named(&catalogue),
        words: Words::new(&catalogue, &language),
        catalogue,
        options: options.clone(),
        library,
        installed: Vec::new(),
        sticks: Vec::new(),
        work: None,
        learners: store.learners(),
        store,
        clock,
        learner: None,
        progress: Progress::default(),
        unfinished: None,
        contrast,
        colours: Colours::default(),
        light: false,
        keyboard,
        pace,
        drawing: Drawing::default(),
        notices: VecDeque::new(),
        trouble: None,
    };
    state.heed(trouble.map_or(kept, Err));
    state.adopt(learner);
    state.find_installed();
    state
}
