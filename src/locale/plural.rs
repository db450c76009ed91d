//! Numbers that choose the right plural form: corrects the rules that Fluent has built in by those of ICU.
//! Leaves how a number is written to `format`, which finds the true one with `written`.
//!
//! intl_pluralrules 7.0.2, which fluent-bundle calls, has CLDR 37 and lost the remainder of ranges (`n % 100 = 3..10`
//! became `n = 3..10`): Arabic 103 and 111, Lithuanian 22, Romanian 101... A number that it would place in the wrong
//! category goes in disguise, as a smaller one of the right category, and keeps its own digits beside it (a choice of
//! that very number, `[111]`, misses it then). With correct rules no number is ever disguised.

use super::Language;
use fluent::types::{FluentNumber, FluentNumberOptions};
use icu_plurals::{PluralCategory, PluralRules};
use intl_pluralrules::PluralRuleType;
use unic_langid::LanguageIdentifier;

/// In every language, each category of whole numbers but those of millions has a member below this (CLDR samples).
const SAMPLES: i64 = 200;

/// Both rules of one language.
pub(super) struct Plurals {
    icu: PluralRules,
    fluent: intl_pluralrules::PluralRules,
}

impl Plurals {
    /// `None` when one of the two has no rules for the language, or needs none: Fluent then does what it can.
    pub(super) fn new(language: &LanguageIdentifier) -> Option<Self> {
        let known =
            |tag: &Language| intl_pluralrules::PluralRules::create(tag.id().clone(), PluralRuleType::CARDINAL).ok();
        let fluent = Language::parse(&language.to_string())?.lineage().iter().find_map(known)?;
        let locale: icu_locale_core::Locale = language.to_string().parse().ok()?;
        let icu = PluralRules::try_new((&locale).into(), icu_plurals::PluralRulesOptions::default()).ok()?;
        // ICU has no data for some languages (Dhivehi, Yiddish), and then calls everything "other".
        let knows = (0..SAMPLES).any(|sample| icu.category_for(sample) != PluralCategory::Other);
        knows.then_some(Plurals { icu, fluent })
    }
    /// The number as an argument for Fluent.
    pub(super) fn argument(&self, number: i64) -> FluentNumber {
        let category = self.icu.category_for(number);
        let chosen = |sample: &i64| self.fluent.select(*sample).is_ok_and(|other| same(category, other));
        match (0..SAMPLES).find(|sample| chosen(sample) && self.icu.category_for(*sample) == category) {
            Some(sample) if !chosen(&number) => FluentNumber::new(sample as f64, beside(number)),
            _ => FluentNumber::from(number),
        }
    }
}

fn same(icu: PluralCategory, fluent: intl_pluralrules::PluralCategory) -> bool {
    use intl_pluralrules::PluralCategory as Other;
    matches!(
        (icu, fluent),
        (PluralCategory::Zero, Other::ZERO)
            | (PluralCategory::One, Other::ONE)
            | (PluralCategory::Two, Other::TWO)
            | (PluralCategory::Few, Other::FEW)
            | (PluralCategory::Many, Other::MANY)
            | (PluralCategory::Other, Other::OTHER)
    )
}

/// We write no amounts of money, so the field for the currency is free.
fn beside(number: i64) -> FluentNumberOptions {
    FluentNumberOptions { currency: Some(number.to_string()), ..FluentNumberOptions::default() }
}

/// The digits that are meant.
pub(super) fn written(number: &FluentNumber) -> String {
    number.options.currency.clone().unwrap_or_else(|| number.value.to_string())
}
