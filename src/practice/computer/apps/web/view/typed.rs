//! What is being typed into the fields of a page: until a field is left, it is the view's alone.
//! What becomes of it is for `read`.

use super::super::Asks;
use super::super::field::Field;
use super::super::form::MOST_LETTERS;
use crate::input::Event;
use crate::locale::{Name, Words};
use crate::text::Direction;
use crate::ui::{self, Area, Canvas, TextArea};

/// The most characters of a field of one line.
const MOST_LINE: usize = 200;

/// A field being typed into.
pub(super) struct Typed {
    widget: Widget,
    /// What the state said when it was last looked at, and how that reads.
    of: Option<Name>,
    shown: String,
}

enum Widget {
    Line(Box<ui::Field>),
    Lines(Box<TextArea>),
}

impl Typed {
    /// A field that shows what the state says.
    pub(super) fn new(asks: &Asks, of: Option<&Name>, words: &Words) -> Self {
        let shown = of.map(|name| words.name(name)).unwrap_or_default();
        let secret = matches!(asks, Asks::Password | Asks::NewPassword | Asks::Again(_));
        let widget = match asks {
            // Of several lines, of which a name has only one.
            Asks::LongText => {
                let text = if let Some(Name::Plain(text)) = of { text.clone() } else { shown.clone() };
                Widget::Lines(Box::new(TextArea::new(&text).limited(MOST_LETTERS)))
            }
            _ if secret => {
                let mut field = ui::Field::secret().limited(MOST_LINE);
                field.edit(&Event::Paste(shown.clone()));
                Widget::Line(Box::new(field))
            }
            _ => Widget::Line(Box::new(ui::Field::new(&shown).limited(MOST_LINE))),
        };
        let mut typed = Typed { widget, of: of.cloned(), shown };
        typed.shown = typed.text().to_owned();
        typed
    }
    /// What stands in it.
    pub(super) fn text(&self) -> &str {
        match &self.widget {
            Widget::Line(field) => field.text(),
            Widget::Lines(area) => area.text(),
        }
    }
    /// Whether something was typed that the state does not know.
    pub(super) fn is_half_typed(&self) -> bool {
        self.text() != self.shown
    }
    /// What was typed is with the state now, as this.
    pub(super) fn given(&mut self, of: Option<Name>) {
        self.shown = self.text().to_owned();
        self.of = of;
    }
    /// Shows what the state says, when that is something else now, or reads otherwise in another language.
    pub(super) fn keep_up(&mut self, asks: &Asks, of: Option<&Name>, words: &Words) {
        let other = self.of.as_ref() != of;
        let reads = |name: &Name| !matches!(name, Name::Plain(_)) && words.name(name) != self.shown;
        if other || !self.is_half_typed() && of.is_some_and(reads) {
            *self = Typed::new(asks, of, words);
        }
    }
    /// What a learner means by it: a word of the pack where it reads the same and the field takes words.
    pub(super) fn name(&self, field: &Field, words: &Words) -> Name {
        let text = self.text().trim();
        if field.is_exact() { Name::Plain(text.to_owned()) } else { words.name_typed(text) }
    }
    /// Takes an event. Returns whether something changed.
    pub(super) fn edit(&mut self, event: &Event) -> bool {
        match &mut self.widget {
            Widget::Line(field) => field.edit(event),
            Widget::Lines(area) => area.edit(event),
        }
    }
    /// Shows a password, or hides it again.
    pub(super) fn reveal(&mut self, shown: bool) {
        if let Widget::Line(field) = &mut self.widget {
            field.reveal(shown);
        }
    }
    /// Draws it with its target; out of view there is only the target.
    pub(super) fn draw(&mut self, canvas: &mut Canvas, area: Area, id: &str, base: Direction) {
        match &mut self.widget {
            Widget::Line(field) if area.is_empty() => canvas.field(id, area, field.text()),
            Widget::Lines(text) if area.is_empty() => canvas.text_area(id, area, text.text()),
            Widget::Line(field) => field.draw(canvas, area, id, base),
            Widget::Lines(text) => text.draw(canvas, area, id, base),
        }
    }
}
