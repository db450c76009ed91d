//! Translating a pack: the file of a language written and brought up to date, on the screen or on paper, and how far it is.
//! Whether the texts that an exercise needs are there is for `check`; leaves printing to `cli`.

mod context;
mod merge;
mod original;
mod ours;
mod page;
mod seen;
mod sheet;
mod table;
#[cfg(test)]
mod tests;
mod text;
mod theirs;
mod twin;

pub use merge::Coverage;
pub use sheet::Sheet;
pub use table::table;
pub use twin::Taken;

use super::save::{NotSaved, save_file};
use crate::locale::{Arg, Language, Phrase, Words};
use crate::pack::{Files, Folder, Origin, Pack, Problem, Severity, SourceFile, load, words_file};
use crate::text::Direction;
use merge::Notes;
use original::Original;
use page::Page;
use seen::Memory;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// A language of a pack, opened to be translated.
pub struct Translation {
    /// Where its words are written.
    path: PathBuf,
    pack: Pack,
    language: Language,
    original: Original,
    page: Page,
    /// The file as it is; empty when there is none yet.
    file: Rc<SourceFile>,
    memory: Memory,
    /// What was filled in and cannot be taken, or is of no use.
    problems: Vec<Problem>,
}

/// A file that was brought up to date.
#[derive(Clone, Debug)]
pub struct Updated {
    /// How far the translation is now.
    pub coverage: Coverage,
    /// What its people wrote and what cannot be taken; it is kept where it stands.
    pub problems: Vec<Problem>,
    /// What was done, and what to do next.
    pub says: Vec<Phrase>,
}

/// What people wrote is kept, but not in the same line: a problem goes where its line is now, whatever sign is before it.
fn moved(problem: &mut Problem, file: &Rc<SourceFile>) {
    let Some((old, place)) = problem.place.take() else { return };
    let range = |text: &str, at: usize| {
        let start = text.get(..at).map_or(0, |before| before.rfind('\n').map_or(0, |end| end + 1));
        start..text.get(at..).and_then(|rest| rest.find('\n')).map_or(text.len(), |end| at + end)
    };
    let line = range(&old.text, place.start);
    let written =
        |line: &str| line.split_once("> ").map_or(line, |(_, rest)| rest).trim_start_matches(['#', ' ']).to_owned();
    let said = old.text.get(line.clone()).map(written).filter(|said| !said.is_empty() && place.end <= line.end);
    // From the end of the line, for its beginning may have changed.
    let from_end = |at: usize| line.end - at;
    let mut start = 0;
    for now in file.text.split_inclusive('\n') {
        let end = start + now.trim_end_matches('\n').len();
        let is_it = said
            .as_deref()
            .is_some_and(|said| now.trim_end_matches('\n').ends_with(said) && written(&file.text[start..end]) == said);
        if is_it && from_end(place.start) <= end - start {
            problem.place = Some((Rc::clone(file), end - from_end(place.start)..end - from_end(place.end)));
            return;
        }
        start += now.len();
    }
    problem.place = Some((old, place));
}

impl Translation {
    /// Opens a language of the pack in a folder, whether there are words in it yet or not.
    ///
    /// # Errors
    /// The pack, the words it was written in, or those of this language cannot be read; every reason.
    pub fn open(folder: &Path, language: &Language) -> Result<Translation, Vec<Problem>> {
        let files = Folder::new(folder);
        let (pack, mut problems) = load(&files, Origin::Folder(folder.to_owned()));
        let name = format!("locales/{}.ftl", language.tag());
        let shown = format!("{}/{name}", files.root());
        problems.retain(|problem| problem.severity == Severity::Error);
        let Some(pack) = pack else { return Err(problems) };
        if let Some(script) = language.undrawn_script() {
            let what = Phrase::new("problem-script").with("script", script.name);
            return Err(vec![Problem::at_path(shown, what).with_help(Phrase::new("problem-help-script"))]);
        }
        let original = original(&pack, problems, &shown)?;
        if original.language == *language {
            let what = Phrase::new("translate-original").with("language", Arg::Ltr(language.tag()));
            return Err(vec![Problem::at_path(shown, what).with_help(Phrase::new("translate-help-original"))]);
        }
        let (file, amiss) = words_file(&files, language);
        let file = match file {
            Some(file) => file,
            None if !amiss.is_empty() => return Err(amiss),
            // It leads out of the pack, or is no file: neither is written over.
            None if folder.join(&name).symlink_metadata().is_ok() => {
                let what = Phrase::new("problem-no-file").with("file", Arg::Ltr(name));
                return Err(vec![Problem::at_path(shown, what)]);
            }
            None => Rc::new(SourceFile { path: shown, text: String::new() }),
        };
        let mut page = Page::read(&file, language, &original)?;
        let problems = page.take_filled(&original, &file);
        let memory = page.remembered(&original);
        let (path, language) = (folder.join(name), language.clone());
        Ok(Translation { path, pack, language, original, page, file, memory, problems })
    }

    /// How far it is.
    pub fn coverage(&self) -> Coverage {
        Coverage::of(&self.page, &self.original, &self.memory)
    }
    /// Who translated.
    pub fn translators(&self) -> &[String] {
        &self.page.translators
    }
    /// Who reread, and when.
    pub fn reviewers(&self) -> &[String] {
        &self.page.reviewers
    }
    /// The language.
    pub fn language(&self) -> &Language {
        &self.language
    }
    /// The pack.
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// Names who translates.
    pub fn add_translator(&mut self, name: &str) {
        let name = text::person(name);
        if !name.is_empty() && !self.page.translators.contains(&name) {
            self.page.translators.push(name);
        }
    }
    /// Says that a reader of the language has reread, on that day (2026-03-12), every text that is not out of date.
    pub fn add_reviewer(&mut self, name: &str, day: &str) {
        let name = text::person(name);
        if name.is_empty() {
            return;
        }
        let is_other = |known: &String| known.rsplit_once(" (").is_none_or(|(known, _)| known != name);
        self.page.reviewers.retain(is_other);
        self.page.reviewers.push(format!("{name} ({day})"));
        self.memory.values_mut().filter(|seen| !seen.is_changed()).for_each(|seen| seen.reviewed = true);
    }

    /// The file as it should be. `words` tells in it what to do.
    pub fn text(&self, words: &Words) -> String {
        self.page.write(&self.original, &self.language, &self.memory, &self.notes(words))
    }

    /// Writes the file, if it is not so already.
    ///
    /// # Errors
    /// The disk refuses; the file is as it was.
    pub fn save(self, words: &Words) -> Result<Updated, NotSaved> {
        let text = self.text(words);
        let mut problems = self.problems.clone();
        if text != self.file.text {
            let folder = self.path.parent().unwrap_or(Path::new("."));
            std::fs::create_dir_all(folder).map_err(|error| NotSaved::Disk(folder.to_owned(), error))?;
            save_file(&self.path, text.as_bytes())?;
            let file = Rc::new(SourceFile { path: self.file.path.clone(), text });
            problems.iter_mut().for_each(|problem| moved(problem, &file));
        }
        Ok(Updated { coverage: self.coverage(), says: self.says(), problems })
    }

    fn notes(&self, words: &Words) -> Notes {
        let tags = |id: &'static str| {
            let sign = |language: &Language| Arg::Ltr(format!("# {}>", language.tag()));
            Phrase::new(id).with("sign", sign(&self.language)).with("source", sign(&self.original.language))
        };
        let say = |phrase: Phrase| words.say(&phrase).string;
        let counts = self.coverage();
        let mut top = vec![say(counted("translate-note-count", &counts))];
        if counts.missing() > 0 {
            top.extend(["translate-note-missing", "translate-note-again"].map(|id| say(tags(id))));
        }
        let unread = counted("translate-note-unreviewed", &counts);
        top.extend((counts.unreviewed > 0).then(|| say(unread)));
        Notes {
            top,
            changed: say(tags("translate-note-changed")),
            obsolete: say(tags("translate-note-obsolete")),
            memory: say(tags("translate-note-memory")),
        }
    }

    /// What was done, and what to do next.
    fn says(&self) -> Vec<Phrase> {
        let counts = self.coverage();
        let file = Arg::Ltr(self.file.path.clone());
        let sign = Arg::Ltr(format!("# {}>", self.language.tag()));
        let mut says = vec![counted("translate-written", &counts).with("file", file)];
        let mut next = |id: &'static str, count: usize| {
            let phrase = || Phrase::new(id).with("count", count).with("sign", sign.clone());
            says.extend((count > 0).then(phrase));
        };
        next("translate-next-missing", counts.missing());
        next("translate-next-changed", counts.changed);
        next("translate-next-same", counts.same);
        next("translate-next-obsolete", counts.obsolete);
        next("translate-next-unreviewed", if counts.missing() == 0 { counts.unreviewed } else { 0 });
        if !self.pack.languages.contains(&self.language) {
            let tags = self.pack.languages.iter().chain([&self.language]).map(|known| format!("\"{}\"", known.tag()));
            let line = format!("languages = [{}]", tags.collect::<Vec<_>>().join(", "));
            let id = if counts.missing() == 0 { "translate-list-now" } else { "translate-list-later" };
            says.push(Phrase::new(id).with("line", Arg::Ltr(line)));
        }
        says
    }

    /// What the languages are written like: the original's, then this one's.
    fn directions(&self) -> (Direction, Direction) {
        (self.original.language.direction(), self.language.direction())
    }
}

/// A phrase with the figures of a translation.
fn counted(id: &'static str, counts: &Coverage) -> Phrase {
    Phrase::new(id).with("done", counts.translated).with("all", counts.all).with("count", counts.unreviewed)
}

/// The words that the pack was written in. `target` is the file that may be as bad as it likes.
fn original(pack: &Pack, problems: Vec<Problem>, target: &str) -> Result<Original, Vec<Problem>> {
    // With these, a language is left out of the pack, and another one would be taken for its first.
    let lost = ["problem-no-file", "problem-script", "problem-not-utf8", "problem-too-big"];
    let folder = format!("{}/locales/", pack.root);
    let path = |problem: &Problem| {
        let place = problem.place.as_ref().map(|(file, _)| file.path.clone());
        place.or_else(|| problem.path.as_ref().map(ToString::to_string)).unwrap_or_default()
    };
    let is_lost = |problem: &Problem| {
        lost.contains(&problem.id()) && path(problem).starts_with(&folder) && path(problem) != target
    };
    let lost: Vec<Problem> = problems.iter().filter(|problem| is_lost(problem)).cloned().collect();
    let (true, Some((language, source))) = (lost.is_empty(), pack.words.sources.first()) else { return Err(lost) };
    let file = Rc::new(SourceFile { path: format!("{folder}{}.ftl", language.tag()), text: source.to_string() });
    let twice = page::written_twice(&file, source);
    if !twice.is_empty() {
        return Err(twice);
    }
    Original::read(language.clone(), source)
        .ok_or_else(|| problems.into_iter().filter(|problem| path(problem) == file.path).collect())
}
