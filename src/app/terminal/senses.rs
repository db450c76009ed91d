//! What of keys and mouse this terminal reports, from its answers and the environment.
//! Leaves asking for it to `mode`, and what is done without it to views.

use super::detect::Answers;
use crate::ui::Senses;

/// What reaches the program (`env` looks up a variable).
///
/// A terminal that says that it does not know mode 1006, or has it off for good, reports no mouse; one that says nothing is
/// believed to. GNU screen is not asked for the mouse (see `mode`); the Linux console has none.
pub fn senses(env: impl Fn(&str) -> Option<String>, answers: &Answers) -> Senses {
    let in_screen = env("STY").is_some_and(|session| !session.is_empty());
    let console = env("TERM").as_deref() == Some("linux");
    Senses {
        mouse: !in_screen && !console && !matches!(answers.mouse, Some(0 | 4)),
        all_keys: answers.kitty_flags.is_some(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_is_believed_to_have_a_mouse_unless_it_says_otherwise() {
        type Env = &'static [(&'static str, &'static str)];
        let table: [(Option<u16>, Env, bool); 9] = [
            (None, &[("TERM", "xterm-256color")], true),
            (Some(1), &[], true),
            (Some(2), &[("TERM", "xterm-kitty")], true),
            (Some(3), &[], true),
            (Some(0), &[("TERM", "xterm-256color")], false),
            (Some(4), &[], false),
            (None, &[("TERM", "linux")], false),
            (Some(2), &[("STY", "1.tty")], false),
            (Some(2), &[("STY", "")], true),
        ];
        for (mouse, set, expected) in table {
            let env = |name: &str| set.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
            let answers = Answers { mouse, ..Answers::default() };
            assert_eq!(senses(env, &answers), Senses { mouse: expected, all_keys: false }, "{mouse:?} {set:?}");
        }
    }

    #[test]
    fn all_keys_are_reported_where_the_protocol_is_known() {
        let answers = Answers { kitty_flags: Some(0), ..Answers::default() };
        assert!(senses(|_| None, &answers).all_keys);
    }
}
