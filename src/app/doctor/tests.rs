//! Behaviour tests of the report: what is said for every reason, in every language, from answers and environment alone.
//! Leaves taking a real terminal and giving it back to the end-to-end tests.

use super::Findings;
use super::report::{Line, page};
use crate::app::paper::Paper;
use crate::app::terminal::{Answers, Reason, Strategy};
use crate::locale::{Catalogue, Language, Words};
use crate::text::{self, Direction};
use crate::ui::{Colours, Font, Pass};

type Variables = &'static [(&'static str, &'static str)];

/// XTVERSION, DA2, DECRPM of mode 8, DA1, each empty where there is no reply; the environment; what follows.
type Row = ([&'static str; 4], Variables, Reason);

#[rustfmt::skip]
const TERMINALS: [Row; 13] = [
    (["XTerm(379)", "41;379;0", "0", "64;1;2"], &[("TERM", "xterm-256color")], Reason::InOrder),
    (["", "65;7006;1", "1", "65;1;9"], &[("TERM", "xterm-256color"), ("VTE_VERSION", "7006")], Reason::Switchable),
    (["Konsole 22.12.3", "1;115;0", "", "62;1;4"], &[], Reason::Konsole),
    (["", "24;279;0", "0", "63;1"], &[("MLTERM", "3.9.0"), ("TERM", "mlterm")], Reason::Mlterm),
    (["kitty(0.26.5)", "1;4000;26", "0", "62;"], &[("TERM", "xterm-kitty")], Reason::Kitty),
    (["", "0;115;0", "", "1;2"], &[], Reason::Qterminal),
    (["", "0;136;0", "", "6"], &[], Reason::Putty),
    (["", "", "", "6"], &[("TERM", "linux")], Reason::LinuxConsole),
    (["", "1;1;1", "3", "62"], &[], Reason::AlwaysImplicit),
    (["", "1;1;1", "4", "62"], &[], Reason::AlwaysExplicit),
    (["tmux 3.3a", "84;0;0", "", "1;2"], &[("TMUX", "/x"), ("VTE_VERSION", "7006")], Reason::MultiplexerInReordering),
    (["", "83;40900;0", "", "1;2"], &[("STY", "1.x")], Reason::Multiplexer),
    (["", "9;9;9", "", "1"], &[("TERM_PROGRAM", "Some\u{1b}[31m_Terminal")], Reason::Other),
];

fn answers([xtversion, da2, bdsm, da1]: [&str; 4]) -> Answers {
    let some = |reply: &str| (!reply.is_empty()).then(|| reply.to_owned());
    let raw = format!("\u{1b}[?{da1}c");
    Answers {
        xtversion: some(xtversion),
        da2: some(da2),
        bdsm: bdsm.parse().ok(),
        da1: some(da1),
        raw,
        ..Answers::default()
    }
}

/// A terminal of 80x24 with that environment, in UTF-8 unless it says otherwise.
fn found(answers: Option<Answers>, variables: &[(&str, &str)]) -> Findings {
    let size = answers.as_ref().map(|_| (80, 24));
    let env = |name: &str| {
        let all = variables.iter().chain(&[("LANG", "C.UTF-8")]);
        all.into_iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
    };
    Findings { size, ..Findings::new(answers, env) }
}

fn terminal(reason: Reason) -> Findings {
    let row = TERMINALS.iter().find(|row| row.2 == reason).expect("every reason is in the table");
    let found = found(Some(answers(row.0)), row.1);
    assert_eq!(found.reason, reason);
    found
}

fn words(language: &str) -> Words {
    Words::new(&Catalogue::built_in(), &Language::parse(language).expect("a language"))
}

/// The report as it is written into a pipe.
fn written(report: &[Line], language: &str) -> String {
    page(report, &words(language), &Paper::PIPE).join("\n")
}

/// What is said besides what every terminal is told.
fn own(found: &Findings) -> Vec<Line> {
    let mut shown = false;
    let keep = |line: &Line| {
        if let Line::Heading(id) = line {
            shown = ["doctor-terminal", "doctor-rtl", "doctor-do"].contains(id);
        }
        shown
    };
    let mut report = found.report();
    report.retain(keep);
    report
}

/// The messages of the report.
fn said(found: &Findings) -> Vec<String> {
    let id = |line: &Line| match line {
        Line::Heading(id) => (*id).to_owned(),
        Line::Say(phrase) | Line::Item(phrase) | Line::Sample(phrase) => phrase.id.to_string(),
        Line::Verbatim(string) => string.clone(),
    };
    found.report().iter().map(id).collect()
}

#[track_caller]
fn says(found: &Findings, wanted: &[&str], unwanted: &[&str]) {
    let said = said(found);
    assert!(wanted.iter().all(|id| said.iter().any(|said| said == id)), "{wanted:?} in {said:?}");
    assert!(unwanted.iter().all(|id| said.iter().all(|said| said != id)), "{unwanted:?} not in {said:?}");
}

#[test]
fn every_reason_is_said_in_plain_words() {
    let part = |row: &Row| {
        let found = terminal(row.2);
        format!("# {:?}: {}\n\n{}\n", row.2, found.short(), written(&own(&found), "en"))
    };
    insta::assert_snapshot!("reasons", TERMINALS.iter().map(part).collect::<Vec<_>>().join("\n"));
}

#[test]
fn the_report_is_whole_in_every_language() {
    for language in ["fr", "en", "ar"] {
        insta::assert_snapshot!(
            format!("report@{language}"),
            written(&terminal(Reason::Switchable).report(), language)
        );
        for row in TERMINALS {
            let console = Findings { font: Some(Font::new('a'..='z')), ..terminal(row.2) };
            let bare = found(None, &[("LANG", "C"), ("NO_COLOR", "1")]);
            let small = Findings {
                size: Some((40, 10)),
                wished_marks: Some(true),
                chosen: Some(Pass::Kitty),
                ..terminal(row.2)
            };
            for found in [terminal(row.2), console, bare, small] {
                let page = written(&found.report(), language);
                assert!(!page.contains("[doctor-") && !page.contains('{'), "{page}");
                assert!(page.chars().all(|sign| sign == '\n' || !sign.is_control()), "{page:?}");
            }
        }
    }
}

#[test]
fn one_line_for_scripts_has_every_part() {
    for row in TERMINALS {
        let short = terminal(row.2).short();
        let parts: Vec<(&str, &str)> = short.split(' ').filter_map(|part| part.split_once('=')).collect();
        let [
            ("terminal", name),
            ("strategy", strategy),
            ("reason", _),
            ("sure", sure),
            ("marks", marks),
            ("colours", _),
            ("mouse", mouse),
            ("all-keys", keys),
        ] = parts[..]
        else {
            panic!("{short}");
        };
        assert!(!name.is_empty() && Strategy::NAMED.iter().any(|(known, _)| *known == strategy), "{short}");
        assert_eq!((sure == "yes", ["yes", "no"].contains(&marks)), (row.2.is_sure(), true), "{short}");
        let mouse_less = row.2 == Reason::LinuxConsole || row.1.iter().any(|(name, _)| *name == "STY");
        assert_eq!((mouse == "no", keys), (mouse_less, "no"), "{short}");
    }
    let short = found(None, &[("NO_COLOR", "1")]).short();
    assert_eq!(short, "terminal=unknown strategy=plain reason=other sure=no marks=yes colours=0 mouse=yes all-keys=no");
}

#[test]
fn what_a_reader_chose_is_told_and_counts() {
    let unsure = terminal(Reason::Multiplexer);
    says(&unsure, &["doctor-unsure", "doctor-do-check", "doctor-way-plain"], &["doctor-chosen", "doctor-sure"]);
    let table = [
        (Some(Pass::Plain), Strategy::Plain, "doctor-way-plain"),
        (Some(Pass::Implicit), Strategy::Implicit, "doctor-way-terminal"),
        (Some(Pass::Kitty), Strategy::Kitty, "doctor-way-kitty"),
        (Some(Pass::QtBreak), Strategy::QtBreak, "doctor-way-qterminal"),
    ];
    for (chosen, strategy, way) in table {
        let found = Findings { chosen, ..unsure.clone() };
        assert_eq!((found.in_force(), found.is_sure()), (strategy, true));
        says(&found, &["doctor-chosen", way], &["doctor-unsure", "doctor-do-check", "doctor-why-multiplexer"]);
        says(&found, &[], &["doctor-do-kitty"]);
    }
    let switched = Findings { chosen: Some(Pass::Plain), ..terminal(Reason::Switchable) };
    assert_eq!(switched.in_force(), Strategy::Bdsm, "the same pass needs the switch still");
    let kitty = Findings { chosen: Some(Pass::Plain), ..terminal(Reason::Kitty) };
    assert_eq!(kitty.in_force(), Strategy::Plain);
    says(&kitty, &["doctor-do-nothing"], &["doctor-do-kitty"]);
}

#[test]
fn a_switch_that_is_not_granted_is_told() {
    let found = Findings { strategy: Strategy::Implicit, ..terminal(Reason::Switchable) };
    says(&found, &["doctor-why-refused", "doctor-way-terminal"], &["doctor-why-switchable", "doctor-way-switch"]);
}

#[test]
fn mouse_and_keys_are_as_the_terminal_reports_them() {
    let plain = answers(["XTerm(379)", "41;379;0", "0", "64;1;2"]);
    let told = |mouse, kitty_flags| found(Some(Answers { mouse, kitty_flags, ..plain.clone() }), &[]);
    says(&told(None, None), &["doctor-mouse", "doctor-keys-same", "doctor-keys-unseen"], &["doctor-mouse-reported"]);
    says(
        &told(Some(2), Some(0)),
        &["doctor-mouse-reported", "doctor-keys-apart", "doctor-keys-alone"],
        &["doctor-mouse"],
    );
    says(&told(Some(0), None), &["doctor-mouse-none"], &["doctor-mouse", "doctor-mouse-reported"]);
    says(&terminal(Reason::LinuxConsole), &["doctor-mouse-console"], &["doctor-mouse", "doctor-mouse-none"]);
    let screen = found(Some(plain.clone()), &[("STY", "1.x")]);
    says(&screen, &["doctor-mouse-none"], &["doctor-mouse", "doctor-mouse-reported"]);
    assert!(told(Some(2), Some(0)).short().ends_with("mouse=yes all-keys=yes"));
}

#[test]
fn vowel_marks_are_as_wished_or_as_the_terminal_can() {
    let table = [
        (Reason::InOrder, None, "doctor-marks", true),
        (Reason::InOrder, Some(false), "doctor-marks-unwished", false),
        (Reason::Kitty, None, "doctor-marks-misplaced", false),
        (Reason::Kitty, Some(true), "doctor-marks-wished", true),
        (Reason::LinuxConsole, None, "doctor-marks-console", false),
    ];
    for (reason, wished_marks, id, drawn) in table {
        let found = Findings { wished_marks, ..terminal(reason) };
        says(&found, &[id], &[]);
        assert_eq!(found.draws_marks(), drawn, "{reason:?}");
    }
}

#[test]
fn only_what_applies_is_advised() {
    says(&terminal(Reason::InOrder), &["doctor-do-nothing", "doctor-boxes"], &["doctor-do-size", "doctor-do-letters"]);
    let small = Findings { size: Some((79, 24)), ..terminal(Reason::InOrder) };
    says(&small, &["doctor-size-small", "doctor-do-size"], &["doctor-size", "doctor-do-nothing"]);
    says(&terminal(Reason::Qterminal), &["doctor-do-nothing"], &["doctor-do-colours"]);
    let grey = Findings { colours: Colours::None, ..terminal(Reason::Qterminal) };
    says(&grey, &["doctor-do-colours"], &["doctor-do-nothing"]);
    says(&terminal(Reason::MultiplexerInReordering), &["doctor-do-check", "doctor-do-multiplexer"], &[]);
    says(
        &found(None, &[]),
        &["doctor-no-terminal", "doctor-do-terminal"],
        &["doctor-sample", "doctor-sure", "doctor-size"],
    );
}

#[test]
fn the_font_of_the_linux_console_is_judged() {
    let arabic: Vec<char> = ('\u{FE70}'..='\u{FEFC}').collect();
    let all = || arabic.iter().copied().chain('\u{FB50}'..='\u{FBFF}');
    let table = [
        (None, Some("doctor-font-unknown")),
        (Some(Font::new(' '..='~')), Some("doctor-font-none")),
        (Some(Font::new(arabic.clone())), Some("doctor-font-persian")),
        (Some(Font::new(all())), None),
    ];
    for (font, id) in table {
        let found = Findings { font, ..terminal(Reason::LinuxConsole) };
        let lines = ["doctor-font-load", "setfont Arabic-Fixed16", "CODESET=\"Arabic\"", "doctor-font-unfit"];
        match id {
            Some(id) => says(&found, &[&[id], &lines[..]].concat(), &["doctor-do-nothing", "doctor-boxes"]),
            None => says(&found, &["doctor-do-nothing"], &lines),
        }
    }
}

#[test]
fn a_console_without_arabic_letters_is_spoken_to_in_others() {
    let page = |font| Findings { font, ..terminal(Reason::LinuxConsole) }.page(&words("ar"), &Catalogue::built_in());
    let arabic = |row: &String| row.contains(|sign: char| ('\u{FE70}'..='\u{FEFC}').contains(&sign));
    let latin = page(Some(Font::new(' '..='~')));
    assert!(latin.iter().all(|row| row.is_ascii()), "{latin:#?}");
    assert!(latin.iter().any(|row| row.contains("Passerelle")), "{latin:#?}");
    for font in [None, Some(Font::new((' '..='~').chain('\u{FB50}'..='\u{FEFC}')))] {
        assert!(page(font).iter().any(arabic));
    }
}

#[test]
fn the_strongest_variable_chooses_the_characters() {
    let table: [(Variables, Option<(&str, &str)>); 7] = [
        (&[], None),
        (&[("LANG", "fr_FR.utf8")], None),
        (&[("LANG", "")], Some(("LANG", ""))),
        (&[("LANG", "fr_FR.ISO-8859-1")], Some(("LANG", "fr_FR.ISO-8859-1"))),
        (&[("LC_ALL", ""), ("LC_CTYPE", "C")], Some(("LC_CTYPE", "C"))),
        (&[("LC_ALL", "POSIX"), ("LC_CTYPE", "C.UTF-8")], Some(("LC_ALL", "POSIX"))),
        (&[("LC_ALL", "ar_EG.UTF-8"), ("LANG", "C")], None),
    ];
    for (variables, expected) in table {
        let found = found(Some(Answers::default()), variables);
        assert_eq!(found.other_characters(), expected, "{variables:?}");
        assert_eq!(said(&found).iter().any(|id| id == "doctor-do-letters"), expected.is_some());
    }
}

/// The rows as a terminal with bidi of its own shows them.
fn reordered(row: &str) -> String {
    let symbols: Vec<String> = row.chars().map(String::from).collect();
    let shown = |place: text::Place| match text::twin(&symbols[place.from]).filter(|_| place.rtl) {
        Some(twin) => String::from(twin),
        None => symbols[place.from].clone(),
    };
    let shown: String = text::implicit(symbols.iter().map(String::as_str)).into_iter().map(shown).collect();
    shown.replace('\u{2800}', " ")
}

#[test]
fn the_sample_is_seen_as_it_is_described() {
    let words = words("en");
    let seen = |found: &Findings| {
        let rows = page(&found.report(), &words, &found.paper());
        rows.iter().find(|row| row.contains("Enter")).cloned().expect("the sample")
    };
    let wanted =
        format!("{}{}", " ".repeat(7), text_of(&text::line("اكتب الرقم 12 ثم اضغط Enter (مهم)", Direction::Rtl, 80)));
    assert!(wanted.trim_start().starts_with('(') && wanted.contains(" 12 "), "{wanted}");
    assert_eq!(seen(&terminal(Reason::InOrder)), wanted);
    for reason in
        [Reason::Switchable, Reason::Konsole, Reason::Putty, Reason::MultiplexerInReordering, Reason::Qterminal]
    {
        assert_eq!(reordered(&seen(&terminal(reason))), wanted, "{reason:?}");
    }
    assert!(
        seen(&terminal(Reason::Mlterm)).ends_with("اكتب الرقم 12 ثم اضغط Enter (مهم)"),
        "it puts it in order by itself"
    );
    assert!(seen(&terminal(Reason::Kitty)).starts_with("      \u{20}\u{1b}[1m(\u{1b}[22m"), "set apart from the word");
}

fn text_of(line: &text::Line) -> String {
    line.cells.iter().map(|cell| cell.symbol.as_str()).collect()
}

#[test]
fn rows_fit_the_window_and_begin_at_their_side() {
    // The columns of the window, and those that are used: QTerminal draws some blanks wider.
    let table = [
        (Reason::InOrder, 30, 30),
        (Reason::InOrder, 80, 80),
        (Reason::Putty, 200, 80),
        (Reason::Mlterm, 80, 80),
        (Reason::Qterminal, 80, 75),
    ];
    for (reason, window, columns) in table {
        let found = Findings { size: Some((window, 24)), ..terminal(reason) };
        for language in ["ar", "fr"] {
            let mut report = found.report();
            report.retain(|line| !matches!(line, Line::Verbatim(_)));
            let rows = page(&report, &words(language), &found.paper());
            let width = |row: &String| usize::from(text::width(row));
            assert!(rows.iter().all(|row| width(row) < columns), "{rows:#?}");
            if language == "ar" && reason != Reason::Mlterm {
                // A heading, and a sentence or the mark of a list.
                let ends = |end: usize| rows.iter().any(|row| width(row) == columns - end);
                assert!(ends(1) && ends(3), "{rows:#?}");
            }
        }
    }
}

#[test]
fn a_terminal_or_a_variable_that_speaks_in_escapes_is_not_obeyed() {
    let evil = "Evil\u{1b}]0;title\u{7}\u{9b}31m\u{202e}\n\u{2067}";
    for answer in [
        None,
        Some(Answers { xtversion: Some(evil.into()), raw: format!("\u{1b}P>|{evil}\u{1b}\\"), ..Answers::default() }),
    ] {
        let found = found(answer, &[("TERM_PROGRAM", evil), ("LC_ALL", evil), ("TERM", evil)]);
        for language in ["en", "ar"] {
            let rows = found.page(&words(language), &Catalogue::built_in());
            let obeyed = |sign: char| sign.is_control() || ('\u{202a}'..='\u{202e}').contains(&sign);
            assert!(rows.iter().all(|row| !row.contains(obeyed)), "{rows:#?}");
            assert!(!found.short().contains(obeyed));
        }
    }
}
