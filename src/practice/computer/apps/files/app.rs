//! Files as a program of the practice computer: where the list of programs finds each of its parts.
//! Only hands over: what the parts do stands in their own files.

use super::{Action, Check, Condition, Files, FilesView, damage, unknown_items};
use crate::locale::{Phrase, Words};
use crate::pack::Problem;
use crate::practice::computer::app::{App, Look, Named, Start};
use crate::practice::computer::disk::{FileList, Item, Path, Place, build};
use crate::practice::computer::{Computer, Request};
use crate::practice::{Reaction, Reading};
use crate::ui::{Area, Canvas, Gesture, KeyHint, Means};

fn check<'a>(look: Look<'a, Files>) -> Check<'a> {
    Check { start: look.start.disk(), now: look.now.disk(), conditions: look.conditions }
}

impl App for Files {
    type Setup = FileList;
    type Content = ();
    type Window = Files;
    type Action = Action;
    type Condition = Condition;
    type View = FilesView;

    const TITLE: &'static str = "files-title";

    fn set_up(setup: Option<&Self::Setup>, start: &mut Start<'_>) -> Files {
        match build(start.file, setup.map_or(&[], |list| list.0.as_slice())) {
            Ok(disk) => start.computer.prepare(|now| now.disk = disk),
            Err(problems) => {
                start.problems.extend(problems);
                return Files::default();
            }
        }
        let Some((folder, span)) = start.folder.clone() else {
            return Files::at(start.computer.disk(), &Path::from(Place::Desktop)).unwrap_or_default();
        };
        Files::at(start.computer.disk(), folder).unwrap_or_else(|| {
            start.amiss(span, Phrase::new("problem-task-start"));
            Files::default()
        })
    }
    fn apply(window: &mut Files, computer: &mut Computer, action: &Action) -> Reaction {
        window.apply(computer, action)
    }
    fn take(window: &mut Files, computer: &mut Computer, request: &Request) -> bool {
        match request {
            Request::ShowFile(id) => window.show(computer.disk(), *id),
            _ => false,
        }
    }
    fn settle(window: &mut Files, computer: &Computer) {
        window.settle(computer.disk());
    }
    fn possible(window: &Files, computer: &Computer) -> Vec<Action> {
        window.possible(computer)
    }
    fn met(condition: &Condition, look: Look<'_, Files>) -> bool {
        condition.met(check(look), look.window)
    }
    fn missing(condition: &Condition, look: Look<'_, Files>) -> Phrase {
        condition.missing(check(look), look.window)
    }
    fn achieved(condition: &Condition) -> Phrase {
        condition.achieved()
    }
    fn damage(look: Look<'_, Files>) -> Vec<Phrase> {
        damage(look.start.disk(), look.now.disk(), look.conditions, look.may_change)
    }
    fn unknown(named: Named<'_, Files>) -> Vec<Problem> {
        unknown_items(named.file, (named.start.disk(), named.brought), named.conditions, named.actions)
    }
    fn says(computer: &Computer) -> Vec<(String, bool)> {
        let documents = computer.disk().items().filter_map(|(_, node)| match &node.item {
            Item::Document(document) => Some(document),
            Item::Folder | Item::Archive => None,
        });
        documents.flat_map(|document| document.further_pages().map(|page| (page, false))).collect()
    }
    fn title(view: &FilesView, window: &Files, computer: &Computer, words: &Words) -> String {
        view.title(window, computer, words)
    }
    fn draw(
        view: &mut FilesView,
        window: &Files,
        computer: &Computer,
        canvas: &mut Canvas,
        frame: Area,
        words: &Words,
    ) {
        view.draw(window, computer, canvas, frame, words);
    }
    fn read(
        view: &mut FilesView,
        window: &Files,
        computer: &Computer,
        gesture: &Gesture,
        words: &Words,
    ) -> Reading<Action> {
        view.read(window, computer, gesture, words)
    }
    fn show(
        view: &FilesView,
        window: &Files,
        computer: &Computer,
        action: &Action,
        means: Means,
        words: &Words,
    ) -> Option<Gesture> {
        view.show(window, computer, action, means, words)
    }
    fn tell(view: &FilesView, _: &Files, computer: &Computer, gesture: &Gesture) -> Phrase {
        view.tell(computer, gesture)
    }
    fn keys(view: &FilesView, window: &Files, computer: &Computer, focus: Option<&str>) -> Vec<KeyHint> {
        view.keys(window, computer, focus)
    }
}
