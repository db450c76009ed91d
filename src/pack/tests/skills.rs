//! The catalogue of skills is whole and has its words in every language.
//! Leaves whether codes fit to trainers.

use super::*;
use crate::locale::{Catalogue, Words};
use std::collections::BTreeSet;

/// The competences of DigComp 2.2 and 3.0: areas 1 to 5 and how many each has.
const DIGCOMP: [(u8, u8); 5] = [(1, 3), (2, 6), (3, 4), (4, 4), (5, 4)];

#[test]
fn the_catalogue_is_the_syllabus() {
    let skills = Skills::built_in();
    assert_eq!(skills.all.len(), 90);
    let of_level = |level| skills.all.iter().filter(|skill| skill.level == level).count();
    assert_eq!([of_level(1), of_level(2), of_level(3)], [35, 45, 10]);
    let valid: BTreeSet<String> =
        DIGCOMP.iter().flat_map(|(area, count)| (1..=*count).map(move |n| format!("{area}.{n}"))).collect();
    assert_eq!(valid.len(), 21);
    let mut seen = BTreeSet::new();
    for skill in &skills.all {
        assert!(seen.insert(skill.id.clone()) && seen.insert(skill.row.clone()), "{} is there twice", skill.id);
        assert!(skill.id.starts_with(&format!("{}.", skill.topic)), "{}: topic {}", skill.id, skill.topic);
        assert!(valid.contains(&skill.digcomp), "{}: {}", skill.id, skill.digcomp);
        assert!(!skill.codes.is_empty(), "{}", skill.id);
    }
    assert_eq!(skills.get("files.sort-into-folders").unwrap().row, "B10");
    assert_eq!(skills.nearest("file.sort-in-folders"), Some("files.sort-into-folders"));
    assert_eq!(skills.nearest("gardening"), None);
}

#[test]
fn every_skill_has_a_name_in_every_language() {
    let catalogue = Catalogue::built_in();
    for tag in ["fr", "en", "ar"] {
        let language = Language::parse(tag).unwrap();
        let words = Words::new(&catalogue, &language);
        let source = catalogue.sources(&language).concat();
        for skill in &Skills::built_in().all {
            let name = skill.name();
            assert!(source.contains(&format!("\n{} = ", name.id)), "{tag}: {}", name.id);
            assert!(words.say(&name).string.chars().count() <= 80, "{tag}: {} is too long", name.id);
        }
    }
}
