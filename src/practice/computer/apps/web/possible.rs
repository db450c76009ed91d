//! What may well be done next, for the search of traps.
//! What comes of it is in `state`.

use super::content::Content;
use super::page::Part;
use super::state::Web;
use super::{Action, Value};

impl Web {
    /// What may well be done next.
    pub(super) fn possible(&self, content: &Content) -> Vec<Action> {
        if self.has_pop_up(content) {
            let word = self.page(content).and_then(|page| page.pop_up());
            let more = word.filter(|(_, to)| to.is_some()).map(|(word, _)| Action::Follow(word.to_owned()));
            return std::iter::once(Action::ClosePopUp).chain(more).collect();
        }
        let mut actions = Vec::new();
        if self.ways().0 {
            actions.push(Action::Back);
        }
        let Some(page) = self.page(content) else { return actions };
        if page.asks_cookies() && !content.cookies.contains_key(page.at.host()) {
            actions.extend([Action::AcceptCookies, Action::RefuseCookies]);
        }
        let links = page.links().filter(|link| self.link(page, &link.word).is_some());
        actions.extend(links.map(|link| Action::Follow(link.word.clone())));
        for part in &page.parts {
            match part {
                Part::Download(download) => actions.push(Action::Download(download.word.clone())),
                Part::Submit(_) => actions.push(Action::Submit),
                Part::SignOut(..) if content.signed_in.contains_key(page.at.host()) => actions.push(Action::SignOut),
                Part::Field(field) if field.is_box() => {
                    let ticked = self.now().values.get(&field.id) == Some(&Value::Ticked);
                    let id = field.id.clone();
                    actions.push(if ticked { Action::Untick(id) } else { Action::Tick(id) });
                }
                _ => {}
            }
        }
        actions
    }
}
