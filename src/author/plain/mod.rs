//! Plain language: what a pack says to learners is held against limits of length, of ideas and of words.
//! Only what speaks to a learner counts. How the limits came about is told in docs/packs/plain-language.md.

mod forms;
mod hard;
mod joints;

pub(super) use hard::is_note;
use joints::Joints;

use super::sources::{Source, spoken_to_learner};
use crate::locale::{Arg, Phrase, Words};
use crate::pack::{Needed, Pack, Problem};
use crate::text;
use std::collections::BTreeSet;

/// Words of a sentence to aim at.
pub(super) const TARGET_WORDS: usize = 12;
/// Words of a sentence at most, by the level of the pack: beginner, intermediate, advanced.
pub(super) const MOST_WORDS: [usize; 3] = [15, 25, 25];
/// Ideas of a sentence at most, by level: one, and a second one that explains it.
pub(super) const MOST_IDEAS: [usize; 3] = [2, 3, 3];
/// Sentences that are on the screen together at most: those of the task with those of a hint, or of a trap.
pub(super) const MOST_SENTENCES: usize = 6;

/// The limit for a pack of that level.
fn limit(limits: [usize; 3], pack: &Pack) -> usize {
    let place = usize::from(pack.level.clamp(1, 3)) - 1;
    limits[place]
}

/// What is not plain, in each language. `needed` holds the exercises of the pack in all their variants, in order; `spoken`
/// the words of each language, with those of the pack.
pub(super) fn problems(pack: &Pack, needed: &[Needed<'_>], sources: &[Source], spoken: &[Words]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for source in sources {
        let Some(words) = source.spoken(spoken) else { continue };
        let mut reader =
            Reader { pack, source, joints: Joints::of(words), told: BTreeSet::new(), problems: Vec::new() };
        let lessons = pack.lessons.iter().map(|lesson| format!("lesson-{}", lesson.id));
        ["pack-title", "pack-about"]
            .map(str::to_owned)
            .into_iter()
            .chain(lessons)
            .for_each(|id| reader.read(&id, words));
        for needed in needed {
            let words = words.with_values(needed.exercise.values());
            // What reads as in the first variant has been read.
            let is_new = |id: &&str| needed.exercise.number() == 0 || source.varies(needed.exercise, id);
            spoken_to_learner(needed).filter(is_new).for_each(|id| reader.read(id, &words));
            if needed.exercise.number() == 0 {
                reader.read_together(needed, &words);
            }
        }
        problems.append(&mut reader.problems);
        problems.extend(hard::problems(needed, source, words));
    }
    problems
}

/// Reads the messages of one language. A message is told of once, in whichever variant.
struct Reader<'a> {
    pack: &'a Pack,
    source: &'a Source,
    joints: Joints,
    told: BTreeSet<String>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    /// The sentences of a message; none where it is not translated.
    fn sentences(&self, id: &str, words: &Words) -> Vec<String> {
        if !self.source.messages.contains_key(id) {
            return Vec::new();
        }
        text::sentences(&words.say(&Phrase::pack(id.to_owned())).string)
    }
    /// Sentences with too many words or ideas.
    fn read(&mut self, id: &str, words: &Words) {
        let (most_words, most_ideas) = (limit(MOST_WORDS, self.pack), limit(MOST_IDEAS, self.pack));
        for sentence in self.sentences(id, words) {
            let (count, ideas) = (text::words(&sentence), self.joints.ideas(&sentence));
            let what = if count > most_words {
                Phrase::new("problem-plain-words").with("count", count).with("most", most_words)
            } else if ideas > most_ideas {
                Phrase::new("problem-plain-ideas").with("count", ideas).with("most", most_ideas)
            } else {
                continue;
            };
            self.tell(id, what.with("sentence", sentence).with("target", TARGET_WORDS));
        }
    }
    /// More sentences than a screen of the exercise should have: the task with a hint, a trap. Variants do not differ in that.
    fn read_together(&mut self, needed: &Needed<'_>, words: &Words) {
        let exercise = needed.exercise.id.as_str();
        let asked = self.sentences(exercise, words).len();
        for id in spoken_to_learner(needed) {
            let is_hint = id.strip_prefix(exercise).is_some_and(|attribute| attribute.starts_with(".hint-"));
            let count = self.sentences(id, words).len() + if is_hint { asked } else { 0 };
            if count > MOST_SENTENCES {
                let what = if is_hint { "problem-plain-sentences-hint" } else { "problem-plain-sentences" };
                self.tell(id, Phrase::new(what).with("count", count).with("most", MOST_SENTENCES));
            }
        }
    }
    fn tell(&mut self, id: &str, what: Phrase) {
        if self.told.insert(id.to_owned()) {
            let what = what.with("message", Arg::Ltr(id.to_owned()));
            self.problems.push(self.source.problem(id, what).as_warning());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = include_str!("../../../docs/packs/plain-language.md");

    /// The figures of a row of the table.
    fn row(heading: &str) -> Vec<usize> {
        let row = PAGE.lines().find(|line| line.starts_with(&format!("| {heading}"))).unwrap();
        row.split('|').filter_map(|cell| cell.trim().parse().ok()).collect()
    }

    #[test]
    fn the_page_says_the_limits_that_are_held() {
        assert_eq!(row("words of a sentence, to aim at"), [TARGET_WORDS; 3]);
        assert_eq!(row("words of a sentence, at most"), MOST_WORDS);
        assert_eq!(row("ideas of a sentence"), MOST_IDEAS);
        assert_eq!(row("sentences on a screen"), [MOST_SENTENCES; 3]);
        for list in ["plain-joining", "plain-before", "plain-after", "# gloss: "] {
            assert!(PAGE.contains(list), "{list}");
        }
    }
}
