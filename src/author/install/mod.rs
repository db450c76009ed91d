//! Packs from others: read, checked, put in place whole; and bundles to give away.
//! Where they are kept is in `shelf`, where they are found on sticks in `stick`; saying it is left to `cli` and `app`.

mod shelf;
mod stick;
mod version;

pub use shelf::{Put, Shelf};
pub use stick::look;

use super::{NotSaved, check, save::save_file};
use crate::locale::{Arg, Catalogue, PackWords, Phrase};
use crate::pack::{
    BUNDLE_ENDING, Bundle, Files as _, Folder, Library, Origin, Pack, Problem, Refusal, Severity, declared_id,
};
use std::path::{Path, PathBuf};

/// A pack that passed all checks.
#[derive(Clone, Debug)]
pub struct Ready {
    /// The pack.
    pub pack: Pack,
    /// What could be better.
    pub warnings: Vec<Problem>,
    bundle: Bundle,
}

/// Why a pack is not put in place, or not made into a bundle. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
pub enum NotInstalled {
    /// The file is no bundle.
    #[error("{0}: {1}")]
    Refused(PathBuf, Refusal),
    /// The checks found errors. The words are those of the pack, for the problems.
    #[error("{0}: {n} problems", n = .1.len())]
    Broken(PathBuf, Vec<Problem>, PackWords),
    /// The program comes with a pack of that name.
    #[error("{1} is the id of a pack that ships")]
    Shipped(PathBuf, String),
    /// A newer version is in place: id, the version there, the version offered.
    #[error("{0} {1} is newer than {2}")]
    Newer(String, String, String),
    /// No such pack is in place.
    #[error("no pack {0}")]
    Unknown(String),
    /// The disk refused, or something else is where the pack should be.
    #[error(transparent)]
    NotSaved(#[from] NotSaved),
}

impl NotInstalled {
    /// The same for people: where, what, and what to do. Of a broken pack, the problems with it, errors first.
    pub fn problems(&self) -> Vec<Problem> {
        let one = match self {
            NotInstalled::Refused(path, refusal) => refusal.problem(&path.display().to_string()),
            NotInstalled::Broken(_, problems, _) => {
                let mut problems = problems.clone();
                problems.sort_by_key(|problem| std::cmp::Reverse(problem.severity));
                return problems;
            }
            NotInstalled::Shipped(path, id) => {
                let what = Phrase::new("install-shipped").with("id", Arg::Ltr(id.clone()));
                Problem::at_path(path.display().to_string(), what).with_help(Phrase::new("install-help-shipped"))
            }
            NotInstalled::Newer(id, there, offered) => {
                let what = Phrase::new("install-newer").with("there", Arg::Ltr(there.clone()));
                let what = what.with("offered", Arg::Ltr(offered.clone()));
                Problem::at_path(id.clone(), what).with_help(Phrase::new("install-help-newer"))
            }
            NotInstalled::Unknown(id) => {
                let what = Phrase::new("install-unknown").with("id", Arg::Ltr(id.clone()));
                Problem::at_path(id.clone(), what).with_help(Phrase::new("install-help-unknown"))
            }
            NotInstalled::NotSaved(error) => error.problem(),
        };
        vec![one]
    }
}

/// Reads a bundle or the folder of a pack, and checks it from end to end; for somebody who wants to install it.
///
/// # Errors
/// Whatever speaks against it.
pub fn accept(path: &Path, catalogue: &Catalogue) -> Result<Ready, NotInstalled> {
    let bundle = open(path)?;
    let shipped = Library::open(&[]);
    if let Some(id) = declared_id(&bundle).filter(|id| shipped.listed(id).is_some()) {
        return Err(NotInstalled::Shipped(path.to_owned(), id));
    }
    examine(bundle, path, catalogue)
}

/// The same for its author, who wants to give it away.
///
/// # Errors
/// Whatever speaks against it.
pub fn prepare(path: &Path, catalogue: &Catalogue) -> Result<Ready, NotInstalled> {
    examine(open(path)?, path, catalogue)
}

fn open(path: &Path) -> Result<Bundle, NotInstalled> {
    let opened = if path.is_dir() { Bundle::gather(&Folder::new(path)) } else { Bundle::open(path) };
    opened.map_err(|refusal| NotInstalled::Refused(path.to_owned(), refusal))
}

fn examine(bundle: Bundle, path: &Path, catalogue: &Catalogue) -> Result<Ready, NotInstalled> {
    // What is checked is what was read, and what was read is what is written: the file may change meanwhile.
    let checked = check(&bundle, Origin::Folder(path.to_owned()), catalogue);
    let is_sound = checked.problems.iter().all(|problem| problem.severity < Severity::Error);
    match checked.pack {
        Some(pack) if is_sound => Ok(Ready { bundle: bundle.only(&pack), pack, warnings: checked.problems }),
        pack => {
            let words = pack.map(|pack| pack.words).unwrap_or_default();
            Err(NotInstalled::Broken(path.to_owned(), checked.problems, words))
        }
    }
}

impl Ready {
    /// Writes the bundle of this pack: to `out`, or into it where that is a folder, or under its own name here. Says where it
    /// is, and how many bytes it has.
    ///
    /// # Errors
    /// It is too big for a bundle, `out` is there and no bundle, or the disk refused.
    pub fn save(&self, out: Option<&Path>) -> Result<(PathBuf, usize), NotInstalled> {
        let path = match out {
            Some(folder) if folder.is_dir() => folder.join(self.file_name()),
            Some(file) => file.to_owned(),
            None => PathBuf::from(self.file_name()),
        };
        let is_bundle = path.extension().is_some_and(|ending| ending == BUNDLE_ENDING);
        if path.exists() && !is_bundle {
            return Err(NotSaved::Taken(path).into());
        }
        let refused = |refusal| NotInstalled::Refused(PathBuf::from(self.bundle.root()), refusal);
        let bytes = self.bundle.bytes(&self.pack.id).map_err(refused)?;
        save_file(&path, &bytes)?;
        Ok((path, bytes.len()))
    }

    /// `<id>-<version>.passerelle`: neither holds anything that cannot stand in the name of a file.
    fn file_name(&self) -> String {
        format!("{}-{}.{BUNDLE_ENDING}", self.pack.id, self.pack.version)
    }
}
