//! The sheet as a table for spreadsheets (CSV, RFC 4180), written and read back after somebody filled it in.
//! What is printed on paper is in `sheet`; which texts can be taken, `text` says.

use super::Translation;
use super::seen::Seen;
use super::text::{Text, translated};
use crate::locale::{Arg, Catalogue, Phrase, Words};
use crate::pack::Problem;
use crate::text;

const BOM: &str = "\u{feff}";
/// The columns in the order in which they are written; their titles are messages `translate-column-*`.
const COLUMNS: [&str; 5] = ["number", "message", "context", "source", "translation"];
/// What spreadsheet programs take for the beginning of a formula, and the sign that guards it (OWASP, *CSV Injection*).
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', GUARD];
const GUARD: char = '\'';
/// What separates cells and rows in some program or other. Programs that separate by another sign than the table does split
/// inside its cells, and quotes keep nothing together there.
const SPLITS: [char; 4] = ['\n', '\r', ';', '\t'];
/// What separates cells, by program and country.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// What became of a filled table.
#[derive(Clone, Debug, Default)]
pub struct Taken {
    /// Texts that were taken.
    pub count: usize,
    /// Rows that cannot be taken, each with its number and the reason.
    pub problems: Vec<Problem>,
}

impl Translation {
    /// The table of all texts, in UTF-8 with a byte order mark, which spreadsheet programs need to read it right.
    pub fn twin(&self, words: &Words) -> String {
        let words = words.with_pack(&self.pack.words);
        let mut writer =
            csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(BOM.as_bytes().to_vec());
        let mut row = |cells: [String; 5]| {
            // Writing into memory cannot fail.
            let _ = writer.write_record(cells.map(|cell| guarded(&text::plain(&cell))));
        };
        row(COLUMNS.map(|name| words.say(&title(name)).string));
        for (at, source) in self.original.texts.iter().enumerate() {
            let context = self.place(source).into_iter().chain([self.kind(source)]).chain(self.stands(source));
            let context: Vec<String> = context.map(|phrase| words.say(&phrase).string).collect();
            let own = self.page.text(&source.id).map(|own| own.value.clone()).unwrap_or_default();
            row([(at + 1).to_string(), source.id.clone(), context.join("\n"), source.value.clone(), own]);
        }
        let bytes = writer.into_inner().unwrap_or_default();
        String::from_utf8(bytes).unwrap_or_default()
    }

    /// Takes the texts of a filled table; rows without a translation are left out, those that cannot be taken are told.
    /// `path` is how problems name the table, `catalogue` knows its titles in every language.
    pub fn take_twin(&mut self, bytes: &[u8], path: &str, catalogue: &Catalogue) -> Taken {
        let mut taken = Taken::default();
        let Some(content) = decoded(bytes) else {
            let what = Problem::at_path(path, Phrase::new("translate-table-utf8"));
            taken.problems.push(what.with_help(Phrase::new("translate-help-table-utf8")));
            return taken;
        };
        let Some(table) = SEPARATORS.into_iter().find_map(|separator| Table::read(&content, separator, catalogue))
        else {
            let what = Problem::at_path(path, Phrase::new("translate-table-columns"));
            taken.problems.push(what.with_help(Phrase::new("translate-help-table-columns")));
            return taken;
        };
        for filled in table.rows {
            match self.take_row(&filled) {
                Ok(new) => taken.count += usize::from(new),
                Err(reason) => {
                    let what = Phrase::new("translate-row")
                        .with("row", Arg::Ltr(filled.row.to_string()))
                        .with("message", Arg::Ltr(filled.id))
                        .with("reason", reason);
                    taken.problems.push(Problem::at_path(path, what));
                }
            }
        }
        self.memory = self.page.remembered(&self.original);
        taken
    }

    /// Takes one text. Returns whether it is new.
    fn take_row(&mut self, filled: &Row) -> Result<bool, Phrase> {
        let source = self.original.text(&filled.id).ok_or_else(|| Phrase::new("translate-row-unknown"))?;
        let text = translated(source, &filled.translation)?;
        if self.page.text(&filled.id).is_some_and(|known| known.value == text.value) {
            return Ok(false);
        }
        // It was translated from what stands in the table; the pack may say something else by now.
        let other = filled.source.as_ref().filter(|asked| **asked != text::plain(&source.value));
        let known = other.map(|asked| Text { value: asked.clone(), ..source.clone() });
        match known.map(|asked| Seen::now(None, &asked, &text, false)) {
            Some(seen) => drop(self.page.memory.insert(filled.id.clone(), seen)),
            None => drop(self.page.memory.remove(&filled.id)),
        }
        self.page.quoted.remove(&filled.id);
        self.page.put(text, &self.original);
        Ok(true)
    }
}

/// A table somebody filled in.
struct Table {
    rows: Vec<Row>,
}

/// A row with a translation.
struct Row {
    /// As spreadsheet programs count them: the titles are row 1.
    row: usize,
    id: String,
    source: Option<String>,
    translation: String,
}

impl Table {
    /// Reads a table with this separator; `None` when the columns that are needed are not there.
    fn read(content: &str, separator: u8, catalogue: &Catalogue) -> Option<Table> {
        // Some programs say first what separates.
        let said = content.lines().next().is_some_and(|line| line.to_ascii_lowercase().starts_with("sep="));
        let content = if said { content.split_once('\n').map_or("", |(_, rest)| rest) } else { content };
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(separator)
            .from_reader(content.as_bytes());
        let mut records = reader.records().flatten();
        let titles = records.next()?;
        let column = |name: &str| titles.iter().position(|cell| is_title(cell, name, catalogue));
        let (id, translation, source) = (column("message")?, column("translation")?, column("source"));
        let row = |(at, record): (usize, csv::StringRecord)| {
            let cell = |at: usize| unguarded(record.get(at).unwrap_or_default());
            let (id, translation) = (cell(id).trim().to_owned(), cell(translation));
            let source = source.map(|at| cell(at).replace("\r\n", "\n"));
            let row = at + 2 + usize::from(said);
            (!id.is_empty() && !translation.trim().is_empty()).then_some(Row { row, id, source, translation })
        };
        Some(Table { rows: records.enumerate().filter_map(row).collect() })
    }
}

fn title(name: &str) -> Phrase {
    Phrase::new(format!("translate-column-{name}"))
}

/// Whether a cell is the title of that column in some language of the program.
fn is_title(cell: &str, name: &str, catalogue: &Catalogue) -> bool {
    let cell = text::fold(&unguarded(cell));
    let said = |language| text::fold(&Words::new(catalogue, &language).say(&title(name)).string);
    cell == name || catalogue.languages().into_iter().map(said).any(|title| title == cell)
}

/// UTF-8 with or without byte order mark, or UTF-16 with one, as some programs save "Unicode text".
fn decoded(bytes: &[u8]) -> Option<String> {
    let units = |read: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes[2..].chunks_exact(2).map(|pair| read([pair[0], pair[1]])).collect();
        String::from_utf16(&units).ok()
    };
    match bytes {
        [0xff, 0xfe, ..] => units(u16::from_le_bytes),
        [0xfe, 0xff, ..] => units(u16::from_be_bytes),
        _ => std::str::from_utf8(bytes).ok().map(|text| text.trim_start_matches(BOM).to_owned()),
    }
}

/// A cell of which no program takes any part for a formula; `unguarded` gives back exactly what it was.
fn guarded(cell: &str) -> String {
    let guard = |part: &str| if is_formula(part) { format!("{GUARD}{part}") } else { part.to_owned() };
    cell.split_inclusive(SPLITS).map(guard).collect()
}

fn unguarded(cell: &str) -> String {
    let bare = |part: &str| part.strip_prefix(GUARD).filter(|rest| is_formula(rest)).unwrap_or(part).to_owned();
    cell.split_inclusive(SPLITS).map(bare).collect()
}

/// Whether a program may read this as a formula. It takes away the quotes that a cell begins with.
fn is_formula(part: &str) -> bool {
    part.trim_start_matches('"').starts_with(FORMULA)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn titles_are_known_in_every_language_and_every_separator() {
        let catalogue = Catalogue::built_in();
        for language in catalogue.languages() {
            let titles = COLUMNS.map(|name| Words::new(&catalogue, &language).say(&title(name)).string);
            let distinct: std::collections::BTreeSet<&String> = titles.iter().collect();
            assert_eq!(distinct.len(), titles.len());
            for separator in SEPARATORS {
                let separator = char::from(separator).to_string();
                let cells = ["1", "a", "x", "un", "\"one\n\"\"two\"\"\""];
                let content = format!("{}\r\n{}\r\n", titles.join(&separator), cells.join(&separator));
                let found: Vec<Table> = SEPARATORS
                    .into_iter()
                    .filter_map(|separator| Table::read(&content, separator, &catalogue))
                    .collect();
                assert_eq!(found.len(), 1, "{content}");
                assert_eq!(found[0].rows[0].translation, "one\n\"two\"");
                assert_eq!((found[0].rows[0].row, found[0].rows[0].id.as_str()), (2, "a"));
            }
        }
    }

    #[test]
    fn other_encodings_are_understood_or_refused() {
        let utf16: Vec<u8> = "\u{feff}né".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decoded(&utf16).as_deref(), Some("né"));
        assert_eq!(decoded("\u{feff}né".as_bytes()).as_deref(), Some("né"));
        assert_eq!(decoded(b"n\xe9"), None);
        assert_eq!(decoded(b"\xff\xfe\x00"), Some(String::new()));
    }

    /// Where a spreadsheet program may begin a cell: it need not split as the table does (quotes inside a cell count for
    /// nothing then), and it takes away the quotes that a cell begins with.
    fn parts(cell: &str) -> impl Iterator<Item = &str> {
        cell.split(['\n', '\r', ';', '\t']).map(|part| part.trim_start_matches('"'))
    }

    #[test]
    fn no_line_of_a_hostile_text_is_a_formula() {
        for cell in ["x\n=cmd|' /C calc'!A1\ny", "x;=cmd|' /C calc'!A1;y", "x;\"=1\";y", "x\t@SUM(1)", "\"=1"] {
            let guarded = guarded(cell);
            assert!(!parts(&guarded).any(|part| part.starts_with(['=', '@'])), "{guarded}");
            assert_eq!(unguarded(&guarded), cell);
        }
        assert_eq!(guarded("a; b - c\n  - d"), "a; b - c\n  - d");
    }

    proptest! {
        #[test]
        fn no_cell_is_a_formula_and_each_is_read_back(cell in "[=+@'\";\t\r\na -]{0,9}") {
            let guarded = guarded(&cell);
            prop_assert!(!parts(&guarded).any(|part| part.starts_with(['=', '+', '-', '@'])), "{:?}", guarded);
            prop_assert!(!guarded.starts_with(['\t', '\r']));
            prop_assert_eq!(unguarded(&guarded), cell);
        }
    }
}
