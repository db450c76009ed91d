//! What a terminal is called, as far as it says: its own name, answers that only it gives, variables that it sets.
//! Leaves what follows for text from right to left to `Reason`.

use crate::app::terminal::{Answers, Reason};

/// The most characters of a name that a terminal gives itself.
const MOST: usize = 60;

/// The name of a terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name {
    /// With its version ("Konsole 22.12.3").
    pub(super) full: String,
    /// What tells it.
    pub(super) told: Told,
}

/// What tells a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    /// The terminal says so (XTVERSION).
    Itself,
    /// No other one answers so.
    Answers,
    /// Variables say so, which may come from a terminal further out.
    Variables,
}

impl Name {
    /// The name, if anything tells it. Inside tmux or GNU screen it is theirs.
    pub(super) fn of(answers: &Answers, reason: Reason, env: impl Fn(&str) -> Option<String>) -> Option<Name> {
        let value = |name: &str| env(name).filter(|value| !value.is_empty());
        let with = |full: String, told| Some(Name { full, told });
        if let Some(said) = answers.xtversion.as_deref().map(tidy).filter(|said| !said.is_empty()) {
            return with(said, Told::Itself);
        }
        if let Some(known) = known(answers, reason, &value) {
            return with(known, Told::Answers);
        }
        let program = |name: String| with(tidy(&join(&name, value("TERM_PROGRAM_VERSION"))), Told::Variables);
        value("TERM_PROGRAM").and_then(program).or_else(|| with(around(&value)?, Told::Variables))
    }

    /// Without its version.
    pub(super) fn plain(&self) -> &str {
        let is_version = |at: &usize| self.full[at + 1..].starts_with(|sign: char| sign.is_ascii_digit());
        let end = self.full.match_indices(' ').map(|(at, _)| at).find(is_version);
        &self.full[..end.unwrap_or(self.full.len())]
    }

    /// The name alone, as one small word for scripts: letters, digits, dots, hyphens.
    pub(super) fn word(&self) -> String {
        let name = self.full.strip_prefix("GNU ").unwrap_or(&self.full);
        let name = name.split(' ').next().unwrap_or_default().to_ascii_lowercase();
        name.chars().filter(|sign| sign.is_ascii_alphanumeric() || ".-_".contains(*sign)).collect()
    }
}

/// The terminal around tmux or GNU screen, by the variables that it left behind.
pub(super) fn around(value: &impl Fn(&str) -> Option<String>) -> Option<String> {
    let vte = value("VTE_VERSION").map(|version| join("VTE", vte_version(&version)));
    vte.or_else(|| value("KONSOLE_VERSION").map(|_| "Konsole".to_owned()))
}

/// Who answers so: replies of thirteen terminals (docs/terminals.md).
fn known(answers: &Answers, reason: Reason, value: &impl Fn(&str) -> Option<String>) -> Option<String> {
    let numbers: Vec<&str> = answers.da2.as_deref().unwrap_or_default().split(';').collect();
    Some(match (reason, numbers.as_slice()) {
        (Reason::Multiplexer | Reason::MultiplexerInReordering, numbers) => multiplexer(numbers, value),
        (Reason::LinuxConsole, _) => "Linux".to_owned(),
        (Reason::Qterminal, _) => "QTerminal".to_owned(),
        (Reason::Putty, _) => "PuTTY".to_owned(),
        (Reason::Mlterm, _) => join("mlterm", value("MLTERM")),
        (Reason::Switchable, ["65", version, "1"]) => join("VTE", vte_version(version)),
        (Reason::InOrder, ["85", ..]) => "urxvt".to_owned(),
        (Reason::InOrder, ["0", _, "1"]) => "Alacritty".to_owned(),
        (Reason::InOrder, [""]) => "st".to_owned(),
        _ => return None,
    })
}

/// GNU screen answers DA2 with `83;version;0`, tmux with `84;0;0`; variables stand in where nothing was asked.
fn multiplexer(numbers: &[&str], value: &impl Fn(&str) -> Option<String>) -> String {
    match numbers {
        ["83", version, ..] => {
            join("GNU screen", version.parse().ok().map(|version: u32| dotted(version, [10000, 100, 1])))
        }
        ["84", ..] => "tmux".to_owned(),
        _ if value("TMUX").is_some() => "tmux".to_owned(),
        _ => "GNU screen".to_owned(),
    }
}

/// `7006`: 0.70.6.
fn vte_version(number: &str) -> Option<String> {
    Some(dotted(number.parse().ok()?, [10000, 100, 1]))
}

/// A number of two digits a part.
fn dotted(number: u32, parts: [u32; 3]) -> String {
    parts.map(|part| (number / part % 100).to_string()).join(".")
}

fn join(name: &str, version: Option<String>) -> String {
    version.map_or_else(|| name.to_owned(), |version| format!("{name} {version}"))
}

/// `XTerm(379)`: XTerm 379. Nobody needs more than a line of it.
fn tidy(said: &str) -> String {
    let spaced: String =
        said.trim().chars().map(|sign| if "()".contains(sign) { ' ' } else { sign }).take(MOST).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_is_called_what_it_says_or_what_its_answers_tell() {
        // XTVERSION, DA2, DA1, variables; name, word, where from.
        type Row = ([&'static str; 3], &'static [(&'static str, &'static str)], (&'static str, &'static str, Told));
        let table: [Row; 18] = [
            (["Konsole 22.12.3", "1;115;0", "62;1;4"], &[], ("Konsole 22.12.3", "konsole", Told::Itself)),
            (["XTerm(379)", "41;379;0", "64;1;2"], &[("TERM_PROGRAM", "vscode")], ("XTerm 379", "xterm", Told::Itself)),
            (["kitty(0.26.5)", "1;4000;26", "62;"], &[], ("kitty 0.26.5", "kitty", Told::Itself)),
            (["tmux 3.3a", "84;0;0", "1;2"], &[("TMUX", "/x")], ("tmux 3.3a", "tmux", Told::Itself)),
            (["", "84;0;0", "1;2"], &[("TMUX", "/x")], ("tmux", "tmux", Told::Answers)),
            (["", "83;40900;0", "1;2"], &[("STY", "x")], ("GNU screen 4.9.0", "screen", Told::Answers)),
            (["", "", ""], &[("STY", "x")], ("GNU screen", "screen", Told::Answers)),
            (["", "65;7006;1", "65;1;9"], &[], ("VTE 0.70.6", "vte", Told::Answers)),
            (["", "0;115;0", "1;2"], &[], ("QTerminal", "qterminal", Told::Answers)),
            (["", "0;136;0", "6"], &[], ("PuTTY", "putty", Told::Answers)),
            (["", "24;279;0", "63"], &[("MLTERM", "3.9.0")], ("mlterm 3.9.0", "mlterm", Told::Answers)),
            (["", "85;95;0", "1;2"], &[], ("urxvt", "urxvt", Told::Answers)),
            (["", "0;1700;1", "6"], &[], ("Alacritty", "alacritty", Told::Answers)),
            (["", "", "6"], &[("TERM", "st-256color")], ("st", "st", Told::Answers)),
            (["", "", "6"], &[("TERM", "linux")], ("Linux", "linux", Told::Answers)),
            (
                ["", "1;10;0", "1;2"],
                &[("TERM_PROGRAM", "Apple_Terminal"), ("TERM_PROGRAM_VERSION", "453")],
                ("Apple_Terminal 453", "apple_terminal", Told::Variables),
            ),
            (["", "", ""], &[("VTE_VERSION", "7200")], ("VTE 0.72.0", "vte", Told::Variables)),
            (["My Own \u{1b}[31mTerminal", "9", "1"], &[], ("My Own \u{1b}[31mTerminal", "my", Told::Itself)),
        ];
        for ([xtversion, da2, da1], variables, (full, word, told)) in table {
            let some = |reply: &str| (!reply.is_empty()).then(|| reply.to_owned());
            let bdsm = (da2 == "65;7006;1").then_some(1);
            let answers =
                Answers { xtversion: some(xtversion), da2: some(da2), da1: some(da1), bdsm, ..Answers::default() };
            let env = |name: &str| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
            let name = Name::of(&answers, Reason::of(&answers, env), env).expect(full);
            assert_eq!((name.full.as_str(), name.word().as_str(), name.told), (full, word, told));
        }
        assert_eq!(Name::of(&Answers::default(), Reason::Other, |_| None), None);
        for (full, plain) in [("GNU screen 4.9.0", "GNU screen"), ("tmux 3.3a", "tmux"), ("QTerminal", "QTerminal")] {
            assert_eq!(Name { full: full.into(), told: Told::Itself }.plain(), plain);
        }
    }
}
