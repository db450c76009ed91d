//! A calm message over whatever is on the screen: the store cannot be written, a pack could not be read.
//! When it appears and goes is for `app`.

use super::Context;
use crate::locale::Phrase;
use crate::ui::{self, Align, Axis, Canvas, Dialog, Ink};

/// Draws it with its one button. Enter, Esc or a click closes it.
pub fn draw_notice(context: &Context, notice: &Phrase, canvas: &mut Canvas) {
    let says = context.words.say(notice);
    let width = 56;
    let rows = canvas.layout(&says, width).len();
    let height = u16::try_from(rows + 2).unwrap_or(u16::MAX);
    let bounds = canvas.area();
    let body = ui::dialog(canvas, bounds, &Dialog { title: "Passerelle".to_owned(), width, height });
    let (sentence, foot) = body.split_bottom(1);
    canvas.paragraph(sentence, &says, Align::Start, Ink::Normal);
    canvas.group("notice", Axis::Row);
    let label = context.words.get("screen-understood");
    ui::button(canvas, foot.centred(ui::button_width(canvas, &label), 1), "notice:close", &label);
}
