//! Rounds on the screen: how far, what to do now, a calm word about what happened, and below it the place of work.
//! `draw` draws the place of work, `read` reads gestures, `say` finds words, `passage` knows how a text is selected.

mod draw;
mod passage;
mod read;
mod say;

use super::place::{Turn, places, size};
use super::{Act, Drill, Round, Step};
use crate::locale::{Phrase, Words};
use crate::practice::question::Item;
use crate::practice::{Reading, View};
use crate::text::{Direction, Text};
use crate::ui::{Align, Area, Canvas, Gesture, Ink, KeyHint, Means, Role, Scroll, TextArea, draw_mouse_picture};

/// What lies under the targets: a click on it went beside.
const FIELD: &str = "field";
/// The text in which a passage is selected.
const TEXT: &str = "text";
/// The head of a list that is opened.
const LIST: &str = "list";
const CHOICE: &str = "choice:";
/// Rows above the place of work.
const HEAD: u16 = 3;
/// The place of work is never made lower for the air above it (rows).
const LEAST_FIELD: u16 = 9;
/// Columns of the picture of the mouse, with air.
const PICTURE: u16 = 18;

/// What was noticed in a round.
#[derive(Clone, Debug, PartialEq)]
enum Note {
    /// A click beside the target.
    Beside,
    /// The first click where two are asked.
    First,
    /// The second one came too late.
    Late,
    /// The one button where the other is asked.
    OtherButton,
    /// Something was picked up.
    Held,
    /// The place was pressed before anything was picked up.
    NothingHeld,
    /// What was dragged was let go beside the place.
    Dropped,
    /// Something else of several was chosen.
    Instead(Item),
    /// A key that would change the text.
    OnlySelect,
}

/// The rounds of an exercise with the pointer.
pub struct PointerView {
    /// The round that the rest is about.
    round: usize,
    note: Option<Note>,
    held: bool,
    open: bool,
    scroll: Scroll,
    text: Option<TextArea>,
    /// Whether the terminal reports a mouse.
    mouse: bool,
    /// Whether one reads from right to left.
    rtl: bool,
    /// The next frame tells where a click fell: the last one of the round before, or one beside the target.
    looks: bool,
    before: Option<(u16, u16)>,
    fell: Option<(u16, u16)>,
    /// Where the target stands.
    spot: Area,
}

impl Default for PointerView {
    fn default() -> Self {
        PointerView {
            round: 0,
            note: None,
            held: false,
            open: false,
            scroll: Scroll::default(),
            text: None,
            mouse: true,
            rtl: false,
            looks: false,
            before: None,
            fell: None,
            spot: Area::default(),
        }
    }
}

/// The names of targets differ from round to round, so that nothing of one is taken for a part of the next.
fn target(round: usize) -> String {
    format!("target:{round}")
}

fn place(round: usize) -> String {
    format!("place:{round}")
}

fn choice(round: usize, item: &Item) -> String {
    format!("{CHOICE}{round}:{}", item.as_str())
}

/// The choice of this round that a target stands for.
fn chosen<'a>(state: &'a Drill, step: &'a Step, id: &str) -> Option<&'a Item> {
    step.choices.iter().find(|item| choice(state.done(), item) == id)
}

impl PointerView {
    /// In a new round all is as at its start.
    fn meet(&mut self, state: &Drill) {
        if self.round != state.done() {
            let (mouse, rtl) = (self.mouse, self.rtl);
            *self = PointerView { round: state.done(), mouse, rtl, looks: true, ..PointerView::default() };
        }
    }

    /// Where the targets of the round stand in the field: the thing, and the place that it is to be dragged to.
    fn spots(state: &Drill, step: &Step, canvas: &Canvas, field: Area, words: &Words) -> Vec<Area> {
        let label = |item: &Item| canvas.width(&words.say(&item.phrase(state.id())).string);
        let labels: Vec<Option<u16>> = match &step.round {
            Round::Drag(None) => vec![None, None],
            _ if step.things().is_empty() => vec![None],
            _ => step.things().into_iter().map(|item| Some(label(item))).collect(),
        };
        let mut sizes: Vec<(u16, u16)> = labels.into_iter().map(|label| size(state.size(), label)).collect();
        if let Some(frame) = sizes.get_mut(1) {
            // The place is larger than what is put there.
            *frame = (frame.0 + 4, 3);
        }
        places(Turn { seed: state.seed(), round: state.done(), sides: state.sides() }, field, &sizes)
    }

    /// The picture of the mouse that belongs to a round; a wheel has none.
    fn picture(step: &Step) -> Option<(Gesture, Role)> {
        let on = || String::new();
        match step.round {
            Round::Scroll(_) => None,
            Round::DoubleClick(_) => Some((Gesture::Activate(on()), Role::Item)),
            Round::RightClick(_) => Some((Gesture::Menu(on()), Role::Button)),
            Round::Drag(_) | Round::SelectText(_) => Some((Gesture::Drop { from: on(), to: on() }, Role::Item)),
            _ => Some((Gesture::Activate(on()), Role::Button)),
        }
    }

    fn draw_head(&self, state: &Drill, canvas: &mut Canvas, head: Area, words: &Words) {
        let picture = state.step().filter(|_| self.mouse).and_then(Self::picture);
        let (texts, aside) = head.split_end(if picture.is_some() { PICTURE } else { 0 });
        if let Some((gesture, role)) = picture {
            draw_mouse_picture(canvas, aside.split_start(2).1, &gesture, Some(role));
        }
        let far = words.say(&Phrase::new("pointer-far").with("done", state.done()).with("all", state.all()));
        let used = canvas.label(texts.row(0), &far.string, Align::Start, Ink::Dim);
        let mut at = texts.start + used + 2;
        for round in 0..state.all() {
            let (mark, ink) = if round < state.done() { ('■', Ink::Done) } else { ('□', Ink::Dim) };
            canvas.symbol(at, texts.top, mark, ink);
            at += 1;
        }
        if !self.mouse {
            let rest = texts.row(0).split_start(at + 2 - texts.start).1;
            canvas.label(rest, &words.get("pointer-no-mouse"), Align::Start, Ink::Look);
        }
        let Some(step) = state.step() else { return };
        let says = |canvas: &mut Canvas, row: Area, text: &Text, ink| canvas.paragraph(row, text, Align::Start, ink);
        let used = says(canvas, texts.split_top(1).1, &words.say(&say::asks(state, step)), Ink::Strong);
        let rest = texts.split_top(1 + used).1;
        if let Some((phrase, ink)) = self.remark(state) {
            says(canvas, if rest.is_empty() { texts.row(2) } else { rest }, &words.say(&phrase), ink);
        }
    }
}

impl View for PointerView {
    type State = Drill;

    fn draw(&mut self, state: &Drill, canvas: &mut Canvas, area: Area, words: &Words) {
        self.meet(state);
        self.mouse = canvas.senses().mouse;
        self.rtl = words.direction() == Direction::Rtl;
        if std::mem::take(&mut self.looks) {
            *(if self.note.is_some() { &mut self.fell } else { &mut self.before }) = canvas.fell();
        }
        let (head, rest) = area.inset(1, 0).split_top(HEAD);
        let air = u16::from(rest.height > LEAST_FIELD);
        let field = rest.split_top(air).1;
        self.draw_field(state, canvas, field, words);
        self.draw_head(state, canvas, head, words);
    }

    fn read(&mut self, state: &Drill, gesture: &Gesture, words: &Words) -> Reading<Act> {
        self.meet(state);
        match state.step() {
            Some(step) => self.read_step(state, step, gesture, words),
            None => Reading::Ignored,
        }
    }

    fn show(&self, state: &Drill, action: &Act, means: Means, words: &Words) -> Option<Gesture> {
        let step = state.step()?;
        match action {
            Act::Done(round) if *round == state.done() + 1 => self.next(state, step, means, words),
            Act::Tick(item) if !state.is_ticked(item) => self.press(state, step, item),
            Act::Untick(item) if state.is_ticked(item) => self.press(state, step, item),
            _ => None,
        }
    }

    fn tell(&self, state: &Drill, gesture: &Gesture, _: &Words) -> Phrase {
        say::tells(state, gesture, self.mouse)
    }

    fn keys(&self, state: &Drill, _: Option<&str>) -> Vec<KeyHint> {
        let forward = if self.rtl { "shift+left" } else { "shift+right" };
        state.step().map(|step| say::keys(&step.round, self.held, self.open, forward)).unwrap_or_default()
    }
}
