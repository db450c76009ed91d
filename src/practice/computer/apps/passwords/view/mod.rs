//! Passwords on the screen: the closed manager, the list, menus, the form of an entry; and what gestures mean in it.
//! Holds what may differ between two people who did the same: scroll, open menu, search, half-typed texts.

mod command;
mod form;
mod generator;
mod list;
mod lock;
mod search;
mod show;
mod typed;

use super::{Action, Change, Entry, Passwords};
use crate::locale::{Name, Phrase, Words};
use crate::practice::computer::Computer;
use crate::practice::computer::password::Level;
use crate::practice::{Reaction, Reading};
use crate::ui::{self, Area, Canvas, Gesture, KeyHint, Scroll};
use command::{Command, Menu};
use form::{Done, Form};
use lock::Lock;
use search::Search;
use std::collections::HashMap;

/// The password manager's window.
#[derive(Default)]
pub struct PasswordsView {
    lock: Lock,
    scroll: Scroll,
    over: Over,
    filter: String,
    /// Where the rows of the last frame stood: context menus open there.
    rows: Vec<(String, (u16, u16))>,
    judged: HashMap<Judged, Level>,
    /// The entry that has the focus: what a key means when none is selected yet.
    focus: Option<Name>,
}

/// What a judgement depends on.
#[derive(PartialEq, Eq, Hash)]
struct Judged(Name, Name, Name);

impl From<Entry> for Judged {
    fn from(entry: Entry) -> Self {
        Judged(entry.site, entry.user, entry.password)
    }
}

/// What lies over the list.
#[derive(Default)]
enum Over {
    #[default]
    Nothing,
    Menu(Menu, (u16, u16)),
    Form(Box<Form>),
    Search(Search),
}

impl PasswordsView {
    /// Whether the manager is open, for the title bar.
    pub fn title(&self, window: &Passwords, words: &Words) -> String {
        words.get(if window.unlocked() { "passwords-is-open" } else { "passwords-is-locked" })
    }

    /// Draws the window's inside; `frame` is the whole window.
    pub fn draw(&mut self, window: &Passwords, computer: &Computer, canvas: &mut Canvas, frame: Area, words: &Words) {
        let inside = frame.inset(1, 1);
        if !window.unlocked() {
            self.lock.draw(canvas, inside, words);
            return;
        }
        let (bar, body) = inside.split_top(1);
        let (tools, body) = body.split_top(1);
        // The list first: that is where the keys begin.
        self.draw_list(window, computer, canvas, body, words);
        let corners = command::draw_bar(canvas, bar.inset(1, 0), words);
        command::draw_tools(window, computer, canvas, tools.inset(1, 0), words);
        match &mut self.over {
            Over::Nothing => {}
            Over::Menu(menu, corner) => {
                let dropped = corners.iter().find(|(known, _)| known == menu).map_or(*corner, |(_, corner)| *corner);
                ui::menu(canvas, dropped, frame, "passwords:menu", &menu.entries(window, computer, words));
            }
            Over::Form(form) => form.draw(computer, canvas, frame, words),
            Over::Search(search) => search.draw(canvas, frame, words),
        }
    }

    /// What a gesture means.
    pub fn read(
        &mut self,
        window: &Passwords,
        computer: &Computer,
        gesture: &Gesture,
        words: &Words,
    ) -> Reading<Action> {
        if !window.unlocked() {
            return self.read_lock(window, computer, gesture, words);
        }
        match &mut self.over {
            Over::Form(_) => self.read_form(window, computer, gesture, words),
            Over::Search(search) => {
                if let Some(filter) = search.read(gesture, computer, words) {
                    self.filter = filter.unwrap_or_else(|| std::mem::take(&mut self.filter));
                    self.over = Over::Nothing;
                }
                Reading::Seen
            }
            Over::Menu(..) => self.read_menu(window, computer, gesture, words),
            Over::Nothing => self.read_list(window, computer, gesture, words),
        }
    }

    /// A passphrase that does not open is said here and becomes no Action: so it is never kept.
    fn read_lock(
        &mut self,
        window: &Passwords,
        computer: &Computer,
        gesture: &Gesture,
        words: &Words,
    ) -> Reading<Action> {
        match self.lock.read(gesture, computer, words) {
            None => Reading::Ignored,
            Some(false) => Reading::Seen,
            Some(true) => {
                let action = Action::Unlock(words.name_typed(self.lock.text().trim()));
                if let Some(why) = refusal(window, computer, &action) {
                    self.lock.refuse(why);
                    return Reading::Seen;
                }
                *self = PasswordsView::default();
                Reading::Do(action)
            }
        }
    }

    fn read_menu(
        &mut self,
        window: &Passwords,
        computer: &Computer,
        gesture: &Gesture,
        words: &Words,
    ) -> Reading<Action> {
        match gesture {
            Gesture::Activate(id) => {
                self.over = Over::Nothing;
                Command::of_target(id).map_or(Reading::Seen, |command| self.run(command, window, computer, words))
            }
            Gesture::Leave | Gesture::Menu(_) => {
                self.over = Over::Nothing;
                Reading::Seen
            }
            _ => Reading::Seen,
        }
    }

    fn read_form(
        &mut self,
        window: &Passwords,
        computer: &Computer,
        gesture: &Gesture,
        words: &Words,
    ) -> Reading<Action> {
        let Over::Form(form) = &mut self.over else { return Reading::Ignored };
        let action = match form.read(gesture, computer, words) {
            None => return Reading::Seen,
            Some(Done::Cancelled) => {
                self.over = Over::Nothing;
                return Reading::Seen;
            }
            Some(Done::Saved(action)) => action,
        };
        // What the manager refuses is said in the form, where it can be mended.
        if let Some(why) = refusal(window, computer, &action) {
            form.refuse(why);
            return Reading::Seen;
        }
        self.over = Over::Nothing;
        self.filter.clear();
        Reading::Do(action)
    }

    fn read_list(
        &mut self,
        window: &Passwords,
        computer: &Computer,
        gesture: &Gesture,
        words: &Words,
    ) -> Reading<Action> {
        let entry = |id: &str| find(computer, id);
        match gesture {
            Gesture::Reach(id) if window.selected.is_some() || entry(id).is_none() => Reading::Ignored,
            Gesture::Reach(id) | Gesture::Point(id) | Gesture::Toggle(id) | Gesture::Extend(id) => {
                entry(id).map_or(Reading::Ignored, |entry| Reading::Do(Action::Select(entry.site.clone())))
            }
            Gesture::Activate(id) => self.activate(window, computer, id, words),
            Gesture::Menu(id) => {
                let Some(entry) = entry(id) else { return Reading::Ignored };
                let corner = self.rows.iter().find(|(known, _)| known == id).map(|(_, corner)| *corner);
                self.over = Over::Menu(Menu::Context, corner.unwrap_or_default());
                let selected = window.selected.as_ref() == Some(&entry.site);
                if selected { Reading::Seen } else { Reading::Do(Action::Select(entry.site.clone())) }
            }
            Gesture::Scroll(_, lines) => {
                self.scroll.turn(*lines);
                Reading::Seen
            }
            Gesture::Leave if !self.filter.is_empty() => {
                self.filter.clear();
                Reading::Seen
            }
            Gesture::Key(key) => match (Command::of_key(*key), &self.focus) {
                (Some(command), Some(site)) if command.is_about_selected() && window.selected.is_none() => {
                    Reading::First(Action::Select(site.clone()))
                }
                (Some(command), _) => self.run(command, window, computer, words),
                (None, _) => Reading::Ignored,
            },
            _ => Reading::Ignored,
        }
    }

    fn activate(&mut self, window: &Passwords, computer: &Computer, id: &str, words: &Words) -> Reading<Action> {
        if id == list::ALL {
            self.filter.clear();
            return Reading::Seen;
        }
        if let Some(command) = Command::of_tool(id) {
            return self.run(command, window, computer, words);
        }
        if let Some(menu) = Menu::of_target(id) {
            self.over = Over::Menu(menu, (0, 0));
            return Reading::Seen;
        }
        let Some(entry) = find(computer, id) else { return Reading::Ignored };
        if window.selected.as_ref() != Some(&entry.site) {
            return Reading::Do(Action::Select(entry.site.clone()));
        }
        self.run(Command::Change, window, computer, words)
    }

    fn run(&mut self, command: Command, window: &Passwords, computer: &Computer, words: &Words) -> Reading<Action> {
        let selected = window.selected(computer.own::<Passwords>());
        self.over = match (command, selected) {
            (Command::Add, _) => Over::Form(Box::new(Form::new(None, words))),
            (Command::Change, Some(entry)) => Over::Form(Box::new(Form::new(Some(entry), words))),
            // The state knows best why not: it refuses in words.
            (Command::Change, None) => return Reading::Do(Action::Change(Change::default())),
            (Command::Search, _) => Over::Search(Search::new(&self.filter)),
            _ => return command.action().map_or(Reading::Seen, Reading::Do),
        };
        Reading::Seen
    }

    /// What keys do now.
    pub fn keys(&self, window: &Passwords, computer: &Computer, focus: Option<&str>) -> Vec<KeyHint> {
        let focus = focus.unwrap_or_default();
        if !window.unlocked() {
            return vec![KeyHint::new("enter", Phrase::new("passwords-unlock"))];
        }
        match &self.over {
            Over::Form(_) | Over::Search(_) => vec![
                KeyHint::new("enter", Phrase::new("passwords-dialog-ok")),
                KeyHint::new("esc", Phrase::new("passwords-dialog-cancel")),
            ],
            Over::Menu(..) => vec![
                KeyHint::pair("up", "down", Phrase::new("keys-move")),
                KeyHint::new("enter", Phrase::new("keys-choose")),
                KeyHint::new("esc", Phrase::new("passwords-dialog-cancel")),
            ],
            Over::Nothing => {
                let useful = [Command::Copy, Command::Change, Command::Add, Command::Undo];
                let useful = useful.into_iter().filter(|command| command.enabled(window, computer)).take(3);
                let mut keys: Vec<KeyHint> = useful
                    .filter_map(|command| Some(KeyHint::new(command.shortcut()?, Phrase::new(command.word()))))
                    .collect();
                if focus.starts_with("entry:") {
                    keys.push(KeyHint { keys: Vec::new(), does: Phrase::new("keys-right-click") });
                }
                keys
            }
        }
    }
}

/// The entry that a target stands for.
fn find<'a>(computer: &'a Computer, id: &str) -> Option<&'a Entry> {
    if !id.starts_with("entry:") {
        return None;
    }
    computer.own::<Passwords>().entries().iter().find(|entry| list::target(entry) == id)
}

fn refusal(window: &Passwords, computer: &Computer, action: &Action) -> Option<Phrase> {
    match window.clone().act(&mut computer.clone(), action) {
        Reaction::Refused(why) => Some(why),
        Reaction::Changed | Reaction::Unchanged => None,
    }
}
