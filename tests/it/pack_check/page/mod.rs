//! The pages for authors, docs/packs.md and docs/packs/*.md: read here, in blocks and tables.
//! `proved` does their examples, `words` holds them against what the program understands, `mistakes` are made in them. The tutorial is in `tutorial`.

mod glossary;
mod mistakes;
mod proved;
mod taught;
mod varied;
mod words;

use crate::source::root;
use std::fs;
use toml::{Table, Value};

/// The programs, each with a page of its own, docs/packs/<program>.md.
const PROGRAMS: [&str; 5] = ["files", "mail", "web", "passwords", "phone"];

/// What else has a page of its own there.
const KINDS: [&str; 4] = ["questions", "glossary", "keyboard", "pointer"];

/// A page, or the part of a page that holds examples.
struct Page {
    name: String,
    text: String,
}

impl Page {
    /// The page of a program, or of kinds of exercises.
    fn of(program: &str) -> Self {
        let text = fs::read_to_string(root().join(format!("docs/packs/{program}.md"))).unwrap();
        Page { name: program.to_owned(), text }
    }
    /// What docs/packs.md says of all tasks.
    fn shared() -> Self {
        let page = fs::read_to_string(root().join("docs/packs.md")).unwrap();
        let part = page.split("\n## ").find(|part| part.starts_with("Tasks on the practice computer")).unwrap();
        Page { name: "shared".to_owned(), text: part.to_owned() }
    }
    fn all() -> Vec<Self> {
        PROGRAMS.into_iter().chain(KINDS).map(Page::of).chain([Page::shared()]).collect()
    }
    /// The fenced blocks of one language, in order.
    fn blocks(&self, language: &str) -> Vec<&str> {
        let fence = format!("```{language}\n");
        self.text.split(&fence).skip(1).map(|rest| rest.split("```").next().unwrap()).collect()
    }
    /// The lesson that its whole exercises make.
    fn lesson(&self) -> String {
        let whole = self.blocks("toml").into_iter().filter(|block| block.starts_with("[[exercise]]"));
        whole.collect::<Vec<_>>().join("\n")
    }
    /// Its exercises.
    fn exercises(&self) -> Vec<Table> {
        let lesson: Table = self.lesson().parse().unwrap();
        let exercises = lesson.get("exercise").and_then(Value::as_array).into_iter().flatten();
        exercises.filter_map(|exercise| exercise.as_table().cloned()).collect()
    }
    /// The rows of its tables whose first column is headed so: first cell, and the whole row.
    fn rows(&self, heading: &str) -> Vec<(&str, &str)> {
        let mut rows = Vec::new();
        let mut inside = false;
        for line in self.text.lines() {
            let first = line.strip_prefix("| ").and_then(|rest| rest.split(" |").next());
            match first {
                Some(first) if !inside => inside = first == heading,
                Some(first) => rows.push((first, line)),
                None => inside = inside && line.starts_with('|'),
            }
        }
        rows
    }
}

/// What stands between backticks.
fn code(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}
