//! What is said about a condition: what is not yet so, seen in the World, or what is achieved.
//! Only phrases; the sentences are in files.ftl, and an author's own sentence goes before these.

use super::goal::{Check, Condition, around, bin};
use super::{Column, Files, Paths};
use crate::locale::{Arg, Name, Phrase};
use crate::practice::computer::disk::{ItemId, Path, Stick};

impl Condition {
    /// What is not yet so, concretely: where the item is instead, and the like. Of use while `met` is false.
    pub fn missing(&self, check: Check<'_>, files: &Files) -> Phrase {
        match self {
            Condition::At(path) => missing_at(check, path),
            Condition::NotAt(path) => {
                let id =
                    if check.start.find(path).is_some() { "files-missing-still" } else { "files-missing-not-wanted" };
                placed(id, path)
            }
            Condition::InBin(name) => missing_in_bin(check, name),
            Condition::Open(path) if check.now.find(path).is_some() => {
                let here = check.now.path(files.open()).unwrap_or_else(|| around(path));
                Phrase::new("files-missing-open").with("where", here.inside()).with("goal", path.inside())
            }
            Condition::Viewing(path) if check.now.find(path).is_some() => named("files-missing-viewing", path),
            Condition::Viewed(path) if check.now.find(path).is_some() => named("files-missing-viewed", path),
            Condition::Replaced(path) if check.now.find(path).is_some() => placed("files-missing-replaced", path),
            Condition::Properties(path) if check.now.find(path).is_some() => named("files-missing-properties", path),
            Condition::Open(path)
            | Condition::Viewing(path)
            | Condition::Viewed(path)
            | Condition::Replaced(path)
            | Condition::Properties(path) => missing_at(check, path),
            Condition::Selected(paths) => missing_selected(check, files, paths),
            Condition::Empty(path) => match check.now.find(path) {
                Some(folder) => not_empty(check, path, folder),
                None => missing_at(check, path),
            },
            Condition::Searching(name) => Phrase::new("files-missing-searching").with("name", name.clone()),
            Condition::Sorted(column) => about_column("files-missing-sorted", *column),
            Condition::Usb(stick) => missing_stick(*stick, check.now.stick()),
        }
    }

    /// That it is so. Of use while `met` is true.
    pub fn achieved(&self) -> Phrase {
        match self {
            Condition::At(path) => placed("files-done-at", path),
            Condition::NotAt(path) => placed("files-done-not-at", path),
            Condition::InBin(name) => there("files-done-at", name, &bin()),
            Condition::Open(path) => Phrase::new("files-done-open").with("where", path.inside()),
            Condition::Viewing(path) => named("files-done-viewing", path),
            Condition::Viewed(path) => named("files-done-viewed", path),
            Condition::Selected(paths) => {
                let names = paths.0.iter().map(|path| named("files-name", path)).collect();
                Phrase::new("files-done-selected").with("names", Arg::List(names))
            }
            Condition::Empty(path) => Phrase::new("files-done-empty").with("where", path.inside()),
            Condition::Replaced(path) => placed("files-done-replaced", path),
            Condition::Properties(path) => named("files-done-properties", path),
            Condition::Searching(name) => Phrase::new("files-done-searching").with("name", name.clone()),
            Condition::Sorted(column) => about_column("files-done-sorted", *column),
            Condition::Usb(stick) => Phrase::new(match stick {
                Stick::In => "files-stick-in",
                Stick::Ejected => "files-stick-ejected",
                Stick::Out => "files-stick-out",
                Stick::Pulled => "files-stick-pulled",
            }),
        }
    }
}

/// A phrase about a column: `$column`.
fn about_column(id: &'static str, column: Column) -> Phrase {
    Phrase::new(id).with("column", Phrase::new(column.word()))
}

/// Where the stick is instead of where it should be.
fn missing_stick(wanted: Stick, now: Stick) -> Phrase {
    Phrase::new(match (wanted, now) {
        (_, Stick::Pulled) => "files-stick-pulled",
        (Stick::In, _) => "files-missing-stick-in",
        (_, Stick::In) => "files-missing-stick-ejected",
        (_, Stick::Ejected) => "files-missing-stick-out",
        (_, Stick::Out) => "files-stick-out",
    })
}

/// Why nothing right stands at a path: something on the way is missing, or it was left, lost, moved or renamed.
fn missing_at(check: Check<'_>, path: &Path) -> Phrase {
    if let Some(original) = check.left_behind(path) {
        return placed("files-missing-copy", &original);
    }
    let folder = around(path);
    if check.now.find(&folder).is_none() {
        return missing_at(check, &folder);
    }
    let same_name = || {
        let named = check.now.items().filter(|(_, node)| Some(&node.name) == path.last());
        named.map(|(id, _)| id).find(|id| !check.now.in_archive(*id))
    };
    match check.meant(path).first().copied().or_else(same_name) {
        Some(item) => misplaced(check, item, path),
        None => placed("files-missing-not-yet", path),
    }
}

/// Where an item is instead of at `goal`.
fn misplaced(check: Check<'_>, item: ItemId, goal: &Path) -> Phrase {
    let (before, now) = (check.start.path(item), check.now.path(item));
    let Some(now) = now else { return placed("files-missing-not-yet", goal) };
    if before.as_ref() == Some(&now) {
        return placed("files-missing-still", &now);
    }
    if let (Some(name), true) = (goal.last(), check.now.in_bin(item)) {
        return there("files-missing-binned", name, &bin());
    }
    match (goal.last(), now.last()) {
        (Some(wanted), Some(name)) if wanted != name && before.is_some() => {
            named("files-missing-renamed", goal).with("new", name.clone())
        }
        _ if before.as_ref() == Some(goal) => placed("files-missing-gone", goal),
        _ => placed("files-missing-elsewhere", &now).with("goal", around(goal).inside()),
    }
}

fn missing_in_bin(check: Check<'_>, name: &Name) -> Phrase {
    let item = check.now.items().find(|(_, node)| node.name == *name);
    match item.and_then(|(id, _)| check.now.path(id)) {
        Some(path) => placed("files-missing-still", &path),
        None => there("files-missing-not-yet", name, &bin()),
    }
}

fn missing_selected(check: Check<'_>, files: &Files, paths: &Paths) -> Phrase {
    for path in &paths.0 {
        match check.now.find(path) {
            None => return missing_at(check, path),
            Some(id) if !files.selected().contains(&id) => return named("files-missing-selected", path),
            Some(_) => {}
        }
    }
    let wanted = |id: &&ItemId| paths.0.iter().any(|path| check.now.find(path) == Some(**id));
    let extra = files.selected().iter().find(|id| !wanted(id)).and_then(|id| check.now.path(*id));
    named("files-missing-selected-too", &extra.unwrap_or_else(bin))
}

fn not_empty(check: Check<'_>, path: &Path, folder: ItemId) -> Phrase {
    let inside = check.now.list(folder);
    match inside.first().and_then(|first| check.now.path(*first)) {
        Some(only) if inside.len() == 1 => placed("files-missing-still", &only),
        _ => Phrase::new("files-missing-empty").with("count", inside.len()).with("where", path.inside()),
    }
}

/// A phrase about the item of a path: `$name`.
pub(super) fn named(id: &'static str, path: &Path) -> Phrase {
    match path.last() {
        Some(name) => Phrase::new(id).with("name", name.clone()),
        None => Phrase::new(id).with("name", path.place.name()),
    }
}

/// A phrase about the item of a path and the folder it is in: `$name`, `$where`.
pub(super) fn placed(id: &'static str, path: &Path) -> Phrase {
    named(id, path).with("where", around(path).inside())
}

/// A phrase about a name in a folder: `$name`, `$where`.
fn there(id: &'static str, name: &Name, folder: &Path) -> Phrase {
    Phrase::new(id).with("name", name.clone()).with("where", folder.inside())
}
