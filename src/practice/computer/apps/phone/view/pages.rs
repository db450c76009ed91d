//! The two pages of the telephone: the list of messages, newest first, and one message; and a call that lies over both.
//! One thing at a time, as on a real telephone.

use super::PhoneView;
use super::command::Command;
use crate::locale::{Name, Phrase, Words};
use crate::practice::computer::Computer;
use crate::practice::computer::apps::phone::{Call, Message, Phone, Stage};
use crate::practice::computer::disk::notation;
use crate::text::{self, Text};
use crate::ui::{self, Align, Area, Axis, Button, Canvas, Dialog, Ink, Role, row_of, scroll_mark};

pub(super) const EMPTY: &str = "phone:empty";
const PAGE: &str = "phone:page";
/// Columns before a sender: the mark of the focus, the mark of what is new.
const MARKS: u16 = 4;
/// Columns of senders.
const SENDERS: u16 = 22;

/// The target of a message in the list.
pub(super) fn target(message: &Message) -> String {
    format!("sms:{}", notation::write(&message.name))
}

/// The whole text of a message or a call: the `.text` of its word.
fn whole(name: &Name, words: &Words) -> Text {
    let first = words.name(name);
    match name {
        Name::Word(word) if words.has(&Phrase::pack(format!("{word}.text"))) => {
            words.say(&Phrase::pack(format!("{word}.text")))
        }
        _ => Text { string: text::isolate(&first), base: words.direction() },
    }
}

impl PhoneView {
    pub(super) fn draw_list(
        &mut self,
        (phone, computer): (&Phone, &Computer),
        canvas: &mut Canvas,
        area: Area,
        words: &Words,
    ) {
        let content = computer.own::<Phone>();
        let (area, foot) = area.split_bottom(1);
        let (head, body) = area.inset(1, 0).split_top(1);
        canvas.label(head.split_start(MARKS).1, &words.get("phone-messages"), Align::Start, Ink::Dim);
        canvas.group("phone:list", Axis::Column);
        let messages: Vec<&Message> = content.messages().iter().rev().collect();
        let focus = messages.iter().position(|message| canvas.focused(&target(message)));
        let shown = self.scroll.window(messages.len(), body.height.into(), focus);
        for (place, message) in messages.iter().enumerate() {
            let line = row_of(&shown, place).map(|at| body.row(at)).unwrap_or_default();
            if !line.is_empty() {
                draw_row(canvas, line, message, phone, words);
            }
            canvas.item_button(target(message), line, false);
        }
        if messages.is_empty() {
            let ink = if canvas.focused(EMPTY) { Ink::Focus } else { Ink::Dim };
            canvas.label(body.row(1).split_start(MARKS).1, &words.get("phone-empty"), Align::Start, ink);
            canvas.item(EMPTY, body.row(1), false);
        }
        scroll_mark(canvas, body, &shown, messages.len());
        let foot = foot.inset(1, 0);
        let fitting = [Command::Undo, Command::Redo].into_iter().filter(|command| command.fits(phone, computer));
        let (mut notice, mut buttons) = (foot, Vec::new());
        for command in fitting.rev() {
            let label = words.get(command.word());
            let (rest, place) = notice.split_end(ui::button_width(canvas, &label));
            buttons.insert(0, (command, place, label));
            notice = rest;
        }
        canvas.label(notice, &words.get("phone-notice"), Align::Start, Ink::Dim);
        if !buttons.is_empty() {
            canvas.group("phone:foot", Axis::Row);
        }
        for (command, place, label) in buttons {
            ui::button(canvas, place, &command.target(), &label);
        }
    }

    pub(super) fn draw_message(
        &mut self,
        message: &Message,
        (phone, computer): (&Phone, &Computer),
        canvas: &mut Canvas,
        area: Area,
        words: &Words,
    ) {
        let content = computer.own::<Phone>();
        let (body, foot) = area.inset(2, 0).split_bottom(2);
        let from = Phrase::new("phone-from").with("name", message.from.clone());
        canvas.label(body.row(0), &words.say(&from).string, Align::Start, Ink::Strong);
        let marks = [
            (content.is_reported(message), "phone-mark-reported"),
            (content.is_blocked(&message.from), "phone-mark-blocked"),
        ];
        let marks: Vec<String> = marks.iter().filter(|(so, _)| *so).map(|(_, id)| words.get(id)).collect();
        canvas.label(body.row(0), &marks.join(&words.get("list-separator")), Align::End, Ink::Look);
        let (page, last) = body.split_top(2).1.split_bottom(1);
        let lines = canvas.layout(&whole(&message.name, words), page.width.saturating_sub(2));
        self.page = self.page.min(lines.len().saturating_sub(page.height.into()));
        for (row, line) in (0..page.height).zip(lines.iter().skip(self.page)) {
            canvas.line(page.row(row), line, Align::Start, Ink::Normal);
        }
        let shown = self.page..(self.page + usize::from(page.height)).min(lines.len());
        scroll_mark(canvas, page, &shown, lines.len());
        canvas.target(PAGE, Role::Surface, page);
        draw_note(message, computer.time(), canvas, last, words);
        let fitting = Command::OF_MESSAGE.into_iter().filter(|command| command.fits(phone, computer));
        let buttons: Vec<Button> =
            fitting.map(|command| Button::new(command.target(), words.get(command.word()))).collect();
        ui::buttons(canvas, foot, "phone:message", &buttons, None);
    }
}

fn draw_row(canvas: &mut Canvas, line: Area, message: &Message, phone: &Phone, words: &Words) {
    let id = target(message);
    let new = !phone.read.contains(&message.name);
    let ink = match (canvas.focused(&id), new) {
        (true, _) => Ink::Focus,
        (false, true) => Ink::Press,
        (false, false) => Ink::Normal,
    };
    let line = line.split_end(1).0;
    canvas.fill(line, ink);
    if canvas.focused(&id) {
        canvas.symbol(line.start, line.top, '►', ink);
    }
    if new {
        canvas.symbol(line.start + 2, line.top, '●', ink);
    }
    let (from, first) = line.split_start(MARKS).1.split_start(SENDERS);
    let label = |name: &Name| text::isolate(&words.name(name));
    canvas.label(from.split_end(1).0, &label(&message.from), Align::Start, ink);
    canvas.label(first, &label(&message.name), Align::Start, ink);
}

/// For how long a code is good, or where a link leads.
fn draw_note(message: &Message, now: u32, canvas: &mut Canvas, area: Area, words: &Words) {
    if let Some(link) = &message.link {
        let note = Phrase::new("phone-link").with("address", crate::locale::Arg::Ltr(link.clone()));
        canvas.label(area, &words.say(&note).string, Align::Start, Ink::Look);
    } else if let Some(left) = message.left(now) {
        let (note, ink) = match left {
            0 => (Phrase::new("phone-expired"), Ink::Look),
            left => (Phrase::new("phone-left").with("count", i64::from(left)), Ink::Dim),
        };
        canvas.label(area, &words.say(&note).string, Align::Start, ink);
    }
}

/// A call, over everything else. What is safe comes first.
pub(super) fn draw_call(call: &Call, stage: Stage, canvas: &mut Canvas, bounds: Area, words: &Words) {
    let talks = stage == Stage::Talking;
    let title = words.get(if talks { "phone-talking" } else { "phone-ringing" });
    let body = ui::dialog(canvas, bounds, &Dialog { title, width: 58, height: 8 });
    let from = Phrase::new("phone-caller").with("name", call.from.clone());
    canvas.label(body.row(0), &words.say(&from).string, Align::Start, Ink::Strong);
    let middle = body.split_top(2).1.split_bottom(2).0;
    if talks {
        canvas.paragraph(middle, &whole(&call.name, words), Align::Start, Ink::Normal);
    }
    let (first, second) =
        if talks { (Command::HangUp, Command::Tell) } else { (Command::Decline, Command::Answer) };
    let [first, second] = [first, second].map(|command| Button::new(command.target(), words.get(command.word())));
    ui::buttons(canvas, body.row(7), "phone:call", &[first], Some(&second));
}
