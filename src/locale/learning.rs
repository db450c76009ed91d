//! The language that somebody learns while the screen speaks theirs.
//! Who learns which one is for `app` to know.

use super::Language;
use super::language::chain;

/// Where to look for words of the language that somebody learns who reads `screen`: the wanted one, else French, else English,
/// never that of the screen; then that of the screen after all, so that something is said.
pub(super) fn learning(screen: &Language, wanted: Option<&Language>, available: &[Language]) -> Vec<usize> {
    let usual: Vec<Language> = ["fr", "en"].into_iter().filter_map(Language::parse).collect();
    let own = chain(screen, available, &[]).0;
    let wishes = wanted.into_iter().chain(&usual).map(|wish| chain(wish, available, &[]).0);
    let mut found: Vec<usize> = wishes.flatten().filter(|place| !own.contains(place)).collect();
    found.extend(own);
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Catalogue, Phrase, Words};
    use crate::text::Direction;

    #[test]
    fn the_language_being_learned_is_never_that_of_the_screen() {
        let catalogue = Catalogue::built_in();
        let language = |tag| Language::parse(tag).expect("a tag");
        let name = |words: &Words| words.say(&Phrase::learning("language-name")).string;
        let words = |tag| Words::new(&catalogue, &language(tag));
        assert_eq!(name(&words("ar")), "Français");
        assert_eq!(name(&words("fr")), "English");
        assert_eq!(name(&words("en")), "Français");
        assert_eq!(name(&words("ar").with_learning(&language("en"))), "English");
        assert_eq!(name(&words("en").with_learning(&language("en"))), "Français");
        assert_eq!(name(&words("fr").with_learning(&language("ar"))), "العربية");
        assert_eq!(
            words("fr").with_learning(&language("ar")).say(&Phrase::learning("language-name")).base,
            Direction::Rtl
        );
    }
}
