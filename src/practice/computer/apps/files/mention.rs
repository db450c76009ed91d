//! Finds paths in goals and solutions that name nothing: neither there at the start nor made by the solution.
//! Whether the solution really works is found by rehearsing it, elsewhere.

use super::{Action, Condition};
use crate::locale::{Arg, Name, Phrase};
use crate::pack::{Problem, SourceFile};
use crate::practice::computer::disk::{Disk, Path};
use std::collections::BTreeSet;
use std::ops::Range;
use std::rc::Rc;

/// Less alike than this, a word is no help. From 0, nothing in common, to 1, the same (Jaro-Winkler).
const ALIKE: f64 = 0.8;

/// A problem for every path of the conditions and the solution with a name that no item of the start has and no
/// action of the solution gives, nor any program brings. Each comes with the place where it stands in the file.
pub fn unknown_items<'a>(
    file: &Rc<SourceFile>,
    (start, brought): (&Disk, &[Name]),
    conditions: impl IntoIterator<Item = (Range<usize>, &'a Condition)>,
    solution: impl IntoIterator<Item = (Range<usize>, &'a Action)>,
) -> Vec<Problem> {
    let solution: Vec<_> = solution.into_iter().collect();
    let given = solution.iter().filter_map(|(_, action)| match action {
        Action::NewFolder(name) | Action::Rename(name) | Action::Compress(name) => Some(name),
        _ => None,
    });
    let names: BTreeSet<&Name> = start.items().map(|(_, node)| &node.name).chain(given).chain(brought).collect();
    let paths = conditions.into_iter().flat_map(|(span, condition)| {
        named_by(condition).into_iter().map(move |path| (span.clone(), path)).collect::<Vec<_>>()
    });
    let used =
        solution.iter().flat_map(|(span, action)| used_by(action).iter().map(move |path| (span.clone(), path.clone())));
    let unknown = |(_, path): &(Range<usize>, Path)| path.names.iter().any(|name| !names.contains(base(name)));
    paths.chain(used).filter(unknown).map(|(span, path)| problem(file, start, span, &path)).collect()
}

fn named_by(condition: &Condition) -> Vec<Path> {
    match condition {
        Condition::At(path)
        | Condition::NotAt(path)
        | Condition::Open(path)
        | Condition::Viewing(path)
        | Condition::Viewed(path)
        | Condition::Replaced(path)
        | Condition::Properties(path)
        | Condition::Empty(path) => vec![path.clone()],
        Condition::Selected(paths) => paths.0.clone(),
        Condition::InBin(name) => vec![super::goal::bin().join(name.clone())],
        // What one looks for need not be a whole name.
        Condition::Searching(_) | Condition::Sorted(_) | Condition::Usb(_) => Vec::new(),
    }
}

fn used_by(action: &Action) -> &[Path] {
    match action {
        Action::Open(path) | Action::MoveTo(path) | Action::MoveAnd { to: path, .. } => std::slice::from_ref(path),
        Action::Select(paths) => &paths.0,
        _ => &[],
    }
}

/// The name without the number that copying gave it.
fn base(name: &Name) -> &Name {
    match name {
        Name::Numbered(name, _) => base(name),
        other => other,
    }
}

fn problem(file: &Rc<SourceFile>, start: &Disk, span: Range<usize>, path: &Path) -> Problem {
    let written = path.to_string();
    let what = Phrase::new("problem-files-unknown-item").with("path", Arg::Ltr(written.clone()));
    let problem = Problem::error(file, span, what);
    let alike = start.items().filter_map(|(id, _)| {
        let known = start.path(id)?.to_string();
        Some((strsim::jaro_winkler(&written, &known), known))
    });
    match alike.max_by(|(one, _), (other, _)| one.total_cmp(other)) {
        Some((likeness, known)) if likeness >= ALIKE => {
            problem.with_help(Phrase::new("problem-files-nearest").with("word", Arg::Ltr(known)))
        }
        _ => problem,
    }
}
