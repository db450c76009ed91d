//! What a Fluent source says, message by message, without saying it: its own words, its variables, the notes above it.
//! Leaves saying it to `bundle`, and what to make of it to the tools for authors.

use super::source::{Named, Reading, messages, parse, patterns};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use std::collections::BTreeMap;

/// The function that names a key.
const KEY: &str = "KEY";

/// A message or an attribute of a source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// Its own words, with a space for each placeable; of a choice, those of all its variants.
    pub text: String,
    /// The names of the variables (without `$`) that it reads, also through messages that it refers to. Sorted.
    pub variables: Vec<String>,
    /// How many keys it names (`KEY("Ctrl+C")`).
    pub keys: usize,
    /// The functions that it calls, each with what it is called with, where that is a text.
    pub functions: Vec<(String, Option<String>)>,
    /// The lines of the comment that stands on the message (`# ...`).
    pub notes: Vec<String>,
}

/// Every message and attribute (`id`, `id.attribute`) of a source. Of two of one name, the last, which is the one that is
/// said.
pub fn outline(source: &str) -> BTreeMap<String, Outline> {
    let Some(resource) = parse(source) else { return BTreeMap::new() };
    let (notes, named) = (notes(source), Named::of(&resource));
    let mut all = BTreeMap::new();
    for message in messages(&resource) {
        for (attribute, pattern) in patterns(message) {
            let name = message.id.name;
            let id = attribute.map_or_else(|| name.to_owned(), |attribute| format!("{name}.{attribute}"));
            let mut outline = Outline { notes: notes.get(name).cloned().unwrap_or_default(), ..Outline::default() };
            outline.read(pattern);
            outline.variables = Reading::of(&named, &id);
            all.insert(id, outline);
        }
    }
    all
}

/// The comments that stand on messages. The parser that says messages passes over them.
fn notes(source: &str) -> BTreeMap<&str, Vec<String>> {
    let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(source);
    let noted = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(Message { id, comment: Some(comment), .. }) => Some((id.name, comment.content)),
        _ => None,
    });
    noted.map(|(name, lines)| (name, lines.into_iter().map(str::to_owned).collect())).collect()
}

impl Outline {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            let expression = match element {
                PatternElement::TextElement { value } => {
                    self.text.push_str(value);
                    continue;
                }
                PatternElement::Placeable { expression } => expression,
            };
            self.text.push(' ');
            match expression {
                Expression::Inline(inline) => self.call(inline),
                Expression::Select { selector, variants } => {
                    self.call(selector);
                    variants.iter().for_each(|variant| self.read(&variant.value));
                }
            }
        }
    }
    fn call(&mut self, inline: &InlineExpression<&str>) {
        let InlineExpression::FunctionReference { id, arguments } = inline else { return };
        let text = match arguments.positional.first() {
            Some(InlineExpression::StringLiteral { value }) => Some((*value).to_owned()),
            _ => None,
        };
        self.keys += usize::from(id.name == KEY);
        self.functions.push((id.name.to_owned(), text));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_message_has_its_words_its_variables_and_its_notes() {
        let all = outline(
            "# gloss: icon\n# Two lines.\na = Open { $cv } { KEY(\"Enter\") }.\n    .x = { $n ->\n    [one] One\n   *[other] Many { b }\n}\nb = { $photo }\n",
        );
        let of = |id: &str| all.get(id).unwrap();
        assert_eq!(all.keys().collect::<Vec<_>>(), ["a", "a.x", "b"]);
        assert_eq!(
            (of("a").text.as_str(), of("a").variables.as_slice(), of("a").keys),
            ("Open    .", &["cv".to_owned()][..], 1)
        );
        assert_eq!(of("a").functions, [("KEY".to_owned(), Some("Enter".to_owned()))]);
        assert_eq!(of("a").notes, ["gloss: icon", "Two lines."]);
        assert!(of("a.x").text.contains("One") && of("a.x").text.contains("Many"));
        assert_eq!(of("a.x").variables, ["n", "photo"]);
        assert!(of("b").notes.is_empty() && outline(&"{".repeat(99)).is_empty());
    }
}
