//! The report: what was found out about a terminal, as sentences in plain words.
//! Leaves what can be done to `advice`, and how rows are drawn to `paper`.

use super::advice::{advice, settings};
use super::findings::Findings;
use super::name::{Name, Told};
use crate::app::drawing::left_to_right;
use crate::app::paper::{Margin, Paper};
use crate::app::run::is_light;
use crate::app::terminal::{Reason, Strategy};
use crate::locale::{Arg, Catalogue, Phrase, Words};
use crate::text::{Direction, Text};
use crate::ui::Colours;

/// A part of the report.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Line {
    Heading(&'static str),
    Say(Phrase),
    /// One of a list.
    Item(Phrase),
    /// What is to be looked at: drawn like every text, but from right to left.
    Sample(Phrase),
    /// For machines and experts: ASCII without control characters, not translated.
    Verbatim(String),
}

/// A report as rows.
pub(super) fn page(report: &[Line], words: &Words, paper: &Paper) -> Vec<String> {
    let mut rows = Vec::new();
    let margin = |indent, mark| Margin { side: words.direction(), indent, mark };
    for line in report {
        let (text, margin) = match line {
            Line::Heading(id) => {
                if !rows.is_empty() {
                    rows.push(String::new());
                }
                (words.say(&Phrase::new(*id)), margin(0, None))
            }
            Line::Say(phrase) => (words.say(phrase), margin(2, None)),
            Line::Item(phrase) => (words.say(phrase), margin(4, Some('-'))),
            Line::Sample(phrase) => (Text { base: Direction::Rtl, ..words.say(phrase) }, margin(6, None)),
            // Whole, however long: it is copied from here.
            Line::Verbatim(string) => {
                rows.push(format!("    {string}"));
                continue;
            }
        };
        rows.extend(paper.rows(&text, margin));
    }
    rows
}

impl Findings {
    /// The report in the language of `words`, row by row as this terminal needs it. Where the font is known to lack
    /// Arabic letters, in another language of the catalogue.
    pub(crate) fn page(&self, words: &Words, catalogue: &Catalogue) -> Vec<String> {
        let lacks_letters = self.font.as_ref().is_some_and(|font| !font.has_arabic());
        let other =
            left_to_right(&catalogue.languages()).filter(|_| lacks_letters && words.direction() == Direction::Rtl);
        let words = other.map_or_else(|| words.clone(), |language| Words::new(catalogue, &language));
        page(&self.report(), &words, &self.paper())
    }

    /// The report without its language.
    pub(super) fn report(&self) -> Vec<Line> {
        let mut report = self.terminal();
        report.extend(self.right_to_left());
        if self.has_terminal() {
            report.extend(self.sample());
        }
        report.extend(self.colours_mouse_keyboard());
        report.push(Line::Heading("doctor-do"));
        report.extend(advice(self));
        report.push(Line::Heading("doctor-expert"));
        report.extend(self.expert());
        report
    }

    fn terminal(&self) -> Vec<Line> {
        let mut report = vec![Line::Heading("doctor-terminal")];
        let named = |id: &'static str, name: &str| say(Phrase::new(id).with("name", Arg::Ltr(name.to_owned())));
        let inside = matches!(self.reason, Reason::Multiplexer | Reason::MultiplexerInReordering);
        report.push(match &self.name {
            Some(name) if inside => named("doctor-inside", &name.full),
            Some(_) if self.reason == Reason::LinuxConsole => plain("doctor-console"),
            Some(name) => match name.told {
                Told::Itself => named("doctor-name-itself", &name.full),
                Told::Answers => named("doctor-name-answers", &name.full),
                Told::Variables => named("doctor-name-variables", &name.full),
            },
            None => plain("doctor-name-none"),
        });
        report.extend(self.around.as_ref().map(|around| named("doctor-around", around)));
        if self.names().any(|name| name.starts_with("VTE")) {
            report.push(plain("doctor-vte"));
        }
        report.extend(self.size.map(|(columns, rows)| {
            let id = if self.is_large_enough() { "doctor-size" } else { "doctor-size-small" };
            say(Phrase::new(id).with("columns", usize::from(columns)).with("rows", usize::from(rows)))
        }));
        report.extend(self.other_characters().map(|(variable, value)| {
            let id = if value.is_empty() { "doctor-letters-unset" } else { "doctor-letters" };
            let phrase = Phrase::new(id).with("variable", Arg::Ltr(variable.to_owned()));
            say(phrase.with("value", Arg::Ltr(value.to_owned())))
        }));
        report
    }

    /// The names of this terminal and the one around it.
    fn names(&self) -> impl Iterator<Item = &str> {
        self.name.iter().map(|name| name.full.as_str()).chain(self.around.as_deref())
    }

    fn right_to_left(&self) -> Vec<Line> {
        let mut report = vec![Line::Heading("doctor-rtl")];
        if !self.has_terminal() {
            report.extend((self.reason != Reason::Other).then(|| say(self.why())));
            report.push(plain("doctor-no-terminal"));
            return report;
        }
        // What a reader has seen is worth more than a guess.
        report.extend((self.chosen.is_none() || self.reason.is_sure()).then(|| say(self.why())));
        report.extend(self.chosen.map(|_| plain("doctor-chosen")));
        report.push(plain(way(self.in_force())));
        if self.chosen.is_none() {
            report.push(plain(if self.is_sure() { "doctor-sure" } else { "doctor-unsure" }));
        }
        report.push(plain(match (self.wished_marks, self.marks_fit) {
            (Some(true), _) => "doctor-marks-wished",
            (Some(false), _) => "doctor-marks-unwished",
            (None, true) => "doctor-marks",
            (None, false) if self.reason == Reason::LinuxConsole => "doctor-marks-console",
            (None, false) => "doctor-marks-misplaced",
        }));
        report
    }

    /// What the terminal does with text from right to left by itself.
    fn why(&self) -> Phrase {
        let name = self.name.as_ref().map(Name::plain).unwrap_or_default().to_owned();
        match self.reason {
            Reason::Switchable if self.strategy == Strategy::Implicit => Phrase::new("doctor-why-refused"),
            Reason::Switchable | Reason::Konsole | Reason::Mlterm => Phrase::new("doctor-why-switchable"),
            Reason::AlwaysImplicit | Reason::Putty => Phrase::new("doctor-why-always"),
            Reason::AlwaysExplicit => Phrase::new("doctor-why-never"),
            Reason::InOrder => Phrase::new("doctor-why-in-order"),
            Reason::Kitty => Phrase::new("doctor-why-kitty"),
            Reason::Qterminal => Phrase::new("doctor-why-qterminal"),
            Reason::LinuxConsole => Phrase::new("doctor-why-console"),
            Reason::Other => Phrase::new("doctor-why-other"),
            Reason::Multiplexer => Phrase::new("doctor-why-multiplexer").with("name", Arg::Ltr(name)),
            Reason::MultiplexerInReordering => Phrase::new("doctor-why-multiplexer-reorders")
                .with("name", Arg::Ltr(name))
                .with("request", Arg::Ltr("CSI 8 l".to_owned())),
        }
    }

    fn sample(&self) -> Vec<Line> {
        let mut report = vec![Line::Heading("doctor-look"), Line::Sample(Phrase::new("doctor-sample"))];
        report.push(plain("doctor-look-so"));
        let expected = ["doctor-look-joined", "doctor-look-number", "doctor-look-brackets"];
        report.extend(expected.map(|id| Line::Item(Phrase::new(id))));
        report.push(say(settings("doctor-look-otherwise")));
        if self.reason != Reason::LinuxConsole {
            let font = Phrase::new("doctor-boxes").with("font", Arg::Ltr("DejaVu Sans Mono".to_owned()));
            report.push(say(font.with("package", Arg::Ltr("fonts-dejavu-core".to_owned()))));
        }
        report
    }

    fn colours_mouse_keyboard(&self) -> Vec<Line> {
        let mut report = vec![Line::Heading("doctor-colours")];
        report.push(plain(match self.colours {
            Colours::Indexed => "doctor-colours-many",
            Colours::Sixteen => "doctor-colours-sixteen",
            Colours::None if self.variable("NO_COLOR").is_some() => "doctor-colours-unwished",
            Colours::None => "doctor-colours-none",
        }));
        let Some(answers) = &self.answers else { return report };
        report.push(plain(match (answers.background, is_light(answers)) {
            (None, _) => "doctor-background-unknown",
            (_, true) => "doctor-background-light",
            (_, false) => "doctor-background-dark",
        }));
        report.push(plain(match (self.senses.mouse, answers.mouse) {
            (false, _) if self.reason == Reason::LinuxConsole => "doctor-mouse-console",
            (false, _) => "doctor-mouse-none",
            (true, None) => "doctor-mouse",
            (true, Some(_)) => "doctor-mouse-reported",
        }));
        report.extend(if self.senses.all_keys {
            ["doctor-keys-apart", "doctor-keys-alone"].map(plain)
        } else {
            ["doctor-keys-same", "doctor-keys-unseen"].map(plain)
        });
        report
    }

    fn expert(&self) -> Vec<Line> {
        let version = format!("passerelle {}", env!("CARGO_PKG_VERSION"));
        let variables = self.variables.iter().map(|(name, value)| format!("{name}={}", harmless(value)));
        let mut report: Vec<Line> = [version, self.short()].into_iter().chain(variables).map(Line::Verbatim).collect();
        let replies = self.answers.as_ref().map(|answers| replies(&answers.raw));
        if replies.as_ref().is_some_and(Vec::is_empty) {
            report.push(plain("doctor-silent"));
        }
        report.extend(replies.into_iter().flatten().map(Line::Verbatim));
        report
    }
}

fn say(phrase: Phrase) -> Line {
    Line::Say(phrase)
}

fn plain(id: &'static str) -> Line {
    Line::Say(Phrase::new(id))
}

/// What is done so that text reads right.
fn way(strategy: Strategy) -> &'static str {
    match strategy {
        Strategy::Plain | Strategy::Logical => "doctor-way-plain",
        Strategy::Bdsm | Strategy::Konsole | Strategy::Mlterm => "doctor-way-switch",
        Strategy::QtBreak => "doctor-way-qterminal",
        Strategy::Kitty => "doctor-way-kitty",
        Strategy::Implicit => "doctor-way-terminal",
    }
}

/// Each reply in signs that no terminal obeys.
fn replies(raw: &str) -> Vec<String> {
    let mut replies: Vec<String> = Vec::new();
    let starts = raw.match_indices('\u{1b}').map(|(at, _)| at).filter(|at| !raw[at + 1..].starts_with('\\'));
    let mut starts = starts.peekable();
    while let Some(start) = starts.next() {
        replies.push(harmless(&raw[start..starts.peek().copied().unwrap_or(raw.len())]));
    }
    replies
}

/// Signs of ASCII alone: a control character as `^[`, others by their number.
fn harmless(text: &str) -> String {
    let shown = |sign: char| match sign {
        ' '..='~' => String::from(sign),
        '\0'..='\u{1f}' => {
            u8::try_from(sign).map_or_else(|_| String::new(), |code| format!("^{}", char::from(code + 0x40)))
        }
        '\u{7f}' => "^?".to_owned(),
        _ => sign.escape_unicode().to_string(),
    };
    text.chars().map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_terminal_obeys_a_reply_that_is_shown() {
        let raw = "\u{1b}P>|Évil\u{9b}31m\u{7}\u{202e}\u{1b}\\\u{1b}[>1;2c\u{1b}]11;rgb:0/0/0\u{7}\u{1b}[?6c\u{7f}";
        let expected = ["^[P>|\\u{c9}vil\\u{9b}31m^G\\u{202e}^[\\", "^[[>1;2c", "^[]11;rgb:0/0/0^G", "^[[?6c^?"];
        assert_eq!(replies(raw), expected);
        assert!(replies("").is_empty());
    }
}
