//! Writing a letter: to whom, copies, subject, what is attached, the text.
//! What is half typed is kept here, and becomes an Action when the field is left.

use super::MailView;
use crate::input::{Event, Key, KeyCode};
use crate::locale::{Name, Words};
use crate::practice::computer::apps::mail::{Action, Address, Addresses, Letter, LetterId, Line, Lines};
use crate::practice::computer::disk::notation;
use crate::practice::computer::{Computer, paste};
use crate::text::{self, Direction};
use crate::ui::{Align, Area, Axis, Canvas, Field, Gesture, Ink, Role, TextArea, button, button_width};

/// The fields, in the order of the screen.
pub(super) const TO: &str = "mail:to";
pub(super) const CC: &str = "mail:cc";
pub(super) const BCC: &str = "mail:bcc";
pub(super) const SUBJECT: &str = "mail:subject";
pub(super) const TEXT: &str = "mail:text";
/// Beside the fields: a click there leaves the field.
pub(super) const BESIDE: &str = "mail:beside";

/// The most characters of a field and of the text.
const FIELD: usize = 300;
const LETTER: usize = 3000;

pub(super) fn detach_target(name: &Name) -> String {
    format!("detach:{}", notation::write(name))
}

pub(super) fn detached(id: &str) -> Option<Name> {
    id.strip_prefix("detach:").map(notation::read)
}

/// A field with what the letter holds, as it reads.
struct Entry {
    id: &'static str,
    field: Field,
    holds: String,
}

/// What is being typed.
#[derive(Default)]
pub(super) struct Form {
    letter: Option<LetterId>,
    entries: Vec<Entry>,
    text: TextArea,
    holds: String,
}

/// How the lines of a letter read in the fields.
pub(super) fn reads(letter: &Letter, id: &str, words: &Words) -> String {
    let list = |all: &[Address]| all.iter().map(|one| words.name(&one.0)).collect::<Vec<_>>().join(", ");
    match id {
        TO => list(&letter.to),
        CC => list(&letter.cc),
        BCC => list(&letter.bcc),
        SUBJECT if letter.subject.is_blank() && letter.prefix.is_none() => String::new(),
        SUBJECT => text::plain(&words.say(&letter.title()).string),
        _ => letter.text.read(words),
    }
}

impl Form {
    /// Takes over what the letter holds, where it is another than before.
    pub(super) fn follow(&mut self, id: LetterId, letter: &Letter, words: &Words) {
        if self.letter != Some(id) {
            let entry = |id| Entry { id, field: Field::new("").limited(FIELD), holds: String::new() };
            let text = TextArea::new("").limited(LETTER).by_paragraph();
            let entries = [TO, CC, BCC, SUBJECT].map(entry).into_iter().collect();
            *self = Form { letter: Some(id), entries, text, holds: String::new() };
        }
        for entry in &mut self.entries {
            let holds = reads(letter, entry.id, words);
            if holds != entry.holds {
                entry.field = Field::new(&holds).limited(FIELD);
                // Nothing is selected: the first key must not replace an address.
                entry.field.edit(&Event::Key(Key::plain(KeyCode::End)));
                entry.holds = holds;
            }
        }
        let holds = reads(letter, TEXT, words);
        if holds != self.holds {
            self.text = TextArea::new(&holds).limited(LETTER).by_paragraph();
            self.holds = holds;
        }
    }

    /// What stands in a field now.
    pub(super) fn typed(&self, id: &str) -> &str {
        let entry = self.entries.iter().find(|entry| entry.id == id);
        entry.map_or(self.text.text(), |entry| entry.field.text())
    }

    /// The Action that what is half typed stands for, in a field or, where none is named, in any.
    pub(super) fn pending(&mut self, words: &Words) -> Option<Action> {
        for entry in &mut self.entries {
            let typed = entry.field.text().to_owned();
            if typed == entry.holds {
                continue;
            }
            // Whatever becomes of it, it is done.
            entry.holds.clone_from(&typed);
            return Some(match entry.id {
                TO => Action::To(addresses(&typed, words)),
                CC => Action::Cc(addresses(&typed, words)),
                BCC => Action::Bcc(addresses(&typed, words)),
                _ => Action::Subject(Line::typed(&typed, words)),
            });
        }
        let typed = self.text.text().to_owned();
        if typed == self.holds {
            return None;
        }
        self.holds.clone_from(&typed);
        Some(Action::Text(Lines::typed(&typed, words)))
    }

    /// An event for a field; returns whether there is such a field.
    fn edit(&mut self, id: &str, event: &Event) -> bool {
        if id == TEXT {
            self.text.edit(event);
            return true;
        }
        let Some(entry) = self.entries.iter_mut().find(|entry| entry.id == id) else { return false };
        entry.field.edit(event);
        true
    }

    /// The field of an event that stays in it.
    fn field_of(gesture: &Gesture) -> Option<&str> {
        match gesture {
            Gesture::Edit(id, _) | Gesture::Scroll(id, _) => Some(id),
            _ => None,
        }
    }

    /// Whether something is half typed that a gesture leaves behind; `all`: even where the gesture stays.
    pub(super) fn left_by(&self, gesture: &Gesture, all: bool) -> bool {
        let stays = Form::field_of(gesture).filter(|_| !all);
        let other = self.entries.iter().any(|entry| entry.field.text() != entry.holds && stays != Some(entry.id));
        other || (self.text.text() != self.holds && stays != Some(TEXT))
    }
}

/// The addresses of a line, in which commas or semicolons part them.
fn addresses(typed: &str, words: &Words) -> Addresses {
    let parts = typed.split([',', ';', '،', '؛']).map(str::trim).filter(|part| !part.is_empty());
    Addresses(parts.map(|part| Address(words.name_typed(part))).collect())
}

impl MailView {
    /// To whom, copies, subject, what is attached.
    pub(super) fn draw_fields(&mut self, letter: &Letter, canvas: &mut Canvas, area: Area, words: &Words) {
        let area = area.inset(1, 0);
        let labels = ["mail-label-to", "mail-label-cc", "mail-label-subject"].map(|id| words.get(id));
        let widest = labels.iter().map(|label| canvas.width(label)).max().unwrap_or(0).min(area.width / 3) + 1;
        let base = canvas.direction();
        let line = |row: u16| area.row(row).split_start(widest);
        canvas.target(BESIDE, Role::Surface, area.split_top(3).0.split_start(widest).0);
        for (row, label) in (0..).zip(&labels) {
            canvas.label(line(row).0, label, Align::Start, Ink::Normal);
        }
        let (cc, bcc) = halves(canvas, line(1).1, &words.get("mail-label-bcc"));
        let places = [(line(0).1, Direction::Ltr), (cc, Direction::Ltr), (bcc, Direction::Ltr), (line(2).1, base)];
        for (entry, (place, base)) in self.form.entries.iter_mut().zip(places) {
            canvas.group(entry.id, Axis::Column);
            entry.field.draw(canvas, place, entry.id, base);
        }
        if !letter.attached.is_empty() {
            draw_attached(letter, canvas, area.row(3), words);
        }
    }

    /// The text, below the fields.
    pub(super) fn draw_text(&mut self, letter: &Letter, canvas: &mut Canvas, area: Area) {
        let above = if letter.attached.is_empty() { 3 } else { 4 };
        canvas.group(TEXT, Axis::Column);
        let base = canvas.direction();
        self.form.text.draw(canvas, area.inset(1, 0).split_top(above).1, TEXT, base);
    }

    /// Typing, and pasting what another program copied. Returns whether it was for a field.
    pub(super) fn edit_form(&mut self, computer: &Computer, gesture: &Gesture, words: &Words) -> bool {
        let Gesture::Edit(id, event) = gesture else { return false };
        self.form.edit(id, &paste::pasted(event, computer, words))
    }
}

/// Two fields on one line, the second with its label between.
fn halves(canvas: &mut Canvas, line: Area, label: &str) -> (Area, Area) {
    let between = canvas.width(label) + 2;
    let each = line.width.saturating_sub(between) / 2;
    let (first, rest) = line.split_start(each);
    let (middle, second) = rest.split_start(between);
    canvas.label(middle.split_start(1).1, label, Align::Start, Ink::Normal);
    (first, second)
}

/// What goes with the letter, each with a button that takes it away.
fn draw_attached(letter: &Letter, canvas: &mut Canvas, line: Area, words: &Words) {
    canvas.group("mail:attached", Axis::Row);
    let head = words.get("mail-attached-head");
    let used = canvas.label(line, &head, Align::Start, Ink::Normal);
    let mut rest = line.split_start(used + 1).1;
    let detach = words.get("mail-detach");
    for attached in &letter.attached {
        let name = text::isolate(&words.name(&attached.name));
        let width = canvas.width(&name).min(rest.width.saturating_sub(button_width(canvas, &detach)));
        let (label, after) = rest.split_start(width + 1);
        canvas.label(label, &name, Align::Start, Ink::Normal);
        let (place, after) = after.split_start(button_width(canvas, &detach));
        button(canvas, place, &detach_target(&attached.name), &detach);
        rest = after;
    }
}
