//! The parsed messages of one language: a Fluent bundle with our numbers, isolates and the function KEY.
//! Leaves the choice of a language, and what to do when a message is missing, to `words`.

use super::format::{Formats, in_message, number_function};
use super::key::{self, KeyNames};
use super::{Language, source};
use crate::text;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use std::cell::OnceCell;
use std::sync::Arc;

/// The functions that messages can call.
pub const FUNCTIONS: [&str; 2] = ["KEY", "NUMBER"];

/// Where the names of keys come from.
pub(super) enum Keys<'a> {
    /// The bundle's own messages `key-...`, then those of its parent language.
    Own(Option<&'a KeyNames>),
    /// Those of another bundle: a pack has no such messages.
    Of(&'a Arc<KeyNames>),
}

/// One language, parsed.
pub(super) struct Bundle {
    pub(super) language: Language,
    pub(super) keys: Arc<KeyNames>,
    pub(super) formats: Formats,
    fluent: fluent::bundle::FluentBundle<FluentResource, intl_memoizer::IntlLangMemoizer>,
}

impl Bundle {
    /// Parses the sources; in each, and among messages of one id, the last wins. What does not parse is left out.
    pub(super) fn new<S: AsRef<str>>(language: &Language, sources: &[S], keys: Keys) -> Self {
        let mut fluent = fluent::bundle::FluentBundle::new(vec![language.id().clone()]);
        fluent.set_formatter(Some(in_message));
        for resource in sources.iter().filter_map(|text| source::resource(text.as_ref())) {
            fluent.add_resource_overriding(resource);
        }
        // `add_function` refuses only a name that is taken, and these are set once.
        let _ = fluent.add_function("NUMBER", number_function);
        let formats = Formats::new(language);
        let mut bundle = Bundle { language: language.clone(), keys: Arc::default(), formats, fluent };
        bundle.keys = match keys {
            Keys::Own(parent) => {
                let named =
                    |id: &str| bundle.pattern(id).map(|name| text::plain(&bundle.format(name, &FluentArgs::new())));
                Arc::new(KeyNames::read(named, parent))
            }
            Keys::Of(names) => Arc::clone(names),
        };
        let names = Arc::clone(&bundle.keys);
        let _ = bundle.fluent.add_function("KEY", move |positional, _| match positional {
            [FluentValue::String(notation)] => key::mark(&names.spell(notation)).into(),
            _ => FluentValue::Error,
        });
        bundle
    }
    /// The text of `message` or `message.attribute`.
    pub(super) fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        match id.split_once('.') {
            None => self.fluent.get_message(id)?.value(),
            Some((message, attribute)) => Some(self.fluent.get_message(message)?.get_attribute(attribute)?.value()),
        }
    }
    /// The text with its arguments; a variable that is not given reads as "{$variable}".
    pub(super) fn format(&self, pattern: &Pattern<&str>, args: &FluentArgs) -> String {
        let said = self.fluent.format_pattern(pattern, Some(args), &mut Vec::new());
        // Fluent isolates what it puts between other text, but not what stands alone.
        let alone = matches!(
            pattern.elements.as_slice(),
            [PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { .. }) }]
        );
        if alone { text::isolate(&said) } else { said.into_owned() }
    }
}

/// A language with its sources, parsed when it is first needed.
pub(super) struct Lazy<S> {
    pub(super) language: Language,
    /// In increasing priority.
    pub(super) sources: Vec<S>,
    bundle: OnceCell<Bundle>,
}

impl<S: AsRef<str>> Lazy<S> {
    pub(super) fn new(language: Language) -> Self {
        Lazy { language, sources: Vec::new(), bundle: OnceCell::new() }
    }
    pub(super) fn bundle<'a>(&self, keys: impl FnOnce() -> Keys<'a>) -> &Bundle {
        self.bundle.get_or_init(|| Bundle::new(&self.language, &self.sources, keys()))
    }
    #[cfg(test)]
    pub(super) fn is_parsed(&self) -> bool {
        self.bundle.get().is_some()
    }
}
