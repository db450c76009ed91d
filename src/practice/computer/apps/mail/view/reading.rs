//! Reading a letter: subject, who wrote it to whom, what is attached, the text and its links, line by line; and looking at an
//! attachment. Each line can have the focus, so that keys scroll; a link with the focus says where it really leads.

use super::list::{self, name_of};
use super::{MailView, dialog};
use crate::locale::{Name, Phrase, Words};
use crate::practice::Reading;
use crate::practice::computer::Computer;
use crate::practice::computer::apps::mail::{Action, Address, Content, Letter, LetterId, Mail, Prefix};
use crate::practice::computer::disk::notation;
use crate::text::{self, Line, Text};
use crate::ui::{self, Align, Area, Axis, Button, Canvas, Dialog, Gesture, Ink, in_reach, row_of, scroll_mark, Role};

/// The letter where nothing stands: only the wheel means something there.
const PAPER: &str = "mail:paper";
/// The button that shows the sender's real address.
pub(super) const ADDRESS: &str = "read:address";
/// Before the place of a line of a letter, and of an attachment.
const LINE: &str = "read:";
const PAGE: &str = "page:";
/// The buttons below an attachment that is looked at.
pub(super) const CLOSE: &str = "look:close";
pub(super) const KEEP: &str = "look:save";

pub(super) fn look_target(name: &Name) -> String {
    format!("open:{}", notation::write(name))
}

pub(super) fn save_target(name: &Name) -> String {
    format!("save:{}", notation::write(name))
}

pub(super) fn link_target(place: usize) -> String {
    format!("link:{place}")
}

/// What a document or a letter of the pack says.
pub(super) fn text_of(word: &str, words: &Words) -> Text {
    words.say(&Phrase::pack(format!("{word}.text")).or(Phrase::new("mail-blank")))
}

/// One row of a letter on the screen.
enum Row {
    Subject(String, String),
    From(String),
    Address(String),
    To(String),
    /// The buttons stand on a row of their own where they do not fit beside the name.
    Attached(Name, Beside),
    Gap,
    /// A line of the text.
    Text(usize),
    Link(usize),
}

/// What stands on the row of an attachment.
#[derive(Clone, Copy, PartialEq)]
enum Beside {
    Both,
    Name,
    Buttons,
}

impl MailView {
    pub(super) fn draw_reading(
        &mut self,
        id: LetterId,
        (mail, computer): (&Mail, &Computer),
        canvas: &mut Canvas,
        area: Area,
        words: &Words,
    ) {
        let content = Mail::content(computer);
        let Some(letter) = content.get(id) else { return };
        let (body, status) = area.split_bottom(1);
        let body = body.inset(1, 0);
        let about = letter.about.and_then(|id| content.get(id));
        let of = (words.clone(), canvas.order(), body.width.saturating_sub(4), (letter.clone(), about.cloned()));
        let text = self.text.get(of, |(words, _, width, ..)| text_lines((letter, about), canvas, *width, words));
        let rows = rows(letter, (mail, content), (canvas, body.width.saturating_sub(4), text.len()), words);
        canvas.target(PAPER, Role::Surface, body);
        canvas.group("mail:letter", Axis::Column);
        let focus = canvas.focus().and_then(|id| place_of(&rows, id));
        let shown = self.page.window(rows.len(), body.height.into(), focus);
        for (place, row) in rows.iter().enumerate() {
            let line = row_of(&shown, place).map(|at| body.row(at).split_end(1).0).unwrap_or_default();
            match row {
                Row::Text(_) if !in_reach(&shown, focus, rows.len(), place) => {}
                Row::Text(at) => draw_text(canvas, &format!("{LINE}{place}"), &text[*at], line),
                row => draw_row((row, place), (letter, mail), canvas, line, words),
            }
        }
        scroll_mark(canvas, body, &shown, rows.len());
        draw_status(letter, canvas, status.inset(3, 0), words);
    }

    /// An attachment over its letter.
    pub(super) fn draw_looking(&mut self, name: &Name, letter: &Letter, canvas: &mut Canvas, frame: Area, words: &Words) {
        let title = text::isolate(&words.name(name));
        let size = (frame.width.saturating_sub(6), frame.height.saturating_sub(4));
        let page = ui::dialog(canvas, frame, &Dialog { title, width: size.0, height: size.1 });
        let page = Area { top: page.top - 1, height: page.height + 2, ..page };
        let (body, foot) = page.split_bottom(1);
        let shows = letter.attachment(name).and_then(|attached| attached.shows.clone());
        let of = (words.clone(), canvas.order(), body.width.saturating_sub(3), shows);
        let lines = self.document.get(of, |(words, _, width, shows)| {
            let says = shows.as_ref().map_or_else(|| words.say(&Phrase::new("mail-blank")), |word| text_of(word, words));
            canvas.layout(&says, *width)
        });
        canvas.group("mail:looking", Axis::Column);
        let focus = canvas.focus().and_then(|id| id.strip_prefix(PAGE)?.parse().ok());
        let shown = self.look.window(lines.len(), body.height.into(), focus);
        let reached = lines.iter().enumerate().filter(|(place, _)| in_reach(&shown, focus, lines.len(), *place));
        for (place, line) in reached {
            let at = row_of(&shown, place).map(|at| body.row(at)).unwrap_or_default();
            draw_text(canvas, &format!("{PAGE}{place}"), line, at);
        }
        scroll_mark(canvas, Area { width: body.width + 2, ..body }, &shown, lines.len());
        let close = Button::new(CLOSE, words.get("mail-close"));
        ui::buttons(canvas, foot, "mail:looking-buttons", &[close, Button::new(KEEP, words.get("mail-save-as"))], None);
    }

    pub(super) fn read_looking(&mut self, name: &Name, gesture: &Gesture, words: &Words) -> Reading<Action> {
        match gesture {
            Gesture::Leave => Reading::Do(Action::Close),
            Gesture::Activate(id) if id == CLOSE => Reading::Do(Action::Close),
            Gesture::Activate(id) if id == KEEP => {
                self.save_as(name, words);
                Reading::Seen
            }
            Gesture::Scroll(_, lines) => {
                self.look.turn(*lines);
                Reading::Seen
            }
            Gesture::Point(_) | Gesture::Reach(_) => Reading::Seen,
            _ => Reading::Ignored,
        }
    }
}

/// The attachment that a button of the letter is about, with whether it is to be saved.
pub(super) fn attachment_of(id: &str) -> Option<(Name, bool)> {
    let looks = id.strip_prefix("open:").map(|name| (notation::read(name), false));
    looks.or_else(|| id.strip_prefix("save:").map(|name| (notation::read(name), true)))
}

pub(super) fn link_of(id: &str) -> Option<usize> {
    id.strip_prefix("link:")?.parse().ok()
}

fn person(address: &Address, content: &Content, words: &Words) -> String {
    text::isolate(&name_of(address, content, words))
}

/// The rows of a letter whose text has so many lines.
fn rows(
    letter: &Letter,
    (mail, content): (&Mail, &Content),
    (canvas, width, lines): (&Canvas, u16, usize),
    words: &Words,
) -> Vec<Row> {
    let mut rows = vec![Row::Subject(words.say(&letter.title()).string, list::day(letter, words))];
    let from = &letter.from;
    let name = from.name.as_ref().or_else(|| content.known_as(&from.address));
    let name = name.map_or_else(|| words.name(&from.address.0), |name| words.name(name));
    rows.push(Row::From(words.say(&Phrase::new("mail-from").with("name", name)).string));
    if mail.shows_address() {
        // In a row of its own: the end of an address, which is cut first, says most about who writes.
        let address = Phrase::new("mail-real-address").with("address", dialog::ltr(&from.address, words));
        rows.push(Row::Address(words.say(&address).string));
    }
    let alone = letter.to.len() == 1 && letter.cc.is_empty() && letter.bcc.is_empty();
    if !alone || letter.to.first() != Some(&content.me.address) {
        let all: Vec<String> = letter.to.iter().map(|one| person(one, content, words)).collect();
        rows.push(Row::To(words.say(&Phrase::new("mail-to-line").with("who", all.join(", "))).string));
    }
    if !letter.cc.is_empty() {
        let all: Vec<String> = letter.cc.iter().map(|one| person(one, content, words)).collect();
        rows.push(Row::To(words.say(&Phrase::new("mail-cc-line").with("who", all.join(", "))).string));
    }
    for attached in &letter.attached {
        let buttons = [words.get("mail-open"), words.get("mail-save-as")];
        let taken: u16 = buttons.iter().map(|label| ui::button_width(canvas, label)).sum();
        let fits = canvas.width(&attached_text(&attached.name, words)) + taken < width;
        let parts: &[Beside] = if fits { &[Beside::Both] } else { &[Beside::Name, Beside::Buttons] };
        rows.extend(parts.iter().map(|part| Row::Attached(attached.name.clone(), *part)));
    }
    rows.push(Row::Gap);
    rows.extend((0..lines).map(Row::Text));
    rows.extend((0..letter.links.len()).map(Row::Link));
    rows
}

fn attached_text(name: &Name, words: &Words) -> String {
    words.say(&Phrase::new("mail-attached").with("name", name.clone())).string
}

/// The text, and below it that of the letter that it answers or passes on.
fn text_lines((letter, about): (&Letter, Option<&Letter>), canvas: &Canvas, width: u16, words: &Words) -> Vec<Line> {
    let base = words.direction();
    let mut lines = Vec::new();
    if !letter.text.is_blank() {
        lines.extend(canvas.layout(&Text { string: letter.text.read(words), base }, width));
    }
    if let Some(word) = &letter.shows {
        lines.extend(canvas.layout(&text_of(word, words), width));
    }
    if let Some(about) = about.filter(|about| about.about.is_none() || letter.prefix == Some(Prefix::Forward)) {
        let name = about.from.name.as_ref().map_or_else(|| words.name(&about.from.address.0), |name| words.name(name));
        let id = if letter.prefix == Some(Prefix::Forward) { "mail-forwarded" } else { "mail-quoted" };
        lines.extend(canvas.layout(&words.say(&Phrase::new(id).with("name", name)), width));
        if let Some(word) = &about.shows {
            lines.extend(canvas.layout(&text_of(word, words), width));
        }
    }
    if lines.is_empty() {
        lines.extend(canvas.layout(&words.say(&Phrase::new("mail-blank")), width));
    }
    lines
}

/// The row of a target.
fn place_of(rows: &[Row], id: &str) -> Option<usize> {
    match id.strip_prefix(LINE).and_then(|place| place.parse().ok()) {
        Some(place) => Some(place).filter(|place| *place < rows.len()),
        None => rows.iter().enumerate().position(|(place, row)| {
            !matches!(row, Row::Text(_)) && targets(row, place).iter().any(|known| known == id)
        }),
    }
}

/// The targets of a row, the first where its line is.
fn targets(row: &Row, place: usize) -> Vec<String> {
    match row {
        Row::From(_) => vec![ADDRESS.to_owned()],
        Row::Attached(name, Beside::Both | Beside::Buttons) => vec![look_target(name), save_target(name)],
        Row::Link(link) => vec![link_target(*link)],
        Row::Gap => Vec::new(),
        Row::Subject(..) | Row::Address(_) | Row::To(_) | Row::Text(_) | Row::Attached(_, Beside::Name) => {
            vec![format!("{LINE}{place}")]
        }
    }
}

fn draw_row((row, place): (&Row, usize), (letter, mail): (&Letter, &Mail), canvas: &mut Canvas, line: Area, words: &Words) {
    let id = format!("{LINE}{place}");
    match row {
        Row::Subject(subject, day) => {
            let (rest, end) = line.split_end(canvas.width(day) + 1);
            draw_label(canvas, &id, subject, rest, Ink::Title);
            canvas.label(end, day, Align::End, Ink::Dim);
        }
        Row::Address(text) => draw_label(canvas, &id, text, line, Ink::Look),
        Row::To(text) => draw_label(canvas, &id, text, line, Ink::Normal),
        // Lines of the text are drawn where they are at hand.
        Row::Text(_) | Row::Gap => {}
        Row::From(text) => {
            let word = if mail.shows_address() { "mail-hide-address" } else { "mail-show-address" };
            draw_buttons(canvas, line, text, &[(ADDRESS.to_owned(), words.get(word))]);
        }
        Row::Attached(name, Beside::Name) => draw_label(canvas, &id, &attached_text(name, words), line, Ink::Normal),
        Row::Attached(name, beside) => {
            let text = if *beside == Beside::Both { attached_text(name, words) } else { String::new() };
            let buttons = [(look_target(name), words.get("mail-open")), (save_target(name), words.get("mail-save-as"))];
            draw_buttons(canvas, line, &text, &buttons);
        }
        Row::Link(place) => {
            let (id, text) = (link_target(*place), letter.links.get(*place).map(|link| words.name(&link.text)));
            let ink = if canvas.focused(&id) { Ink::Focus } else { Ink::Press };
            if !line.is_empty() {
                canvas.symbol(line.start, line.top, if ink == Ink::Focus { '►' } else { ' ' }, ink);
                let label = format!(" {} ", text::isolate(&text.unwrap_or_default()));
                canvas.label(line.split_start(1).1, &label, Align::Start, ink);
            }
            canvas.item(id, line, false);
        }
    }
}

/// A line with a mark where the focus is.
fn draw_label(canvas: &mut Canvas, id: &str, text: &str, line: Area, ink: Ink) {
    if canvas.focused(id) && !line.is_empty() {
        canvas.symbol(line.start, line.top, '►', Ink::Press);
    }
    canvas.label(line.split_start(2).1, text, Align::Start, ink);
    canvas.item(id, line, false);
}

fn draw_text(canvas: &mut Canvas, id: &str, text: &Line, line: Area) {
    if canvas.focused(id) && !line.is_empty() {
        canvas.symbol(line.start, line.top, '►', Ink::Press);
    }
    if !line.is_empty() {
        canvas.line(line.split_start(2).1, text, Align::Start, Ink::Normal);
    }
    canvas.item(id, line, false);
}

/// A text, and buttons at the end of its line.
fn draw_buttons(canvas: &mut Canvas, line: Area, text: &str, buttons: &[(String, String)]) {
    let taken: u16 = buttons.iter().map(|(_, label)| ui::button_width(canvas, label)).sum();
    // Without a text they begin where texts do.
    let mut rest = if text.is_empty() { line.split_start((taken + 1).min(line.width)).0 } else { line };
    let mut places = Vec::new();
    for (_, label) in buttons.iter().rev() {
        let (before, place) = rest.split_end(if line.is_empty() { 0 } else { ui::button_width(canvas, label) });
        places.push(place);
        rest = before;
    }
    for ((id, label), place) in buttons.iter().zip(places.into_iter().rev()) {
        if line.is_empty() {
            canvas.item_button(id.clone(), Area::default(), false);
        } else {
            ui::button(canvas, place, id, label);
        }
    }
    canvas.label(rest.split_start(2).1, text, Align::Start, Ink::Normal);
}

/// Where the link that has the focus leads, as real programs show it below.
fn draw_status(letter: &Letter, canvas: &mut Canvas, area: Area, words: &Words) {
    let focused = (0..letter.links.len()).find(|place| canvas.focused(&link_target(*place)));
    if let Some(link) = focused.and_then(|place| letter.links.get(place)) {
        let leads = Phrase::new("mail-link-leads").with("address", crate::locale::Arg::Ltr(link.to.clone()));
        canvas.label(area, &words.say(&leads).string, Align::Start, Ink::Look);
    } else if !letter.links.is_empty() {
        canvas.label(area, &words.get("mail-link-hint"), Align::Start, Ink::Dim);
    }
}
