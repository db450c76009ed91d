//! What the program knows while it runs: words, packs, store, learner. Screens see it as a `Context`.

use super::drawing::Drawing;
use super::packs::Work;
use super::start::Options;
use crate::course::{Progress, Spot, spot};
use crate::locale::{Catalogue, Keyboard, Language, Phrase, Words};
use crate::pack::{Found, Library};
use crate::screen::Context;
use crate::store::{Learner, Store, Trouble};
use crate::ui::{Colours, Contrast, Pace, Theme};
use std::collections::VecDeque;
use uuid::Uuid;

/// Time and fresh ids, so that tests have their own.
pub trait Clock {
    /// Milliseconds since 1970-01-01 UTC.
    fn now(&self) -> i64;
    /// An id that nobody has used.
    fn id(&self) -> Uuid;
}

/// What is known of the learner's keyboard.
#[derive(Clone, Debug, Default)]
pub(super) struct KeyboardWish {
    /// The one that was chosen in the settings.
    pub(super) chosen: Option<&'static Keyboard>,
    /// The system's locale, where it names a language.
    pub(super) locale: Option<String>,
    /// What the system is configured with: the text of its file.
    pub(super) configured: Option<String>,
}

/// Everything but the screens.
pub(super) struct State {
    pub(super) catalogue: Catalogue,
    pub(super) languages: Vec<(Language, String)>,
    pub(super) words: Words,
    pub(super) options: Options,
    pub(super) library: Library,
    pub(super) installed: Vec<String>,
    pub(super) sticks: Vec<Found>,
    pub(super) work: Option<Work>,
    pub(super) store: Store,
    pub(super) clock: Box<dyn Clock>,
    pub(super) learner: Option<Learner>,
    pub(super) learners: Vec<Learner>,
    pub(super) progress: Progress,
    pub(super) unfinished: Option<Spot>,
    pub(super) contrast: Contrast,
    pub(super) colours: Colours,
    pub(super) light: bool,
    pub(super) keyboard: KeyboardWish,
    pub(super) pace: Pace,
    pub(super) drawing: Drawing,
    pub(super) notices: VecDeque<Phrase>,
    pub(super) trouble: Option<Trouble>,
}

impl State {
    /// What screens see.
    pub(super) fn context(&self) -> Context<'_> {
        Context {
            words: &self.words,
            languages: &self.languages,
            library: &self.library,
            installed: &self.installed,
            sticks: &self.sticks,
            busy: self.work.as_ref().map(Work::busy),
            learner: self.learner.as_ref(),
            learners: &self.learners,
            progress: &self.progress,
            contrast: self.contrast,
            pace: self.pace,
            pass: self.drawing.manner.pass,
            marks: self.drawing.manner.marks,
            unfinished: self.unfinished.as_ref(),
            now: self.clock.now(),
            id: self.clock.id(),
        }
    }

    pub(super) fn theme(&self) -> Theme {
        Theme::new(self.contrast, self.colours, self.light)
    }

    /// What the store said: a trouble is told once, until it changes.
    pub(super) fn heed(&mut self, result: Result<(), Trouble>) {
        let trouble = result.err();
        if let Some(new) = trouble.as_ref().filter(|_| trouble != self.trouble) {
            self.notices.push_back(new.phrase());
        }
        self.trouble = trouble;
    }

    /// Another learner, or the same one changed: their progress is computed anew.
    pub(super) fn adopt(&mut self, learner: Option<Learner>) {
        self.progress =
            Progress::of(&learner.as_ref().map(|learner| self.store.attempts(learner.id)).unwrap_or_default());
        self.learner = learner;
        self.speak_anew();
        self.look_for_unfinished();
    }

    /// Whether an exercise was begun and not ended.
    pub(super) fn look_for_unfinished(&mut self) {
        let last = self.learner.as_ref().and_then(|learner| self.store.last_unfinished(learner.id));
        self.unfinished = last.and_then(|last| spot(&self.library, &last.pack, &last.exercise));
    }

    /// Another language, at once.
    pub(super) fn speak(&mut self, language: &Language) {
        let wish = &self.keyboard;
        let locale = wish.locale.clone().unwrap_or_else(|| language.tag());
        let keyboard = wish.chosen.unwrap_or_else(|| Keyboard::guess(Some(&locale), wish.configured.as_deref()));
        let words = Words::new(&self.catalogue, language).with_keyboard(keyboard);
        self.words =
            match self.learning().and_then(|name| self.store.setting(&name)).as_deref().and_then(Language::parse) {
                Some(learned) => words.with_learning(&learned),
                None => words,
            };
    }

    /// The same language, after something changed that its words depend on.
    pub(super) fn speak_anew(&mut self) {
        self.speak(&self.words.language().clone());
    }

    /// The setting that says which language the learner learns.
    pub(super) fn learning(&self) -> Option<String> {
        self.learner.as_ref().map(|learner| format!("learning:{}", learner.id))
    }
}

/// The languages of a catalogue, each with its own name for itself.
pub(super) fn named(catalogue: &Catalogue) -> Vec<(Language, String)> {
    let name = |language: Language| {
        let name = catalogue.own_name(&language);
        (language, name)
    };
    catalogue.languages().into_iter().map(name).collect()
}
