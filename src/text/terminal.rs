//! What terminals do by themselves with right-to-left characters, cell by cell, and what to send so that they do no harm.
//! Knows no colours and no buffer: symbols in, places out. `ui::Pass` moves the cells.

use super::mirror;
use std::ops::Range;
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

/// Whether terminals that shape or reorder take the symbol of a cell for right-to-left: Hebrew, Arabic and its forms,
/// Arabic digits; Persian digits as well, which their fonts draw among Arabic letters.
pub fn is_rtl(symbol: &str) -> bool {
    // Hebrew, U+0590, is the first such script: its first byte in UTF-8 is D6.
    symbol.as_bytes().first().is_some_and(|first| *first >= 0xD6)
        && (is_strong_rtl(symbol) || matches!(class(symbol), Some(BidiClass::AN)) || is_persian_digit(symbol))
}

fn class(symbol: &str) -> Option<BidiClass> {
    symbol.chars().next().map(bidi_class)
}

fn is_strong_rtl(symbol: &str) -> bool {
    matches!(class(symbol), Some(BidiClass::R | BidiClass::AL))
}

fn is_persian_digit(symbol: &str) -> bool {
    symbol.chars().next().is_some_and(|first| ('\u{06F0}'..='\u{06F9}').contains(&first))
}

/// A cell in a place of a row, counted from the left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Where it comes from.
    pub from: usize,
    /// Whether it stands in a right-to-left run: a terminal draws a bracket as its twin there (rule L4).
    pub rtl: bool,
}

/// How a terminal with bidi of its own shows a row of symbols: the Unicode Bidirectional Algorithm with the base left to
/// right (implicit mode of ECMA TR/53).
pub fn implicit<'a>(row: impl Iterator<Item = &'a str>) -> Vec<Place> {
    let (mut text, mut starts) = (String::new(), Vec::new());
    for symbol in row {
        starts.push(text.len());
        text.push_str(symbol);
    }
    let levels = BidiInfo::new(&text, Some(Level::ltr())).levels;
    let levels: Vec<Level> = starts.iter().map(|start| levels.get(*start).copied().unwrap_or(Level::ltr())).collect();
    let place = |from: usize| Place { from, rtl: levels[from].is_rtl() };
    BidiInfo::reorder_visual(&levels).into_iter().map(place).collect()
}

/// The row to send to such a terminal so that it shows this one; no symbol may be white space. For each place: which symbol
/// of the wanted row is sent there, and whether it will be drawn as its twin, so that the twin is to be sent.
///
/// A number that touches the right side of a word cannot be shown there. It is shown at the left side of the word.
pub fn inverse(wanted: &[&str]) -> Vec<Place> {
    // What runs left to right, and what the terminal will take for that: it keeps its place, and parts what lies around.
    let mut fixed: Vec<bool> = wanted.iter().map(|symbol| class(symbol) == Some(BidiClass::L)).collect();
    loop {
        let sent = turned(wanted, &fixed);
        let sign = |place: &Place| twin(wanted[place.from]).filter(|_| place.rtl).map(String::from);
        let symbols: Vec<String> =
            sent.iter().map(|place| sign(place).unwrap_or_else(|| wanted[place.from].to_owned())).collect();
        // Brackets belong to one side or the other by what lies between them and their partners (rule N0).
        let mut settled = true;
        for shown in implicit(symbols.iter().map(String::as_str)) {
            let place = sent[shown.from];
            if place.rtl && !shown.rtl && !fixed[place.from] && twin(wanted[place.from]).is_some() {
                fixed[place.from] = true;
                settled = false;
            }
        }
        if settled {
            return sent;
        }
    }
}

/// The row with every stretch between fixed places turned round.
fn turned(wanted: &[&str], fixed: &[bool]) -> Vec<Place> {
    let mut sent = Vec::with_capacity(wanted.len());
    let mut start = 0;
    while start < wanted.len() {
        if fixed[start] {
            sent.push(Place { from: start, rtl: false });
            start += 1;
            continue;
        }
        let length = fixed[start..].iter().take_while(|fixed| !**fixed).count();
        turn(wanted, start..start + length, &mut sent);
        start += length;
    }
    sent
}

/// Turns the part of a stretch that runs right to left: from its first letter to its last one.
fn turn(wanted: &[&str], stretch: Range<usize>, sent: &mut Vec<Place>) {
    let runs = |at: &usize| is_strong_rtl(wanted[*at]) || class(wanted[*at]) == Some(BidiClass::AN);
    let ltr = |at: usize| Place { from: at, rtl: false };
    let (Some(first), Some(last)) = (stretch.clone().find(runs), stretch.clone().rev().find(runs)) else {
        return sent.extend(stretch.map(ltr));
    };
    sent.extend((stretch.start..first).map(ltr));
    let is_number = |at: &usize| class(wanted[*at]) == Some(BidiClass::EN);
    let has_letter = (first..=last).any(|at| is_strong_rtl(wanted[at]));
    let number = (last + 1..stretch.end).rev().find(is_number).filter(|_| has_letter).map_or(last + 1, |at| at + 1);
    // The number that cannot stand at the right.
    let between = (last + 1..number).take_while(|at| !is_number(at)).count();
    sent.extend((last + 1 + between..number).map(ltr));
    sent.extend((last + 1..last + 1 + between).map(ltr));
    let mut at = last + 1;
    while at > first {
        let digits = number_before(wanted, first, at);
        if digits > 0 {
            sent.extend((at - digits..at).map(ltr));
        } else {
            sent.push(Place { from: at - 1, rtl: true });
        }
        at -= digits.max(1);
    }
    sent.extend((number..stretch.end).map(ltr));
}

/// How many places before `end` are one number: digits of a kind, with single separators between them (rule W4).
fn number_before(wanted: &[&str], start: usize, end: usize) -> usize {
    // European digits after an Arabic letter, which stands at their right, count as Arabic ones (rule W2).
    let strong = wanted[end..].iter().find(|symbol| is_strong_rtl(symbol));
    let after_arabic = strong.is_some_and(|symbol| class(symbol) == Some(BidiClass::AL));
    let digit = |at: usize| match class(wanted[at])? {
        BidiClass::EN if after_arabic => Some(BidiClass::AN),
        digit @ (BidiClass::EN | BidiClass::AN) => Some(digit),
        _ => None,
    };
    let joins = |separator: usize, kind: BidiClass| match class(wanted[separator]) {
        Some(BidiClass::CS) => true,
        Some(BidiClass::ES) => kind == BidiClass::EN,
        _ => false,
    };
    let mut at = end;
    while at > start {
        let kind = if at < end { digit(at) } else { None };
        if digit(at - 1).is_some() {
            at -= 1;
        } else if at - start >= 2
            && let Some(kind) = kind
            && joins(at - 1, kind)
            && digit(at - 2) == Some(kind)
        {
            at -= 2;
        } else {
            break;
        }
    }
    end - at
}

/// The bracket that a symbol is drawn as in a right-to-left run, if it is one (rule L4, BidiMirroring.txt).
pub fn twin(symbol: &str) -> Option<char> {
    mirror::mirrored_in_text(symbol.chars().next()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn drawn(symbols: &[String], places: &[Place]) -> Vec<String> {
        let draw = |place: &Place| {
            let symbol = &symbols[place.from];
            twin(symbol).filter(|_| place.rtl).map_or(symbol.clone(), String::from)
        };
        places.iter().map(draw).collect()
    }

    fn symbols(row: &str) -> Vec<String> {
        row.chars().map(String::from).collect()
    }

    /// What a terminal that reorders shows.
    fn seen(row: &str) -> String {
        let symbols = symbols(row);
        drawn(&symbols, &implicit(symbols.iter().map(String::as_str))).concat()
    }

    /// What is sent to it.
    fn sent(wanted: &str) -> String {
        let symbols = symbols(wanted);
        drawn(&symbols, &inverse(&symbols.iter().map(String::as_str).collect::<Vec<_>>())).concat()
    }

    #[test]
    fn a_terminal_with_bidi_turns_each_run_of_letters() {
        let table = [
            ("abc", "abc"),
            ("אבג", "גבא"),
            ("a (אב) b", "a (בא) b"),
            ("אב (גד)", "(דג) בא"),
            ("אב 12", "12 בא"),
            ("אב\u{2800}12", "בא\u{2800}12"),
        ];
        for (sent, shown) in table {
            assert_eq!(seen(sent), shown, "{sent}");
        }
    }

    #[test]
    fn letters_and_digits_of_right_to_left_scripts_are_told() {
        for symbol in ["א", "ب", "ﺏ", "ﻼ", "ب\u{064E}", "٣", "۳", "ی", "ﭖ"] {
            assert!(is_rtl(symbol), "{symbol}");
        }
        for symbol in ["", " ", "a", "é", "3", "(", "،", "│", "\u{2800}", "Ж", "中"] {
            assert!(!is_rtl(symbol), "{symbol}");
        }
    }

    #[test]
    fn a_number_that_touches_a_word_at_its_right_is_seen_at_its_left() {
        assert_eq!(seen(&sent("aﻢﻗﺭ.12aﻢﻗﺭ_ok")), "a12.ﻢﻗﺭaﻢﻗﺭ_ok");
    }

    /// All orders of some symbols, in each of which any bracket may be its twin.
    fn orders(symbols: &[String]) -> Vec<Vec<String>> {
        let Some(first) = symbols.first() else { return vec![Vec::new()] };
        let mut all = Vec::new();
        for rest in orders(&symbols[1..]) {
            for place in 0..=rest.len() {
                for symbol in std::iter::once(first.clone()).chain(twin(first).map(String::from)) {
                    let mut order = rest.clone();
                    order.insert(place, symbol);
                    all.push(order);
                }
            }
        }
        all
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]
        #[test]
        fn a_row_that_is_shown_as_wanted_is_found_where_there_is_one(word in "[ﻗﺭא1۳a.,/+-]{1,5}|[(]?[ﻗﺭא]{1,3}[)]?[.,]?") {
            let is_letter = |symbol: char| matches!(symbol, 'ﻗ' | 'ﺭ' | 'א');
            let after = |piece: &str| piece.rsplit(is_letter).next().map(str::len) < Some(piece.len());
            let touches = |piece: &str| after(piece) && piece.rsplit(is_letter).next().is_some_and(|end| end.contains(['1', '۳']));
            prop_assume!(!word.split('a').any(touches));
            let wanted = format!("_a{word}a_ﻢﻗﺭ_");
            let found = seen(&sent(&wanted)) == wanted;
            let exists = |word: &Vec<String>| seen(&format!("_a{}a_ﺭﻗﻢ_", word.concat())) == wanted;
            prop_assert!(found || !orders(&symbols(&word)).iter().any(exists), "sent {}", sent(&wanted));
        }

        #[test]
        fn nothing_is_lost_or_doubled(row in "[ﻗﺭא٣1۳a.,()\\[/+ -]{0,40}") {
            let symbols = symbols(&row);
            let mut from: Vec<usize> =
                inverse(&symbols.iter().map(String::as_str).collect::<Vec<_>>()).iter().map(|place| place.from).collect();
            from.sort_unstable();
            prop_assert_eq!(from, (0..symbols.len()).collect::<Vec<_>>());
        }
    }
}
