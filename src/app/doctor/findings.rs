//! What was found out about a terminal, and what follows from it. Pure: answers, environment and settings in.
//! Leaves the sentences to `report`, and what can be done to `advice`.

use super::name::{self, Name};
use crate::app::paper::Paper;
use crate::app::terminal::{Answers, Reason, Strategy, colours, draws_marks, senses};
use crate::ui::{Colours, Font, Manner, Pass, Senses};

/// The variables that say something about a terminal.
const VARIABLES: [&str; 13] = [
    "TERM",
    "TERM_PROGRAM",
    "TERM_PROGRAM_VERSION",
    "COLORTERM",
    "NO_COLOR",
    "TMUX",
    "STY",
    "VTE_VERSION",
    "KONSOLE_VERSION",
    "MLTERM",
    "LC_ALL",
    "LC_CTYPE",
    "LANG",
];

/// The variables that choose the characters of programs, the strongest first (POSIX, 8.2).
const LOCALE: [&str; 3] = ["LC_ALL", "LC_CTYPE", "LANG"];

/// Columns and rows that the program needs.
const NEEDED: (u16, u16) = (80, 24);

/// What was found out about a terminal.
#[derive(Clone, Debug)]
pub(crate) struct Findings {
    /// What it answered; `None`: there was no terminal to ask.
    pub(super) answers: Option<Answers>,
    pub(super) reason: Reason,
    /// The strategy that works here.
    pub(super) strategy: Strategy,
    pub(super) name: Option<Name>,
    /// The terminal around tmux or GNU screen.
    pub(super) around: Option<String>,
    /// Columns and rows.
    pub(super) size: Option<(u16, u16)>,
    pub(super) colours: Colours,
    /// What of keys and mouse is reported.
    pub(super) senses: Senses,
    /// The characters of the Linux console, where they could be read.
    pub(super) font: Option<Font>,
    /// How a reader said that lines read right.
    pub(super) chosen: Option<Pass>,
    /// Whether the terminal places vowel marks well.
    pub(super) marks_fit: bool,
    /// Whether somebody wants them.
    pub(super) wished_marks: Option<bool>,
    /// The variables that are set, in the order in which they are shown.
    pub(super) variables: Vec<(&'static str, String)>,
}

impl Findings {
    /// What answers and environment tell (`env` looks up a variable), with the strategy that they ask for.
    pub(super) fn new(answers: Option<Answers>, env: impl Fn(&str) -> Option<String>) -> Self {
        let heard = answers.clone().unwrap_or_default();
        let reason = Reason::of(&heard, &env);
        let set = |name: &str| env(name).filter(|value| !value.is_empty());
        let inside = matches!(reason, Reason::Multiplexer | Reason::MultiplexerInReordering);
        Findings {
            reason,
            strategy: reason.strategy(),
            name: Name::of(&heard, reason, &env),
            around: if inside { name::around(&set) } else { None },
            size: None,
            colours: colours(&env, answers.as_ref()),
            senses: senses(&env, &heard),
            font: None,
            chosen: None,
            marks_fit: draws_marks(&heard, reason, &env),
            wished_marks: None,
            variables: VARIABLES.into_iter().filter_map(|name| Some((name, set(name)?))).collect(),
            answers,
        }
    }

    /// Whether there was a terminal to ask.
    pub(crate) fn has_terminal(&self) -> bool {
        self.answers.is_some()
    }

    /// The strategy that is in force: what a reader chose counts more.
    pub(super) fn in_force(&self) -> Strategy {
        match self.chosen {
            Some(Pass::Plain) if self.strategy.pass() != Pass::Plain => Strategy::Plain,
            Some(Pass::Implicit) => Strategy::Implicit,
            Some(Pass::Kitty) => Strategy::Kitty,
            Some(Pass::QtBreak) => Strategy::QtBreak,
            _ => self.strategy,
        }
    }

    /// Whether it is known how the terminal draws text from right to left.
    pub(super) fn is_sure(&self) -> bool {
        self.has_terminal() && (self.reason.is_sure() || self.chosen.is_some())
    }

    /// Whether vowel marks are drawn.
    pub(super) fn draws_marks(&self) -> bool {
        self.wished_marks.unwrap_or(self.marks_fit)
    }

    /// Whether the window has room for the program.
    pub(super) fn is_large_enough(&self) -> bool {
        self.size.is_none_or(|(columns, rows)| columns >= NEEDED.0 && rows >= NEEDED.1)
    }

    /// The value of a variable that is set.
    pub(super) fn variable(&self, name: &str) -> Option<&str> {
        self.variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// The variable that chooses other characters than UTF-8, and its value; empty where none is set.
    pub(super) fn other_characters(&self) -> Option<(&'static str, &str)> {
        let chooses = LOCALE.iter().find_map(|name| Some((*name, self.variable(name)?)));
        let (name, value) = chooses.unwrap_or(("LANG", ""));
        let letters = value.to_ascii_uppercase().replace('-', "");
        (!letters.contains("UTF8")).then_some((name, value))
    }

    /// Everything on one line for scripts (docs/trainers.md): `terminal=xterm strategy=plain reason=in-order ...`.
    pub(crate) fn short(&self) -> String {
        let yes_no = |is: bool| if is { "yes" } else { "no" };
        let word = self.name.as_ref().map(Name::word).filter(|word| !word.is_empty());
        let colours = match self.colours {
            Colours::None => 0,
            Colours::Sixteen => 16,
            Colours::Indexed => 256,
        };
        format!(
            "terminal={} strategy={} reason={} sure={} marks={} colours={colours} mouse={} all-keys={}",
            word.as_deref().unwrap_or("unknown"),
            self.in_force().name(),
            reason_word(self.reason),
            yes_no(self.is_sure()),
            yes_no(self.draws_marks()),
            yes_no(self.senses.mouse),
            yes_no(self.senses.all_keys),
        )
    }

    /// What the report is printed on.
    pub(super) fn paper(&self) -> Paper {
        let manner = Manner {
            pass: self.in_force().pass(),
            order: self.strategy.order(),
            marks: self.draws_marks(),
            font: self.font.clone(),
        };
        self.size.map_or(Paper::PIPE, |(columns, _)| Paper::screen(columns, self.strategy, manner))
    }
}

/// The name of a reason for scripts.
fn reason_word(reason: Reason) -> &'static str {
    match reason {
        Reason::MultiplexerInReordering => "multiplexer-in-reordering",
        Reason::Multiplexer => "multiplexer",
        Reason::Switchable => "switchable",
        Reason::AlwaysImplicit => "always-implicit",
        Reason::AlwaysExplicit => "always-explicit",
        Reason::Konsole => "konsole",
        Reason::Mlterm => "mlterm",
        Reason::Kitty => "kitty",
        Reason::Qterminal => "qterminal",
        Reason::Putty => "putty",
        Reason::LinuxConsole => "linux-console",
        Reason::InOrder => "in-order",
        Reason::Other => "other",
    }
}
