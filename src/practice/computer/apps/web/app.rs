//! Web as a program of the practice computer: where the list of programs finds each of its parts.
//! Only hands over: what the parts do stands in their own files.

use super::{Action, Condition, Content, Setup, Web, WebView, damage, mention, setup, understand};
use crate::locale::{Name, Phrase, Words};
use crate::pack::Problem;
use crate::practice::computer::app::{App, Look, Named, Start};
use crate::practice::computer::{Computer, Request};
use crate::practice::{Reaction, Reading};
use crate::ui::{Area, Canvas, Gesture, KeyHint, Means};

impl App for Web {
    type Setup = Setup;
    type Content = Content;
    type Window = Web;
    type Action = Action;
    type Condition = Condition;
    type View = WebView;

    const TITLE: &'static str = "web-title";

    fn set_up(written: Option<&Setup>, start: &mut Start<'_>) -> Web {
        setup::set_up(written, start)
    }
    fn apply(window: &mut Web, computer: &mut Computer, action: &Action) -> Reaction {
        window.apply(computer, action)
    }
    fn take(window: &mut Web, computer: &mut Computer, request: &Request) -> bool {
        match request {
            Request::OpenAddress(address) => window.open_address(computer.own::<Web>(), address),
            _ => false,
        }
    }
    fn settle(window: &mut Web, computer: &Computer) {
        window.settle(computer.own::<Web>());
    }
    fn possible(window: &Web, computer: &Computer) -> Vec<Action> {
        window.possible(computer.own::<Web>())
    }
    fn met(condition: &Condition, look: Look<'_, Web>) -> bool {
        condition.met(look)
    }
    fn missing(condition: &Condition, look: Look<'_, Web>) -> Phrase {
        condition.missing(look)
    }
    fn achieved(condition: &Condition) -> Phrase {
        condition.achieved()
    }
    fn damage(look: Look<'_, Web>) -> Vec<Phrase> {
        damage::damage(look)
    }
    fn unknown(named: Named<'_, Web>) -> Vec<Problem> {
        mention::unknown(&named)
    }
    fn brings(start: &Computer) -> Vec<Name> {
        start.own::<Web>().pages.all.iter().flat_map(understand::documents).collect()
    }
    fn lets_in(computer: &Computer, site: &str, user: &Name, password: &Name) -> bool {
        computer.own::<Web>().opens(site, user, password)
    }
    fn says(start: &Computer) -> Vec<(String, bool)> {
        start.own::<Web>().pages.all.iter().flat_map(understand::texts).collect()
    }
    fn title(_: &WebView, window: &Web, computer: &Computer, words: &Words) -> String {
        WebView::title(window, computer, words)
    }
    fn draw(view: &mut WebView, window: &Web, computer: &Computer, canvas: &mut Canvas, frame: Area, words: &Words) {
        view.draw(window, computer, canvas, frame, words);
    }
    fn read(
        view: &mut WebView,
        window: &Web,
        computer: &Computer,
        gesture: &Gesture,
        words: &Words,
    ) -> Reading<Action> {
        view.read(window, computer, gesture, words)
    }
    fn show(
        view: &WebView,
        window: &Web,
        computer: &Computer,
        action: &Action,
        means: Means,
        words: &Words,
    ) -> Option<Gesture> {
        view.show(window, computer, action, means, words)
    }
    fn tell(view: &WebView, window: &Web, computer: &Computer, gesture: &Gesture) -> Phrase {
        view.tell(window, computer, gesture)
    }
    fn keys(view: &WebView, window: &Web, computer: &Computer, focus: Option<&str>) -> Vec<KeyHint> {
        view.keys(window, computer, focus)
    }
}
