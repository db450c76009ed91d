//! The state of Files: the open folder, the selection, what is looked at or looked for; and how actions change it.
//! The disk and the clipboard are the computer's; what the commands do to them is in `command`.

use super::{Action, Column, Paths};
use crate::locale::{Name, Phrase};
use crate::practice::Reaction;
use crate::practice::computer::Computer;
use crate::practice::computer::disk::{Disk, ItemId, Path, Place, Stick, Taken};
use serde::Serialize;
use std::collections::BTreeSet;

/// How many folders one can go back.
const MEMORY: usize = 50;

/// One window of the file manager.
/// The selection is always of the open folder, which is never a folder inside the bin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Files {
    pub(super) open: ItemId,
    pub(super) selected: BTreeSet<ItemId>,
    viewing: Option<ItemId>,
    viewed: BTreeSet<ItemId>,
    properties: Option<ItemId>,
    search: Option<Name>,
    sort: Sort,
    /// Where one was before, and where one came back from. The way there is nobody's goal.
    #[serde(skip)]
    past: Vec<ItemId>,
    #[serde(skip)]
    future: Vec<ItemId>,
}

/// The order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Sort {
    /// By what.
    pub by: Column,
    /// The other way round than it begins.
    pub turned: bool,
}

impl Default for Files {
    fn default() -> Self {
        Files {
            open: Place::Desktop.id(),
            selected: BTreeSet::new(),
            viewing: None,
            viewed: BTreeSet::new(),
            properties: None,
            search: None,
            sort: Sort::default(),
            past: Vec::new(),
            future: Vec::new(),
        }
    }
}

impl Files {
    /// Files with a folder open; `None` when there is no such folder, or it is inside the bin or out of reach.
    pub fn at(disk: &Disk, folder: &Path) -> Option<Self> {
        let open = disk.find(folder).filter(|id| disk.is_folder(*id) && disk.is_there(*id))?;
        let reachable = folder.place != Place::Bin || folder.names.is_empty();
        reachable.then(|| Files { open, ..Files::default() })
    }
    /// The open folder.
    pub fn open(&self) -> ItemId {
        self.open
    }
    /// The selected items of the open folder.
    pub fn selected(&self) -> &BTreeSet<ItemId> {
        &self.selected
    }
    /// The document or archive looked at.
    pub fn viewing(&self) -> Option<ItemId> {
        self.viewing
    }
    /// The documents looked at so far.
    pub fn viewed(&self) -> &BTreeSet<ItemId> {
        &self.viewed
    }
    /// The item whose properties are shown.
    pub fn properties(&self) -> Option<ItemId> {
        self.properties
    }
    /// What is looked for.
    pub fn search(&self) -> Option<&Name> {
        self.search.as_ref()
    }
    /// The order of the list.
    pub fn sort(&self) -> Sort {
        self.sort
    }
    /// The folder that `Back` goes to, or `Forward`.
    pub fn neighbour(&self, disk: &Disk, back: bool) -> Option<ItemId> {
        let way = if back { &self.past } else { &self.future };
        way.iter().rev().copied().find(|id| *id != self.open && reachable(disk, *id))
    }

    /// Does one thing. Anything but `Close`, `Undo` and `Redo` first closes what is looked at, and anything but those and
    /// `Sort` ends the search. What is refused changes nothing at all.
    pub fn apply(&mut self, computer: &mut Computer, action: &Action) -> Reaction {
        let before = self.clone();
        let looking = self.viewing.take().or(self.properties.take()).is_some();
        match action {
            Action::Undo | Action::Redo => {
                (self.viewing, self.properties) = (before.viewing, before.properties);
            }
            Action::Sort(_) => {}
            // What lies on top is closed first.
            Action::Close if looking => {}
            _ => self.search = None,
        }
        let done = self.perform(computer, action);
        match done {
            Ok(_) => self.settle(computer.disk()),
            Err(_) => self.clone_from(&before),
        }
        Reaction::from(done.map(|changed| changed || *self != before))
    }

    /// What may well be done next, each of which changes something or is kindly refused: for the search of traps.
    pub fn possible(&self, computer: &Computer) -> Vec<Action> {
        let disk = computer.disk();
        let here = disk.list(self.open).into_iter().filter_map(|id| disk.path(id));
        let mut actions: Vec<Action> = Vec::new();
        for path in here {
            actions.push(Action::Select(path.clone().into()));
            if !self.in_bin() {
                actions.push(Action::Open(path));
            }
        }
        let others = disk.places().filter(|place| place.id() != self.open);
        actions.extend(others.map(|place| Action::Open(place.into())));
        let (some, bin) = (!self.selected.is_empty(), self.in_bin());
        let packed = |id: &ItemId| disk.is_archive(*id) && !disk.list(*id).is_empty();
        let archive = self.selected.len() == 1 && self.selected.iter().all(packed);
        let (stick, used) = (disk.stick(), !disk.list(Place::Usb.id()).is_empty());
        let wanted = [
            (some && bin, Action::Restore),
            (some, Action::Cut),
            (some && !bin, Action::Copy),
            (some && !bin, Action::Delete),
            (computer.clipboard().is_some(), Action::Paste),
            (self.clash_of_paste(computer).is_some(), Action::PasteAnd(Taken::Replace)),
            (archive && !bin, Action::Extract),
            (bin && !disk.list(self.open).is_empty(), Action::EmptyBin),
            (self.viewing.is_some() || self.properties.is_some() || self.search.is_some(), Action::Close),
            (disk.parent(self.open).is_some(), Action::Up),
            (stick == Stick::In && used, Action::Eject),
            (stick == Stick::In && used || stick == Stick::Ejected, Action::Unplug),
            (matches!(stick, Stick::Out | Stick::Pulled), Action::Plug),
        ];
        actions.extend(wanted.into_iter().filter(|(may, _)| *may).map(|(_, action)| action));
        actions
    }

    /// Does one thing and says whether the disk or the clipboard changed.
    fn perform(&mut self, computer: &mut Computer, action: &Action) -> Result<bool, Phrase> {
        match action {
            Action::Open(path) => self.go(computer.disk(), path).map(|()| false),
            Action::Select(paths) => self.select(computer.disk(), paths).map(|()| false),
            Action::SelectAll => {
                self.selected = computer.disk().list(self.open).into_iter().collect();
                Ok(false)
            }
            Action::Search(name) => self.look_for(name).map(|()| false),
            Action::Sort(column) => {
                let again = self.sort.by == *column;
                self.sort = Sort { by: *column, turned: again && !self.sort.turned };
                Ok(false)
            }
            Action::Properties => self.show_properties().map(|()| false),
            Action::Undo => Ok(self.travel(computer, Computer::undo)),
            Action::Redo => Ok(self.travel(computer, Computer::redo)),
            Action::Close => Ok(false),
            Action::Up => {
                self.up(computer.disk());
                Ok(false)
            }
            Action::Back | Action::Forward => {
                self.walk(computer.disk(), *action == Action::Back);
                Ok(false)
            }
            _ => self.command(computer, action),
        }
    }

    fn go(&mut self, disk: &Disk, path: &Path) -> Result<(), Phrase> {
        let id = disk.find(path).ok_or_else(|| absent(path))?;
        check_reach(disk, id, path)?;
        if disk.in_bin(id) && id != Place::Bin.id() {
            return Err(about("files-refused-open-binned", path));
        }
        self.selected.clear();
        if disk.is_folder(id) {
            self.visit(id);
        } else {
            self.visit(disk.parent(id).unwrap_or(self.open));
            self.selected.insert(id);
            self.viewing = Some(id);
            self.viewed.insert(id);
        }
        Ok(())
    }

    /// Opens a folder, remembering the one that was open.
    fn visit(&mut self, folder: ItemId) {
        if folder == self.open {
            return;
        }
        self.past.push(self.open);
        let much = self.past.len().saturating_sub(MEMORY);
        self.past.drain(..much);
        self.future.clear();
        self.open = folder;
    }

    /// One step back, or forward again.
    fn walk(&mut self, disk: &Disk, back: bool) {
        let Some(goal) = self.neighbour(disk, back) else { return };
        let (from, to) =
            if back { (&mut self.past, &mut self.future) } else { (&mut self.future, &mut self.past) };
        while from.pop().is_some_and(|id| id != goal) {}
        to.push(self.open);
        self.open = goal;
        self.selected.clear();
    }

    /// The folder one comes from is then selected, so that one sees where one was.
    fn up(&mut self, disk: &Disk) {
        if let Some(above) = disk.parent(self.open) {
            self.selected = BTreeSet::from([self.open]);
            self.visit(above);
        }
    }

    fn select(&mut self, disk: &Disk, paths: &Paths) -> Result<(), Phrase> {
        let here = |path: &Path| {
            let id = disk.find(path).ok_or_else(|| absent(path))?;
            check_reach(disk, id, path)?;
            if disk.parent(id) == Some(self.open) { Ok(id) } else { Err(about("files-refused-select", path)) }
        };
        self.selected = paths.0.iter().map(here).collect::<Result<_, _>>()?;
        Ok(())
    }

    fn look_for(&mut self, name: &Name) -> Result<(), Phrase> {
        if matches!(name, Name::Plain(text) if text.trim().is_empty()) {
            return Err(Phrase::new("files-refused-search-empty"));
        }
        self.selected.clear();
        self.search = Some(name.clone());
        Ok(())
    }

    fn show_properties(&mut self) -> Result<(), Phrase> {
        let mut selected = self.selected.iter();
        match (selected.next(), selected.next()) {
            (None, _) => Err(Phrase::new("files-refused-nothing-selected")),
            (Some(one), None) => {
                self.properties = Some(*one);
                Ok(())
            }
            (Some(_), Some(_)) => Err(Phrase::new("files-refused-one-only")),
        }
    }

    /// Undoes or redoes, then lets go of what is not there any more. What stood above the open folder is opened instead.
    fn travel(&mut self, computer: &mut Computer, step: impl FnOnce(&mut Computer) -> bool) -> bool {
        let before = computer.disk();
        let above: Vec<ItemId> = std::iter::successors(Some(self.open), |id| before.parent(*id)).collect();
        if !step(computer) {
            return false;
        }
        self.keep_to(computer.disk(), above);
        true
    }

    /// Lets go of what was moved or taken away.
    pub(super) fn settle(&mut self, disk: &Disk) {
        let above = std::iter::successors(Some(self.open), |id| disk.parent(*id)).collect();
        self.keep_to(disk, above);
    }

    /// Opens the folder of a document with the document selected, or a folder.
    pub(super) fn show(&mut self, disk: &Disk, id: ItemId) -> bool {
        let Some(open) = (if disk.is_folder(id) { Some(id) } else { disk.parent(id) }) else { return false };
        if !reachable(disk, open) || !disk.is_folder(open) {
            return false;
        }
        self.visit(open);
        (self.viewing, self.properties, self.search) = (None, None, None);
        self.selected = (open != id).then_some(id).into_iter().collect();
        true
    }

    /// Opens the first of these folders that is there, and keeps of the rest what is there.
    fn keep_to(&mut self, disk: &Disk, above: Vec<ItemId>) {
        let open = above.into_iter().find(|id| reachable(disk, *id)).unwrap_or(Place::Desktop.id());
        self.open = open;
        self.selected.retain(|id| disk.parent(*id) == Some(open));
        self.viewed.retain(|id| disk.contains(*id));
        self.viewing = self.viewing.filter(|id| disk.parent(*id) == Some(open) && !disk.in_bin(*id));
        self.properties = self.properties.filter(|id| disk.parent(*id) == Some(open));
    }

    pub(super) fn in_bin(&self) -> bool {
        self.open == Place::Bin.id()
    }
}

/// Whether a folder can be opened.
fn reachable(disk: &Disk, id: ItemId) -> bool {
    disk.is_there(id) && (id == Place::Bin.id() || !disk.in_bin(id))
}

/// Refuses what is on a stick that is not plugged in, or packed in an archive.
pub(super) fn check_reach(disk: &Disk, id: ItemId, path: &Path) -> Result<(), Phrase> {
    if !disk.is_there(id) {
        return Err(Phrase::new("files-refused-stick-out"));
    }
    if disk.in_archive(id) { Err(about("files-refused-packed", path)) } else { Ok(()) }
}

/// Refuses because nothing stands at a path.
pub(super) fn absent(path: &Path) -> Phrase {
    about("files-refused-absent", path)
}

/// A refusal that names the item of a path (`$name`) and where it is (`$where`).
pub(super) fn about(id: &'static str, path: &Path) -> Phrase {
    let phrase = Phrase::new(id).with("where", path.parent().unwrap_or(path.clone()).inside());
    match path.last() {
        Some(name) => phrase.with("name", name.clone()),
        None => phrase.with("name", path.place.name()),
    }
}
