//! Every word that the program understands stands on its page, in the right table, and in an example; and no other does.
//! The words are those that the program itself names when it finds one that it does not know.

use super::{KINDS, PROGRAMS, Page, code};
use crate::source::root;
use passerelle::locale::Arg;
use passerelle::pack::{InMemory, Origin, load};
use passerelle::practice::open;
use std::collections::BTreeSet;
use std::fs;
use toml::{Table, Value};

/// The word that nothing knows.
const UNKNOWN: &str = "zzzz";

/// A place of an exercise where words stand, and the page where they are explained.
struct Place {
    /// An exercise with the unknown word there.
    exercise: &'static str,
    /// The page: a program, or "shared".
    page: &'static str,
    /// The headings of the tables that list them; none where they are only mentioned.
    tables: &'static [&'static str],
}

const fn place(page: &'static str, tables: &'static [&'static str], exercise: &'static str) -> Place {
    Place { exercise, page, tables }
}

const PART: &str = "web = { pages = [{ at = \"a.example\", page = \"$a\", parts = [{ zzzz = 1 }] }] }";
const PLACES: &[Place] = &[
    place("shared", &["key"], "zzzz = 1"),
    place("shared", &[], "task = [\"zzzz\"]"),
    place("shared", &["condition"], "goal = [{ zzzz = 1 }]"),
    place("shared", &["Action"], "solution = [{ zzzz = 1 }]"),
    place("files", &["Action"], "solution = [{ files = \"zzzz\" }]"),
    place("files", &["condition"], "goal = [{ files = \"zzzz\" }]"),
    place("files", &["key of a file"], "files = [{ zzzz = 1 }]"),
    place("files", &[], "solution = [{ files = { paste-and = \"zzzz\" } }]"),
    place("files", &[], "solution = [{ files = { move-and = { zzzz = 1 } } }]"),
    place("files", &[], "solution = [{ files = { sort = \"zzzz\" } }]"),
    place("files", &[], "goal = [{ files = { usb = \"zzzz\" } }]"),
    place("mail", &["Action"], "solution = [{ mail = \"zzzz\" }]"),
    place("mail", &["condition"], "goal = [{ mail = \"zzzz\" }]"),
    place("mail", &["key"], "mail = { zzzz = 1 }"),
    place("mail", &["key of a contact"], "mail = { contacts = [{ zzzz = 1 }] }"),
    place("mail", &["key of a letter"], "mail = { letters = [{ zzzz = 1 }] }"),
    place("mail", &[], "mail = { letters = [{ links = [{ zzzz = 1 }] }] }"),
    place("mail", &["key of a wanted letter"], "goal = [{ mail = { sent = { zzzz = 1 } } }]"),
    place("mail", &[], "goal = [{ mail = { in = { zzzz = 1 } } }]"),
    place("mail", &[], "solution = [{ mail = { save = { zzzz = 1 } } }]"),
    place("mail", &[], "solution = [{ mail = { pick = { zzzz = 1 } } }]"),
    place("web", &["Action"], "solution = [{ web = \"zzzz\" }]"),
    place("web", &["condition"], "goal = [{ web = \"zzzz\" }]"),
    place("web", &["key"], "web = { zzzz = 1 }"),
    place("web", &["key of a page"], "web = { pages = [{ zzzz = 1 }] }"),
    place("web", &["part", "field"], PART),
    place("web", &[], "web = { pages = [{ parts = [{ results = [{ zzzz = 1 }] }] }] }"),
    place("web", &["key of an account"], "web = { accounts = [{ zzzz = 1 }] }"),
    place("web", &[], "solution = [{ web = { show = \"zzzz\" } }]"),
    place("web", &[], "solution = [{ web = { save-receipt = { zzzz = 1 } } }]"),
    place("passwords", &["Action"], "solution = [{ passwords = \"zzzz\" }]"),
    place("passwords", &["condition"], "goal = [{ passwords = \"zzzz\" }]"),
    place("passwords", &["key"], "passwords = { zzzz = 1 }"),
    place("passwords", &["key of an entry"], "passwords = { entries = [{ zzzz = 1 }] }"),
    place("passwords", &[], "solution = [{ passwords = { add = { zzzz = 1 } } }]"),
    place("passwords", &[], "solution = [{ passwords = { change = { zzzz = 1 } } }]"),
    place("passwords", &[], "solution = [{ passwords = { change = { password = { zzzz = 1 } } } }]"),
    place("passwords", &[], "goal = [{ passwords = { is = { zzzz = 1 } } }]"),
    place("phone", &["Action"], "solution = [{ phone = \"zzzz\" }]"),
    place("phone", &["condition"], "goal = [{ phone = \"zzzz\" }]"),
    place("phone", &["key"], "phone = { zzzz = 1 }"),
    place("phone", &["key of a message"], "phone = { messages = [{ zzzz = 1 }] }"),
    place("phone", &["key of a call"], "phone = { calls = [{ zzzz = 1 }] }"),
    place("questions", &["key of choose"], "question = \"choose\"\nzzzz = 1"),
    place("questions", &["key of match"], "question = \"match\"\nzzzz = 1"),
    place("questions", &["key of order"], "question = \"order\"\nzzzz = 1"),
    place("questions", &["key of sort"], "question = \"sort\"\nzzzz = 1"),
    place("questions", &["key of fill"], "question = \"fill\"\nzzzz = 1"),
    place("questions", &["key of point"], "question = \"point\"\non = \"page\"\npassages = []\nright = []\nzzzz = 1"),
    place("questions", &["part of a mail or page"], "question = \"point\"\npassages = [{ zzzz = 1 }]"),
    place("questions", &[], "question = \"point\"\non = \"zzzz\""),
    place("keyboard", &["key of press"], "dexterity = \"press\"\nzzzz = 1"),
    place("keyboard", &[], "dexterity = \"press\"\nkeys = [\"a\"]\nfind = \"zzzz\""),
    place("keyboard", &["key of type"], "dexterity = \"type\"\nzzzz = 1"),
    place("keyboard", &["key of edit"], "dexterity = \"edit\"\nzzzz = 1"),
    place("pointer", &["key"], "dexterity = \"pointer\"\nrounds = []\nzzzz = 1"),
    place("pointer", &["round"], "dexterity = \"pointer\"\nrounds = [\"zzzz\"]"),
    place("pointer", &["round with more"], "dexterity = \"pointer\"\nrounds = [{ zzzz = 1 }]"),
];

impl Place {
    /// All words that the program knows there, by its own advice.
    fn known(&self) -> BTreeSet<String> {
        known(self.exercise).unwrap_or_else(|| panic!("no advice for {}", self.exercise))
    }

    /// The words explained on the page.
    fn explained(&self, page: &Page) -> BTreeSet<String> {
        if self.tables.is_empty() {
            let lines = page.text.lines().filter(|line| !line.starts_with("    "));
            return lines.flat_map(code).flat_map(tokens).map(str::to_owned).collect();
        }
        let rows = self.tables.iter().flat_map(|heading| page.rows(heading));
        let words = rows.flat_map(|(first, _)| code(first)).filter_map(|code| first_word(code, self.page));
        words.map(str::to_owned).collect()
    }

    /// The words that stand at this place in some example.
    fn used(&self, exercises: &[Table]) -> BTreeSet<String> {
        let way = way_to_unknown(&Value::Table(self.exercise.parse().unwrap())).unwrap();
        let mut found = BTreeSet::new();
        exercises.iter().for_each(|exercise| gather(&Value::Table(exercise.clone()), &way, &mut found));
        found
    }
}

/// The words that are advised instead of the unknown one in an exercise; none when nothing may stand there.
fn known(exercise: &str) -> Option<BTreeSet<String>> {
    let more = ["task = [\"files\"]", "goal = []", "solution = []"];
    let given = |line: &&str| !exercise.starts_with(line.split(" =").next().unwrap());
    let is_task = !["question", "dexterity"].iter().any(|family| exercise.starts_with(family));
    let rest: Vec<&str> = more.into_iter().filter(|line| is_task && given(line)).collect();
    let skill = "skills = [\"files.copy-or-move\"]";
    let lesson = format!("[[exercise]]\nid = \"one\"\n{skill}\n{}\n{exercise}\n", rest.join("\n"));
    let files = InMemory::new("small").with("pack.toml", crate::pack_check::MANIFEST).with("one.toml", &lesson);
    let (pack, problems) = load(&files.with("locales/en.ftl", "").with("locales/ar.ftl", ""), Origin::BuiltIn);
    let pack = pack.unwrap_or_else(|| panic!("{exercise}: {problems:?}"));
    let problems = open(&pack.lessons[0].exercises[0]).err().unwrap_or_default();
    let about = problems.iter().find(|problem| problem.passage() == UNKNOWN);
    let about = about.unwrap_or_else(|| panic!("{exercise}: {problems:?}"));
    let choices = about.help.as_ref()?.args.iter().find(|(name, _)| name == "choices").map(|(_, choices)| choices);
    let Some(Arg::Ltr(choices)) = choices else { panic!("{exercise}: {:?}", about.help) };
    Some(choices.split(", ").map(str::to_owned).collect())
}

/// The keys on the way to the unknown word.
fn way_to_unknown(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::String(word) => (word == UNKNOWN).then(Vec::new),
        Value::Array(list) => list.iter().find_map(way_to_unknown),
        Value::Table(table) if table.contains_key(UNKNOWN) => Some(Vec::new()),
        Value::Table(table) => table.iter().find_map(|(key, inner)| {
            way_to_unknown(inner).map(|rest| std::iter::once(key.clone()).chain(rest).collect())
        }),
        _ => None,
    }
}

/// The word that a line of a table is about: `open` of "{ mail = { open = LETTER } }", of "\"open\"", of "open".
fn first_word<'a>(code: &'a str, program: &str) -> Option<&'a str> {
    let inner = code.trim_start_matches("{ ");
    let inner = inner.strip_prefix(program).and_then(|rest| rest.strip_prefix(" = ")).unwrap_or(inner);
    tokens(inner.trim_start_matches("{ ").trim_start_matches('"')).next().filter(|word| inner.contains(word))
}

fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|sign: char| !sign.is_ascii_lowercase() && sign != '-' && !sign.is_ascii_digit());
    words.filter(|word| word.starts_with(|sign: char| sign.is_ascii_lowercase()))
}

/// The keys and words that stand at a place of an exercise.
fn gather(value: &Value, way: &[String], found: &mut BTreeSet<String>) {
    match (value, way.split_first()) {
        (Value::Array(list), _) => list.iter().for_each(|inner| gather(inner, way, found)),
        (Value::Table(table), Some((next, rest))) => {
            table.get(next).into_iter().for_each(|inner| gather(inner, rest, found));
        }
        (Value::Table(table), None) => found.extend(table.keys().cloned()),
        (Value::String(word), None) => drop(found.insert(word.clone())),
        _ => {}
    }
}

/// An exercise with all its ways in its solution, and all its conditions in its goal, those inside others, too.
fn flat(mut exercise: Table) -> Table {
    let list = |keys: [&str; 2]| -> Vec<Value> {
        let lists = keys.map(|key| exercise.get(key).and_then(Value::as_array).cloned().unwrap_or_default());
        lists.concat()
    };
    let ways = list(["solution", "wrong"]);
    let mut open = list(["goal", "trap"]);
    let mut conditions = Vec::new();
    while let Some(condition) = open.pop() {
        for inner in condition.as_table().into_iter().flat_map(Table::values) {
            match inner {
                Value::Array(list) => open.extend(list.iter().cloned()),
                inner => open.push(inner.clone()),
            }
        }
        conditions.push(condition);
    }
    exercise.insert("goal".to_owned(), Value::Array(conditions));
    exercise.insert("solution".to_owned(), Value::Array(ways));
    exercise
}

fn page_of(place: &Place) -> Page {
    if place.page == "shared" { Page::shared() } else { Page::of(place.page) }
}

#[test]
fn every_word_is_explained_and_no_other() {
    for place in PLACES {
        let (known, explained) = (place.known(), place.explained(&page_of(place)));
        let missing: Vec<_> = known.difference(&explained).filter(|word| !is_program(word, place)).collect();
        assert!(missing.is_empty(), "docs/packs ({}) says nothing of {missing:?} in {}", place.page, place.exercise);
        let odd: Vec<_> = explained.difference(&known).filter(|word| !is_common(word, place)).collect();
        assert!(place.tables.is_empty() || odd.is_empty(), "there is no {odd:?} in {}", place.exercise);
    }
}

#[test]
fn every_link_of_the_pages_leads_somewhere() {
    let pages: Vec<String> = PROGRAMS.into_iter().chain(KINDS).map(|page| format!("docs/packs/{page}.md")).collect();
    for page in pages.iter().map(String::as_str).chain(["docs/packs.md", "docs/translating.md", "README.md"]) {
        let text = fs::read_to_string(root().join(page)).unwrap();
        // The heading after # is for the reader's program to find.
        let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        let gone: Vec<_> = links
            .filter(|link| !link.starts_with("http"))
            .filter(|link| !root().join(page).parent().unwrap().join(link.split('#').next().unwrap()).exists())
            .collect();
        assert!(gone.is_empty(), "{page}: {gone:?}");
    }
}

#[test]
fn what_more_is_said_about_parts_is_explained_and_shown() {
    let place = place("web", &["more about a part"], PART);
    let mut options = BTreeSet::new();
    for kind in place.known() {
        let value = match kind.as_str() {
            "list" => "[\"a\"]",
            "table" => "[[\"a\"]]",
            "results" => "[]",
            _ => "\"a\"",
        };
        options.extend(known(&PART.replace("zzzz = 1", &format!("zzzz = 1, {kind} = {value}"))).unwrap_or_default());
    }
    assert_eq!(place.explained(&Page::of("web")), options, "the table of docs/packs/web.md");
    let exercises: Vec<Table> = Page::all().iter().flat_map(Page::exercises).map(flat).collect();
    let used = place.used(&exercises);
    let missing: Vec<_> = options.difference(&used).collect();
    assert!(missing.is_empty(), "no example of docs/packs shows {missing:?}");
}

/// Whether it is the word of a program, which has its own page, or the one that names a kind.
fn is_program(word: &str, place: &Place) -> bool {
    let family = if place.page == "questions" { "question" } else { "dexterity" };
    place.page == "shared" && PROGRAMS.contains(&word) || KINDS.contains(&place.page) && word == family
}

/// Whether it is a key that all exercises have, and that is read before the others.
fn is_common(word: &str, place: &Place) -> bool {
    place.exercise.starts_with(UNKNOWN) && ["id", "skills", "task"].contains(&word)
}

#[test]
fn every_word_stands_in_an_example() {
    let exercises: Vec<Table> = Page::all().iter().flat_map(Page::exercises).map(flat).collect();
    for place in PLACES {
        let (known, used) = (place.known(), place.used(&exercises));
        let missing: Vec<_> = known.difference(&used).collect();
        assert!(missing.is_empty(), "no example of docs/packs shows {missing:?} in {}", place.exercise);
    }
}

#[test]
fn every_program_has_a_page_that_is_looked_at() {
    let known = place("shared", &[], "task = [\"zzzz\"]").known();
    assert_eq!(known, PROGRAMS.into_iter().map(str::to_owned).collect());
    let overview = fs::read_to_string(root().join("docs/packs.md")).unwrap();
    for program in PROGRAMS {
        assert!(PLACES.iter().any(|place| place.page == program), "{program}");
        assert!(overview.contains(&format!("packs/{program}.md")), "{program} is linked");
    }
}
