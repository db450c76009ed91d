//! The words of one language, the program's and a pack's, with fallback.
//! The only place where a `Phrase` becomes text.

use super::bundle::{Bundle, Keys, Lazy};
use super::catalogue::PARTS;
use super::format::Formats;
use super::language::chain;
use super::learning::learning;
use super::{Arg, Catalogue, Keyboard, Language, Name, Phrase, Source, key, name};
use crate::text::{self, Direction, Text};
use fluent::{FluentArgs, FluentValue};
use std::cell::OnceCell;
use std::rc::Rc;

/// The Fluent sources of one pack, and the names on its practice computers.
#[derive(Clone, Debug, Default)]
pub struct PackWords {
    /// Language and source text, the pack's first language first.
    pub sources: Vec<(Language, Rc<str>)>,
    /// The messages that are names (`$cv` in the pack's TOML): given as arguments to every message of the pack.
    pub names: Vec<String>,
}

/// What the titles of a pack and its lessons begin with.
const TITLES: [&str; 2] = ["pack-", "lesson-"];

impl PackWords {
    /// The same with nothing but titles, in this language where it has it: those of many packs are said where nothing else
    /// of them is.
    #[must_use]
    pub fn titles(&self, language: &Language) -> PackWords {
        let speaks = self.sources.iter().any(|(known, _)| known == language);
        let wanted = self.sources.iter().filter(|(known, _)| !speaks || known == language);
        let titles = wanted.map(|(language, text)| (language.clone(), Rc::from(only(text, &TITLES))));
        PackWords { sources: titles.collect(), names: Vec::new() }
    }
}

/// The messages of a Fluent source whose names begin so: their lines, and those after them that are indented or empty.
fn only(source: &str, starts: &[&str]) -> String {
    let mut wanted = false;
    let keep = |line: &&str| {
        if !line.starts_with([' ', '\t', '\n', '\r', '}']) {
            wanted = starts.iter().any(|start| line.starts_with(start));
        }
        wanted
    };
    source.split_inclusive('\n').filter(keep).collect()
}

/// Says phrases in one language. Cheap to clone.
#[derive(Clone)]
pub struct Words {
    inner: Rc<Inner>,
}

/// The same words, not merely the same language: what was said with them once is said with them for ever.
impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.inner, &other.inner)
    }
}

struct Inner {
    language: Language,
    formats: Formats,
    catalogue: Catalogue,
    /// Places in the catalogue, in the order in which a message is looked for.
    chain: Vec<usize>,
    /// How many of the chain are the language or its kin.
    kin: usize,
    /// The same for the language that is being learned.
    learning: Vec<usize>,
    pack: Rc<Pack>,
    /// What stands for names in the exercise at hand.
    values: Vec<(String, Arg)>,
    keyboard: &'static Keyboard,
    /// The same words in the languages that `typeable` turns to, best first; made when they are first needed.
    typed: OnceCell<Vec<Words>>,
}

impl Inner {
    fn copy(&self) -> Inner {
        Inner {
            language: self.language.clone(),
            formats: Formats::new(&self.language),
            catalogue: self.catalogue.clone(),
            chain: self.chain.clone(),
            kin: self.kin,
            learning: self.learning.clone(),
            pack: Rc::clone(&self.pack),
            values: self.values.clone(),
            keyboard: self.keyboard,
            typed: OnceCell::new(),
        }
    }
}

/// A pack's languages in the order in which a message is looked for.
#[derive(Default)]
struct Pack {
    chain: Vec<Lazy<Rc<str>>>,
    kin: usize,
    names: Vec<String>,
    /// What it was made of, for other languages.
    made_of: PackWords,
    /// The names as they read in this language; said when the first message of the pack is.
    spoken: OnceCell<Vec<(String, String)>>,
}

impl Words {
    /// The program's words in `language`; what it lacks is said in English, then French.
    pub fn new(catalogue: &Catalogue, language: &Language) -> Self {
        let last: Vec<Language> = ["en", "fr"].into_iter().filter_map(Language::parse).collect();
        let (chain, kin) = chain(language, &catalogue.languages(), &last);
        let learning = learning(language, None, &catalogue.languages());
        let (language, catalogue) = (language.clone(), catalogue.clone());
        let (formats, keyboard) = (Formats::new(&language), Keyboard::guess(Some(&language.tag()), None));
        let (pack, values, typed) = (Rc::default(), Vec::new(), OnceCell::new());
        let inner = Inner { language, formats, catalogue, chain, kin, learning, pack, values, keyboard, typed };
        Words { inner: Rc::new(inner) }
    }
    /// The same for somebody who learns that language. Where it is the language of the screen, another one is taken:
    /// French, or English where the screen is French.
    #[must_use]
    pub fn with_learning(&self, wanted: &Language) -> Self {
        let inner = &self.inner;
        let learning = learning(&inner.language, Some(wanted), &inner.catalogue.languages());
        Words { inner: Rc::new(Inner { learning, ..inner.copy() }) }
    }
    /// The same, with a pack's words for phrases whose source is `Source::Pack`; what the pack lacks in this language
    /// is said in the pack's first language. Parses only the sources it needs.
    #[must_use]
    pub fn with_pack(&self, pack: &PackWords) -> Self {
        self.with(Rc::new(Pack::new(pack, &self.inner.language)), Vec::new())
    }
    /// The same for one variant of an exercise of the pack: what its words stand for is given to every message, as names
    /// are.
    #[must_use]
    pub fn with_values(&self, values: Vec<(String, Arg)>) -> Self {
        self.with(Rc::clone(&self.inner.pack), values)
    }
    /// The same for a learner with this keyboard. Without it, the one that is likely with the language.
    #[must_use]
    pub fn with_keyboard(&self, keyboard: &'static Keyboard) -> Self {
        Words { inner: Rc::new(Inner { keyboard, ..self.inner.copy() }) }
    }
    fn with(&self, pack: Rc<Pack>, values: Vec<(String, Arg)>) -> Self {
        Words { inner: Rc::new(Inner { pack, values, ..self.inner.copy() }) }
    }
    /// The language asked for.
    pub fn language(&self) -> &Language {
        &self.inner.language
    }
    /// The direction of screens in that language.
    pub fn direction(&self) -> Direction {
        self.inner.language.direction()
    }
    /// The language that is being learned, as far as the program speaks it: never that of the screen.
    pub fn learning(&self) -> Option<Language> {
        self.inner.catalogue.languages().get(*self.inner.learning.first()?).cloned()
    }
    /// The learner's keyboard.
    pub fn keyboard(&self) -> &'static Keyboard {
        self.inner.keyboard
    }
    /// The phrase as text, cleaned (`text::clean` but for key caps), with the direction of the language it was found
    /// in. A message found nowhere reads as its id in brackets: "[files-copy]".
    pub fn say(&self, phrase: &Phrase) -> Text {
        let (said, base) = self.render(phrase);
        Text { string: key::caps(&text::clean(&said)), base }
    }
    /// The phrase for somebody who has to type it: as `say` says it where the learner's keyboard has all its signs, else in
    /// the language of the keyboard, else in the first language of its pack (or the program) that the keyboard can type.
    pub fn typeable(&self, phrase: &Phrase) -> Text {
        self.typing(phrase).say(phrase)
    }
    /// The words that say what `typeable` says: for texts that must be in the same language.
    pub fn typing(&self, phrase: &Phrase) -> &Words {
        self.typing_where(phrase, |text| self.inner.keyboard.types(text))
    }
    /// The same where `can` says what can be typed.
    pub fn typing_where(&self, phrase: &Phrase, can: impl Fn(&str) -> bool) -> &Words {
        let can = |words: &&Words| can(&words.say(phrase).string);
        let others = || self.typed().iter().filter(|words| words.has_translation(phrase));
        if can(&self) { self } else { others().find(can).unwrap_or(self) }
    }
    /// Whether a message (or `message.attribute`) exists in this language or its fallbacks, so that `say` finds it.
    pub fn has(&self, phrase: &Phrase) -> bool {
        self.bundles(phrase.source).any(|bundle| bundle.pattern(&phrase.id).is_some())
    }
    /// Whether it exists in this language or its kin ("ar" for "ar-EG"), without falling back to another one.
    pub fn has_translation(&self, phrase: &Phrase) -> bool {
        let kin = match phrase.source {
            Source::Program | Source::Learning => PARTS * self.inner.kin,
            Source::Pack => self.inner.pack.kin,
        };
        self.bundles(phrase.source).take(kin).any(|bundle| bundle.pattern(&phrase.id).is_some())
    }
    /// Short for `say(&Phrase::new(id)).string`.
    pub fn get(&self, id: &'static str) -> String {
        self.say(&Phrase::new(id)).string
    }
    /// A name as the learner reads it. `Numbered` puts the number before the extension: "CV (2).pdf".
    pub fn name(&self, name: &Name) -> String {
        match name {
            Name::Word(id) => match self.spoken().iter().find(|(known, _)| known == id) {
                Some((_, spoken)) => spoken.clone(),
                None => self.word(id),
            },
            Name::Plain(name) => on_one_line(name),
            Name::Numbered(name, number) => name::numbered(&self.name(name), *number),
        }
    }
    /// What the learner typed as a name: a word of the pack if it reads the same (`text::fold`), else the text itself.
    pub fn name_typed(&self, typed: &str) -> Name {
        let folded = text::fold(typed);
        match self.spoken().iter().find(|(_, spoken)| text::fold(spoken) == folded) {
            Some((id, _)) => Name::Word(id.clone()),
            None => Name::Plain(typed.to_owned()),
        }
    }
    /// The words of the pack that a learner's text says somewhere, whatever their capitals and the signs around them.
    pub fn names_within(&self, text: &str) -> Vec<String> {
        let text = format!(" {} ", only_words(text));
        let says = |spoken: &str| !spoken.is_empty() && text.contains(&format!(" {spoken} "));
        self.spoken().iter().filter(|(_, spoken)| says(&only_words(spoken))).map(|(id, _)| id.clone()).collect()
    }
    /// A number in the digits and grouping of the language.
    pub fn number(&self, number: i64) -> String {
        self.inner.formats.number(number)
    }
    /// A day in full, in the language ("12 mars 2026").
    pub fn date(&self, year: i16, month: u8, day: u8) -> String {
        self.inner.formats.date(year, month, day)
    }
    /// The same with the month cut short where the language does so ("12 sept. 2026"): for columns.
    pub fn date_short(&self, year: i16, month: u8, day: u8) -> String {
        self.inner.formats.date_short(year, month, day)
    }
    /// The same without the year ("12 sept."): where it is clear which year is meant.
    pub fn date_of_year(&self, year: i16, month: u8, day: u8) -> String {
        self.inner.formats.date_of_year(year, month, day)
    }
    /// A key or combination ("ctrl+x") as the learner's keyboard prints it ("Ctrl+X", "Suppr"), without key-cap marks.
    pub fn key(&self, notation: &str) -> String {
        match self.program(0) {
            Some(bundle) => bundle.keys.spell(notation),
            None => notation.to_owned(),
        }
    }

    /// The same words in the language of the keyboard, in those of the pack, and in those of the program.
    fn typed(&self) -> &[Words] {
        let inner = &self.inner;
        inner.typed.get_or_init(|| {
            let of_pack = inner.pack.made_of.sources.iter().map(|(language, _)| language.clone());
            let all = Language::parse(inner.keyboard.language()).into_iter().chain(of_pack);
            let mut languages: Vec<Language> = Vec::new();
            for language in all.chain(inner.catalogue.languages()) {
                if language != inner.language && !languages.contains(&language) {
                    languages.push(language);
                }
            }
            let speaking = |language: &Language| {
                let pack = Rc::new(Pack::new(&inner.pack.made_of, language));
                Words::new(&inner.catalogue, language).with(pack, inner.values.clone())
            };
            languages.iter().map(speaking).collect()
        })
    }
    /// Said, but not cleaned yet, so that the key caps of a phrase inside another one are still known.
    fn render(&self, phrase: &Phrase) -> (String, Direction) {
        for bundle in self.bundles(phrase.source) {
            if let Some(pattern) = bundle.pattern(&phrase.id) {
                let said = bundle.format(pattern, &self.arguments(phrase, bundle));
                return (said, bundle.language.direction());
            }
        }
        match &phrase.otherwise {
            Some(other) => self.render(other),
            None => (format!("[{}]", phrase.id), self.direction()),
        }
    }
    /// Where a message is looked for, best first; each language is parsed only when the ones before lack the message.
    fn bundles(&self, source: Source) -> Box<dyn Iterator<Item = &Bundle> + '_> {
        match source {
            Source::Program => Box::new(self.of_program(&self.inner.chain)),
            Source::Learning => Box::new(self.of_program(&self.inner.learning)),
            Source::Pack => Box::new(self.inner.pack.chain.iter().map(|lazy| self.pack_bundle(lazy))),
        }
    }
    fn of_program<'a>(&'a self, chain: &'a [usize]) -> impl Iterator<Item = &'a Bundle> {
        chain.iter().flat_map(move |place| (0..PARTS).filter_map(move |part| self.inner.catalogue.part(*place, part)))
    }
    fn program(&self, at: usize) -> Option<&Bundle> {
        self.inner.catalogue.bundle(*self.inner.chain.get(at)?)
    }
    /// The keys in a pack's sentence are named in its language where the program speaks it, else in the learner's.
    fn pack_bundle<'a>(&'a self, lazy: &'a Lazy<Rc<str>>) -> &'a Bundle {
        lazy.bundle(|| {
            let (places, _) = chain(&lazy.language, &self.inner.catalogue.languages(), &[]);
            let same = places.first().and_then(|place| self.inner.catalogue.bundle(*place));
            same.or_else(|| self.program(0)).map_or(Keys::Own(None), |bundle| Keys::Of(&bundle.keys))
        })
    }
    /// The arguments of a phrase, after the names of the pack where it is one of the pack's.
    fn arguments<'a>(&'a self, phrase: &'a Phrase, bundle: &Bundle) -> FluentArgs<'a> {
        let mut args = FluentArgs::new();
        if phrase.source == Source::Pack {
            for (id, spoken) in self.spoken() {
                args.set(id.as_str(), spoken.as_str());
            }
            for (id, value) in &self.inner.values {
                args.set(id.as_str(), self.argument(value, bundle));
            }
        }
        for (id, arg) in &phrase.args {
            args.set(id.as_ref(), self.argument(arg, bundle));
        }
        args
    }
    fn argument(&self, arg: &Arg, bundle: &Bundle) -> FluentValue<'static> {
        match arg {
            Arg::Text(written) => text::clean(&key::unmarked(written)).into(),
            Arg::Ltr(written) => text::isolate_ltr(&text::clean(&key::unmarked(written))).into(),
            Arg::Number(number) => bundle.formats.argument(*number).into(),
            Arg::Name(name) => self.name(name).into(),
            Arg::Key(notation) => key::mark(&bundle.keys.spell(notation)).into(),
            Arg::Phrase(phrase) => self.render(phrase).0.into(),
            Arg::List(phrases) => self.list(phrases).into(),
            Arg::Date(year, month, day) => bundle.formats.date(*year, *month, *day).into(),
        }
    }
    fn list(&self, phrases: &[Phrase]) -> String {
        let said: Vec<String> = phrases.iter().map(|phrase| text::isolate(&self.render(phrase).0)).collect();
        text::isolate_in(&said.join(&self.render(&Phrase::new("list-separator")).0), self.direction())
    }
    /// The pack's names as they read, by their ids.
    fn spoken(&self) -> &[(String, String)] {
        let pack = &self.inner.pack;
        pack.spoken.get_or_init(|| pack.names.iter().map(|id| (id.clone(), self.word(id))).collect())
    }
    /// A message of the pack that is a name: it takes no arguments.
    fn word(&self, id: &str) -> String {
        let found = self.bundles(Source::Pack).find_map(|bundle| {
            let pattern = bundle.pattern(id)?;
            Some(on_one_line(&bundle.format(pattern, &FluentArgs::new())))
        });
        found.unwrap_or_else(|| format!("[{id}]"))
    }
}

impl Pack {
    fn new(pack: &PackWords, wanted: &Language) -> Self {
        let mut languages: Vec<Language> = Vec::new();
        for (language, _) in &pack.sources {
            if !languages.contains(language) {
                languages.push(language.clone());
            }
        }
        let (places, kin) = chain(wanted, &languages, languages.get(..1).unwrap_or_default());
        let lazy = |language: &Language| {
            let mut lazy = Lazy::new(language.clone());
            lazy.sources.extend(pack.sources.iter().filter(|(of, _)| of == language).map(|(_, text)| Rc::clone(text)));
            lazy
        };
        let chain = places.iter().filter_map(|place| languages.get(*place)).map(lazy).collect();
        Pack { chain, kin, names: pack.names.clone(), made_of: pack.clone(), spoken: OnceCell::new() }
    }
}

/// Letters and digits of a text, folded, with one space between words, and without what people leave out when they
/// write Arabic: vowel marks, the hamza of an alef.
fn only_words(text: &str) -> String {
    let written = |sign: char| match sign {
        '\u{064B}'..='\u{0652}' | '\u{0670}' => None,
        'أ' | 'إ' | 'آ' => Some('ا'),
        other => Some(other),
    };
    let folded: String = text::fold(text).chars().filter_map(written).collect();
    let words = folded.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// A name has no marks and no second line, whatever a file says.
fn on_one_line(name: &str) -> String {
    text::plain(&key::unmarked(name)).replace('\n', " ").trim().to_owned()
}
