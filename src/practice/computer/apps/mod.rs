//! The programs of the practice computer, a folder each, and the list of them: one line a program.
//! They meet only through the `Computer` that they share.

use super::Computer;
use super::Request;
use super::app::{App, Look, Named, Start};
use super::condition::Condition;
use super::disk::{Path, notation};
use crate::locale::{Name, Phrase, Words};
use crate::pack::Problem;
use crate::practice::{Reaction, Reading};
use crate::ui::{Area, Canvas, Gesture, KeyHint, Means};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeSet;
use std::ops::Range;
use toml::Spanned;

/// Where a program finds what it keeps among what all keep.
pub trait Own<A: App> {
    /// What it keeps.
    fn own(&self) -> &A::Content;
    /// What it keeps, to be changed.
    fn own_mut(&mut self) -> &mut A::Content;
}

/// The names in the Actions of all programs but one.
fn names_elsewhere(acts: &[(Range<usize>, &Act)], app: AppId) -> BTreeSet<Name> {
    let others = acts.iter().filter(|(_, act)| act.app().is_some_and(|other| other != app));
    let mut open: Vec<Value> = others.filter_map(|(_, act)| serde_json::to_value(act).ok()).collect();
    let mut names = BTreeSet::new();
    while let Some(value) = open.pop() {
        match value {
            Value::String(text) => match text.parse::<Path>() {
                Ok(path) => names.extend(path.names),
                Err(_) => names.extend([notation::read(&text)]),
            },
            Value::Array(list) => open.extend(list),
            Value::Object(table) => open.extend(table.into_iter().map(|(_, value)| value)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    names
}

/// The words, types and branches that follow from the list of programs.
macro_rules! apps {
    ($($module:ident: $app:ident),* $(,)?) => {
        $(pub mod $module;)*
        $(use $module::$app;)*

        /// A program, by the word that packs call it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "program"))]
        #[serde(rename_all = "kebab-case")]
        pub enum AppId {
            $(#[doc = concat!("See docs/packs/", stringify!($module), ".md.")] $app,)*
        }

        impl AppId {
            /// All of them.
            pub const ALL: &'static [AppId] = &[$(AppId::$app),*];
            /// Its word in packs.
            pub fn word(self) -> &'static str {
                match self { $(AppId::$app => stringify!($module),)* }
            }
            /// The message with its name.
            pub fn title(self) -> &'static str {
                match self { $(AppId::$app => <$app as App>::TITLE,)* }
            }
        }

        /// One thing done on the practice computer: `{ files = "cut" }`, `{ switch = "files" }`.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "action"))]
        #[serde(rename_all = "kebab-case", deny_unknown_fields)]
        pub enum Act {
            $(#[doc = concat!("Does something in ", stringify!($app), ".")] $app(<$app as App>::Action),)*
            /// Brings another program to the front.
            Switch(AppId),
        }

        impl Act {
            /// The program that it is done in; `None` for what is done outside of all.
            pub fn app(&self) -> Option<AppId> {
                match self {
                    $(Act::$app(_) => Some(AppId::$app),)*
                    Act::Switch(_) => None,
                }
            }
        }

        /// A condition on one program.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Fact {
            $(#[doc = stringify!($module)] $app(<$app as App>::Condition),)*
        }

        /// Conditions as packs write them: on a program, or combined.
        #[derive(Deserialize)]
        #[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "condition"))]
        #[serde(rename_all = "kebab-case", deny_unknown_fields)]
        pub(super) enum Written {
            $(#[doc = concat!("Something about ", stringify!($app), ".")] $app(<$app as App>::Condition),)*
            /// All of these hold.
            All(#[cfg_attr(test, schemars(with = "Vec<Written>"))] Vec<Spanned<Written>>),
            /// At least one of these holds.
            Any(#[cfg_attr(test, schemars(with = "Vec<Written>"))] Vec<Spanned<Written>>),
            /// Not one of these holds.
            None(#[cfg_attr(test, schemars(with = "Vec<Written>"))] Vec<Spanned<Written>>),
            /// This held at some time since the start, be it true now or not.
            Happened(#[cfg_attr(test, schemars(with = "Written"))] Box<Spanned<Written>>),
            /// This held at no time since the start.
            Never(#[cfg_attr(test, schemars(with = "Written"))] Box<Spanned<Written>>),
        }

        impl Written {
            pub(super) fn understood(self) -> Condition {
                let all = |list: Vec<Spanned<Written>>| list.into_iter().map(Written::spanned).collect();
                match self {
                    $(Written::$app(inner) => Condition::Fact(Fact::$app(inner)),)*
                    Written::All(list) => Condition::All(all(list)),
                    Written::Any(list) => Condition::Any(all(list)),
                    Written::None(list) => Condition::None(all(list)),
                    Written::Happened(inner) => Condition::Happened(Box::new(Written::spanned(*inner))),
                    Written::Never(inner) => Condition::Never(Box::new(Written::spanned(*inner))),
                }
            }
        }

        /// What authors write about programs at the start.
        #[derive(Default)]
        pub(super) struct Setups {
            $(pub(super) $module: Option<<$app as App>::Setup>,)*
        }

        /// A task on the practice computer: what is there, what must be true at the end, and one way to do it.
        #[derive(Deserialize)]
        #[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "task"))]
        #[serde(rename_all = "kebab-case", deny_unknown_fields)]
        pub(super) struct Source {
            /// The programs of the task; the first is in front.
            #[cfg_attr(test, schemars(with = "Vec<AppId>", length(min = 1)))]
            pub(super) task: Spanned<Vec<AppId>>,
            /// The folder that is open at the start.
            #[cfg_attr(test, schemars(with = "Option<Path>"))]
            pub(super) start: Option<Spanned<Path>>,
            /// Whether the USB stick is plugged in at the start; it is where nothing is said.
            pub(super) usb: Option<bool>,
            /// What must be true at the end: all of it, and nothing else may have changed.
            #[cfg_attr(test, schemars(with = "Vec<Written>", length(min = 1)))]
            pub(super) goal: Spanned<Vec<Spanned<Written>>>,
            /// Deceits: as soon as one of these is true, the learner is told what happened, and may go back.
            #[serde(default)]
            #[cfg_attr(test, schemars(with = "Vec<Written>"))]
            pub(super) trap: Vec<Spanned<Written>>,
            /// Folders in which anything may change.
            #[serde(default)]
            pub(super) may_change: Vec<Path>,
            /// Ways that must not pass, each a list of actions like `solution`: proofs that the goal asks enough.
            #[serde(default)]
            #[cfg_attr(test, schemars(with = "Vec<Vec<Act>>"))]
            pub(super) wrong: Vec<Vec<Spanned<Act>>>,
            /// One way to do it, step by step: it is replayed to prove the task, and shown by *Show me*.
            #[cfg_attr(test, schemars(with = "Vec<Act>", length(min = 1)))]
            pub(super) solution: Spanned<Vec<Spanned<Act>>>,
            $(#[doc = concat!("What is there in ", stringify!($app), " at the start.")] $module: Option<<$app as App>::Setup>,)*
        }

        impl Source {
            pub(super) fn setups(&mut self) -> Setups {
                Setups { $($module: self.$module.take(),)* }
            }
        }

        /// What all programs keep.
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
        pub struct Contents {
            $($module: <$app as App>::Content,)*
        }

        $(impl Own<$app> for Contents {
            fn own(&self) -> &<$app as App>::Content {
                &self.$module
            }
            fn own_mut(&mut self) -> &mut <$app as App>::Content {
                &mut self.$module
            }
        })*

        /// The windows of all programs.
        #[derive(Clone, Debug, Default, PartialEq, Serialize)]
        pub struct Windows {
            $(#[doc = stringify!($module)] pub $module: <$app as App>::Window,)*
        }

        impl Windows {
            pub(super) fn set_up(setups: &Setups, start: &mut Start<'_>) -> Self {
                Windows { $($module: $app::set_up(setups.$module.as_ref(), start),)* }
            }
            /// Does one thing in its program.
            pub(super) fn apply(&mut self, computer: &mut Computer, act: &Act) -> Reaction {
                match act {
                    $(Act::$app(action) => $app::apply(&mut self.$module, computer, action),)*
                    Act::Switch(_) => Reaction::Unchanged,
                }
            }
            pub(super) fn take(&mut self, app: AppId, computer: &mut Computer, request: &Request) -> bool {
                match app { $(AppId::$app => $app::take(&mut self.$module, computer, request),)* }
            }
            pub(super) fn settle(&mut self, computer: &Computer) {
                $($app::settle(&mut self.$module, computer);)*
            }
            pub(super) fn news(&self, app: AppId, computer: &Computer) -> usize {
                match app { $(AppId::$app => $app::news(&self.$module, computer),)* }
            }
            pub(super) fn possible(&self, app: AppId, computer: &Computer) -> Vec<Act> {
                match app {
                    $(AppId::$app => {
                        $app::possible(&self.$module, computer).into_iter().map(Act::$app).collect()
                    })*
                }
            }
        }

        /// What facts are checked against.
        #[derive(Clone, Copy)]
        pub(super) struct Sight<'a> {
            pub(super) start: &'a Computer,
            pub(super) now: &'a Computer,
            pub(super) windows: &'a Windows,
            /// All facts that the task names.
            pub(super) facts: &'a [&'a Fact],
            pub(super) may_change: &'a [Path],
        }

        /// The conditions on one program among all.
        macro_rules! looking {
            ($sight:expr, $variant:ident, $field:ident, $use:expr) => {{
                let conditions: Vec<_> = $sight.facts.iter().filter_map(|fact| match fact {
                    Fact::$variant(inner) => Some(inner),
                    #[allow(unreachable_patterns, reason = "as long as there is one program")]
                    _ => None,
                }).collect();
                let Sight { start, now, windows, may_change, .. } = $sight;
                $use(Look::<$variant> { start, now, window: &windows.$field, conditions: &conditions, may_change })
            }};
        }

        impl Fact {
            pub(super) fn met(&self, sight: Sight<'_>) -> bool {
                match self { $(Fact::$app(it) => looking!(sight, $app, $module, |look| $app::met(it, look)),)* }
            }
            pub(super) fn missing(&self, sight: Sight<'_>) -> Phrase {
                match self { $(Fact::$app(it) => looking!(sight, $app, $module, |look| $app::missing(it, look)),)* }
            }
            pub(super) fn achieved(&self) -> Phrase {
                match self { $(Fact::$app(it) => $app::achieved(it),)* }
            }
        }

        /// What changed in any program although nobody asked for it.
        pub(super) fn damage(sight: Sight<'_>) -> Vec<Phrase> {
            let mut damage = Vec::new();
            $(damage.extend(looking!(sight, $app, $module, $app::damage));)*
            damage
        }

        /// A problem for every word that names nothing.
        pub(super) fn unknown(
            file: &std::rc::Rc<crate::pack::SourceFile>,
            start: &Computer,
            facts: &[(Range<usize>, &Fact)],
            acts: &[(Range<usize>, &Act)],
        ) -> Vec<Problem> {
            let (mut problems, mut brought) = (Vec::new(), Vec::new());
            $(brought.extend($app::brings(start));)*
            $({
                #[allow(irrefutable_let_patterns, reason = "as long as there is one program")]
                let conditions = facts.iter().filter_map(|(span, fact)| {
                    if let Fact::$app(inner) = fact { Some((span.clone(), inner)) } else { None }
                }).collect();
                let actions = acts.iter().filter_map(|(span, act)| {
                    if let Act::$app(inner) = act { Some((span.clone(), inner)) } else { None }
                }).collect();
                let mut brought = brought.clone();
                brought.extend(names_elsewhere(acts, AppId::$app));
                problems.extend($app::unknown(Named { file, start, brought: &brought, conditions, actions }));
            })*
            problems
        }

        /// Whether this password opens an account that any program keeps for a site.
        pub(super) fn lets_in(now: &Computer, site: &str, user: &Name, password: &Name) -> bool {
            $($app::lets_in(now, site, user, password) ||)* false
        }

        /// The messages of the pack that programs show, each with whether it must be there.
        pub(super) fn says(start: &Computer) -> Vec<(String, bool)> {
            let mut said = Vec::new();
            $(said.extend($app::says(start));)*
            said
        }

        /// The views of all programs.
        #[derive(Default)]
        pub(super) struct Views {
            $($module: <$app as App>::View,)*
        }

        impl Views {
            pub(super) fn title(&self, app: AppId, windows: &Windows, computer: &Computer, words: &Words) -> String {
                match app { $(AppId::$app => $app::title(&self.$module, &windows.$module, computer, words),)* }
            }
            pub(super) fn draw(
                &mut self,
                app: AppId,
                (windows, computer): (&Windows, &Computer),
                canvas: &mut Canvas,
                frame: Area,
                words: &Words,
            ) {
                match app {
                    $(AppId::$app => {
                        $app::draw(&mut self.$module, &windows.$module, computer, canvas, frame, words);
                    })*
                }
            }
            pub(super) fn read(
                &mut self,
                app: AppId,
                (windows, computer): (&Windows, &Computer),
                gesture: &Gesture,
                words: &Words,
            ) -> Reading<Act> {
                match app {
                    $(AppId::$app => {
                        match $app::read(&mut self.$module, &windows.$module, computer, gesture, words) {
                            Reading::Do(action) => Reading::Do(Act::$app(action)),
                            Reading::First(action) => Reading::First(Act::$app(action)),
                            Reading::Seen => Reading::Seen,
                            Reading::Ignored => Reading::Ignored,
                        }
                    })*
                }
            }
            pub(super) fn show(
                &self,
                (windows, computer): (&Windows, &Computer),
                act: &Act,
                means: Means,
                words: &Words,
            ) -> Option<Gesture> {
                match act {
                    $(Act::$app(action) => {
                        $app::show(&self.$module, &windows.$module, computer, action, means, words)
                    })*
                    Act::Switch(_) => None,
                }
            }
            pub(super) fn tell(
                &self,
                app: AppId,
                (windows, computer): (&Windows, &Computer),
                gesture: &Gesture,
            ) -> Phrase {
                match app { $(AppId::$app => $app::tell(&self.$module, &windows.$module, computer, gesture),)* }
            }
            pub(super) fn keys(
                &self,
                app: AppId,
                (windows, computer): (&Windows, &Computer),
                focus: Option<&str>,
            ) -> Vec<KeyHint> {
                match app { $(AppId::$app => $app::keys(&self.$module, &windows.$module, computer, focus),)* }
            }
        }
    };
}

apps! {
    files: Files,
    mail: Mail,
    passwords: Passwords,
    phone: Phone,
    web: Web,
}
