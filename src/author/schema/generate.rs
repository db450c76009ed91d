//! Makes the JSON Schema of packs and lessons from the types that read them, and holds the files in docs/schema against it.
//! `PASSERELLE_BLESS=1 cargo test schema` writes those files anew.

use super::{LESSON, PACK};
use crate::{pack, practice};
use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What editors for TOML read best.
const DRAFT: &str = "http://json-schema.org/draft-07/schema#";

fn generator() -> SchemaGenerator {
    let mut settings = SchemaSettings::draft07();
    settings.transforms.clear();
    settings.into_generator()
}

/// The schema of a pack.toml.
fn pack() -> Value {
    finished("pack.toml of a Passerelle pack", pack::schema::pack(&mut generator()).to_value(), Map::new())
}

/// The schema of a lesson file.
fn lesson() -> Value {
    let mut generator = generator();
    let kinds = practice::schema::schemas(&mut generator);
    let mut definitions = pack::schema::common();
    for (family, kind, schema) in &kinds {
        definitions.insert((*kind).to_owned(), of_kind(family, kind, schema.clone().to_value()));
    }
    let names: Vec<(&str, &str)> = kinds.iter().map(|(family, kind, _)| (*family, *kind)).collect();
    definitions.insert("exercise".to_owned(), exercise(&names));
    let lesson = pack::schema::lesson(&mut generator, &named("exercise").try_into().unwrap()).to_value();
    definitions.extend(generator.take_definitions(false));
    finished("A lesson of a Passerelle pack", lesson, definitions)
}

fn named(definition: &str) -> Value {
    json!({ "$ref": format!("#/definitions/{definition}") })
}

/// A kind's table with the keys that all exercises have.
fn of_kind(family: &str, kind: &str, mut schema: Value) -> Value {
    let table = schema.as_object_mut().unwrap();
    let properties = table["properties"].as_object_mut().unwrap();
    if family != "task" {
        properties[family] = json!({ "const": kind });
    }
    for key in pack::schema::common().keys() {
        properties.insert(key.clone(), named(key));
    }
    table["required"].as_array_mut().unwrap().extend(["id".into(), "skills".into()]);
    schema
}

/// An exercise, of whichever kind. What it must be is said by conditions, so that an editor can point at the very word; the
/// list in `anyOf` forbids nothing, and is where editors look for what may be written.
fn exercise(kinds: &[(&str, &str)]) -> Value {
    let mut families: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    kinds.iter().for_each(|(family, kind)| families.entry(family).or_default().push(kind));
    let says_kind = |family: &str| {
        let description = format!("The kind of {family}.");
        json!({ "type": "string", "enum": families[family], "description": description })
    };
    let condition = |(family, kind): &(&str, &str)| match *family {
        "task" => json!({ "if": { "required": [family] }, "then": named(kind) }),
        _ => json!({
            "if": { "required": [family], "properties": { *family: { "const": kind } } },
            "then": named(kind),
        }),
    };
    let one = families.keys().map(|family| json!({ "required": [family] }));
    let choices = kinds.iter().map(|(_, kind)| named(kind)).chain([json!({})]);
    json!({
        "description": "One thing to do.",
        "type": "object",
        "properties": { "question": says_kind("question"), "dexterity": says_kind("dexterity") },
        "additionalProperties": true,
        "required": ["id", "skills"],
        "allOf": Vec::from_iter(kinds.iter().map(condition).chain([json!({ "oneOf": Vec::from_iter(one) })])),
        "anyOf": Vec::from_iter(choices),
    })
}

fn finished(title: &str, mut schema: Value, definitions: Map<String, Value>) -> Value {
    let mut definitions = Value::from(definitions);
    for value in [&mut schema, &mut definitions] {
        tidy(value);
    }
    for (name, definition) in definitions.as_object_mut().unwrap() {
        // Taplo counts the place in a list twice where it looks for what is said of a key (`lookup_keys` in taplo-lsp). Both
        // ways lead there when a table says it is its own item; for what is no list, `items` binds nothing.
        if definition.get("properties").is_some() {
            definition["items"] = named(name);
        }
    }
    let root = schema.as_object_mut().unwrap();
    root.insert("$schema".to_owned(), DRAFT.into());
    root.insert("title".to_owned(), title.into());
    if definitions.as_object().is_some_and(|all| !all.is_empty()) {
        root.insert("definitions".to_owned(), definitions);
    }
    schema
}

/// Brings what the types say into a form that suits TOML and editors, from the inside out.
fn tidy(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(tidy),
        Value::Object(table) => {
            table.values_mut().for_each(tidy);
            plain(table);
            one_key(table);
        }
        _ => {}
    }
}

/// Leaves out what TOML does not have (null) and what only Rust has (the width of numbers).
fn plain(table: &mut Map<String, Value>) {
    let null = json!("null");
    if table.get("format").and_then(Value::as_str).is_some_and(|format| format.contains("int")) {
        table.remove("format");
    }
    if table.get("default") == Some(&Value::Null) {
        table.remove("default");
    }
    if let Some(Value::Array(types)) = table.get_mut("type") {
        types.retain(|one| *one != null);
        if let [only] = types.as_slice() {
            let only = only.clone();
            table.insert("type".to_owned(), only);
        }
    }
    if let Some(Value::Array(choices)) = table.get("anyOf")
        && let [one, other] = choices.as_slice()
        && other.get("type") == Some(&null)
    {
        let one = one.as_object().unwrap().clone();
        table.remove("anyOf");
        for (key, value) in one {
            table.entry(key).or_insert(value);
        }
    }
}

/// Words, and tables with exactly one key, each said by its own entry of a list: said as one table of keys, so that an editor
/// can point at the key that is misspelt and not at all of it.
fn one_key(table: &mut Map<String, Value>) {
    let is_word = |entry: &Value| entry["type"] == "string" && (entry["const"].is_string() || entry["enum"].is_array());
    let key = |entry: &Value| entry["required"].as_array().filter(|keys| keys.len() == 1).is_some();
    let Some(Value::Array(entries)) = table.get("oneOf").cloned() else {
        if table.get("type") == Some(&json!("string")) && table.contains_key("enum") {
            words(table, &[Value::from(table.clone())]);
        }
        return;
    };
    let (said, keyed): (Vec<Value>, Vec<Value>) = entries.into_iter().partition(is_word);
    if said.is_empty() && !keyed.iter().all(|entry| entry["additionalProperties"] == false && key(entry)) {
        return;
    }
    table.remove("oneOf");
    if !keyed.is_empty() {
        let mut properties = Map::new();
        for entry in &keyed {
            let word = entry["required"][0].as_str().unwrap();
            let mut value = entry["properties"][word].clone();
            if let Some(description) = entry.get("description") {
                value["description"] = description.clone();
            }
            properties.insert(word.to_owned(), value);
        }
        table.insert("type".to_owned(), "object".into());
        table.insert("properties".to_owned(), properties.into());
        table.insert("additionalProperties".to_owned(), false.into());
        table.insert("minProperties".to_owned(), 1.into());
        table.insert("maxProperties".to_owned(), 1.into());
    }
    if !said.is_empty() {
        words(table, &said);
    }
}

/// Lets a schema take these words besides, and any text with a `$`: a word of `vary`, of which nothing is known here.
fn words(table: &mut Map<String, Value>, said: &[Value]) {
    let (mut all, mut docs): (Vec<Value>, Vec<Value>) = Default::default();
    for entry in said {
        let words = entry.get("const").into_iter().chain(entry["enum"].as_array().into_iter().flatten());
        for word in words {
            all.push(word.clone());
            docs.push(if entry.get("const").is_some() { entry["description"].clone() } else { Value::Null });
        }
    }
    let types = if table.contains_key("properties") { json!(["string", "object"]) } else { json!("string") };
    let hint = json!({ "enum": all, "x-taplo": { "docs": { "enumValues": docs } } });
    table.remove("enum");
    table.insert("type".to_owned(), types);
    table.insert("anyOf".to_owned(), json!([hint, {}]));
    table.insert("if".to_owned(), json!({ "type": "string", "not": { "pattern": r"\$" } }));
    table.insert("then".to_owned(), json!({ "enum": all }));
}

/// The committed file says what the types say.
fn holds(name: &str, committed: &str, made: &Value) {
    let made = format!("{}\n", serde_json::to_string_pretty(made).unwrap());
    if std::env::var_os("PASSERELLE_BLESS").is_some() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/schema");
        std::fs::write(format!("{folder}/{name}.schema.json"), &made).unwrap();
        return;
    }
    assert!(made == committed, "docs/schema/{name}.schema.json: PASSERELLE_BLESS=1 cargo test schema");
}

#[test]
fn the_committed_schemas_are_those_of_the_types() {
    holds("pack", PACK, &pack());
    holds("lesson", LESSON, &lesson());
}
