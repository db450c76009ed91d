//! The practice computer: what all its apps share, the disk and the clipboard.
//! Each app keeps its own state in `apps`; drawing and judging are elsewhere.

pub mod app;
pub mod apps;
pub mod condition;
pub mod disk;
mod one_or_more;
pub mod password;
mod paste;
pub mod picker;
mod request;
mod task;
#[cfg(test)]
mod tests;
mod view;
mod world;

pub use apps::{Act, AppId};
pub use request::Request;
pub use task::Task;
pub use view::ComputerView;
pub use world::World;

use crate::locale::Name;
use app::App;
use apps::{Contents, Own};
use disk::{Disk, ItemId};
use serde::{Deserialize, Serialize};

/// What was cut or copied last, for whichever app pastes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Clipboard {
    /// Items that will move when they are pasted.
    Cut(Vec<ItemId>),
    /// Items that will be copied when they are pasted.
    Copy(Vec<ItemId>),
    /// A text, to be pasted into fields.
    Text(Name),
}

impl Clipboard {
    /// The items cut or copied.
    pub fn items(&self) -> &[ItemId] {
        match self {
            Clipboard::Cut(items) | Clipboard::Copy(items) => items,
            Clipboard::Text(_) => &[],
        }
    }
}

/// All that the computer holds at one time. It goes together, for one part names things of another.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Moment {
    /// The disk.
    pub disk: Disk,
    clipboard: Option<Clipboard>,
    contents: Contents,
}

impl Moment {
    /// What a program keeps.
    pub fn own<A: App>(&self) -> &A::Content
    where
        Contents: Own<A>,
    {
        self.contents.own()
    }
    /// What a program keeps, to be changed.
    pub fn own_mut<A: App>(&mut self) -> &mut A::Content
    where
        Contents: Own<A>,
    {
        self.contents.own_mut()
    }
}

/// What all apps of one practice computer share.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Computer {
    now: Moment,
    undo: Vec<Moment>,
    redo: Vec<Moment>,
    /// What programs asked of each other and nobody took yet; empty between two Actions.
    requests: Vec<Request>,
    /// How many Actions were done: the only time there is. Two ways to the same end may take different times.
    #[serde(skip)]
    time: u32,
}

impl Computer {
    /// A computer just switched on, with this disk.
    pub fn new(disk: Disk) -> Self {
        Computer { now: Moment { disk, ..Moment::default() }, ..Computer::default() }
    }
    /// The disk as it is.
    pub fn disk(&self) -> &Disk {
        &self.now.disk
    }
    /// What was cut or copied, if anything.
    pub fn clipboard(&self) -> Option<&Clipboard> {
        self.now.clipboard.as_ref()
    }
    /// What it holds, the clipboard aside.
    pub(super) fn kept(&self) -> Moment {
        Moment { clipboard: None, ..self.now.clone() }
    }
    /// Cuts or copies; `None` empties the clipboard. Not a step of the undo history, as on any computer.
    pub fn set_clipboard(&mut self, clipboard: Option<Clipboard>) {
        self.now.clipboard = clipboard;
    }
    /// Changes the disk in one step that `undo` takes back whole.
    pub fn change<T>(&mut self, change: impl FnOnce(&mut Disk) -> T) -> T {
        self.change_all(|now| change(&mut now.disk))
    }
    /// Changes anything in one step that `undo` takes back whole. No step is kept when all stays as it was.
    /// The history is the computer's, not an app's, so that no app can undo another one's work unseen.
    pub fn change_all<T>(&mut self, change: impl FnOnce(&mut Moment) -> T) -> T {
        let before = self.now.clone();
        let result = change(&mut self.now);
        if self.now != before {
            self.undo.push(before);
            self.redo.clear();
        }
        result
    }
    /// All that the computer holds.
    pub fn now(&self) -> &Moment {
        &self.now
    }
    /// Puts something on the computer before the task begins: not a step of the history.
    pub fn prepare<T>(&mut self, change: impl FnOnce(&mut Moment) -> T) -> T {
        change(&mut self.now)
    }
    /// What a program keeps.
    pub fn own<A: App>(&self) -> &A::Content
    where
        Contents: Own<A>,
    {
        self.now.own::<A>()
    }
    /// How many steps the history has.
    fn steps(&self) -> usize {
        self.undo.len()
    }
    /// Makes one step of all since the history had so many: what one Action led to is taken back at once.
    fn join_steps(&mut self, since: usize) {
        self.undo.truncate(since + 1);
    }
    /// Asks the other programs for something; the one whose business it is comes to the front.
    pub fn ask(&mut self, request: Request) {
        self.requests.push(request);
    }
    fn take_requests(&mut self) -> Vec<Request> {
        std::mem::take(&mut self.requests)
    }
    /// How many Actions were done so far. Codes expire by it, never by the clock.
    pub fn time(&self) -> u32 {
        self.time
    }
    fn pass_time(&mut self) {
        self.time = self.time.saturating_add(1);
    }
    /// Whether a change can be taken back.
    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }
    /// Whether a change taken back can be made again.
    pub fn can_redo(&self) -> bool {
        !self.redo.is_empty()
    }
    /// Takes the last change of the disk back, with the clipboard of then. False when there is none.
    pub fn undo(&mut self) -> bool {
        let Some(before) = self.undo.pop() else { return false };
        self.redo.push(std::mem::replace(&mut self.now, before));
        true
    }
    /// Makes the last change taken back again. False when there is none.
    pub fn redo(&mut self) -> bool {
        let Some(after) = self.redo.pop() else { return false };
        self.undo.push(std::mem::replace(&mut self.now, after));
        true
    }
}
