//! Unicode's own conformance tests of the bidirectional algorithm (UAX #9), through the line function of the program.
//! A cell line shows no levels of characters that are never drawn: which cells stand where is compared, not more.
//!
//! All lines run where the files are installed (Debian: `unicode-data`; another folder: `PASSERELLE_UNICODE`), an extract
//! (`*.extract.txt` beside this file) everywhere. What FriBidi says of words is compared in `fribidi`.

mod characters;
mod classes;
mod fribidi;
mod mirroring;
mod refused;

use passerelle::text::{Direction, line, mirrored};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};
use unicode_normalization::UnicodeNormalization;
use unicode_width::UnicodeWidthChar;

/// Where systems keep the Unicode Character Database.
const FOLDERS: [&str; 2] = ["/usr/share/unicode", "/usr/share/unicode/ucd"];

/// A file of the Unicode Character Database, if it is installed.
fn installed(name: &str) -> Option<String> {
    let folders: Vec<PathBuf> = match env::var_os("PASSERELLE_UNICODE") {
        Some(folder) => vec![PathBuf::from(folder)],
        None => FOLDERS.iter().map(PathBuf::from).collect(),
    };
    let found = folders.iter().find_map(|folder| fs::read_to_string(folder.join(name)).ok());
    if found.is_none() {
        eprintln!("Skipped: {name} is not in {folders:?}. The extract was read.");
    }
    found
}

/// One paragraph, and how it must look.
struct Case<'a> {
    characters: &'a [char],
    base: Direction,
    /// The level of each character; nothing where rule X9 removes it.
    levels: &'a [Option<u8>],
    /// The characters from left to right.
    order: &'a [usize],
}

/// A cell as the test file wants it: where its character starts, whether its level is odd, and its mirrored twin.
type Wanted = (usize, bool, Option<char>);

/// What is compared, kept from case to case: there are hundreds of thousands.
#[derive(Default)]
struct Bench {
    text: String,
    /// Where each character starts, and whether it is drawn.
    places: Vec<(usize, bool)>,
    complaints: String,
    cases: usize,
    failures: usize,
}

impl Bench {
    fn try_case(&mut self, case: &Case) {
        self.cases += 1;
        self.text.clear();
        self.places.clear();
        for &c in case.characters {
            self.places.push((self.text.len(), is_drawn(c)));
            self.text.push(c);
        }
        let laid = line(&self.text, case.base, u16::MAX);
        let wanted = case.order.iter().filter_map(|&at| self.wanted(case, at));
        let same = laid.cells.len() == case.order.iter().filter(|&&at| self.places[at].1).count()
            && laid.cells.iter().zip(wanted).all(|(cell, (start, rtl, twin))| {
                let sign = cell.symbol.chars().next();
                cell.bytes.start == start && cell.rtl == rtl && twin.is_none_or(|twin| sign == Some(twin))
            });
        if !same {
            self.complain(case);
        }
    }

    fn wanted(&self, case: &Case, at: usize) -> Option<Wanted> {
        let (start, drawn) = self.places[at];
        let rtl = case.levels[at]? % 2 == 1;
        let c = case.characters[at];
        // Two old brackets are drawn as those that they are composed to.
        let twin = mirrored(c).and_then(|twin| (if rtl { twin } else { c }).nfc().next());
        drawn.then_some((start, rtl, twin))
    }

    fn complain(&mut self, case: &Case) {
        self.failures += 1;
        if self.failures <= 10 {
            let codes: Vec<String> = case.characters.iter().map(|c| format!("{:04X}", u32::from(*c))).collect();
            let laid = line(&self.text, case.base, u16::MAX);
            let cells: Vec<_> = laid.cells.iter().map(|cell| (&*cell.symbol, cell.bytes.start, cell.rtl)).collect();
            let order: Vec<_> = case.order.iter().filter_map(|&at| self.wanted(case, at)).collect();
            let codes = codes.join(" ");
            writeln!(self.complaints, "{codes} {:?}\n  wanted {order:?}\n  is {cells:?}", case.base).unwrap();
        }
    }

    #[track_caller]
    fn finish(self, least: usize) {
        assert_eq!(self.failures, 0, "of {} lines:\n{}", self.cases, self.complaints);
        assert!(self.cases >= least, "only {} lines were found", self.cases);
    }
}

/// Whether a character has a cell of its own. Marks share one with their letter.
fn is_drawn(c: char) -> bool {
    c == '\t' || (!matches!(c, '\u{2028}' | '\u{2029}' | '\u{AD}') && c.width().is_some_and(|columns| columns > 0))
}

fn direction(level: u8) -> Direction {
    if level % 2 == 1 { Direction::Rtl } else { Direction::Ltr }
}

/// "x 1 0", as both files write levels.
fn levels(field: &str) -> Vec<Option<u8>> {
    field.split_ascii_whitespace().map(|level| level.parse().ok()).collect()
}

fn order(field: &str) -> Vec<usize> {
    field.split_ascii_whitespace().map(|at| at.parse().unwrap()).collect()
}
