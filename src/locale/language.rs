//! A language that the program or a pack speaks, and the choice of one.
//! Leaves the words to `words`.

use crate::text::{Direction, Script, undrawn_script_by_code};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

/// Scripts written from right to left (ISO 15924; CLDR `character-order`).
const RTL_SCRIPTS: [&str; 9] = ["Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa"];

/// Languages whose likely script is one of those (CLDR `likelySubtags`).
const RTL_LANGUAGES: [&str; 33] = [
    "aeb", "apc", "ar", "arc", "ars", "ary", "arz", "azb", "bal", "bqi", "ckb", "dv", "fa", "glk", "haz", "he", "iw",
    "ji", "ks", "lrc", "luz", "mzn", "nqo", "pnb", "prs", "ps", "rhg", "sd", "skr", "syr", "ug", "ur", "yi",
];

/// Languages with several scripts, in the regions where the likely one is Arabic (CLDR `likelySubtags`).
const RTL_IN_REGION: [(&str, &str); 5] = [("az", "IQ"), ("az", "IR"), ("ku", "IQ"), ("pa", "PK"), ("uz", "AF")];

/// Languages whose likely script no terminal draws, with the code of that script (CLDR `likelySubtags`; those that CLDR has
/// dates and numbers for).
const UNDRAWN_LANGUAGES: [(&str, &[&str]); 13] = [
    (
        "Deva",
        &[
            "awa", "bgc", "bho", "brx", "doi", "gom", "hi", "hne", "kok", "mag", "mai", "mr", "mwr", "ne", "new",
            "raj", "sa", "xnr",
        ],
    ),
    ("Beng", &["as", "bn", "mni"]),
    ("Guru", &["pa"]),
    ("Gujr", &["gu"]),
    ("Orya", &["or"]),
    ("Taml", &["ta"]),
    ("Telu", &["te"]),
    ("Knda", &["kn", "tcy"]),
    ("Mlym", &["ml"]),
    ("Sinh", &["si"]),
    ("Mymr", &["kht", "ksw", "mnw", "my", "shn"]),
    ("Khmr", &["km"]),
    ("Cakm", &["ccp"]),
];

/// A language by its BCP 47 tag.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Language {
    id: LanguageIdentifier,
}

impl Language {
    /// Reads a tag ("fr", "ar-EG", also "fr_FR.UTF-8" as systems write it); `None` when it is none ("C", "POSIX").
    pub fn parse(tag: &str) -> Option<Self> {
        let tag = tag.split(['.', '@']).next()?;
        let id: LanguageIdentifier = tag.parse().ok()?;
        // Real languages have 2 or 3 letters; BCP 47 reserves longer ones, and "und" is no language.
        let named = (2..=3).contains(&id.language.as_str().len()) && !id.language.is_empty();
        named.then_some(Language { id })
    }
    /// The tag ("fr").
    pub fn tag(&self) -> String {
        self.id.to_string()
    }
    /// The Fluent identifier.
    pub fn id(&self) -> &LanguageIdentifier {
        &self.id
    }
    /// The direction of its script (CLDR `character-order`).
    pub fn direction(&self) -> Direction {
        let language = self.id.language.as_str();
        let rtl = match (self.id.script, self.id.region) {
            (Some(script), _) => RTL_SCRIPTS.contains(&script.as_str()),
            (None, Some(region)) if RTL_IN_REGION.contains(&(language, region.as_str())) => true,
            _ => RTL_LANGUAGES.contains(&language),
        };
        if rtl { Direction::Rtl } else { Direction::Ltr }
    }
    /// Its script, if no terminal draws that. Written in another one, the language has a tag that says so ("hi-Latn").
    pub fn undrawn_script(&self) -> Option<&'static Script> {
        let language = self.id.language.as_str();
        let own =
            || UNDRAWN_LANGUAGES.iter().find(|(_, languages)| languages.contains(&language)).map(|(code, _)| *code);
        match self.id.script {
            Some(script) => undrawn_script_by_code(script.as_str()),
            None if self.direction() == Direction::Rtl => None,
            None => undrawn_script_by_code(own()?),
        }
    }
    /// The language itself, then the same with ever fewer subtags ("ar-EG", "ar"), as long as the direction stays:
    /// Uzbek in Arabic letters is of no help to who reads the Latin ones.
    pub(super) fn lineage(&self) -> Vec<Language> {
        let mut all = vec![self.clone()];
        let mut id = self.id.clone();
        id.clear_variants();
        all.push(Language { id: id.clone() });
        id.region = None;
        all.push(Language { id: id.clone() });
        id.script = None;
        all.push(Language { id });
        all.dedup();
        all.retain(|language| language.direction() == self.direction());
        all
    }
}

impl AsRef<LanguageIdentifier> for Language {
    fn as_ref(&self) -> &LanguageIdentifier {
        &self.id
    }
}

/// The best of `available` for the `wanted` tags, in order of preference; `None` when none fits.
pub fn negotiate(wanted: &[String], available: &[Language]) -> Option<Language> {
    let wanted: Vec<Language> = wanted.iter().filter_map(|tag| Language::parse(tag)).collect();
    negotiate_languages(&wanted, available, None, NegotiationStrategy::Matching).first().map(|best| (*best).clone())
}

/// The languages set on this computer, most wanted first, as tags for `negotiate`.
pub fn system_languages() -> Vec<String> {
    sys_locale::get_locales().collect()
}

/// Places in `available` to look in for words in `wanted`, best first: the language, its parents (or, without any, the
/// nearest relative), then `last`. With it, how many of them are the language or its kin.
pub(super) fn chain(wanted: &Language, available: &[Language], last: &[Language]) -> (Vec<usize>, usize) {
    let place = |language: &Language| available.iter().position(|known| known == language);
    let mut places: Vec<usize> = wanted.lineage().iter().filter_map(place).collect();
    if places.is_empty() {
        places.extend(negotiate(&[wanted.tag()], available).as_ref().and_then(place));
    }
    let kin = places.len();
    for at in last.iter().filter_map(place) {
        if !places.contains(&at) {
            places.push(at);
        }
    }
    (places, kin)
}
