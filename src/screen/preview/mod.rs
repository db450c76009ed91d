//! What an author sees around an exercise that they write: the bar below it, and the panel over it, with what is amiss and
//! what can be done. Which files changed, and what an action does, is for `app`.

mod action;
mod bar;
mod pages;
mod problems;

pub use action::Act;
pub use bar::{draw_bar, draw_old, status};

use super::draw_keys;
use crate::locale::{Arg, Phrase, Words};
use crate::pack::{Problem, Severity};
use crate::text;
use crate::ui::{self, Align, Area, Canvas, Dialog, Gesture, Ink, KeyHint};
use problems::ProblemList;

/// What opens the panel: the bar, and the line that says that something is old.
pub const OPEN: &str = "preview:open";
/// Columns and rows inside the panel, at most.
const MOST: (u16, u16) = (100, 34);

/// How what is on the screen stands to the files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// It is what the files say.
    #[default]
    Current,
    /// What was saved since then cannot be shown.
    Old,
    /// The folder is not there any more.
    Gone,
}

/// What the bar and the panel tell.
pub struct About<'a> {
    /// The words of the program and of the pack, with what varies in the exercise.
    pub words: &'a Words,
    /// The title of the pack.
    pub title: String,
    /// The folder of the pack, as problems name it.
    pub root: &'a str,
    /// How what is on the screen stands to the files.
    pub stage: Stage,
    /// The titles of the exercises of the pack.
    pub exercises: Vec<Phrase>,
    /// Which of them is open, counted from 0; `None`: there is none to show.
    pub open: Option<usize>,
    /// Which variant of it is open, counted from 1, and how many there are.
    pub variant: (usize, usize),
    /// What the language in which the pack is shown calls itself.
    pub language: String,
    /// In how many languages the pack is written.
    pub languages: usize,
    /// All hints of the exercise that is open.
    pub hints: Vec<Phrase>,
    /// What is amiss in the pack.
    pub problems: &'a [Problem],
    /// Whether the pack is still being checked.
    pub checking: bool,
    /// Whether the program is drawn in a frame of 80x24; `None`: there is no room around it.
    pub framed: Option<bool>,
}

impl About<'_> {
    /// So many errors and so many warnings.
    fn counts(&self) -> (usize, usize) {
        let errors = self.problems.iter().filter(|problem| problem.severity == Severity::Error).count();
        (errors, self.problems.len() - errors)
    }
    /// Where a problem is, in words.
    fn place(&self, problem: &Problem) -> Option<Phrase> {
        let file = match &problem.place {
            Some((file, _)) => file.path.as_str(),
            None => problem.path.as_deref()?,
        };
        let inside = file.strip_prefix(self.root).map_or(file, |inside| inside.trim_start_matches('/'));
        let file = if inside.is_empty() { file } else { inside };
        let named = |id| Phrase::new(id).with("file", Arg::Ltr(file.to_owned()));
        Some(match problem.line_column() {
            Some((line, _)) => named("preview-line").with("line", line),
            None => named("preview-file"),
        })
    }
    /// The most useful thing to do next.
    fn advice(&self) -> (Phrase, Ink) {
        let first = |severity| self.problems.iter().find(|problem| problem.severity == severity);
        let place = |problem: &Problem| self.place(problem);
        let at = |id, problem: &Problem| place(problem).map(|place| Phrase::new(id).with("place", place));
        if self.stage == Stage::Gone {
            return (Phrase::new("preview-do-gone"), Ink::Look);
        }
        if let Some(error) = first(Severity::Error) {
            let phrase = at("preview-do-error", error).unwrap_or_else(|| Phrase::new("preview-do-errors"));
            return (phrase, Ink::Look);
        }
        if self.checking {
            return (Phrase::new("preview-do-wait"), Ink::Normal);
        }
        if let Some(warning) = first(Severity::Warning) {
            let phrase = at("preview-do-warning", warning).unwrap_or_else(|| Phrase::new("preview-do-warnings"));
            return (phrase, Ink::Press);
        }
        (Phrase::new(if self.languages > 1 { "preview-do-languages" } else { "preview-do-try" }), Ink::Done)
    }
}

/// What the panel shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Page {
    #[default]
    Problems,
    Exercises,
    Hints,
}

/// The panel.
#[derive(Clone, Debug, Default)]
pub struct AuthorPanel {
    page: Page,
    problems: ProblemList,
    exercises: ui::Scroll,
}

impl AuthorPanel {
    /// Draws it over whatever is on the screen.
    pub fn draw(&mut self, about: &About, canvas: &mut Canvas) {
        let bounds = canvas.area();
        let width = bounds.width.saturating_sub(8).min(MOST.0);
        let height = bounds.height.saturating_sub(6).min(MOST.1);
        let title = about.words.get(match self.page {
            Page::Problems => "preview-title",
            Page::Exercises => "preview-exercises",
            Page::Hints => "preview-hints",
        });
        let body = ui::dialog(canvas, bounds, &Dialog { title, width, height });
        match self.page {
            Page::Problems => self.draw_main(about, canvas, body),
            Page::Exercises => pages::draw_exercises(about, canvas, body, &mut self.exercises),
            Page::Hints => pages::draw_hints(about, canvas, body),
        }
    }

    /// What keys do now, in the last row.
    pub fn draw_keys(&self, about: &About, canvas: &mut Canvas) {
        let mut hints = vec![
            KeyHint::new("enter", Phrase::new("keys-choose")),
            KeyHint::pair("up", "down", Phrase::new("keys-move")),
            KeyHint::new("tab", Phrase::new("keys-next-part")),
        ];
        if self.page != Page::Problems || Act::Close.makes_sense(about) {
            hints.push(KeyHint::new("esc", Phrase::new("keys-back")));
        }
        let area = canvas.area();
        canvas.fill(area.row(area.height.saturating_sub(1)), Ink::Normal);
        draw_keys(canvas, about.words, &hints);
    }

    fn draw_main(&mut self, about: &About, canvas: &mut Canvas, body: Area) {
        let title = about.open.and_then(|open| about.exercises.get(open)).map(|title| about.words.say(title).string);
        let title = title.unwrap_or_else(|| about.title.clone());
        canvas.label(body.row(0), &text::isolate(&title), Align::Start, Ink::Strong);
        canvas.label(body.row(1), &status(about), Align::Start, Ink::Dim);
        let (advice, ink) = about.advice();
        let advised = body.split_top(3).1.split_top(2).0;
        let used = canvas.paragraph(advised, &about.words.say(&advice), Align::Start, ink);
        let rest = body.split_top(3 + used.max(1)).1;
        let (rest, actions) = rest.split_bottom(action::ROWS);
        let (list, rule) = rest.split_bottom(1);
        canvas.rule(rule, Ink::Dim);
        // The actions come first for the keys.
        action::draw(about, canvas, actions);
        self.problems.draw(about, canvas, list.split_top(1).1);
    }

    /// What a gesture does in it.
    pub fn read(&mut self, about: &About, gesture: &Gesture) -> Option<Act> {
        match (self.page, gesture) {
            (Page::Problems, Gesture::Leave) => return Some(Act::Close).filter(|act| act.makes_sense(about)),
            (_, Gesture::Leave) => self.page = Page::Problems,
            (Page::Problems, Gesture::Scroll(_, lines)) => self.problems.turn(*lines),
            (Page::Exercises, Gesture::Scroll(_, lines)) => self.exercises.turn(*lines),
            (_, Gesture::Activate(id)) => return self.press(about, id),
            (Page::Problems, Gesture::Key(key)) => {
                let act = Act::of_key(*key, about.words).filter(|act| act.makes_sense(about))?;
                return self.open(act);
            }
            _ => {}
        }
        None
    }

    fn press(&mut self, about: &About, id: &str) -> Option<Act> {
        if id == pages::BACK {
            self.page = Page::Problems;
            return None;
        }
        if let Some(place) = pages::picked(id) {
            self.page = Page::Problems;
            return Some(Act::Pick(place));
        }
        self.open(Act::of_target(id).filter(|act| act.makes_sense(about))?)
    }

    /// Opens what is a page of the panel; everything else is for others to do.
    fn open(&mut self, act: Act) -> Option<Act> {
        match act {
            Act::Exercises => self.page = Page::Exercises,
            Act::Hints => self.page = Page::Hints,
            other => return Some(other),
        }
        None
    }
}
