//! What becomes of a question of a bank: an exercise, or several, or nothing with the reason.
//! Short answers are `typed`'s.

use super::made::{Made, list, title};
use super::plain::Plain;
use super::question::{Answer, Answers, Question};
use crate::author::ids::{Taken, slug};
use crate::locale::{Phrase, Words};
use crate::pack::{Problem, SourceFile};
use crate::practice::shuffled;
use crate::text;
use std::ops::Range;
use std::rc::Rc;

/// Answers or pairs that are looked at.
const MOST_PARTS: usize = 100;
/// Answers that a small screen can show.
const MOST_ANSWERS: usize = 12;
/// Pairs of one exercise.
const MOST_PAIRS: usize = 6;
/// Groups of one exercise, and things to sort.
const GROUPS: std::ops::RangeInclusive<usize> = 2..=4;
const THINGS: std::ops::RangeInclusive<usize> = 3..=12;
/// Bytes of a question, and of one text of an answer.
const LONGEST_ASK: usize = 2_000;
const LONGEST_TEXT: usize = 1_000;
/// Characters of what is said of an answer: about six rows.
const LONGEST_FEEDBACK: usize = 400;
/// Attributes that no answer may be called.
const RESERVED: [&str; 7] = ["title", "hint-1", "hint-2", "hint-3", "why", "before", "after"];

/// What is gathered while questions are carried over.
pub(super) struct Carry<'a> {
    pub(super) file: &'a Rc<SourceFile>,
    /// The words of the pack's language.
    pub(super) words: &'a Words,
    pub(super) ids: Taken,
    /// What the reader should know, with its place.
    pub(super) notes: Vec<Problem>,
    /// The questions with formatting, which reads as plain text now.
    pub(super) formatted: Vec<Range<usize>>,
}

impl Carry<'_> {
    /// What becomes of a question.
    ///
    /// # Errors
    /// It is left out; the message says why.
    pub(super) fn carry(&mut self, question: &mut Question) -> Result<Vec<Made>, &'static str> {
        if question.text.is_empty() && question.after.is_none() {
            return Err("problem-gift-empty");
        }
        if question.text.text.len() > LONGEST_ASK {
            return Err("problem-gift-long");
        }
        if question.answers.count() > MOST_PARTS {
            return Err("problem-gift-many");
        }
        if question.plains().any(|plain| text::undrawn_letters(&plain.text) > 0) {
            return Err("problem-gift-letters");
        }
        let mut cut = false;
        question.feedback().for_each(|feedback| cut |= feedback.cut(LONGEST_FEEDBACK));
        let question = &*question;
        if cut {
            self.note(&question.place, "problem-gift-cut");
        }
        let made = match &question.answers {
            Answers::Description => Err("problem-gift-description"),
            Answers::Essay => Err("problem-gift-essay"),
            Answers::Number => Err("problem-gift-number"),
            Answers::Choice { single, answers } => self.choice(question, *single, answers).map(|made| vec![made]),
            Answers::Truth { right, feedback } => Ok(vec![self.truth(question, *right, feedback)]),
            Answers::Match(pairs) => self.pairs(question, pairs),
            Answers::Short(answers) => self.typed(question, answers).map(|made| vec![made]),
        }?;
        if question.plains().any(|plain| plain.media) {
            self.note(&question.place, "problem-gift-picture");
        }
        if question.plains().any(|plain| plain.formatted) {
            self.formatted.push(question.place.clone());
        }
        Ok(made)
    }

    pub(super) fn note(&mut self, place: &Range<usize>, id: &'static str) {
        self.notes.push(noted(self.file, place, id));
    }

    /// A sentence in the language of the pack.
    pub(super) fn say(&self, phrase: &Phrase) -> String {
        text::plain(&self.words.say(phrase).string)
    }

    pub(super) fn sentence(&self, id: &'static str) -> String {
        self.say(&Phrase::new(id))
    }

    /// An exercise with a title and a hint of its kind.
    pub(super) fn begin(&mut self, question: &Question, hint: &'static str) -> Made {
        let ask = asked(question);
        let named = if question.title.is_empty() { &ask } else { &question.title.text };
        let named = named.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut made = Made {
            place: question.place.clone(),
            category: question.category.clone(),
            id: self.ids.give(&not_reserved(&id_of(&named)), "question"),
            body: String::new(),
            ask,
            texts: Vec::new(),
            unwritten: Vec::new(),
        };
        made.text("title", title(&named));
        made.say("hint-1".to_owned(), &Plain::default(), || self.sentence(hint));
        made
    }

    fn choice(&mut self, question: &Question, single: bool, answers: &[Answer]) -> Result<Made, &'static str> {
        let is_right = |answer: &Answer| if single { answer.weight >= 100.0 } else { answer.weight > 0.0 };
        if answers.iter().any(|answer| answer.text.is_empty()) {
            return Err("problem-gift-empty");
        }
        let mut kept: Vec<&Answer> = Vec::new();
        for answer in answers {
            match kept.iter_mut().find(|known| known.text.text == answer.text.text) {
                Some(known) if is_right(known) || !is_right(answer) => {}
                Some(known) => *known = answer,
                None => kept.push(answer),
            }
        }
        match (kept.len(), kept.iter().filter(|answer| is_right(answer)).count()) {
            (0 | 1, _) => return Err("problem-gift-few"),
            (many, _) if many > MOST_ANSWERS => return Err("problem-gift-many"),
            (_, 0) => return Err("problem-gift-no-right"),
            (_, right) if single && right > 1 => self.note(&question.place, "problem-gift-each-enough"),
            _ => {}
        }
        if kept.iter().any(|answer| answer.text.text.len() > LONGEST_TEXT) {
            return Err("problem-gift-long");
        }
        for answer in kept.iter().filter(|answer| single && answer.weight > 0.0 && !is_right(answer)) {
            self.note(&answer.place, "problem-gift-part");
        }
        let right: Vec<String> =
            kept.iter().filter(|answer| is_right(answer)).map(|answer| answer.text.line()).collect();
        let remember = self.say(&Phrase::new("gift-why").with("answer", right.join("; ")));
        let mut made = self.begin(question, "gift-hint-choose");
        made.say("why".to_owned(), &question.general, || remember);
        let answers = kept.iter().map(|&answer| (answer.text.line(), &answer.text, &answer.feedback, is_right(answer)));
        let mut answers: Vec<_> = answers.collect();
        // In many banks the right answer is the first, for Moodle mixes them.
        answers = mixed(answers.len(), &made.id).into_iter().map(|at| answers[at].clone()).collect();
        self.choose(&mut made, &answers, "choose-look-again");
        Ok(made)
    }

    fn truth(&mut self, question: &Question, right: bool, feedback: &[Plain; 2]) -> Made {
        let [no, yes] = ["gift-false", "gift-true"].map(|id| Plain { text: self.sentence(id), ..Plain::default() });
        let asked = asked(question);
        let said = if asked.ends_with(['?', '؟']) { yes.text.clone() } else { asked };
        let remember = Phrase::new("gift-why").with("answer", said);
        let remember = if right { remember } else { Phrase::new("gift-why-false") };
        let mut made = self.begin(question, "gift-hint-truth");
        made.say("why".to_owned(), &question.general, || self.say(&remember));
        let answers = [("true", &yes, &feedback[1], right), ("false", &no, &feedback[0], !right)];
        let answers = answers.map(|(id, text, feedback, right)| (id.to_owned(), text, feedback, right));
        self.choose(&mut made, &answers, "gift-hint-truth");
        made
    }

    /// Writes answers: what the id is made of, text, feedback, whether it is right.
    fn choose(&self, made: &mut Made, answers: &[(String, &Plain, &Plain, bool)], again: &'static str) {
        let mut ids = Taken::with(RESERVED);
        let (mut all, mut wanted) = (Vec::new(), Vec::new());
        for (name, text, feedback, right) in answers {
            let id = ids.give(&id_of(name), "answer");
            made.text(id.clone(), text.text.clone());
            made.say(format!("{id}-feedback"), feedback, || self.sentence(if *right { "gift-right" } else { again }));
            if *right {
                wanted.push(id.clone());
            }
            all.push(id);
        }
        made.body = format!("question = \"choose\"\nanswers = {}\nright = {}\n", list(&all), list(&wanted));
    }

    fn pairs(&mut self, question: &Question, pairs: &[(Plain, Plain)]) -> Result<Vec<Made>, &'static str> {
        if pairs.iter().any(|(_, right)| right.is_empty()) {
            return Err("problem-gift-pair");
        }
        if pairs.iter().flat_map(|(left, right)| [left, right]).any(|side| side.text.len() > LONGEST_TEXT) {
            return Err("problem-gift-long");
        }
        let line = |(left, right): &(Plain, Plain)| (left.line(), right.line());
        let (extra, pairs): (Vec<_>, Vec<_>) = pairs.iter().map(line).partition(|(left, _)| left.is_empty());
        let extra: Vec<String> = extra.into_iter().map(|(_, right)| right).collect();
        let repeats = pairs.iter().enumerate().any(|(at, pair)| pairs[..at].iter().any(|known| known.1 == pair.1));
        if repeats {
            return self.sort(question, &pairs, &extra).map(|made| vec![made]);
        }
        if !(2..=3 * MOST_PAIRS).contains(&pairs.len()) || extra.len() > MOST_PAIRS {
            return Err("problem-gift-pairs");
        }
        let parts = pairs.len().div_ceil(MOST_PAIRS);
        if parts > 1 {
            self.note(&question.place, "problem-gift-split");
        }
        // The side that keeps its place has more room.
        let longest =
            |side: fn(&(String, String)) -> &String| pairs.iter().map(|pair| side(pair).chars().count()).max();
        let turned = extra.is_empty() && longest(|pair| &pair.1) > longest(|pair| &pair.0);
        let turn = |(left, right): (String, String)| if turned { (right, left) } else { (left, right) };
        let pairs: Vec<(String, String)> = pairs.into_iter().map(turn).collect();
        let chunks = pairs.chunks(pairs.len().div_ceil(parts)).enumerate();
        Ok(chunks.map(|(at, chunk)| self.matching(question, chunk, if at == 0 { &extra } else { &[] })).collect())
    }

    fn matching(&mut self, question: &Question, pairs: &[(String, String)], extra: &[String]) -> Made {
        let mut made = self.begin(question, "gift-hint-match");
        made.say("why".to_owned(), &question.general, || self.sentence("gift-why-match"));
        let mut ids = Taken::with(RESERVED);
        let mut named = |text: &String| {
            let id = ids.give(&id_of(text), "thing");
            made.texts.push((id.clone(), text.clone()));
            id
        };
        let mut lines = String::new();
        for (left, right) in pairs {
            let pair = [named(left), named(right)];
            lines += &format!("  {},\n", list(&pair));
        }
        let extra: Vec<String> = extra.iter().map(named).collect();
        let extra = if extra.is_empty() { String::new() } else { format!("extra = {}\n", list(&extra)) };
        made.body = format!("question = \"match\"\npairs = [\n{lines}]\n{extra}");
        made
    }

    /// Several things that belong to the same one are sorted into groups.
    fn sort(
        &mut self,
        question: &Question,
        pairs: &[(String, String)],
        extra: &[String],
    ) -> Result<Made, &'static str> {
        let mut groups: Vec<(&String, Vec<&String>)> = Vec::new();
        for (thing, group) in pairs {
            match groups.iter_mut().find(|(known, _)| *known == group) {
                Some((_, things)) => things.push(thing),
                None => groups.push((group, vec![thing])),
            }
        }
        if !GROUPS.contains(&groups.len()) || !THINGS.contains(&pairs.len()) {
            return Err("problem-gift-groups");
        }
        if !extra.is_empty() {
            self.note(&question.place, "problem-gift-extra");
        }
        let mut made = self.begin(question, "gift-hint-sort");
        made.say("why".to_owned(), &question.general, || self.sentence("gift-why-sort"));
        let mut ids = Taken::with(RESERVED);
        let mut lines = String::new();
        for (group, things) in groups {
            let mut named = |text: &String, otherwise: &str| {
                let id = ids.give(&id_of(text), otherwise);
                made.texts.push((id.clone(), text.clone()));
                id
            };
            let group = named(group, "group");
            let things: Vec<String> = things.into_iter().map(|thing| named(thing, "thing")).collect();
            lines += &format!("  {{ {group} = {} }},\n", list(&things));
        }
        made.body = format!("question = \"sort\"\ngroups = [\n{lines}]\n");
        Ok(made)
    }
}

impl Question {
    /// All its texts.
    fn plains(&self) -> impl Iterator<Item = &Plain> {
        let own = [&self.title, &self.text, &self.general].into_iter().chain(&self.after);
        let answers: Vec<&Plain> = match &self.answers {
            Answers::Description | Answers::Essay | Answers::Number => Vec::new(),
            Answers::Choice { answers, .. } | Answers::Short(answers) => {
                answers.iter().flat_map(|answer| [&answer.text, &answer.feedback]).collect()
            }
            Answers::Truth { feedback, .. } => feedback.iter().collect(),
            Answers::Match(pairs) => pairs.iter().flat_map(|(left, right)| [left, right]).collect(),
        };
        own.chain(answers)
    }
}

/// Something about a place of a bank.
pub(super) fn noted(file: &Rc<SourceFile>, place: &Range<usize>, id: &'static str) -> Problem {
    Problem::error(file, place.clone(), Phrase::new(id)).as_warning()
}

/// The places of so many answers in an order that depends on the seed alone; it may be the one given.
fn mixed(count: usize, seed: &str) -> Vec<usize> {
    let more: Vec<usize> = (0..count + 8).collect();
    shuffled(&more, seed).into_iter().filter(|place| *place < count).collect()
}

/// What an id is made of: nothing where `-feedback` would be read as another's.
fn id_of(text: &str) -> String {
    if slug(text).is_some_and(|id| id.ends_with("feedback")) { String::new() } else { text.to_owned() }
}

/// What the id of an exercise is made of: not what titles of packs and lessons are called.
fn not_reserved(text: &str) -> String {
    let reserved = |id: String| ["pack-", "lesson-"].iter().any(|start| id.starts_with(start));
    if slug(text).is_some_and(reserved) { format!("q {text}") } else { text.to_owned() }
}

/// What is asked, with a line where a word is missing. Where a question mark alone follows the answers, none is.
fn asked(question: &Question) -> String {
    match &question.after {
        None => question.text.text.clone(),
        Some(after) if after.text == "?" || after.text == "؟" => format!("{}{}", question.text.text, after.text),
        Some(after) => gapped(&question.text.text, &after.text),
    }
}

/// A text with a line for the missing word.
pub(super) fn gapped(before: &str, after: &str) -> String {
    let joined = if after.starts_with(char::is_alphanumeric) { " " } else { "" };
    format!("{before} _____{joined}{after}").trim_start().to_owned()
}
