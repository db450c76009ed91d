//! Numbers and dates as a language writes them: digits by icu_decimal, dates by icu_datetime.
//! Leaves sentences to Fluent, which calls `in_message` for the numbers in them.

use super::Language;
use super::plural::{Plurals, written};
use fluent::types::FluentNumber;
use fluent::{FluentArgs, FluentValue};
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{MD, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::Locale;
use intl_memoizer::{IntlLangMemoizer, Memoizable};
use unic_langid::LanguageIdentifier;

/// The most digits after the point, and before it when filled with zeros. Sentences for people need no more, and a
/// pack cannot ask for a million of them.
const MOST_DIGITS: usize = 9;

/// The largest number that may choose a plural form: beyond, the plural rules of fluent-bundle panic.
const LARGEST: f64 = 1e18;

/// Writes numbers and dates in one language; each formatter is made when it is first used.
pub(super) struct Formats {
    memoizer: IntlLangMemoizer,
}

impl Formats {
    pub(super) fn new(language: &Language) -> Self {
        Formats { memoizer: IntlLangMemoizer::new(language.id().clone()) }
    }
    /// In the digits and grouping of the language.
    pub(super) fn number(&self, number: i64) -> String {
        write(&self.memoizer, &Decimal::from(number), true).unwrap_or_else(|| number.to_string())
    }
    /// As an argument of a message: it chooses the plural form, and is written by `in_message`.
    pub(super) fn argument(&self, number: i64) -> FluentNumber {
        let argument = self.memoizer.with_try_get::<Plurals, _, _>((), |plurals| plurals.argument(number));
        argument.unwrap_or_else(|NoFormatter| FluentNumber::from(number))
    }
    /// In full ("12 mars 2026"), in the Gregorian calendar: it is the one on the computers and letters of the place.
    /// A day that does not exist reads as digits.
    pub(super) fn date(&self, year: i16, month: u8, day: u8) -> String {
        self.day(year, month, day, false)
    }
    /// With the month cut short where the language does so ("12 sept. 2026"): for columns.
    pub(super) fn date_short(&self, year: i16, month: u8, day: u8) -> String {
        self.day(year, month, day, true)
    }
    /// The same without the year ("12 sept."): where it is clear which year is meant.
    pub(super) fn date_of_year(&self, year: i16, month: u8, day: u8) -> String {
        let date = Date::try_new_gregorian(i32::from(year), month, day).ok();
        let written = date.and_then(|date| {
            self.memoizer.with_try_get::<DaysOfYear, _, _>((), |days| days.0.format(&date).to_string()).ok()
        });
        written.unwrap_or_else(|| format!("{month:02}-{day:02}"))
    }
    fn day(&self, year: i16, month: u8, day: u8, short: bool) -> String {
        let date = Date::try_new_gregorian(i32::from(year), month, day).ok();
        let written = date.and_then(|date| {
            self.memoizer.with_try_get::<Days, _, _>((short,), |days| days.0.format(&date).to_string()).ok()
        });
        written.unwrap_or_else(|| format!("{year:04}-{month:02}-{day:02}"))
    }
}

/// What Fluent calls for every value that it puts in a sentence.
pub(super) fn in_message(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let options = &number.options;
    let places = |asked: Option<usize>| i16::try_from(asked.unwrap_or(0).min(MOST_DIGITS)).unwrap_or(0);
    let mut decimal: Decimal = written(number).parse().ok()?;
    if options.maximum_fraction_digits.is_some() {
        decimal.round(-places(options.maximum_fraction_digits));
    }
    decimal.pad_end(-places(options.minimum_fraction_digits));
    decimal.pad_start(places(options.minimum_integer_digits));
    write(memoizer, &decimal, options.use_grouping)
}

/// Fluent's NUMBER(), within what the plural rules can bear.
pub(super) fn number_function<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let Some(FluentValue::Number(given)) = positional.first() else { return FluentValue::Error };
    match fluent::builtins::NUMBER(positional, named) {
        FluentValue::Number(FluentNumber { value, mut options }) if value.is_finite() => {
            options.currency.clone_from(&given.options.currency);
            options.minimum_fraction_digits = options.minimum_fraction_digits.map(|digits| digits.min(MOST_DIGITS));
            FluentNumber::new(value.clamp(-LARGEST, LARGEST), options).into()
        }
        _ => FluentValue::Error,
    }
}

fn write(memoizer: &IntlLangMemoizer, number: &Decimal, grouped: bool) -> Option<String> {
    memoizer.with_try_get::<Digits, _, _>((grouped,), |digits| digits.0.format(number).to_string()).ok()
}

/// No formatter for that language, not even the root one: plain digits do.
pub(super) struct NoFormatter;

struct Digits(DecimalFormatter);

impl Memoizable for Digits {
    type Args = (bool,);
    type Error = NoFormatter;
    fn construct(language: LanguageIdentifier, (grouped,): (bool,)) -> Result<Self, NoFormatter> {
        let grouping = if grouped { GroupingStrategy::Auto } else { GroupingStrategy::Never };
        DecimalFormatter::try_new((&locale(&language)).into(), DecimalFormatterOptions::from(grouping))
            .map(Digits)
            .or(Err(NoFormatter))
    }
}

impl Memoizable for Plurals {
    type Args = ();
    type Error = NoFormatter;
    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, NoFormatter> {
        Plurals::new(&language).ok_or(NoFormatter)
    }
}

struct Days(FixedCalendarDateTimeFormatter<Gregorian, YMD>);

impl Memoizable for Days {
    type Args = (bool,);
    type Error = NoFormatter;
    fn construct(language: LanguageIdentifier, (short,): (bool,)) -> Result<Self, NoFormatter> {
        let fields = if short && has_short_months(&language) { YMD::medium() } else { YMD::long() };
        FixedCalendarDateTimeFormatter::try_new((&locale(&language)).into(), fields).map(Days).or(Err(NoFormatter))
    }
}

struct DaysOfYear(FixedCalendarDateTimeFormatter<Gregorian, MD>);

impl Memoizable for DaysOfYear {
    type Args = ();
    type Error = NoFormatter;
    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, NoFormatter> {
        let fields = if has_short_months(&language) { MD::medium() } else { MD::long() };
        FixedCalendarDateTimeFormatter::try_new((&locale(&language)).into(), fields)
            .map(DaysOfYear)
            .or(Err(NoFormatter))
    }
}

/// Arabic months have no short form: CLDR's medium date is digits there.
fn has_short_months(language: &LanguageIdentifier) -> bool {
    language.language.as_str() != "ar"
}

/// The same language for ICU. Without a country, English is that of the world ("12 March 2026"), not of the USA, and
/// Arabic has its own digits; with one, CLDR knows ("ar-MA" has European digits).
fn locale(language: &LanguageIdentifier) -> Locale {
    let tag = match language.to_string().as_str() {
        "en" => "en-001".parse(),
        "ar" => "ar-u-nu-arab".parse(),
        tag => tag.parse(),
    };
    tag.unwrap_or(Locale::UNKNOWN)
}
