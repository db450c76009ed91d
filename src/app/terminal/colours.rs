//! How many colours the terminal shows, from the environment and its own answer.
//! Leaves the choice of colours to the theme of `ui`.

use super::detect::Answers;
use crate::ui::Colours;

/// Terminals with 256 colours whose `TERM` does not say so. Over ssh, `COLORTERM` is lost and only `TERM` arrives.
const KNOWN_256: [&str; 7] = ["alacritty", "contour", "foot", "mlterm", "wezterm", "xterm-ghostty", "xterm-kitty"];

/// The colours that this environment promises (`env` looks up a variable), or the terminal itself where it was asked.
///
/// `NO_COLOR` counts when it is not empty (no-color.org). GNU screen passes `COLORTERM` on without keeping its promise.
pub fn colours(env: impl Fn(&str) -> Option<String>, answers: Option<&Answers>) -> Colours {
    let value = |name: &str| env(name).unwrap_or_default();
    let term = value("TERM");
    let without = ["dumb", "vt100", "vt102", "vt220"].contains(&term.as_str());
    if without || !value("NO_COLOR").is_empty() {
        return Colours::None;
    }
    if term == "linux" {
        return Colours::Sixteen;
    }
    let promised = matches!(value("COLORTERM").as_str(), "truecolor" | "24bit") || term.ends_with("-direct");
    let screen = !value("STY").is_empty();
    let told = answers.is_some_and(|answers| answers.palette);
    let many = told || (promised && !screen) || term.contains("256color") || KNOWN_256.contains(&term.as_str());
    if many { Colours::Indexed } else { Colours::Sixteen }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_those_the_environment_promises() {
        let table: [(&[(&str, &str)], Colours); 14] = [
            (&[("TERM", "xterm-256color"), ("COLORTERM", "truecolor"), ("NO_COLOR", "1")], Colours::None),
            (&[("TERM", "xterm-256color"), ("COLORTERM", "truecolor"), ("NO_COLOR", "")], Colours::Indexed),
            (&[("TERM", "dumb"), ("COLORTERM", "truecolor")], Colours::None),
            (&[("TERM", "vt100")], Colours::None),
            (&[("TERM", "linux"), ("COLORTERM", "truecolor")], Colours::Sixteen),
            (&[("TERM", "xterm")], Colours::Sixteen),
            (&[], Colours::Sixteen),
            (&[("TERM", "xterm-256color")], Colours::Indexed),
            (&[("TERM", "xterm-kitty")], Colours::Indexed),
            (&[("TERM", "xterm-256color"), ("COLORTERM", "24bit")], Colours::Indexed),
            (&[("TERM", "xterm-256color"), ("COLORTERM", "1")], Colours::Indexed),
            (&[("TERM", "xterm-direct")], Colours::Indexed),
            (&[("TERM", "screen.xterm-256color"), ("COLORTERM", "truecolor"), ("STY", "1.tty")], Colours::Indexed),
            (&[("TERM", "tmux-256color"), ("COLORTERM", "truecolor"), ("TMUX", "/x")], Colours::Indexed),
        ];
        for (set, expected) in table {
            let env = |name: &str| set.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
            assert_eq!(colours(env, None), expected, "{set:?}");
        }
        let told = Answers { palette: true, ..Answers::default() };
        assert_eq!(colours(|name| (name == "TERM").then(|| "xterm".into()), Some(&told)), Colours::Indexed);
        assert_eq!(colours(|name| (name == "NO_COLOR").then(|| "1".into()), Some(&told)), Colours::None);
    }
}
