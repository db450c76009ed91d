//! A bank cut into questions: comments taken out, escapes marked, categories kept.
//! What stands in a question is for `question` to read.

use crate::pack::SourceFile;
use std::ops::Range;
use std::rc::Rc;

/// What a backslash takes its meaning from, and the control that stands for it while the rest is read. No control is left in
/// the text of a bank; both take two bytes, so that places stay.
const ESCAPES: [(u8, char); 8] = [
    (b':', '\u{90}'),
    (b'#', '\u{91}'),
    (b'=', '\u{92}'),
    (b'{', '\u{93}'),
    (b'}', '\u{94}'),
    (b'~', '\u{95}'),
    (b'n', '\u{96}'),
    (b'\\', '\u{97}'),
];

/// Characters that are underlined in a problem.
const LONGEST_HEAD: usize = 40;

/// A question, with its place and its category.
#[derive(Debug)]
pub(super) struct Block {
    /// Its bytes in the bank.
    pub(super) place: Range<usize>,
    /// The names of the category and of those that it lies in, outermost first; empty where none is named.
    pub(super) category: Vec<String>,
}

/// A bank as it is read.
#[derive(Debug)]
pub(super) struct Marked {
    /// Its text, for the places of problems.
    pub(super) file: Rc<SourceFile>,
    /// The same with comments blanked and escapes marked, byte for byte in the same place.
    pub(super) text: String,
    pub(super) blocks: Vec<Block>,
}

impl Marked {
    pub(super) fn new(file: Rc<SourceFile>) -> Self {
        let mut cut = Cut::default();
        let mut text = String::with_capacity(file.text.len());
        for line in file.text.split_inclusive('\n') {
            let start = text.len();
            if line.trim_start().starts_with("//") {
                let end = line.trim_end_matches('\n');
                text.push_str(&" ".repeat(end.len()));
                text.push_str(&line[end.len()..]);
            } else {
                text.push_str(&marked(line));
                cut.line(&text, start);
            }
        }
        cut.end(&text);
        Marked { file, text, blocks: cut.blocks }
    }
    /// Enough of a place to find it by: its first line, where that is long its beginning.
    pub(super) fn head(&self, place: &Range<usize>) -> Range<usize> {
        let text = self.file.text.get(place.clone()).unwrap_or_default();
        let line = text.trim_end().lines().next().unwrap_or_default();
        let end = line.char_indices().nth(LONGEST_HEAD).map_or(line.len(), |(end, _)| end);
        place.start..place.start + end
    }
    /// The place of a part of the text in it.
    pub(super) fn place(&self, part: &str) -> Range<usize> {
        let start = (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        start..start + part.len()
    }
}

/// A line with what backslashes escape as one control each.
fn marked(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        let next = rest.as_bytes().get(at + 1);
        match ESCAPES.iter().find(|(sign, _)| Some(sign) == next) {
            Some((_, control)) => {
                out.push(*control);
                rest = &rest[at + 2..];
            }
            None => {
                out.push('\\');
                rest = &rest[at + 1..];
            }
        }
    }
    out + rest
}

/// What marked text means.
pub(super) fn unescaped(text: &str) -> String {
    let meant = |sign: char| match ESCAPES.iter().find(|(_, control)| *control == sign) {
        Some((b'n', _)) => '\n',
        Some((letter, _)) => char::from(*letter),
        None => sign,
    };
    text.chars().map(meant).collect()
}

/// The blocks so far, while lines are read.
#[derive(Default)]
struct Cut {
    blocks: Vec<Block>,
    category: Vec<String>,
    start: Option<usize>,
}

impl Cut {
    /// Takes the line of `text` that begins at `start` and is its last so far.
    fn line(&mut self, text: &str, start: usize) {
        let line = text[start..].trim();
        if let Some(category) = line.strip_prefix("$CATEGORY:") {
            self.end(&text[..start]);
            self.category = path(category);
        } else if line.is_empty() {
            self.end(&text[..start]);
        } else {
            // Without an empty line before it a title still begins another question, once the answers are closed.
            let before = self.start.map_or("", |begun| &text[begun..start]);
            if line.starts_with("::") && before.contains('}') {
                self.end(&text[..start]);
            }
            self.start.get_or_insert(start);
        }
    }
    fn end(&mut self, text: &str) {
        let Some(start) = self.start.take() else { return };
        let place = start..text.trim_end().len().max(start);
        self.blocks.push(Block { place, category: self.category.clone() });
    }
}

/// The names of a category: `$course$/top/Files/Folders`, where two slashes are one that belongs to a name.
fn path(category: &str) -> Vec<String> {
    let escaped = unescaped(category).replace("//", "\u{0}");
    let names = escaped.split('/').map(|name| name.replace('\u{0}', "/").trim().to_owned());
    let is_place = |name: &str| name.is_empty() || name == "top" || name.starts_with('$') && name.ends_with('$');
    let mut names: Vec<String> = names.skip_while(|name| is_place(name)).filter(|name| !name.is_empty()).collect();
    names.truncate(8);
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(text: &str) -> Vec<(String, String)> {
        let file = Rc::new(SourceFile { path: "bank.txt".to_owned(), text: text.to_owned() });
        let marked = Marked::new(file);
        assert_eq!(marked.text.len(), text.len());
        let said = |block: &Block| (text[block.place.clone()].to_owned(), block.category.join("/"));
        marked.blocks.iter().map(said).collect()
    }

    #[test]
    fn empty_lines_and_titles_divide_a_bank() {
        let bank = "// é\n\nOne {\n// inside\n=a}\n \n::T:: two {=b}\n::U:: three {=c}\n\n$CATEGORY: $course$/top/A//B/C\nfour {=d}";
        let found = blocks(bank);
        let texts: Vec<&str> = found.iter().map(|(text, _)| text.as_str()).collect();
        assert_eq!(texts, ["One {\n// inside\n=a}", "::T:: two {=b}", "::U:: three {=c}", "four {=d}"]);
        assert_eq!(found[3].1, "A/B/C");
        assert!(blocks("").is_empty() && blocks("// only\n//x").is_empty());
    }

    #[test]
    fn escapes_are_marked_in_their_places() {
        let text = r"a\=b \\n \n \x \";
        let file = Rc::new(SourceFile { path: String::new(), text: text.to_owned() });
        let marked = Marked::new(file);
        assert_eq!(marked.text.len(), text.len());
        assert!(!marked.text.contains('='));
        assert_eq!(unescaped(&marked.text), "a=b \\n \n \\x \\");
        assert_eq!(marked.place(&marked.text[3..5]), 3..5);
    }
}
