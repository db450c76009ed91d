//! Brackets and braces of a TOML file that are not closed: where each was opened.
//! Whether the file can be read is for its parser to say, and what else is amiss for `syntax`.

use std::ops::Range;

/// Brackets inside one another that are followed: more than toml's parser allows.
const DEEPEST: usize = 100;

/// What is not closed in a file: from the bracket or brace to where that cannot be overlooked any more. Where a string is
/// not closed nothing is said of the brackets around it.
pub(super) fn unclosed(text: &str) -> Vec<Range<usize>> {
    let (mut found, mut open): (Vec<Range<usize>>, Vec<(usize, u8)>) = (Vec::new(), Vec::new());
    let (bytes, mut at) = (text.as_bytes(), 0);
    while let Some(&byte) = bytes.get(at) {
        let starts_line = at == 0 || bytes[at - 1] == b'\n';
        if starts_line && !open.is_empty() && starts_anew(&text[at..], &open) {
            found.extend(open.pop().map(|(start, _)| start..at));
            open.clear();
        }
        at += match byte {
            b'#' => text[at..].find('\n').unwrap_or(text.len() - at),
            b'"' | b'\'' => {
                let (length, closed) = string(&text[at..]);
                if !closed {
                    open.clear();
                }
                length
            }
            _ => 1,
        };
        match byte {
            b'[' | b'{' if open.len() < DEEPEST => open.push((at - 1, byte)),
            b']' | b'}' => {
                let opener = if byte == b']' { b'[' } else { b'{' };
                if open.iter().any(|(_, byte)| *byte == opener) {
                    while let Some((start, _)) = open.pop().filter(|(_, byte)| *byte != opener) {
                        found.push(start..at);
                    }
                }
            }
            _ => {}
        }
    }
    found.extend(open.pop().map(|(start, _)| start..text.len()));
    found
}

/// Whether a line begins something new, whatever is open: a table, or a key where a list is open.
fn starts_anew(line: &str, open: &[(usize, u8)]) -> bool {
    let line = line.lines().next().unwrap_or_default().trim_end();
    let is_name = |name: &str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    let table = line.strip_prefix("[[").and_then(|line| line.strip_suffix("]]")).is_some_and(is_name);
    let key = line.split_once('=').is_some_and(|(name, _)| is_name(name.trim_end()));
    table || key && open.last().is_some_and(|(_, byte)| *byte == b'[')
}

/// The length of the string that a text begins with, and whether it is closed; otherwise it ends with its line.
fn string(text: &str) -> (usize, bool) {
    let quote = &text[..1];
    let long = quote.repeat(3);
    if let Some(inside) = text.strip_prefix(long.as_str()) {
        return inside.find(&long).map_or((text.len(), false), |end| (end + 2 * long.len(), true));
    }
    let mut escaped = false;
    for (at, sign) in text.char_indices().skip(1) {
        match sign {
            '\n' => return (at, false),
            sign if quote.starts_with(sign) && !escaped => return (at + 1, true),
            _ => escaped = sign == '\\' && quote == "\"" && !escaped,
        }
    }
    (text.len(), false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(text: &str) -> Vec<usize> {
        unclosed(text).into_iter().map(|range| range.start).collect()
    }

    proptest::proptest! {
        #[test]
        fn what_is_found_is_in_the_file(text in "([a-z]{1,2} ?= ?|[\\[\\]{}\"'#\\\\,é\n ]|\"\"\"|\\[\\[x\\]\\]\n){0,40}") {
            for range in unclosed(&text) {
                proptest::prop_assert!(text.get(range).is_some_and(|found| found.starts_with(['[', '{'])), "{}", text);
            }
        }
    }

    #[test]
    fn what_is_not_closed_is_found_where_it_was_opened() {
        let sound =
            "a = [1, { b = \"}]\\\" }] # [\" }]\n[[x]]\nc = '''\n[{\n'''\nd = {\n  e = 1,\n}\nf = [\n  [1],\n]\n";
        assert_eq!(opened(sound), Vec::<usize>::new());
        assert_eq!(opened("a = [1\nb = 2\n"), [4]);
        assert_eq!(opened("a = [1\n\n[[x]]\nb = [\n"), [4, 18]);
        assert_eq!(opened("a = [\n  { b = 1,\n  { c = 2 },\n]\nd = {}\n"), [8]);
        assert_eq!(opened("a = { b = 1\n"), [4]);
        assert_eq!(opened("a = [\"b, \"c\"]\nd = 1\n"), Vec::<usize>::new());
        assert_eq!(opened("a = \"[\"\nb = '\\'\nc = \"\\\"[\"\n]}\n"), Vec::<usize>::new());
    }
}
