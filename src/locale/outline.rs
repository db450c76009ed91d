//! What a Fluent source says, message by message, without saying it: its own words, its variables, the notes above it.
//! Leaves saying it to `bundle`, and what to make of it to the tools for authors.

use super::source::{Reading, messages, parse, patterns};
use fluent_syntax::ast::{Expression, Pattern, PatternElement};
use std::collections::BTreeMap;

/// A message or an attribute of a source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// Its own words, with a space for each placeable; of a choice, those of all its variants.
    pub text: String,
    /// The names of the variables (without `$`) that it reads, also through messages that it refers to. Sorted.
    pub variables: Vec<String>,
    /// The lines of the comment that stands on the message (`# ...`).
    pub notes: Vec<String>,
}

/// Every message and attribute (`id`, `id.attribute`) of a source, parsed once. Of two of one name, the last, which is the
/// one that is said.
pub fn outline(source: &str) -> BTreeMap<String, Outline> {
    let Some(resource) = parse(source) else { return BTreeMap::new() };
    let mut all = BTreeMap::new();
    for message in messages(&resource) {
        let notes = message.comment.iter().flat_map(|comment| &comment.content);
        let notes: Vec<String> = notes.map(|line| (*line).to_owned()).collect();
        for (attribute, pattern) in patterns(message) {
            let name = message.id.name;
            let id = attribute.map_or_else(|| name.to_owned(), |attribute| format!("{name}.{attribute}"));
            let mut text = String::new();
            write(pattern, &mut text);
            let variables = Reading::of(&resource, &id);
            all.insert(id, Outline { text, variables, notes: notes.clone() });
        }
    }
    all
}

fn write(pattern: &Pattern<&str>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(_) } => text.push(' '),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                text.push(' ');
                variants.iter().for_each(|variant| write(&variant.value, text));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_message_has_its_words_its_variables_and_its_notes() {
        let all = outline(
            "# gloss: icon\n# Two lines.\na = Open { $cv }.\n    .x = { $n ->\n    [one] One\n   *[other] Many { b }\n}\nb = { $photo }\n",
        );
        let of = |id: &str| all.get(id).unwrap();
        assert_eq!(all.keys().collect::<Vec<_>>(), ["a", "a.x", "b"]);
        assert_eq!((of("a").text.as_str(), of("a").variables.as_slice()), ("Open  .", &["cv".to_owned()][..]));
        assert_eq!(of("a").notes, ["gloss: icon", "Two lines."]);
        assert!(of("a.x").text.contains("One") && of("a.x").text.contains("Many"));
        assert_eq!(of("a.x").variables, ["n", "photo"]);
        assert!(of("b").notes.is_empty() && outline(&"{".repeat(99)).is_empty());
    }
}
