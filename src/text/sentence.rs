//! Sentences of a text and words of a sentence, as people count them.
//! Leaves how many are too many to who asks.

use super::{fold_answer, plain};
use unicode_segmentation::UnicodeSegmentation;

/// Ends a sentence where a space follows; Unicode's rules for sentences do not take it for an end.
const ELLIPSIS: char = '…';
/// Closes a quotation, after a space in French.
const CLOSING: char = '»';

/// The sentences of a text (UAX #29, chapter 5, and the ellipsis before a space), each on one line, in order. A line ends
/// a sentence; what has no letter and no digit is none.
pub fn sentences(text: &str) -> Vec<String> {
    let text = plain(text);
    let mut sentences: Vec<String> = Vec::new();
    for part in text.split_sentence_bounds().flat_map(at_ellipses).map(str::trim) {
        // French puts a space before the sign that closes a quotation: it belongs to what it closes.
        let rest = part.strip_prefix(CLOSING).map_or(part, str::trim_start);
        if let Some(closed) = sentences.last_mut().filter(|_| rest.len() < part.len()) {
            closed.push_str(" »");
        }
        if words(rest) > 0 {
            sentences.push(rest.to_owned());
        }
    }
    sentences
}

/// How many words a text has: what stands between spaces and has a letter or a digit. So an elided article ("l'écran"), a
/// compound ("e-mail") and the Arabic "and" written on its word are no words of their own. Scripts that put no spaces
/// between words (Thai, Chinese) have fewer words here than their readers see.
pub fn words(text: &str) -> usize {
    text.split_whitespace().filter(|piece| piece.chars().any(char::is_alphanumeric)).count()
}

/// The words of a text for comparing: folded as answers are, without accents and vowel marks, apart at every sign but @.
pub fn pieces(text: &str) -> Vec<String> {
    let folded = fold_answer(&plain(text));
    let pieces = folded.split(|sign: char| !sign.is_alphanumeric() && sign != '@').filter(|piece| !piece.is_empty());
    pieces.map(str::to_owned).collect()
}

fn at_ellipses(text: &str) -> impl Iterator<Item = &str> {
    let (mut parts, mut start) = (Vec::new(), 0);
    for (at, sign) in text.match_indices(ELLIPSIS) {
        let end = at + sign.len();
        if text[end..].starts_with(char::is_whitespace) {
            parts.push(&text[start..end]);
            start = end;
        }
    }
    parts.push(&text[start..]);
    parts.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::key_cap;

    #[test]
    fn sentences_end_where_people_end_them() {
        assert_eq!(sentences("Open it. Is it there? Yes!"), ["Open it.", "Is it there?", "Yes!"]);
        assert_eq!(
            sentences("Version 2.5 of a.pdf is here, e.g. this one."),
            ["Version 2.5 of a.pdf is here, e.g. this one."]
        );
        assert_eq!(sentences("Wait… Now go."), ["Wait…", "Now go."]);
        assert_eq!(sentences("Un mot : puis un autre."), ["Un mot : puis un autre."]);
        assert_eq!(sentences("« Bonjour ! » Elle sourit."), ["« Bonjour ! »", "Elle sourit."]);
        assert_eq!(sentences("هل الملف هنا؟ نعم. والآن افتحه!"), ["هل الملف هنا؟", "نعم.", "والآن افتحه!"]);
        assert_eq!(sentences("One line\nanother"), ["One line", "another"]);
        assert!(sentences(" … ! ").is_empty() && sentences("").is_empty());
    }

    #[test]
    fn pieces_are_what_a_reader_calls_the_same() {
        assert_eq!(pieces("L'icône, Jusqu’à Wi-Fi"), ["l", "icone", "jusqu", "a", "wi", "fi"]);
        assert_eq!(pieces("أَيْقونة"), pieces("ايقونة"));
        assert_eq!(pieces("at sign: @"), ["at", "sign", "@"]);
        assert!(pieces(" ?! ").is_empty());
    }

    #[test]
    fn words_are_counted_as_people_count_them() {
        assert_eq!(words("Ouvrez l'e-mail « Bonjour » !"), 3);
        assert_eq!(words("والملف في المجلد"), 3);
        assert_eq!(words("Press – then, 3 times, Ctrl+X."), 5);
        assert_eq!(words(" ? "), 0);
        assert_eq!(words(&sentences(&format!("Press {} now.", key_cap("Ctrl+X")))[0]), 3);
    }
}
