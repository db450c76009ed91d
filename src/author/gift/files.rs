//! The files of a pack that exercises of a bank become: pack.toml, a lesson for each category, the words.
//! Whether the exercises can be done is for `mod` to have checked.

use super::Wish;
use super::made::{Made, title};
use crate::author::fluent::Ftl;
use crate::author::ids::{Taken, quoted};
use crate::locale::{Phrase, Words};
use crate::pack::Skills;
use crate::text;

/// Exercises of a lesson, lessons of a pack, and bytes of its words (docs/packs.md, "Limits"; some room is left).
const MOST_EXERCISES: usize = 100;
const MOST_LESSONS: usize = 50;
const MOST_BYTES: usize = 240 * 1024;
/// Names of lesson files that there cannot be.
const RESERVED: [&str; 1] = ["pack"];

/// A lesson of the pack.
#[derive(Debug)]
pub(super) struct Lesson {
    pub(super) id: String,
    title: String,
    category: Vec<String>,
    pub(super) exercises: Vec<Made>,
}

/// Exercises put into lessons, one for each category; and those that found no room.
pub(super) fn lessons(made: Vec<Made>, words: &Words) -> (Vec<Lesson>, Vec<Made>) {
    let (mut lessons, mut full): (Vec<Lesson>, Vec<Made>) = (Vec::new(), Vec::new());
    let (mut ids, mut bytes) = (Taken::with(RESERVED), 0);
    for exercise in made {
        bytes += 1 + texts(&exercise, words).len();
        let same = |lesson: &Lesson| lesson.category == exercise.category;
        let open = lessons.iter().position(|lesson| same(lesson) && lesson.exercises.len() < MOST_EXERCISES);
        match open {
            _ if bytes > MOST_BYTES => full.push(exercise),
            Some(lesson) => lessons[lesson].exercises.push(exercise),
            None if lessons.len() == MOST_LESSONS => full.push(exercise),
            None => {
                let part = 1 + lessons.iter().filter(|lesson| same(lesson)).count();
                lessons.push(Lesson::new(exercise, part, &mut ids, words));
            }
        }
    }
    (lessons, full)
}

impl Lesson {
    fn new(first: Made, part: usize, ids: &mut Taken, words: &Words) -> Self {
        let category = first.category.clone();
        let named = category.last().map_or_else(|| said(words, "gift-lesson"), |name| title(&text::clean(name)));
        let id = ids.give(&named, "questions");
        let title = if part > 1 { format!("{named} ({part})") } else { named };
        Lesson { id, title, category, exercises: vec![first] }
    }
    /// The lesson file.
    pub(super) fn toml(&self, skills: &[String]) -> String {
        let skills = super::made::list(skills);
        let table = |made: &Made| format!("[[exercise]]\nid = \"{}\"\nskills = {skills}\n{}", made.id, made.body);
        self.exercises.iter().map(table).collect::<Vec<_>>().join("\n")
    }
}

/// All files of the pack: path inside it, and text.
pub(super) fn files(lessons: &[Lesson], wish: &Wish, words: &Words) -> Vec<(String, String)> {
    let mut files = vec![("pack.toml".to_owned(), manifest(lessons, wish, words))];
    files.extend(lessons.iter().map(|lesson| (lesson_path(lesson), lesson.toml(&wish.skills))));
    files.push((words_path(wish), ftl(lessons, wish, words)));
    files
}

/// Where a lesson stands in the pack.
pub(super) fn lesson_path(lesson: &Lesson) -> String {
    format!("{}.toml", lesson.id)
}

/// Where the words of the pack stand in it.
pub(super) fn words_path(wish: &Wish) -> String {
    format!("locales/{}.ftl", wish.language.tag())
}

fn said(words: &Words, id: &'static str) -> String {
    text::plain(&words.say(&Phrase::new(id)).string)
}

fn manifest(lessons: &[Lesson], wish: &Wish, words: &Words) -> String {
    let skills = Skills::built_in();
    let first = wish.skills.first().and_then(|skill| skills.get(skill));
    let (topic, level) = first.map_or(("questions", 1), |skill| (skill.topic.as_str(), skill.level));
    let ids: Vec<String> = lessons.iter().map(|lesson| lesson.id.clone()).collect();
    let authors: Vec<String> = wish.author.iter().map(|author| quoted(author)).collect();
    [
        format!("# {}", said(words, "gift-comment-pack")),
        "format = 1".to_owned(),
        format!("id = {}", quoted(&wish.id)),
        "version = \"0.1.0\"".to_owned(),
        format!("topic = {}", quoted(topic)),
        format!("level = {level}"),
        format!("languages = [{}]", quoted(&wish.language.tag())),
        format!("lessons = {}", super::made::list(&ids)),
        format!("# {}", said(words, "gift-comment-license")),
        "license = \"LicenseRef-unknown\"".to_owned(),
        format!("authors = [{}]\n", authors.join(", ")),
    ]
    .join("\n")
}

fn ftl(lessons: &[Lesson], wish: &Wish, words: &Words) -> String {
    let mut ftl = Ftl::default();
    ftl.comment(&said(words, "gift-comment-words"));
    ftl.message("pack-title", &wish.title);
    ftl.message("pack-about", &said(words, "gift-about"));
    for lesson in lessons {
        ftl.message(&format!("lesson-{}", lesson.id), &lesson.title);
    }
    let texts = lessons.iter().flat_map(|lesson| &lesson.exercises).map(|made| texts(made, words));
    texts.fold(ftl.finish(), |all, text| all + "\n" + &text)
}

/// The texts of an exercise, after a comment about those that are to be written.
fn texts(made: &Made, words: &Words) -> String {
    let mut ftl = Ftl::default();
    if !made.unwritten.is_empty() {
        let named: Vec<String> = made.unwritten.iter().map(|attribute| format!(".{attribute}")).collect();
        ftl.comment(&format!("{} {}", said(words, "gift-to-write"), named.join(" ")));
    }
    ftl.message(&made.id, &made.ask);
    for (attribute, text) in &made.texts {
        ftl.attribute(attribute, text);
    }
    ftl.finish()
}
