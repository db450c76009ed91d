//! What must be true of Files at the end of a task, as packs write it: `{ at = "documents/$work/$cv" }`.
//! Says whether it is; what is said about it is in `report`, what must not have changed in `damage`.

use super::{Column, Files, Paths};
use crate::locale::Name;
use crate::practice::computer::disk::{Disk, ItemId, Node, Notation, Path, Place, Stick};
use serde::{Deserialize, Serialize};

/// Something that must be true.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "files.condition"))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Condition {
    /// Something stands here. If an item of that name stood elsewhere at the start, it came from there and left
    /// nothing behind, unless another `at` names the old place too.
    At(Path),
    /// Nothing stands here.
    NotAt(Path),
    /// An item that had this name is in the bin.
    InBin(#[serde(with = "Notation")] Name),
    /// This folder is open.
    Open(Path),
    /// This document is looked at.
    Viewing(Path),
    /// This document was looked at, now or before.
    Viewed(Path),
    /// These are selected, and nothing else.
    Selected(Paths),
    /// This folder has nothing in it.
    Empty(Path),
    /// Another item, or another content, stands here than at the start.
    Replaced(Path),
    /// The properties of this item are shown.
    Properties(Path),
    /// This is looked for.
    Searching(#[serde(with = "Notation")] Name),
    /// The list is sorted by this.
    Sorted(Column),
    /// The USB stick is in, ejected, out, or was pulled out without being ejected.
    Usb(Stick),
}

/// What conditions are checked against: the disk at the start and now, and all conditions, for some depend on others.
#[derive(Clone, Copy, Debug)]
pub struct Check<'a> {
    /// The disk when the task began.
    pub start: &'a Disk,
    /// The disk as it is.
    pub now: &'a Disk,
    /// All conditions on Files that must hold together.
    pub conditions: &'a [&'a Condition],
}

impl Condition {
    /// Whether it is true.
    pub fn met(&self, check: Check<'_>, files: &Files) -> bool {
        let find = |path: &Path| check.now.find(path);
        match self {
            Condition::At(path) => find(path).is_some() && check.left_behind(path).is_none(),
            Condition::NotAt(path) => find(path).is_none(),
            Condition::InBin(name) => check.binned(name).next().is_some(),
            Condition::Open(path) => find(path) == Some(files.open()),
            Condition::Viewing(path) => find(path).is_some_and(|id| files.viewing() == Some(id)),
            Condition::Viewed(path) => check.was_viewed(path, files),
            Condition::Selected(paths) => {
                let wanted: Option<_> = paths.0.iter().map(find).collect();
                wanted.as_ref() == Some(files.selected())
            }
            Condition::Empty(path) => find(path).is_some_and(|id| check.now.list(id).is_empty()),
            Condition::Replaced(path) => find(path).is_some_and(|id| check.is_new(path, id)),
            Condition::Properties(path) => find(path).is_some_and(|id| files.properties() == Some(id)),
            Condition::Searching(name) => files.search() == Some(name),
            Condition::Sorted(column) => files.sort().by == *column,
            Condition::Usb(stick) => check.now.stick() == *stick,
        }
    }
}

impl<'a> Check<'a> {
    /// The items of the start that an `at` of this path may mean: the one that stood there, else those that had its
    /// name elsewhere.
    pub(super) fn meant(self, path: &'a Path) -> Vec<ItemId> {
        match self.start.find(path) {
            Some(id) => vec![id],
            None => self.named(path).collect(),
        }
    }

    /// Whether what stands at a path is not what stood there at the start.
    fn is_new(self, path: &Path, now: ItemId) -> bool {
        let item = |disk: &Disk, id| disk.get(id).map(|node| node.item.clone());
        let before = self.start.find(path);
        before.is_some_and(|id| id != now || item(self.start, id) != item(self.now, now))
    }

    /// Where the original still stands when what is at `path` is only a copy of it and no other `at` wants it there.
    pub(super) fn left_behind(self, path: &'a Path) -> Option<Path> {
        let here = self.now.find(path)?;
        // What is packed is always a copy.
        let known = self.start.find(path).is_some() || self.named(path).any(|id| id == here);
        if known || self.now.in_archive(here) {
            return None;
        }
        let originals: Vec<Path> =
            self.named(path).filter_map(|id| self.start.path(id)).filter(|old| !self.wants(old)).collect();
        // Of several that had the name, it is enough that one is gone from its place.
        let all_stay = originals.iter().all(|old| self.start.find(old) == self.now.find(old));
        originals.into_iter().next().filter(|_| all_stay)
    }

    /// Binned items of a name, at whatever depth of the bin.
    pub(super) fn binned(self, name: &'a Name) -> impl Iterator<Item = ItemId> + 'a {
        self.now.items().filter(move |(id, node)| had_name(node, name) && self.now.in_bin(*id)).map(|(id, _)| id)
    }

    fn was_viewed(self, path: &Path, files: &Files) -> bool {
        [self.start.find(path), self.now.find(path)].into_iter().flatten().any(|id| files.viewed().contains(&id))
    }

    /// Items of the start with the name of a path; what is in an archive stays there, so it is not meant.
    fn named(self, path: &'a Path) -> impl Iterator<Item = ItemId> + 'a {
        let named = self.start.items().filter(move |(_, node)| Some(&node.name) == path.last());
        named.map(|(id, _)| id).filter(move |id| !self.start.in_archive(*id))
    }

    /// Whether an `at` names this path.
    fn wants(self, path: &Path) -> bool {
        self.conditions.iter().any(|condition| matches!(condition, Condition::At(at) if at == path))
    }
}

/// Whether an item has this name, or had it before it was put in the bin.
fn had_name(node: &Node, name: &Name) -> bool {
    node.home.as_ref().map_or(&node.name, |home| &home.name) == name
}

/// The folder that a path leads to or, for a place, the place itself.
pub(super) fn around(path: &Path) -> Path {
    path.parent().unwrap_or_else(|| Path::from(path.place))
}

/// The bin as a path.
pub(super) fn bin() -> Path {
    Path::from(Place::Bin)
}
