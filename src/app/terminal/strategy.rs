//! How text that reads from right to left is drawn on this terminal, decided from what the terminal answered.
//! Leaves the asking to `detect`, the drawing to `ui`. Pure: answers and environment in, decision out.

use super::detect::Answers;
use crate::text::Order;
use crate::ui::Pass;

/// What is done so that the finished cells are seen in the order in which they stand in the buffer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Strategy {
    /// Nothing: the terminal draws cells as they come.
    #[default]
    Plain,
    /// The terminal's own reordering is switched off: bidirectional support mode (BDSM) to explicit, `CSI 8 l`.
    Bdsm,
    /// Konsole's own reordering is switched off, for this session of it.
    Konsole,
    /// mlterm's own reordering is switched off.
    Mlterm,
    /// Neighbouring cells differ in the encoding of their colour: QTerminal reorders runs of equal attributes.
    QtBreak,
    /// Runs of letters are sent reversed: kitty reverses them once more.
    Kitty,
    /// The row is sent whose display, reordered by the terminal (UAX #9), is the wanted one.
    Implicit,
    /// Text goes out as it is typed, screens begin at the left: for screen readers.
    Logical,
}

/// What switches a terminal's own reordering off, and what gives it back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Switch {
    pub(super) off: &'static [u8],
    pub(super) back: &'static [u8],
}

impl Strategy {
    /// All of them with their names on the command line.
    pub const NAMED: [(&'static str, Strategy); 8] = [
        ("plain", Strategy::Plain),
        ("terminal", Strategy::Implicit),
        ("logical", Strategy::Logical),
        ("bdsm", Strategy::Bdsm),
        ("konsole", Strategy::Konsole),
        ("mlterm", Strategy::Mlterm),
        ("qterminal", Strategy::QtBreak),
        ("kitty", Strategy::Kitty),
    ];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        Strategy::NAMED.iter().find(|(_, named)| *named == self).map_or("", |(name, _)| name)
    }

    /// What is done to finished rows.
    pub fn pass(self) -> Pass {
        match self {
            Strategy::Plain | Strategy::Bdsm | Strategy::Konsole | Strategy::Mlterm | Strategy::Logical => Pass::Plain,
            Strategy::QtBreak => Pass::QtBreak,
            Strategy::Kitty => Pass::Kitty,
            Strategy::Implicit => Pass::Implicit,
        }
    }

    /// In which order text is put into cells.
    pub fn order(self) -> Order {
        if self == Strategy::Logical { Order::Logical } else { Order::Visual }
    }

    /// What the terminal is told. A sequence goes only to the terminal that it is made for: xterm takes OSC 50 for a font,
    /// urxvt spoils its line with OSC 5379.
    pub(super) fn switch(self) -> Switch {
        match self {
            Strategy::Bdsm => Switch { off: b"\x1b[8l", back: b"\x1b[8h" },
            Strategy::Konsole => Switch {
                off: b"\x1b]50;BidiRenderingEnabled=false\x07",
                back: b"\x1b]50;BidiRenderingEnabled=true\x07",
            },
            Strategy::Mlterm => Switch { off: b"\x1b]5379;use_ctl=false\x07", back: b"\x1b]5379;use_ctl=true\x07" },
            _ => Switch::default(),
        }
    }
}

/// Why a strategy was chosen: what the terminal does with right-to-left text by itself.
///
/// Source: the replies and screenshots of thirteen terminals, in tmux and GNU screen too (docs/terminals.md).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
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
    /// xterm, alacritty, foot, urxvt, st, terminology: seen to draw cells as they come.
    InOrder,
    /// None of the above is known of it.
    #[default]
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
        // A terminal that was started from tmux has its variable, too, and gives answers that no multiplexer gives.
        let outside = (answers.xtversion.is_some() && !named("tmux")) || answers.bdsm.is_some();
        let within = (set("TMUX") || set("STY")) && !outside;
        if within || named("tmux") || da2.starts_with("84;") || da2.starts_with("83;") {
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
        } else if ["XTerm(", "foot(", "terminology "].into_iter().any(named)
            || da2.starts_with("85;")
            || is_alacritty(answers)
            || is_st(answers, env("TERM"))
        {
            Reason::InOrder
        } else {
            Reason::Other
        }
    }

    /// What is done about it.
    pub fn strategy(self) -> Strategy {
        match self {
            Reason::Switchable => Strategy::Bdsm,
            Reason::Konsole => Strategy::Konsole,
            Reason::Mlterm => Strategy::Mlterm,
            Reason::Qterminal => Strategy::QtBreak,
            Reason::Kitty => Strategy::Kitty,
            Reason::MultiplexerInReordering | Reason::AlwaysImplicit | Reason::Putty => Strategy::Implicit,
            Reason::Multiplexer | Reason::AlwaysExplicit | Reason::LinuxConsole | Reason::InOrder | Reason::Other => {
                Strategy::Plain
            }
        }
    }

    /// Whether it is known what the terminal does. If not, a reader is asked which line reads right.
    pub fn is_sure(self) -> bool {
        !matches!(self, Reason::MultiplexerInReordering | Reason::Multiplexer | Reason::Other)
    }
}

/// alacritty answers DA2 with `0;version;1`.
fn is_alacritty(answers: &Answers) -> bool {
    let da2 = answers.da2.as_deref().unwrap_or_default();
    da2.starts_with("0;") && da2.ends_with(";1") && answers.da1.as_deref() == Some("6")
}

/// st does not answer DA2; its name is all there is.
fn is_st(answers: &Answers, term: Option<String>) -> bool {
    answers.da2.is_none()
        && answers.da1.as_deref() == Some("6")
        && term.is_some_and(|term| term == "st" || term.starts_with("st-"))
}

/// Whether vowel marks are drawn with their letters here.
///
/// terminology gives each mark a cell, foot 1.13 and st 0.9 lose letters, alacritty draws the mark one cell off, kitty places
/// marks only with `force_ltr`, and the fonts of the Linux console have no room for them.
pub fn draws_marks(answers: &Answers, reason: Reason, env: impl Fn(&str) -> Option<String>) -> bool {
    let named = |start: &str| answers.xtversion.as_deref().is_some_and(|name| name.starts_with(start));
    let misplaces = named("terminology ") || named("foot(") || is_alacritty(answers) || is_st(answers, env("TERM"));
    !misplaces && !matches!(reason, Reason::Kitty | Reason::LinuxConsole)
}
