//! What gestures mean in a round, and the gestures that do it.
//! What is said about it is in `say`.

use super::{FIELD, LIST, Note, PointerView, TEXT, choice, chosen, passage, place, target};
use crate::input::{Event, KeyCode};
use crate::locale::{Phrase, Words};
use crate::practice::Reading;
use crate::practice::dexterity::pointer::{Act, Drill, Round, Step};
use crate::practice::question::Item;
use crate::ui::{Gesture, Means, TextArea};

impl PointerView {
    pub(super) fn read_step(&mut self, state: &Drill, step: &Step, gesture: &Gesture, words: &Words) -> Reading<Act> {
        match gesture {
            Gesture::Leave if self.held || self.open => {
                (self.held, self.open, self.note) = (false, false, None);
                Reading::Seen
            }
            Gesture::Scroll(_, lines) if self.open || matches!(step.round, Round::Scroll(_)) => {
                self.scroll.turn(*lines);
                Reading::Seen
            }
            Gesture::Activate(id) if id == LIST => {
                self.open = !self.open;
                Reading::Seen
            }
            Gesture::Edit(id, event) if id == TEXT => self.select(state, step, event, words),
            Gesture::Scroll(id, lines) if id == TEXT => {
                self.text.iter_mut().for_each(|text| text.turn(*lines));
                Reading::Seen
            }
            Gesture::Activate(id) if chosen(state, step, id).is_some() => match chosen(state, step, id) {
                Some(item) => self.choose(state, step, item),
                None => Reading::Ignored,
            },
            Gesture::Menu(id) if chosen(state, step, id).is_some() || id == LIST => self.notice(Note::OtherButton),
            _ if step.is_aimed() => self.aim(state, step, gesture),
            _ => Reading::Ignored,
        }
    }

    fn notice(&mut self, note: Note) -> Reading<Act> {
        self.note = Some(note);
        Reading::Seen
    }

    fn missed(&mut self, state: &Drill, note: Note) -> Reading<Act> {
        self.looks = note == Note::Beside;
        self.note = Some(note);
        Reading::Do(Act::Missed(state.done() + 1))
    }

    /// Gestures where something stands in the field.
    fn aim(&mut self, state: &Drill, step: &Step, gesture: &Gesture) -> Reading<Act> {
        let (it, there) = (target(state.done()), place(state.done()));
        let done = Reading::Do(Act::Done(state.done() + 1));
        match (gesture, &step.round) {
            (Gesture::Point(id) | Gesture::Menu(id), _) if id == FIELD => {
                self.held = false;
                self.missed(state, Note::Beside)
            }
            (Gesture::Activate(id), Round::Click(_) | Round::DoubleClick(_)) if *id == it => done,
            (Gesture::Activate(id), Round::RightClick(_)) if *id == it => self.missed(state, Note::OtherButton),
            (Gesture::Menu(id), Round::RightClick(None)) if *id == it => done,
            (Gesture::Menu(id), Round::RightClick(Some(_))) if *id == it => {
                (self.open, self.note) = (true, None);
                Reading::Seen
            }
            (Gesture::Menu(id), _) if *id == it || *id == there => self.missed(state, Note::OtherButton),
            (Gesture::Point(id), Round::DoubleClick(_)) if *id == it => match self.note {
                Some(Note::First | Note::Late) => self.missed(state, Note::Late),
                _ => self.notice(Note::First),
            },
            (Gesture::Drop { from, to }, Round::Drag(_)) if *from == it && *to == there => done,
            (Gesture::Drop { from, .. }, Round::Drag(_)) if *from == it => {
                self.held = false;
                self.missed(state, Note::Dropped)
            }
            (Gesture::Point(id) | Gesture::Activate(id), Round::Drag(_)) if *id == it => {
                self.held = true;
                self.notice(Note::Held)
            }
            (Gesture::Activate(id), Round::Drag(_)) if *id == there && self.held => done,
            (Gesture::Point(id), Round::Drag(_)) if *id == there && self.held => self.notice(Note::Held),
            (Gesture::Point(id) | Gesture::Activate(id), Round::Drag(_)) if *id == there => {
                self.notice(Note::NothingHeld)
            }
            (Gesture::Drop { from, .. }, Round::Drag(_)) if *from == there => self.notice(Note::NothingHeld),
            _ => Reading::Ignored,
        }
    }

    /// One of several was pressed.
    fn choose(&mut self, state: &Drill, step: &Step, item: &Item) -> Reading<Act> {
        let asked = match &step.round {
            Round::Tick(_) if state.is_ticked(item) => return Reading::Do(Act::Untick(item.clone())),
            Round::Tick(_) => return Reading::Do(Act::Tick(item.clone())),
            Round::Choose(asked) | Round::OpenList(asked) | Round::Scroll(asked) => asked,
            Round::RightClick(Some((_, asked))) => asked,
            _ => return Reading::Ignored,
        };
        self.open = false;
        if asked == item {
            return Reading::Do(Act::Done(state.done() + 1));
        }
        self.missed(state, Note::Instead(item.clone()))
    }

    /// Keys and mouse in the text: they select, and change nothing.
    fn select(&mut self, state: &Drill, step: &Step, event: &Event, words: &Words) -> Reading<Act> {
        let (Round::SelectText(wanted), Some(text)) = (&step.round, &mut self.text) else { return Reading::Ignored };
        if !selects(event) {
            return self.notice(Note::OnlySelect);
        }
        self.note = None;
        text.edit(event);
        let wanted = words.say(&Phrase::pack(format!("{}.{wanted}", state.id()))).string;
        let done = text.selected().is_some_and(|selected| passage::is_same(selected, &wanted));
        if done { Reading::Do(Act::Done(state.done() + 1)) } else { Reading::Seen }
    }

    /// Presses one of several, as soon as it can be seen.
    pub(super) fn press(&self, state: &Drill, step: &Step, item: &Item) -> Option<Gesture> {
        step.choices.contains(item).then(|| Gesture::Activate(choice(state.done(), item)))
    }

    /// The next gesture that does the round.
    pub(super) fn next(&self, state: &Drill, step: &Step, means: Means, words: &Words) -> Option<Gesture> {
        let is_met = self.round == state.done();
        let (open, held) = (self.open && is_met, self.held && is_met);
        let (it, there) = (target(state.done()), place(state.done()));
        match &step.round {
            Round::Click(_) | Round::DoubleClick(_) => Some(Gesture::Activate(it)),
            Round::RightClick(Some((_, asked))) if open => self.press(state, step, asked),
            Round::RightClick(_) => Some(Gesture::Menu(it)),
            // Where no mouse is reported, what is shown is what can be done.
            Round::Drag(_) if means == Means::Mouse && self.mouse => Some(Gesture::Drop { from: it, to: there }),
            Round::Drag(_) if held => Some(Gesture::Activate(there)),
            Round::Drag(_) => Some(Gesture::Point(it)),
            Round::Tick(_) => None,
            Round::OpenList(_) if !open => Some(Gesture::Activate(LIST.to_owned())),
            Round::OpenList(asked) | Round::Choose(asked) | Round::Scroll(asked) => self.press(state, step, asked),
            Round::SelectText(wanted) => {
                let wanted = words.say(&Phrase::pack(format!("{}.{wanted}", state.id()))).string;
                let means = if self.mouse { means } else { Means::Keys };
                let event = self
                    .text
                    .as_ref()
                    .filter(|_| is_met)
                    .and_then(|text: &TextArea| passage::next(text, &wanted, means));
                event.map(|event| Gesture::Edit(TEXT.to_owned(), event))
            }
        }
    }
}

/// Whether an event only moves the caret or selects.
fn selects(event: &Event) -> bool {
    match event {
        Event::Mouse(_) => true,
        Event::Key(key) => match key.code {
            KeyCode::Left | KeyCode::Right | KeyCode::Up | KeyCode::Down => true,
            KeyCode::Home | KeyCode::End | KeyCode::PageUp | KeyCode::PageDown => true,
            KeyCode::Char(letter) => key.ctrl && matches!(letter, 'a' | 'c'),
            _ => false,
        },
        _ => false,
    }
}
