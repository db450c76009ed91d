//! Words in scripts that no terminal draws: where they stand in a Fluent source, and languages that are refused for them.
//! Which scripts those are, `text` knows; saying it to translators is left to `pack` and `cli`.

use super::Language;
use super::source::{messages, parse, patterns};
use crate::text::{Script, undrawn_letters, undrawn_script};
use fluent_syntax::ast::{Expression, Pattern, PatternElement};
use std::ops::Range;
use std::path::PathBuf;

/// A language of a folder on disk that is not offered, because no terminal could show it.
#[derive(Clone, Debug)]
pub struct Refused {
    /// The language that the folder is named after.
    pub language: Language,
    /// The script that no terminal draws.
    pub script: &'static Script,
    /// The folder of the language, or the file that is written in the script.
    pub path: PathBuf,
    /// The text of that file; none when the language is always written so.
    pub text: Option<String>,
}

impl Refused {
    /// Whether the language of a folder is to be refused, which holds these files.
    pub(super) fn find(language: &Language, folder: &PathBuf, files: &[(PathBuf, String)]) -> Option<Self> {
        let refused =
            |script, path: &PathBuf, text| Refused { language: language.clone(), script, path: path.clone(), text };
        if let Some(script) = language.undrawn_script() {
            return Some(refused(script, folder, None));
        }
        files.iter().find_map(|(path, text)| {
            let undrawn = undrawn(text).filter(|undrawn| undrawn.mostly)?;
            Some(refused(undrawn.script, path, Some(text.clone())))
        })
    }
}

/// Words in a script that no terminal draws.
#[derive(Debug)]
pub struct Undrawn {
    /// The bytes of the first of them in the source.
    pub place: Range<usize>,
    /// Their script.
    pub script: &'static Script,
    /// Whether most of what the source says is in such scripts.
    pub mostly: bool,
}

/// What a Fluent source says in a script that no terminal draws; comments may be in any.
pub fn undrawn(source: &str) -> Option<Undrawn> {
    let mut end = 0;
    let mut lines = source.split_inclusive('\n').map(|line| {
        end += line.len();
        (end - line.len(), line)
    });
    let (place, script) = lines.find_map(|(start, line)| {
        let (place, script) = undrawn_script(line).filter(|_| !line.starts_with('#'))?;
        Some((start + place.start..start + place.end, script))
    })?;
    let resource = parse(source)?;
    let (mut all, mut undrawn) = (0, 0);
    for (_, pattern) in messages(&resource).flat_map(patterns) {
        each_text(pattern, &mut |text| {
            all += text.chars().filter(|c| c.is_alphabetic()).count();
            undrawn += undrawn_letters(text);
        });
    }
    Some(Undrawn { place, script, mostly: undrawn * 2 > all })
}

/// Does something with each piece of text that stands in a message as it is.
fn each_text(pattern: &Pattern<&str>, look: &mut impl FnMut(&str)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => look(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| each_text(&variant.value, look));
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => {}
        }
    }
}
