//! A small pack to begin with: one exercise of a kind, with comments that teach, in its author's language.
//! Templates are files (`templates/`); asking is for the `cli`, writing to the disk for `save`.

mod template;

use super::fluent::Ftl;
use super::ids::quoted;
use crate::locale::{Catalogue, Language, Phrase, Words};
use crate::pack::Skills;
use crate::text;
use template::{PACK, TEMPLATES, Template};

/// What a template says before the word of a note.
const NOTE: &str = "#: ";
/// Columns of a comment.
const WIDTH: usize = 100;
/// What a pack has where no kind was asked for: a question, and a task.
const USUAL: [&str; 2] = ["choose", "files"];
/// The lesson, as the template of pack.toml names it.
const LESSON: &str = "start";
/// The language of templates where an author writes in one that has none.
const OTHERWISE: &str = "en";

/// What a pack is to be.
#[derive(Clone, Debug)]
pub struct Wish {
    /// Its id: also the name that people type.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Who writes it.
    pub author: Option<String>,
    /// The language in which it is written.
    pub language: Language,
    /// What kind of exercise it has; a question and a task where none is named.
    pub kind: Option<String>,
}

/// The kinds that there are: of questions, of practice for the hands, and the programs of the practice computer.
pub fn kinds() -> Vec<&'static str> {
    TEMPLATES.iter().map(|template| template.kind).collect()
}

/// The files of the pack: path inside it, and bytes. A kind that there is not is as good as none.
pub fn files(wish: &Wish, catalogue: &Catalogue) -> Vec<(String, Vec<u8>)> {
    let words = Words::new(catalogue, &wish.language);
    let named = |kinds: &[&str]| -> Vec<&Template> {
        TEMPLATES.iter().filter(|template| kinds.contains(&template.kind)).collect()
    };
    let mut templates = named(&[wish.kind.as_deref().unwrap_or_default()]);
    if templates.is_empty() {
        templates = named(&USUAL);
    }
    let mut notes = Notes { words: &words, said: Vec::new() };
    let manifest = notes.written(&manifest(wish, &templates));
    let lesson: Vec<String> = templates.iter().map(|template| notes.written(template.toml)).collect();
    let files = [
        ("pack.toml".to_owned(), manifest),
        (format!("{LESSON}.toml"), lesson.join("\n")),
        (words_path(wish), ftl(wish, &templates, &words)),
    ];
    files.map(|(path, text)| (path, text.into_bytes())).to_vec()
}

/// Where the words of the pack stand in it.
pub fn words_path(wish: &Wish) -> String {
    format!("locales/{}.ftl", wish.language.tag())
}

fn manifest(wish: &Wish, templates: &[&Template]) -> String {
    let skills = Skills::built_in();
    let named = templates.iter().find_map(|template| template.skill());
    let (topic, level) =
        named.and_then(|id| skills.get(id)).map_or(("files", 1), |skill| (skill.topic.as_str(), skill.level));
    let author = wish.author.as_deref().map(quoted).unwrap_or_default();
    let values = [
        ("{id}", quoted(&wish.id)),
        ("{topic}", quoted(topic)),
        ("{level}", level.to_string()),
        ("{language}", quoted(&wish.language.tag())),
        // Last, for a name may hold anything.
        ("{author}", author),
    ];
    values.iter().fold(PACK.to_owned(), |text, (place, value)| text.replace(place, value))
}

fn ftl(wish: &Wish, templates: &[&Template], words: &Words) -> String {
    let tag = wish.language.tag();
    let mut ftl = Ftl::default();
    let mut comment = |id: &'static str| comment(words, id).iter().for_each(|line| ftl.comment(line));
    comment("starter-words");
    if templates.iter().any(|template| template.ftl(&tag).is_none()) {
        comment("starter-other-language");
    }
    ftl.message("pack-title", &wish.title);
    ftl.message("pack-about", &said(words, "starter-about"));
    ftl.message(&format!("lesson-{LESSON}"), &said(words, "starter-lesson"));
    let texts = templates.iter().filter_map(|template| template.ftl(&tag).or(template.ftl(OTHERWISE)));
    texts.fold(ftl.finish(), |all, text| all + "\n" + text)
}

fn said(words: &Words, id: &'static str) -> String {
    text::plain(&words.say(&Phrase::new(id)).string)
}

/// A comment, cut between words into lines.
fn comment(words: &Words, id: impl Into<std::borrow::Cow<'static, str>>) -> Vec<String> {
    let said = text::plain(&words.say(&Phrase::new(id)).string);
    let mut lines: Vec<String> = Vec::new();
    for word in said.split_whitespace() {
        match lines.last_mut().filter(|line| line.chars().count() + word.chars().count() < WIDTH) {
            Some(line) => *line += &format!(" {word}"),
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The notes of templates, each said once in a pack.
struct Notes<'a> {
    words: &'a Words,
    said: Vec<String>,
}

impl Notes<'_> {
    /// A template with its notes in the language of the pack.
    fn written(&mut self, template: &str) -> String {
        let mut text = String::new();
        for line in template.lines() {
            let Some(note) = line.strip_prefix(NOTE) else {
                text += line;
                text.push('\n');
                continue;
            };
            if !self.said.iter().any(|known| known == note) {
                self.said.push(note.to_owned());
                let lines = comment(self.words, format!("starter-note-{note}"));
                lines.iter().for_each(|line| text += &format!("# {line}\n"));
            }
        }
        text
    }
}
