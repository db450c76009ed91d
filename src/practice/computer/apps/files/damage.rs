//! What a task did not ask for and happened all the same: items gone from their place, renamed, or new.
//! Says it in phrases; what was asked for is judged in `goal`.

use super::goal::{Check, Condition};
use super::report::{named, placed};
use crate::locale::Phrase;
use crate::practice::computer::disk::{Disk, ItemId, Path, Stick};

/// A phrase for everything that is not as it was, although no condition names it and it is in no folder of
/// `may_change`. Of something new or moved that holds more, only itself is named.
pub fn damage(start: &Disk, now: &Disk, conditions: &[&Condition], may_change: &[Path]) -> Vec<Phrase> {
    let check = Check { start, now, conditions };
    let free = |path: Option<Path>| path.is_some_and(|path| is_inside_any(&path, may_change));
    let moved = start
        .items()
        .filter(|(id, _)| !free(start.path(*id)) && !conditions.iter().any(|c| is_about(check, c, *id)))
        .filter_map(|(id, _)| displaced(check, id));
    let new = now
        .items()
        .filter(|(id, _)| !start.contains(*id) && !free(now.path(*id)))
        .filter(|(id, _)| now.parent(*id).is_some_and(|folder| start.contains(folder)))
        // One's own things in the bin harm nobody.
        .filter(|(id, _)| !now.in_bin(*id) && !is_wanted(check, *id))
        .filter_map(|(id, _)| now.path(id).map(|path| placed("files-damage-new", &path)));
    moved.chain(new).chain(pulled(check)).collect()
}

/// The stick was taken out unsafely, unless a condition is about it.
fn pulled(check: Check<'_>) -> Option<Phrase> {
    let asked = check.conditions.iter().any(|condition| matches!(condition, Condition::Usb(_)));
    let (before, now) = (check.start.stick(), check.now.stick());
    (!asked && now == Stick::Pulled && before != now).then(|| Phrase::new("files-stick-pulled"))
}

/// What happened to an item of the start that should have stayed; `None` when it did.
/// What went with its folder has stayed: then the folder is the one that is named.
fn displaced(check: Check<'_>, id: ItemId) -> Option<Phrase> {
    let (before, from) = (check.start.get(id)?, check.start.path(id)?);
    let Some(after) = check.now.get(id) else {
        // What went with its folder is said with it.
        return check.now.contains(before.parent).then(|| named("files-damage-destroyed", &from));
    };
    if before.parent != after.parent {
        if check.now.in_bin(id) {
            return Some(named("files-damage-binned", &from));
        }
        let to = check.now.path(after.parent)?;
        return Some(placed("files-damage-moved", &from).with("to", to.inside()));
    }
    if before.name != after.name {
        return Some(named("files-damage-renamed", &from).with("new", after.name.clone()));
    }
    (before.item != after.item).then(|| named("files-damage-changed", &from))
}

/// Whether a condition names this item of the start, so that where it goes is the condition's business.
fn is_about(check: Check<'_>, condition: &Condition, id: ItemId) -> bool {
    match condition {
        Condition::At(path) => match check.now.find(path) {
            // What stands there now is what was meant, of several that had the name.
            Some(here) if check.start.contains(here) => here == id,
            // A copy stands there: the original may be thrown away, but not strewn about.
            Some(_) => (check.now.in_bin(id) || !check.now.contains(id)) && check.meant(path).contains(&id),
            None => check.meant(path).contains(&id),
        },
        Condition::NotAt(path) => check.start.find(path) == Some(id),
        Condition::InBin(name) => match check.binned(name).next() {
            Some(_) => check.binned(name).any(|binned| binned == id),
            None => check.start.get(id).is_some_and(|node| node.name == *name),
        },
        Condition::Empty(path) => check.start.parent(id).is_some_and(|folder| check.start.find(path) == Some(folder)),
        Condition::Replaced(path) => {
            check.start.find(path) == Some(id) || check.now.find(path) == Some(id)
        }
        Condition::Open(_)
        | Condition::Viewing(_)
        | Condition::Viewed(_)
        | Condition::Selected(_)
        | Condition::Properties(_)
        | Condition::Searching(_)
        | Condition::Sorted(_)
        | Condition::Usb(_) => false,
    }
}

/// Whether a condition names something new, or something that must be in it.
fn is_wanted(check: Check<'_>, id: ItemId) -> bool {
    let Some(path) = check.now.path(id) else { return false };
    check.conditions.iter().any(|condition| match condition {
        Condition::At(at)
        | Condition::Open(at)
        | Condition::Viewing(at)
        | Condition::Viewed(at)
        | Condition::Replaced(at)
        | Condition::Properties(at)
        | Condition::Empty(at) => at.starts_with(&path),
        Condition::Selected(paths) => paths.0.iter().any(|at| at.starts_with(&path)),
        Condition::NotAt(_)
        | Condition::InBin(_)
        | Condition::Searching(_)
        | Condition::Sorted(_)
        | Condition::Usb(_) => false,
    })
}

fn is_inside_any(path: &Path, folders: &[Path]) -> bool {
    folders.iter().any(|folder| path != folder && path.starts_with(folder))
}
