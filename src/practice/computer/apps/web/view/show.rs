//! From an Action to the next gesture of a person who wants to do it: the inverse of `read`.
//! Always from the window as it is now, so that it also finds its way out of a menu. What is said about it is in `tell`.

use super::super::page::Page;
use super::super::state::Place;
use super::super::{Action, Asks, Own, Value, Web};
use super::bar::{ADDRESS, GO, MENU, tab_target};
use super::block::{ANSWER, Block, Control, SAVE, SEARCH, target};
use super::command::Command;
use super::over::{ACCEPT, CHOICE, CLOSE, FIND, FIND_NEXT, MORE, REFUSE};
use super::paper::{MARGIN, query_word};
use super::typed::Typed;
use super::{Aim, Over, WebView};
use crate::input::Event;
use crate::locale::{Name, Words};
use crate::practice::computer::{Computer, paste};
use crate::ui::{Gesture, Means};

fn press(id: impl Into<String>) -> Option<Gesture> {
    Some(Gesture::Activate(id.into()))
}

impl WebView {
    /// The next gesture towards an Action; `None` when it is done already, or not to be done with these means.
    pub fn show(
        &self,
        web: &Web,
        computer: &Computer,
        action: &Action,
        means: Means,
        words: &Words,
    ) -> Option<Gesture> {
        let content = computer.own::<Web>();
        if let Some((word, _)) = web.page(content).and_then(Page::pop_up).filter(|_| web.has_pop_up(content)) {
            let follows = matches!(action, Action::Follow(followed) if followed == word);
            return press(if follows { MORE } else { CLOSE });
        }
        if let Some(gesture) = self.show_over(computer, action, means, words) {
            return Some(gesture);
        }
        match action {
            Action::Go(address) => {
                let there = content.pages.at(address).map_or(address, |page| &page.at);
                if web.address() == Some(there) {
                    return None;
                }
                self.show_address(&address.to_string(), means)
            }
            Action::Search(query) => self.show_search(web, content, &query.text(words), means),
            Action::Follow(word) | Action::Download(word) => press(target(web.now(), word)),
            Action::Tab(number) if *number == web.front + 1 => None,
            Action::Tab(number) => press(tab_target(*number)),
            Action::Fill(_)
            | Action::Choose(_)
            | Action::Tick(_)
            | Action::Untick(_)
            | Action::Upload(_)
            | Action::Submit
            | Action::SaveDraft
            | Action::SaveReceipt(_)
            | Action::SignOut => self.show_form(web, computer, action, means, words),
            Action::AcceptCookies => press(ACCEPT),
            Action::RefuseCookies => press(REFUSE),
            Action::ShowFile(name) => {
                let all = content.downloads.iter().chain(&content.receipts);
                let place = all.map(|kept| &kept.name).position(|known| *known == name.0)?;
                (web.now().place == Place::Own(Own::Downloads)).then(|| target(web.now(), &place.to_string())).and_then(press)
            }
            Action::ClosePopUp => None,
            command => {
                let command = Command::of_action(command)?;
                command.enabled(web, computer).then(|| if command.in_menu() { MENU.to_owned() } else { command.target() })
                    .and_then(press)
            }
        }
    }

    /// On in what lies over the page, or out of it.
    fn show_over(&self, computer: &Computer, action: &Action, means: Means, words: &Words) -> Option<Gesture> {
        match (&self.over, action) {
            (Over::Nothing, _) => None,
            (Over::Menu, _) => match Command::of_action(action).filter(|command| command.in_menu()) {
                Some(command) => press(command.target()),
                None => Some(Gesture::Leave),
            },
            (Over::Choices(field), Action::Choose(one)) if *field == one.0 => press(format!("{CHOICE}{}", one.1)),
            (Over::Find(field, _), Action::Find(text)) => {
                let wanted = words.name(&text.0);
                if field.text() == wanted {
                    return press(if means == Means::Keys { FIND } else { FIND_NEXT });
                }
                Some(Gesture::Write(FIND.to_owned(), wanted))
            }
            (Over::Picker(picker, Aim::Upload(field)), Action::Upload(one)) if *field == one.0 => {
                picker.show(computer.disk(), &one.1, None, means, words).or(Some(Gesture::Leave))
            }
            (Over::Picker(picker, Aim::Receipt), Action::SaveReceipt(save)) => {
                picker.show(computer.disk(), &save.at, save.taken, means, words).or(Some(Gesture::Leave))
            }
            _ => Some(Gesture::Leave),
        }
    }

    fn show_address(&self, wanted: &str, means: Means) -> Option<Gesture> {
        if self.address.text() == wanted {
            return press(if means == Means::Keys { ADDRESS } else { GO });
        }
        Some(Gesture::Write(ADDRESS.to_owned(), wanted.to_owned()))
    }

    /// In the field of the page where there is one, else in the address bar.
    fn show_search(&self, web: &Web, content: &super::super::Content, wanted: &str, means: Means) -> Option<Gesture> {
        let Some(word) = web.page(content).and_then(query_word) else { return self.show_address(wanted, means) };
        let field = target(web.now(), word);
        if self.typed.get(&field).map(Typed::text) != Some(wanted) {
            return Some(Gesture::Write(field, wanted.to_owned()));
        }
        press(if means == Means::Keys { field } else { target(web.now(), SEARCH) })
    }

    fn show_form(
        &self,
        web: &Web,
        computer: &Computer,
        action: &Action,
        means: Means,
        words: &Words,
    ) -> Option<Gesture> {
        let (content, stop) = (computer.own::<Web>(), web.now());
        let page = web.page(content)?;
        let there = |id: &String| Some(target(stop, id));
        match action {
            Action::Fill(one) => {
                let given = match stop.values.get(&one.0) {
                    Some(Value::Text(name)) => name.clone(),
                    _ => Name::Plain(String::new()),
                };
                let field = target(stop, &one.0);
                let (wanted, typed) = (words.name(&one.1.0), self.typed.get(&field)?);
                if typed.text() != wanted {
                    // What was copied for it is pasted, as people do with passwords and codes.
                    let copied = typed.text().is_empty() && paste::copied(computer, words).as_ref() == Some(&wanted);
                    let pasting = copied.then(paste::keys).flatten();
                    return Some(match pasting {
                        Some(keys) => Gesture::Edit(field, Event::Key(keys)),
                        None => Gesture::Write(field, wanted),
                    });
                }
                (given != one.1.0 || typed.is_half_typed()).then(|| self.leave(web, computer, &field, means, words))?
            }
            Action::Choose(one) => match (stop.values.get(&one.0), &page.field(&one.0)?.kind) {
                (Some(Value::Choice(chosen)), _) if *chosen == one.1 => None,
                (_, Asks::Radio(_)) => press(target(stop, &format!("{}{ANSWER}{}", one.0, one.1))),
                _ => there(&one.0).and_then(press),
            },
            Action::Tick(id) => (!stop.values.contains_key(id)).then(|| target(stop, id)).and_then(press),
            Action::Untick(id) => stop.values.contains_key(id).then(|| target(stop, id)).and_then(press),
            Action::Upload(one) => {
                let here = computer.disk().find(&one.1).map(Value::File);
                (here.as_ref() != stop.values.get(&one.0)).then(|| target(stop, &one.0)).and_then(press)
            }
            Action::SaveReceipt(_) => press(target(stop, SAVE)),
            other => page.parts.iter().find_map(|part| word_doing(part, other)).and_then(|word| press(target(stop, word))),
        }
    }

    /// Out of a field: by Tab to what comes next, or by a click beside it.
    fn leave(&self, web: &Web, computer: &Computer, field: &str, means: Means, words: &Words) -> Option<Gesture> {
        if means == Means::Mouse {
            return Some(Gesture::Point(MARGIN.to_owned()));
        }
        let blocks = self.blocks(web, computer, words);
        let controls: Vec<&Control> = blocks.iter().flat_map(controls).collect();
        let place = controls.iter().position(|control| control.id == field)?;
        let next = controls.get(place + 1).or_else(|| controls.get(place.checked_sub(1)?))?;
        Some(Gesture::Reach(next.id.clone()))
    }
}

/// The word of a part that does this.
fn word_doing<'a>(part: &'a super::super::page::Part, action: &Action) -> Option<&'a str> {
    use super::super::page::Part;
    match (part, action) {
        (Part::Submit(submit), Action::Submit) => Some(&submit.word),
        (Part::SaveDraft(word), Action::SaveDraft) | (Part::SignOut(word, _), Action::SignOut) => Some(word),
        _ => None,
    }
}

/// What can be pressed or typed into in a block, in the order of Tab.
pub(super) fn controls(block: &Block) -> Vec<&Control> {
    match block {
        Block::Link(control, _) => vec![control],
        Block::Ask(_, control, button) => std::iter::once(control).chain(button).collect(),
        Block::Choices(_, all) | Block::Buttons(all) => all.iter().collect(),
        Block::Gap | Block::Text(..) | Block::Table(_) => Vec::new(),
    }
}
