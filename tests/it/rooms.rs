//! The walls of the house: the table of docs/architecture.md, held against every Rust file.
//! How long a function may be is for clippy (clippy.toml); everything else about form is here.

use crate::source::{RustFile, root, rust_files};
use std::fs;

/// Lines of a file, tests included.
const MOST_LINES: usize = 400;

/// A line of the table.
struct Room {
    step: u32,
    /// "ui", or a part of a room that has rights of its own: "app/terminal".
    name: String,
    crates: Vec<String>,
}

/// The table, and the crates that every room may use.
struct House {
    rooms: Vec<Room>,
    common: Vec<String>,
}

impl House {
    fn read(page: &str) -> Self {
        let rooms = page.lines().filter_map(|line| {
            let cells: Vec<&str> = line.strip_prefix('|')?.split('|').map(str::trim).collect();
            let step = cells.first()?.parse().ok()?;
            Some(Room { step, name: backticked(cells[1]).pop()?, crates: backticked(cells[3]) })
        });
        let common = page.lines().find_map(|line| line.strip_prefix("Every room may use"));
        House { rooms: rooms.collect(), common: backticked(common.unwrap_or_default()) }
    }

    fn current() -> Self {
        House::read(&fs::read_to_string(root().join("docs/architecture.md")).unwrap())
    }

    /// The room of a file, or the part of it that has a line of its own.
    fn room(&self, path: &str) -> Option<&Room> {
        let holds = |room: &&Room| path.starts_with(&format!("src/{}/", room.name));
        self.rooms.iter().filter(holds).max_by_key(|room| room.name.len())
    }

    fn step(&self, name: &str) -> Option<u32> {
        self.rooms.iter().find(|room| room.name == name).map(|room| room.step)
    }

    /// Uses of rooms that do not stand before the file's own.
    fn wrong_uses(&self, file: &RustFile) -> Vec<String> {
        let Some(room) = self.room(&file.path) else { return Vec::new() };
        let own = top(&room.name);
        let mut wrong = Vec::new();
        for used in rooms_used(file) {
            let allowed = used == own || self.step(&used).is_some_and(|step| step < room.step);
            if !allowed {
                wrong.push(format!("{}: `{own}` must not use `{used}`", file.path));
            }
        }
        wrong
    }

    /// Uses of outside crates that the table does not give to the file's room.
    fn wrong_crates(&self, file: &RustFile, declared: &[String]) -> Vec<String> {
        let room = self.room(&file.path);
        let granted: Vec<&String> = room.into_iter().flat_map(|room| &room.crates).chain(&self.common).collect();
        // Parts of crates ("ratatui::crossterm") that some line of the table names are granted by name only.
        let parts = self.rooms.iter().flat_map(|room| &room.crates).filter(|name| name.contains("::"));
        let names = declared.iter().chain(parts);
        let wrong = names.filter(|name| !granted.contains(name) && uses(file, &name.replace('-', "_")));
        wrong.map(|name| format!("{}: not the place for `{name}`", file.path)).collect()
    }
}

fn top(name: &str) -> &str {
    name.split('/').next().unwrap_or(name)
}

fn backticked(cell: &str) -> Vec<String> {
    cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

fn is_word(sign: char) -> bool {
    sign.is_alphanumeric() || sign == '_'
}

fn word(text: &str) -> &str {
    &text[..text.find(|sign| !is_word(sign)).unwrap_or(text.len())]
}

/// What follows each `path` in the code that begins a path of its own.
fn after<'a>(code: &'a str, path: &'a str) -> impl Iterator<Item = &'a str> {
    code.match_indices(path).filter_map(move |(at, _)| {
        let before = code[..at].chars().next_back();
        (!before.is_some_and(|sign| is_word(sign) || sign == ':')).then(|| &code[at + path.len()..])
    })
}

/// The rooms that a file names: `crate::x`, `crate::{x, y}`, and `super::super::x` where that leads to the root.
fn rooms_used(file: &RustFile) -> Vec<String> {
    let inside = file.path.trim_start_matches("src/").trim_end_matches(".rs").trim_end_matches("/mod");
    let climb = "super::".repeat(inside.split('/').count());
    // In a module written inside the file, one more `super` is still in the room.
    let flat = file.code.find("\nmod tests {").map_or(file.code.as_str(), |at| &file.code[..at]);
    let climbs = after(flat, &climb).chain(after(&file.code, "super::").filter_map(|rest| rest.strip_prefix(&*climb)));
    let mut used = Vec::new();
    for rest in after(&file.code, "crate::").chain(climbs) {
        match rest.strip_prefix('{') {
            Some(group) => used.extend(group_heads(group)),
            None => used.push(word(rest).to_owned()),
        }
    }
    used.retain(|name| !name.is_empty() && name != "super");
    used
}

/// The first words of the paths in a `{a::b, c::{d, e}}`, which is open.
fn group_heads(group: &str) -> Vec<String> {
    let (mut depth, mut heads, mut fresh) = (0, Vec::new(), true);
    for (at, sign) in group.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => fresh = true,
            _ if fresh && is_word(sign) => {
                heads.push(word(&group[at..]).to_owned());
                fresh = false;
            }
            _ => {}
        }
    }
    heads
}

/// Whether a file uses an outside crate, or the named part of one, and not a module of the same name.
fn uses(file: &RustFile, name: &str) -> bool {
    let statements = file.code.split(';').filter(|statement| {
        let statement = statement.rsplit('\n').find(|line| !line.trim().is_empty()).unwrap_or_default();
        ["use super", "use self", "use crate", "mod "].iter().any(|start| statement.contains(start))
    });
    let is_module = statements.into_iter().any(|statement| statement.split(|sign| !is_word(sign)).any(|it| it == name));
    let named = |start: &str| after(&file.code, start).any(|rest| word(rest).is_empty());
    let in_group = name.split_once("::").is_some_and(|(outer, part)| {
        after(&file.code, &format!("{outer}::{{")).any(|group| group_heads(group).iter().any(|head| head == part))
    });
    in_group
        || (named(name)
            && !is_module
            && after(&file.code, name).any(|rest| rest.starts_with("::") || rest.starts_with(';')))
}

/// What is amiss in the form of a file.
fn form(file: &RustFile) -> Vec<String> {
    let mut amiss = Vec::new();
    let header: Vec<&str> = file.text.lines().map_while(|line| line.strip_prefix("//! ")).collect();
    let says_two = header.len() > 1 || header.first().is_some_and(|line| line.trim_end_matches('.').contains(". "));
    if !says_two {
        amiss.push(format!("{}: begins with `//! what it is`, then what it leaves to others", file.path));
    }
    let lines = file.text.lines().count();
    if lines > MOST_LINES {
        amiss.push(format!("{}: {lines} lines, {MOST_LINES} at most", file.path));
    }
    if file.code.split(|sign| !is_word(sign)).any(|it| it == "unsafe") {
        amiss.push(format!("{}: no `unsafe` here", file.path));
    }
    amiss
}

/// The names under `[dependencies]` in Cargo.toml.
fn declared() -> Vec<String> {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let section = manifest.split("\n[").find_map(|part| part.strip_prefix("dependencies]\n")).unwrap();
    section.lines().filter_map(|line| Some(line.split_once('=')?.0.trim().to_owned())).collect()
}

fn sources() -> Vec<RustFile> {
    let files = rust_files("src");
    assert!(files.len() > 100, "the sources are found");
    files
}

#[track_caller]
fn none(complaints: Vec<String>) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn the_table_names_every_room() {
    let library = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let mut built: Vec<&str> =
        library.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    let house = House::current();
    let mut named: Vec<&str> =
        house.rooms.iter().map(|room| room.name.as_str()).filter(|name| !name.contains('/')).collect();
    built.sort_unstable();
    named.sort_unstable();
    assert_eq!(named, built);
}

#[test]
fn rooms_use_only_rooms_before_them() {
    let house = House::current();
    none(sources().iter().flat_map(|file| house.wrong_uses(file)).collect());
}

#[test]
fn outside_crates_stay_in_their_rooms() {
    let (house, declared) = (House::current(), declared());
    none(sources().iter().flat_map(|file| house.wrong_crates(file, &declared)).collect());
}

#[test]
fn the_table_names_every_outside_crate() {
    let house = House::current();
    let named: Vec<&String> = house.rooms.iter().flat_map(|room| &room.crates).chain(&house.common).collect();
    let declared = declared();
    assert!(declared.len() > 10, "the dependencies are found");
    none(declared.iter().filter(|name| !named.contains(name)).map(|name| format!("no room for `{name}`")).collect());
    let gone = named.iter().filter(|name| !name.contains("::") && !declared.contains(**name));
    none(gone.map(|name| format!("no dependency `{name}`")).collect());
}

#[test]
fn files_say_what_they_are_and_stay_short() {
    let folders = ["src", "tests", "benches"];
    none(folders.iter().flat_map(|folder| rust_files(folder)).flat_map(|file| form(&file)).collect());
}

#[test]
fn broken_walls_are_seen() {
    let house = House::read(
        "Every room may use `serde`.\n| 1 | `text` | x | `unicode-bidi` | |\n| 2 | `pack` | x | | |\n| 2 | `ui` | x | `ratatui` | |\n\
         | 3 | `app` | x | `ratatui` | |\n| 3 | `app/terminal` | x | `ratatui`, `ratatui::crossterm` | |",
    );
    for (path, code, wrong) in [
        ("src/ui/area.rs", "use crate::text::Cell; use crate::ui::Area;", false),
        ("src/ui/area.rs", "use crate::pack::Pack;", true),
        ("src/ui/area.rs", "use crate::app::App;", true),
        ("src/ui/area.rs", "use crate::{text::{Cell, Line}, pack};", true),
        ("src/ui/area.rs", "let x = crate::pack::load();", true),
        ("src/ui/area.rs", "use super::super::pack;", true),
        ("src/ui/mod.rs", "use super::pack;", true),
        ("src/ui/area.rs", "use super::pack;", false),
        ("src/ui/area.rs", "// crate::pack\n\"crate::pack\"", false),
        ("src/app/run.rs", "use crate::ui::Area;", false),
    ] {
        let found = house.wrong_uses(&RustFile::new(path, code));
        assert_eq!(!found.is_empty(), wrong, "{path}: {code} {found:?}");
    }
    let declared = ["serde", "unicode-bidi", "ratatui"].map(str::to_owned);
    for (path, code, wrong) in [
        ("src/ui/area.rs", "use ratatui::buffer::Buffer; use serde::Serialize;", false),
        ("src/text/bidi.rs", "use ratatui::buffer::Buffer;", true),
        ("src/text/bidi.rs", "unicode_bidi::level()", false),
        ("src/pack/load.rs", "let x = unicode_bidi::level();", true),
        ("src/pack/load.rs", "use super::unicode_bidi;\nfn f() { unicode_bidi::level() }", false),
        ("src/app/run.rs", "use ratatui::crossterm::event;", true),
        ("src/app/run.rs", "use ratatui::{buffer::Buffer, crossterm};", true),
        ("src/app/terminal/mod.rs", "use ratatui::crossterm::event;", false),
    ] {
        let found = house.wrong_crates(&RustFile::new(path, code), &declared);
        assert_eq!(!found.is_empty(), wrong, "{path}: {code} {found:?}");
    }
}

#[test]
fn bad_form_is_seen() {
    let header = "//! A thing.\n//! Leaves the rest to others.\n";
    for (text, amiss) in [
        (header.to_owned(), false),
        ("//! A thing. The rest is for others.\n".to_owned(), false),
        ("//! A thing.\n".to_owned(), true),
        (format!("use std::fs;\n{header}"), true),
        (format!("{header}{}", "\n".repeat(MOST_LINES)), true),
        (format!("{header}{}", "\n".repeat(MOST_LINES - 2)), false),
        (format!("{header}unsafe {{}}"), true),
        (format!("{header}// unsafe\nlet x = \"unsafe\";"), false),
    ] {
        assert_eq!(!form(&RustFile::new("src/x.rs", &text)).is_empty(), amiss, "{text}");
    }
}
