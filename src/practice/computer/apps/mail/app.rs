//! Mail as a program of the practice computer: where the list of programs finds each of its parts.
//! Only hands over: what the parts do stands in their own files.

use super::{Action, Condition, Content, Mail, MailView, Setup, damage, mention, setup};
use crate::locale::{Name, Phrase, Words};
use crate::pack::Problem;
use crate::practice::computer::app::{App, Look, Named, Start};
use crate::practice::computer::{Computer, Request};
use crate::practice::{Reaction, Reading};
use crate::ui::{Area, Canvas, Gesture, KeyHint, Means};

impl App for Mail {
    type Setup = Setup;
    type Content = Content;
    type Window = Mail;
    type Action = Action;
    type Condition = Condition;
    type View = MailView;

    const TITLE: &'static str = "mail-title";

    fn set_up(setup: Option<&Setup>, start: &mut Start<'_>) -> Mail {
        setup::set_up(setup, start)
    }
    fn apply(window: &mut Mail, computer: &mut Computer, action: &Action) -> Reaction {
        window.apply(computer, action)
    }
    fn take(window: &mut Mail, computer: &mut Computer, request: &Request) -> bool {
        window.take(computer, request)
    }
    fn settle(window: &mut Mail, computer: &Computer) {
        window.settle(computer);
    }
    fn possible(window: &Mail, computer: &Computer) -> Vec<Action> {
        window.possible(computer)
    }
    fn met(condition: &Condition, look: Look<'_, Mail>) -> bool {
        condition.met(look)
    }
    fn missing(condition: &Condition, look: Look<'_, Mail>) -> Phrase {
        condition.missing(look)
    }
    fn achieved(condition: &Condition) -> Phrase {
        condition.achieved()
    }
    fn damage(look: Look<'_, Mail>) -> Vec<Phrase> {
        damage::damage(look)
    }
    fn unknown(named: Named<'_, Mail>) -> Vec<Problem> {
        mention::unknown(&named)
    }
    fn brings(start: &Computer) -> Vec<Name> {
        let content = Mail::content(start);
        let letters = content.letters().map(|(_, letter)| letter).chain(&content.later);
        letters.flat_map(|letter| &letter.attached).map(|attached| attached.name.clone()).collect()
    }
    fn title(_: &MailView, window: &Mail, computer: &Computer, words: &Words) -> String {
        MailView::title(window, computer, words)
    }
    fn draw(view: &mut MailView, window: &Mail, computer: &Computer, canvas: &mut Canvas, frame: Area, words: &Words) {
        view.draw(window, computer, canvas, frame, words);
    }
    fn read(
        view: &mut MailView,
        window: &Mail,
        computer: &Computer,
        gesture: &Gesture,
        words: &Words,
    ) -> Reading<Action> {
        view.read(window, computer, gesture, words)
    }
    fn show(
        view: &MailView,
        window: &Mail,
        computer: &Computer,
        action: &Action,
        means: Means,
        words: &Words,
    ) -> Option<Gesture> {
        view.show(window, computer, action, means, words)
    }
    fn tell(view: &MailView, window: &Mail, computer: &Computer, gesture: &Gesture) -> Phrase {
        view.tell(window, computer, gesture)
    }
    fn keys(view: &MailView, window: &Mail, computer: &Computer, focus: Option<&str>) -> Vec<KeyHint> {
        view.keys(window, computer, focus)
    }
}
