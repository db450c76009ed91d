//! Changes of the disk. Each keeps names unique in a folder, by numbering the newcomer; only `remove` destroys.
//! Whether a learner may do it, and undoing it, is for others.

use super::{Date, Disk, Document, Home, Item, ItemId, Node, Place};
use crate::locale::Name;
use serde::{Deserialize, Serialize};

/// What to do when a name is taken where something is put: what the dialog asks, without *Cancel*, which does nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "taken"))]
#[serde(rename_all = "kebab-case")]
pub enum Taken {
    /// The newcomer takes the place of what has the name.
    Replace,
    /// The newcomer gets a number: "CV (2).pdf".
    KeepBoth,
}

impl Disk {
    /// Makes a new item in a folder. When the name is taken there, it gets a number.
    pub fn add(&mut self, folder: ItemId, name: Name, item: Item) -> ItemId {
        let id = ItemId(self.next);
        self.next += 1;
        let name = self.free_name(folder, name, id);
        self.nodes.insert(id, Node { parent: folder, name, item, modified: None, home: None });
        id
    }
    /// Gives a document another content. False when there is no such document.
    pub fn rewrite(&mut self, id: ItemId, content: Document) -> bool {
        match self.nodes.get_mut(&id) {
            Some(Node { item: Item::Document(document), modified, .. }) => {
                (*document, *modified) = (content, None);
                true
            }
            _ => false,
        }
    }
    /// Moves an item into a folder, out of the bin under the name it had before, into the bin remembering its home.
    /// False, and nothing happens, when it is there already or the folder is the item itself or inside it.
    pub fn move_to(&mut self, id: ItemId, folder: ItemId) -> bool {
        let Some(mut node) = self.get(id).cloned() else { return false };
        if node.parent == folder || !self.is_folder(folder) || self.is_within(folder, id) {
            return false;
        }
        if let Some(home) = node.home.take() {
            node.name = home.name;
        } else if folder == Place::Bin.id() {
            node.home = Some(Home { folder: node.parent, name: node.name.clone() });
        }
        node.parent = folder;
        node.name = self.free_name(folder, node.name, id);
        self.nodes.insert(id, node);
        true
    }
    /// Copies an item with all that is in it into a folder or an archive. `None` when there is no such item or the
    /// folder is inside it.
    pub fn copy_to(&mut self, id: ItemId, folder: ItemId) -> Option<ItemId> {
        let node = self.get(id)?.clone();
        if !(self.is_folder(folder) || self.is_archive(folder)) || self.is_within(folder, id) {
            return None;
        }
        let inside = self.list(id);
        let copy = self.add(folder, node.name, node.item);
        self.set_modified(copy, node.modified);
        for child in inside {
            self.copy_to(child, copy);
        }
        Some(copy)
    }
    /// Packs copies of items into a new archive.
    pub fn pack(&mut self, folder: ItemId, name: Name, items: &[ItemId]) -> ItemId {
        let archive = self.add(folder, name, Item::Archive);
        for item in items {
            self.copy_to(*item, archive);
        }
        archive
    }
    /// Copies all that is in an archive into the folder where it lies. Returns the copies.
    pub fn unpack(&mut self, archive: ItemId) -> Vec<ItemId> {
        let Some(folder) = self.parent(archive).filter(|_| self.is_archive(archive)) else { return Vec::new() };
        self.list(archive).into_iter().filter_map(|item| self.copy_to(item, folder)).collect()
    }
    /// Destroys an item with all that is in it.
    pub fn remove(&mut self, id: ItemId) {
        let gone: Vec<ItemId> = self.items().map(|(item, _)| item).filter(|item| self.is_within(*item, id)).collect();
        self.nodes.retain(|item, _| !gone.contains(item));
    }
    /// Puts an item in the bin. False when it is in the bin already.
    pub fn bin(&mut self, id: ItemId) -> bool {
        !self.in_bin(id) && self.move_to(id, Place::Bin.id())
    }
    /// Puts a binned item back where it was, or on the desktop when that folder is gone, out of reach or binned itself.
    /// False when it was not put in the bin by itself.
    pub fn restore(&mut self, id: ItemId) -> bool {
        let Some(home) = self.get(id).and_then(|node| node.home.clone()) else { return false };
        let back = self.is_there(home.folder) && !self.in_bin(home.folder);
        self.move_to(id, if back { home.folder } else { Place::Desktop.id() })
    }
    /// Gives an item another name. False when it has that name already or another item of the folder has.
    pub fn rename(&mut self, id: ItemId, name: Name) -> bool {
        let Some(folder) = self.parent(id) else { return false };
        if self.child(folder, &name).is_some() {
            return false;
        }
        self.nodes.get_mut(&id).map(|node| node.name = name).is_some()
    }
    /// Says when an item was changed last.
    pub(super) fn set_modified(&mut self, id: ItemId, day: Option<Date>) {
        if let Some(node) = self.nodes.get_mut(&id) {
            node.modified = day;
        }
    }
    /// Says where something that is in the bin from the start came from.
    pub(super) fn set_home(&mut self, id: ItemId, folder: ItemId) {
        if let Some(node) = self.nodes.get_mut(&id) {
            node.home = Some(Home { folder, name: node.name.clone() });
        }
    }
    /// The name itself or, when another item of the folder has it, the first numbered one that is free.
    fn free_name(&self, folder: ItemId, name: Name, newcomer: ItemId) -> Name {
        let taken = |name: &Name| self.child(folder, name).is_some_and(|id| id != newcomer);
        if !taken(&name) {
            return name;
        }
        // A copy of the second one is the third, not the second of the second.
        let base = match name {
            Name::Numbered(base, _) => base,
            other => Box::new(other),
        };
        let mut number = 2;
        while taken(&Name::Numbered(base.clone(), number)) {
            number += 1;
        }
        Name::Numbered(base, number)
    }
}
