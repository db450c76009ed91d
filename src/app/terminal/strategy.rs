//! How text that reads from right to left is drawn on this terminal, decided from what the terminal answered.
//! Leaves the asking to `detect`, the drawing to `ui`. Pure: answers and environment in, decision out.

use super::detect::Answers;

/// What is done so that the finished cells show in the order in which they stand in the buffer.
///
/// Terminals that need more than these two are told apart already (see [`Reason`]) and get `Plain` for now:
/// a further strategy is a variant here and a line in [`Reason::strategy`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Strategy {
    /// Nothing: the terminal draws cells as they come.
    #[default]
    Plain,
    /// The terminal's own reordering is switched off: bidirectional support mode (BDSM) to explicit, `CSI 8 l`.
    Bdsm,
}

/// Why a strategy was chosen: what the terminal does with right-to-left text by itself.
///
/// Source: the replies and screenshots of thirteen terminals, in tmux and GNU screen too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// tmux or GNU screen inside a terminal that reorders and cannot be told through the multiplexer.
    MultiplexerInReordering,
    /// tmux or GNU screen inside a terminal that does not reorder, as far as the environment tells.
    Multiplexer,
    /// The mode can be switched (VTE and every terminal that follows the terminal-wg proposal).
    Switchable,
    /// The terminal reorders each row and says that this cannot be switched.
    AlwaysImplicit,
    /// The terminal draws cells as they come and says that this cannot be switched.
    AlwaysExplicit,
    /// Konsole reorders rows; `OSC 50` switches it.
    Konsole,
    /// mlterm reorders rows; `OSC 5379` switches it.
    Mlterm,
    /// kitty draws each run of right-to-left letters reversed.
    Kitty,
    /// QTerminal reorders each run of equal attributes.
    Qterminal,
    /// PuTTY and pterm reorder rows.
    Putty,
    /// The Linux console: no reordering, 512 glyphs.
    LinuxConsole,
    /// None of the above is known of it.
    Other,
}

impl Reason {
    /// The reason, from the answers and the environment (`env` looks up a variable).
    ///
    /// Answers come first, because variables leak into terminals started from one another and are lost over ssh.
    pub fn of(answers: &Answers, env: impl Fn(&str) -> Option<String>) -> Reason {
        let set = |name: &str| env(name).is_some_and(|value| !value.is_empty());
        let named = |start: &str| answers.xtversion.as_deref().is_some_and(|name| name.starts_with(start));
        let da2 = answers.da2.as_deref().unwrap_or_default();
        if set("TMUX") || set("STY") || named("tmux") || da2.starts_with("84;") || da2.starts_with("83;") {
            let reordering = set("VTE_VERSION") || set("KONSOLE_VERSION");
            return if reordering { Reason::MultiplexerInReordering } else { Reason::Multiplexer };
        }
        match answers.bdsm {
            Some(1 | 2) => return Reason::Switchable,
            Some(3) => return Reason::AlwaysImplicit,
            Some(4) => return Reason::AlwaysExplicit,
            _ => {}
        }
        if named("Konsole") {
            Reason::Konsole
        } else if set("MLTERM") && da2.starts_with("24;") {
            Reason::Mlterm
        } else if named("kitty") {
            Reason::Kitty
        } else if da2 == "0;115;0" {
            Reason::Qterminal
        } else if da2 == "0;136;0" {
            Reason::Putty
        } else if env("TERM").as_deref() == Some("linux") {
            Reason::LinuxConsole
        } else {
            Reason::Other
        }
    }

    /// What is done about it.
    pub fn strategy(self) -> Strategy {
        match self {
            Reason::Switchable => Strategy::Bdsm,
            Reason::MultiplexerInReordering | Reason::AlwaysImplicit | Reason::Putty => Strategy::Plain,
            Reason::Konsole | Reason::Mlterm | Reason::Kitty | Reason::Qterminal => Strategy::Plain,
            Reason::Multiplexer | Reason::AlwaysExplicit | Reason::LinuxConsole | Reason::Other => Strategy::Plain,
        }
    }
}

/// The strategy for a terminal that gave these answers in this environment.
pub fn strategy(answers: &Answers, env: impl Fn(&str) -> Option<String>) -> Strategy {
    Reason::of(answers, env).strategy()
}
