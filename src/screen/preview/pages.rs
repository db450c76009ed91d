//! Pages of the panel beside its first one: the list of exercises, and all hints of one.
//! What picking one does is for `app`.

use super::About;
use crate::text::Text;
use crate::ui::{self, Align, Area, Axis, Button, Canvas, Ink, Scroll};

/// Back to the first page.
pub(super) const BACK: &str = "preview:back";
const PICK: &str = "preview:pick:";

/// The place of the exercise that a target stands for.
pub(super) fn picked(id: &str) -> Option<usize> {
    id.strip_prefix(PICK)?.parse().ok()
}

fn draw_back(about: &About, canvas: &mut Canvas, row: Area) {
    let back = Button::new(BACK, about.words.get("screen-back"));
    ui::buttons(canvas, row, "preview:back", &[back], None);
}

/// Draws the exercises with their numbers; the focus begins at the one that is open.
pub(super) fn draw_exercises(about: &About, canvas: &mut Canvas, area: Area, scroll: &mut Scroll) {
    let (list, foot) = area.split_bottom(2);
    canvas.group("preview:exercises", Axis::Column);
    let id = |place: usize| format!("{PICK}{place}");
    let count = about.exercises.len();
    let focus = (0..count).find(|place| canvas.focused(&id(*place)));
    let shown = scroll.window(count, list.height.into(), focus.or(about.open));
    for (place, title) in about.exercises.iter().enumerate() {
        let line = ui::row_of(&shown, place).map(|row| list.row(row).split_end(2).0).unwrap_or_default();
        let open = about.open == Some(place);
        if !line.is_empty() {
            let ink = canvas.choice(line, &id(place), 0, if open { Ink::Strong } else { Ink::Press });
            let (label, number) = line.split_start(2).1.split_end(5);
            let spoken = about.words.number(i64::try_from(place + 1).unwrap_or(i64::MAX));
            canvas.label(label, &about.words.say(title).string, Align::Start, ink);
            canvas.label(number.split_end(2).0, &spoken, Align::End, ink);
        }
        canvas.item_button(id(place), line, open);
    }
    ui::scroll_mark(canvas, list, &shown, count);
    draw_back(about, canvas, foot.row(1));
}

/// Draws all hints, one below the other.
pub(super) fn draw_hints(about: &About, canvas: &mut Canvas, area: Area) {
    let (mut rest, foot) = area.split_bottom(2);
    for (place, hint) in about.hints.iter().enumerate() {
        let (number, text) = rest.split_start(4);
        let spoken = about.words.number(i64::try_from(place + 1).unwrap_or(i64::MAX));
        canvas.label(number, &spoken, Align::Start, Ink::Dim);
        let hint: Text = about.words.say(hint);
        let used = canvas.paragraph(text, &hint, Align::Start, Ink::Normal);
        rest = rest.split_top(used + 1).1;
    }
    draw_back(about, canvas, foot.row(1));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_names_an_exercise_by_its_place() {
        assert_eq!(picked("preview:pick:12"), Some(12));
        assert_eq!(picked("preview:pick:"), None);
        assert_eq!(picked(BACK), None);
    }
}
