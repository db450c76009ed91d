//! How this terminal is drawn on: what it answered, what the command line asks for, what a reader chose.
//! The terminal itself is asked and switched in `terminal`; the buffer is prepared by `ui::Manner`.

use super::shell::{App, Layer};
use super::terminal::{Answers, Reason, Strategy, colours, console_font, draws_marks, senses};
use crate::locale::{Arg, Language, Phrase, negotiate, system_languages};
use crate::screen::CalibrationScreen;
use crate::store::Store;
use crate::text::Direction;
use crate::ui::{Manner, Pass, Senses};

/// The terminal as far as it is known.
#[derive(Default)]
pub(super) struct Drawing {
    /// In which manner frames are sent.
    pub(super) manner: Manner,
    /// What somebody asked for on the command line.
    pub(super) wish: Option<Strategy>,
    /// Under which name a reader's choice is kept; none before the terminal was asked.
    key: Option<String>,
    /// Whether it is known how the terminal draws text from right to left.
    sure: bool,
    /// Whether the terminal places vowel marks well.
    marks: bool,
    /// What of keys and mouse it reports.
    pub(super) senses: Senses,
}

/// The passes by the names under which a choice is kept.
const PASSES: [(&str, Pass); 4] =
    [("plain", Pass::Plain), ("implicit", Pass::Implicit), ("kitty", Pass::Kitty), ("qterminal", Pass::QtBreak)];

/// The setting that keeps what a reader chose for a terminal that answers so.
pub(super) fn setting_of(answers: &Answers, reason: Reason) -> String {
    format!("bidi:{}|{reason:?}", answers.key())
}

/// What a reader chose for a terminal, by the name of its setting.
pub(super) fn chosen_pass(store: &Store, setting: &str) -> Option<Pass> {
    let kept = store.setting(setting)?;
    PASSES.iter().find(|(known, _)| *known == kept).map(|(_, pass)| *pass)
}

/// The language to speak where text from right to left cannot be read: the system's, else the first.
pub(super) fn left_to_right(languages: &[Language]) -> Option<Language> {
    let is_ltr = |language: &&Language| language.direction() == Direction::Ltr;
    let known: Vec<Language> = languages.iter().filter(is_ltr).cloned().collect();
    negotiate(&system_languages(), &known).or_else(|| known.first().cloned())
}

/// Whether vowel marks are wanted, if somebody said so.
pub(super) fn wished_marks(store: &Store) -> Option<bool> {
    match store.setting("marks")?.as_str() {
        "shown" => Some(true),
        "hidden" => Some(false),
        _ => None,
    }
}

impl App {
    /// Takes what the terminal answered. Returns the strategy to adopt; `is_drawn_by` then tells the one that works.
    pub fn meet(&mut self, answers: &Answers, env: impl Fn(&str) -> Option<String>) -> Strategy {
        let reason = Reason::of(answers, &env);
        let drawing = &mut self.state.drawing;
        let told = (drawing.wish, reason.is_sure());
        drawing.sure = told.0.is_some() || told.1;
        drawing.marks = draws_marks(answers, reason, &env);
        drawing.senses = senses(&env, answers);
        drawing.key = Some(setting_of(answers, reason));
        drawing.manner.font = if reason == Reason::LinuxConsole { console_font() } else { None };
        self.state.colours = colours(&env, Some(answers));
        drawing.wish.unwrap_or_else(|| reason.strategy())
    }

    /// The strategy that is in force: with what a reader chose for this terminal, unless the command line decides.
    pub fn is_drawn_by(&mut self, strategy: Strategy) {
        let state = &mut self.state;
        let kept = state.drawing.key.as_ref().and_then(|key| chosen_pass(&state.store, key));
        let chosen = kept.filter(|_| state.drawing.wish.is_none());
        state.drawing.sure |= chosen.is_some();
        state.drawing.manner.pass = chosen.unwrap_or_else(|| strategy.pass());
        state.drawing.manner.order = strategy.order();
        self.heed_marks();
        self.check_reading();
    }

    /// The order that was asked for on the command line; nothing else is known before the terminal has answered.
    pub(super) fn wish_for(&mut self, wish: Option<Strategy>) {
        self.state.drawing.wish = wish;
        self.state.drawing.manner.order = wish.map(Strategy::order).unwrap_or_default();
    }

    /// After another language was chosen, or the terminal has told what it is: can it be read here?
    pub(super) fn check_reading(&mut self) {
        let drawing = &self.state.drawing;
        if drawing.key.is_none() || self.direction() == Direction::Ltr {
            return;
        }
        if drawing.manner.font.as_ref().is_some_and(|font| !font.has_arabic()) {
            self.speak_from_left(
                Phrase::new("start-no-font").with("command", Arg::Ltr("setfont Arabic-Fixed16".to_owned())),
            );
        } else if !drawing.sure {
            self.state.drawing.sure = true;
            self.screens.push(Layer::new(Box::new(CalibrationScreen)));
        }
    }

    /// A reader pointed at the line that reads right; `None`: none of them does.
    pub(super) fn calibrate(&mut self, pass: Option<Pass>) {
        let Some(pass) = pass else { return self.speak_from_left(Phrase::new("start-no-line")) };
        self.state.drawing.manner.pass = pass;
        let name = PASSES.iter().find(|(_, known)| *known == pass).map_or("", |(name, _)| name);
        if let Some(key) = &self.state.drawing.key {
            let kept = self.state.store.set(key, name);
            self.state.heed(kept);
        }
    }

    /// Goes back to a language that is written from left to right, and says why.
    fn speak_from_left(&mut self, why: Phrase) {
        let languages: Vec<Language> = self.state.languages.iter().map(|(language, _)| language.clone()).collect();
        if let Some(language) = left_to_right(&languages) {
            self.state.speak(&language);
            self.keep_language(&language.tag());
            self.state.notices.push_back(why);
        }
    }

    /// Vowel marks as the learner wishes, or as the terminal can.
    pub(super) fn heed_marks(&mut self) {
        let wish = wished_marks(&self.state.store);
        let drawing = &mut self.state.drawing;
        drawing.manner.marks = wish.unwrap_or(drawing.marks);
    }
}
