//! Finds words in goals and solutions that name nothing: addresses, pages, fields, choices, links.
//! Whether the solution really works is found by rehearsing it, elsewhere.

use super::field::Field;
use super::goal::Condition;
use super::one::Answer;
use super::page::{Page, Pages, Part};
use super::setup::unknown_address;
use super::state::Web;
use super::{Action, Address, understand};
use crate::locale::{Arg, Name, Phrase};
use crate::pack::Problem;
use crate::practice::computer::app::Named;
use std::collections::BTreeMap;
use std::ops::Range;

/// Less alike than this, a word is no help. From 0, nothing in common, to 1, the same (Jaro-Winkler).
const ALIKE: f64 = 0.8;

/// The problem with the nearest right word, where one is near.
pub(super) fn nearest(problem: Problem, word: &str, known: &[String]) -> Problem {
    let alike = known.iter().map(|known| (strsim::jaro_winkler(word, known), known));
    match alike.max_by(|(one, _), (other, _)| one.total_cmp(other)) {
        Some((likeness, known)) if likeness >= ALIKE => {
            problem.with_help(Phrase::new("problem-web-nearest").with("word", Arg::Ltr(known.clone())))
        }
        _ => problem,
    }
}

/// What a task names, looked up.
struct Looking<'a> {
    named: &'a Named<'a, Web>,
    pages: &'a Pages,
    problems: Vec<Problem>,
}

/// A problem for every word that names nothing.
pub(super) fn unknown(named: &Named<'_, Web>) -> Vec<Problem> {
    let content = named.start.own::<Web>();
    let mut looking = Looking { named, pages: &content.pages, problems: Vec::new() };
    for (span, condition) in &named.conditions {
        looking.condition(span, condition);
    }
    for (span, action) in &named.actions {
        looking.action(span, action);
    }
    looking.problems
}

impl Looking<'_> {
    fn amiss(&mut self, span: &Range<usize>, id: &'static str, word: &str, known: &[String]) {
        let what = Phrase::new(id).with("word", Arg::Ltr(word.to_owned()));
        self.problems.push(nearest(Problem::error(self.named.file, span.clone(), what), word, known));
    }

    fn condition(&mut self, span: &Range<usize>, condition: &Condition) {
        match condition {
            Condition::At(address)
            | Condition::Visited(address)
            | Condition::Bookmarked(address)
            | Condition::Printed(address) => self.address(span, address),
            Condition::SignedIn(site)
            | Condition::SignedOut(site)
            | Condition::CookiesAccepted(site)
            | Condition::CookiesRefused(site) => self.site(span, site),
            Condition::Submitted(one) | Condition::Filled(one) | Condition::Draft(one) => {
                self.form(span, &one.0, &one.1);
            }
            Condition::Downloaded(name) => self.document(span, &name.0, |part| match part {
                Part::Download(download) => Some(&download.file),
                _ => None,
            }),
            Condition::ReceiptSaved(name) => self.document(span, &name.0, |part| match part {
                Part::Receipt(name, _) => Some(name),
                _ => None,
            }),
            Condition::Tabs(_) | Condition::Searched(_) => {}
        }
    }

    fn action(&mut self, span: &Range<usize>, action: &Action) {
        match action {
            Action::Go(address) => self.address(span, address),
            Action::Follow(word) | Action::Download(word) => {
                let known = self.all(|page| page.parts.iter().flat_map(understand::ids).collect());
                self.known(span, word, &known);
            }
            Action::Fill(one) => {
                self.field(span, &one.0, Field::is_typed);
                let exact = self.pages.all.iter().filter_map(|page| page.field(&one.0)).any(Field::is_exact);
                if let (true, Name::Word(word)) = (exact, &one.1.0) {
                    self.amiss(span, "problem-web-exact", word, &[]);
                }
            }
            Action::Choose(one) => {
                self.field(span, &one.0, |field| !field.choices().is_empty());
                let fields = self.pages.all.iter().filter_map(|page| page.field(&one.0));
                let choices: Vec<String> = fields.flat_map(|field| field.choices().to_vec()).collect();
                self.known(span, &one.1, &choices);
            }
            Action::Tick(id) | Action::Untick(id) => self.field(span, id, Field::is_box),
            Action::Upload(one) => self.field(span, &one.0, |field| matches!(field.kind, super::Asks::Upload(..))),
            _ => {}
        }
    }

    /// Words of all pages.
    fn all(&self, words: impl Fn(&Page) -> Vec<String>) -> Vec<String> {
        self.pages.all.iter().flat_map(words).collect()
    }

    fn known(&mut self, span: &Range<usize>, word: &str, known: &[String]) {
        if !known.iter().any(|one| one == word) {
            self.amiss(span, "problem-web-part", word, known);
        }
    }

    fn field(&mut self, span: &Range<usize>, id: &str, fits: fn(&Field) -> bool) {
        let known = self.all(|page| page.fields().filter(|field| fits(field)).map(|field| field.id.clone()).collect());
        if !known.iter().any(|one| one == id) {
            self.amiss(span, "problem-web-field", id, &known);
        }
    }

    fn address(&mut self, span: &Range<usize>, address: &Address) {
        if self.pages.at(address).is_none() {
            let problem = unknown_address(self.named.file, self.pages, span.clone(), address);
            self.problems.push(problem);
        }
    }

    fn site(&mut self, span: &Range<usize>, site: &Address) {
        let known = self.all(|page| vec![page.at.host().to_owned()]);
        if !known.iter().any(|host| host == site.host()) {
            self.amiss(span, "problem-web-address", site.host(), &known);
        }
    }

    fn document(&mut self, span: &Range<usize>, name: &Name, of: fn(&Part) -> Option<&Name>) {
        let there = self.pages.all.iter().flat_map(|page| &page.parts).any(|part| of(part) == Some(name));
        if !there {
            let written = crate::practice::computer::disk::notation::write(name);
            self.amiss(span, "problem-web-part", &written, &[]);
        }
    }

    fn form(&mut self, span: &Range<usize>, word: &str, answers: &BTreeMap<String, Answer>) {
        let Some(page) = self.pages.named(word).filter(|page| page.submit().is_some()) else {
            let known = self.all(|page| page.submit().map(|_| page.word.clone()).into_iter().collect());
            return self.amiss(span, "problem-web-page", word, &known);
        };
        let ids: Vec<String> = page.fields().map(|field| field.id.clone()).collect();
        let mut found: Vec<(&'static str, String, Vec<String>)> = Vec::new();
        for (id, answer) in answers {
            let Some(field) = page.field(id) else {
                found.push(("problem-web-field", id.clone(), ids.clone()));
                continue;
            };
            match answer {
                Answer::Text(Name::Plain(choice)) if field.choices().contains(choice) => {}
                Answer::Text(Name::Plain(choice)) if !field.choices().is_empty() => {
                    found.push(("problem-web-part", choice.clone(), field.choices().to_vec()));
                }
                Answer::Ticked(_) if !field.is_box() => found.push(("problem-web-answer", id.clone(), Vec::new())),
                Answer::Text(_) if field.is_box() => found.push(("problem-web-answer", id.clone(), Vec::new())),
                _ => {}
            }
        }
        for (problem, word, known) in found {
            self.amiss(span, problem, &word, &known);
        }
    }
}
