//! What a task did not ask for and happened all the same: forms that were sent, bookmarks that are gone.
//! Documents are the business of Files.

use super::content::Content;
use super::goal::Condition;
use super::state::Web;
use crate::locale::{Arg, Phrase};
use crate::practice::computer::app::Look;
use std::collections::BTreeSet;

/// A phrase for everything that nobody asked for.
pub(super) fn damage(look: Look<'_, Web>) -> Vec<Phrase> {
    let (start, now): (&Content, &Content) = (look.start.own::<Web>(), look.now.own::<Web>());
    let asked: BTreeSet<&str> = look.conditions.iter().filter_map(|condition| form_of(condition)).collect();
    let new: BTreeSet<&str> = now.sent.iter().skip(start.sent.len()).map(|sent| sent.page.as_str()).collect();
    let sent = new.difference(&asked).map(|page| {
        Phrase::new("web-damage-sent").with("form", Phrase::pack((*page).to_owned()))
    });
    let named = |condition: &&Condition, address: &super::Address| {
        matches!(condition, Condition::Bookmarked(named) if named.is_same_place(address))
    };
    let lost = start.bookmarks.iter().filter(|address| !now.bookmarks.contains(address));
    let lost = lost.filter(|address| !look.conditions.iter().any(|condition| named(condition, address)));
    let lost = lost.map(|address| {
        Phrase::new("web-damage-bookmark").with("address", Arg::Ltr(address.to_string()))
    });
    sent.chain(lost).collect()
}

/// The form whose sending is a condition's business.
fn form_of(condition: &Condition) -> Option<&str> {
    match condition {
        Condition::Submitted(one) => Some(one.0.as_str()),
        _ => None,
    }
}
