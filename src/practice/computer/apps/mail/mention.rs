//! Finds letters, folders, contacts and attachments in goals and ways that do not exist.
//! Whether the solution really works is found by rehearsing it, elsewhere.

use super::goal::Wanted;
use super::{Action, Condition, Content, Folder, Mail, Pick};
use crate::locale::{Arg, Name, Phrase};
use crate::pack::Problem;
use crate::practice::computer::app::Named;
use crate::practice::computer::disk::notation;
use std::ops::Range;

/// Less alike than this, a word is no help. From 0, nothing in common, to 1, the same (Jaro-Winkler).
const ALIKE: f64 = 0.7;

/// Something that a condition or an Action names.
enum Mention<'a> {
    Letter(&'a Name),
    Folder(&'a Folder),
    Contact(&'a Name),
    Attachment(&'a Name),
    Link(&'a str),
}

/// A problem for every word that names nothing.
pub(super) fn unknown(named: &Named<'_, Mail>) -> Vec<Problem> {
    let content = Mail::content(named.start);
    let conditions = named.conditions.iter().flat_map(|(span, one)| placed(span, of_condition(one)));
    let actions = named.actions.iter().flat_map(|(span, one)| placed(span, of_action(one)));
    let amiss = conditions.chain(actions).filter(|(_, mention)| !is_known(mention, content));
    amiss.map(|(span, mention)| problem(named, span, &mention, content)).collect()
}

fn placed<'a>(span: &Range<usize>, mentions: Vec<Mention<'a>>) -> Vec<(Range<usize>, Mention<'a>)> {
    mentions.into_iter().map(|mention| (span.clone(), mention)).collect()
}

fn of_condition(condition: &Condition) -> Vec<Mention<'_>> {
    let mut found: Vec<_> = condition.letter().map(Mention::Letter).into_iter().collect();
    match condition {
        Condition::Sent(wanted) | Condition::Draft(wanted) | Condition::Writing(wanted) => {
            let Wanted { answers, forwards, .. } = wanted.as_ref();
            found.extend([answers, forwards].into_iter().flatten().map(Mention::Letter));
        }
        Condition::In { folder, .. } | Condition::Folder(folder) => found.push(Mention::Folder(folder)),
        Condition::Looked(name) => found.push(Mention::Attachment(name)),
        _ => {}
    }
    found
}

fn of_action(action: &Action) -> Vec<Mention<'_>> {
    match action {
        Action::Select(key) | Action::Open(key) => vec![Mention::Letter(key)],
        Action::Folder(folder) | Action::MoveTo(folder) => vec![Mention::Folder(folder)],
        Action::Pick(Pick::To(name) | Pick::Cc(name) | Pick::Bcc(name)) => vec![Mention::Contact(name)],
        Action::Look(name) => vec![Mention::Attachment(name)],
        Action::Save(save) => vec![Mention::Attachment(&save.attachment)],
        Action::Follow(to) => vec![Mention::Link(to)],
        _ => Vec::new(),
    }
}

/// The words that a mention may be: for the check and for advice.
fn words(mention: &Mention<'_>, content: &Content) -> Vec<String> {
    let letters = || content.letters().map(|(_, letter)| letter).chain(&content.later);
    match mention {
        Mention::Letter(_) => letters().map(|letter| notation::write(&letter.key)).collect(),
        Mention::Folder(_) => content.all_folders().iter().map(Folder::word).collect(),
        Mention::Contact(_) => {
            content.contacts.iter().filter_map(|person| person.name.as_ref()).map(notation::write).collect()
        }
        Mention::Attachment(_) => {
            letters().flat_map(|letter| &letter.attached).map(|attached| notation::write(&attached.name)).collect()
        }
        Mention::Link(_) => letters().flat_map(|letter| &letter.links).map(|link| link.to.clone()).collect(),
    }
}

fn written(mention: &Mention<'_>) -> String {
    match mention {
        Mention::Letter(name) | Mention::Contact(name) | Mention::Attachment(name) => notation::write(name),
        Mention::Folder(folder) => folder.word(),
        Mention::Link(to) => (*to).to_owned(),
    }
}

fn is_known(mention: &Mention<'_>, content: &Content) -> bool {
    // What is written on the way is called after the letter that it answers, with a number; or it is new.
    let base = match mention {
        Mention::Letter(Name::Numbered(base, _)) => Mention::Letter(base),
        Mention::Letter(Name::Plain(text)) if text == "new" => return true,
        _ => return words(mention, content).contains(&written(mention)),
    };
    is_known(&base, content)
}

fn problem(named: &Named<'_, Mail>, span: Range<usize>, mention: &Mention<'_>, content: &Content) -> Problem {
    let word = written(mention);
    let id = match mention {
        Mention::Letter(_) => "problem-mail-letter",
        Mention::Folder(_) => "problem-mail-folder",
        Mention::Contact(_) => "problem-mail-contact",
        Mention::Attachment(_) => "problem-mail-attachment",
        Mention::Link(_) => "problem-mail-link",
    };
    let alike = words(mention, content).into_iter().map(|known| (strsim::jaro_winkler(&word, &known), known));
    let near = alike.filter(|(likeness, _)| *likeness >= ALIKE).max_by(|(one, _), (other, _)| one.total_cmp(other));
    let help = near.map(|(_, known)| Phrase::new("problem-files-nearest").with("word", Arg::Ltr(known)));
    Problem::error(named.file, span, Phrase::new(id).with("word", Arg::Ltr(word))).with_help_if(help)
}
