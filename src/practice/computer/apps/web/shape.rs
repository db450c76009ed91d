//! The shape of the parts of pages, for the JSON Schema that editors read. Only tests make it.
//! What a part may have beside it is said by `part`.

use super::Address;
use super::one::Said;
use super::part::{FoundEntry, Key, PartEntry};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};
use std::borrow::Cow;

impl Key {
    /// What it means, for authors.
    #[expect(clippy::too_many_lines, reason = "one line a word")]
    fn meaning(self) -> &'static str {
        match self {
            Key::Heading => "A title inside the page.",
            Key::Notice => "Something set apart that matters.",
            Key::List => "Points, one below the other.",
            Key::Table => "Rows of cells; the first row says what stands in the columns.",
            Key::Link => "Leads to a page (`to`), or begins a letter in Mail (`mail`).",
            Key::Advert => "A link that somebody paid for, marked so.",
            Key::Download => "A document to save, which lands in Downloads.",
            Key::PopUp => "Lies over the page until it is closed. With `to` it has a button that leads there.",
            Key::Cookies => "Asks whether cookies may be kept.",
            Key::Text => "A field for any text, on one line.",
            Key::LongText => "A field for any text, on several lines.",
            Key::Email => "A field for an e-mail address.",
            Key::Phone => "A field for a telephone number.",
            Key::Date => "A field for a day: 27/03/1990.",
            Key::Number => "A field for a number, from `least` to `most`.",
            Key::Digits => "A field for so many digits, as in a postcode. With `is` only these: a code that was sent.",
            Key::Card => "A field for the number of a bank card.",
            Key::Select => "One answer from a list that opens.",
            Key::Radio => "One answer of those on the page.",
            Key::Check => "A box to tick, or not.",
            Key::Consent => "A box that must be ticked.",
            Key::Robot => "The box “I am not a robot”.",
            Key::Upload => "A field for a document of the disk.",
            Key::Password => "A field for a password that exists.",
            Key::NewPassword => "A field for a password to invent. A second field comes by itself.",
            Key::Query => "Where words to search for are typed.",
            Key::Results => "What may be found by a search.",
            Key::Submit => "The button that sends the form; `to` is the page that comes then.",
            Key::SignIn => "The same, and one is signed in.",
            Key::SignUp => "The same, and an account is made.",
            Key::Reset => "The same, and the account of this name gets the new password.",
            Key::SaveDraft => "The button that keeps the form for later.",
            Key::SignOut => "Leaves the account; `to` is the page that comes then.",
            Key::Receipt => "The number of what was sent, which can be saved as a document of this name.",
            Key::Paragraph => "A paragraph.",
            Key::To => "The address to which it leads.",
            Key::Mail => "The e-mail address to which a letter is begun.",
            Key::File => "The name of the document.",
            Key::Size => "Its size in kB.",
            Key::Choices => "The answers; each is an attribute of the page.",
            Key::Optional => "Whether the field may stay empty.",
            Key::Types => "The endings that the document may have: `[\"pdf\", \"jpg\"]`.",
            Key::Most => "The most: of a number, or of the size of a document in kB.",
            Key::Least => "The least number.",
            Key::Length => "How many digits.",
            Key::Is => "The only digits that are right.",
            Key::Arrive => "What arrives when the form is sent: words of `later` in Mail or Phone.",
            Key::Reference => "The number; left out, one is made up.",
            Key::Account => "The name of the account.",
        }
    }
    fn schema(self, generator: &mut SchemaGenerator) -> Schema {
        let mut schema = match self {
            Key::List | Key::Choices | Key::Types | Key::Arrive => generator.subschema_for::<Vec<String>>(),
            Key::Table => generator.subschema_for::<Vec<Vec<String>>>(),
            Key::Results => generator.subschema_for::<Vec<FoundEntry>>(),
            Key::To => generator.subschema_for::<Address>(),
            Key::File => generator.subschema_for::<Said>(),
            Key::Size => generator.subschema_for::<u32>(),
            Key::Length => generator.subschema_for::<usize>(),
            Key::Most | Key::Least => generator.subschema_for::<i64>(),
            Key::Optional => generator.subschema_for::<bool>(),
            _ => generator.subschema_for::<String>(),
        };
        schema.insert("description".to_owned(), self.meaning().into());
        schema
    }
}

/// What must and may stand beside a kind of part, checked where the part is of that kind.
fn beside(kind: Key) -> Value {
    let (musts, mays) = kind.options();
    let words: Vec<String> = musts.iter().map(|key| key.word()).collect();
    let all: Map<String, Value> = [&[kind], musts, mays].concat().iter().map(|key| (key.word(), true.into())).collect();
    json!({
        "if": { "type": "object", "required": [kind.word()] },
        "then": { "required": words, "properties": all, "additionalProperties": false },
    })
}

impl JsonSchema for PartEntry {
    fn schema_name() -> Cow<'static, str> {
        "web.part".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let keys = Key::KINDS.into_iter().chain(Key::OPTIONS);
        let properties: Map<String, Value> = keys.map(|key| (key.word(), key.schema(generator).to_value())).collect();
        json_schema!({
            "description": "A part of a page: a word alone is a paragraph, a table begins with what it is.",
            "type": ["string", "object"],
            "properties": properties,
            "additionalProperties": false,
            "allOf": Vec::from(Key::KINDS.map(beside)),
            // It says what it is, unless a key is misspelt, which is said already.
            "if": { "type": "object" },
            "then": { "not": { "propertyNames": { "enum": Key::OPTIONS.map(Key::word) } } },
        })
    }
}
