//! Passwords as a program of the practice computer: where the list of programs finds each of its parts.
//! Only hands over: what the parts do stands in their own files.

use super::{Action, Condition, Passwords, PasswordsView, Setup, Vault, goal, setup};
use crate::locale::{Phrase, Words};
use crate::pack::Problem;
use crate::practice::computer::Computer;
use crate::practice::computer::app::{App, Look, Named, Start};
use crate::practice::{Reaction, Reading};
use crate::ui::{Area, Canvas, Gesture, KeyHint, Means};

impl App for Passwords {
    type Setup = Setup;
    type Content = Vault;
    type Window = Passwords;
    type Action = Action;
    type Condition = Condition;
    type View = PasswordsView;

    const TITLE: &'static str = "passwords-title";

    fn set_up(setup: Option<&Setup>, start: &mut Start<'_>) -> Passwords {
        setup.map(|setup| setup::set_up(setup, start)).unwrap_or_default()
    }
    fn apply(window: &mut Passwords, computer: &mut Computer, action: &Action) -> Reaction {
        window.act(computer, action)
    }
    fn settle(window: &mut Passwords, computer: &Computer) {
        window.keep_to(computer.own::<Passwords>());
    }
    fn possible(window: &Passwords, computer: &Computer) -> Vec<Action> {
        window.next(computer)
    }
    fn met(condition: &Condition, look: Look<'_, Passwords>) -> bool {
        condition.met(look)
    }
    fn missing(condition: &Condition, look: Look<'_, Passwords>) -> Phrase {
        condition.missing(look)
    }
    fn achieved(condition: &Condition) -> Phrase {
        condition.achieved()
    }
    fn damage(look: Look<'_, Passwords>) -> Vec<Phrase> {
        goal::damage(look)
    }
    fn unknown(named: Named<'_, Passwords>) -> Vec<Problem> {
        goal::unknown(&named)
    }
    fn title(view: &PasswordsView, window: &Passwords, _: &Computer, words: &Words) -> String {
        view.title(window, words)
    }
    fn draw(
        view: &mut PasswordsView,
        window: &Passwords,
        computer: &Computer,
        canvas: &mut Canvas,
        frame: Area,
        words: &Words,
    ) {
        view.draw(window, computer, canvas, frame, words);
    }
    fn read(
        view: &mut PasswordsView,
        window: &Passwords,
        computer: &Computer,
        gesture: &Gesture,
        words: &Words,
    ) -> Reading<Action> {
        view.read(window, computer, gesture, words)
    }
    fn show(
        view: &PasswordsView,
        window: &Passwords,
        computer: &Computer,
        action: &Action,
        means: Means,
        words: &Words,
    ) -> Option<Gesture> {
        view.show(window, computer, action, means, words)
    }
    fn tell(view: &PasswordsView, window: &Passwords, computer: &Computer, gesture: &Gesture) -> Phrase {
        view.tell(window, computer, gesture)
    }
    fn keys(view: &PasswordsView, window: &Passwords, computer: &Computer, focus: Option<&str>) -> Vec<KeyHint> {
        view.keys(window, computer, focus)
    }
}
