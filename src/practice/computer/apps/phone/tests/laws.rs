//! Laws that hold whatever a learner does, in whatever order, and whatever arrives meanwhile.
//! What single Actions do is in `actions`.

use super::*;
use crate::locale::Name;
use proptest::prelude::*;

fn deed() -> impl Strategy<Value = Result<Action, &'static str>> {
    use Action::*;
    let name = proptest::sample::select(vec!["town-code", "parcel", "hello", "new-code", "late", "nobody"])
        .prop_map(|word| Name::Word(word.into()));
    prop_oneof![
        5 => name.prop_map(|name| Ok(Open(name))),
        12 => proptest::sample::select(vec![
            Close, CopyCode, AskAgain, Follow, Delete, Report, Block, Answer, Decline, HangUp, Tell, Undo, Redo,
        ]).prop_map(Ok),
        2 => proptest::sample::select(vec!["again", "ring", "late", "x"]).prop_map(Err),
    ]
}

proptest! {
    #[test]
    fn every_state_is_sound_and_all_can_be_undone(deeds in proptest::collection::vec(deed(), 0..50)) {
        let mut desk = Desk::new(SETUP);
        for deed in deeds {
            match deed {
                Ok(action) => {
                    desk.world.apply(&Act::Phone(action.clone()));
                    let json = serde_json::to_value(&action).unwrap();
                    prop_assert_eq!(serde_json::from_value::<Action>(json).unwrap(), action);
                }
                Err(id) => desk.arrives(id),
            }
            let content = desk.world.computer.own::<Phone>();
            let phone = desk.phone();
            prop_assert!(phone.open.is_none() || phone.open(content).is_some());
            let mut names = desk.list();
            names.sort();
            names.dedup();
            prop_assert_eq!(names.len(), content.messages().len(), "each message once");
            for action in Phone::possible(phone, &desk.world.computer) {
                let reaction = phone.clone().act(&mut desk.world.computer.clone(), &action);
                prop_assert!(!matches!(reaction, Reaction::Refused(_)), "{:?}", action);
            }
        }
        while desk.world.computer.undo() {}
        prop_assert_eq!(desk.world.computer.own::<Phone>(), desk.start.own::<Phone>());
    }
}
