//! From a paragraph to what is drawn of it, in logical order: graphemes composed, joined and measured.
//! The last guard: no control character gets past it. Leaves the order on the screen to `bidi` and lines to `wrap`.

use super::clean::{KEY_END, KEY_START};
use super::layout::Cell;
use super::{bidi, forms};
use compact_str::CompactString;
use std::ops::Range;
use unicode_bidi::Level;
use unicode_joining_type::{JoiningType, get_joining_type};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// A character that takes room, with its marks.
#[derive(Clone, Debug)]
pub(super) struct Glyph {
    /// The character, not yet in its joined form. Lam and alef are one character here.
    pub(super) base: char,
    marks: String,
    /// Where its grapheme stands in the source. Empty for what follows the first character of a grapheme that holds
    /// several (a vowel sign with its own column).
    pub(super) bytes: Range<usize>,
    /// Columns: 1 or 2.
    pub(super) width: u16,
    pub(super) level: Level,
    /// The lowest level of what stands between the glyph before and this one, and is never drawn; its own if nothing does.
    pub(super) parted: Level,
    /// Whether it belongs to a key cap.
    pub(super) key: bool,
    /// Whether it is drawn in its joined form at all.
    joined: bool,
    joins_before: bool,
    joins_after: bool,
}

impl Glyph {
    /// A sign that is not in the source but stands for these bytes of it.
    pub(super) fn sign(base: char, bytes: Range<usize>, level: Level) -> Self {
        let marks = String::new();
        Glyph {
            base,
            marks,
            bytes,
            width: 1,
            level,
            parted: level,
            key: false,
            joined: false,
            joins_before: false,
            joins_after: false,
        }
    }

    /// The cell that draws it, or its mirrored `twin`.
    pub(super) fn cell(&self, twin: Option<char>, rtl: bool) -> Cell {
        let joined = || match self.base {
            base if base < '\u{0600}' || !self.joined => base,
            base => forms::form(base, self.joins_before, self.joins_after),
        };
        let drawn = twin.unwrap_or_else(joined);
        let mut symbol = CompactString::from_iter([drawn]);
        if !self.marks.is_empty() {
            symbol.push_str(&self.marks);
            // A symbol that a terminal or ratatui measures otherwise would shift the rest of the row.
            if symbol.width() != usize::from(self.width) {
                symbol.truncate(drawn.len_utf8());
            }
        }
        Cell { symbol, bytes: self.bytes.clone(), width: self.width, rtl, key: self.key }
    }
}

/// What is drawn of a paragraph that starts at byte `offset` of the source; `levels` are those of its bytes, none if
/// all is left to right. Letters are joined where `joined` says so.
pub(super) fn glyphs(paragraph: &str, offset: usize, levels: &[Level], joined: bool) -> Vec<Glyph> {
    if paragraph.chars().all(|c| is_simple(c) || is_unseen(c)) {
        return simple_glyphs(paragraph, offset, levels);
    }
    let mut row = Row {
        glyphs: Vec::new(),
        joining: joined && bidi::has_rtl(paragraph),
        key: false,
        bytes: 0..0,
        level: Level::ltr(),
        parted: None,
        begun: false,
        joins_on: false,
        last: None,
    };
    for (at, grapheme) in paragraph.grapheme_indices(true) {
        row.bytes = offset + at..offset + at + grapheme.len();
        row.level = levels.get(at).copied().unwrap_or(Level::ltr());
        row.begun = false;
        if grapheme.is_ascii() {
            grapheme.chars().for_each(|c| row.push(c));
        } else {
            grapheme.nfc().for_each(|c| row.push(c));
        }
        if !row.begun {
            row.part(grapheme);
        }
    }
    row.glyphs
}

/// A character that is one column, never a part of a longer grapheme and already composed: Latin up to U+024F, and the signs
/// that screens use. Most screens hold nothing else, and do not pay for more.
fn is_simple(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{A0}'..='\u{AC}' | '\u{AE}'..='\u{24F}' | '‘'..='”' | '–' | '—' | '…' | '\u{202F}')
        || matches!(c, '►' | '◄' | '▲' | '▼' | '●' | '○')
}

/// Isolates and the marks of key caps: they act, and take no room.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}' | KEY_START | KEY_END)
}

fn simple_glyphs(paragraph: &str, offset: usize, levels: &[Level]) -> Vec<Glyph> {
    let mut glyphs = Vec::with_capacity(paragraph.len());
    let (mut key, mut parted) = (false, None);
    for (at, c) in paragraph.char_indices() {
        let level = levels.get(at).copied().unwrap_or(Level::ltr());
        if is_unseen(c) {
            key = c == KEY_START || (key && c != KEY_END);
            parted = Some(lower(parted, level));
        } else {
            let start = offset + at;
            let glyph = Glyph::sign(c, start..start + c.len_utf8(), level);
            glyphs.push(Glyph { key, parted: lower(parted.take(), level), ..glyph });
        }
    }
    glyphs
}

fn lower(one: Option<Level>, other: Level) -> Level {
    one.map_or(other, |one| one.min(other))
}

/// The glyphs so far, and what the next character needs to know of those before it.
struct Row {
    glyphs: Vec<Glyph>,
    /// Whether letters are joined at all: left-to-right text does not pay for it.
    joining: bool,
    key: bool,
    /// The grapheme at hand: where it is, its level, whether it has a glyph yet.
    bytes: Range<usize>,
    level: Level,
    begun: bool,
    /// The lowest level of what was not drawn since the last glyph.
    parted: Option<Level>,
    /// Whether the last character that counts for joining joins the next one, and its glyph if it has one.
    joins_on: bool,
    last: Option<usize>,
}

impl Row {
    fn push(&mut self, c: char) {
        match c {
            KEY_START => self.key = true,
            KEY_END => self.key = false,
            _ => {}
        }
        let drawn = drawn(c).filter(|_| !(self.begun && is_skin_tone(c)));
        if let Some((base, width)) = drawn {
            self.begin(base, width);
        } else if let Some(glyph) = self.glyphs.last_mut()
            && self.begun
            && is_mark(c)
        {
            glyph.marks.push(c);
        }
        if self.joining {
            self.join(c, drawn.is_some());
        }
    }

    fn begin(&mut self, base: char, width: u16) {
        let bytes = if self.begun { self.bytes.end..self.bytes.end } else { self.bytes.clone() };
        self.begun = true;
        let parted = lower(self.parted.take(), self.level);
        self.glyphs.push(Glyph {
            width,
            parted,
            key: self.key,
            joined: self.joining,
            ..Glyph::sign(base, bytes, self.level)
        });
    }

    /// Notes a grapheme of which nothing is drawn. What rule X9 removes has no level.
    fn part(&mut self, grapheme: &str) {
        if grapheme.chars().any(bidi::has_level) {
            self.parted = Some(lower(self.parted, self.level));
        }
    }

    /// Joins the character to the one before it (The Unicode Standard, 9.2), whether it is drawn or only acts on joining.
    fn join(&mut self, c: char, drawn: bool) {
        let (back, on) = match joining_type(c) {
            JoiningType::Transparent => return,
            JoiningType::DualJoining | JoiningType::JoinCausing => (true, true),
            JoiningType::RightJoining => (true, false),
            JoiningType::LeftJoining => (false, true),
            _ => (false, false),
        };
        let joined = self.joins_on && back;
        let before = self.last.take();
        self.joins_on = on;
        if let (true, Some(glyph)) = (joined, before) {
            self.glyphs[glyph].joins_after = true;
        }
        if drawn {
            if joined && self.ligate(c, before) {
                return;
            }
            self.last = Some(self.glyphs.len() - 1);
            if let Some(glyph) = self.glyphs.last_mut() {
                glyph.joins_before = joined;
            }
        }
    }

    /// Makes one glyph of a lam and the alef just pushed, if that is what they are.
    fn ligate(&mut self, c: char, before: Option<usize>) -> bool {
        let (Some(lam), Some(ligature)) = (before, forms::lam_with(c)) else { return false };
        if self.glyphs[lam].base != forms::LAM || lam + 2 != self.glyphs.len() {
            return false;
        }
        self.glyphs.pop();
        let glyph = &mut self.glyphs[lam];
        glyph.base = ligature;
        glyph.bytes.end = self.bytes.end;
        glyph.joins_after = false;
        true
    }
}

/// What is drawn for a character that starts a glyph, and its columns; nothing for what is invisible or only modifies.
fn drawn(c: char) -> Option<(char, u16)> {
    match c {
        '\t' => Some((' ', 1)),
        '\u{00AD}' | '\u{2028}' | '\u{2029}' | '\u{FFF9}'..='\u{FFFB}' => None,
        _ => match c.width()? {
            0 => None,
            1 => Some((c, 1)),
            2 => Some((c, 2)),
            // One Khmer sign asks for three columns.
            _ => Some((char::REPLACEMENT_CHARACTER, 1)),
        },
    }
}

/// Whether the character is drawn in the cell of its letter. Selectors of emoji style are not: terminals disagree on
/// the width that they give.
fn is_mark(c: char) -> bool {
    let selector =
        matches!(c, '\u{034F}' | '\u{180B}'..='\u{180F}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}');
    is_combining_mark(c) && !selector && c.width() == Some(0)
}

/// Skin tones are colour swatches to most terminals.
fn is_skin_tone(c: char) -> bool {
    matches!(c, '\u{1F3FB}'..='\u{1F3FF}')
}

/// The edge of a key cap parts letters like any symbol. So does a left-to-right mark: the letters around it are in two runs,
/// which need not stand side by side (UAX #9, 4.3).
fn joining_type(c: char) -> JoiningType {
    if matches!(c, KEY_START | KEY_END | '\u{200E}') { JoiningType::NonJoining } else { get_joining_type(c) }
}
