//! What a trainer can do about this terminal: a short list of only what applies here.
//! Leaves saying what was found to `report`.

use super::findings::Findings;
use super::name::Name;
use super::report::Line;
use crate::app::terminal::{Reason, Strategy};
use crate::locale::{Arg, Phrase};
use crate::ui::{Colours, Font};

/// The list; one sentence when there is nothing to do.
pub(super) fn advice(found: &Findings) -> Vec<Line> {
    let mut list = Vec::new();
    if !found.has_terminal() {
        list.push(item(Phrase::new("doctor-do-terminal").with("command", ltr("passerelle doctor"))));
    }
    if !found.is_large_enough() {
        list.push(item(Phrase::new("doctor-do-size")));
    }
    if let Some((variable, _)) = found.other_characters() {
        let phrase = Phrase::new("doctor-do-letters").with("variable", ltr(variable));
        list.push(item(phrase.with("value", ltr("C.UTF-8"))));
    }
    if found.has_terminal() && !found.is_sure() {
        list.push(item(settings("doctor-do-check")));
    }
    if found.reason == Reason::MultiplexerInReordering && !found.is_sure() {
        let name = found.name.as_ref().map(Name::plain).unwrap_or_default();
        list.push(item(Phrase::new("doctor-do-multiplexer").with("name", ltr(name))));
    }
    if found.reason == Reason::Kitty && found.in_force() == Strategy::Kitty {
        let phrase = settings("doctor-do-kitty").with("line", ltr("force_ltr yes"));
        list.push(item(phrase.with("file", ltr("kitty.conf"))));
    }
    if found.in_force() == Strategy::QtBreak && found.colours == Colours::None {
        list.push(item(Phrase::new("doctor-do-colours").with("variable", ltr("NO_COLOR"))));
    }
    if found.has_terminal() && found.reason == Reason::LinuxConsole {
        list.extend(console(found.font.as_ref()));
    }
    if list.is_empty() {
        list.push(Line::Say(Phrase::new("doctor-do-nothing")));
    }
    list
}

/// What the font of the Linux console lacks, and how to have another one (Debian: console-setup).
fn console(font: Option<&Font>) -> Vec<Line> {
    // The form of a letter of Persian (farsi yeh): Arabic-Fixed15 has no such forms.
    let lacks = match font {
        None => "doctor-font-unknown",
        Some(font) if !font.has_arabic() => "doctor-font-none",
        Some(font) if !font.has('\u{FBFE}') => "doctor-font-persian",
        Some(_) => return Vec::new(),
    };
    let command = Phrase::new("doctor-font-load").with("package", ltr("console-setup"));
    let keep = Phrase::new("doctor-font-keep").with("file", ltr("/etc/default/console-setup"));
    let unfit = ["Uni1-*", "Arabic-VGA8", "Arabic-VGA14", "Arabic-VGA28x16", "Arabic-Fixed15"];
    vec![
        item(Phrase::new(lacks)),
        item(command),
        verbatim("setfont Arabic-Fixed16"),
        item(keep),
        verbatim("CODESET=\"Arabic\""),
        verbatim("FONTFACE=\"Fixed\""),
        verbatim("FONTSIZE=\"8x16\""),
        item(Phrase::new("doctor-font-unfit").with("fonts", ltr(&unfit.join(", ")))),
    ]
}

/// A phrase that leads to the choice of lines in the settings, by the words that stand there.
pub(super) fn settings(id: &'static str) -> Phrase {
    let word = |id: &'static str| Arg::from(Phrase::new(id));
    Phrase::new(id).with("settings", word("settings-title")).with("check", word("settings-calibrate"))
}

fn item(phrase: Phrase) -> Line {
    Line::Item(phrase)
}

fn verbatim(line: &str) -> Line {
    Line::Verbatim(line.to_owned())
}

fn ltr(text: &str) -> Arg {
    Arg::Ltr(text.to_owned())
}
