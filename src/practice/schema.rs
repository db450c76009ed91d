//! Shapes of values that packs write, for the JSON Schema that editors read: one type or another, a day.
//! Only tests make that schema (`author::schema`); each kind of exercise says its own part.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};
use std::borrow::Cow;
use std::marker::PhantomData;

pub(crate) use super::kinds::schemas;

/// One or the other, told by its type: what is said of texts, lists and tables does not meet in JSON Schema.
pub(crate) struct Or<A, B>(PhantomData<(A, B)>);

impl<A: JsonSchema, B: JsonSchema> JsonSchema for Or<A, B> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        format!("{}-or-{}", A::schema_name(), B::schema_name()).into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let (mut one, other) = (A::json_schema(generator), B::json_schema(generator));
        for (key, value) in other.to_value().as_object().into_iter().flatten() {
            match one.get_mut(key) {
                None => drop(one.insert(key.clone(), value.clone())),
                Some(kept) if key == "type" => *kept = both(kept.take(), value.clone()),
                Some(_) => assert_eq!(key, "description", "said of both"),
            }
        }
        one
    }
}

fn both(one: Value, other: Value) -> Value {
    let list = |types: Value| if let Value::Array(types) = types { types } else { vec![types] };
    let mut types = list(one);
    types.extend(list(other));
    types.dedup();
    types.into()
}

/// A table with one key, whichever.
pub(crate) struct Single<T>(PhantomData<T>);

impl<T: JsonSchema> JsonSchema for Single<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        format!("single-{}", T::schema_name()).into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = generator.subschema_for::<T>();
        json_schema!({ "type": "object", "additionalProperties": value, "minProperties": 1, "maxProperties": 1 })
    }
}

/// A day as TOML writes it (`2026-10-21`), perhaps with a time. To a schema it is a text; some editors tell by the format that
/// it is not written between quotes.
pub(crate) struct Day;

impl JsonSchema for Day {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "day".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let formats =
            ["date", "date-time", "date-time-local"].map(|format| json!({ "type": "string", "format": format }));
        json_schema!({ "pattern": r"^\d{4}-\d{2}-\d{2}", "anyOf": Vec::from(formats) })
    }
}

/// One of these words. With a `$` in it, a word of `vary` stands for what is meant, and nothing is known of it.
pub(crate) fn words(words: &[&str]) -> Value {
    json!({ "if": { "not": { "pattern": r"\$" } }, "then": { "enum": words } })
}
