//! The screens, one file each: they draw, and answer a gesture with effects. No sentence, no disk, no clock here.
//! `zones` holds what all share: the same things in the same places.

mod calibration;
mod exercise;
mod hands;
mod help;
mod home;
mod language;
mod learners;
mod lesson;
mod list;
mod name;
mod notice;
mod pack;
mod packs;
mod pause;
pub mod preview;
mod settings;
mod stick;
mod summary;
mod welcome;
mod zones;

pub use calibration::CalibrationScreen;
pub use exercise::ExerciseScreen;
pub use hands::HandsScreen;
pub use help::HelpScreen;
pub use home::HomeScreen;
pub use language::LanguageScreen;
pub use learners::LearnersScreen;
pub use lesson::LessonScreen;
pub use name::NameScreen;
pub use notice::draw_notice;
pub use pack::PackScreen;
pub use packs::PacksScreen;
pub use pause::{Answer, Pause, speak};
pub use settings::SettingsScreen;
pub use stick::StickScreen;
pub use summary::SummaryScreen;
pub use welcome::WelcomeScreen;
pub use zones::{TOO_SMALL, draw_header, draw_keys, draw_too_small};

use crate::course::{Progress, Spot};
use crate::grade::{Attempt, Step};
use crate::locale::{Keyboard, Language, Phrase, Words};
use crate::pack::{Found, Library};
use crate::store::{Learner, Unfinished};
use crate::ui::{Canvas, Contrast, Gesture, KeyHint, Pace, Pass};
use std::path::PathBuf;
use uuid::Uuid;

/// What a screen may know.
pub struct Context<'a> {
    /// The words of the language that is on.
    pub words: &'a Words,
    /// The languages of the program, each with its own name for itself.
    pub languages: &'a [(Language, String)],
    /// The packs at hand.
    pub library: &'a Library,
    /// The ids of the packs that were added to this computer.
    pub installed: &'a [String],
    /// The packs that were found on sticks.
    pub sticks: &'a [Found],
    /// What the program is doing for a moment, after this frame.
    pub busy: Option<Busy>,
    /// Who learns.
    pub learner: Option<&'a Learner>,
    /// Everybody who learns on this computer.
    pub learners: &'a [Learner],
    /// How far the learner is.
    pub progress: &'a Progress,
    /// The contrast that is on.
    pub contrast: Contrast,
    /// How quickly a double click has to be made.
    pub pace: Pace,
    /// What is done to rows with right-to-left text on this terminal.
    pub pass: Pass,
    /// Whether vowel marks are drawn.
    pub marks: bool,
    /// An exercise that was begun and not ended: *Continue* leads there.
    pub unfinished: Option<&'a Spot>,
    /// Milliseconds since 1970-01-01 UTC.
    pub now: i64,
    /// An id that nobody has used.
    pub id: Uuid,
}

/// What takes a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Busy {
    /// Looking for packs on sticks.
    Searching,
    /// Checking a pack.
    Checking,
}

/// What a screen asks for.
pub enum Effect {
    /// Another screen instead of this one.
    Open(Box<dyn Screen>),
    /// Another screen over this one: `Back` returns.
    Over(Box<dyn Screen>),
    /// Back to the screen below.
    Back,
    /// Home, whatever lies below.
    Home,
    /// An exercise instead of this screen, where it was left.
    Exercise(Spot),
    /// Another language, at once.
    Speak(Language),
    /// Another contrast, at once.
    Contrast(Contrast),
    /// This pass makes right-to-left text read right on this terminal; `None`: no pass does.
    Calibrate(Option<Pass>),
    /// The learner's keyboard is this one.
    Keyboard(&'static Keyboard),
    /// Another pace for double clicks, at once.
    DoubleClick(Pace),
    /// The learner learns this language.
    Learn(Language),
    /// Vowel marks are shown, or not.
    Marks(bool),
    /// A new learner with this name.
    Enrol(String),
    /// Another learner.
    Switch(Uuid),
    /// Another name for the learner.
    Rename(String),
    /// An exercise is begun: keep what follows.
    Begin(Unfinished),
    /// Keep a step of an exercise: pack, exercise, step.
    Keep(String, String, Step),
    /// Keep an attempt, on the disk, before anything is drawn.
    Record(Attempt),
    /// Look for packs on sticks.
    Search,
    /// Check this bundle or folder, and add its pack to this computer.
    InstallPack(PathBuf),
    /// Take an added pack away.
    RemovePack(String),
    /// Leave the program.
    Leave,
}

/// A line that a screen adds to the small menu that Esc opens.
pub struct Offer {
    /// The target: the screen reads `Activate` of it as if it were one of its buttons.
    pub id: &'static str,
    /// Its word.
    pub word: Phrase,
}

/// One screen.
pub trait Screen {
    /// Draws it.
    fn draw(&mut self, context: &Context, canvas: &mut Canvas);
    /// What a gesture means; `None`: nothing here.
    fn read(&mut self, context: &Context, gesture: &Gesture) -> Option<Vec<Effect>>;
    /// What keys do now, most useful first.
    fn keys(&self, context: &Context, focus: Option<&str>) -> Vec<KeyHint>;
    /// What the small menu offers here besides what it always offers.
    fn offers(&self, _: &Context) -> Vec<Offer> {
        Vec::new()
    }
    /// Where I am and how far, for zone 1; `None`: no header here.
    fn place(&self, _: &Context) -> Option<(String, String)> {
        Some(("Passerelle".to_owned(), String::new()))
    }
    /// The exercise that is open here, and in which variant.
    fn exercise(&self) -> Option<(&Spot, usize)> {
        None
    }
    /// The packs were read anew: takes what changed in them, and keeps what is being done. `false`: that cannot be, the
    /// screen has to be opened anew.
    fn renew(&mut self, _: &Context) -> bool {
        true
    }
    /// Whether this screen is one of the first, before there is a learner: the menu is shorter there.
    fn is_beginning(&self) -> bool {
        false
    }
}
