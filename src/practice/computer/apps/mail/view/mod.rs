//! Mail on the screen: menu bar, buttons, folders, list, letter or form, menus and dialogs; and what gestures mean in it.
//! Holds what may differ between two people who did the same: scroll, open menu, half-typed text.

mod command;
mod dialog;
mod document;
mod form;
mod list;
mod menu;
mod reading;
mod show;
mod tell;

use super::{Action, Folder, Letter, Mail};
use crate::input::Event;
use crate::locale::{Name, Phrase, Words};
use crate::practice::Reading;
use crate::practice::computer::Computer;
use crate::text::{Line, Order};
use crate::ui::{self, Align, Area, Axis, Canvas, Gesture, Ink, Kept, KeyHint, Scroll};
use command::Command;
use dialog::{Answer, Ask, Contacts, Searching};
use document::Asked;
use form::Form;
use menu::Menu;

/// The mail program's window.
#[derive(Default)]
pub struct MailView {
    side: Scroll,
    scroll: Scroll,
    page: Scroll,
    look: Scroll,
    /// The text of the letter that is read, and of the attachment that is looked at, laid out.
    text: Laid<(Letter, Option<Letter>)>,
    document: Laid<Option<String>>,
    form: Form,
    over: Over,
    /// Where the rows of the last frame stood: context menus open there.
    rows: Vec<(String, (u16, u16))>,
    /// The letter of the list that has the focus: what a key means when none is selected yet.
    focus: Option<Name>,
}

/// The lines of something, in these words, in this order of cells, so many columns wide.
type Laid<Of> = Kept<(Words, Order, u16, Of), Vec<Line>>;

/// What lies over the window.
#[derive(Default)]
enum Over {
    #[default]
    Nothing,
    Menu(Menu, (u16, u16)),
    Contacts(Contacts),
    Moving,
    Searching(Searching),
    Asking(Ask),
    Document(Box<Asked>),
}

/// Where a menu drops down.
type Corner = (Menu, (u16, u16));

/// Comes back after signing out.
const SIGN_IN: &str = "mail:sign-in";

impl MailView {
    /// The open folder, or what is done instead, for the title bar.
    pub fn title(mail: &Mail, computer: &Computer, words: &Words) -> String {
        let content = Mail::content(computer);
        if mail.signed_out() {
            return String::new();
        }
        if content.writing().is_some() {
            return words.get("mail-title-writing");
        }
        match mail.search() {
            Some(_) => words.get("mail-title-search"),
            None => list::spoken(mail.folder().name(), words),
        }
    }

    /// Draws the window's inside; `frame` is the whole window.
    pub fn draw(&mut self, mail: &Mail, computer: &Computer, canvas: &mut Canvas, frame: Area, words: &Words) {
        let inside = frame.inset(1, 1);
        self.focus = None;
        if mail.signed_out() {
            draw_signed_out(canvas, inside, words);
            return;
        }
        let (bar, body) = inside.split_top(1);
        let (tools, body) = body.split_top(1);
        let (side, rest) = body.split_start(list::FOLDERS);
        let content = Mail::content(computer);
        // The work first: that is where the keys begin.
        match (content.writing(), mail.reading()) {
            (Some((id, letter)), _) => {
                self.form.follow(id, letter, words);
                self.draw_writing(mail, computer, letter, canvas, (rest, tools), words);
            }
            (None, Some(letter)) => self.draw_reading(letter, (mail, computer), canvas, rest, words),
            (None, None) => self.draw_list(mail, computer, canvas, rest, words),
        }
        if content.writing().is_none() {
            menu::draw_tools(mail, computer, canvas, tools.inset(1, 0), words);
        }
        self.draw_folders(mail, computer, canvas, side, words);
        let corners = menu::draw_bar(canvas, bar.inset(1, 0), words);
        self.draw_over(mail, computer, canvas, (frame, &corners), words);
    }

    /// The form. Who answers begins with the text, for the rest is there; in both cases the way leads from the text to
    /// the button that sends.
    fn draw_writing(
        &mut self,
        mail: &Mail,
        computer: &Computer,
        letter: &Letter,
        canvas: &mut Canvas,
        (area, tools): (Area, Area),
        words: &Words,
    ) {
        let answers = letter.prefix.is_some() && !letter.to.is_empty();
        if !answers {
            self.draw_fields(letter, canvas, area, words);
        }
        self.draw_text(letter, canvas, area);
        menu::draw_tools(mail, computer, canvas, tools.inset(1, 0), words);
        if answers {
            self.draw_fields(letter, canvas, area, words);
        }
    }

    fn draw_over(
        &mut self,
        mail: &Mail,
        computer: &Computer,
        canvas: &mut Canvas,
        (frame, corners): (Area, &[Corner]),
        words: &Words,
    ) {
        let content = Mail::content(computer);
        let letter = mail.reading().and_then(|id| content.get(id));
        if let (Some(name), Some(letter), Over::Nothing) = (mail.looking(), letter, &self.over) {
            self.draw_looking(&name.clone(), letter, canvas, frame, words);
            return;
        }
        match &mut self.over {
            Over::Nothing => {}
            Over::Menu(menu, corner) => {
                let dropped = corners.iter().find(|(known, _)| known == menu).map_or(*corner, |(_, corner)| *corner);
                ui::menu(canvas, dropped, frame, "mail:menu", &menu.entries(mail, computer, words));
            }
            Over::Contacts(contacts) => contacts.draw(content, canvas, frame, words),
            Over::Moving => dialog::draw_moving(content, &from(mail, computer), canvas, frame, words),
            Over::Searching(searching) => searching.draw(canvas, frame, words),
            Over::Asking(ask) => ask.draw(canvas, frame, words),
            Over::Document(asked) => asked.picker.draw(computer.disk(), canvas, frame, words),
        }
    }

    /// What a gesture means.
    pub fn read(&mut self, mail: &Mail, computer: &Computer, gesture: &Gesture, words: &Words) -> Reading<Action> {
        if mail.signed_out() {
            return match gesture {
                Gesture::Activate(id) if id == SIGN_IN => Reading::Do(Action::SignIn),
                _ => Reading::Ignored,
            };
        }
        match &mut self.over {
            Over::Nothing => {}
            Over::Menu(..) => return self.read_menu(mail, computer, gesture, words),
            over => {
                let content = Mail::content(computer);
                let answer = match over {
                    Over::Contacts(contacts) => contacts.read(content, gesture),
                    Over::Moving => dialog::read_moving(gesture),
                    Over::Searching(searching) => searching.read(gesture, words),
                    Over::Asking(ask) => ask.read(gesture),
                    Over::Document(asked) => asked.read(computer.disk(), gesture, words),
                    Over::Nothing | Over::Menu(..) => Answer::No,
                };
                return self.answered(answer);
            }
        }
        match (mail.looking(), Mail::content(computer).writing()) {
            (Some(name), None) => self.read_looking(&name.clone(), gesture, words),
            (_, Some(_)) if self.form.left_by(gesture, saves(gesture)) => match self.form.pending(words) {
                Some(action) => Reading::First(action),
                None => Reading::Seen,
            },
            (_, Some(_)) if saves(gesture) => Reading::Do(Action::SaveDraft),
            (_, Some(_)) if self.edit_form(computer, gesture, words) => Reading::Seen,
            _ => self.read_window(mail, computer, gesture, words),
        }
    }

    fn answered(&mut self, answer: Answer) -> Reading<Action> {
        if matches!(answer, Answer::Still) {
            return Reading::Seen;
        }
        self.over = Over::Nothing;
        match answer {
            Answer::Do(action) => Reading::Do(action),
            Answer::Still | Answer::No => Reading::Seen,
        }
    }

    fn read_menu(&mut self, mail: &Mail, computer: &Computer, gesture: &Gesture, words: &Words) -> Reading<Action> {
        match gesture {
            Gesture::Activate(id) => {
                self.over = Over::Nothing;
                match Command::of_target(id) {
                    Some(command) => self.run(command, mail, computer, words),
                    None => Reading::Seen,
                }
            }
            Gesture::Leave | Gesture::Menu(_) => {
                self.over = Over::Nothing;
                Reading::Seen
            }
            _ => Reading::Seen,
        }
    }

    fn read_window(&mut self, mail: &Mail, computer: &Computer, gesture: &Gesture, words: &Words) -> Reading<Action> {
        let content = Mail::content(computer);
        let letter = |id: &str| list::letter_of(content, id).map(|(_, letter)| letter.key.clone());
        match gesture {
            Gesture::Reach(id) if mail.selected().is_some() || letter(id).is_none() => Reading::Ignored,
            Gesture::Reach(id) | Gesture::Point(id) => match letter(id) {
                Some(key) => Reading::Do(Action::Select(key)),
                None => Reading::Seen,
            },
            Gesture::Activate(id) => self.activate(id, mail, computer, words),
            Gesture::Menu(id) => self.context(id, mail, computer),
            Gesture::Drop { from, to } => match (letter(from), list::folder_of(to)) {
                (Some(_), Some(Folder::Bin)) => Reading::Do(Action::Delete),
                (Some(_), Some(Folder::Archive)) => Reading::Do(Action::Archive),
                (Some(_), Some(folder)) => Reading::Do(Action::MoveTo(folder)),
                _ => Reading::Ignored,
            },
            Gesture::Scroll(id, lines) => {
                let scroll = match id {
                    id if id.starts_with("folder:") => &mut self.side,
                    _ if mail.reading().is_some() => &mut self.page,
                    _ => &mut self.scroll,
                };
                scroll.turn(*lines);
                Reading::Seen
            }
            Gesture::Key(key) => match (Command::of_key(*key), &self.focus) {
                (Some(command), Some(letter)) if command.is_about_selected() && mail.subject().is_none() => {
                    Reading::First(Action::Select(letter.clone()))
                }
                (Some(command), _) => self.run(command, mail, computer, words),
                (None, _) => Reading::Ignored,
            },
            _ => Reading::Ignored,
        }
    }

    fn activate(&mut self, id: &str, mail: &Mail, computer: &Computer, words: &Words) -> Reading<Action> {
        let content = Mail::content(computer);
        if let Some(menu) = Menu::of_target(id) {
            self.over = Over::Menu(menu, (0, 0));
            return Reading::Seen;
        }
        if let Some(command) = Command::of_target(id) {
            return self.run(command, mail, computer, words);
        }
        if let Some(folder) = list::folder_of(id) {
            self.scroll = Scroll::default();
            return Reading::Do(Action::Folder(folder));
        }
        if let Some((_, letter)) = list::letter_of(content, id) {
            self.page = Scroll::default();
            return Reading::Do(Action::Open(letter.key.clone()));
        }
        if id == reading::ADDRESS {
            return Reading::Do(Action::ShowAddress);
        }
        if let Some((name, keep)) = reading::attachment_of(id) {
            if keep {
                self.save_as(&name, words);
                return Reading::Seen;
            }
            self.look = Scroll::default();
            return Reading::Do(Action::Look(name));
        }
        if let Some(name) = form::detached(id) {
            return Reading::Do(Action::Detach(name));
        }
        let letter = mail.reading().and_then(|id| content.get(id));
        match reading::link_of(id).and_then(|place| letter?.links.get(place)) {
            Some(link) => Reading::Do(Action::Follow(link.to.clone())),
            None => Reading::Seen,
        }
    }

    fn context(&mut self, id: &str, mail: &Mail, computer: &Computer) -> Reading<Action> {
        let Some((found, letter)) = list::letter_of(Mail::content(computer), id) else { return Reading::Ignored };
        let corner = self.rows.iter().find(|(known, _)| known == id).map(|(_, corner)| *corner);
        self.over = Over::Menu(Menu::Context, corner.unwrap_or_default());
        if mail.selected() == Some(found) { Reading::Seen } else { Reading::Do(Action::Select(letter.key.clone())) }
    }

    fn run(&mut self, command: Command, mail: &Mail, computer: &Computer, words: &Words) -> Reading<Action> {
        let done = command.action(mail, computer);
        if !command.enabled(mail, computer) {
            // The state knows best why not: let it refuse in words.
            return done.map_or(Reading::Seen, Reading::Do);
        }
        let draft = Mail::content(computer).writing().map(|(_, letter)| letter);
        match command {
            Command::Move => self.over = Over::Moving,
            Command::Contacts => self.over = Over::Contacts(Contacts::default()),
            Command::Search => self.over = Over::Searching(Searching::default()),
            Command::Attach => self.attach(),
            Command::Discard if draft.is_some_and(|letter| !letter.is_blank()) => {
                self.over = Over::Asking(Ask::Discard);
            }
            Command::Send => match draft.and_then(|letter| Ask::before_sending(letter, words)) {
                Some(ask) => self.over = Over::Asking(ask),
                None => return done.map_or(Reading::Seen, Reading::Do),
            },
            _ => return done.map_or(Reading::Seen, Reading::Do),
        }
        Reading::Seen
    }

    /// What keys do now.
    pub fn keys(&self, mail: &Mail, computer: &Computer, focus: Option<&str>) -> Vec<KeyHint> {
        let cancel = || KeyHint::new("esc", Phrase::new("mail-cancel"));
        let choose = || KeyHint::new("enter", Phrase::new("keys-choose"));
        let moves = || KeyHint::pair("up", "down", Phrase::new("keys-move"));
        let back = || KeyHint::new("alt+left", Phrase::new("mail-back"));
        if mail.signed_out() {
            return Vec::new();
        }
        match &self.over {
            Over::Menu(..) | Over::Contacts(_) | Over::Moving => return vec![moves(), choose(), cancel()],
            Over::Searching(_) | Over::Asking(_) => return vec![choose(), cancel()],
            Over::Document(asked) => return asked.picker.keys(),
            Over::Nothing => {}
        }
        let focus = focus.unwrap_or_default();
        if Mail::content(computer).writing().is_some() {
            let field = [form::TO, form::CC, form::BCC, form::SUBJECT, form::TEXT].contains(&focus);
            return if field { vec![KeyHint::new("ctrl+s", Phrase::new("mail-save-draft"))] } else { vec![choose()] };
        }
        if mail.reading().is_some() {
            return vec![moves(), KeyHint::new("ctrl+r", Phrase::new("mail-reply")), back()];
        }
        let mut keys = Vec::new();
        if focus.starts_with("letter:") || focus.starts_with("folder:") {
            keys.push(KeyHint::new("enter", Phrase::new("mail-open")));
        }
        let useful = [Command::New, Command::Reply, Command::Delete, Command::Undo];
        for command in useful.into_iter().filter(|command| command.enabled(mail, computer)).take(3) {
            if let Some(key) = command.shortcut() {
                keys.push(KeyHint::new(key, Phrase::new(command.word())));
            }
        }
        keys
    }
}

/// Whether a gesture saves the draft out of a field.
fn saves(gesture: &Gesture) -> bool {
    matches!(gesture, Gesture::Edit(_, Event::Key(key)) if Command::of_key(*key) == Some(Command::SaveDraft))
}

/// The folder that the letter of a command lies in.
fn from(mail: &Mail, computer: &Computer) -> Folder {
    let letter = mail.subject().and_then(|id| Mail::content(computer).get(id));
    letter.map(|letter| letter.folder.clone()).unwrap_or_default()
}

fn draw_signed_out(canvas: &mut Canvas, area: Area, words: &Words) {
    let page = area.centred(area.width, 4);
    canvas.label(page.row(0), &words.get("mail-signed-out"), Align::Centre, Ink::Title);
    canvas.group("mail:door", Axis::Row);
    let label = words.get("mail-sign-in");
    let place = page.row(2).centred(ui::button_width(canvas, &label), 1);
    ui::button(canvas, place, SIGN_IN, &label);
}
