//! How big a pack may be: generous for people, small for a machine, so that a hostile pack costs nothing.
//! The figures are this project's own choice: about ten times what a large hand-written pack needs.

use toml::de::DeValue;

/// Bytes of one file.
pub(super) const MAX_FILE_BYTES: usize = 256 * 1024;
/// Files of a folder that are looked at.
pub(super) const MAX_FILES: usize = 1_000;
/// Lessons of a pack.
pub(super) const MAX_LESSONS: usize = 50;
/// Exercises of a lesson.
pub(super) const MAX_EXERCISES: usize = 100;
/// Languages of a pack.
pub(super) const MAX_LANGUAGES: usize = 50;
/// Tables and lists inside one another in an exercise.
pub(super) const MAX_DEPTH: usize = 12;
/// Values (texts, numbers, lists, tables) in an exercise.
pub(super) const MAX_VALUES: usize = 2_000;
/// Characters of an id.
pub(super) const MAX_ID: usize = 64;
/// Variants of an exercise.
pub(super) const MAX_VARIANTS: usize = 8;
/// Characters of a text of `vary`: it may stand in many places.
pub(super) const MAX_VARIED: usize = 100;
/// Problems of a pack that are reported; the rest are counted.
pub(super) const MAX_PROBLEMS: usize = 200;
/// Packs in a folder of packs.
pub(super) const MAX_PACKS: usize = 2_000;

/// Bytes of a bundle.
pub(super) const MAX_BUNDLE_BYTES: usize = 8 * 1024 * 1024;
/// Bytes of all files of a bundle together, unpacked.
pub(super) const MAX_UNPACKED: usize = 8 * 1024 * 1024;
/// Files and folders of a bundle.
pub(super) const MAX_ENTRIES: usize = 200;
/// How much bigger a file of a bundle may be unpacked: ten times what texts are.
pub(super) const MAX_RATIO: usize = 100;
/// Bytes of a path in a bundle.
pub(super) const MAX_NAME: usize = 200;
/// Folders inside one another in a bundle: that of the pack, and `locales`.
pub(super) const MAX_FOLDERS: usize = 2;

/// How deep a value is nested, and how many values it holds, itself included.
pub(super) fn measure(value: &DeValue<'_>) -> (usize, usize) {
    // The recursion is safe: toml's own parser stops at 80 levels.
    let join = |(depth, count): (usize, usize), inner: &DeValue<'_>| {
        let (deeper, more) = measure(inner);
        (depth.max(deeper + 1), count + more)
    };
    match value {
        DeValue::Array(items) => items.iter().map(toml::Spanned::get_ref).fold((1, 1), join),
        DeValue::Table(table) => table.values().map(toml::Spanned::get_ref).fold((1, 1), join),
        _ => (0, 1),
    }
}
