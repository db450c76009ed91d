//! The JSON Schema of pack.toml and of lessons, for editors that check and complete while somebody writes.
//! It is made from the types that read packs, by a test (`generate`); what it cannot say, `check` does.

#[cfg(test)]
mod generate;

use super::{NotSaved, save_file};
use std::fs;
use std::path::Path;

/// The schema of a pack.toml.
pub const PACK: &str = include_str!("../../../docs/schema/pack.schema.json");
/// The schema of a lesson file.
pub const LESSON: &str = include_str!("../../../docs/schema/lesson.schema.json");
/// The settings of Taplo, and of editors that use it, for a folder that holds packs and both schemas.
pub const SETTINGS: &str = include_str!("taplo.toml");

/// What became of the settings that were in the folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settings {
    /// They are ours now.
    Written,
    /// They are somebody's own, and were left as they are.
    Kept,
}

/// Writes both schemas and the settings into a folder. Settings that do not begin as ours do are kept.
///
/// # Errors
/// The disk refused.
pub fn write(folder: &Path) -> Result<Settings, NotSaved> {
    for (name, schema) in [("pack.schema.json", PACK), ("lesson.schema.json", LESSON)] {
        save_file(&folder.join(name), schema.as_bytes())?;
    }
    let path = folder.join(".taplo.toml");
    let ours = SETTINGS.lines().next().unwrap_or_default();
    let is_free =
        path.symlink_metadata().is_err() || fs::read_to_string(&path).is_ok_and(|text| text.starts_with(ours));
    if !is_free {
        return Ok(Settings::Kept);
    }
    save_file(&path, SETTINGS.as_bytes())?;
    Ok(Settings::Written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemas_are_renewed_and_settings_of_others_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
        fs::write(folder.path().join("lesson.schema.json"), "an old one").unwrap();
        assert_eq!(write(folder.path()).unwrap(), Settings::Written);
        assert_eq!((read("lesson.schema.json"), read("pack.schema.json")), (LESSON.to_owned(), PACK.to_owned()));
        assert_eq!(read(".taplo.toml"), SETTINGS);
        fs::write(folder.path().join(".taplo.toml"), format!("{}\n# older", SETTINGS.lines().next().unwrap())).unwrap();
        assert_eq!(write(folder.path()).unwrap(), Settings::Written);
        assert_eq!(read(".taplo.toml"), SETTINGS);
        fs::write(folder.path().join(".taplo.toml"), "[formatting]\n").unwrap();
        assert_eq!(write(folder.path()).unwrap(), Settings::Kept);
        assert_eq!(read(".taplo.toml"), "[formatting]\n");
        assert!(write(&folder.path().join("nowhere")).is_err());
    }
}
