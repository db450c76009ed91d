//! The committed JSON Schema of packs and lessons, held by an independent validator against what the reader takes.
//! That it is made from the types is tested beside it (`author::schema`); what it cannot say, `pack check` finds.

mod changed;
mod mistakes;

use crate::source::{paths, root};
use jsonschema::Validator;
use passerelle::author::schema::{LESSON, PACK};
use passerelle::pack::{InMemory, Origin, Severity, load};
use passerelle::practice::open;
use serde_json::Value as Json;
use std::fs;
use std::path::Path;
use toml::{Table, Value};

const MANIFEST: &str = r#"
format = 1
id = "small"
version = "1.0.0"
topic = "files"
level = 1
languages = ["en"]
lessons = ["one"]
license = "CC-BY-SA-4.0"
authors = ["Somebody"]
"#;

fn validator(schema: &str) -> Validator {
    jsonschema::validator_for(&serde_json::from_str(schema).unwrap()).unwrap()
}

/// As editors hand TOML to a schema: days and times are texts.
fn json(value: &Value) -> Json {
    match value {
        Value::String(text) => Json::from(text.as_str()),
        Value::Integer(number) => Json::from(*number),
        Value::Float(number) => Json::from(*number),
        Value::Boolean(is) => Json::from(*is),
        Value::Datetime(day) => Json::from(day.to_string()),
        Value::Array(items) => items.iter().map(json).collect(),
        Value::Table(table) => table.iter().map(|(key, value)| (key.clone(), json(value))).collect(),
    }
}

/// What the schema says against a text, each with its place.
fn against(validator: &Validator, text: &str) -> Vec<String> {
    let table: Table = text.parse().unwrap();
    let json = json(&Value::Table(table));
    validator.iter_errors(&json).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

/// What the program says against a pack with one lesson, texts aside: all variants of its exercises are opened.
fn refused(manifest: &str, lesson: &str) -> Vec<String> {
    let files = InMemory::new("p").with("pack.toml", manifest).with("one.toml", lesson).with("locales/en.ftl", "");
    let (pack, mut problems) = load(&files, Origin::BuiltIn);
    let exercises = pack.into_iter().flat_map(|pack| pack.lessons).flat_map(|lesson| lesson.exercises);
    for exercise in exercises {
        let variants = (0..exercise.variants()).map(|number| exercise.variant(number));
        problems.extend(variants.filter_map(|variant| open(&variant).err()).flatten());
    }
    problems.retain(|problem| problem.severity == Severity::Error && !problem.id().starts_with("problem-text"));
    problems.iter().map(|problem| format!("{} at {:?}", problem.id(), problem.passage())).collect()
}

/// The TOML blocks of the pages for authors, with the name of their page.
fn blocks() -> Vec<(String, String)> {
    let mut blocks = Vec::new();
    for path in paths(Path::new("docs"), "md")
        .into_iter()
        .filter(|path| path.starts_with("docs/packs") || path.ends_with("packs.md"))
    {
        let page = fs::read_to_string(root().join(&path)).unwrap();
        let found = page.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next().map(str::to_owned));
        blocks.extend(found.map(|block| (path.display().to_string(), block)));
    }
    blocks
}

/// The whole lessons among them.
fn lessons() -> Vec<(String, String)> {
    let is_lesson = |block: &String| block.starts_with("[[exercise]]") || block.contains("\n[[exercise]]");
    blocks().into_iter().filter(|(_, block)| is_lesson(block)).collect()
}

#[test]
fn shipped_packs_are_valid() {
    let (pack, lesson) = (validator(PACK), validator(LESSON));
    let mut count = 0;
    for path in paths(Path::new("lessons"), "toml").into_iter().filter(|path| path.components().count() == 3) {
        let validator = if path.ends_with("pack.toml") { &pack } else { &lesson };
        let text = fs::read_to_string(root().join(&path)).unwrap();
        assert_eq!(against(validator, &text), Vec::<String>::new(), "{}", path.display());
        count += 1;
    }
    assert!(count > 40, "the packs are found");
}

#[test]
fn examples_of_the_pages_are_valid() {
    let lesson = validator(LESSON);
    let lessons = lessons();
    assert!(lessons.len() > 40, "{}", lessons.len());
    for (page, text) in lessons {
        assert_eq!(against(&lesson, &text), Vec::<String>::new(), "{page}:\n{text}");
    }
    let manifests: Vec<_> = blocks().into_iter().filter(|(_, block)| block.starts_with("format = 1\n")).collect();
    assert!(!manifests.is_empty());
    for (page, text) in manifests {
        assert_eq!(against(&validator(PACK), &text), Vec::<String>::new(), "{page}:\n{text}");
    }
}

/// A schema that can be read by any validator: every reference leads somewhere, and says nothing else that binds.
#[test]
fn references_lead_somewhere() {
    fn follow(value: &Json, root: &Json) {
        if let Some(reference) = value.get("$ref").and_then(Json::as_str) {
            assert!(root.pointer(reference.trim_start_matches('#')).is_some(), "{reference}");
            let beside = value
                .as_object()
                .unwrap()
                .keys()
                .filter(|key| !["$ref", "description", "default"].contains(&key.as_str()));
            assert_eq!(beside.count(), 0, "a draft 7 validator does not look beside {reference}");
        }
        match value {
            Json::Array(items) => items.iter().for_each(|item| follow(item, root)),
            Json::Object(table) => table.values().for_each(|item| follow(item, root)),
            _ => {}
        }
    }
    for schema in [PACK, LESSON] {
        let schema: Json = serde_json::from_str(schema).unwrap();
        assert!(jsonschema::meta::is_valid(&schema));
        follow(&schema, &schema);
    }
}
