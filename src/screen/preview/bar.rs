//! The author's line below the program, and the line over it that says that what is seen is old.
//! Neither is there for learners.

use super::{About, OPEN, Stage};
use crate::locale::Phrase;
use crate::pack::Severity;
use crate::text;
use crate::ui::{Align, Area, Axis, Canvas, Ink, Role};

/// Which exercise, which language, which variant, and how much is amiss, in one line.
pub fn status(about: &About) -> String {
    let mut facts = Vec::new();
    if let Some(open) = about.open {
        let all = about.exercises.len();
        facts.push(Phrase::new("preview-place").with("place", open + 1).with("all", all));
        if about.variant.1 > 1 {
            let (variant, all) = about.variant;
            facts.push(Phrase::new("preview-place-variant").with("place", variant).with("all", all));
        }
    }
    facts.extend(amiss(about));
    let facts: Vec<String> = std::iter::once(about.language.clone())
        .chain(facts.iter().map(|fact| about.words.say(fact).string))
        .map(|fact| text::isolate(&fact))
        .collect();
    facts.join(" · ")
}

fn amiss(about: &About) -> Vec<Phrase> {
    let counted = |id, count: usize| (count > 0).then(|| Phrase::new(id).with("count", count));
    let (errors, warnings) = about.counts();
    let checking = about.checking.then(|| Phrase::new("preview-checking"));
    let mut facts: Vec<Phrase> =
        [counted("preview-errors", errors), counted("preview-warnings", warnings)].into_iter().flatten().collect();
    if facts.is_empty() && !about.checking {
        facts.push(Phrase::new("preview-fine"));
    }
    facts.extend(checking);
    facts
}

/// Draws the bar: the pack, where one is in it, and the key that opens the panel. A click opens it, too.
pub fn draw_bar(about: &About, canvas: &mut Canvas, row: Area) {
    canvas.group("preview:bar", Axis::Row);
    canvas.fill(row, Ink::Title);
    let opens = format!("{} {}", text::key_cap(" F12 "), about.words.get("preview-panel"));
    let (line, end) = row.inset(1, 0).split_end(canvas.width(&opens));
    let line = line.split_end(2).0;
    let status = format!("{} · {}", text::isolate(&about.title), status(about));
    canvas.label(line, &status, Align::Start, Ink::Title);
    canvas.label(end, &opens, Align::End, Ink::Title);
    canvas.target(OPEN, Role::Button, row);
}

/// Says over the rule below the header that the screen shows what was there before, or, where there is no bar, that there
/// is something to mend. A click opens the panel.
pub fn draw_old(about: &About, canvas: &mut Canvas, row: Area, has_bar: bool) {
    let first = about.problems.iter().find(|problem| problem.severity == Severity::Error);
    let place = first.and_then(|problem| about.place(problem));
    let says = match (about.stage, place) {
        (Stage::Current, Some(place)) if !has_bar => Phrase::new("preview-mend").with("place", place),
        (Stage::Current, _) => return,
        (Stage::Gone, _) => Phrase::new("preview-gone"),
        (Stage::Old, Some(place)) => Phrase::new("preview-old").with("place", place),
        (Stage::Old, None) => Phrase::new("preview-old-somewhere"),
    };
    canvas.group("preview:old", Axis::Row);
    canvas.fill(row, Ink::Look);
    canvas.label(row.inset(1, 0), &about.words.say(&says).string, Align::Start, Ink::Look);
    canvas.target(OPEN, Role::Button, row);
}
