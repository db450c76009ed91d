//! Broken and hostile packs (tests/corpus/packs), each with all that its author is told. None may panic, and nothing of it may
//! reach a terminal that a terminal would obey.
//!
//! A case is a good pack with other files. It begins with a sentence; `== path` begins a file that stands instead of the good one,
//! `== path +` what is added at its end, `== path gone` takes it away. In all of them `\u{1B}` stands for a character, `\x{FF}` for a byte,
//! `\times{300}{x}` for three hundred of them (`\n` and `\0` are known there). `== told` is what is told, in English; `PASSERELLE_BLESS=1` writes it anew.

use crate::journey::LANGUAGES;
use crate::source::root;
use passerelle::author::check;
use passerelle::locale::{Catalogue, Language, Words};
use passerelle::pack::{InMemory, Origin, Problem, render};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Of more problems than these, the rest is counted.
const MANY: usize = 8;

type Bytes = BTreeMap<String, Vec<u8>>;

struct Case {
    path: PathBuf,
    /// All of it but what is told.
    text: String,
    files: Bytes,
    told: String,
}

fn folder() -> PathBuf {
    root().join("tests/corpus/packs")
}

/// The pack that every case breaks.
fn good() -> Bytes {
    let paths = ["pack.toml", "start.toml", "locales/en.ftl", "locales/fr.ftl"];
    paths.map(|path| (path.to_owned(), fs::read(folder().join("good").join(path)).unwrap())).into()
}

impl Case {
    fn read(path: &Path) -> Self {
        let whole = fs::read_to_string(path).unwrap();
        let (text, told) = whole.split_once("== told\n").unwrap_or((&whole, ""));
        let mut files = good();
        for part in text.split("\n== ").skip(1) {
            let (name, content) = part.split_once('\n').unwrap_or((part, ""));
            match name.rsplit_once(' ') {
                Some((name, "gone")) => drop(files.remove(name).unwrap()),
                Some((name, "+")) => files.get_mut(name).unwrap().extend(bytes(content)),
                _ => drop(files.insert(name.to_owned(), bytes(content))),
            }
        }
        Case { path: path.to_owned(), text: text.to_owned(), files, told: told.to_owned() }
    }

    fn problems(&self, catalogue: &Catalogue) -> (Vec<Problem>, Option<passerelle::pack::Pack>) {
        let files = self.files.iter().fold(InMemory::new("pack"), |files, (path, bytes)| files.with(path, bytes));
        let checked = check(&files, Origin::BuiltIn, catalogue);
        (checked.problems, checked.pack)
    }
}

/// What a part of a case stands for.
fn bytes(text: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        out.extend(before.as_bytes());
        let inside = |name: &str| after.strip_prefix(name)?.split_once('}');
        if let Some((hex, after)) = inside("u{") {
            let sign = char::from_u32(u32::from_str_radix(hex, 16).unwrap()).unwrap();
            out.extend(sign.to_string().as_bytes());
            rest = after;
        } else if let Some((hex, after)) = inside("x{") {
            out.push(u8::from_str_radix(hex, 16).unwrap());
            rest = after;
        } else if let Some((count, after)) = inside("times{") {
            let (what, after) = after.strip_prefix('{').unwrap().split_once('}').unwrap();
            out.extend(what.replace("\\n", "\n").replace("\\0", "\0").repeat(count.parse().unwrap()).as_bytes());
            rest = after;
        } else {
            out.push(b'\\');
            rest = after;
        }
    }
    out.extend(rest.as_bytes());
    out
}

fn cases() -> Vec<Case> {
    let entries = fs::read_dir(folder()).unwrap().flatten().map(|entry| entry.path());
    let mut paths: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|end| end == "txt")).collect();
    paths.sort();
    paths.iter().map(|path| Case::read(path)).collect()
}

/// What a terminal might obey, or reorder by.
fn is_obeyed(sign: char) -> bool {
    (sign.is_control() && sign != '\n')
        || matches!(sign, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{061C}')
}

#[test]
fn the_pack_that_cases_break_is_good() {
    let path = folder().join("good.txt");
    let case = Case { path, text: String::new(), files: good(), told: String::new() };
    let (problems, pack) = case.problems(&Catalogue::built_in());
    assert!(problems.is_empty() && pack.is_some(), "{problems:?}");
}

#[test]
fn every_broken_pack_is_told_what_to_mend() {
    let catalogue = Catalogue::built_in();
    let bless = std::env::var_os("PASSERELLE_BLESS").is_some();
    let cases = cases();
    assert!(cases.len() >= 45, "only {} cases", cases.len());
    let mut untold = Vec::new();
    for case in cases {
        let name = case.path.file_name().unwrap().to_string_lossy().into_owned();
        let (problems, pack) = case.problems(&catalogue);
        if problems.is_empty() {
            untold.push(name);
            continue;
        }
        for tag in LANGUAGES {
            let words = Words::new(&catalogue, &Language::parse(tag).unwrap());
            let words = pack.as_ref().map_or(words.clone(), |pack| words.with_pack(&pack.words));
            let mut told: Vec<String> = problems.iter().map(|problem| render(problem, &words)).collect();
            assert!(!told.concat().contains(is_obeyed), "{name} in {tag}: {told:?}");
            if told.len() > MANY {
                let more = told.split_off(MANY).len();
                told.push(format!("(and {more} more)"));
            }
            let told = told.join("\n\n") + "\n";
            if tag != "en" {
                continue;
            }
            if bless {
                fs::write(&case.path, format!("{}== told\n{told}", case.text)).unwrap();
            } else {
                assert_eq!(told, case.told, "{name}");
            }
        }
    }
    assert!(untold.is_empty(), "nothing is told of {untold:?}");
}
