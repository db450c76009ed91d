//! From a folder (or compiled-in files) to a `Pack` and all its problems.
//! Untrusted input: sizes and counts are bounded, paths cannot leave the folder.

use super::bounds::MAX_PROBLEMS;
use super::lesson::{Gathered, contents};
use super::manifest::{self, Manifest};
use super::misnamed::{misnamed, rename};
use super::read::word_span;
use super::source::{full_path, source};
use super::{Files, Lesson, Origin, Pack, Problem, Severity, SourceFile, fluent};
use crate::locale::{Arg, Language, PackWords, Phrase};
use std::rc::Rc;

/// Loads a pack. The pack is `None` when nothing usable was found; exercises with errors are left out of it.
pub fn load(files: &dyn Files, origin: Origin) -> (Option<Pack>, Vec<Problem>) {
    read(files, origin, Gathered::default())
}

/// The same for a pack that was checked before it was compiled in: its words and skills are not looked at again.
pub(super) fn load_proved(files: &dyn Files, origin: Origin) -> (Option<Pack>, Vec<Problem>) {
    read(files, origin, Gathered { proved: true, ..Gathered::default() })
}

fn read(files: &dyn Files, origin: Origin, mut gathered: Gathered) -> (Option<Pack>, Vec<Problem>) {
    let help = misnamed(files, "pack.toml").map(|found| rename(&found, "pack.toml"));
    let no_pack = Problem::at_path(files.root(), Phrase::new("problem-no-pack")).with_help_if(help);
    let file = source(files, "pack.toml", no_pack, &mut gathered.problems);
    if gathered.problems.iter().any(|problem| problem.id() == "problem-no-pack") {
        return (None, gathered.problems);
    }
    let manifest = file.as_ref().and_then(|file| manifest::manifest(file, &mut gathered.problems));
    let pack = match file.zip(manifest) {
        Some((file, manifest)) => described(files, origin, &file, manifest, &mut gathered),
        None => {
            undescribed(files, &mut gathered);
            None
        }
    };
    (pack, bounded(gathered.problems))
}

/// What pack.toml names, and nothing else.
fn described(
    files: &dyn Files,
    origin: Origin,
    file: &Rc<SourceFile>,
    manifest: Manifest,
    gathered: &mut Gathered,
) -> Option<Pack> {
    let ids = manifest::lessons(file, &manifest, &mut gathered.problems);
    let mut lessons = Vec::new();
    for id in &ids {
        let path = lesson_path(id.get_ref());
        let help = misnamed(files, &path).map(|found| rename(&found, &path));
        let what = Phrase::new("problem-no-lesson").with("file", Arg::Ltr(path));
        let missing = Problem::error(file, word_span(file, id.span()), what).with_help_if(help);
        lessons.extend(lesson(files, id.get_ref(), missing, gathered));
    }
    let languages = manifest::languages(file, &manifest, &mut gathered.problems);
    let spoken = languages.iter().map(words_path);
    let known = ids.iter().map(|id| lesson_path(id.get_ref())).chain(["pack.toml".to_owned()]).chain(spoken);
    let known: Vec<String> = known.collect();
    let sources: Vec<_> = languages.into_iter().filter_map(|language| words(files, language, gathered)).collect();
    unlisted(files, &known, &mut gathered.problems);
    if lessons.iter().all(|lesson| lesson.exercises.is_empty()) || sources.is_empty() {
        return None;
    }
    let names = std::mem::take(&mut gathered.names).into_iter().collect();
    Some(Pack {
        id: manifest.id.into_inner(),
        version: manifest.version.into_inner(),
        topic: manifest.topic.into_inner(),
        // Checked to be 1 to 3.
        level: u8::try_from(manifest.level.into_inner()).unwrap_or(1),
        languages: sources.iter().map(|(language, _)| language.clone()).collect(),
        lessons,
        license: manifest.license,
        authors: manifest.authors,
        origin,
        words: PackWords { sources, names },
        root: files.root(),
    })
}

/// With a pack.toml that cannot be used, every file that looks like a part of the pack is still read for its mistakes.
fn undescribed(files: &dyn Files, gathered: &mut Gathered) {
    for name in files.list("").iter().filter(|name| *name != "pack.toml") {
        if let Some(id) = name.strip_suffix(".toml") {
            lesson(files, id, no_file(files, name), gathered);
        }
    }
    for name in files.list("locales") {
        if let Some(language) = name.strip_suffix(".ftl").and_then(Language::parse) {
            words(files, language, gathered);
        }
    }
}

fn lesson_path(id: &str) -> String {
    format!("{id}.toml")
}

fn lesson(files: &dyn Files, id: &str, missing: Problem, gathered: &mut Gathered) -> Option<Lesson> {
    let file = source(files, &lesson_path(id), missing, &mut gathered.problems)?;
    let (teaching, exercises) = contents(&file, gathered);
    Some(Lesson { id: id.to_owned(), teaching, exercises })
}

fn words(files: &dyn Files, language: Language, gathered: &mut Gathered) -> Option<(Language, Rc<str>)> {
    let path = words_path(&language);
    let file = source(files, &path, no_file(files, &path), &mut gathered.problems)?;
    if !gathered.proved {
        gathered.problems.extend(fluent::problems(&file));
        let undrawn = fluent::undrawn_words(&file);
        let refused = undrawn.as_ref().is_some_and(|problem| problem.severity == Severity::Error);
        gathered.problems.extend(undrawn);
        if refused {
            return None;
        }
    }
    Some((language, Rc::from(file.text.as_str())))
}

fn no_file(files: &dyn Files, path: &str) -> Problem {
    let what = Phrase::new("problem-no-file").with("file", Arg::Ltr(path.to_owned()));
    Problem::at_path(full_path(files, path), what).with_help_if(misnamed(files, path).map(|found| rename(&found, path)))
}

/// Where the words of a language stand in a pack.
pub(super) fn words_path(language: &Language) -> String {
    format!("locales/{}.ftl", language.tag())
}

/// Warns of files that nobody will ever see because pack.toml does not name them.
fn unlisted(files: &dyn Files, known: &[String], problems: &mut Vec<Problem>) {
    // What begins with a dot is for other programs: `.taplo.toml`.
    let is_lesson = |name: &String| name.ends_with(".toml") && !name.starts_with('.') && !known.contains(name);
    let lessons = files.list("").into_iter().filter(is_lesson);
    let translations = files.list("locales").into_iter().map(|name| format!("locales/{name}"));
    let translations = translations.filter(|path| path.ends_with(".ftl") && !known.contains(path));
    let unused = lessons.map(|path| ("problem-lesson-unlisted", path));
    for (id, path) in unused.chain(translations.map(|path| ("problem-language-unlisted", path))) {
        // What has nearly the name of a file that is missing was told with that.
        let meant = known.iter().find(|known| known.to_lowercase() == path.to_lowercase());
        if meant.is_some_and(|known| files.read(known).is_none()) {
            continue;
        }
        let what = Phrase::new(id).with("file", Arg::Ltr(path.clone()));
        problems.push(Problem::at_path(full_path(files, &path), what).as_warning());
    }
}

fn bounded(mut problems: Vec<Problem>) -> Vec<Problem> {
    if problems.len() > MAX_PROBLEMS {
        let more = problems.len() - MAX_PROBLEMS;
        problems.truncate(MAX_PROBLEMS);
        problems.push(Problem { path: None, ..Problem::at_path("", Phrase::new("problem-more").with("count", more)) });
    }
    problems
}
