//! Laws of questions: keys, clicks and dragging lead to the same Actions, whatever was in hand before; an order to begin with is
//! never the right one. What single Actions do is tested beside them.

use crate::locale::{Catalogue, Language, Words};
use crate::pack::{Pack, small_pack};
use crate::practice::{self, Practice, Rehearsal};
use crate::ui::{Area, Means};
use proptest::prelude::*;
use proptest::sample::{Index, select};

const QUESTIONS: [&str; 5] = [
    "question = \"choose\"\nabout = \"@folder\"\nanswers = [\"a\", \"b\", \"c\"]\nright = [\"a\", \"b\"]",
    "question = \"match\"\npairs = [[\"@folder.means\", \"@folder\"], [\"a\", \"b\"], [\"c\", \"d\"]]\nextra = [\"e\", \"@file\"]",
    "question = \"order\"\nsteps = [\"a\", [\"b\", \"c\", \"@file\"], \"d\", \"e\"]",
    "question = \"order\"\nsteps = [\"a\", [\"b\", \"c\"]]",
    "question = \"sort\"\ngroups = [{ one = [\"a\", \"b\"] }, { two = [\"c\", \"@folder\"] }, { three = [\"d\", \"e\"] }]",
];

/// A pack with a question under this id.
fn pack(id: &str, question: &str) -> Pack {
    let lesson = format!("[[exercise]]\nid = \"{id}\"\nskills = [\"files.copy-or-move\"]\n{question}\n");
    let names = ["a", "b", "c", "d", "e", "one", "two", "three"];
    let text =
        |name: &&str| format!("    .{name} = the thing {name} of this question\n    .{name}-feedback = {name}.\n");
    let texts: String = names.iter().map(text).collect();
    let texts = format!("{id} = Do.\n    .title = T\n{texts}");
    small_pack(&lesson, &[("en", &texts), ("ar", &texts)])
}

fn open(pack: &Pack) -> Box<dyn Practice> {
    practice::open(&pack.lessons[0].exercises[0]).unwrap_or_else(|problems| panic!("{problems:?}"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn keys_and_mouse_make_every_action_whatever_is_in_hand(
        question in select(QUESTIONS.to_vec()),
        language in select(vec!["en", "ar"]),
        deeds in prop::collection::vec((any::<Index>(), any::<Option<Index>>(), select(vec![Means::Keys, Means::Mouse])), 1..5),
    ) {
        let pack = pack("law", question);
        let words = Words::new(&Catalogue::built_in(), &Language::parse(language).unwrap()).with_pack(&pack.words);
        let mut model = open(&pack);
        let mut rehearsal = Rehearsal::new(open(&pack), (80, 24), Area::new(1, 8, 78, 12), &words);
        for (which, other, means) in deeds {
            let possible = model.possible();
            // Something else is begun first: picked up and not put down.
            let begun = other.and_then(|other| rehearsal.practice.show(other.get(&possible), Means::Keys, &words));
            if let Some(gesture) = begun {
                let made = rehearsal.perform(&gesture, Means::Keys, &words);
                prop_assert!(made.is_some(), "{gesture:?}");
                made.into_iter().flatten().for_each(|action| drop(model.apply(&action)));
            }
            let action = which.get(&possible);
            prop_assert!(rehearsal.act(action, means, &words), "{:?} by {:?}", action, means);
            model.apply(action);
            prop_assert_eq!(rehearsal.practice.snapshot(), model.snapshot());
            prop_assert!(!rehearsal.practice.is_cut());
        }
    }

    #[test]
    fn what_is_mixed_is_not_right_and_the_solution_is(id in "[a-z]{1,8}", question in select(QUESTIONS.to_vec())) {
        let pack = pack(&id, question);
        let mut practice = open(&pack);
        prop_assert!(!practice.check().passed());
        for way in practice.wrong() {
            let mut other = practice.fresh();
            way.iter().for_each(|action| drop(other.apply(action)));
            prop_assert!(!other.check().passed(), "{way:?}");
        }
        for action in practice.solution() {
            let before = practice.snapshot();
            practice.apply(&action);
            prop_assert_ne!(practice.snapshot(), before, "{:?} does something", action);
        }
        prop_assert!(practice.check().passed());
    }
}
