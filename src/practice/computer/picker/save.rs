//! Saving a document where a Save-as dialog said, for the `apply` of programs.
//! Which document it is, and what else then happens, is the program's.

use super::is_document;
use crate::locale::Phrase;
use crate::practice::computer::disk::{CAPACITY, Disk, Document, Item, ItemId, Path, Taken, check_name};

/// Puts a document at a path. `taken` says what to do when something has that name there; a document that is replaced
/// keeps its id and gets the new content.
///
/// # Errors
/// What a learner is told: there is no such folder, the name cannot be, it is taken and `taken` does not say what to do
/// (or it is a folder's), the disk is full. The disk is then as before.
pub fn save(disk: &mut Disk, path: &Path, document: Document, taken: Option<Taken>) -> Result<ItemId, Phrase> {
    let (Some(parent), Some(name)) = (path.parent(), path.last()) else {
        return Err(Phrase::new("files-refused-name-empty"));
    };
    let usable = |id: &ItemId| disk.is_folder(*id) && disk.is_there(*id) && !disk.in_bin(*id);
    let folder = disk.find(&parent).filter(usable);
    let Some(folder) = folder else {
        return Err(Phrase::new("picker-refused-folder").with("where", parent.inside()));
    };
    check_name(name)?;
    match (disk.child(folder, name), taken) {
        (Some(old), Some(Taken::Replace)) if is_document(disk, old) => {
            disk.rewrite(old, document);
            Ok(old)
        }
        (Some(_), Some(Taken::Replace)) => Err(is_folder(path)),
        (Some(_), None) => Err(about("picker-refused-taken", path)),
        _ if disk.len() >= CAPACITY => Err(Phrase::new("files-refused-full")),
        _ => Ok(disk.add(folder, name.clone(), Item::Document(document))),
    }
}

/// Refuses because a folder has the name.
pub(super) fn is_folder(path: &Path) -> Phrase {
    about("picker-refused-folder-name", path)
}

/// A phrase about the item of a path: `$name`, `$where`.
pub(super) fn about(id: &'static str, path: &Path) -> Phrase {
    let folder = path.parent().unwrap_or_else(|| path.place.into());
    let phrase = Phrase::new(id).with("where", folder.inside());
    match path.last() {
        Some(name) => phrase.with("name", name.clone()),
        None => phrase.with("name", path.place.name()),
    }
}
