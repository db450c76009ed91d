//! The practice computer: what all its apps share, the disk and the clipboard.
//! Each app keeps its own state in `apps`; drawing and judging are elsewhere.

pub mod apps;
pub mod disk;
mod task;
mod view;
mod world;

pub use task::Task;
pub use view::ComputerView;
pub use world::{Act, World};

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
}

impl Clipboard {
    /// The items cut or copied.
    pub fn items(&self) -> &[ItemId] {
        match self {
            Clipboard::Cut(items) | Clipboard::Copy(items) => items,
        }
    }
}

/// The disk and the clipboard at one time. They go together, for the clipboard names items of the disk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Moment {
    disk: Disk,
    clipboard: Option<Clipboard>,
}

/// What all apps of one practice computer share.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Computer {
    now: Moment,
    undo: Vec<Moment>,
    redo: Vec<Moment>,
}

impl Computer {
    /// A computer just switched on, with this disk.
    pub fn new(disk: Disk) -> Self {
        Computer { now: Moment { disk, clipboard: None }, undo: Vec::new(), redo: Vec::new() }
    }
    /// The disk as it is.
    pub fn disk(&self) -> &Disk {
        &self.now.disk
    }
    /// What was cut or copied, if anything.
    pub fn clipboard(&self) -> Option<&Clipboard> {
        self.now.clipboard.as_ref()
    }
    /// Cuts or copies; `None` empties the clipboard. Not a step of the undo history, as on any computer.
    pub fn set_clipboard(&mut self, clipboard: Option<Clipboard>) {
        self.now.clipboard = clipboard;
    }
    /// Changes the disk in one step that `undo` takes back whole. No step is kept when the disk stays as it was.
    /// The history is the computer's, not an app's, so that no app can undo another one's work unseen.
    pub fn change<T>(&mut self, change: impl FnOnce(&mut Disk) -> T) -> T {
        let before = self.now.clone();
        let result = change(&mut self.now.disk);
        if self.now.disk != before.disk {
            self.undo.push(before);
            self.redo.clear();
        }
        result
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
