//! Laws that hold whatever a learner does, in whatever order.
//! What single Actions do is in `actions`.

use super::*;
use crate::practice::computer::apps::web::Content;
use proptest::prelude::*;

const ACTIONS: &str = r#"
    { go = "valbrune.example" }, { go = "valbrune.example/card" }, { go = "valbrune.example/mine" }, { go = "soldes.example" },
    { go = "nowhere.example" }, { go = "chercher.example" }, { go = "valbrune.example/join" }, { go = "valbrune.example/sent" },
    { search = "rain" }, { search = "$bus card" }, { follow = "card" }, { follow = "sofa" }, { follow = "prize" },
    { follow = "weather-found" }, { follow = "enter" }, "back", "forward", "reload", "new-tab", "close-tab", { tab = 1 },
    { tab = 3 }, "bookmark", { show = "history" }, { show = "downloads" }, { find = "rain" },
    { fill = { family = "$haddad" } }, { fill = { family = "" } }, { fill = { mail = "amina@poste.example" } },
    { fill = { secret = "velo citron 82 nuage" } }, { fill = { secret-again = "x" } }, { choose = { level = "high" } },
    { tick = "rules" }, { untick = "rules" }, { upload = { proof = "documents/$bill" } }, "submit", "save-draft",
    "accept-cookies", "refuse-cookies", "close-pop-up", { download = "leaflet" }, { show-file = "$leaflet" },
    { save-receipt = "documents/$receipt" }, { save-receipt = { at = "documents/$receipt", taken = "replace" } }, "print",
    "sign-out", "undo", "redo""#;

/// Single Actions, and whole ways that random ones would seldom find.
fn actions() -> impl Strategy<Value = Vec<Action>> {
    let one = proptest::sample::select(read::<Action>(ACTIONS)).prop_map(|action| vec![action]);
    let way = proptest::sample::select(vec![
        read::<Action>(&format!("{FILLED}, \"submit\"")),
        read::<Action>(SIGN_IN),
        read::<Action>(FILLED),
    ]);
    proptest::collection::vec(prop_oneof![8 => one, 1 => way], 0..40).prop_map(|ways| ways.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_answer_is_true_and_every_state_sound(actions in actions()) {
        let mut desk = Desk::new();
        for action in actions {
            let before = (desk.web.clone(), desk.computer.now().clone());
            let reaction = desk.web.apply(&mut desk.computer, &action);
            let same = before == (desk.web.clone(), desk.computer.now().clone());
            prop_assert!(reaction == Reaction::Changed || same, "{:?}: {:?}", action, reaction);
            desk.web.settle(desk.computer.own::<Web>());
            let settled = desk.web.clone();
            desk.web.settle(desk.computer.own::<Web>());
            prop_assert_eq!(&desk.web, &settled, "settling twice is settling once");
            prop_assert!(!desk.web.tabs.is_empty() && desk.web.front < desk.web.tabs.len());
        }
    }

    #[test]
    fn undoing_everything_gives_the_start(actions in actions()) {
        let mut desk = Desk::new();
        for action in &actions {
            desk.act(action);
        }
        while desk.computer.can_undo() {
            desk.act(&Action::Undo);
        }
        prop_assert_eq!(desk.computer.now(), desk.start.now());
    }

    #[test]
    fn a_stored_state_is_the_same(actions in actions()) {
        let mut desk = Desk::new();
        for action in &actions {
            desk.act(action);
            let json = serde_json::to_value(action).unwrap();
            prop_assert_eq!(&serde_json::from_value::<Action>(json).unwrap(), action);
        }
        let json = serde_json::to_string(desk.computer.own::<Web>()).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Content>(&json).unwrap(), desk.computer.own::<Web>());
    }

    #[test]
    fn what_is_offered_next_is_never_refused(actions in actions()) {
        let mut desk = Desk::new();
        for action in &actions {
            desk.act(action);
        }
        for action in desk.web.possible(desk.computer.own::<Web>()) {
            let reaction = desk.web.clone().apply(&mut desk.computer.clone(), &action);
            prop_assert!(!matches!(reaction, Reaction::Refused(_)), "{:?}: {:?}", action, reaction);
        }
    }

    #[test]
    fn looking_around_harms_nothing(actions in actions()) {
        let mut desk = Desk::new();
        for action in actions.iter().filter(|action| !matches!(action, Action::Submit | Action::Bookmark)) {
            desk.act(action);
        }
        prop_assert!(super::super::damage::damage(desk.look(&[])).is_empty());
    }
}
