//! The form of an entry: site, user name, password with what it is worth, and the generator over it.
//! What was typed stays when it is refused.

use super::generator::{Generator, Left};
use super::typed;
use crate::input::Event;
use crate::locale::{Name, Phrase, Words};
use crate::practice::computer::Computer;
use crate::practice::computer::apps::passwords::{Action, Change, Chosen, Entry, NewEntry, Passwords, Recipe};
use crate::practice::computer::password::{Judgement, Level, judge};
use crate::ui::{self, Align, Area, Axis, Button, Canvas, Dialog, Field, Gesture, Ink};

pub(super) const SITE: &str = "form:site";
pub(super) const USER: &str = "form:user";
pub(super) const PASSWORD: &str = "form:password";
pub(super) const GENERATE: &str = "form:generate";
const EYE: &str = "form:eye";
const CANCEL: &str = "form:cancel";
pub(super) const ACCEPT: &str = "form:accept";
/// Columns of the labels.
const LABELS: u16 = 18;

/// An entry being written.
pub(super) struct Form {
    /// The entry that is changed; `None` for a new one.
    changes: Option<Entry>,
    site: Field,
    user: Field,
    password: Field,
    shown: bool,
    drawn: Option<(Recipe, String)>,
    generator: Option<Generator>,
    refused: Option<Phrase>,
    /// What the password was worth when it was judged last.
    judged: Option<(String, Judgement)>,
}

/// How a form is left.
pub(super) enum Done {
    Cancelled,
    Saved(Action),
}

impl Form {
    pub(super) fn new(entry: Option<&Entry>, words: &Words) -> Self {
        let field = |name: Option<&Name>| {
            Field::new(&name.map(|name| words.name(name)).unwrap_or_default()).limited(typed::ROOM)
        };
        let mut password = Field::secret().limited(typed::ROOM);
        if let Some(entry) = entry {
            password.edit(&Event::Paste(words.name(&entry.password)));
        }
        Form {
            site: field(entry.map(|entry| &entry.site)),
            user: field(entry.map(|entry| &entry.user)),
            password,
            changes: entry.cloned(),
            shown: false,
            drawn: None,
            generator: None,
            refused: None,
            judged: None,
        }
    }

    pub(super) fn refuse(&mut self, why: Phrase) {
        self.refused = Some(why);
    }

    pub(super) fn draw(&mut self, computer: &Computer, canvas: &mut Canvas, bounds: Area, words: &Words) {
        let title = words.get(if self.changes.is_some() { "passwords-change" } else { "passwords-add" });
        let body = ui::dialog(canvas, bounds, &Dialog { title, width: 64, height: 8 });
        let labels = ["passwords-column-site", "passwords-column-user", "passwords-column-password"];
        for (row, id) in (0..).zip(labels) {
            canvas.label(body.row(row).split_start(LABELS).0, &words.get(id), Align::Start, Ink::Normal);
        }
        let place = |row: u16| body.row(row).split_start(LABELS).1;
        canvas.group("form", Axis::Column);
        if self.changes.is_some() {
            canvas.label(place(0).split_start(2).1, &typed::apart(self.site.text()), Align::Start, Ink::Strong);
        } else {
            self.site.draw(canvas, place(0), SITE, typed::direction(self.site.text()));
        }
        self.user.draw(canvas, place(1), USER, typed::direction(self.user.text()));
        self.password.draw(canvas, place(2), PASSWORD, typed::direction(self.password.text()));
        let eye = if self.shown { "passwords-hide" } else { "passwords-reveal" };
        let tools = [Button::new(GENERATE, words.get("passwords-generate")), Button::new(EYE, words.get(eye))];
        ui::buttons(canvas, place(3), "form:tools", &tools, None);
        self.draw_judgement(canvas, body.split_top(4).1.split_top(3).0, words);
        let cancel = Button::new(CANCEL, words.get("passwords-dialog-cancel"));
        let accept = Button::new(ACCEPT, words.get("passwords-dialog-ok"));
        ui::buttons(canvas, body.row(7), "form:buttons", &[cancel], Some(&accept));
        if let Some(generator) = &self.generator {
            generator.draw(computer.own::<Passwords>(), canvas, bounds, words);
        }
    }

    /// What stands in the way, or what the password is worth. Nothing is judged before something is typed.
    fn draw_judgement(&mut self, canvas: &mut Canvas, area: Area, words: &Words) {
        if let Some(why) = &self.refused {
            canvas.paragraph(area, &words.say(why), Align::Start, Ink::Look);
            return;
        }
        let password = self.password.text();
        if password.is_empty() {
            canvas.label(area.row(0), &words.get("passwords-notice"), Align::Start, Ink::Dim);
            return;
        }
        if self.judged.as_ref().is_none_or(|(text, _)| text != password) {
            let judgement = judge(password, &[self.site.text(), self.user.text()]);
            self.judged = Some((password.to_owned(), judgement));
        }
        let Some((_, judgement)) = &self.judged else { return };
        let ink = if judgement.level == Level::Strong { Ink::Done } else { Ink::Look };
        canvas.label(area.row(0), &words.say(&judgement.said()).string, Align::Start, ink);
        for (row, advice) in (1..).zip(judgement.advised()) {
            canvas.label(area.row(row), &words.say(&advice).string, Align::Start, Ink::Normal);
        }
    }

    pub(super) fn read(&mut self, gesture: &Gesture, computer: &Computer, words: &Words) -> Option<Done> {
        if let Some(generator) = &mut self.generator {
            match generator.read(gesture)? {
                Left::Cancelled => {}
                Left::Used(recipe) => self.use_drawn(recipe, computer, words),
            }
            self.generator = None;
            return None;
        }
        match gesture {
            Gesture::Edit(id, event) => self.edit(id, event, computer, words),
            Gesture::Activate(id) if id == GENERATE => self.generator = Some(Generator::default()),
            Gesture::Activate(id) if id == EYE => {
                self.shown = !self.shown;
                self.password.reveal(self.shown);
            }
            Gesture::Activate(id) if id == CANCEL => return Some(Done::Cancelled),
            Gesture::Leave => return Some(Done::Cancelled),
            Gesture::Activate(id) if [SITE, USER, PASSWORD, ACCEPT].contains(&id.as_str()) => {
                return Some(Done::Saved(self.action(words)));
            }
            _ => {}
        }
        None
    }

    fn edit(&mut self, id: &str, event: &Event, computer: &Computer, words: &Words) {
        let field = match id {
            SITE => &mut self.site,
            USER => &mut self.user,
            _ => &mut self.password,
        };
        if typed::edit(field, event, computer, words) {
            self.refused = None;
        }
    }

    /// Writes what was drawn into the field, to be seen.
    fn use_drawn(&mut self, recipe: Recipe, computer: &Computer, words: &Words) {
        let Some(name) = computer.own::<Passwords>().draw(recipe) else {
            self.refused = Some(Phrase::new("passwords-refused-no-phrase"));
            return;
        };
        let text = words.name(&name);
        self.password = Field::secret().limited(typed::ROOM);
        self.password.edit(&Event::Paste(text));
        self.shown = true;
        self.password.reveal(true);
        self.refused = None;
        self.drawn = Some((recipe, self.password.text().to_owned()));
    }

    /// The recipe that the password in the field comes from, unless it was written over.
    fn recipe(&self) -> Option<Recipe> {
        let (recipe, text) = self.drawn.as_ref()?;
        (text == self.password.text()).then_some(*recipe)
    }

    fn chosen(&self, words: &Words) -> Chosen {
        match self.recipe() {
            Some(recipe) => Chosen::Drawn(recipe),
            None => Chosen::Typed(words.name_typed(self.password.text())),
        }
    }

    fn action(&self, words: &Words) -> Action {
        let user = words.name_typed(self.user.text());
        let Some(before) = &self.changes else {
            let site = words.name_typed(self.site.text());
            return Action::Add(NewEntry { site, user, password: self.chosen(words) });
        };
        let same = self.recipe().is_none() && self.password.text() == words.name(&before.password);
        Action::Change(Change {
            user: (self.user.text() != words.name(&before.user)).then_some(user),
            password: (!same).then(|| self.chosen(words)),
        })
    }

    /// The next gesture towards an Action; `None` when this form is not the one for it.
    pub(super) fn show(&self, action: &Action, keys: bool, words: &Words) -> Option<Gesture> {
        let (site, user, password) = match (action, &self.changes) {
            (Action::Add(new), None) => (Some(&new.site), Some(&new.user), Some(&new.password)),
            (Action::Change(change), Some(entry)) => {
                (None, Some(change.user.as_ref().unwrap_or(&entry.user)), change.password.as_ref())
            }
            _ => return None,
        };
        let recipe = match password {
            Some(Chosen::Drawn(recipe)) => Some(recipe.possible()),
            _ => None,
        };
        if let Some(generator) = &self.generator {
            return Some(recipe.map_or(Gesture::Leave, |recipe| generator.show(recipe)));
        }
        let kept = self.changes.as_ref().filter(|_| password.is_none()).map(|entry| &entry.password);
        let typed = match password {
            Some(Chosen::Typed(name)) => Some(name),
            _ => kept,
        };
        let fields = [(SITE, &self.site, site), (USER, &self.user, user), (PASSWORD, &self.password, typed)];
        for (id, field, name) in fields {
            if let Some(text) = name.map(|name| words.name(name)).filter(|text| text != field.text()) {
                return Some(Gesture::Write(id.to_owned(), text));
            }
        }
        if recipe.is_some() && self.recipe() != recipe {
            return Some(Gesture::Activate(GENERATE.to_owned()));
        }
        Some(Gesture::Activate(if keys { PASSWORD } else { ACCEPT }.to_owned()))
    }

    /// The way out.
    pub(super) fn way_out(&self) -> Gesture {
        if self.generator.is_some() { Gesture::Leave } else { Gesture::Activate(CANCEL.to_owned()) }
    }
}
