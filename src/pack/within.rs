//! What stands where in the table of an exercise, for checks that know no kind of exercise: texts, and places of list items.
//! What they mean is left to the kinds.

use super::Exercise;
use std::ops::Range;
use toml::Spanned;
use toml::de::DeValue;

impl Exercise {
    /// The bytes of an item of a list of its table: `place("wrong", &[2, 1])` is the first item of the second item of `wrong`.
    pub fn place(&self, key: &str, numbers: &[usize]) -> Option<Range<usize>> {
        let body = self.body();
        let list = body.get_ref().get(key)?;
        let found = numbers.iter().try_fold(list, |list, number| item(list, *number))?;
        Some(found.span())
    }
    /// Every text under a key of its table, however deep, in this variant.
    pub fn texts(&self, key: &str) -> Vec<String> {
        self.body().get_ref().get(key).map_or_else(Vec::new, |value| texts(value.get_ref()))
    }
    /// Every text of its table, in this variant.
    pub fn all_texts(&self) -> Vec<String> {
        self.body().get_ref().values().flat_map(|value| texts(value.get_ref())).collect()
    }
}

/// The n-th value of a list, counted from 1.
fn item<'a, 'de>(list: &'a Spanned<DeValue<'de>>, number: usize) -> Option<&'a Spanned<DeValue<'de>>> {
    list.get_ref().as_array()?.get(number.checked_sub(1)?)
}

fn texts(value: &DeValue<'_>) -> Vec<String> {
    match value {
        DeValue::String(text) => vec![text.to_string()],
        DeValue::Array(items) => items.iter().flat_map(|item| texts(item.get_ref())).collect(),
        DeValue::Table(table) => table.values().flat_map(|item| texts(item.get_ref())).collect(),
        _ => Vec::new(),
    }
}
