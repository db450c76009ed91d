//! What gestures mean in the browser. A field that is left half typed is answered first; then the gesture is read again.
//! The inverse, from an Action to a gesture, is in `show`.

use super::super::action::Save;
use super::super::one::{One, Said};
use super::super::page::Part;
use super::super::state::Place;
use super::super::{Action, Address, Asks, Own, Query, Value, Web};
use super::bar::{ADDRESS_MOST, ADDRESS, GO, MENU, tab_of};
use super::block::{PRINT, REVEAL, SAVE, SEARCH, target, word_of};
use super::command::Command;
use super::layout::layout;
use super::over::{ACCEPT, CHOICE, CLOSE, FIND, FIND_NEXT, MORE, REFUSE};
use super::paper::{choice_of, holds, query_word};
use super::{Aim, Over, WebView};
use crate::input::{Event, Key, KeyCode};
use crate::locale::{Name, Words};
use crate::practice::Reading;
use crate::practice::computer::disk::Place as Folder;
use crate::practice::computer::picker::{Picked, Picker};
use crate::practice::computer::Computer;
use crate::text::Order;
use crate::ui::{Field, Gesture};

/// More columns than a page has: a text that is looked for is then on one row.
const WIDE: u16 = 1_000;

impl WebView {
    /// What a gesture means.
    pub fn read(&mut self, web: &Web, computer: &Computer, gesture: &Gesture, words: &Words) -> Reading<Action> {
        if web.has_pop_up(computer.own::<Web>()) {
            return read_pop_up(web, computer, gesture);
        }
        match &mut self.over {
            Over::Picker(..) => self.read_picker(computer, gesture, words),
            Over::Menu | Over::Choices(_) => self.read_menu(gesture),
            Over::Find(..) => self.read_find(web, computer, gesture, words),
            Over::Nothing => match self.left_half_typed(web, computer, gesture, words) {
                Some(action) => Reading::First(action),
                None => self.read_window(web, computer, gesture, words),
            },
        }
    }

    /// The answer that was typed into a field which a gesture leaves.
    fn left_half_typed(&mut self, web: &Web, computer: &Computer, gesture: &Gesture, words: &Words) -> Option<Action> {
        let page = web.page(computer.own::<Web>())?;
        let stays = match gesture {
            Gesture::Edit(id, Event::Key(key)) if Command::of_key_in_field(*key).is_none() => Some(id),
            Gesture::Edit(id, Event::Mouse(_) | Event::Paste(_)) | Gesture::Write(id, _) => Some(id),
            Gesture::Scroll(..) => return None,
            _ => None,
        };
        for field in page.fields().filter(|field| field.is_typed()) {
            let id = target(web.now(), &field.id);
            let Some(typed) = self.typed.get_mut(&id).filter(|typed| typed.is_half_typed()) else { continue };
            if stays == Some(&id) {
                continue;
            }
            let name = typed.name(field, words);
            let kept = matches!(&name, Name::Plain(text) if text.is_empty());
            typed.given((!kept).then(|| name.clone()));
            return Some(Action::Fill(One(field.id.clone(), Said(name))));
        }
        None
    }

    fn read_window(&mut self, web: &Web, computer: &Computer, gesture: &Gesture, words: &Words) -> Reading<Action> {
        match gesture {
            Gesture::Activate(id) => self.press(web, computer, id, words),
            Gesture::Edit(id, event) => self.edit(web, computer, id, event),
            Gesture::Scroll(_, rows) => {
                self.paper.turn((*rows).into());
                Reading::Seen
            }
            Gesture::Key(key) => self.key(web, *key),
            Gesture::Reach(_) | Gesture::Point(_) => Reading::Seen,
            _ => Reading::Ignored,
        }
    }

    fn key(&mut self, web: &Web, key: Key) -> Reading<Action> {
        match (key.code, key.ctrl || key.alt) {
            (KeyCode::Up, false) => self.paper.turn(-1),
            (KeyCode::Down, false) => self.paper.turn(1),
            (KeyCode::PageUp, false) => self.paper.leaf(false),
            (KeyCode::PageDown, false) => self.paper.leaf(true),
            (KeyCode::Home, _) => self.paper.jump(false),
            (KeyCode::End, _) => self.paper.jump(true),
            _ => {
                return match Command::of_key(key) {
                    Some(command) => self.run(command, web),
                    None => Reading::Ignored,
                };
            }
        }
        Reading::Seen
    }

    fn edit(&mut self, web: &Web, computer: &Computer, id: &str, event: &Event) -> Reading<Action> {
        if let Event::Key(key) = event {
            if let Some(command) = Command::of_key_in_field(*key) {
                return self.run(command, web);
            }
            let long = web.page(computer.own::<Web>()).and_then(|page| page.field(word_of(id)?));
            let long = long.is_some_and(|field| field.kind == Asks::LongText);
            if matches!(key.code, KeyCode::PageUp | KeyCode::PageDown) && !long {
                return self.key(web, *key);
            }
        }
        if id == ADDRESS {
            self.address.edit(event);
        } else if let Some(typed) = self.typed.get_mut(id) {
            typed.edit(event);
            self.paper.follow();
        } else {
            return Reading::Ignored;
        }
        Reading::Seen
    }

    fn run(&mut self, command: Command, web: &Web) -> Reading<Action> {
        if command == Command::Find {
            let said = web.now().find.clone();
            let text = if let Some(Name::Plain(text)) = said { text } else { String::new() };
            self.over = Over::Find(Box::new(Field::new(&text)), false);
            return Reading::Seen;
        }
        if command == Command::Address {
            // All of it is selected: what is typed takes its place.
            self.address = Field::new(self.address.text()).limited(ADDRESS_MOST);
            self.summons = true;
        }
        // The state knows best why not: let it refuse in words.
        command.action().map_or(Reading::Seen, Reading::Do)
    }

    fn press(&mut self, web: &Web, computer: &Computer, id: &str, words: &Words) -> Reading<Action> {
        if let Some(command) = Command::of_target(id) {
            return self.run(command, web);
        }
        if let Some(number) = tab_of(id) {
            return Reading::Do(Action::Tab(number));
        }
        match id {
            MENU => {
                self.over = Over::Menu;
                Reading::Seen
            }
            ADDRESS | GO => match self.address.text().parse::<Address>() {
                Ok(address) => Reading::Do(Action::Go(address)),
                Err(_) => Reading::Do(Action::Search(Query::typed(self.address.text(), words))),
            },
            ACCEPT => Reading::Do(Action::AcceptCookies),
            REFUSE => Reading::Do(Action::RefuseCookies),
            _ => match word_of(id) {
                Some(word) => self.press_part(web, computer, word, words),
                None => Reading::Ignored,
            },
        }
    }

    /// Something on the page was pressed.
    fn press_part(&mut self, web: &Web, computer: &Computer, word: &str, words: &Words) -> Reading<Action> {
        let content = computer.own::<Web>();
        if let Place::Own(own) = &web.now().place {
            return press_own(web, computer, *own, word);
        }
        let Some(page) = web.page(content) else { return Reading::Seen };
        if word.starts_with(REVEAL) {
            self.reveals = !self.reveals;
            return Reading::Seen;
        }
        if let Some((field, choice)) = choice_of(word) {
            return Reading::Do(Action::Choose(One(field.to_owned(), choice.to_owned())));
        }
        if word == SEARCH || query_word(page) == Some(word) {
            let query = query_word(page).and_then(|word| self.typed.get(&target(web.now(), word)));
            let query = query.map(|typed| Query::typed(typed.text(), words)).unwrap_or_default();
            return Reading::Do(Action::Search(query));
        }
        match word {
            SAVE => {
                if let Some(name) = page.receipt() {
                    let picker = Picker::save(Folder::Documents, name, words);
                    self.over = Over::Picker(Box::new(picker), Aim::Receipt);
                }
                return Reading::Seen;
            }
            PRINT => return Reading::Do(Action::Print),
            _ => {}
        }
        if let Some(field) = page.field(word) {
            return self.press_field(web, field);
        }
        let action = page.parts.iter().find_map(|part| match part {
            Part::Submit(submit) if submit.word == word => Some(Action::Submit),
            Part::SaveDraft(draft) if draft == word => Some(Action::SaveDraft),
            Part::SignOut(leave, _) if leave == word => Some(Action::SignOut),
            Part::Download(download) if download.word == word => Some(Action::Download(word.to_owned())),
            _ => None,
        });
        let follow = || page.links().any(|link| link.word == word).then(|| Action::Follow(word.to_owned()));
        action.or_else(follow).map_or(Reading::Seen, Reading::Do)
    }

    fn press_field(&mut self, web: &Web, field: &super::super::field::Field) -> Reading<Action> {
        let id = field.id.clone();
        match &field.kind {
            Asks::Select(_) => self.over = Over::Choices(id),
            Asks::Upload(types, _) => {
                let picker = Picker::open(Folder::Documents).accepting(types);
                self.over = Over::Picker(Box::new(picker), Aim::Upload(id));
            }
            _ if field.is_box() => {
                let ticked = web.now().values.get(&id) == Some(&Value::Ticked);
                return Reading::Do(if ticked { Action::Untick(id) } else { Action::Tick(id) });
            }
            // As in any browser, Enter in a field sends the form.
            _ => return Reading::Do(Action::Submit),
        }
        Reading::Seen
    }

    fn read_menu(&mut self, gesture: &Gesture) -> Reading<Action> {
        let (Gesture::Activate(_) | Gesture::Leave | Gesture::Menu(_)) = gesture else { return Reading::Seen };
        let over = std::mem::take(&mut self.over);
        let Gesture::Activate(id) = gesture else { return Reading::Seen };
        match (over, id.strip_prefix(CHOICE), Command::of_target(id)) {
            (Over::Choices(field), Some(choice), _) => {
                Reading::Do(Action::Choose(One(field, choice.to_owned())))
            }
            (Over::Menu, _, Some(Command::Find)) => {
                self.over = Over::Find(Box::default(), false);
                Reading::Seen
            }
            (Over::Menu, _, Some(command)) => command.action().map_or(Reading::Seen, Reading::Do),
            _ => Reading::Seen,
        }
    }

    fn read_find(&mut self, web: &Web, computer: &Computer, gesture: &Gesture, words: &Words) -> Reading<Action> {
        let Over::Find(field, nothing) = &mut self.over else { return Reading::Ignored };
        match gesture {
            Gesture::Edit(_, event) => {
                *nothing &= !field.edit(event);
                Reading::Seen
            }
            Gesture::Activate(id) if id == FIND || id == FIND_NEXT => {
                let text = field.text().trim().to_owned();
                let blocks = self.blocks(web, computer, words);
                let sheet = layout(&blocks, WIDE, Order::Logical, words);
                if !(0..sheet.rows.len()).any(|row| holds(&sheet, row, &text)) {
                    if let Over::Find(_, nothing) = &mut self.over {
                        *nothing = true;
                    }
                    return Reading::Seen;
                }
                (self.over, self.seeks) = (Over::Nothing, true);
                Reading::Do(Action::Find(Said(words.name_typed(&text))))
            }
            Gesture::Activate(_) | Gesture::Leave => {
                self.over = Over::Nothing;
                Reading::Seen
            }
            _ => Reading::Seen,
        }
    }

    fn read_picker(&mut self, computer: &Computer, gesture: &Gesture, words: &Words) -> Reading<Action> {
        let Over::Picker(picker, aim) = &mut self.over else { return Reading::Ignored };
        let picked = picker.read(computer.disk(), gesture, words);
        let aim = aim.clone();
        if picked != Picked::Still {
            self.over = Over::Nothing;
        }
        match (picked, aim) {
            (Picked::Chosen(path, _), Aim::Upload(field)) => Reading::Do(Action::Upload(One(field, path))),
            (Picked::Chosen(at, taken), Aim::Receipt) => Reading::Do(Action::SaveReceipt(Save { at, taken })),
            _ => Reading::Seen,
        }
    }
}

fn read_pop_up(web: &Web, computer: &Computer, gesture: &Gesture) -> Reading<Action> {
    let page = web.page(computer.own::<Web>());
    match gesture {
        Gesture::Leave => Reading::Do(Action::ClosePopUp),
        Gesture::Activate(id) if id == CLOSE => Reading::Do(Action::ClosePopUp),
        Gesture::Activate(id) if id == MORE => match page.and_then(|page| page.pop_up()) {
            Some((word, _)) => Reading::Do(Action::Follow(word.to_owned())),
            None => Reading::Seen,
        },
        Gesture::Key(key) => match Command::of_key(*key) {
            Some(command @ (Command::Undo | Command::Redo)) => {
                command.action().map_or(Reading::Seen, Reading::Do)
            }
            _ => Reading::Ignored,
        },
        _ => Reading::Seen,
    }
}

/// An entry of one of the browser's own lists was pressed.
fn press_own(web: &Web, computer: &Computer, own: Own, word: &str) -> Reading<Action> {
    let content = computer.own::<Web>();
    let Ok(place) = word.parse::<usize>() else { return Reading::Seen };
    let address = match own {
        Own::Empty | Own::Bookmarks => content.bookmarks.get(place),
        Own::History => web.visited().iter().rev().nth(place),
        Own::Downloads => {
            let kept = content.downloads.iter().chain(&content.receipts).nth(place);
            let show = |kept: &super::super::content::Kept| Action::ShowFile(Said(kept.name.clone()));
            return kept.map(show).map_or(Reading::Seen, Reading::Do);
        }
    };
    address.cloned().map(Action::Go).map_or(Reading::Seen, Reading::Do)
}
