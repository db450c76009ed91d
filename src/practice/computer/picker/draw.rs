//! How the Open and Save-as dialogs look: a name to type, the places, the list of a folder, buttons.
//! What gestures mean is in `mod`.

use super::{ACCEPT, Aim, BACK, BOTH, CANCEL, FIELD, Picker, REPLACE, UP, place_target, save, target};
use crate::locale::{Phrase, Words};
use crate::practice::computer::disk::{Disk, ItemId, Kind, Path, Place};
use crate::text;
use crate::ui::{self, Align, Area, Axis, Button, Canvas, Dialog, Ink, Role, row_of, scroll_mark};

/// Columns of the places at the side.
const PLACES: u16 = 19;
/// Columns before a name: the mark of the focus, the mark of what is chosen.
const MARKS: u16 = 4;
/// The largest it gets, columns and rows inside.
const MOST: (u16, u16) = (86, 16);

impl Picker {
    /// Draws the dialog in the middle of `bounds`, usually the window of the program; it needs 60 columns and 12 rows.
    pub fn draw(&mut self, disk: &Disk, canvas: &mut Canvas, bounds: Area, words: &Words) {
        let title = words.get(match self.aim {
            Aim::Open { .. } => "picker-open-title",
            Aim::Save { .. } => "picker-save-title",
        });
        let (width, height) = (bounds.width.saturating_sub(6).min(MOST.0), bounds.height.saturating_sub(4).min(MOST.1));
        let body = ui::dialog(canvas, bounds, &Dialog { title, width, height });
        let (body, foot) = body.split_bottom(1);
        // Where the keys begin is drawn first: the name to type, or the list to choose from.
        let body = self.draw_name(canvas, body, words);
        let (side, rest) = body.split_start(PLACES);
        self.draw_list(disk, canvas, rest, words);
        self.draw_places(disk, canvas, side, words);
        self.draw_foot(disk, canvas, foot, words);
        if let Aim::Save { asks: true, .. } = self.aim {
            self.draw_question(canvas, bounds, words);
        }
    }

    /// The field of a name, where there is one; returns the area below.
    fn draw_name(&mut self, canvas: &mut Canvas, body: Area, words: &Words) -> Area {
        let Aim::Save { field, .. } = &mut self.aim else { return body };
        let (line, rest) = body.split_top(1);
        let label = words.get("picker-name");
        let (place, line) = line.split_start(PLACES.max(canvas.width(&label) + 2));
        canvas.label(place.split_start(2).1, &label, Align::Start, Ink::Normal);
        canvas.group("pick:name", Axis::Column);
        let direction = canvas.direction();
        field.draw(canvas, line, FIELD, direction);
        rest
    }

    fn draw_places(&self, disk: &Disk, canvas: &mut Canvas, side: Area, words: &Words) {
        canvas.group("pick:places", Axis::Column);
        let open = self.here(disk).and_then(|here| disk.place(here));
        let places = disk.places().filter(|place| *place != Place::Bin);
        for (row, place) in (0..).zip(places) {
            let (id, line, here) = (place_target(place), side.row(row).split_end(1).0, open == Some(place));
            let ink = match (canvas.focused(&id), here) {
                (true, _) => Ink::Focus,
                (false, true) => Ink::Selected,
                (false, false) => Ink::Normal,
            };
            canvas.fill(line.split_start(1).1, ink);
            if canvas.focused(&id) {
                canvas.symbol(line.start, line.top, '►', Ink::Press);
            }
            canvas.label(line.split_start(2).1, &words.say(&place.name()).string, Align::Start, ink);
            canvas.item_button(id, line, here);
        }
        for row in side.top..side.bottom() {
            canvas.symbol(side.end() - 1, row, '│', Ink::Dim);
        }
    }

    fn draw_list(&mut self, disk: &Disk, canvas: &mut Canvas, area: Area, words: &Words) {
        let said = self.refused.as_ref().map(|why| words.say(why));
        let area = match &said {
            None => area,
            Some(says) => {
                let inside = area.width.saturating_sub(2);
                let rows = u16::try_from(canvas.layout(says, inside).len()).unwrap_or(1).min(2);
                let (rest, line) = area.split_bottom(rows);
                canvas.paragraph(line.inset(1, 0), says, Align::Start, Ink::Look);
                rest
            }
        };
        let mut items = self.here(disk).map(|here| disk.list_by_name(here, words)).unwrap_or_default();
        // What cannot be chosen comes last, so that it hides nothing.
        items.sort_by_key(|item| !self.offers(disk, *item, words));
        canvas.group("pick:list", Axis::Column);
        canvas.target("pick:here", Role::Surface, area);
        let focus = items.iter().position(|item| canvas.focused(&target(disk, *item)));
        let shown = self.scroll.window(items.len(), area.height.into(), focus);
        for (place, item) in items.iter().enumerate() {
            let line = row_of(&shown, place).map(|row| area.row(row)).unwrap_or_default();
            self.draw_row(disk, *item, canvas, line, words);
        }
        if items.is_empty() {
            canvas.label(area.row(0).split_start(MARKS).1, &words.get("files-empty"), Align::Start, Ink::Dim);
        }
        scroll_mark(canvas, area, &shown, items.len());
    }

    fn draw_row(&self, disk: &Disk, item: ItemId, canvas: &mut Canvas, line: Area, words: &Words) {
        let Some(node) = disk.get(item) else { return };
        let (id, offered) = (target(disk, item), self.offers(disk, item, words));
        let chosen = matches!(&self.aim, Aim::Open { marked, .. } if *marked == Some(item));
        if !line.is_empty() {
            let ink = match (canvas.focused(&id), chosen, offered) {
                (true, ..) => Ink::Focus,
                (_, true, _) => Ink::Selected,
                (_, _, true) => Ink::Normal,
                _ => Ink::Dim,
            };
            canvas.fill(line.split_end(1).0, ink);
            if canvas.focused(&id) {
                canvas.symbol(line.start, line.top, '►', ink);
            }
            if chosen {
                canvas.symbol(line.start + 2, line.top, '■', ink);
            }
            let kind = words.say(&Kind::of(node, words).word()).string;
            let (name, end) = line.split_start(MARKS).1.split_end(canvas.width(&kind) + 2);
            canvas.label(name, &text::isolate(&words.name(&node.name)), Align::Start, ink);
            canvas.label(end.split_end(2).0, &kind, Align::End, ink);
        }
        if offered {
            canvas.item(id, line, chosen);
        }
    }

    /// The buttons, and between them where one is.
    fn draw_foot(&self, disk: &Disk, canvas: &mut Canvas, foot: Area, words: &Words) {
        let folder = self.here(disk).and_then(|here| disk.path(here)).unwrap_or_else(|| Path::from(Place::Desktop));
        let mut row = vec![Button::new(CANCEL, words.get("picker-cancel"))];
        if folder.parent().is_some() {
            row.push(Button::new(UP, words.get("picker-up")));
        }
        let accept = Button::new(ACCEPT, words.get(self.accept_word()));
        let used: u16 = row.iter().map(|button| ui::button_width(canvas, &button.label)).sum();
        let last = ui::button_width(canvas, &accept.label);
        let between = foot.split_start(used + 1).1.split_end(last + 1).0;
        canvas.label(between, &words.say(&folder.inside()).string, Align::Centre, Ink::Dim);
        ui::buttons(canvas, foot, "pick:buttons", &row, Some(&accept));
    }

    /// The name is taken: what is to be done?
    fn draw_question(&self, canvas: &mut Canvas, bounds: Area, words: &Words) {
        let Some(path) = self.named(words) else { return };
        draw_taken(canvas, bounds, &save::about("picker-taken", &path), words, [BACK, REPLACE, BOTH]);
    }
}

/// The question what to do with a name that is taken; `ids` are those of *Cancel*, *Replace* and *Keep both*.
pub(in crate::practice::computer) fn draw_taken(
    canvas: &mut Canvas,
    bounds: Area,
    says: &Phrase,
    words: &Words,
    ids: [&str; 3],
) {
    let look = Dialog { title: words.get("picker-taken-title"), width: 54, height: 4 };
    let body = ui::dialog(canvas, bounds, &look);
    canvas.paragraph(body.split_top(2).0, &words.say(says), Align::Start, Ink::Normal);
    let [cancel, replace, both] = ids;
    let row = [Button::new(cancel, words.get("picker-cancel")), Button::new(replace, words.get("picker-replace"))];
    let both = Button::new(both, words.get("picker-keep-both")).first();
    ui::buttons(canvas, body.row(3), "pick:taken", &row, Some(&both));
}
