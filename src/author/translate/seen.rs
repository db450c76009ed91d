//! What the file of a language remembers at its end: which source text each translation was made of, and what was reread.
//! Leaves the texts themselves to `page`.

use super::text::{Text, mark};
use std::collections::BTreeMap;

/// What a line of this memory begins with.
const START: &str = "# = ";
const REVIEWED: &str = "reviewed";
const ASKED: &str = "asked";

/// What is remembered of one translated text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Seen {
    /// Mark of the source text that was translated.
    source: u32,
    /// Mark of the translation when it was last looked at.
    translation: u32,
    /// Whether a reader of the language has read it so.
    pub(super) reviewed: bool,
    /// Mark of the newer source text that was shown to the translator.
    asked: Option<u32>,
}

/// What is remembered, by the ids of texts.
pub(super) type Memory = BTreeMap<String, Seen>;

impl Seen {
    /// What is known now of a translation. `quoted`: the newer source text still stands beside it, so that nobody has said
    /// that the translation fits.
    pub(super) fn now(known: Option<Seen>, source: &Text, translation: &Text, quoted: bool) -> Seen {
        let (asks, says) = (mark(&source.value), mark(&translation.value));
        let fresh = Seen { source: asks, translation: says, reviewed: false, asked: None };
        match known {
            Some(known) if known.source == asks => {
                Seen { reviewed: known.reviewed && known.translation == says, ..fresh }
            }
            Some(known) if known.translation == says && (quoted || known.asked != Some(asks)) => {
                Seen { source: known.source, asked: Some(asks), ..fresh }
            }
            _ => fresh,
        }
    }
    /// Whether the source text has changed since.
    pub(super) fn is_changed(self) -> bool {
        self.asked.is_some()
    }
    /// The line that keeps it.
    pub(super) fn line(self, id: &str) -> String {
        let asked = self.asked.map(|asked| format!(" {ASKED} {asked:08x}")).unwrap_or_default();
        let reviewed = if self.reviewed { format!(" {REVIEWED}") } else { String::new() };
        format!("{START}{id} {:08x} {:08x}{asked}{reviewed}", self.source, self.translation)
    }
    /// Reads such a line; `None` when it is something else.
    pub(super) fn read(line: &str) -> Option<(String, Seen)> {
        let mark = |word: &str| (word.len() == 8).then(|| u32::from_str_radix(word, 16).ok()).flatten();
        let mut words = line.strip_prefix(START)?.split_whitespace();
        let (id, source, translation) = (words.next()?, mark(words.next()?)?, mark(words.next()?)?);
        let mut seen = Seen { source, translation, reviewed: false, asked: None };
        while let Some(word) = words.next() {
            match word {
                REVIEWED => seen.reviewed = true,
                ASKED => seen.asked = Some(mark(words.next()?)?),
                _ => return None,
            }
        }
        Some((id.to_owned(), seen))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn text(value: &str) -> Text {
        Text { id: "a".to_owned(), value: value.to_owned(), mentions: BTreeSet::new() }
    }

    #[test]
    fn a_source_that_changes_is_noticed_until_the_translator_answers() {
        let first = Seen::now(None, &text("un"), &text("one"), false);
        assert!(!first.is_changed() && !first.reviewed);
        let read = Seen { reviewed: true, ..first };
        assert_eq!(Seen::now(Some(read), &text("un"), &text("one"), false), read);
        assert!(!Seen::now(Some(read), &text("un"), &text("One"), false).reviewed, "another text has not been read");
        let asked = Seen::now(Some(read), &text("une"), &text("one"), false);
        assert!(asked.is_changed() && !asked.reviewed);
        assert_eq!(Seen::now(Some(asked), &text("une"), &text("one"), true), asked, "nothing was answered");
        assert!(!Seen::now(Some(asked), &text("une"), &text("one"), false).is_changed(), "it fits as it is");
        assert!(!Seen::now(Some(asked), &text("une"), &text("a one"), true).is_changed(), "it was adapted");
        assert!(Seen::now(Some(asked), &text("deux"), &text("one"), false).is_changed(), "it changed once more");
        let back = Seen::now(Some(asked), &text("un"), &text("one"), true);
        assert!(!back.is_changed(), "the source is again as it was");
    }

    #[test]
    fn lines_are_read_as_they_were_written() {
        let seen = Seen { source: 1, translation: u32::MAX, reviewed: true, asked: Some(7) };
        for seen in [seen, Seen { asked: None, reviewed: false, ..seen }] {
            assert_eq!(Seen::read(&seen.line("a.hint-1")), Some(("a.hint-1".to_owned(), seen)));
        }
        for line in ["# = a", "# = a 1 2", "# = a 00000001 00000002 well", "# a 00000001 00000002", "# ====="] {
            assert_eq!(Seen::read(line), None, "{line}");
        }
    }
}
