//! Texts written as Fluent messages, so that each is read as it was, whatever stands in it.
//! Which texts a pack needs is not known here.

use crate::text;
use std::fmt::Write as _;

/// Signs that mean something at the start of a line (Fluent 1.0 EBNF, `special_text_char` and `indented_char`).
const AT_START: [char; 4] = ['.', '*', '[', '}'];
/// Lines with braces in one text: each needs a placeable, and the resolver allows a hundred.
const MOST_QUOTED: usize = 40;
/// How far the lines of a text stand in, in a message and in an attribute.
const INDENTS: [&str; 2] = ["    ", "        "];

/// A Fluent file that is being written.
#[derive(Debug, Default)]
pub(super) struct Ftl {
    text: String,
}

impl Ftl {
    /// A comment, each of its lines.
    pub(super) fn comment(&mut self, comment: &str) {
        for line in text::clean(comment).lines() {
            let _ = writeln!(self.text, "# {line}");
        }
    }
    /// A message; `id` is one that Fluent allows.
    pub(super) fn message(&mut self, id: &str, value: &str) {
        let _ = writeln!(self.text, "{id} ={}", pattern(value, INDENTS[0]));
    }
    /// An attribute of the message before it.
    pub(super) fn attribute(&mut self, name: &str, value: &str) {
        let _ = writeln!(self.text, "    .{name} ={}", pattern(value, INDENTS[1]));
    }
    /// All of it.
    pub(super) fn finish(self) -> String {
        self.text
    }
}

/// A text as the value of a message: what stands after `=`. Controls are left out, and spaces around lines.
fn pattern(value: &str, indent: &str) -> String {
    let clean = text::clean(value);
    let lines: Vec<&str> = clean.trim().lines().map(str::trim).collect();
    if lines.iter().filter(|line| line.contains(['{', '}'])).count() > MOST_QUOTED {
        return format!(" {{{}}}", literal(&lines.join("\n")));
    }
    match lines.as_slice() {
        [] => " {\"\"}".to_owned(),
        [line] => format!(" {}", quoted(line, &[])),
        lines => lines.iter().fold(String::new(), |text, line| match *line {
            "" => text + "\n",
            line => text + "\n" + indent + &quoted(line, &AT_START),
        }),
    }
}

/// A line with what is special in it as one literal: from the first brace to the last, or the sign at its start.
fn quoted(line: &str, at_start: &[char]) -> String {
    let start = if line.starts_with(at_start) { Some(0) } else { line.find(['{', '}']) };
    let end = line.rfind(['{', '}']).map(|last| last + 1);
    match start {
        Some(start) => {
            let end = end.unwrap_or(1).max(start + 1);
            format!("{}{{{}}}{}", &line[..start], literal(&line[start..end]), &line[end..])
        }
        None => line.to_owned(),
    }
}

fn literal(text: &str) -> String {
    let mut quoted = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' | '\\' => quoted.extend(['\\', sign]),
            '\n' => quoted.push_str("\\u000A"),
            sign => quoted.push(sign),
        }
    }
    quoted + "\""
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Catalogue, Language, PackWords, Phrase, Words, parse_errors};
    use proptest::prelude::*;
    use std::rc::Rc;

    /// A text written as a message and as an attribute, and read again.
    fn read_back(value: &str) -> [String; 2] {
        let mut ftl = Ftl::default();
        ftl.comment(value);
        ftl.message("one", value);
        ftl.attribute("two", value);
        ftl.message("after", "Whole");
        let source = ftl.finish();
        assert!(parse_errors(&source).is_empty(), "{source}");
        let language = Language::parse("en").unwrap();
        let pack = PackWords { sources: vec![(language.clone(), Rc::from(source))], names: Vec::new() };
        let words = Words::new(&Catalogue::default(), &language).with_pack(&pack);
        assert_eq!(words.say(&Phrase::pack("after")).string, "Whole");
        ["one", "one.two"].map(|id| words.say(&Phrase::pack(id)).string)
    }

    #[test]
    fn texts_with_signs_of_fluent_read_as_they_were() {
        for value in [
            "plain",
            "{ $cv } and { KEY(\"Enter\") }",
            "a { b } c } d",
            ".title = x",
            "* [one] {",
            "first\n.second = 2\n\n[third]\n*fourth\n}\nfifth { x",
            "C:\\new\\\"file\" {\\\"}",
            "# no comment\n# none",
            "é = \u{1F600} { é }",
            "-term = x\n{\"\"}",
        ] {
            assert_eq!(read_back(value), [value, value]);
        }
        let many = vec!["{ a } \"b\" \\"; 200].join("\n");
        assert_eq!(read_back(&many), [many.as_str(), &many]);
        assert_eq!(read_back(" \n a \n\u{1b}[2J"), ["a\n[2J", "a\n[2J"]);
        assert_eq!(read_back("\n"), ["", ""]);
    }

    proptest! {
        #[test]
        fn any_text_reads_as_it_was(value in "([a-z é\"\\\\{}.*\\[\\]=#$-]|\n|م){0,60}") {
            let lines: Vec<&str> = value.trim().lines().map(str::trim).collect();
            let expected = lines.join("\n");
            prop_assert_eq!(read_back(&value), [expected.clone(), expected]);
        }

        #[test]
        fn no_text_breaks_the_file(value in any::<String>()) {
            read_back(&value);
        }
    }
}
