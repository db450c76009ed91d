//! The shared disk of the practice computer: folders, documents, archives and a USB stick, in memory.
//! Which changes a learner may make, and what is said about them, is for the apps.

mod change;
mod entry;
mod kind;
mod name;
mod node;
pub mod notation;
mod path;
mod place;
mod stick;
#[cfg(test)]
pub(crate) mod tests;

pub use change::Taken;
pub use entry::{FileEntry, FileList, build};
pub use kind::Kind;
pub use name::{NameError, check_name};
pub use node::{Date, Document, Home, Item, ItemId, Node};
pub use notation::Notation;
pub use path::{Path, PathError};
pub use place::Place;
pub use stick::Stick;

use crate::locale::{Name, Words};
use crate::text;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The most items a disk holds: far above any exercise, so that copying copies cannot fill the memory.
pub const CAPACITY: usize = 500;

/// All folders, documents and archives. What is in an archive has the archive as its parent. Within a folder no two items have the same name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disk {
    nodes: BTreeMap<ItemId, Node>,
    next: u32,
    stick: Stick,
}

impl Default for Disk {
    fn default() -> Self {
        // The ids before are those of the places.
        Disk { nodes: BTreeMap::new(), next: Place::ALL.len() as u32, stick: Stick::default() }
    }
}

impl Disk {
    /// The item of an id; `None` for a place or an unknown id.
    pub fn get(&self, id: ItemId) -> Option<&Node> {
        self.nodes.get(&id)
    }
    /// Every item but the places, with its id, in the order in which they were made.
    pub fn items(&self) -> impl Iterator<Item = (ItemId, &Node)> {
        self.nodes.iter().map(|(id, node)| (*id, node))
    }
    /// How many items there are, without the places.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }
    /// Whether there is nothing but the places.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }
    /// Whether this id is a place or an item.
    pub fn contains(&self, id: ItemId) -> bool {
        self.nodes.contains_key(&id) || Place::from_id(id).is_some()
    }
    /// Whether this id is a place or a folder.
    pub fn is_folder(&self, id: ItemId) -> bool {
        match self.get(id) {
            Some(node) => node.item == Item::Folder,
            None => Place::from_id(id).is_some(),
        }
    }
    /// Whether this id is an archive: it holds others, which cannot be used before they are extracted.
    pub fn is_archive(&self, id: ItemId) -> bool {
        self.get(id).is_some_and(|node| node.item == Item::Archive)
    }
    /// Whether an item lies in an archive, at whatever depth.
    pub fn in_archive(&self, id: ItemId) -> bool {
        self.upwards(id).any(|(_, node)| self.is_archive(node.parent))
    }
    /// The size in kB: of a document as its author says, of what holds others all in it together.
    pub fn size_kb(&self, id: ItemId) -> u32 {
        if let Some(Node { item: Item::Document(document), .. }) = self.get(id) {
            // Nothing is in it: a long list asks for the size of each.
            return document.size_kb.unwrap_or(0);
        }
        let inside = self.items().filter(|(item, _)| self.is_within(*item, id));
        let size = |node: &Node| match &node.item {
            Item::Document(document) => document.size_kb.unwrap_or(0),
            Item::Folder | Item::Archive => 0,
        };
        inside.map(|(_, node)| size(node)).fold(0, u32::saturating_add)
    }
    /// The folder an item is in; `None` for a place.
    pub fn parent(&self, id: ItemId) -> Option<ItemId> {
        self.get(id).map(|node| node.parent)
    }
    /// The item of that name in a folder.
    pub fn child(&self, folder: ItemId, name: &Name) -> Option<ItemId> {
        self.items().find(|(_, node)| node.parent == folder && node.name == *name).map(|(id, _)| id)
    }
    /// What is in a folder: folders first, then documents, each in the order in which they were made.
    /// Views that sort by name do so in the learner's language.
    pub fn list(&self, folder: ItemId) -> Vec<ItemId> {
        let mut inside: Vec<_> = self.items().filter(|(_, node)| node.parent == folder).collect();
        inside.sort_by_key(|(id, node)| (node.item != Item::Folder, *id));
        inside.into_iter().map(|(id, _)| id).collect()
    }
    /// The same in the order of a file manager: folders first, then by name as it reads in the language of `words`.
    pub fn list_by_name(&self, folder: ItemId, words: &Words) -> Vec<ItemId> {
        let mut items = self.list(folder);
        items.sort_by_cached_key(|id| {
            let name = self.get(*id).map(|node| text::fold(&words.name(&node.name)));
            (!self.is_folder(*id), name, *id)
        });
        items
    }
    /// What stands at a path: a place, a folder or a document.
    pub fn find(&self, path: &Path) -> Option<ItemId> {
        path.names.iter().try_fold(path.place.id(), |folder, name| self.child(folder, name))
    }
    /// Where an item or a place is; `None` for an unknown id.
    pub fn path(&self, id: ItemId) -> Option<Path> {
        let mut names: Vec<Name> = self.upwards(id).map(|(_, node)| node.name.clone()).collect();
        names.reverse();
        Some(Path { place: self.place(id)?, names })
    }
    /// The place that an item is in, at whatever depth, or the place itself.
    pub fn place(&self, id: ItemId) -> Option<Place> {
        let top = self.upwards(id).last().map_or(id, |(_, node)| node.parent);
        Place::from_id(top)
    }
    /// Whether an item is in the bin, at whatever depth; the bin itself is too.
    pub fn in_bin(&self, id: ItemId) -> bool {
        self.place(id) == Some(Place::Bin)
    }
    /// Whether an item is this folder or in it, at whatever depth.
    pub fn is_within(&self, id: ItemId, folder: ItemId) -> bool {
        id == folder || self.upwards(id).any(|(_, node)| node.parent == folder)
    }
    /// How many items a copy of this one would make: itself and all in it.
    pub fn count(&self, id: ItemId) -> usize {
        self.items().filter(|(item, _)| self.is_within(*item, id)).count()
    }
    /// The item and the folders it is in, up to the place, which is left out.
    fn upwards(&self, id: ItemId) -> impl Iterator<Item = (ItemId, &Node)> {
        // Folders cannot go in circles by any change; `take` holds even for a damaged saved state.
        std::iter::successors(self.get(id).map(|node| (id, node)), |(_, node)| {
            self.get(node.parent).map(|above| (node.parent, above))
        })
        .take(self.len())
    }
}
