//! The tutorial of docs/packs.md, followed to the letter: what it says to write is a pack, and can be done.
//! The shipped packs are proved elsewhere, by keys and by mouse.

use crate::source::root;
use passerelle::pack::{InMemory, Origin, load};
use passerelle::practice::{Action, open};
use std::fs;

/// The fenced blocks of one language in the tutorial, in order.
fn blocks(page: &str, language: &str) -> Vec<String> {
    let tutorial = page.split("\n## ").find(|part| part.starts_with("Ten minutes")).unwrap();
    let start = format!("```{language}\n");
    tutorial.split(&start).skip(1).map(|rest| rest.split("```").next().unwrap().to_owned()).collect()
}

#[test]
fn the_tutorial_makes_a_pack_that_can_be_done() {
    let page = fs::read_to_string(root().join("docs/packs.md")).unwrap();
    let (toml, ftl) = (blocks(&page, "toml"), blocks(&page, "ftl"));
    let (lesson, words) = (toml[1..].join("\n"), ftl.join("\n"));
    let files = InMemory::new("my-pack").with("pack.toml", &toml[0]).with("start.toml", &lesson);
    let (pack, problems) = load(&files.with("locales/en.ftl", &words), Origin::BuiltIn);
    assert!(problems.is_empty(), "{problems:?}");
    let exercises = &pack.unwrap().lessons[0].exercises;
    assert_eq!(exercises.len(), 2);
    for exercise in exercises {
        let mut practice = open(exercise).unwrap();
        assert!(!practice.check().passed(), "{} is done at the start", exercise.id);
        let solution: Vec<Action> = practice.solution();
        for action in &solution {
            practice.apply(action);
        }
        assert!(practice.check().passed(), "{}: {:?}", exercise.id, practice.check());
        for text in practice.texts() {
            assert!(words.contains(&format!(".{text} =")), "{} needs .{text}", exercise.id);
        }
    }
}
