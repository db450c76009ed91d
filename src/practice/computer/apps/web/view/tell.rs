//! What is said about a gesture that `show` gave.
//! Only phrases; the sentences are in web.ftl.

use super::super::Web;
use super::bar::{ADDRESS, GO, MENU, tab_of};
use super::block::{Look, PRINT, REVEAL, SAVE, SEARCH, TOP, choice_label, word_of};
use super::command::Command;
use super::over::{ACCEPT, CHOICE, CLOSE, FIND, FIND_NEXT, MORE, REFUSE};
use super::{Over, WebView};
use crate::locale::{Arg, Phrase};
use crate::practice::computer::Computer;
use crate::ui::Gesture;

impl WebView {
    /// A sentence for a gesture that `show` gave.
    pub fn tell(&self, web: &Web, computer: &Computer, gesture: &Gesture) -> Phrase {
        if let Over::Picker(picker, _) = &self.over {
            return picker.tell(computer.disk(), gesture);
        }
        match gesture {
            Gesture::Activate(id) => self.tell_press(web, computer, id),
            Gesture::Edit(id, _) => {
                let label = word_of(id).and_then(|word| field_label(web, computer, word)).map(|(label, _)| label);
                Phrase::new("web-show-paste").with("field", label.unwrap_or_default())
            }
            Gesture::Write(_, text) if text.is_empty() => Phrase::new("web-show-empty"),
            Gesture::Write(id, text) if id == ADDRESS => {
                Phrase::new("web-show-type-address").with("text", Arg::Ltr(text.clone()))
            }
            Gesture::Write(id, text) => match word_of(id).and_then(|word| field_label(web, computer, word)) {
                Some((label, secret)) => {
                    let id = if secret { "web-show-type-secret" } else { "web-show-type-in" };
                    Phrase::new(id).with("text", text.as_str()).with("field", label)
                }
                None => Phrase::new("web-show-type").with("text", text.as_str()),
            },
            Gesture::Reach(_) => Phrase::new("web-show-tab"),
            Gesture::Point(_) => Phrase::new("web-show-beside"),
            _ => Phrase::new("web-show-close"),
        }
    }

    fn tell_press(&self, web: &Web, computer: &Computer, id: &str) -> Phrase {
        let content = computer.own::<Web>();
        let on = |word: Phrase| Phrase::new("web-show-press").with("button", word);
        if let Some(command) = Command::of_target(id) {
            return on(Phrase::new(command.word(web, content)));
        }
        if tab_of(id).is_some() {
            return Phrase::new("web-show-go-tab");
        }
        if let (Some(choice), Over::Choices(_)) = (id.strip_prefix(CHOICE), &self.over) {
            let page = web.page(content).map(|page| page.text(choice));
            return Phrase::new("web-show-choose").with("choice", page.unwrap_or_default());
        }
        match id {
            MENU => on(Phrase::new("web-menu")),
            ADDRESS | FIND => Phrase::new("web-show-enter"),
            GO => on(Phrase::new("web-go")),
            ACCEPT => on(Phrase::new("web-cookies-accept")),
            REFUSE => on(Phrase::new("web-cookies-refuse")),
            CLOSE => on(Phrase::new("web-close")),
            FIND_NEXT => on(Phrase::new("web-find-next")),
            MORE => Phrase::new("web-show-pop-up"),
            _ => word_of(id).map_or_else(|| Phrase::new("web-show-enter"), |word| tell_part(web, computer, word)),
        }
    }
}

/// The label of a field, and whether it holds a secret.
fn field_label(web: &Web, computer: &Computer, word: &str) -> Option<(Phrase, bool)> {
    let page = web.page(computer.own::<Web>())?;
    let field = page.field(word)?;
    Some((super::label(page, field), field.is_secret()))
}

fn tell_part(web: &Web, computer: &Computer, word: &str) -> Phrase {
    let on = |said: Phrase| Phrase::new("web-show-press").with("button", said);
    let Some(page) = web.page(computer.own::<Web>()) else { return Phrase::new("web-show-open") };
    match word {
        SEARCH => return on(Phrase::new("web-search")),
        SAVE => return on(Phrase::new("web-receipt-save")),
        PRINT => return on(Phrase::new("web-print")),
        TOP => return Phrase::new("web-show-enter"),
        _ if word.starts_with(REVEAL) => return on(Phrase::new("web-reveal")),
        _ => {}
    }
    if let Some((_, choice)) = super::paper::choice_of(word) {
        return Phrase::new("web-show-choose").with("choice", page.text(choice));
    }
    match page.field(word) {
        Some(field) => {
            let id = match choice_label(field) {
                Look::Check(_) => "web-show-tick",
                Look::Select => "web-show-list",
                Look::Button => "web-show-upload",
                _ => "web-show-enter",
            };
            Phrase::new(id).with("field", super::label(page, field))
        }
        None if super::paper::query_word(page) == Some(word) => Phrase::new("web-show-enter"),
        None => on(page.text(word)),
    }
}
