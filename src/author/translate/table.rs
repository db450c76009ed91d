//! How far the translations of packs are, as a table for people.
//! Leaves counting to `merge`.

use super::Translation;
use crate::locale::{Arg, Phrase, Words};
use crate::text;

/// A table with a line for each language, under a line for the pack; plain text in columns, logical order.
pub fn table(translations: &[Translation], words: &Words) -> String {
    let say = |phrase: Phrase| text::plain(&words.say(&phrase).string);
    let titles = ["language", "done", "missing", "changed", "same", "unreviewed", "translator", "reviewer"];
    let mut rows = vec![titles.map(|title| say(Phrase::new(format!("translate-status-{title}")))).to_vec()];
    let mut packs: Vec<Option<String>> = vec![None];
    let mut pack = None;
    for translation in translations {
        let here = Some(&translation.pack().root);
        packs.push((pack != here).then(|| {
            let (id, source) = (&translation.pack().id, translation.original.language.tag());
            say(Phrase::new("translate-status-pack")
                .with("pack", Arg::Ltr(id.clone()))
                .with("source", Arg::Ltr(source)))
        }));
        pack = here;
        rows.push(row(translation));
    }
    let columns = titles.len();
    let wide =
        |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| usize::from(text::width(cell))).max();
    let widths: Vec<usize> = (0..columns).filter_map(wide).collect();
    let mut out = Vec::new();
    for (row, pack) in rows.iter().zip(packs) {
        out.extend(pack.map(|pack| format!("\n{pack}")));
        let cell =
            |(cell, width): (&String, &usize)| format!("{cell}{}", " ".repeat(width - usize::from(text::width(cell))));
        let cells: Vec<String> = row.iter().zip(&widths).map(cell).collect();
        out.push(cells.join("  ").trim_end().to_owned());
    }
    out.join("\n")
}

fn row(translation: &Translation) -> Vec<String> {
    let counts = translation.coverage();
    let people = |names: &[String]| if names.is_empty() { "-".to_owned() } else { text::plain(&names.join(", ")) };
    vec![
        translation.language().tag(),
        format!("{}/{}", counts.translated, counts.all),
        counts.missing().to_string(),
        counts.changed.to_string(),
        counts.same.to_string(),
        counts.unreviewed.to_string(),
        people(translation.translators()),
        people(translation.reviewers()),
    ]
}
