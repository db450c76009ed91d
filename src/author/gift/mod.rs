//! A question bank of Moodle (GIFT format) made into a pack: its questions become exercises, as far as they can.
//! What is lost is reported with its place. Writing the files to the disk is for `save`, asking for the `cli`.

mod block;
mod carry;
mod decode;
mod files;
mod made;
mod plain;
mod question;
pub mod skills;
mod typed;

use super::check;
use super::ids::{Taken, is_id, slug};
use crate::locale::{Arg, Catalogue, Language, Phrase, Words};
use crate::pack::{InMemory, Origin, Problem, Severity, SourceFile};
use block::Marked;
use carry::{Carry, noted};
use decode::{MOST_BYTES, decode};
use files::{Lesson, files, lesson_path, lessons};
use made::Made;
use plain::Plain;
use question::{Question, question};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::PathBuf;
use std::rc::Rc;

/// Questions of a bank that are read.
const MOST_QUESTIONS: usize = 2_000;

/// What the pack is to be, which a bank does not say.
#[derive(Clone, Debug)]
pub struct Wish {
    /// How the path of the bank reads in problems.
    pub path: String,
    /// The id of the pack.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The language of the questions.
    pub language: Language,
    /// The skills that they train, of the catalogue.
    pub skills: Vec<String>,
    /// Who wrote them.
    pub author: Option<String>,
}

/// A bank that was read, whatever it holds.
#[derive(Debug)]
pub struct Bank {
    marked: Marked,
    questions: Vec<Question>,
    /// Questions that cannot be read, an encoding that was guessed.
    problems: Vec<Problem>,
}

impl Bank {
    /// How many questions were understood, of whatever kind.
    pub fn questions(&self) -> usize {
        self.questions.len()
    }
    /// All words that are asked and answered, one text after the other.
    pub fn texts(&self) -> &str {
        &self.marked.file.text
    }
}

/// The pack of a bank.
#[derive(Debug)]
pub struct Imported {
    /// Its files: path inside it, and bytes.
    pub files: Vec<(String, Vec<u8>)>,
    /// How many exercises it has.
    pub exercises: usize,
    /// How many questions of the bank are not among them.
    pub left: usize,
    /// How many texts the bank says nothing of, so that an author should write them.
    pub unwritten: usize,
    /// The file in which those stand.
    pub words: String,
    /// What was left out or changed, in the order of the bank.
    pub notes: Vec<Problem>,
}

/// Reads a bank; `path` is how its place reads in problems.
///
/// # Errors
/// It is too big, or no text.
pub fn read(bytes: &[u8], path: &str) -> Result<Bank, Problem> {
    let refuse = |id: &'static str| {
        let what = Phrase::new(id).with("most", MOST_BYTES / 1024);
        Problem::at_path(path, what).with_help(Phrase::new("problem-help-gift-file"))
    };
    if bytes.len() > MOST_BYTES {
        return Err(refuse("problem-gift-too-big"));
    }
    let decoded = decode(bytes).ok_or_else(|| refuse("problem-gift-no-text"))?;
    let marked = Marked::new(Rc::new(SourceFile { path: path.to_owned(), text: decoded.text }));
    let mut problems = Vec::new();
    if decoded.guessed {
        let letter = marked.file.text.find(|sign: char| !sign.is_ascii()).unwrap_or(0);
        let end = marked.file.text[letter..].chars().next().map_or(letter, |sign| letter + sign.len_utf8());
        problems.push(noted(&marked.file, &(letter..end), "problem-gift-encoding"));
    }
    let mut questions = Vec::new();
    for block in marked.blocks.iter().take(MOST_QUESTIONS) {
        match question(&marked, block) {
            Ok(question) => questions.push(question),
            Err(problem) => problems.push(left_out(problem)),
        }
    }
    if let Some(more) = marked.blocks.get(MOST_QUESTIONS) {
        let what = Phrase::new("problem-gift-too-many").with("most", MOST_QUESTIONS);
        problems.push(Problem::error(&marked.file, marked.head(&more.place), what).as_warning());
    }
    Ok(Bank { marked, questions, problems })
}

/// Makes a pack of a bank. Where it has an exercise at all, it loads and `check` finds no error in it: what cannot be done is
/// left out.
///
/// # Errors
/// The words of the pack cannot be shown in any terminal.
pub fn import(bank: Bank, wish: &Wish, catalogue: &Catalogue) -> Result<Imported, Problem> {
    let Bank { marked, questions, problems } = bank;
    let words = Words::new(catalogue, &wish.language);
    let unread = problems.iter().filter(|problem| problem.id() != "problem-gift-encoding").count();
    let all = questions.len() + unread;
    let mut carry =
        Carry { file: &marked.file, words: &words, ids: Taken::default(), notes: problems, formatted: Vec::new() };
    let mut made = Vec::new();
    for mut question in questions {
        match carry.carry(&mut question) {
            Ok(exercises) => made.extend(exercises),
            Err(because) => {
                let note = noted(&marked.file, &question.place, because);
                carry.notes.push(left_out(note));
            }
        }
    }
    let Carry { mut notes, formatted, .. } = carry;
    if let Some(first) = formatted.first() {
        let what = Phrase::new("problem-gift-formatted").with("count", formatted.len());
        notes.push(Problem::error(&marked.file, first.clone(), what).as_warning());
    }
    let (lessons, full) = lessons(made, &words);
    if let Some(first) = full.first() {
        let what = Phrase::new("problem-gift-full").with("count", full.len());
        let note = Problem::error(&marked.file, first.place.clone(), what).as_warning();
        notes.push(note.with_help(Phrase::new("problem-help-gift-full")));
    }
    let lessons = possible(lessons, wish, &words, catalogue, &marked.file, &mut notes)?;
    notes.sort_by_key(|note| note.place.as_ref().map_or(0, |(_, place)| place.start));
    let exercises: Vec<&Made> = lessons.iter().flat_map(|lesson| &lesson.exercises).collect();
    let mut carried: Vec<usize> = exercises.iter().map(|made| made.place.start).collect();
    carried.dedup();
    Ok(Imported {
        files: files(&lessons, wish, &words).into_iter().map(|(path, text)| (path, text.into_bytes())).collect(),
        exercises: exercises.len(),
        left: all.saturating_sub(carried.len()),
        unwritten: exercises.iter().map(|made| made.unwritten.len()).sum(),
        words: files::words_path(wish),
        notes,
    })
}

/// The lessons with those exercises in which the check finds no error; the others are noted.
fn possible(
    mut lessons: Vec<Lesson>,
    wish: &Wish,
    words: &Words,
    catalogue: &Catalogue,
    file: &Rc<SourceFile>,
    notes: &mut Vec<Problem>,
) -> Result<Vec<Lesson>, Problem> {
    let files = files(&lessons, wish, words);
    let memory = files.iter().fold(InMemory::new(""), |memory, (path, text)| memory.with(path, text));
    if lessons.is_empty() {
        return Ok(lessons);
    }
    let found = check(&memory, Origin::Folder(PathBuf::new()), catalogue).problems;
    for error in found.into_iter().filter(|problem| problem.severity == Severity::Error) {
        // The bank has no fault of its own in what is not about an exercise: a script that no terminal draws.
        let Some((lesson, number)) = exercise(&lessons, &error) else { return Err(error) };
        let made = &mut lessons[lesson].exercises[number];
        if !std::mem::take(&mut made.body).is_empty() {
            let what = Phrase::new("problem-gift-not-possible").with("why", Arg::from(*error.what));
            notes.push(left_out(Problem::error(file, made.place.clone(), what).as_warning()));
        }
    }
    lessons.iter_mut().for_each(|lesson| lesson.exercises.retain(|made| !made.body.is_empty()));
    lessons.retain(|lesson| !lesson.exercises.is_empty());
    Ok(lessons)
}

/// Which exercise a problem is about: the number of its lesson, and its own in it.
fn exercise(lessons: &[Lesson], problem: &Problem) -> Option<(usize, usize)> {
    let (file, place) = problem.place.as_ref()?;
    let lesson = lessons.iter().position(|lesson| lesson_path(lesson) == file.path)?;
    let before = file.text.get(..place.start)?.matches("[[exercise]]").count();
    (1..=lessons[lesson].exercises.len()).contains(&before).then(|| (lesson, before - 1))
}

fn left_out(note: Problem) -> Problem {
    note.as_warning().with_help(Phrase::new("problem-help-gift-left"))
}

/// An id for a name that has no letters from a to z: two such names hardly ever get the same one.
fn numbered(stem: &str) -> String {
    if stem.is_empty() {
        return "questions".to_owned();
    }
    let mut hasher = DefaultHasher::new();
    stem.hash(&mut hasher);
    format!("questions-{:06x}", hasher.finish() & 0xff_ffff)
}

/// The id and the title of a pack, from the name of a bank: `questions_dossiers.txt`.
pub fn names(stem: &str) -> (String, String) {
    let spaced = stem.replace(['_', '-'], " ");
    let title = made::title(&Plain::of(&spaced, plain::Format::Plain).line());
    let mut letters = title.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    let id = if is_id(stem) { stem.to_owned() } else { slug(&spaced).unwrap_or_else(|| numbered(stem)) };
    (id, first + letters.as_str())
}
