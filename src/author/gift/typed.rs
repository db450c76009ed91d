//! Short answers of a bank: what is accepted, and what is nearly right and has its feedback.
//! What a typed answer means is for the exercise `fill` to find.

use super::carry::Carry;
use super::made::Made;
use super::plain::Plain;
use super::question::{Answer, Question};
use crate::locale::Phrase;
use crate::text::same_answer;

/// Answers of one sort (`.accept-1` to `.accept-9`).
const MOST: usize = 9;
/// Characters of an answer that can be typed.
const LONGEST: usize = 60;
/// Characters on each side of a gap.
const WIDEST: usize = 45;
/// What ends a sentence before the one with the gap.
const ENDS: [&str; 5] = [". ", "? ", "! ", "؟ ", "\n"];

impl Carry<'_> {
    pub(super) fn typed(&mut self, question: &Question, answers: &[Answer]) -> Result<Made, &'static str> {
        let (mut accepted, mut near) = (Vec::new(), Vec::new());
        let mut refused = None;
        for answer in answers {
            let text = answer.text.line();
            let right = answer.weight >= 100.0;
            let because = if is_pattern(&text) {
                Some("problem-gift-star")
            } else if text.chars().count() > LONGEST {
                Some("problem-gift-long-answer")
            } else if right {
                accepted.push((text.replace("\\*", "*"), answer));
                None
            } else {
                near.push((text.replace("\\*", "*"), answer));
                None
            };
            if let Some(because) = because {
                refused = refused.or(right.then_some(because));
                self.note(&answer.place, because);
            }
        }
        if accepted.is_empty() {
            // What is to blame was said of the answer already.
            return Err(if refused.is_some() { "problem-gift-no-answer" } else { "problem-gift-no-right" });
        }
        let mut made = self.ask_typed(question);
        "question = \"fill\"\n".clone_into(&mut made.body);
        self.accept(&mut made, question, &accepted);
        self.near(&mut made, &accepted, &near);
        Ok(made)
    }

    /// The exercise without its answers: a sentence with a gap where a word is missing.
    fn ask_typed(&mut self, question: &Question) -> Made {
        let before = &question.text.text;
        let mut made = self.begin(question, "gift-hint-fill");
        let Some(after) = &question.after else { return made };
        let start = ENDS.iter().filter_map(|end| Some(before.rfind(end)? + end.len())).max().unwrap_or(0);
        let (lead, gap) = before.split_at(start);
        let fits = |text: &str| text.chars().count() <= WIDEST && !text.contains('\n');
        if !fits(gap) || !fits(&after.text) {
            return made;
        }
        let lead = lead.trim();
        made.ask = if lead.is_empty() { self.sentence("gift-complete") } else { lead.to_owned() };
        for (attribute, text) in [("before", gap.trim()), ("after", after.text.trim())] {
            if !text.is_empty() {
                made.text(attribute, text);
            }
        }
        made
    }

    /// Writes what is accepted, and why: there is no feedback for it but the one at the end.
    fn accept(&mut self, made: &mut Made, question: &Question, accepted: &[(String, &Answer)]) {
        let said: Vec<&str> = accepted.iter().map(|(_, answer)| answer.feedback.text.as_str()).collect();
        let first = said.iter().find(|said| !said.is_empty()).copied().unwrap_or_default();
        let why = format!("{first}\n{}", question.general.text).trim().to_owned();
        let remember = Phrase::new("gift-why").with("answer", accepted[0].0.clone());
        made.say("why".to_owned(), &Plain { text: why, ..Plain::default() }, || self.say(&remember));
        if said.iter().any(|said| !said.is_empty() && *said != first) {
            self.note(&question.place, "problem-gift-one-feedback");
        }
        let mut kept: Vec<&str> = Vec::new();
        for (text, answer) in accepted {
            if kept.iter().any(|known| same_answer(known, text)) {
                continue;
            }
            if kept.len() == MOST {
                self.note(&answer.place, "problem-gift-many-typed");
                break;
            }
            kept.push(text);
            made.text(format!("accept-{}", kept.len()), text);
        }
    }

    /// Writes the answers that are not meant, as far as something is said of them.
    fn near(&mut self, made: &mut Made, accepted: &[(String, &Answer)], near: &[(String, &Answer)]) {
        let mut kept: Vec<&str> = Vec::new();
        for (text, answer) in near {
            if answer.feedback.is_empty() {
                self.note(&answer.place, "problem-gift-unsaid");
            } else if kept.len() == MOST {
                self.note(&answer.place, "problem-gift-many-typed");
                break;
            } else if !accepted
                .iter()
                .map(|(known, _)| known.as_str())
                .chain(kept.iter().copied())
                .any(|known| same_answer(known, text))
            {
                if answer.weight > 0.0 {
                    self.note(&answer.place, "problem-gift-part");
                }
                kept.push(text);
                made.text(format!("near-{}", kept.len()), text);
                made.text(format!("near-{}-feedback", kept.len()), answer.feedback.text.clone());
            }
        }
    }
}

/// Whether a text has a star that stands for any letters.
fn is_pattern(text: &str) -> bool {
    text.replace("\\*", "").contains('*')
}
