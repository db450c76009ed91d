//! The program without a terminal: events in, frames out. Holds the screens, their focus, the small menu and notices.
//! What screens ask for is done in `effect`.

use super::drawing::Drawing;
use super::state::State;
use crate::course::Spot;
use crate::grade::Step;
use crate::input::{Event, Mouse};
use crate::locale::Phrase;
use crate::screen::{self, Answer, Effect, HomeScreen, LanguageScreen, Pause, Screen, TOO_SMALL};
use crate::text::{Direction, Order};
use crate::ui::{Canvas, Focus, Gesture, KeyHint, Manner, Moved, Pace, Senses, Targets, Theme};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::borrow::Cow;

/// More rounds than a frame takes until the focus rests.
const ROUNDS: usize = 4;

/// A screen and where the focus is on it.
pub(super) struct Layer {
    pub(super) screen: Box<dyn Screen>,
    focus: Focus,
}

impl Layer {
    pub(super) fn new(screen: Box<dyn Screen>) -> Self {
        Layer { screen, focus: Focus::default() }
    }
}

/// The program.
pub struct App {
    pub(super) state: State,
    pub(super) screens: Vec<Layer>,
    pub(super) pause: Option<Pause>,
    pub(super) leaving: bool,
    /// Steps of the last event: pack, exercise, step.
    pub(super) unkept: Vec<(String, String, Step)>,
    targets: Targets,
    /// Where the cells of the last frame went that the terminal was sent.
    moved: Moved,
    size: (u16, u16),
    stale: bool,
}

impl App {
    pub(super) fn new(state: State, spot: Option<Spot>) -> Self {
        let first: Box<dyn Screen> = match &state.learner {
            Some(_) => Box::new(HomeScreen::default()),
            None => Box::new(LanguageScreen),
        };
        let screens = vec![Layer::new(first)];
        let mut app = App {
            state,
            screens,
            pause: None,
            leaving: false,
            unkept: Vec::new(),
            targets: Targets::default(),
            moved: Moved::default(),
            size: TOO_SMALL,
            stale: true,
        };
        if let (Some(spot), Some(_)) = (spot, &app.state.learner) {
            app.perform(vec![Effect::Exercise(spot)]);
        }
        app
    }

    /// Whether somebody asked to leave.
    pub fn is_leaving(&self) -> bool {
        self.leaving
    }
    /// The direction of the screens now.
    pub fn direction(&self) -> Direction {
        self.state.words.direction()
    }
    /// What answers on the last frame, and where.
    pub fn targets(&self) -> &Targets {
        &self.targets
    }
    /// What the panic message should say, in the language that is on.
    pub fn apology(&self) -> String {
        crate::text::plain(&self.state.words.get("start-apology"))
    }
    /// The terminal's background is light (or not): the theme follows.
    pub fn set_light(&mut self, light: bool) {
        self.state.light = light;
    }
    /// All that decides how a frame looks besides what is on it.
    pub(super) fn look(&self) -> (Theme, Manner, usize, Senses) {
        let Drawing { manner, senses, .. } = &self.state.drawing;
        (self.state.theme(), manner.clone(), self.screens.len() + self.state.notices.len(), *senses)
    }
    /// Whether the terminal is to report all keys: the last frame wants them, and it can.
    pub fn wants_all_keys(&self) -> bool {
        self.state.drawing.senses.all_keys && self.targets.listens_to_all_keys()
    }

    /// Draws the whole screen, as this terminal is to be sent it. Returns where the terminal's own cursor is to stand: for
    /// screen readers, which read from there; others see the focus and the caret in the drawing.
    pub fn draw(&mut self, buffer: &mut Buffer) -> Option<(u16, u16)> {
        self.compose(buffer);
        self.moved = self.state.drawing.manner.finish(buffer, &self.targets);
        self.cursor()
    }

    /// Where the terminal's own cursor stands on the last frame, for screen readers.
    pub(super) fn cursor(&self) -> Option<(u16, u16)> {
        let focus = self.screens.last().and_then(|layer| layer.focus.current());
        focus.filter(|_| self.state.drawing.manner.order == Order::Logical).and_then(|id| self.targets.cursor(id))
    }

    /// Draws the whole screen as it is to be seen.
    pub(super) fn compose(&mut self, buffer: &mut Buffer) {
        self.size = (buffer.area.width, buffer.area.height);
        self.stale = false;
        let theme = self.state.theme();
        let (direction, order) = (self.direction(), self.state.drawing.manner.order);
        let senses = self.state.drawing.senses;
        let context = self.state.context();
        if self.size.0 < TOO_SMALL.0 || self.size.1 < TOO_SMALL.1 {
            let focus = Focus::default();
            let mut canvas = Canvas::in_order(order, buffer, direction, &theme, &focus);
            screen::draw_too_small(&mut canvas, context.words);
            self.targets = canvas.finish();
            return;
        }
        let Some(Layer { screen, focus }) = self.screens.last_mut() else { return };
        for _ in 0..ROUNDS {
            let mut canvas = Canvas::in_order(order, buffer, direction, &theme, focus);
            canvas.set_senses(senses);
            screen.draw(&context, &mut canvas);
            if let Some((title, far)) = screen.place(&context) {
                screen::draw_header(&context, &mut canvas, &title, &far);
            }
            if let Some(notice) = self.state.notices.front() {
                screen::draw_notice(&context, notice, &mut canvas);
            } else if let Some(pause) = self.pause {
                pause.draw(&context, screen.as_ref(), &mut canvas);
            }
            let over = self.pause.is_some() || !self.state.notices.is_empty();
            let hints = if over { over_hints() } else { hints(screen.keys(&context, focus.current())) };
            screen::draw_keys(&mut canvas, context.words, &hints);
            self.targets = canvas.finish();
            if !focus.settle(&self.targets) {
                break;
            }
        }
    }

    /// Takes an event.
    pub fn event(&mut self, event: &Event) {
        match event {
            Event::Quit => {
                self.leaving = true;
                return;
            }
            Event::Resize(columns, rows) => self.size = (*columns, *rows),
            _ => {}
        }
        if self.stale {
            // Several events of one burst: each is read on the frame that the one before it made.
            let mut unseen = Buffer::empty(Rect::new(0, 0, self.size.0, self.size.1));
            self.compose(&mut unseen);
        }
        self.keep();
        let Some(layer) = self.screens.last_mut() else { return };
        self.stale = true;
        for gesture in layer.focus.handle(&as_seen(event, &self.moved, self.state.pace), &self.targets) {
            self.gesture(&gesture);
        }
    }

    /// A gesture for the screen that is open, as if somebody had made it there.
    pub(super) fn press(&mut self, gesture: &Gesture) {
        let context = self.state.context();
        let effects = self.screens.last_mut().and_then(|layer| layer.screen.read(&context, gesture));
        self.pause = None;
        self.perform(effects.unwrap_or_default());
    }

    fn gesture(&mut self, gesture: &Gesture) {
        if self.size.0 < TOO_SMALL.0 || self.size.1 < TOO_SMALL.1 {
            return;
        }
        let closes =
            matches!(gesture, Gesture::Leave) || matches!(gesture, Gesture::Activate(id) if id == "notice:close");
        if !self.state.notices.is_empty() {
            if closes {
                self.state.notices.pop_front();
            }
            return;
        }
        let context = self.state.context();
        let Some(Layer { screen, .. }) = self.screens.last_mut() else { return };
        let effects = match &mut self.pause {
            Some(pause) => match pause.read(&context, screen.as_ref(), gesture) {
                Answer::Open => return,
                Answer::Close => {
                    self.pause = None;
                    return;
                }
                Answer::Press(id) => {
                    self.pause = None;
                    screen.read(&context, &Gesture::Activate(id.to_owned()))
                }
                Answer::Do(effects) => {
                    self.pause = None;
                    Some(effects)
                }
            },
            None => match screen::speak(&context, gesture) {
                Some(effects) => Some(effects),
                None => screen.read(&context, gesture),
            },
        };
        match effects {
            Some(effects) => self.perform(effects),
            None if matches!(gesture, Gesture::Leave) => self.pause = Some(Pause::default()),
            None => {}
        }
    }
}

/// The event with the mouse where the eye sees it, and its clock at the learner's pace.
fn as_seen<'a>(event: &'a Event, moved: &Moved, pace: Pace) -> Cow<'a, Event> {
    match event {
        Event::Mouse(mouse) => {
            let column = moved.seen(mouse.column, mouse.row);
            Cow::Owned(Event::Mouse(Mouse { column, at: pace.told(mouse.at), ..*mouse }))
        }
        _ => Cow::Borrowed(event),
    }
}

/// The hints of a screen, and what Esc does.
fn hints(mut hints: Vec<KeyHint>) -> Vec<KeyHint> {
    if !hints.iter().any(|hint| hint.keys.contains(&"esc")) {
        hints.push(KeyHint::new("esc", Phrase::new("keys-menu")));
    }
    hints
}

fn over_hints() -> Vec<KeyHint> {
    vec![
        KeyHint::new("enter", Phrase::new("keys-choose")),
        KeyHint::pair("up", "down", Phrase::new("keys-move")),
        KeyHint::new("esc", Phrase::new("keys-back")),
    ]
}
