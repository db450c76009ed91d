//! Are all texts there, in every language, and none too many?
//! Which texts an exercise needs, its kind says; this compares them with the Fluent files.

use super::lesson::names_in;
use super::load::words_path;
use super::nearest::nearest;
use super::{Exercise, Pack, Problem, SourceFile};
use crate::locale::{Arg, Language, Mention, Phrase, Piece, layout, message_lines};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::rc::Rc;
use toml::de::DeValue;

/// The messages of one exercise, as full ids ("cv-to-folder", "cv-to-folder.hint-1").
#[derive(Clone, Debug)]
pub struct Needed<'a> {
    /// The exercise that they belong to.
    pub exercise: &'a Exercise,
    /// Must be in every language of the pack.
    pub required: Vec<String>,
    /// May be there; a text that one language has, the others should have too.
    pub optional: Vec<String>,
    /// May be there in one language and not in another.
    pub own: Vec<String>,
}

/// The messages of one language of a pack.
struct Translation {
    language: Language,
    file: Rc<SourceFile>,
    messages: BTreeMap<String, Range<usize>>,
}

/// Why a message is expected.
struct Reason {
    required: bool,
    /// Whether a language may lack what another one has.
    own: bool,
    /// What in the pack calls for it.
    place: Option<(Rc<SourceFile>, Range<usize>)>,
}

/// Texts that are missing (an error when required, a warning when another language has them), written twice, said by others
/// and not there, or needed by nothing. `needed` holds the exercises of the pack; what every pack needs (titles, names) is added here.
pub fn missing_texts(pack: &Pack, needed: &[Needed<'_>]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let translations: Vec<Translation> =
        pack.words.sources.iter().map(|(language, text)| translation(pack, language, text, &mut problems)).collect();
    let expected = expected(pack, needed);
    for translation in &translations {
        let mut told = BTreeSet::new();
        for (id, reason) in &expected {
            let elsewhere = translations.iter().any(|other| other.messages.contains_key(id));
            if !translation.messages.contains_key(id) && (reason.required || elsewhere && !reason.own) {
                problems.push(missing(translation, id, reason));
                told.insert(id.as_str());
            }
        }
        problems.extend(unsaid(translation, &told));
    }
    let used: BTreeSet<&str> = translations.iter().flat_map(|translation| references(&translation.file.text)).collect();
    for translation in &translations {
        let unused = translation.messages.iter().filter(|(id, _)| !expected.contains_key(*id));
        // What other messages say in passing is used, with all its attributes.
        let unused = unused.filter(|(id, _)| !id.split('.').next().is_some_and(|message| used.contains(message)));
        problems.extend(unused.map(|(id, span)| {
            let what = Phrase::new("problem-text-unused").with("message", Arg::Ltr(id.clone()));
            let near = nearest(id, expected.keys().map(String::as_str));
            let help = near.map(|id| Phrase::new("problem-help-nearest").with("word", Arg::Ltr(id.to_owned())));
            Problem::error(&translation.file, span.clone(), what).with_help_if(help).as_warning()
        }));
    }
    problems
}

fn translation(pack: &Pack, language: &Language, text: &str, problems: &mut Vec<Problem>) -> Translation {
    let path = format!("{}/{}", pack.root, words_path(language));
    let file = Rc::new(SourceFile { path, text: text.to_owned() });
    let mut messages: BTreeMap<String, Range<usize>> = BTreeMap::new();
    for (id, span) in message_lines(text) {
        match messages.entry(id) {
            Entry::Vacant(entry) => {
                entry.insert(span);
            }
            Entry::Occupied(entry) => {
                let what = Phrase::new("problem-text-twice").with("message", Arg::Ltr(entry.key().clone()));
                problems.push(Problem::error(&file, span, what));
            }
        }
    }
    Translation { language: language.clone(), file, messages }
}

/// Every message that has a reason to be there.
fn expected(pack: &Pack, needed: &[Needed<'_>]) -> BTreeMap<String, Reason> {
    let mut expected = BTreeMap::new();
    let mut expect = |id: String, required: bool, place: Option<(Rc<SourceFile>, Range<usize>)>| {
        let reason = expected.entry(id).or_insert(Reason { required: false, own: false, place });
        reason.required |= required;
    };
    let places = name_places(pack);
    for name in &pack.words.names {
        expect(name.clone(), true, places.get(name).cloned());
        expect(format!("{name}.text"), false, places.get(name).cloned());
    }
    for id in ["pack-title", "pack-about"] {
        expect(id.to_owned(), true, None);
    }
    for lesson in &pack.lessons {
        expect(format!("lesson-{}", lesson.id), true, None);
    }
    for Needed { exercise, required, optional, .. } in needed {
        let place = (Rc::clone(&exercise.file), exercise.span.clone());
        required.iter().for_each(|id| expect(id.clone(), true, Some(place.clone())));
        optional.iter().for_each(|id| expect(id.clone(), false, Some(place.clone())));
    }
    for Needed { exercise, own, .. } in needed {
        let place = || Some((Rc::clone(&exercise.file), exercise.span.clone()));
        for id in own {
            expected.entry(id.clone()).or_insert_with(|| Reason { required: false, own: true, place: place() });
        }
    }
    expected
}

fn missing(translation: &Translation, id: &str, reason: &Reason) -> Problem {
    let what = Phrase::new("problem-text-missing")
        .with("message", Arg::Ltr(id.to_owned()))
        .with("language", Arg::Ltr(translation.language.tag()))
        .with("file", Arg::Ltr(translation.file.path.clone()));
    let help = Phrase::new("problem-help-write-in").with("file", Arg::Ltr(translation.file.path.clone()));
    let problem = Problem { place: reason.place.clone(), ..Problem::at_path(translation.file.path.clone(), what) };
    let problem = problem.with_help(help);
    if reason.required { problem } else { problem.as_warning() }
}

/// What a text or a term of a language says.
struct Says {
    /// Its id; that of a term begins with its sign.
    id: String,
    place: Range<usize>,
    says: BTreeSet<Mention>,
}

/// The texts and terms of a file that have a value, in order; none where something is amiss in it, which is told already.
fn spoken(translation: &Translation) -> Vec<Says> {
    let (mut all, mut start) = (Vec::new(), 0);
    for piece in layout(&translation.file.text).unwrap_or_default() {
        let term = if let Piece::Term(lines) = piece { lines.strip_prefix('-').and_then(layout) } else { None };
        let (sign, entry) = match (&piece, term.as_deref()) {
            (Piece::Message(entry), _) => ("", Some(entry)),
            (_, Some([Piece::Message(entry)])) => ("-", Some(entry)),
            _ => ("", None),
        };
        for part in entry.into_iter().flat_map(|entry| &entry.parts).filter(|part| part.value.is_some()) {
            let message = entry.map_or("", |entry| entry.id);
            let id = part.name.map_or_else(|| format!("{sign}{message}"), |name| format!("{sign}{message}.{name}"));
            let place = translation.messages.get(&id).cloned();
            let place = place.unwrap_or(start..start + sign.len() + message.len());
            all.push(Says { id, place, says: part.mentions.clone() });
        }
        start += match &piece {
            Piece::Line(lines) | Piece::Term(lines) => lines.len(),
            Piece::Message(entry) => entry.parts.iter().map(|part| part.lines.len()).sum(),
        };
    }
    all
}

/// Texts that say messages or terms which their file does not have: learners would read `{cvv}`. Those in `told` are known
/// to be missing.
fn unsaid(translation: &Translation, told: &BTreeSet<&str>) -> Vec<Problem> {
    let all = spoken(translation);
    let known: BTreeSet<&str> = all.iter().map(|text| text.id.as_str()).collect();
    let mut problems = Vec::new();
    for text in &all {
        let said = text.says.iter().filter_map(|mention| match mention {
            Mention::Message(id) => Some(id.clone()),
            Mention::Term(name) => Some(format!("-{name}")),
            Mention::Variable(_) | Mention::Function(..) => None,
        });
        for name in said.filter(|name| !known.contains(name.as_str()) && !told.contains(name.as_str())) {
            let what = Phrase::new("problem-text-says")
                .with("message", Arg::Ltr(text.id.clone()))
                .with("name", Arg::Ltr(format!("{{ {name} }}")));
            // A term is said for a term, a message for a message.
            let near = nearest(&name, known.iter().copied().filter(|id| id.starts_with('-') == name.starts_with('-')));
            let write = || Phrase::new("problem-help-write-in").with("file", Arg::Ltr(translation.file.path.clone()));
            let help = near.map(|id| Phrase::new("problem-help-nearest").with("word", Arg::Ltr(id.to_owned())));
            let problem = Problem::error(&translation.file, text.place.clone(), what);
            problems.push(problem.with_help(help.unwrap_or_else(write)));
        }
    }
    problems
}

/// Where each name stands first.
fn name_places(pack: &Pack) -> BTreeMap<String, (Rc<SourceFile>, Range<usize>)> {
    let mut places = BTreeMap::new();
    for exercise in pack.lessons.iter().flat_map(|lesson| &lesson.exercises) {
        // With the values of `vary` as well: a name may stand only there.
        let body = exercise.written();
        for value in body.get_ref().values() {
            note_names(value, &exercise.file, &mut places);
        }
    }
    places
}

fn note_names(
    value: &toml::Spanned<DeValue<'_>>,
    file: &Rc<SourceFile>,
    places: &mut BTreeMap<String, (Rc<SourceFile>, Range<usize>)>,
) {
    match value.get_ref() {
        DeValue::String(text) => {
            for name in names_in(text) {
                let raw = file.text.get(value.span()).unwrap_or_default();
                let at = raw.find(&format!("${name}")).map_or(value.span(), |found| {
                    let start = value.span().start + found;
                    start..start + name.len() + 1
                });
                places.entry(name.to_owned()).or_insert((Rc::clone(file), at));
            }
        }
        DeValue::Array(items) => items.iter().for_each(|item| note_names(item, file, places)),
        DeValue::Table(table) => table.values().for_each(|item| note_names(item, file, places)),
        _ => {}
    }
}

/// The messages that a Fluent text refers to (`{ cv }`, `{ cv.text }`), by a plain look at what follows a brace.
fn references(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|rest| {
        let rest = rest.trim_start();
        let end = rest.find(|sign: char| !(sign.is_ascii_alphanumeric() || "-_".contains(sign)))?;
        let (name, after) = rest.split_at(end);
        (!name.is_empty() && !name.starts_with('-') && !after.starts_with('(')).then_some(name)
    })
}
