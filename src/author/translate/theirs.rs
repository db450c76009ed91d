//! Which comments in the file of a translation are copies of those of the first language, and whose the others are.
//! The program writes copies anew each time. Leaves the lines of the program, which have signs, to `ours`.

use super::original::{Item, Original};
use crate::author::plain::is_note;
use std::collections::{BTreeMap, BTreeSet};

/// A comment, or an empty line, of the first language.
struct Copied {
    line: String,
    /// Whether it has been found in the translation.
    found: bool,
}

/// The comments of the first language: above each message, and below all of them (`None`). A line is found once.
pub(super) struct Copies {
    blocks: BTreeMap<Option<String>, Vec<Copied>>,
}

/// Whether the comment is one that each language has for itself.
pub(super) fn is_own(comment: &str) -> bool {
    comment.starts_with('#') && is_note(comment.trim_start_matches('#'))
}

impl Copies {
    pub(super) fn of(original: &Original) -> Copies {
        let (mut blocks, mut block) = (BTreeMap::new(), Vec::new());
        for item in &original.items {
            match item {
                Item::Line(line) => block.push(Copied { line: line.clone(), found: false }),
                Item::Message(id) => drop(blocks.insert(Some(id.clone()), std::mem::take(&mut block))),
            }
        }
        blocks.insert(None, block);
        Copies { blocks }
    }

    /// Takes the copies out of what stands above a message, from that line on: those of the same message, in order.
    pub(super) fn take(&mut self, message: Option<&str>, lines: &mut Vec<String>, from: usize) {
        let Some(block) = self.blocks.get_mut(&message.map(str::to_owned)) else { return };
        // Most lines are no copies: that is known without a search.
        let known: BTreeSet<String> = block.iter().map(|copied| copied.line.clone()).collect();
        let (mut at, mut beside) = (0, true);
        let mut is_copy = |line: &String| {
            if line.is_empty() {
                return false;
            }
            if !known.contains(line.trim_end()) {
                beside = false;
                return false;
            }
            let rest = block.iter_mut().enumerate().skip(at);
            let mut rest = rest.filter(|(_, copied)| !copied.found && !copied.line.is_empty());
            // A line without words is a copy only between copies.
            let found = if line.trim_matches('#').trim().is_empty() {
                rest.next().filter(|(_, copied)| beside && copied.line == line.trim_end())
            } else {
                rest.find(|(_, copied)| copied.line == line.trim_end())
            };
            beside = found.is_some();
            if let Some((place, copied)) = found {
                (at, copied.found) = (place + 1, true);
            }
            beside
        };
        let theirs: Vec<String> = lines.drain(from..).filter(|line| !is_copy(line)).collect();
        lines.extend(theirs);
    }

    /// Takes out headings, and what else stands apart from messages, where the first language has moved them away.
    pub(super) fn take_moved(&mut self, lines: &mut Vec<String>) {
        for (from, to) in apart(lines, |line| line).into_iter().rev() {
            let same = |block: &[Copied], at: usize| {
                let here = block.get(at..at + to - from);
                let mut pairs = here.into_iter().flatten().zip(&lines[from..to]);
                pairs.all(|(copied, line)| !copied.found && copied.line == line.trim_end())
            };
            let first = lines[from].trim_end();
            let place = |block: &Vec<Copied>| {
                // Most have no such line: that is known soon.
                block.iter().any(|copied| !copied.found && copied.line == first).then_some(())?;
                let all = apart(block, |copied| &copied.line);
                all.into_iter().find(|(at, end)| end - at == to - from && same(block, *at))
            };
            let known = self.blocks.values_mut().find_map(|block| place(block).map(|(at, end)| &mut block[at..end]));
            if let Some(copies) = known {
                copies.iter_mut().for_each(|copied| copied.found = true);
                lines.drain(from..to);
            }
        }
    }
}

/// Paragraphs of comments that belong to no message: an empty line follows, or they are headings (`##`).
fn apart<T>(lines: &[T], text: impl Fn(&T) -> &String) -> Vec<(usize, usize)> {
    let (mut found, mut start) = (Vec::new(), 0);
    while start < lines.len() {
        let length = lines[start..].iter().take_while(|line| !text(line).is_empty()).count();
        let end = start + length;
        let is_heading = lines[start..end].iter().all(|line| text(line).starts_with("##"));
        if length > 0 && (end < lines.len() || is_heading) {
            found.push((start, end));
        }
        start = end + 1;
    }
    found
}
