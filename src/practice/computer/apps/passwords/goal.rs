//! What must be true of Passwords, as packs write it: `{ strong = "town.example" }`; what is said of it; what must not change.
//! Every condition but `unlocked` and `locked` names the site of an entry.

use super::action::{Change, Chosen, NewEntry};
use super::recipe::LENGTHS;
use super::{Action, Entry, Passwords, Vault};
use crate::locale::{Arg, Name, Phrase};
use crate::pack::Problem;
use crate::practice::computer::app::{Look, Named};
use crate::practice::computer::apps;
use crate::practice::computer::disk::{Notation, notation};
use crate::practice::computer::password::Level;
use crate::practice::computer::{Clipboard, Computer};
use serde::Deserialize;
use std::collections::BTreeSet;

/// Less alike than this, a word is no help. From 0, nothing in common, to 1, the same (Jaro-Winkler).
const ALIKE: f64 = 0.8;

/// Something that must be true.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "passwords.condition"))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Condition {
    /// The manager is open.
    Unlocked,
    /// It is closed.
    Locked,
    /// No two entries have the same password.
    NoReuse,
    /// There is an entry for this site.
    Entry(#[serde(with = "Notation")] Name),
    /// There is none.
    NoEntry(#[serde(with = "Notation")] Name),
    /// Its password holds by itself.
    Strong(#[serde(with = "Notation")] Name),
    /// No other entry has its password.
    Own(#[serde(with = "Notation")] Name),
    /// It opens the account of its site, which is written as an address: somebody can sign in with what is kept.
    Opens(#[serde(with = "Notation")] Name),
    /// Its password is another one than at the start.
    New(#[serde(with = "Notation")] Name),
    /// Its password, or its user name, is this one.
    Is(Held),
    /// Its password is on the clipboard.
    Copied(#[serde(with = "Notation")] Name),
    /// Its user name is on the clipboard.
    CopiedUser(#[serde(with = "Notation")] Name),
    /// Its password is shown.
    Revealed(#[serde(with = "Notation")] Name),
    /// It is selected.
    Selected(#[serde(with = "Notation")] Name),
}

/// What an entry must hold.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "passwords.held"))]
#[serde(deny_unknown_fields)]
pub struct Held {
    /// The site of the entry.
    #[serde(with = "Notation")]
    pub site: Name,
    /// Its password.
    password: Option<String>,
    /// Its user name.
    user: Option<String>,
}

impl Held {
    fn fits(&self, entry: &Entry) -> bool {
        let is = |wanted: &Option<String>, name: &Name| wanted.as_ref().is_none_or(|text| notation::read(text) == *name);
        is(&self.password, &entry.password) && is(&self.user, &entry.user)
    }
}

impl Condition {
    fn site(&self) -> Option<&Name> {
        match self {
            Condition::Unlocked | Condition::Locked | Condition::NoReuse => None,
            Condition::Entry(site)
            | Condition::NoEntry(site)
            | Condition::Strong(site)
            | Condition::Own(site)
            | Condition::New(site)
            | Condition::Opens(site)
            | Condition::Copied(site)
            | Condition::CopiedUser(site)
            | Condition::Revealed(site)
            | Condition::Selected(site) => Some(site),
            Condition::Is(held) => Some(&held.site),
        }
    }

    /// Whether what happens to the entry of its site is its business.
    fn is_about_content(&self, site: &Name) -> bool {
        let looks = matches!(
            self,
            Condition::Copied(_) | Condition::CopiedUser(_) | Condition::Revealed(_) | Condition::Selected(_)
        );
        !looks && self.site() == Some(site)
    }

    pub(super) fn met(&self, look: Look<'_, Passwords>) -> bool {
        let (vault, window) = (look.now.own::<Passwords>(), look.window);
        let selected = |site: &Name| window.selected(vault).is_some_and(|entry| entry.site == *site);
        let Some(entry) = self.site().map(|site| vault.entry(site)) else {
            return match self {
                Condition::Unlocked => window.unlocked,
                Condition::Locked => !window.unlocked,
                _ => first_reused(vault).is_none(),
            };
        };
        match (self, entry) {
            (Condition::NoEntry(_), entry) => entry.is_none(),
            (_, None) => false,
            (Condition::Strong(_), Some(entry)) => vault.level(entry) == Level::Strong,
            (Condition::Own(_), Some(entry)) => !vault.is_reused(entry),
            (Condition::New(site), Some(entry)) => {
                look.start.own::<Passwords>().entry(site).is_none_or(|before| before.password != entry.password)
            }
            (Condition::Opens(Name::Plain(site)), Some(entry)) => {
                apps::lets_in(look.now, site, &entry.user, &entry.password)
            }
            (Condition::Opens(_), Some(_)) => false,
            (Condition::Is(held), Some(entry)) => held.fits(entry),
            (Condition::Copied(_), Some(entry)) => on_clipboard(look.now, &entry.password),
            (Condition::CopiedUser(_), Some(entry)) => on_clipboard(look.now, &entry.user),
            (Condition::Revealed(site), Some(_)) => window.revealed && selected(site),
            (Condition::Selected(site), Some(_)) => selected(site),
            (_, Some(_)) => true,
        }
    }

    pub(super) fn missing(&self, look: Look<'_, Passwords>) -> Phrase {
        let vault = look.now.own::<Passwords>();
        let Some(site) = self.site() else {
            return match self {
                Condition::Unlocked => Phrase::new("passwords-missing-unlocked"),
                Condition::Locked => Phrase::new("passwords-missing-locked"),
                _ => about("passwords-missing-own", first_reused(vault).map_or(&vault.master, |entry| &entry.site)),
            };
        };
        let id = match self {
            Condition::NoEntry(_) => "passwords-missing-no-entry",
            _ if vault.entry(site).is_none() => "passwords-missing-entry",
            Condition::Strong(_) => "passwords-missing-strong",
            Condition::Own(_) => "passwords-missing-own",
            Condition::New(_) => "passwords-missing-new",
            Condition::Opens(_) => "passwords-missing-opens",
            Condition::Is(_) => "passwords-missing-is",
            Condition::Copied(_) => "passwords-missing-copied",
            Condition::CopiedUser(_) => "passwords-missing-copied-user",
            Condition::Revealed(_) => "passwords-missing-revealed",
            _ => "passwords-missing-selected",
        };
        about(id, site)
    }

    pub(super) fn achieved(&self) -> Phrase {
        let id = match self {
            Condition::Unlocked => "passwords-done-unlocked",
            Condition::Locked => "passwords-done-locked",
            Condition::NoReuse => "passwords-done-no-reuse",
            Condition::Entry(_) => "passwords-done-entry",
            Condition::NoEntry(_) => "passwords-done-no-entry",
            Condition::Strong(_) => "passwords-done-strong",
            Condition::Own(_) => "passwords-done-own",
            Condition::New(_) => "passwords-done-new",
            Condition::Opens(_) => "passwords-done-opens",
            Condition::Is(_) => "passwords-done-is",
            Condition::Copied(_) => "passwords-done-copied",
            Condition::CopiedUser(_) => "passwords-done-copied-user",
            Condition::Revealed(_) => "passwords-done-revealed",
            Condition::Selected(_) => "passwords-done-selected",
        };
        self.site().map_or_else(|| Phrase::new(id), |site| about(id, site))
    }
}

fn about(id: &'static str, site: &Name) -> Phrase {
    Phrase::new(id).with("name", site.clone())
}

fn first_reused(vault: &Vault) -> Option<&Entry> {
    vault.entries().iter().find(|entry| vault.is_reused(entry))
}

fn on_clipboard(computer: &Computer, text: &Name) -> bool {
    matches!(computer.clipboard(), Some(Clipboard::Text(copied)) if copied == text)
}

/// Entries that are gone, new or other than before, although no condition names them.
pub(super) fn damage(look: Look<'_, Passwords>) -> Vec<Phrase> {
    let (before, now) = (look.start.own::<Passwords>(), look.now.own::<Passwords>());
    // Where no password may be used twice, the author leaves open which one changes.
    let any = look.conditions.contains(&&Condition::NoReuse);
    let asked = |site: &Name| look.conditions.iter().any(|condition| condition.is_about_content(site));
    let lost = before.entries().iter().filter(|entry| !asked(&entry.site)).filter_map(|entry| {
        match now.entry(&entry.site) {
            None => Some(about("passwords-damage-gone", &entry.site)),
            Some(other) if other.user != entry.user || (other.password != entry.password && !any) => {
                Some(about("passwords-damage-changed", &entry.site))
            }
            Some(_) => None,
        }
    });
    let new = now.entries().iter().filter(|entry| before.entry(&entry.site).is_none() && !asked(&entry.site));
    lost.chain(new.map(|entry| about("passwords-damage-new", &entry.site))).collect()
}

/// A problem for every site that has no entry at the start and is added by no Action.
pub(super) fn unknown(named: &Named<'_, Passwords>) -> Vec<Problem> {
    let mut known: BTreeSet<&Name> =
        named.start.own::<Passwords>().entries().iter().map(|entry| &entry.site).collect();
    known.extend(named.actions.iter().filter_map(|(_, action)| match action {
        Action::Add(entry) => Some(&entry.site),
        _ => None,
    }));
    let used = named.actions.iter().filter_map(|(span, action)| match action {
        Action::Select(site) => Some((span, site)),
        _ => None,
    });
    let wanted = named.conditions.iter().filter_map(|(span, condition)| Some((span, condition.site()?)));
    let unknown = used.chain(wanted).filter(|(_, site)| !known.contains(site));
    let problem = |(span, site): (&std::ops::Range<usize>, &Name)| {
        let written = notation::write(site);
        let what = Phrase::new("problem-passwords-unknown").with("name", Arg::Ltr(written.clone()));
        let alike = known.iter().map(|known| notation::write(known));
        let nearest = alike.map(|known| (strsim::jaro_winkler(&written, &known), known));
        let near = nearest.max_by(|(one, _), (other, _)| one.total_cmp(other)).filter(|(like, _)| *like >= ALIKE);
        let help = near.map(|(_, known)| Phrase::new("problem-passwords-nearest").with("word", Arg::Ltr(known)));
        Problem::error(named.file, span.clone(), what).with_help_if(help)
    };
    unknown.map(problem).chain(lengths(named)).collect()
}

/// A problem for every password to be drawn that is shorter or longer than the generator makes.
fn lengths<'a>(named: &'a Named<'_, Passwords>) -> impl Iterator<Item = Problem> + 'a {
    let drawn = named.actions.iter().filter_map(|(span, action)| match action {
        Action::Add(NewEntry { password: Chosen::Drawn(recipe), .. })
        | Action::Change(Change { password: Some(Chosen::Drawn(recipe)), .. }) => Some((span, recipe)),
        _ => None,
    });
    drawn.filter(|(_, recipe)| recipe.possible() != **recipe && !recipe.phrase).map(|(span, recipe)| {
        let what = Phrase::new("problem-value").with("found", Arg::Ltr(recipe.length.to_string()));
        let (least, most) = (i64::from(*LENGTHS.start()), i64::from(*LENGTHS.end()));
        let help = Phrase::new("problem-help-range").with("least", least).with("most", most);
        Problem::error(named.file, span.clone(), what).with_help(help)
    })
}
