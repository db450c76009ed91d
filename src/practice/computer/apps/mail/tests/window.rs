//! The window: what is half typed is done when the field is left, and what is asked before a letter goes or is thrown away.
//! Whether every Action can be shown to its end, by keys and by mouse, is proved by the lessons.

use super::*;
use crate::input::{Event, Key, KeyCode};
use crate::locale::{Catalogue, Language, PackWords, Words};
use crate::practice::Reading;
use crate::practice::computer::apps::mail::MailView;
use crate::ui::{Area, Canvas, Focus, Gesture, Means};

fn words() -> Words {
    let english = Language::parse("en").unwrap();
    let names = ["hello", "cv"].map(str::to_owned).to_vec();
    let pack = PackWords { sources: vec![(english.clone(), "hello = Hello\ncv = CV.pdf\n".into())], names };
    Words::new(&Catalogue::built_in(), &english).with_pack(&pack)
}

/// A learner who sees the window.
struct Sight {
    desk: Desk,
    view: MailView,
    words: Words,
}

impl Sight {
    fn after(actions: &str) -> Self {
        Sight { desk: Desk::after(actions), view: MailView::default(), words: words() }
    }
    fn look(&mut self) {
        let (view, desk, words) = (&mut self.view, &self.desk, &self.words);
        Canvas::off_screen((80, 24), words.direction(), &Focus::default(), |canvas| {
            view.draw(&desk.mail, &desk.computer, canvas, Area::new(1, 8, 78, 12), words);
        });
    }
    /// Reads a gesture as a screen does, and says which Actions came of it.
    fn reads(&mut self, gesture: &Gesture) -> Vec<Action> {
        let mut actions = Vec::new();
        for _ in 0..4 {
            self.look();
            let (action, again) = match self.view.read(&self.desk.mail, &self.desk.computer, gesture, &self.words) {
                Reading::Do(action) => (action, false),
                Reading::First(action) => (action, true),
                _ => break,
            };
            self.desk.mail.apply(&mut self.desk.computer, &action);
            actions.push(action);
            if !again {
                break;
            }
        }
        actions
    }
    fn types(&mut self, field: &str, text: &str) {
        for letter in text.chars() {
            let key = Event::Key(Key::plain(KeyCode::Char(letter)));
            assert_eq!(self.reads(&Gesture::Edit(field.into(), key)), []);
        }
    }
    fn presses(&mut self, id: &str) -> Vec<Action> {
        self.reads(&Gesture::Activate(id.into()))
    }
}

#[test]
fn what_is_half_typed_is_done_first() {
    let mut sight = Sight::after(r#""new""#);
    sight.types("mail:to", "nadia@poste.example; li@poste.example");
    let two = read(r#"{ to = ["nadia@poste.example", "li@poste.example"] }"#);
    assert_eq!(sight.reads(&Gesture::Reach("mail:subject".into())), two);
    sight.types("mail:subject", "hello");
    assert_eq!(sight.reads(&Gesture::Reach("mail:text".into())), read(r#"{ subject = "$hello" }"#));
    sight.types("mail:text", "Hello, Lin");
    let done = sight.presses("tool:mail-send");
    assert_eq!(done, read(r#"{ text = { text = "Hello, Lin", says = ["hello"] } }, "send""#));
    assert_eq!(sight.desk.list(&Folder::Sent), ["new"]);
}

#[test]
fn a_letter_that_lacks_something_is_asked_about() {
    let mut sight = Sight::after(r#""new", { to = "$nadia" }, { text = "My CV is attached." }"#);
    assert_eq!(sight.presses("tool:mail-send"), [], "it speaks of an attachment");
    assert_eq!(sight.presses("dialog:no"), []);
    sight.desk.does(r#"{ attach = "documents/$cv" }"#);
    assert_eq!(sight.presses("tool:mail-send"), [], "it has no subject");
    assert_eq!(sight.presses("ask:yes"), [Action::Send]);
}

#[test]
fn throwing_away_is_asked_about_when_there_is_something() {
    let mut sight = Sight::after(r#""new", { subject = "x" }"#);
    assert_eq!(sight.presses("tool:mail-discard"), []);
    assert_eq!(sight.reads(&Gesture::Leave), [], "never mind");
    assert_eq!(sight.presses("tool:mail-discard"), []);
    assert_eq!(sight.presses("ask:yes"), [Action::Discard]);
    sight.desk.does(r#""new""#);
    assert_eq!(sight.presses("tool:mail-discard"), [Action::Discard]);
}

#[test]
fn a_draft_is_saved_from_within_a_field() {
    let mut sight = Sight::after(r#""new""#);
    sight.types("mail:subject", "x");
    let key = Event::Key(Key::ctrl('s'));
    let done = sight.reads(&Gesture::Edit("mail:subject".into(), key));
    assert_eq!(done, read(r#"{ subject = "x" }, "save-draft""#));
}

#[test]
fn the_first_step_leads_there_from_anywhere() {
    for (before, action, means, first) in [
        ("", r#"{ open = "$gone" }"#, Means::Mouse, "folder:bin"),
        ("", r#"{ open = "$old" }"#, Means::Mouse, "letter:$old"),
        (r#"{ open = "$paper" }"#, r#"{ open = "$old" }"#, Means::Mouse, "tool:mail-back"),
        (r#""new""#, r#"{ open = "$old" }"#, Means::Mouse, "folder:inbox"),
        (r#"{ open = "$paper" }, { look = "$form" }"#, r#""reply""#, Means::Keys, "look:close"),
        (r#"{ open = "$trick" }"#, r#""report""#, Means::Mouse, "bar:mail-menu-sort"),
        (r#""sign-out""#, r#""new""#, Means::Keys, "mail:sign-in"),
    ] {
        let sight = Sight::after(before);
        let (desk, action) = (&sight.desk, read::<Action>(action).remove(0));
        let shown = sight.view.show(&desk.mail, &desk.computer, &action, means, &sight.words);
        assert_eq!(shown, Some(Gesture::Activate(first.into())), "{before} {action:?}");
    }
}
