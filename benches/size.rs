//! What is absurdly long: documents, letters and pages of 10,000 lines, a full mailbox, a full folder. A frame after a step.
//! Ordinary screens are measured in `frame`.

#![allow(missing_docs, reason = "divan's macros write functions without them")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a bench that cannot begin says so by stopping")]

mod still;

use divan::{Bencher, black_box};
use passerelle::app::{App, Options};
use passerelle::input::{self, Event, Mouse, MouseKind};
use passerelle::ui::Colours;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use std::fmt::Write;
use still::Still;
use tempfile::TempDir;

/// Lines.
const MANY: usize = 10_000;
/// Parts of a page: an exercise has 2,000 values at most.
const PARTS: usize = 600;
/// Different texts on a page.
const SAID: usize = 100;
/// The most letters and items that a task begins with.
const LETTERS: usize = 200;
const FILES: usize = 250;

fn main() {
    divan::main();
}

/// An exercise, and the keys that lead to what is long.
struct Case {
    name: &'static str,
    keys: &'static str,
    /// What then stands on the screen.
    seen: &'static str,
}

const CASES: [Case; 8] = [
    Case { name: "document", keys: "enter", seen: "Line 1 " },
    Case { name: "letter", keys: "enter", seen: "Line 1 " },
    Case { name: "mailbox", keys: "", seen: "Subject" },
    Case { name: "folder", keys: "", seen: "file-1" },
    Case { name: "article", keys: "", seen: "Line 1 " },
    Case { name: "paragraphs", keys: "", seen: "Line 1 " },
    Case { name: "points", keys: "", seen: "Line 1 " },
    Case { name: "table", keys: "", seen: "Line 1 " },
];

fn exercise(name: &str, task: &str, goal: &str, rest: &str) -> String {
    format!(
        "[[exercise]]\nid = \"{name}\"\nskills = [\"files.tell-file-from-folder\"]\ntask = [\"{task}\"]\n\
         goal = [{{ {task} = {goal} }}]\nsolution = [{{ {task} = {goal} }}]\n{rest}\n"
    )
}

fn page(name: &str, part: &str) -> String {
    let page = format!(
        "[exercise.web]\nhome = \"a.example\"\n[[exercise.web.pages]]\nat = \"a.example\"\npage = \"$long\"\n{part}"
    );
    exercise(name, "web", "\"bookmark\"", &page)
        .replace("goal = [{ web = \"bookmark\" }]", "goal = [{ web = { bookmarked = \"a.example\" } }]")
}

/// A pack with all that is long.
fn pack() -> TempDir {
    let all = |one: fn(usize) -> String| (0..PARTS).map(|n| one(n % SAID + 1)).collect::<Vec<_>>().join(", ");
    let letters = (1..LETTERS).fold(String::new(), |mut letters, number| {
        let _ = write!(
            letters,
            "{{ letter = \"letter-{number}\", from = \"p{number}@a.example\", day = 2026-10-{:02} }}, ",
            number % 28 + 1
        );
        letters
    });
    let files: Vec<String> = (1..FILES).map(|number| format!("\"desktop/file-{number}.txt\"")).collect();
    let lessons = [
        exercise("document", "files", "{ viewed = \"desktop/$long\" }", "files = [\"desktop/$long\"]")
            .replace("solution = [{ files = { viewed", "solution = [{ files = { open"),
        exercise("letter", "mail", "{ opened = \"$long\" }", "mail = { me = \"me@a.example\", letters = [{ letter = \"$long\", from = \"p@a.example\" }] }")
            .replace("solution = [{ mail = { opened", "solution = [{ mail = { open"),
        exercise("mailbox", "mail", "{ opened = \"$long\" }", &format!("mail = {{ me = \"me@a.example\", letters = [{letters}{{ letter = \"$long\", from = \"p@a.example\" }}] }}"))
            .replace("solution = [{ mail = { opened", "solution = [{ mail = { open"),
        exercise("folder", "files", "{ viewed = \"desktop/file-1.txt\" }", &format!("files = [{}]", files.join(", ")))
            .replace("solution = [{ files = { viewed", "solution = [{ files = { open"),
        page("article", "parts = [\"text\"]"),
        page("paragraphs", &format!("parts = [{}]", all(|n| format!("\"p{n}\"")))),
        page("points", &format!("parts = [{{ list = [{}] }}]", all(|n| format!("\"p{n}\"")))),
        page("table", &format!("parts = [{{ table = [{}] }}]", all(|n| format!("[\"p{n}\", \"p{n}\"]")))),
    ];
    // A file of a pack has a most size: the lines are short, and pages say the same ones again and again.
    let text: String = (1..=MANY).fold(String::new(), |text, n| text + &format!("    Line {n} of it\n"));
    let attributes: String =
        (1..=SAID).fold(String::new(), |text, n| text + &format!("    .p{n} = Line {n} of a page that nobody reads\n"));
    let says: String = CASES.iter().fold(String::new(), |text, case| {
        text + &format!("lesson-{0} = L\n{0} = Do.\n    .title = T\n    .hint-1 = H\n    .why = W\n", case.name)
    });
    let folder = TempDir::new().unwrap();
    let root = folder.path().join("long");
    std::fs::create_dir_all(root.join("locales")).unwrap();
    let names = CASES.map(|case| format!("\"{}\"", case.name)).join(", ");
    let manifest = format!(
        "format = 1\nid = \"long\"\nversion = \"1.0.0\"\ntopic = \"files\"\nlevel = 1\nlanguages = [\"en\"]\n\
                    lessons = [{names}]\nlicense = \"CC0-1.0\"\nauthors = [\"Nobody\"]\n"
    );
    std::fs::write(root.join("pack.toml"), manifest).unwrap();
    for (case, lesson) in CASES.iter().zip(lessons) {
        std::fs::write(root.join(format!("{}.toml", case.name)), lesson).unwrap();
    }
    let words = format!("pack-title = P\npack-about = A\n{says}long = Long.txt\n    .text =\n{text}{attributes}");
    std::fs::write(root.join("locales/en.ftl"), words).unwrap();
    folder
}

fn shows(buffer: &Buffer) -> String {
    let rows = buffer.content.chunks(usize::from(buffer.area.width));
    rows.map(|row| row.iter().map(Cell::symbol).collect::<String>() + "\n").collect()
}

/// The program where something long is on the screen.
fn open(case: &Case, packs: &TempDir) -> (App, Buffer) {
    let options = Options {
        language: Some("en".to_owned()),
        learner: Some("Amina".to_owned()),
        packs: vec![packs.path().to_owned()],
        exercise: Some(("long".to_owned(), case.name.to_owned())),
        ..Options::default()
    };
    let (mut app, mut buffer) =
        (App::start(&options, Box::new(Still), Colours::Indexed), Buffer::empty(Rect::new(0, 0, 80, 24)));
    app.draw(&mut buffer);
    for key in input::keys(case.keys).unwrap() {
        app.event(&Event::Key(key));
        buffer.reset();
        app.draw(&mut buffer);
    }
    assert!(shows(&buffer).contains(case.seen), "{}:\n{}", case.name, shows(&buffer));
    (app, buffer)
}

/// Two steps there, one back, so that something is always left; each with its frame.
fn step(bencher: Bencher, name: &str, events: [Event; 2]) {
    let packs = pack();
    let case = CASES.iter().find(|case| case.name == name).unwrap();
    let (mut app, mut buffer) = open(case, &packs);
    let mut turn = [&events[0], &events[0], &events[1]].into_iter().cycle();
    bencher.bench_local(|| {
        app.event(turn.next().unwrap());
        buffer.reset();
        app.draw(black_box(&mut buffer));
    });
}

#[divan::bench(args = CASES.map(|case| case.name))]
fn wheel(bencher: Bencher, name: &str) {
    let at = |lines| Mouse { kind: MouseKind::Scroll(lines), column: 40, row: 14, ctrl: false, shift: false, at: 0 };
    step(bencher, name, [3, -3].map(|lines| Event::Mouse(at(lines))));
}

#[divan::bench(args = CASES.map(|case| case.name))]
fn page_down(bencher: Bencher, name: &str) {
    let key = |notation| Event::Key(input::key(notation).unwrap());
    step(bencher, name, [key("pagedown"), key("pageup")]);
}
