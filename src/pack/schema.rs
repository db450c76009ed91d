//! What packs and lessons are made of, for the JSON Schema that editors read; only tests make it (`author::schema`).
//! What belongs to a kind of exercise is said by the kind.

use super::bounds::{MAX_EXERCISES, MAX_ID, MAX_VARIANTS, MAX_VARIED};
use super::manifest::Manifest;
use super::{Help, Skills, Steps};
use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

/// A pack.toml.
pub(crate) fn pack(generator: &mut SchemaGenerator) -> Schema {
    <Manifest as schemars::JsonSchema>::json_schema(generator)
}

/// A lesson file that holds such exercises.
pub(crate) fn lesson(generator: &mut SchemaGenerator, exercise: &Schema) -> Schema {
    json_schema!({
        "type": "object",
        "properties": {
            "steps": described("What is said of the steps of a task. Left out: nothing before its end.",
                generator.subschema_for::<Steps>()),
            "help": described("What help an exercise begins with. Left out: none unasked.",
                generator.subschema_for::<Help>()),
            "exercise": {
                "description": "The exercises, each after a line `[[exercise]]`.",
                "type": "array", "items": exercise, "minItems": 1, "maxItems": MAX_EXERCISES,
            },
        },
        "required": ["exercise"],
        "additionalProperties": false,
    })
}

fn described(description: &str, schema: Schema) -> Schema {
    let mut schema = schema;
    schema.insert("description".to_owned(), description.into());
    schema
}

/// The pattern of ids.
pub(super) fn id_pattern() -> String {
    format!("^[a-z][a-z0-9-]{{0,{}}}$", MAX_ID - 1)
}

/// The keys that every exercise has; those that it needs are `id` and `skills`.
pub(crate) fn common() -> Map<String, Value> {
    let skills: Vec<String> = Skills::built_in().all.into_iter().map(|skill| skill.id).collect();
    let keys = json!({
        "id": {
            "description": "The id of the exercise, unique in its pack: also the message in locales/*.ftl that asks.",
            "type": "string", "pattern": id_pattern(), "not": { "pattern": "^(pack|lesson)-" },
        },
        "skills": {
            "description": "What it trains: at least one id of lessons/skills.toml.",
            "type": "array", "items": { "enum": skills, "description": "A skill of lessons/skills.toml." }, "minItems": 1,
        },
        "vary": {
            "description": "What is different when it is done again: a list for each word, all of the same length. \
                The exercise says `$word`, its texts say `{ $word }`.",
            "type": "object",
            "propertyNames": { "pattern": id_pattern() },
            "additionalProperties": {
                "type": "array",
                "items": { "type": "string", "pattern": r"\S", "maxLength": MAX_VARIED },
                "minItems": 2,
                "maxItems": MAX_VARIANTS,
            },
        },
    });
    keys.as_object().cloned().unwrap_or_default()
}
