//! Laws that hold whatever a learner does, in whatever order.
//! What single actions do is in `actions`.

use super::super::{Address, Addresses, Line, Lines};
use super::*;
use crate::practice::computer::Moment;
use crate::practice::computer::disk::Path;
use proptest::prelude::*;

fn name() -> impl Strategy<Value = Name> {
    let words = ["old", "paper", "trick", "half", "gone", "code", "nadia", "form", "cv"];
    prop_oneof![
        9 => proptest::sample::select(words.to_vec()).prop_map(|word| Name::Word(word.into())),
        1 => "[a-c@. ]{0,6}".prop_map(Name::Plain),
    ]
}

fn folder() -> impl Strategy<Value = Folder> {
    let own = Folder::Own(Name::Word("health".into()));
    proptest::sample::select(Folder::ALL.into_iter().chain([own]).collect::<Vec<_>>())
}

fn addresses() -> impl Strategy<Value = Addresses> {
    let one = prop_oneof![Just(Name::Plain("a@b.example".into())), name()].prop_map(Address);
    proptest::collection::vec(one, 0..3).prop_map(Addresses)
}

fn path() -> impl Strategy<Value = Path> {
    let paths = ["documents/$cv", "documents/$work", "downloads/$form", "pictures/sea.jpg", "usb/x/y"];
    proptest::sample::select(paths.to_vec()).prop_map(|path| path.parse().unwrap())
}

fn action() -> impl Strategy<Value = Action> {
    use Action::*;
    let reading = vec![Close, ShowAddress, MarkUnread, SignIn, SignIn, SignOut, Undo, Redo];
    let writing = vec![New, Reply, ReplyAll, Forward, Send, Send, SaveDraft, Discard];
    let sorting = vec![Archive, Delete, Restore, Junk, NotJunk, Report];
    prop_oneof![
        3 => folder().prop_map(Folder),
        4 => name().prop_map(Open),
        3 => name().prop_map(Select),
        1 => name().prop_map(Look),
        1 => (name(), path()).prop_map(|(attachment, at)| Save(super::super::Save { attachment, at, taken: None })),
        1 => Just(Follow("https://look-alike.example/in".into())),
        1 => name().prop_map(Search),
        2 => addresses().prop_map(To),
        1 => addresses().prop_map(Cc),
        1 => name().prop_map(|name| Pick(super::super::Pick::Bcc(name))),
        1 => name().prop_map(|name| Subject(Line::from(name))),
        1 => name().prop_map(|name| Text(Lines(vec![Line::from(name)]))),
        1 => path().prop_map(Attach),
        1 => name().prop_map(Detach),
        2 => folder().prop_map(MoveTo),
        5 => proptest::sample::select(reading),
        6 => proptest::sample::select(writing),
        3 => proptest::sample::select(sorting),
    ]
}

fn actions() -> impl Strategy<Value = Vec<Action>> {
    proptest::collection::vec(action(), 0..60)
}

/// What must be true of every state.
fn check_sound(desk: &Desk) {
    let content = Mail::content(&desk.computer);
    let mut keys: Vec<_> = content.letters().map(|(_, letter)| &letter.key).collect();
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), content.len(), "keys are unique");
    assert!(content.letters().all(|(_, letter)| content.has_folder(&letter.folder)));
    assert!(content.writing().is_none_or(|(_, letter)| letter.folder == Folder::Drafts));
    assert!(desk.mail.reading().is_none_or(|id| content.get(id).is_some()));
    assert!(desk.mail.selected().is_none_or(|id| content.get(id).is_some()));
    let start = Mail::content(&desk.start);
    let kept = |(id, letter): (_, &super::super::Letter)| letter.folder == Folder::Drafts || content.get(id).is_some();
    assert!(start.letters().all(kept), "nothing that came is ever destroyed");
    let sent = content.list(&Folder::Sent).into_iter().filter_map(|id| content.get(id));
    assert!(sent.into_iter().all(|letter| letter.receivers().next().is_some()), "what is sent goes to somebody");
}

proptest! {
    #[test]
    fn every_state_is_sound_and_every_answer_true(actions in actions()) {
        let mut desk = Desk::new();
        for action in actions {
            let before = (desk.mail.clone(), desk.computer.now().clone());
            let reaction = desk.mail.apply(&mut desk.computer, &action);
            let same = before == (desk.mail.clone(), desk.computer.now().clone());
            prop_assert_eq!(reaction == Reaction::Changed, !same, "{:?}", action);
            check_sound(&desk);
        }
    }

    #[test]
    fn undoing_everything_gives_the_start(actions in actions()) {
        let mut desk = Desk::new();
        for action in &actions {
            desk.mail.apply(&mut desk.computer, action);
        }
        desk.does(r#""sign-in""#);
        while desk.computer.can_undo() {
            desk.does(r#""undo""#);
        }
        prop_assert_eq!(desk.computer.now(), desk.start.now());
        check_sound(&desk);
    }

    #[test]
    fn a_stored_state_is_the_same(actions in actions()) {
        let mut desk = Desk::new();
        for action in &actions {
            desk.mail.apply(&mut desk.computer, action);
            let json = serde_json::to_value(action).unwrap();
            prop_assert_eq!(&serde_json::from_value::<Action>(json).unwrap(), action);
        }
        let state = (desk.mail, desk.computer.now().clone());
        let json = serde_json::to_string(&state).unwrap();
        prop_assert_eq!(serde_json::from_str::<(Mail, Moment)>(&json).unwrap(), state);
    }

    #[test]
    fn what_is_offered_next_is_never_impossible(actions in actions()) {
        let mut desk = Desk::new();
        for action in &actions {
            desk.mail.apply(&mut desk.computer, action);
        }
        for action in desk.mail.possible(&desk.computer) {
            let reaction = desk.mail.clone().apply(&mut desk.computer.clone(), &action);
            // Sending depends on who is to get it.
            prop_assert!(action == Action::Send || !matches!(reaction, Reaction::Refused(_)), "{:?}", action);
        }
    }
}
