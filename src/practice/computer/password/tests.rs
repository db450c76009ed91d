//! Which passwords hold, which do not, and what is said about them.

use super::*;
use crate::locale::{Catalogue, Language, Words};
use proptest::prelude::*;

fn check(password: &str, level: Level, advice: &[Advice]) {
    let judgement = judge(password, &["amina.h", "mairie.example"]);
    assert_eq!((judgement.level, judgement.advice.as_slice()), (level, advice), "{password}");
}

#[test]
fn the_examples_of_the_recommendation_hold() {
    for password in [
        "k7#pQ!x2Rv&9",
        "Tm4kWz8pQx2LrB",
        "lampe rivière cuivre nuage tambour olive sentier",
        "نهر قمر زيتون طبل سحاب مصباح نافذة",
    ] {
        check(password, Level::Strong, &[]);
    }
    // One less of each.
    for password in ["k7#pQ!x2Rv&", "Tm4kWz8pQx2Lr"] {
        check(password, Level::Fair, &[Advice::Longer]);
    }
    check("lampe rivière cuivre nuage tambour olive", Level::Fair, &[Advice::MoreWords]);
}

#[test]
fn what_people_choose_is_seen_through() {
    use Advice::*;
    for (password, level, advice) in [
        ("123456", Level::Weak, vec![Common, Longer]),
        ("azertyuiop", Level::Weak, vec![NoWord, Longer]),
        ("Amina1989", Level::Weak, vec![Known, Longer]),
        ("Fatou2019", Level::Weak, vec![NoName, Longer]),
        ("14/03/1989", Level::Weak, vec![NoDate, Longer]),
        ("Soleil2026!", Level::Weak, vec![NoWord, Longer]),
        ("Mairie2026!", Level::Weak, vec![Known, Longer]),
        ("aaaaaaaaaaaaaaaaaaaa", Level::Weak, vec![NoRepeat]),
        ("abcdefghijklmnop", Level::Weak, vec![NoSequence, Longer]),
        ("k7#pQ!", Level::Weak, vec![Longer]),
        ("", Level::Weak, vec![Longer]),
        // Enough kinds and signs for the first judge, and yet a word and a year.
        ("Motdepasse2026!!", Level::Fair, vec![NoDate, NoRepeat]),
        ("soleil soleil soleil soleil soleil soleil soleil", Level::Weak, vec![NoRepeat, NoWord]),
    ] {
        check(password, level, &advice);
    }
}

#[test]
fn the_phrases_of_the_lessons_hold_in_every_language() {
    let lessons = [
        include_str!("../../../../lessons/safe-passwords/locales/fr.ftl"),
        include_str!("../../../../lessons/safe-passwords/locales/en.ftl"),
        include_str!("../../../../lessons/safe-passwords/locales/ar.ftl"),
    ];
    for text in lessons {
        let phrases = text.lines().filter_map(|line| line.split_once(" = "));
        let phrases: Vec<_> = phrases.filter(|(id, _)| id.starts_with("phrase-") && !id.contains("mail")).collect();
        assert_eq!(phrases.len(), 2);
        phrases.iter().for_each(|(_, phrase)| check(phrase, Level::Strong, &[]));
    }
}

#[test]
fn every_judgement_is_said_in_every_language() {
    for tag in ["fr", "en", "ar"] {
        let words = Words::new(&Catalogue::built_in(), &Language::parse(tag).unwrap());
        for password in ["123456", "Amina1989", "k7#pQ!x2Rv&", "k7#pQ!x2Rv&9"] {
            let judgement = judge(password, &[]);
            let said: Vec<_> = judgement.advised().into_iter().chain([judgement.said()]).collect();
            assert!(said.iter().all(|phrase| words.has_translation(phrase)), "{tag} {password} {said:?}");
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_judged_with_at_most_two_pieces_of_advice(password in ".{0,40}", known in ".{0,20}") {
        let judgement = judge(&password, &[&known]);
        prop_assert!(judgement.advice.len() <= MOST_ADVICE);
        prop_assert_eq!(judgement.advice.is_empty(), judgement.level == Level::Strong);
    }
}
