//! One text of a pack: a message or an attribute in one language, how it is written, and what may stand in another language.
//! Leaves whole files to `page`.

use crate::locale::{Arg, Entry, Mention, Part, Phrase, Piece, layout, parse_errors};
use crate::text;
use std::collections::BTreeSet;

/// What one message or attribute says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Text {
    /// "cv-to-folder", or "cv-to-folder.hint-1".
    pub(super) id: String,
    /// What it says, in Fluent, without indent.
    pub(super) value: String,
    /// What its placeables name.
    pub(super) mentions: BTreeSet<Mention>,
}

/// A part of a message, byte for byte.
pub(super) struct Written {
    /// The full id.
    pub(super) id: String,
    pub(super) lines: String,
    /// What it says, if anything.
    pub(super) text: Option<Text>,
}

/// A message or a term of a file: its name (`-brand` for a term), and its parts.
pub(super) fn parcel(piece: &Piece<'_>) -> Option<(String, Vec<Written>)> {
    match piece {
        Piece::Line(_) => None,
        Piece::Message(entry) => Some((entry.id.to_owned(), parts("", entry))),
        Piece::Term(lines) => {
            // A term is written like a message, with a sign in front.
            let bare = lines.strip_prefix('-')?;
            if let Some([Piece::Message(entry)]) = layout(bare).as_deref() {
                return Some((format!("-{}", entry.id), parts("-", entry)));
            }
            let (name, value) = lines.split_once('=')?;
            let id = name.trim_end().to_owned();
            let text = Text { id: id.clone(), value: value.trim().to_owned(), mentions: BTreeSet::new() };
            Some((id.clone(), vec![Written { id, lines: (*lines).to_owned(), text: Some(text) }]))
        }
    }
}

fn parts(sign: &str, entry: &Entry<'_>) -> Vec<Written> {
    let written = |(at, part): (usize, &Part<'_>)| {
        let id = format!("{sign}{}", full_id(entry.id, part.name));
        let lines = if at == 0 { format!("{sign}{}", part.lines) } else { part.lines.to_owned() };
        let text = part.value.clone().map(|value| Text { id: id.clone(), value, mentions: part.mentions.clone() });
        Written { id, lines, text }
    };
    entry.parts.iter().enumerate().map(written).collect()
}

/// The id of a message, or of its attribute.
pub(super) fn full_id(message: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| message.to_owned(), |name| format!("{message}.{name}"))
}

/// Message and attribute of a full id.
pub(super) fn split_id(id: &str) -> (&str, Option<&str>) {
    id.split_once('.').map_or((id, None), |(message, attribute)| (message, Some(attribute)))
}

/// The lines of a text as Fluent has them: a message at the side, an attribute indented.
pub(super) fn written(id: &str, value: &str, newline: &str) -> String {
    let (message, attribute) = split_id(id);
    let (lead, indent) =
        attribute.map_or_else(|| (format!("{message} ="), "    "), |name| (format!("    .{name} ="), "        "));
    if !value.contains('\n') {
        return format!("{lead} {value}{newline}");
    }
    let line = |line: &str| if line.is_empty() { newline.to_owned() } else { format!("{indent}{line}{newline}") };
    format!("{lead}{newline}{}", value.lines().map(line).collect::<String>())
}

/// A text that somebody wrote for the source text, as it will be read; or why it cannot be taken, as a message.
pub(super) fn translated(source: &Text, value: &str) -> Result<Text, Phrase> {
    let value = text::clean(&value.replace("\r\n", "\n").replace('\r', "\n"));
    let value = value.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    let value = value.trim_matches(['\n', ' ']);
    // As the value of a message: whether it is an attribute makes no difference to what may stand in it.
    let fluent = written("text", value, "\n");
    if let Some((_, amiss)) = parse_errors(&fluent).into_iter().next() {
        return Err(amiss);
    }
    let pieces = layout(&fluent).unwrap_or_default();
    let [Piece::Message(Entry { parts, .. })] = pieces.as_slice() else { return Err(Phrase::new("fluent-unexpected")) };
    let [Part { value: Some(value), mentions, .. }] = parts.as_slice() else {
        return Err(Phrase::new("fluent-unexpected"));
    };
    same_mentions(source, mentions)?;
    Ok(Text { id: source.id.clone(), value: value.clone(), mentions: mentions.clone() })
}

/// A translation names what its source names: all of it, and nothing that nobody would fill in. What a term chooses by
/// is for the grammar of each language.
pub(super) fn same_mentions(source: &Text, translation: &BTreeSet<Mention>) -> Result<(), Phrase> {
    let is_term = source.id.starts_with('-');
    let names = |mentions: &BTreeSet<Mention>| {
        let named = mentions.iter().filter(|mention| !(is_term && matches!(mention, Mention::Variable(_))));
        named.filter_map(name).collect::<BTreeSet<String>>()
    };
    let (wanted, given) = (names(&source.mentions), names(translation));
    let shown = |name: &String| {
        let sign = if name.starts_with('-') { "" } else { "$" };
        Arg::Ltr(format!("{{ {sign}{name} }}"))
    };
    if let Some(name) = given.difference(&wanted).next() {
        return Err(Phrase::new("translate-unknown-variable").with("variable", shown(name)));
    }
    if let Some(name) = wanted.difference(&given).next() {
        return Err(Phrase::new("translate-lost-variable").with("variable", shown(name)));
    }
    let function = |mention: &Mention| match mention {
        Mention::Function(name, _) => Some(name.clone()),
        _ => None,
    };
    let known: BTreeSet<String> = source.mentions.iter().filter_map(function).collect();
    let strange = translation.iter().filter_map(function).find(|name| !known.contains(name) && name != "NUMBER");
    match strange {
        Some(name) => Err(Phrase::new("translate-unknown-variable").with("variable", Arg::Ltr(format!("{name}(...)")))),
        None => Ok(()),
    }
}

/// `{ $cv }` and `{ cv }` read the same in a pack.
fn name(mention: &Mention) -> Option<String> {
    match mention {
        Mention::Variable(name) | Mention::Message(name) => Some(name.clone()),
        Mention::Term(name) => Some(format!("-{name}")),
        Mention::Function(..) => None,
    }
}

/// A mark of what a text says (FNV-1a, 32 bits): another text has another one, line ends aside.
pub(super) fn mark(value: &str) -> u32 {
    let bytes = value.lines().flat_map(|line| line.trim_end().bytes().chain([b'\n']));
    bytes.fold(0x811c_9dc5, |mark, byte| (mark ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Whether a translation that says the same as its source has probably been forgotten: names, numbers and addresses are
/// often the same in all languages, two words and more are seldom.
pub(super) fn suspiciously_same(source: &str, translation: &str) -> bool {
    let mut depth = 0usize;
    let outside = source.chars().map(|sign| match sign {
        '{' => {
            depth += 1;
            ' '
        }
        '}' => {
            depth = depth.saturating_sub(1);
            ' '
        }
        sign if depth == 0 => sign,
        _ => ' ',
    });
    let outside: String = outside.collect();
    let is_word =
        |word: &&str| word.chars().filter(|sign| sign.is_alphabetic()).count() > 1 && !word.contains(['@', '_']);
    source == translation && outside.split_whitespace().filter(is_word).count() > 1
}

/// A name of a person on one line, without anything that would steer a terminal or end a comment.
pub(super) fn person(name: &str) -> String {
    text::plain(name).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Lines of a file that somebody else wrote, for comments: nothing that a terminal or an editor would obey.
pub(super) fn harmless(line: &str) -> String {
    text::plain(line).replace('\n', " ").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(value: &str) -> Text {
        text("a", &written("a", value, "\n"))
    }

    /// The last text of what may be a message or a term.
    fn text(id: &str, fluent: &str) -> Text {
        let (_, parts) = parcel(&layout(fluent).unwrap()[0]).unwrap();
        let text = parts.into_iter().find_map(|part| part.text.filter(|text| text.id == id));
        text.unwrap_or_else(|| panic!("{fluent}"))
    }

    #[test]
    fn a_translation_is_whole_fluent_and_keeps_what_is_filled_in() {
        let asked = source("Put { $cv } away: { KEY(\"Ctrl+X\") }");
        for (value, said) in [
            ("Rangez { $cv }", Ok("Rangez { $cv }")),
            ("  Rangez { cv } : { KEY(\"Ctrl+X\") }\r\n", Ok("Rangez { cv } : { KEY(\"Ctrl+X\") }")),
            ("Un\r\ndeux { $cv }", Ok("Un\ndeux { $cv }")),
            ("Rangez", Err("translate-lost-variable")),
            ("Rangez { $cvv } { $cv }", Err("translate-unknown-variable")),
            ("Rangez { $cv } { FOO() }", Err("translate-unknown-variable")),
            ("Rangez { $cv", Err("fluent-open-brace")),
            ("Rangez $cv }", Err("fluent-closing-brace")),
            ("Un { $cv }\n.title = deux", Err("fluent-unexpected")),
            ("Un { $cv }\n[deux] trois", Err("fluent-line-start")),
        ] {
            let found = translated(&asked, value).map(|text| text.value).map_err(|phrase| phrase.id.into_owned());
            assert_eq!(found.as_deref().map_err(String::as_str), said, "{value}");
        }
        let choice = "{ $n ->\n    [one] une\n   *[other] { $n }\n}";
        assert_eq!(translated(&source(choice), choice).unwrap().value, choice);
    }

    #[test]
    fn what_is_written_is_read_as_it_was() {
        for value in ["one", "one\ntwo\n\n    three", "{ $n ->\n    [one] a\n   *[other] b\n}", "{\"\"}\nx"] {
            for id in ["a", "a.b", "-a", "-a.b"] {
                let (message, attribute) = split_id(id);
                let head = attribute.map_or_else(String::new, |_| format!("{message} = x\n"));
                let fluent = head + &written(id, value, "\r\n");
                let text = text(id, &fluent);
                assert_eq!((text.id.as_str(), text.value.as_str()), (id, value));
            }
        }
    }

    #[test]
    fn names_may_be_the_same_sentences_not() {
        for (value, suspicious) in [
            ("CV_Amina.pdf", false),
            ("28.60", false),
            ("amina@poste.example", false),
            ("Nour", false),
            ("{ $cv } { $work }", false),
            ("Put it away", true),
        ] {
            assert_eq!(suspiciously_same(value, value), suspicious, "{value}");
        }
        assert!(!suspiciously_same("Put it away", "Rangez-le"));
        assert_ne!(mark("a"), mark("b"));
        assert_eq!(mark("a\r\nb"), mark("a\nb"));
        assert_eq!(person(" Ami\u{202e}na\n\u{1b}[31m B "), "Amina [31m B");
    }
}
