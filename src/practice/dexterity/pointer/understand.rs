//! From what an author wrote to rounds, with every mistake at its word.
//! What rounds are is in `round`.

use super::round::{Key, Plain, Round, Step, Word, Written};
use crate::locale::{Arg, Phrase};
use crate::pack::{Exercise, Problem};
use crate::practice::question::Item;
use serde::Deserialize;
use std::ops::Range;
use toml::Spanned;

/// More rounds than this tire a hand, and their marks do not fit on a row.
const MOST_ROUNDS: usize = 24;
/// So many choices can be seen at once.
const MOST_SEEN: usize = 8;
/// So many fit into a list that drops down.
const MOST_IN_LIST: usize = 14;
/// With fewer than these, there is nothing to scroll.
const LEAST_TO_SCROLL: usize = 16;
/// More than these is work for the wheel, and no practice.
const MOST_TO_SCROLL: usize = 60;

/// Practice with the pointer, in rounds.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "pointer"))]
#[serde(deny_unknown_fields)]
pub(super) struct Source {
    #[serde(rename = "dexterity")]
    _dexterity: String,
    /// What is asked of the hand, in order.
    #[cfg_attr(test, schemars(with = "Vec<Written>", length(min = 1, max = 24)))]
    rounds: Spanned<Vec<Spanned<Written>>>,
    /// What rounds let one choose among.
    #[cfg_attr(test, schemars(with = "Option<Vec<Item>>"))]
    choices: Option<Spanned<Vec<Word>>>,
}

/// Reads the rounds of an exercise.
pub(super) fn understand(source: &Exercise) -> Result<Vec<Step>, Vec<Problem>> {
    let read: Source = source.read_all()?;
    let mut reader = Reader { source, shared: read.choices.as_ref(), uses_shared: false, problems: Vec::new() };
    if let Some(choices) = &read.choices {
        reader.names(choices.get_ref());
    }
    let rounds = read.rounds.get_ref();
    if rounds.is_empty() || rounds.len() > MOST_ROUNDS {
        reader.tell(read.rounds.span(), Phrase::new("problem-pointer-rounds").with("most", MOST_ROUNDS));
    }
    let steps = rounds.iter().map(|round| reader.step(round)).collect();
    if let Some(choices) = read.choices.as_ref().filter(|_| !reader.uses_shared) {
        reader.tell(choices.span(), Phrase::new("problem-pointer-unused"));
    }
    if reader.problems.is_empty() { Ok(steps) } else { Err(reader.problems) }
}

struct Reader<'a> {
    source: &'a Exercise,
    shared: Option<&'a Spanned<Vec<Word>>>,
    uses_shared: bool,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn tell(&mut self, place: Range<usize>, what: Phrase) {
        self.problems.push(self.source.problem(place, what));
    }

    /// Names that are none, and those that stand there twice.
    fn names(&mut self, words: &[Word]) {
        self.problems.extend(words.iter().filter_map(|word| Item::problem(word, self.source)));
        self.problems.extend(Item::twice(words, self.source, "problem-pointer-twice"));
    }

    fn step(&mut self, written: &Spanned<Written>) -> Step {
        let (key, words, choices) = match written.get_ref() {
            Written::Plain(plain) => {
                let round = match plain {
                    Plain::Click => Round::Click(None),
                    Plain::DoubleClick => Round::DoubleClick(None),
                    Plain::RightClick => Round::RightClick(None),
                    Plain::Drag => Round::Drag(None),
                };
                return Step { round, choices: Vec::new() };
            }
            Written::Full { key, words, choices } => (*key, words, choices.as_ref()),
        };
        let choices = self.choices(written, key, words, choices);
        Step { round: self.round(written, key, words), choices }
    }

    /// What a round lets one choose among: its own choices, else those of the exercise.
    fn choices(
        &mut self,
        written: &Spanned<Written>,
        key: Key,
        words: &[Word],
        own: Option<&Spanned<Vec<Word>>>,
    ) -> Vec<Item> {
        let (least, most) = match key {
            Key::Tick | Key::Choose | Key::RightClick => (2, MOST_SEEN),
            Key::OpenList => (2, MOST_IN_LIST),
            Key::Scroll => (LEAST_TO_SCROLL, MOST_TO_SCROLL),
            _ => {
                if let Some(own) = own {
                    self.tell(own.span(), Phrase::new("problem-pointer-unused"));
                }
                return Vec::new();
            }
        };
        self.uses_shared |= own.is_none();
        if let Some(own) = own {
            self.names(own.get_ref());
        }
        let Some(choices) = own.or(self.shared) else {
            let problem = self.source.problem(written.span(), Phrase::new("problem-pointer-no-choices"));
            self.problems.push(problem.with_help(Phrase::new("problem-help-pointer-no-choices")));
            return Vec::new();
        };
        let items: Vec<Item> = choices.get_ref().iter().map(|word| word.get_ref().clone()).collect();
        let names: Vec<&str> = items.iter().map(Item::as_str).collect();
        if !(least..=most).contains(&names.len()) {
            let what = Phrase::new("problem-pointer-count").with("least", least).with("most", most);
            // The place that the author has to look at: a list that several rounds share may be right for the others.
            self.tell(own.map_or_else(|| written.span(), Spanned::span), what.with("count", items.len()));
        }
        // Of the other button's two names, the first is the thing that is clicked.
        let asked = if key == Key::RightClick { &words[1..] } else { words };
        for word in asked.iter().filter(|word| !names.contains(&word.get_ref().as_str())) {
            let written = word.get_ref().as_str();
            let problem = self.source.unknown_word("problem-pointer-choice", written, word.span(), &names);
            self.problems.push(problem);
        }
        items
    }

    fn round(&mut self, written: &Spanned<Written>, key: Key, words: &[Word]) -> Round {
        // What is to be chosen is held against the choices, which are looked at for themselves.
        match key {
            Key::Click | Key::DoubleClick | Key::Drag => self.names(words),
            Key::RightClick => self.names(&words[..1]),
            Key::Tick => self.problems.extend(Item::twice(words, self.source, "problem-pointer-twice")),
            _ => {}
        }
        let is_passage = |word: &Word| word.get_ref().text().is_some() && word.get_ref().is_well_formed();
        if let Some(word) = words.first().filter(|word| key == Key::SelectText && !is_passage(word)) {
            let what = Phrase::new("problem-pointer-passage");
            self.tell(word.span(), what.with("word", Arg::Ltr(word.get_ref().as_str().to_owned())));
        }
        if words.is_empty() {
            self.tell(written.span(), Phrase::new("problem-pointer-nothing"));
        }
        let item = |place: usize| words.get(place).map_or_else(|| Item::new(""), |word| word.get_ref().clone());
        match key {
            Key::Click => Round::Click(Some(item(0))),
            Key::DoubleClick => Round::DoubleClick(Some(item(0))),
            Key::RightClick => Round::RightClick(Some((item(0), item(1)))),
            Key::Drag => Round::Drag(Some((item(0), item(1)))),
            Key::Tick | Key::Choices => Round::Tick(words.iter().map(|word| word.get_ref().clone()).collect()),
            Key::Choose => Round::Choose(item(0)),
            Key::OpenList => Round::OpenList(item(0)),
            Key::Scroll => Round::Scroll(item(0)),
            Key::SelectText => Round::SelectText(item(0).as_str().to_owned()),
        }
    }
}
