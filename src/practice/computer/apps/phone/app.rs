//! Phone as a program of the practice computer: where the list of programs finds each of its parts.
//! Only hands over: what the parts do stands in their own files.

use super::{Action, Condition, Phone, PhoneContent, PhoneView, Setup, goal, setup};
use crate::locale::{Phrase, Words};
use crate::pack::Problem;
use crate::practice::computer::{Computer, Request};
use crate::practice::computer::app::{App, Look, Named, Start};
use crate::practice::{Reaction, Reading};
use crate::ui::{Area, Canvas, Gesture, KeyHint, Means};

impl App for Phone {
    type Setup = Setup;
    type Content = PhoneContent;
    type Window = Phone;
    type Action = Action;
    type Condition = Condition;
    type View = PhoneView;

    const TITLE: &'static str = "phone-title";

    fn set_up(setup: Option<&Setup>, start: &mut Start<'_>) -> Phone {
        setup.map(|setup| setup::set_up(setup, start)).unwrap_or_default()
    }
    fn apply(window: &mut Phone, computer: &mut Computer, action: &Action) -> Reaction {
        window.act(computer, action)
    }
    fn take(window: &mut Phone, computer: &mut Computer, request: &Request) -> bool {
        match request {
            Request::Arrive(id) => window.receive(computer, id),
            _ => false,
        }
    }
    fn settle(window: &mut Phone, computer: &Computer) {
        window.keep_to(computer.own::<Phone>());
    }
    fn news(window: &Phone, computer: &Computer) -> usize {
        let content = computer.own::<Phone>();
        window.unread(content) + usize::from(window.call(content).is_some())
    }
    fn possible(window: &Phone, computer: &Computer) -> Vec<Action> {
        window.next(computer)
    }
    fn met(condition: &Condition, look: Look<'_, Phone>) -> bool {
        condition.met(look)
    }
    fn missing(condition: &Condition, look: Look<'_, Phone>) -> Phrase {
        condition.missing(look)
    }
    fn achieved(condition: &Condition) -> Phrase {
        condition.achieved()
    }
    fn damage(look: Look<'_, Phone>) -> Vec<Phrase> {
        goal::damage(look)
    }
    fn unknown(named: Named<'_, Phone>) -> Vec<Problem> {
        goal::unknown(&named)
    }
    fn title(view: &PhoneView, window: &Phone, computer: &Computer, words: &Words) -> String {
        view.title(window, computer, words)
    }
    fn draw(
        view: &mut PhoneView,
        window: &Phone,
        computer: &Computer,
        canvas: &mut Canvas,
        frame: Area,
        words: &Words,
    ) {
        view.draw(window, computer, canvas, frame, words);
    }
    fn read(
        view: &mut PhoneView,
        window: &Phone,
        computer: &Computer,
        gesture: &Gesture,
        words: &Words,
    ) -> Reading<Action> {
        view.read(window, computer, gesture, words)
    }
    fn show(
        view: &PhoneView,
        window: &Phone,
        computer: &Computer,
        action: &Action,
        means: Means,
        words: &Words,
    ) -> Option<Gesture> {
        view.show(window, computer, action, means, words)
    }
    fn tell(view: &PhoneView, window: &Phone, computer: &Computer, gesture: &Gesture) -> Phrase {
        view.tell(window, computer, gesture)
    }
    fn keys(view: &PhoneView, window: &Phone, computer: &Computer, focus: Option<&str>) -> Vec<KeyHint> {
        view.keys(window, computer, focus)
    }
}
