//! One question of a bank, read as Moodle's importer reads it.
//! What becomes of it here is for `carry` to say.

use super::block::{Block, Marked};
use super::plain::{Format, Plain};
use crate::locale::Phrase;
use crate::pack::Problem;
use std::ops::Range;

/// Bytes of a question.
const MOST_BYTES: usize = 20_000;

/// A question, whatever its kind.
#[derive(Clone, Debug)]
pub(super) struct Question {
    /// Where it begins in the bank.
    pub(super) place: Range<usize>,
    pub(super) category: Vec<String>,
    /// Its title; empty when it has none.
    pub(super) title: Plain,
    /// What stands before the answers.
    pub(super) text: Plain,
    /// What stands after them: then they fill a gap.
    pub(super) after: Option<Plain>,
    pub(super) answers: Answers,
    /// What is said in the end, whatever was answered.
    pub(super) general: Plain,
}

impl Question {
    /// All that is said of answers, which may be cut.
    pub(super) fn feedback(&mut self) -> impl Iterator<Item = &mut Plain> {
        let answers: Vec<&mut Plain> = match &mut self.answers {
            Answers::Choice { answers, .. } | Answers::Short(answers) => {
                answers.iter_mut().map(|answer| &mut answer.feedback).collect()
            }
            Answers::Truth { feedback, .. } => feedback.iter_mut().collect(),
            Answers::Description | Answers::Essay | Answers::Number | Answers::Match(_) => Vec::new(),
        };
        answers.into_iter().chain([&mut self.general])
    }
}

/// What can be answered.
#[derive(Clone, Debug)]
pub(super) enum Answers {
    /// Nothing: it is only read.
    Description,
    /// A long text.
    Essay,
    /// A number within bounds.
    Number,
    /// One answer of several, or as many of them as are right.
    Choice { single: bool, answers: Vec<Answer> },
    /// What is said is true, or it is not. Feedback for who said false, and for who said true.
    Truth { right: bool, feedback: [Plain; 2] },
    /// Pairs. With an empty first half the second one goes with nothing.
    Match(Vec<(Plain, Plain)>),
    /// A few words that are typed.
    Short(Vec<Answer>),
}

impl Answers {
    /// How many answers or pairs there are.
    pub(super) fn count(&self) -> usize {
        match self {
            Answers::Description | Answers::Essay | Answers::Number => 0,
            Answers::Choice { answers, .. } | Answers::Short(answers) => answers.len(),
            Answers::Truth { .. } => 2,
            Answers::Match(pairs) => pairs.len(),
        }
    }
}

/// An answer of the bank.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    pub(super) place: Range<usize>,
    /// What it is worth, in percent.
    pub(super) weight: f64,
    pub(super) text: Plain,
    pub(super) feedback: Plain,
}

/// Reads a question.
///
/// # Errors
/// Moodle could not read it either.
pub(super) fn question(marked: &Marked, block: &Block) -> Result<Question, Problem> {
    let all = &marked.text[block.place.clone()];
    let place = marked.head(&block.place);
    let problem = |id: &'static str| Problem::error(&marked.file, place.clone(), Phrase::new(id));
    if all.len() > MOST_BYTES {
        return Err(problem("problem-gift-long"));
    }
    let (title, rest) = titled(all.trim());
    let (before, inside, after) = match (rest.find('{'), rest.find('}')) {
        (None, None) => (rest, None, ""),
        (Some(open), Some(close)) if open < close => (&rest[..open], Some(&rest[open + 1..close]), &rest[close + 1..]),
        _ => return Err(problem("problem-gift-braces")),
    };
    if after.contains(['{', '}']) || inside.is_some_and(|inside| inside.contains('{')) {
        return Err(problem("problem-gift-gaps"));
    }
    let (format, before) = Format::of(before.trim(), Format::Moodle);
    let inside = inside.map(str::trim);
    let (inside, general) = match inside.and_then(|inside| inside.rsplit_once("####")) {
        Some((inside, general)) => (Some(inside.trim()), general),
        None => (inside, ""),
    };
    let reading = Reading { marked, format };
    let answers = inside.map_or(Ok(Answers::Description), |inside| reading.answers(inside));
    Ok(Question {
        place: place.clone(),
        category: block.category.clone(),
        title: Plain::of(title, Format::Moodle),
        text: Plain::of(before, format),
        after: (!after.trim().is_empty()).then(|| Plain::of(after, format)),
        answers: answers.map_err(problem)?,
        general: Plain::of(general, format),
    })
}

fn titled(text: &str) -> (&str, &str) {
    let Some(rest) = text.strip_prefix("::") else { return ("", text) };
    rest.split_once("::").unwrap_or(("", rest))
}

/// How the answers of a question are read.
struct Reading<'a> {
    marked: &'a Marked,
    format: Format,
}

impl Reading<'_> {
    fn answers(&self, inside: &str) -> Result<Answers, &'static str> {
        if inside.is_empty() {
            Ok(Answers::Essay)
        } else if let Some(number) = inside.strip_prefix('#') {
            Ok(self.number(number))
        } else if inside.contains('~') {
            Ok(self.choice(inside))
        } else if inside.contains('=') && inside.contains("->") {
            self.pairs(inside)
        } else if let Some(truth) = self.truth(inside) {
            Ok(truth)
        } else {
            Ok(Answers::Short(parts(inside, '=').map(|part| self.answer(part, 100.0)).collect()))
        }
    }

    /// `text#feedback`, with its weight before it where it has one.
    fn answer(&self, part: &str, usual: f64) -> Answer {
        let (weight, rest) = weighted(part).unwrap_or((usual, part));
        let (text, feedback) = rest.split_once('#').unwrap_or((rest, ""));
        Answer {
            place: self.marked.head(&self.marked.place(part)),
            weight,
            text: Plain::of(text, self.format),
            feedback: Plain::of(feedback, self.format),
        }
    }

    fn choice(&self, inside: &str) -> Answers {
        let single = inside.contains('=');
        let answers = parts(inside, '~').flat_map(|part| {
            // Each `=` begins an answer of its own.
            let (first, right) = part.split_once('=').map_or((part, None), |(first, right)| (first, Some(right)));
            let first = Some(first.trim()).filter(|first| !first.is_empty()).map(|first| self.answer(first, 0.0));
            let right = right.into_iter().flat_map(|right| parts(right, '=')).map(|part| self.answer(part, 100.0));
            first.into_iter().chain(right).collect::<Vec<_>>()
        });
        Answers::Choice { single, answers: answers.collect() }
    }

    fn pairs(&self, inside: &str) -> Result<Answers, &'static str> {
        let pair = |part: &str| {
            let (left, right) = part.split_once("->")?;
            Some((Plain::of(left, self.format), Plain::of(right, Format::Moodle)))
        };
        let pairs: Option<Vec<_>> = parts(inside, '=').map(pair).collect();
        pairs.map(Answers::Match).ok_or("problem-gift-pair")
    }

    fn truth(&self, inside: &str) -> Option<Answers> {
        let mut bits = inside.splitn(3, '#').map(str::trim);
        let right = match bits.next()?.to_ascii_uppercase().as_str() {
            "T" | "TRUE" => true,
            "F" | "FALSE" => false,
            _ => return None,
        };
        // First what is said to those who gave the other answer.
        let [other, own] = [bits.next(), bits.next()].map(|bit| Plain::of(bit.unwrap_or_default(), self.format));
        Some(Answers::Truth { right, feedback: if right { [other, own] } else { [own, other] } })
    }

    /// Numbers without a margin are typed as they stand.
    fn number(&self, inside: &str) -> Answers {
        let (inside, otherwise) = inside.split_once('~').map_or((inside, None), |(inside, rest)| (inside, Some(rest)));
        let mut answers: Vec<Answer> = parts(inside, '=').map(|part| self.answer(part, 100.0)).collect();
        for answer in answers.iter_mut().filter(|answer| answer.weight > 0.0) {
            let exact = match answer.text.text.split_once(':') {
                Some((number, margin)) if margin.trim().parse() == Ok(0.0) => number.trim().to_owned(),
                Some(_) => return Answers::Number,
                None => answer.text.text.clone(),
            };
            if exact.parse::<f64>().is_err() {
                return Answers::Number;
            }
            answer.text.text = exact;
        }
        // What is said of every other number is an answer that stands for all.
        let rest = otherwise.map(|rest| Answer { text: Plain::of("*", Format::Plain), ..self.answer(rest, 0.0) });
        answers.extend(rest);
        if answers.is_empty() { Answers::Number } else { Answers::Short(answers) }
    }
}

/// The parts that a sign divides, without empty ones.
fn parts(text: &str, sign: char) -> impl Iterator<Item = &str> {
    text.split(sign).map(str::trim).filter(|part| !part.is_empty())
}

/// `%50%`, `%-33.333%`: the weight at the start of an answer, and the rest.
fn weighted(part: &str) -> Option<(f64, &str)> {
    let (weight, rest) = part.strip_prefix('%')?.split_once('%')?;
    let is_number = !weight.is_empty() && weight.bytes().all(|sign| sign.is_ascii_digit() || b".-".contains(&sign));
    let weight = weight.parse().ok().filter(|_| is_number && weight.len() <= 12)?;
    Some((weight, rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::SourceFile;
    use std::rc::Rc;

    fn read(text: &str) -> Result<Question, String> {
        let marked = Marked::new(Rc::new(SourceFile { path: "bank.txt".to_owned(), text: text.to_owned() }));
        question(&marked, &marked.blocks[0]).map_err(|problem| problem.id().to_owned())
    }

    fn answers(text: &str) -> String {
        let said = |answer: &Answer| format!("{} {}|{}", answer.weight, answer.text.text, answer.feedback.text);
        let all = |answers: &[Answer]| answers.iter().map(said).collect::<Vec<_>>().join("; ");
        match read(text).unwrap().answers {
            Answers::Choice { single, answers } => format!("{} {}", if single { "one" } else { "some" }, all(&answers)),
            Answers::Short(answers) => format!("short {}", all(&answers)),
            Answers::Truth { right, feedback } => format!("{right} {}|{}", feedback[0].text, feedback[1].text),
            Answers::Match(pairs) => pairs.iter().map(|(a, b)| format!("{}>{};", a.text, b.text)).collect(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn each_kind_of_answer_is_read() {
        assert_eq!(answers("Q {=a#yes ~b#no ~%50%c}"), "one 100 a|yes; 0 b|no; 50 c|");
        assert_eq!(answers("Q {~%50%a~%-33.333%b ~%50%c # d}"), "some 50 a|; -33.333 b|; 50 c|d");
        assert_eq!(answers("Q {=a =%0%b#no =%100%c}"), "short 100 a|; 0 b|no; 100 c|");
        assert_eq!(answers("Q {one word}"), "short 100 one word|");
        assert_eq!(answers("Q {T#not so#just so}"), "true not so|just so");
        assert_eq!(answers("Q {FALSE#not so#just so####all}"), "false just so|not so");
        assert_eq!(answers("Q {=a -> b =c->d = -> e}"), "a>b;c>d;>e;");
        assert_eq!(answers("Q {}"), "Essay");
        assert_eq!(answers("Q"), "Description");
        assert_eq!(answers("Q {#3:2}"), "Number");
        assert_eq!(answers("Q {#1..5}"), "Number");
        assert_eq!(answers("Q {#}"), "Number");
        assert_eq!(answers("Q {#1822}"), "short 100 1822|");
        assert_eq!(answers("Q {#=1822:0#yes =%50%1823:2}"), "Number");
        assert_eq!(answers("Q {#=3.5 ~#no}"), "short 100 3.5|; 0 *|no");
    }

    #[test]
    fn title_gap_format_and_feedback_are_read() {
        let found = read("::A \\: title::[html]<b>Two</b> and\n two are {=four =4####Add <i>them</i>} .").unwrap();
        let read_as =
            [&found.title, &found.text, found.after.as_ref().unwrap(), &found.general].map(|plain| plain.text.as_str());
        assert_eq!(read_as, ["A : title", "Two and two are", ".", "Add them"]);
        assert!(found.text.formatted && !found.title.formatted);
    }

    #[test]
    fn what_moodle_cannot_read_is_said() {
        assert_eq!(read("Q {=a").unwrap_err(), "problem-gift-braces");
        assert_eq!(read("Q } {").unwrap_err(), "problem-gift-braces");
        assert_eq!(read("Q {=a} and {=b}").unwrap_err(), "problem-gift-gaps");
        assert_eq!(read("Q {=a -> b =c}").unwrap_err(), "problem-gift-pair");
        assert_eq!(read(&format!("Q {{={}}}", "x".repeat(MOST_BYTES))).unwrap_err(), "problem-gift-long");
    }
}
