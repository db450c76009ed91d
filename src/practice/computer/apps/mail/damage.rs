//! What a task did not ask for and happened all the same: letters put elsewhere, or sent to people nobody named.
//! Says it in phrases; what was asked for is judged in `goal`.

use super::draft::resolved;
use super::goal::{Condition, written_since};
use super::report::people;
use super::{Folder, Letter, Mail};
use crate::locale::Phrase;
use crate::practice::computer::app::Look;

/// A phrase for every letter of the start that lies elsewhere, and every letter sent to somebody whom no condition names.
/// What is left with the drafts harms nobody. A letter sent once more, because something was missing, does not either.
pub(super) fn damage(look: Look<'_, Mail>) -> Vec<Phrase> {
    let (before, now) = (Mail::content(look.start), Mail::content(look.now));
    let named = |letter: &Letter| look.conditions.iter().any(|one| one.letter() == Some(&letter.key));
    let moved = before.letters().filter(|(_, letter)| !named(letter)).filter_map(|(id, letter)| {
        let there = now.get(id)?;
        // Who gets rid of a deceit does well, asked or not.
        let rid = letter.phishing && matches!(there.folder, Folder::Bin | Folder::Junk);
        displaced(letter, there).filter(|_| !rid)
    });
    let sent = written_since(look, &Folder::Sent).filter(|(_, letter)| !is_wanted(look, letter));
    moved
        .chain(sent.map(|(_, letter)| {
            Phrase::new("mail-damage-sent").with("to", people(&letter.receivers().cloned().collect::<Vec<_>>()))
        }))
        .collect()
}

fn displaced(before: &Letter, after: &Letter) -> Option<Phrase> {
    let id = match &after.folder {
        folder if *folder == before.folder => return None,
        // A draft that is sent is judged as what was sent, one that is thrown away was the learner's own.
        Folder::Sent => return None,
        Folder::Bin => "mail-damage-binned",
        Folder::Junk => "mail-damage-junk",
        _ => "mail-damage-moved",
    };
    Some(Phrase::new(id).with("name", before.key.clone()).with("where", after.folder.name()))
}

/// Whether some condition wants a letter to all of these people, or does not care who they are.
fn is_wanted(look: Look<'_, Mail>, letter: &Letter) -> bool {
    let content = Mail::content(look.now);
    look.conditions.iter().any(|condition| match condition {
        Condition::Sent(wanted) => {
            let lists = [&wanted.to, &wanted.cc, &wanted.bcc].into_iter().flatten();
            let named: Vec<_> = lists.flat_map(|list| resolved(&list.0, content)).collect();
            wanted.to.is_none() || letter.receivers().all(|one| named.contains(one))
        }
        _ => false,
    })
}
