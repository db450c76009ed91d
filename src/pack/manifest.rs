//! pack.toml: what a pack says about itself.
//! Leaves the files that it names to `load`.

use super::bounds::{MAX_ID, MAX_LANGUAGES, MAX_LESSONS};
use super::nearest::advice;
use super::read::{read_table, read_value, word_span};
use super::syntax::syntax_problems;
use super::{Problem, SourceFile};
use crate::locale::{Arg, Language, Phrase};
use serde::Deserialize;
use std::rc::Rc;
use toml::Spanned;
use toml::de::DeTable;

/// The newest format of packs that this program reads. Old numbers keep loading.
const FORMAT: i64 = 1;

/// What a pack says about itself.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "pack"))]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    /// The number of the format: 1.
    #[serde(rename = "format")]
    #[cfg_attr(test, schemars(range(min = 1, max = FORMAT)))]
    _format: i64,
    /// The id of the pack, unique among packs: lower-case letters, digits, hyphens.
    #[cfg_attr(test, schemars(with = "String", regex(pattern = super::schema::id_pattern())))]
    pub(super) id: Spanned<String>,
    /// Which state of the pack this is: "1.0.0", "1.1.0-draft".
    #[cfg_attr(test, schemars(with = "String", regex(pattern = VERSION)))]
    pub(super) version: Spanned<String>,
    /// One subject, written like an id: "files".
    #[cfg_attr(test, schemars(with = "String", regex(pattern = super::schema::id_pattern())))]
    pub(super) topic: Spanned<String>,
    /// 1 beginner, 2 intermediate, 3 advanced.
    #[cfg_attr(test, schemars(with = "i64", range(min = 1, max = 3)))]
    pub(super) level: Spanned<i64>,
    /// Tags as in the names of the files in locales/: `["fr", "en", "ar"]`. The first is the one it was written in.
    #[cfg_attr(test, schemars(with = "Vec<String>", length(min = 1, max = MAX_LANGUAGES)))]
    #[cfg_attr(test, schemars(inner(regex(pattern = "^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$")), extend("uniqueItems" = true)))]
    pub(super) languages: Spanned<Vec<Spanned<String>>>,
    /// The lesson files in order, without ".toml".
    #[cfg_attr(test, schemars(with = "Vec<String>", length(min = 1, max = MAX_LESSONS)))]
    #[cfg_attr(test, schemars(inner(regex(pattern = super::schema::id_pattern()))))]
    #[cfg_attr(test, schemars(extend("uniqueItems" = true, "not" = { "contains": { "const": "pack" } })))]
    pub(super) lessons: Spanned<Vec<Spanned<String>>>,
    /// Under what terms it may be shared: "CC-BY-SA-4.0".
    pub(super) license: String,
    /// Who wrote it.
    pub(super) authors: Vec<String>,
}

/// Reads pack.toml; `None` when it has an error that leaves the pack unusable.
pub(super) fn manifest(file: &Rc<SourceFile>, problems: &mut Vec<Problem>) -> Option<Manifest> {
    let (root, errors) = DeTable::parse_recoverable(&file.text);
    if !errors.is_empty() {
        problems.extend(syntax_problems(file, &errors));
        return None;
    }
    // A newer format may have other keys: that it is newer is all that can be said.
    if let Some(value) = root.get_ref().get("format")
        && let Ok(format) = read_value::<i64>(file, value)
        && !(1..=FORMAT).contains(&format)
    {
        let what = Phrase::new("problem-format").with("format", format).with("newest", FORMAT);
        problems.push(Problem::error(file, value.span(), what));
        return None;
    }
    // An empty pack.toml has no passage; a missing key is then at its beginning.
    let manifest: Manifest = match read_table(file, root, &(0..0)) {
        Ok(manifest) => manifest,
        Err(mistakes) => {
            problems.extend(mistakes);
            return None;
        }
    };
    let before = problems.len();
    check(file, &manifest, problems);
    (problems.len() == before).then_some(manifest)
}

fn check(file: &Rc<SourceFile>, manifest: &Manifest, problems: &mut Vec<Problem>) {
    problems.extend([&manifest.id, &manifest.topic].into_iter().filter_map(|id| id_problem(file, id)));
    if !(1..=3).contains(manifest.level.get_ref()) {
        let what = Phrase::new("problem-level").with("level", *manifest.level.get_ref());
        problems.push(Problem::error(file, manifest.level.span(), what));
    }
    if !is_version(manifest.version.get_ref()) {
        let at = word_span(file, manifest.version.span());
        problems.push(Problem::error(file, at, Phrase::new("problem-version")));
    }
    let lists = [
        (&manifest.lessons, "problem-no-lessons", "problem-too-many-lessons", MAX_LESSONS),
        (&manifest.languages, "problem-no-languages", "problem-too-many-languages", MAX_LANGUAGES),
    ];
    for (list, none, many, most) in lists {
        if list.get_ref().is_empty() {
            problems.push(Problem::error(file, list.span(), Phrase::new(none)));
        } else if list.get_ref().len() > most {
            problems.push(Problem::error(file, list.span(), Phrase::new(many).with("most", most)));
        }
    }
}

/// What [`is_version`] takes, for editors.
#[cfg(test)]
const VERSION: &str = r"^[0-9]+(\.[0-9]+){0,3}(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$";
/// Characters of a version at most: it stands in names of files.
const LONGEST_VERSION: usize = 40;

/// Whether a version can be told from an older one: numbers with dots, then perhaps a draft (`-`) or how it was made (`+`), as in
/// Semantic Versioning 2.0.0; one to four numbers are taken.
fn is_version(text: &str) -> bool {
    let (text, made) = text.split_once('+').map_or((text, None), |(text, made)| (text, Some(made)));
    let (numbers, draft) = text.split_once('-').map_or((text, None), |(numbers, draft)| (numbers, Some(draft)));
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|sign| sign.is_ascii_digit());
    let is_label =
        |part: &str| !part.is_empty() && part.bytes().all(|sign| sign.is_ascii_alphanumeric() || b".-".contains(&sign));
    numbers.split('.').count() <= 4
        && numbers.split('.').all(is_number)
        && [draft, made].into_iter().flatten().all(is_label)
        && text.len() <= LONGEST_VERSION
}

/// The lessons to read: well-formed, each once, at most as many as are allowed.
pub(super) fn lessons(file: &Rc<SourceFile>, manifest: &Manifest, problems: &mut Vec<Problem>) -> Vec<Spanned<String>> {
    let mut lessons: Vec<Spanned<String>> = Vec::new();
    for lesson in manifest.lessons.get_ref().iter().take(MAX_LESSONS) {
        let word = Arg::Ltr(lesson.get_ref().clone());
        if let Some(problem) = id_problem(file, lesson) {
            problems.push(problem);
        } else if lesson.get_ref() == "pack" {
            let what = Phrase::new("problem-id-reserved").with("word", word);
            problems.push(Problem::error(file, word_span(file, lesson.span()), what));
        } else if lessons.iter().any(|known| known.get_ref() == lesson.get_ref()) {
            let what = Phrase::new("problem-lesson-twice").with("word", word);
            problems.push(Problem::error(file, word_span(file, lesson.span()), what));
        } else {
            lessons.push(lesson.clone());
        }
    }
    lessons
}

/// The languages to read: real ones, each once, written as their tag is.
pub(super) fn languages(file: &Rc<SourceFile>, manifest: &Manifest, problems: &mut Vec<Problem>) -> Vec<Language> {
    let mut languages: Vec<Language> = Vec::new();
    for tag in manifest.languages.get_ref().iter().take(MAX_LANGUAGES) {
        let at = word_span(file, tag.span());
        let what = |id: &'static str| Phrase::new(id).with("word", Arg::Ltr(tag.get_ref().clone()));
        match Language::parse(tag.get_ref()) {
            // The tag names a file, so only its one right spelling is taken.
            Some(language) if language.tag() != *tag.get_ref() => {
                let help = advice(tag.get_ref(), &[language.tag().as_str()]);
                problems.push(Problem::error(file, at, what("problem-language")).with_help_if(help));
            }
            Some(language) if languages.contains(&language) => {
                problems.push(Problem::error(file, at, what("problem-language-twice")));
            }
            Some(language) => languages.push(language),
            None => problems.push(Problem::error(file, at, what("problem-language"))),
        }
    }
    languages
}

/// Ids are file names, message names and command-line words at once: lower case, digits, hyphens, a letter first.
pub(super) fn id_problem(file: &Rc<SourceFile>, id: &Spanned<String>) -> Option<Problem> {
    let text = id.get_ref();
    let form = text.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-');
    let good = form && text.starts_with(|first: char| first.is_ascii_lowercase()) && text.len() <= MAX_ID;
    let what = Phrase::new("problem-id").with("word", Arg::Ltr(text.clone())).with("most", MAX_ID);
    (!good).then(|| {
        Problem::error(file, word_span(file, id.span()), what)
            .with_help(Phrase::new("problem-help-id").with("most", MAX_ID))
    })
}
