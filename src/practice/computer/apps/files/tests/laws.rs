//! Laws that hold whatever a learner does, in whatever order.
//! What single actions do is in `actions`.

use super::*;
use crate::locale::Name;
use crate::practice::computer::apps::files::{Column, Paths};
use crate::practice::computer::disk::notation::tests::any_name;
use crate::practice::computer::disk::{CAPACITY, Place, Taken};
use proptest::prelude::*;
use std::collections::BTreeSet;

const FILES: &str = r#""desktop/a", "desktop/b/a", "desktop/b/c/", "music/a", "usb/b/", "bin/a", "bin/c/b""#;

/// Few names, so that they meet often; now and then an odd one.
fn name() -> impl Strategy<Value = Name> {
    prop_oneof![9 => "[a-c]".prop_map(Name::Plain), 1 => any_name()]
}

fn path() -> impl Strategy<Value = Path> {
    let place = prop_oneof![Just(Place::Desktop), Just(Place::Usb), Just(Place::Bin), Just(Place::Music)];
    (place, proptest::collection::vec(name(), 0..3)).prop_map(|(place, names)| Path { place, names })
}

fn action() -> impl Strategy<Value = Action> {
    use Action::*;
    prop_oneof![
        4 => path().prop_map(Open),
        4 => Just(SelectAll),
        3 => proptest::collection::vec(path(), 0..3).prop_map(|paths| Select(Paths(paths))),
        2 => name().prop_map(NewFolder),
        2 => name().prop_map(Rename),
        2 => path().prop_map(MoveTo),
        1 => (path(), taken()).prop_map(|(to, taken)| MoveAnd { to, taken }),
        2 => taken().prop_map(PasteAnd),
        1 => name().prop_map(Compress),
        1 => name().prop_map(Search),
        1 => proptest::sample::select(Column::ALL.to_vec()).prop_map(Sort),
        12 => proptest::sample::select(vec![Cut, Copy, Paste, Paste, Delete, Restore, Undo, Redo, Close, Up]),
        6 => proptest::sample::select(vec![Back, Forward, Properties, Extract, EmptyBin, Plug, Eject, Unplug]),
    ]
}

fn taken() -> impl Strategy<Value = Taken> {
    proptest::sample::select(vec![Taken::Replace, Taken::KeepBoth])
}

fn actions() -> impl Strategy<Value = Vec<Action>> {
    proptest::collection::vec(action(), 0..60)
}

fn is_a_look(action: &Action) -> bool {
    use Action::*;
    matches!(
        action,
        Open(_) | Select(_) | Up | Back | Forward | Search(_) | Sort(_) | Properties | Close | Plug | Eject
    )
}

/// What must be true of every state.
fn check_sound(desk: &Desk) {
    let disk = desk.computer.disk();
    let names: BTreeSet<_> = disk.items().map(|(_, node)| (node.parent, node.name.clone())).collect();
    assert_eq!(names.len(), disk.len(), "names are unique in a folder");
    for (id, node) in disk.items() {
        assert!(disk.is_folder(node.parent) || disk.is_archive(node.parent));
        assert_eq!(disk.find(&disk.path(id).unwrap()), Some(id));
    }
    assert!(disk.len() <= CAPACITY);
    assert!(disk.is_folder(desk.files.open()));
    assert!(desk.files.open() == Place::Bin.id() || !disk.in_bin(desk.files.open()));
    assert!(disk.is_there(desk.files.open()) && !disk.in_archive(desk.files.open()));
    let shown = [desk.files.viewing(), desk.files.properties()].into_iter().flatten();
    assert!(desk.files.selected().iter().copied().chain(shown).all(|id| disk.parent(id) == Some(desk.files.open())));
}

proptest! {
    #[test]
    fn every_state_is_sound_and_every_answer_true(actions in actions()) {
        let mut desk = Desk::new(FILES);
        for action in actions {
            let before = (desk.files.clone(), desk.computer.clone());
            let reaction = desk.files.apply(&mut desk.computer, &action);
            let same = before == (desk.files.clone(), desk.computer.clone());
            prop_assert_eq!(reaction == Reaction::Changed, !same, "{:?}", action);
            let destroys = matches!(
                action,
                Action::EmptyBin
                    | Action::PasteAnd(Taken::Replace)
                    | Action::MoveAnd { taken: Taken::Replace, .. }
                    | Action::Undo
                    | Action::Redo
            );
            let all = |disk: &Disk| disk.items().map(|(id, _)| id).collect::<BTreeSet<_>>();
            prop_assert!(destroys || all(desk.computer.disk()).is_superset(&all(before.1.disk())), "{:?}", action);
            check_sound(&desk);
        }
    }

    #[test]
    fn undoing_everything_gives_the_start(actions in actions()) {
        let mut desk = Desk::new(FILES);
        for action in &actions {
            desk.files.apply(&mut desk.computer, action);
        }
        let end = desk.computer.disk().clone();
        while desk.computer.can_undo() {
            desk.does(r#""undo""#);
        }
        prop_assert_eq!(desk.computer.disk(), &desk.start);
        while desk.computer.can_redo() {
            desk.does(r#""redo""#);
        }
        // What was undone at the end is done again too, so only then may it differ.
        if !actions.iter().any(|action| matches!(action, Action::Undo)) {
            prop_assert_eq!(desk.computer.disk(), &end);
        }
    }

    #[test]
    fn a_stored_state_is_the_same(actions in actions()) {
        let mut desk = Desk::new(FILES);
        for action in &actions {
            desk.files.apply(&mut desk.computer, action);
            let json = serde_json::to_value(action).unwrap();
            prop_assert_eq!(&serde_json::from_value::<Action>(json).unwrap(), action);
        }
        let json = serde_json::to_string(&desk.computer).unwrap();
        prop_assert_eq!(serde_json::from_str::<Computer>(&json).unwrap(), desk.computer);
    }

    #[test]
    fn what_is_offered_next_is_never_impossible(actions in actions()) {
        let mut desk = Desk::new(FILES);
        for action in &actions {
            desk.files.apply(&mut desk.computer, action);
        }
        for action in desk.files.possible(&desk.computer) {
            let reaction = desk.files.clone().apply(&mut desk.computer.clone(), &action);
            // Pasting alone may be refused: whether it can be done depends on where.
            let pastes = matches!(action, Action::Paste | Action::PasteAnd(_));
            prop_assert!(pastes || !matches!(reaction, Reaction::Refused(_)), "{:?}", action);
        }
    }

    #[test]
    fn nothing_is_damaged_by_looking_around(actions in actions()) {
        let mut desk = Desk::new(FILES);
        for action in actions.iter().filter(|action| is_a_look(action)) {
            desk.files.apply(&mut desk.computer, action);
        }
        prop_assert!(super::super::damage(&desk.start, desk.computer.disk(), &[], &[]).is_empty());
    }
}
