//! What a program of the practice computer is made of: its window, what it keeps, its Actions, its conditions.
//! The list of programs is in `apps`; what all of them share is the `Computer`.

use super::{Computer, Request};
use crate::locale::{Name, Phrase, Words};
use crate::pack::{Problem, SourceFile};
use crate::practice::{Reaction, Reading};
use crate::ui::{Area, Canvas, Gesture, KeyHint, Means};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;
use std::ops::Range;
use std::rc::Rc;

/// A program of the practice computer.
pub trait App: Sized + 'static {
    /// What an author writes about it at the start, under its word: `mail = { ... }`.
    type Setup: DeserializeOwned;
    /// What it keeps: letters, passwords... Undo brings it back. It lives in the [`Computer`].
    type Content: Clone + PartialEq + Debug + Default + Serialize + DeserializeOwned;
    /// What is open and selected. Undo leaves it alone.
    type Window: Clone + PartialEq + Debug + Default + Serialize;
    /// One thing done in it: `"cut"`, `{ open = "documents/$work" }`.
    type Action: Clone + PartialEq + Debug + Serialize + DeserializeOwned;
    /// Something that may be true of it: `{ at = "documents/$cv" }`.
    type Condition: Clone + PartialEq + Debug + DeserializeOwned;
    /// How it looks: scroll, open menu, half-typed text.
    type View: Default;

    /// The message with its name, for title bars and the task bar.
    const TITLE: &'static str;

    /// Understands what an author wrote (`None`: nothing) and puts it on the computer.
    fn set_up(setup: Option<&Self::Setup>, start: &mut Start<'_>) -> Self::Window;
    /// Does one thing, or says why not. What is refused changes nothing at all.
    fn apply(window: &mut Self::Window, computer: &mut Computer, action: &Self::Action) -> Reaction;
    /// Takes what another program asks for, if it is this one's business. True when it was taken.
    fn take(_: &mut Self::Window, _: &mut Computer, _: &Request) -> bool {
        false
    }
    /// Lets go of what is not there any more, after another program or an undo changed the computer.
    fn settle(_: &mut Self::Window, _: &Computer) {}
    /// How much has come that was not looked at yet: the task bar says so.
    fn news(_: &Self::Window, _: &Computer) -> usize {
        0
    }
    /// What may well be done next, each of which changes something or is kindly refused: for the search of traps.
    fn possible(window: &Self::Window, computer: &Computer) -> Vec<Self::Action>;

    /// Whether a condition is true.
    fn met(condition: &Self::Condition, look: Look<'_, Self>) -> bool;
    /// What is not yet so, concretely. Of use while `met` is false.
    fn missing(condition: &Self::Condition, look: Look<'_, Self>) -> Phrase;
    /// That it is so. Of use while `met` is true.
    fn achieved(condition: &Self::Condition) -> Phrase;
    /// What changed although nobody asked for it.
    fn damage(look: Look<'_, Self>) -> Vec<Phrase>;
    /// A problem for every word in conditions and Actions that names nothing.
    fn unknown(named: Named<'_, Self>) -> Vec<Problem>;
    /// Names of documents that can come to the disk out of it: attachments, downloads.
    fn brings(_: &Computer) -> Vec<Name> {
        Vec::new()
    }
    /// Messages of the pack that it shows besides names and their `.text`, each with whether it must be there.
    fn says(_: &Computer) -> Vec<(String, bool)> {
        Vec::new()
    }

    /// What stands at the end of the title bar: the open folder, the open page.
    fn title(view: &Self::View, window: &Self::Window, computer: &Computer, words: &Words) -> String;
    /// Draws the window's inside; `frame` is the whole window.
    fn draw(
        view: &mut Self::View,
        window: &Self::Window,
        computer: &Computer,
        canvas: &mut Canvas,
        frame: Area,
        words: &Words,
    );
    /// What a gesture means.
    fn read(
        view: &mut Self::View,
        window: &Self::Window,
        computer: &Computer,
        gesture: &Gesture,
        words: &Words,
    ) -> Reading<Self::Action>;
    /// The next gesture towards an Action: the inverse of `read` (see `practice::View::show`).
    fn show(
        view: &Self::View,
        window: &Self::Window,
        computer: &Computer,
        action: &Self::Action,
        means: Means,
        words: &Words,
    ) -> Option<Gesture>;
    /// A sentence for a gesture that `show` gave.
    fn tell(view: &Self::View, window: &Self::Window, computer: &Computer, gesture: &Gesture) -> Phrase;
    /// What keys do now, most useful first.
    fn keys(view: &Self::View, window: &Self::Window, computer: &Computer, focus: Option<&str>) -> Vec<KeyHint>;
}

/// The computer of a task while it is made ready, with the mistakes found so far.
pub struct Start<'a> {
    /// The file that the task stands in.
    pub file: &'a Rc<SourceFile>,
    /// The computer.
    pub computer: &'a mut Computer,
    /// What is amiss.
    pub problems: &'a mut Vec<Problem>,
    /// The folder that Files opens, where an author names one.
    pub folder: Option<(&'a super::disk::Path, Range<usize>)>,
    /// What comes on the way.
    pub arrivals: Arrivals,
}

/// What comes on the way, when something asks for it: a letter, a message. Programs announce it and ask for it by ids.
#[derive(Debug, Default)]
pub struct Arrivals {
    /// The ids of what comes when it is asked for.
    pub announced: Vec<String>,
    /// The ids that something asks for, each with its place in the file.
    pub awaited: Vec<(Range<usize>, String)>,
}

impl Start<'_> {
    /// Something is amiss at a place of the file.
    pub fn amiss(&mut self, span: Range<usize>, what: Phrase) {
        self.problems.push(Problem::error(self.file, span, what));
    }

    /// A problem for every id that is asked for and under which nothing comes.
    pub(super) fn check_arrivals(&mut self) {
        let Arrivals { announced, awaited } = std::mem::take(&mut self.arrivals);
        let known: Vec<&str> = announced.iter().map(String::as_str).collect();
        for (span, id) in awaited.into_iter().filter(|(_, id)| !announced.contains(id)) {
            self.problems.push(Problem::unknown_word(self.file, "problem-task-arrival", &id, span, &known));
        }
    }
}

/// What conditions of a program are checked against.
pub struct Look<'a, A: App> {
    /// The computer when the task began.
    pub start: &'a Computer,
    /// The computer as it is.
    pub now: &'a Computer,
    /// The window as it is.
    pub window: &'a A::Window,
    /// All conditions on this program that the task names, for some depend on others.
    pub conditions: &'a [&'a A::Condition],
    /// Folders in which anything may change.
    pub may_change: &'a [super::disk::Path],
}

impl<A: App> Clone for Look<'_, A> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<A: App> Copy for Look<'_, A> {}

/// The conditions and Actions of a task that name things of a program, each with its place in the file.
pub struct Named<'a, A: App> {
    /// The file that the task stands in.
    pub file: &'a Rc<SourceFile>,
    /// The computer when the task begins.
    pub start: &'a Computer,
    /// Names of documents that can come to the disk out of any program, or that Actions of other programs give.
    pub brought: &'a [Name],
    /// Its conditions.
    pub conditions: Vec<(Range<usize>, &'a A::Condition)>,
    /// Its Actions, in the order of the solution and the wrong ways.
    pub actions: Vec<(Range<usize>, &'a A::Action)>,
}
