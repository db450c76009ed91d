//! Files of a pack whose names are nearly the wanted ones: other capitals, or an ending that an editor added.
//! Leaves saying that a file is missing to those who want it.

use super::{Files, Folder, Problem};
use crate::locale::{Arg, Phrase};
use std::path::Path;

/// The file that was most likely meant, by its path inside the pack.
pub(super) fn misnamed(files: &dyn Files, wanted: &str) -> Option<String> {
    let (folder, name) = wanted.rsplit_once('/').unwrap_or(("", wanted));
    let name = name.to_lowercase();
    let is_near = |other: &String| {
        let other = other.to_lowercase();
        other.strip_prefix(name.as_str()).is_some_and(|rest| rest.is_empty() || rest == ".txt")
    };
    let found = files.list(folder).into_iter().find(is_near)?;
    Some(if folder.is_empty() { found } else { format!("{folder}/{found}") })
}

/// What to do about a file that has another name.
pub(super) fn rename(found: &str, wanted: &str) -> Phrase {
    let file = |path: &str| Arg::Ltr(path.to_owned());
    Phrase::new("problem-help-rename").with("found", file(found)).with("file", file(wanted))
}

/// Why there is no pack at a path; `help` where nothing better can be said.
pub fn no_pack(path: &Path, help: Phrase) -> Problem {
    let shown = path.display().to_string();
    if path.is_file() {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let is_pack = folder.join("pack.toml").exists();
        let its = Phrase::new("problem-help-folder").with("folder", Arg::Ltr(folder.display().to_string()));
        return Problem::at_path(shown, Phrase::new("problem-not-a-folder")).with_help(if is_pack {
            its
        } else {
            help
        });
    }
    let id = if path.exists() { "problem-no-pack" } else { "problem-no-folder" };
    let found = misnamed(&Folder::new(path), "pack.toml").map(|found| rename(&found, "pack.toml"));
    Problem::at_path(shown, Phrase::new(id)).with_help(found.unwrap_or(help))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::InMemory;
    use std::fs;

    #[test]
    fn other_capitals_and_added_endings_are_seen_through() {
        let files = InMemory::new("p").with("Start.toml", "").with("locales/FR.ftl", "").with("pack.toml.txt", "");
        let found = |wanted: &str| misnamed(&files, wanted);
        assert_eq!(found("start.toml").as_deref(), Some("Start.toml"));
        assert_eq!(found("locales/fr.ftl").as_deref(), Some("locales/FR.ftl"));
        assert_eq!(found("pack.toml").as_deref(), Some("pack.toml.txt"));
        assert_eq!(found("locales/en.ftl"), None);
        assert_eq!(found("star.toml"), None);
    }

    #[test]
    fn a_file_instead_of_its_folder_is_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let ids = |path: &Path| {
            let problem = no_pack(path, Phrase::new("problem-help"));
            [problem.id().to_owned(), problem.help.map(|help| help.id.to_string()).unwrap_or_default()]
        };
        let file = folder.path().join("pack.toml");
        fs::write(&file, "").unwrap();
        assert_eq!(ids(&file), ["problem-not-a-folder", "problem-help-folder"]);
        fs::rename(&file, folder.path().join("pack.toml.txt")).unwrap();
        assert_eq!(ids(folder.path()), ["problem-no-pack", "problem-help-rename"]);
        assert_eq!(ids(&folder.path().join("none")), ["problem-no-folder", "problem-help"]);
    }
}
