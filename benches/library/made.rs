//! Packs made for measurements: two languages, two lessons, twenty exercises of five kinds, each pack with names of its own.
//! What is measured with them is in `library`.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::Path;
use std::time::{Duration, SystemTime};

/// Exercises of a made pack.
pub(crate) const EXERCISES: usize = 20;

/// So many packs in a folder, made once: they are as old as packs are that were installed some time ago.
pub(crate) fn packs(home: &Path, count: usize) {
    for number in 0..count {
        let folder = home.join(id(number));
        if !folder.join("pack.toml").exists() {
            write(&folder, number);
        }
    }
}

fn id(number: usize) -> String {
    format!("made-{number:04}")
}

fn write(folder: &Path, number: usize) {
    fs::create_dir_all(folder.join("locales")).unwrap();
    let (mut lessons, mut words) = ([String::new(), String::new()], String::new());
    for place in 0..EXERCISES {
        let (lesson, text) = exercise(place, number);
        lessons[place * 2 / EXERCISES].push_str(&lesson);
        words.push_str(&text);
    }
    let manifest = format!(
        "format = 1\nid = \"{}\"\nversion = \"1.0.0\"\ntopic = \"files\"\nlevel = 1\nlanguages = [\"fr\", \"en\"]\n\
         lessons = [\"first\", \"second\"]\nlicense = \"CC0-1.0\"\nauthors = [\"Nobody\"]\n",
        id(number)
    );
    let titles = format!(
        "pack-title = Pack number {number}\npack-about = Some exercises.\nlesson-first = First\nlesson-second = Second\n\
         letter = Letter_{number}.pdf\nplace = Place{number}\n"
    );
    words.insert_str(0, &titles);
    let [first, second] = lessons;
    let files = [("first.toml", first), ("second.toml", second), ("locales/fr.ftl", words.clone())];
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for (path, text) in files.into_iter().chain([("locales/en.ftl", words), ("pack.toml", manifest)]) {
        fs::write(folder.join(path), text).unwrap();
        File::open(folder.join(path)).unwrap().set_modified(long_ago).unwrap();
    }
    for path in ["locales", ""] {
        File::open(folder.join(path)).unwrap().set_modified(long_ago).unwrap();
    }
}

/// An exercise and its words.
fn exercise(place: usize, number: usize) -> (String, String) {
    let id = format!("exercise-{place}");
    let mut lesson = format!("[[exercise]]\nid = \"{id}\"\nskills = [\"files.copy-or-move\"]\n");
    let mut words = format!("{id} = Do number {place} of pack {number}.\n    .title = Number {place}\n");
    words.push_str("    .hint-1 = Look at what is there.\n    .why = This is needed every day.\n");
    lesson.push_str(match place % 5 {
        0 => {
            words.push_str("    .cut = Cut it\n    .cut-feedback = It is taken away.\n");
            words.push_str("    .copy = Copy it\n    .copy-feedback = It is there twice.\n");
            "question = \"choose\"\nanswers = [\"cut\", \"copy\"]\nright = [\"cut\"]\n"
        }
        1 => {
            "task = [\"files\"]\nfiles = [\"desktop/$letter\", \"documents/$place/\"]\n\
             goal = [{ files = { at = \"documents/$place/$letter\" } }]\nsolution = [\n  \
             { files = { select = \"desktop/$letter\" } },\n  { files = \"cut\" },\n  \
             { files = { open = \"documents/$place\" } },\n  { files = \"paste\" },\n]\n"
        }
        2 => {
            writeln!(words, "    .line-1 = bonjour\n    .line-2 = place {number}").unwrap();
            "dexterity = \"type\"\nlines = 2\n"
        }
        3 => {
            words.push_str("    .find = Find it\n    .copy = Copy it\n    .send = Send it\n");
            "question = \"order\"\nsteps = [\"find\", \"copy\", \"send\"]\n"
        }
        _ => "dexterity = \"press\"\nkeys = [\"enter\", \"tab\", \"a\", \"e\"]\nfind = \"lit\"\n",
    });
    (lesson + "\n", words + "\n")
}
