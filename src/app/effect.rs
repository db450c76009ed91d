//! What screens ask for, done: the only caller of the store for them.
//! Which effects an event has is for the screens to say.

use super::packs::Work;
use super::shell::{App, Layer};
use crate::course::Spot;
use crate::locale::Phrase;
use crate::practice;
use crate::screen::{Effect, ExerciseScreen, HomeScreen, Screen};
use crate::store::Learner;
use crate::ui::Contrast;
use uuid::Uuid;

impl App {
    pub(super) fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            self.do_one(effect);
        }
    }

    fn do_one(&mut self, effect: Effect) {
        match effect {
            Effect::Open(screen) => self.replace(screen),
            Effect::Over(screen) => self.screens.push(Layer::new(screen)),
            Effect::Back if self.screens.len() > 1 => {
                self.screens.pop();
            }
            Effect::Back => {}
            Effect::Home => self.home(),
            Effect::Exercise(spot) => self.exercise(spot),
            Effect::Enrol(name) => self.enrol(name),
            Effect::Switch(id) => self.switch(id),
            Effect::Rename(name) => {
                if let Some(learner) = self.state.learner.as_mut() {
                    learner.name = name;
                }
                self.keep_learner();
            }
            Effect::Begin(session) => {
                self.keep();
                if let Some(learner) = &self.state.learner {
                    let kept = self.state.store.begin(learner.id, &session);
                    self.state.heed(kept);
                }
            }
            Effect::Keep(pack, exercise, step) => self.unkept.push((pack, exercise, step)),
            Effect::Record(attempt) => {
                self.keep();
                let kept = self.state.store.record(&attempt);
                self.state.heed(kept);
                self.state.progress.add(&attempt);
            }
            Effect::Search => self.state.work = Some(Work::Search),
            Effect::InstallPack(path) => self.state.work = Some(Work::Install(path)),
            Effect::RemovePack(id) => self.remove_pack(&id),
            Effect::Leave => self.leaving = true,
            setting => self.change(setting),
        }
    }

    /// What somebody chose in the settings: works at once, and is kept.
    fn change(&mut self, setting: Effect) {
        match setting {
            Effect::Speak(language) => {
                self.state.speak(&language);
                self.keep_language(&language.tag());
                self.check_reading();
            }
            Effect::Calibrate(pass) => self.calibrate(pass),
            Effect::Marks(shown) => {
                self.set("marks", if shown { "shown" } else { "hidden" });
                self.heed_marks();
            }
            Effect::Contrast(contrast) => {
                self.state.contrast = contrast;
                self.set("contrast", if contrast == Contrast::High { "high" } else { "calm" });
            }
            Effect::Keyboard(keyboard) => {
                self.state.keyboard.chosen = Some(keyboard);
                self.set("keyboard", keyboard.id());
                self.state.speak_anew();
            }
            Effect::DoubleClick(pace) => {
                self.state.pace = pace;
                self.set("double-click", pace.id());
            }
            Effect::Learn(language) => {
                if let Some(setting) = self.state.learning() {
                    self.set(&setting, &language.tag());
                    self.state.speak_anew();
                }
            }
            _ => {}
        }
    }

    fn set(&mut self, name: &str, value: &str) {
        let kept = self.state.store.set(name, value);
        self.state.heed(kept);
    }

    /// Keeps the steps of the last event. Called when its frame is on the screen, so that no key waits for the disk: a killed
    /// program loses the last Action at most. Attempts do not wait: they are kept before their feedback is drawn.
    /// Returns whether there is something new to be told.
    pub fn keep(&mut self) -> bool {
        let told = self.state.notices.len();
        for (pack, exercise, step) in std::mem::take(&mut self.unkept) {
            if let Some(learner) = &self.state.learner {
                let kept = self.state.store.step(learner.id, &pack, &exercise, &step);
                self.state.heed(kept);
            }
        }
        self.state.notices.len() != told
    }

    fn replace(&mut self, screen: Box<dyn Screen>) {
        self.screens.pop();
        self.screens.push(Layer::new(screen));
    }

    fn home(&mut self) {
        self.keep();
        self.state.look_for_unfinished();
        self.screens = vec![Layer::new(Box::new(HomeScreen::default()))];
    }

    /// Opens an exercise where it was left, in the variant that is the learner's now. One that cannot be read is told, and stays closed.
    fn exercise(&mut self, spot: Spot) {
        self.keep();
        let state = &self.state;
        let found = state.library.exercise(&spot.pack, &spot.exercise).map(|(_, _, exercise)| exercise);
        let learner = state.learner.as_ref().map(|learner| learner.id);
        let variant = found.map(|exercise| state.progress.variant(learner, &spot.pack, exercise));
        // `None`: its pack was changed or removed meanwhile.
        match variant.and_then(|variant| self.screen_of(&spot, variant)) {
            Some(screen) => self.replace(Box::new(screen)),
            None => self.state.notices.push_back(Phrase::new("start-exercise-problem")),
        }
    }

    /// The screen of an exercise in a variant, where it was left. `None` when it is not there, or cannot be read.
    pub(super) fn screen_of(&self, spot: &Spot, variant: usize) -> Option<ExerciseScreen> {
        let state = &self.state;
        let (_, _, exercise) = state.library.exercise(&spot.pack, &spot.exercise)?;
        let exercise = exercise.variant(variant);
        let practice = practice::open(&exercise).ok()?;
        let learner = state.learner.as_ref();
        let unfinished = learner.and_then(|learner| state.store.unfinished(learner.id, &spot.pack, &spot.exercise));
        ExerciseScreen::new(&state.context(), spot.clone(), exercise, practice, unfinished)
    }

    fn enrol(&mut self, name: String) {
        let clock = &self.state.clock;
        let language = self.state.words.language().tag();
        let learner = Learner { id: clock.id(), name, language, seen: clock.now() };
        let kept = self.state.store.add_learner(&learner);
        self.state.heed(kept);
        self.state.learners = self.state.store.learners();
        self.welcome(learner);
    }

    fn switch(&mut self, id: Uuid) {
        let Some(mut learner) = self.state.store.learner(id) else { return };
        learner.seen = self.state.clock.now();
        let kept = self.state.store.update_learner(&learner);
        self.state.heed(kept);
        if let Some((language, _)) = self.state.languages.iter().find(|(known, _)| known.tag() == learner.language) {
            let language = language.clone();
            self.state.speak(&language);
        }
        self.welcome(learner);
        self.check_reading();
    }

    fn welcome(&mut self, learner: Learner) {
        self.set("learner", &learner.id.to_string());
        self.state.adopt(Some(learner));
    }

    /// Keeps the language: as the learner's own, and as that of this computer.
    pub(super) fn keep_language(&mut self, tag: &str) {
        if let Some(learner) = self.state.learner.as_mut() {
            tag.clone_into(&mut learner.language);
        }
        self.keep_learner();
        self.set("language", tag);
    }

    fn keep_learner(&mut self) {
        if let Some(learner) = &self.state.learner {
            let kept = self.state.store.update_learner(learner);
            self.state.heed(kept);
            self.state.learners = self.state.store.learners();
        }
    }
}
