//! In which manner finished frames go to this terminal: its own reordering undone, marks and signs that it lacks replaced.
//! Decided in `app/terminal`; applied to the buffer after everything has drawn on it, once a frame.

use super::{Moved, Pass, Targets};
use crate::text::{self, Order};
use ratatui::buffer::Buffer;
use std::collections::BTreeSet;

/// In which manner frames are sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manner {
    /// What is done to rows with right-to-left letters.
    pub pass: Pass,
    /// In which order text is put into cells.
    pub order: Order,
    /// Whether vowel marks go with their letters.
    pub marks: bool,
    /// The characters that there are, where they are few and known: the fonts of the Linux console.
    pub font: Option<Font>,
}

impl Default for Manner {
    fn default() -> Self {
        Manner { pass: Pass::Plain, order: Order::Visual, marks: true, font: None }
    }
}

impl Manner {
    /// Prepares a finished frame for the terminal; `targets` knows the rows that are samples of another pass.
    pub fn finish(&self, buffer: &mut Buffer, targets: &Targets) -> Moved {
        if !self.marks {
            drop_marks(buffer);
        }
        if let Some(font) = &self.font {
            font.keep_to(buffer);
        }
        if self.pass == Pass::Plain && !targets.has_samples() {
            return Moved::default();
        }
        Pass::apply_all(buffer, |row| targets.pass_of(row, self.pass))
    }
}

/// Leaves right-to-left letters without their vowel marks.
fn drop_marks(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        let symbol = cell.symbol();
        if symbol.len() > 2
            && text::is_rtl(symbol)
            && let (Some(letter), true) = (symbol.chars().next(), symbol.chars().nth(1).is_some())
        {
            cell.set_char(letter);
        }
    }
}

/// The characters of a font.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Font(BTreeSet<char>);

impl Font {
    /// A font with these characters.
    pub fn new(characters: impl IntoIterator<Item = char>) -> Self {
        Font(characters.into_iter().collect())
    }

    /// Whether it has a character.
    pub fn has(&self, character: char) -> bool {
        self.0.contains(&character)
    }

    /// Whether Arabic can be read in it: the joined forms are there (lam inside a word stands for them all, U+FEE0).
    pub fn has_arabic(&self) -> bool {
        ['\u{FE8D}', '\u{FEDF}', '\u{FEE0}', '\u{FEFB}'].into_iter().all(|form| self.has(form))
    }

    /// Replaces what it lacks by what is nearest to it: a letter without its accent, a digit as 0 to 9, a plain sign.
    fn keep_to(&self, buffer: &mut Buffer) {
        for cell in &mut buffer.content {
            let Some(wanted) = cell.symbol().chars().next().filter(|wanted| !wanted.is_ascii()) else { continue };
            if !self.has(wanted) {
                let near = text::nearest(wanted).into_iter().find(|near| near.is_ascii() || self.has(*near));
                cell.set_char(near.unwrap_or('?'));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Direction;
    use ratatui::buffer::Cell;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    fn finished(manner: &Manner, symbols: &[&str]) -> String {
        let width = u16::try_from(symbols.len()).expect("few");
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, 1));
        for (column, symbol) in (0..).zip(symbols) {
            buffer[(column, 0)].set_symbol(symbol).set_style(Style::new());
        }
        manner.finish(&mut buffer, &Targets::new(width, Direction::Rtl));
        buffer.content.iter().map(Cell::symbol).collect()
    }

    #[test]
    fn marks_are_dropped_where_the_terminal_cannot_place_them() {
        let line = ["ﻡ\u{064E}", "ﻼ\u{0651}\u{064E}", "é", "ñ", "a"];
        assert_eq!(finished(&Manner::default(), &line), line.concat());
        assert_eq!(finished(&Manner { marks: false, ..Manner::default() }, &line), "ﻡﻼéña");
    }

    #[test]
    fn what_a_font_lacks_is_replaced_by_what_is_near() {
        let font = Font::new("éﻡ│".chars());
        let manner = Manner { font: Some(font), ..Manner::default() };
        assert_eq!(finished(&manner, &["é", "É", "ç", "٣", "۴", "ﻡ", "│", "►", "…", "中", "x"]), "éEc34ﻡ│>.?x");
    }

    #[test]
    fn a_font_with_the_joined_forms_can_show_arabic() {
        assert!(!Font::new(' '..'ٿ').has_arabic());
        assert!(Font::new('\u{FE70}'..='\u{FEFC}').has_arabic());
    }
}
