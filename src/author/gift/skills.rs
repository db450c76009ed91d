//! Skills that a bank may be about: those whose names have words of it.
//! Which one it trains, only its author can say.

use super::Bank;
use crate::locale::Words;
use crate::pack::{Skill, Skills};
use crate::text;
use std::collections::{BTreeMap, BTreeSet};

/// How many skills are named.
const MOST: usize = 8;
/// Letters of a word that says what something is about.
const SHORTEST: usize = 4;
/// Letters at the start of two words that are of one family: folder, folders.
const STEM: usize = 5;

/// The skills nearest to a bank, best first, by the words of their names in this language.
pub fn near(bank: &Bank, words: &Words) -> Vec<Skill> {
    let said = stems(bank.texts());
    let mut names: Vec<(Skill, BTreeSet<String>)> = Vec::new();
    let mut common: BTreeMap<String, usize> = BTreeMap::new();
    for skill in Skills::built_in().all {
        let name = stems(&words.say(&skill.name()).string);
        name.iter().for_each(|stem| *common.entry(stem.clone()).or_default() += 1);
        names.push((skill, name));
    }
    // A word that few skills have says more.
    let weight = |stem: &String| 60 / common.get(stem).copied().unwrap_or(1).max(1);
    let score = |name: &BTreeSet<String>| name.iter().filter(|stem| said.contains(*stem)).map(weight).sum::<usize>();
    let mut scored: Vec<(usize, Skill)> = names.into_iter().map(|(skill, name)| (score(&name), skill)).collect();
    scored.retain(|(score, _)| *score > 0);
    scored.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    scored.into_iter().take(MOST).map(|(_, skill)| skill).collect()
}

fn stems(text: &str) -> BTreeSet<String> {
    let folded = text::fold_answer(text);
    let words = folded.split(|sign: char| !sign.is_alphanumeric());
    words.filter(|word| word.chars().count() >= SHORTEST).map(|word| word.chars().take(STEM).collect()).collect()
}
