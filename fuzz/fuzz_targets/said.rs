//! Every problem said in two languages, with nothing in it that a terminal would obey or that would turn other text round.

use passerelle::locale::{Catalogue, Language, Words};
use passerelle::pack::{Pack, Problem, render};
use passerelle::text;

thread_local! {
    static WORDS: Vec<Words> = {
        let catalogue = Catalogue::built_in();
        ["en", "ar"].iter().filter_map(|tag| Some(Words::new(&catalogue, &Language::parse(tag)?))).collect()
    };
}

/// Says them, in the words of the pack where there is one.
pub fn all(problems: &[Problem], pack: Option<&Pack>) {
    let is_bad = |sign: char| {
        sign.is_control() && sign != '\n' || matches!(sign, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    WORDS.with(|spoken| {
        for words in spoken {
            let words = pack.map_or_else(|| words.clone(), |pack| words.with_pack(&pack.words));
            for problem in problems {
                let said = text::plain(&render(problem, &words));
                assert!(!said.contains(is_bad), "{said:?}");
            }
        }
    });
}
