//! The sheet for those who translate on paper: every text with its place, what it is for, and room to write.
//! Its twin for spreadsheets is `twin`; what a text is for says `context`.

use super::Translation;
use super::text::Text;
use crate::locale::{Arg, Catalogue, Language, Phrase, Words};
use crate::text::{self, Direction};
use askama::Template;

/// Letters of handwriting on a ruled line.
const LETTERS: usize = 42;
/// Ruled lines at most: more than that is written on the back.
const MOST_RULES: usize = 16;

/// The printable page (`sheet.html`): HTML without scripts, everything in it escaped.
#[derive(Template)]
#[template(path = "sheet.html", config = "src/author/translate/askama.toml")]
pub struct Sheet {
    lang: String,
    dir: &'static str,
    source_lang: String,
    source_dir: &'static str,
    target_lang: String,
    target_dir: &'static str,
    title: String,
    about: String,
    steps: Vec<String>,
    people: Vec<String>,
    rows: Vec<Row>,
}

/// A text of the sheet.
struct Row {
    /// What it is a part of, where that is another thing than for the row before.
    heading: Option<String>,
    number: usize,
    id: String,
    kind: String,
    source: Vec<Piece>,
    stands: Vec<Vec<Piece>>,
    /// The translation that is there already.
    own: Vec<Piece>,
    rules: usize,
}

/// A stretch of a text: words, or what stands in braces.
#[derive(Debug, PartialEq, Eq)]
struct Piece {
    text: String,
    sign: bool,
}

impl Sheet {
    /// The page as HTML.
    pub fn html(&self) -> String {
        // Writing into a text cannot fail.
        self.render().unwrap_or_default()
    }
}

impl Translation {
    /// The sheet of all texts. `words` is the language of those who make it, `catalogue` knows what languages call themselves.
    pub fn sheet(&self, words: &Words, catalogue: &Catalogue) -> Sheet {
        let words = words.with_pack(&self.pack.words);
        let say = |phrase: &Phrase| words.say(phrase).string;
        let (source, target) = self.directions();
        let named = |language: &Language| Arg::Text(catalogue.own_name(language));
        let pack = self.original.text("pack-title").map_or_else(|| self.pack.id.clone(), |text| text.value.clone());
        let title = Phrase::new("translate-sheet-title").with("pack", Arg::Text(pack));
        let about = Phrase::new("translate-sheet-about")
            .with("source", named(&self.original.language))
            .with("language", named(&self.language))
            .with("count", self.original.texts.len());
        let steps = ["write", "braces", "choices", "short", "unsure", "back"];
        let step = |name: &str| say(&Phrase::new(format!("translate-sheet-{name}")));
        Sheet {
            lang: words.language().tag(),
            dir: dir(words.direction()),
            source_lang: self.original.language.tag(),
            source_dir: dir(source),
            target_lang: self.language.tag(),
            target_dir: dir(target),
            title: say(&title),
            about: say(&about),
            steps: steps.map(step).into(),
            people: ["translator", "reviewer", "date"].map(step).into(),
            rows: self.rows(&words),
        }
    }

    fn rows(&self, words: &Words) -> Vec<Row> {
        let mut place: Option<String> = None;
        let row = |(at, text): (usize, &Text)| {
            let here = self.place(text).unwrap_or_else(|| Phrase::new("translate-place-pack"));
            let here = words.say(&here).string;
            let heading = (place.as_ref() != Some(&here)).then(|| here.clone());
            place = Some(here);
            Row {
                heading,
                number: at + 1,
                id: text.id.clone(),
                kind: words.say(&self.kind(text)).string,
                source: pieces(&text.value),
                stands: self.stands(text).iter().map(|phrase| pieces(&words.say(phrase).string)).collect(),
                own: self.page.text(&text.id).map_or_else(Vec::new, |own| pieces(&own.value)),
                // A line to mend what is there already.
                rules: if self.page.text(&text.id).is_some() { 1 } else { rules(&text.value) },
            }
        };
        self.original.texts.iter().enumerate().map(row).collect()
    }
}

fn dir(direction: Direction) -> &'static str {
    match direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
}

/// How many ruled lines a translation needs: a third more letters than its source has.
fn rules(value: &str) -> usize {
    let lines = value.lines().map(|line| (line.chars().count() * 4 / 3).div_ceil(LETTERS).max(1));
    lines.sum::<usize>().clamp(1, MOST_RULES)
}

/// A text with what stands in braces apart: it is left to right in every language.
fn pieces(value: &str) -> Vec<Piece> {
    let (mut pieces, mut depth): (Vec<Piece>, usize) = (Vec::new(), 0);
    for letter in text::clean(value).chars() {
        let sign = depth > 0 || letter == '{';
        depth = match letter {
            '{' => depth + 1,
            '}' => depth.saturating_sub(1),
            _ => depth,
        };
        match pieces.last_mut() {
            Some(piece) if piece.sign == sign => piece.text.push(letter),
            _ => pieces.push(Piece { text: letter.into(), sign }),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_braces_is_apart() {
        let found = pieces("a { $b -> [x] { $c } } d\u{1b}");
        let found: Vec<(&str, bool)> = found.iter().map(|piece| (piece.text.as_str(), piece.sign)).collect();
        assert_eq!(found, [("a ", false), ("{ $b -> [x] { $c } }", true), (" d", false)]);
    }

    #[test]
    fn long_texts_get_more_room() {
        assert_eq!(rules("short"), 1);
        assert_eq!(rules(&"a".repeat(100)), 4);
        assert_eq!(rules("a\nb\nc"), 3);
        assert_eq!(rules(&"a\n".repeat(99)), MOST_RULES);
    }
}
