//! Laws that hold whatever a learner does, in whatever order.
//! What single Actions do is in `actions`.

use super::*;
use crate::practice::computer::apps::passwords::{Chosen, NewEntry, Recipe};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn name() -> impl Strategy<Value = Name> {
    prop_oneof![
        6 => proptest::sample::select(vec!["town.example", "mail.example", "a", "b"]).prop_map(|it| Name::Plain(it.into())),
        2 => Just(Name::Word("bank".into())),
        1 => ".{0,3}".prop_map(Name::Plain),
    ]
}

fn chosen() -> impl Strategy<Value = Chosen> {
    let recipe = (any::<u8>(), any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>())
        .prop_map(|(length, capitals, digits, symbols, phrase)| Recipe { length, capitals, digits, symbols, phrase });
    prop_oneof![name().prop_map(Chosen::Typed), recipe.prop_map(Chosen::Drawn)]
}

fn action() -> impl Strategy<Value = Action> {
    use Action::*;
    prop_oneof![
        3 => name().prop_map(Select),
        1 => name().prop_map(Unlock),
        2 => Just(Unlock(Name::Plain("open sesame".into()))),
        2 => (name(), name(), chosen()).prop_map(|(site, user, password)| Add(NewEntry { site, user, password })),
        2 => (proptest::option::of(name()), proptest::option::of(chosen()))
            .prop_map(|(user, password)| Change(super::super::Change { user, password })),
        6 => proptest::sample::select(vec![Lock, Copy, CopyUser, Reveal, Hide, Delete, Undo, Redo]),
    ]
}

fn actions() -> impl Strategy<Value = Vec<Action>> {
    proptest::collection::vec(action(), 0..40)
}

proptest! {
    #[test]
    fn every_state_is_sound_and_every_answer_true(actions in actions()) {
        let mut desk = Desk::new(SETUP);
        for action in actions {
            let before = (desk.window.clone(), desk.computer.clone());
            let reaction = desk.window.act(&mut desk.computer, &action);
            let same = before == (desk.window.clone(), desk.computer.clone());
            prop_assert_eq!(reaction == Reaction::Changed, !same, "{:?}", action);
            let sites: BTreeSet<String> = desk.held().into_iter().map(|(site, _)| site).collect();
            prop_assert_eq!(sites.len(), desk.held().len(), "each site once");
            let gone = desk.window.selected.is_some() && desk.window.selected(desk.computer.own::<Passwords>()).is_none();
            prop_assert!(!gone);
            prop_assert!(desk.window.unlocked() || desk.window == Passwords::default());
            let json = serde_json::to_value(&action).unwrap();
            prop_assert_eq!(serde_json::from_value::<Action>(json).unwrap(), action);
        }
    }

    #[test]
    fn undoing_everything_gives_the_start(actions in actions()) {
        let mut desk = Desk::new(SETUP);
        for action in &actions {
            desk.window.act(&mut desk.computer, action);
        }
        while desk.computer.undo() {}
        prop_assert_eq!(desk.computer.own::<Passwords>(), desk.start.own::<Passwords>());
        let json = serde_json::to_string(&desk.computer).unwrap();
        prop_assert_eq!(serde_json::from_str::<Computer>(&json).unwrap(), desk.computer);
    }

    #[test]
    fn what_is_offered_next_is_never_refused(actions in actions()) {
        let mut desk = Desk::new(SETUP);
        for action in &actions {
            desk.window.act(&mut desk.computer, action);
        }
        for action in Passwords::possible(&desk.window, &desk.computer) {
            let reaction = desk.window.clone().act(&mut desk.computer.clone(), &action);
            prop_assert!(!matches!(reaction, Reaction::Refused(_)), "{:?}", action);
        }
    }
}
