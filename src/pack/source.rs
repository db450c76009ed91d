//! From the bytes of a file to its text: size, encoding, byte order mark.
//! Leaves the meaning of the text to `manifest`, `lesson` and `texts`.

use super::bounds::MAX_FILE_BYTES;
use super::load::words_path;
use super::{Files, Problem, SourceFile};
use crate::locale::{Arg, Language, Phrase};
use std::rc::Rc;

const BOM: char = '\u{FEFF}';

/// Reads a file of a pack; what is amiss goes to `problems`, `missing` when there is no such file.
pub(super) fn source(
    files: &dyn Files,
    path: &str,
    missing: Problem,
    problems: &mut Vec<Problem>,
) -> Option<Rc<SourceFile>> {
    let full = full_path(files, path);
    let named = |id: &'static str| Phrase::new(id).with("file", Arg::Ltr(path.to_owned()));
    let Some(bytes) = files.read(path) else {
        problems.push(missing);
        return None;
    };
    if bytes.len() > MAX_FILE_BYTES {
        problems.push(Problem::at_path(full, named("problem-too-big").with("most", MAX_FILE_BYTES / 1024)));
        return None;
    }
    match String::from_utf8(bytes) {
        Ok(mut text) => {
            if text.starts_with(BOM) {
                text.drain(..BOM.len_utf8());
                let what = Problem::at_path(full.clone(), named("problem-bom"));
                problems.push(what.with_help(Phrase::new("problem-help-utf8")).as_warning());
            }
            Some(Rc::new(SourceFile { path: full, text }))
        }
        Err(error) => {
            // What stands before the first bad byte is text, so its place is right in the repaired text too.
            let start = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let file = Rc::new(SourceFile { path: full, text });
            let span = start..start + char::REPLACEMENT_CHARACTER.len_utf8();
            let problem = Problem::error(&file, span, Phrase::new("problem-not-utf8"));
            problems.push(problem.with_help(Phrase::new("problem-help-utf8")));
            None
        }
    }
}

/// The words of a language of a pack, whether pack.toml names it or not. No file and no problem when there are none yet;
/// whether it is Fluent is not looked at.
pub fn words_file(files: &dyn Files, language: &Language) -> (Option<Rc<SourceFile>>, Vec<Problem>) {
    let path = words_path(language);
    let name = path.strip_prefix("locales/").unwrap_or(&path);
    // What is there and cannot be read must not look as if it were missing: it would be written over.
    let there = files.list("locales").iter().any(|known| known == name);
    let what = Phrase::new("problem-no-file").with("file", Arg::Ltr(path.clone()));
    let missing = Problem::at_path(full_path(files, &path), what);
    let mut problems = Vec::new();
    let file = source(files, &path, missing, &mut problems);
    problems.retain(|problem| there || problem.id() != "problem-no-file");
    (file, problems)
}

/// A path as problems name it ("lessons/first-files/bin.toml").
pub(super) fn full_path(files: &dyn Files, path: &str) -> String {
    let root = files.root();
    if root.is_empty() { path.to_owned() } else { format!("{root}/{path}") }
}
