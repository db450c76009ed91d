//! The program around one pack that is being written: what is saved is shown at once, in its place; what is amiss is told.
//! Drawing is in `draw`, the files in `reload`, the author's actions in `act`, `watch` and `check` have threads of their own.
//! Keeps nothing: its records are in memory and end with it.

mod act;
mod check;
mod draw;
mod reload;
mod watch;

use super::run::{Shown, run_shown};
use super::shell::App;
use super::start::{Options, catalogue, choose_language, first_state};
use super::state::Clock;
use super::terminal::{self, Strategy};
use crate::course::Spot;
use crate::input::{Button, Event, Key, KeyCode, Mouse, MouseKind};
use crate::locale::{Language, Words};
use crate::pack::{Files, Folder, Library, Problem};
use crate::screen::TOO_SMALL;
use crate::screen::preview::{AuthorPanel, OPEN, Stage};
use crate::store::Store;
use crate::ui::{Colours, Focus, Gesture, Moved, Targets};
use check::Checking;
use draw::Inside;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::path::PathBuf;
use watch::Watch;

/// The key that opens the author's panel: the only one that does not belong to the exercise.
const PANEL: Key = Key::plain(KeyCode::F(12));

/// What an author asked for on the command line.
#[derive(Clone, Debug, Default)]
pub struct PreviewOptions {
    /// The folder of the pack.
    pub pack: PathBuf,
    /// The id of the exercise to begin with; else the first.
    pub exercise: Option<String>,
    /// The language to begin with; else that of the system where the pack has it, else the pack's first.
    pub language: Option<Language>,
    /// Whether to look at the files every second, where the system does not tell that they changed.
    pub poll: bool,
    /// The folder with translations of the program; nothing else is read there, and nothing written.
    pub data: Option<PathBuf>,
    /// See `Options::locale`.
    pub locale: Option<String>,
    /// See `Options::keyboards`.
    pub keyboards: Vec<PathBuf>,
    /// See `Options::bidi`.
    pub bidi: Option<Strategy>,
}

/// A pack that is being written, in the program.
pub struct Preview {
    app: App,
    options: PreviewOptions,
    /// The folder of the pack, as problems name it.
    root: String,
    /// The exercise that is, or was last, on the screen, and its variant; `None`: there was none to show yet.
    place: Option<(Spot, usize)>,
    /// The place before the files lost it, as long as nobody went elsewhere: a file may only be half written.
    lost: Option<(Spot, usize)>,
    stage: Stage,
    /// What is amiss in the files as they were read or checked last.
    problems: Vec<Problem>,
    /// What the files say now, where the exercise on the screen is of before.
    newer: Option<Library>,
    checking: Checking,
    watch: Watch,
    panel: Option<AuthorPanel>,
    /// Whether the program is wished in a frame of 80x24.
    framed: bool,
    /// The words of the program and the pack, for the panel.
    words: Option<Words>,
    focus: Focus,
    targets: Targets,
    moved: Moved,
    size: (u16, u16),
    inside: Inside,
    stale: bool,
}

impl Preview {
    /// Everything that is ready before the first frame: the pack is read, and not yet checked.
    pub fn start(options: PreviewOptions, clock: Box<dyn Clock>, colours: Colours) -> Self {
        let watch = Watch::new(&options.pack, options.poll);
        let catalogue = catalogue(options.data.as_ref());
        let language = options.language.as_ref().map(Language::tag);
        let author = Words::new(&catalogue, &choose_language(&catalogue, language.clone(), "fr"));
        let settings = Options {
            learner: Some(author.get("preview-author")),
            locale: options.locale.clone(),
            keyboards: options.keyboards.clone(),
            language,
            ..Options::default()
        };
        let mut state = first_state(&settings, (Store::in_memory(), None), catalogue, Library::default(), clock);
        state.colours = colours;
        let mut app = App::new(state, None);
        app.wish_for(options.bidi);
        let mut preview = Preview {
            app,
            checking: Checking::new(&options),
            root: Folder::new(&options.pack).root(),
            options,
            place: None,
            lost: None,
            stage: Stage::Current,
            problems: Vec::new(),
            newer: None,
            watch,
            panel: None,
            framed: false,
            words: None,
            focus: Focus::default(),
            targets: Targets::default(),
            moved: Moved::default(),
            size: TOO_SMALL,
            inside: Inside::whole(TOO_SMALL),
            stale: true,
        };
        preview.reload();
        preview.speak_first();
        preview
    }

    /// Whether somebody asked to leave.
    pub fn is_leaving(&self) -> bool {
        self.app.is_leaving()
    }
    /// What answers on the last frame of the panel and the bar, and where.
    pub fn targets(&self) -> &Targets {
        if self.panel.is_some() { &self.targets } else { self.app.targets() }
    }

    /// Takes an event.
    pub fn event(&mut self, event: &Event) {
        match event {
            Event::Changed => return self.reload(),
            Event::Checked => return self.take_check(),
            Event::Resize(columns, rows) => {
                self.size = (*columns, *rows);
                self.stale = true;
                let inside = self.inside();
                return self.app.event(&Event::Resize(inside.columns, inside.rows));
            }
            _ => {}
        }
        self.lost = None;
        if self.stale {
            // Several events of one burst: each is read on the frame that the one before it made.
            self.compose(&mut Buffer::empty(Rect::new(0, 0, self.size.0, self.size.1)));
        }
        self.stale = true;
        match event {
            Event::Key(key) if *key == PANEL => self.toggle(),
            Event::Mouse(mouse) => {
                let column = self.moved.seen(mouse.column, mouse.row);
                self.mouse(Mouse { column, ..*mouse });
            }
            _ if self.panel.is_some() && *event != Event::Quit => self.own(event),
            _ => self.pass(event),
        }
    }

    fn mouse(&mut self, mouse: Mouse) {
        if self.panel.is_some() {
            return self.own(&Event::Mouse(mouse));
        }
        let opens = |gesture: &Gesture| matches!(gesture, Gesture::Activate(id) if id == OPEN);
        // Where there is no room for the bar, the header has no use for the other button.
        let asked = mouse.kind == MouseKind::Down(Button::Context) && mouse.row < 2 && !self.inside.has_bar;
        if asked || self.focus.handle(&Event::Mouse(mouse), &self.targets).iter().any(opens) {
            return self.toggle();
        }
        if let Some((column, row)) = self.inside.of_screen(mouse.column, mouse.row) {
            self.pass(&Event::Mouse(Mouse { column, row, ..mouse }));
        }
    }

    /// An event for the program; afterwards it may be in another exercise.
    fn pass(&mut self, event: &Event) {
        self.app.event(event);
        self.follow();
    }

    /// An event for the panel.
    fn own(&mut self, event: &Event) {
        for gesture in self.focus.handle(event, &self.targets) {
            let Some(mut panel) = self.panel.take() else { return };
            let act = panel.read(&self.about(), &gesture);
            self.panel = Some(panel);
            if let Some(act) = act {
                self.act(act);
            }
        }
    }

    /// Opens the panel, or closes it where there is something below it.
    fn toggle(&mut self) {
        let closes = self.panel.is_some() && self.place.is_some();
        self.panel = if closes { None } else { Some(self.panel.take().unwrap_or_default()) };
    }

    /// The place is where the program is, as long as that is an exercise.
    fn follow(&mut self) {
        if let Some((spot, variant)) = self.app.screens.last().and_then(|layer| layer.screen.exercise())
            && self.place.as_ref().is_none_or(|(known, number)| (known, *number) != (spot, variant))
        {
            self.place = Some((spot.clone(), variant));
            self.words = None;
        }
    }

    /// Draws the whole screen; returns where the terminal's own cursor is to stand.
    pub fn draw(&mut self, buffer: &mut Buffer) -> Option<(u16, u16)> {
        self.compose(buffer);
        self.finish(buffer)
    }
}

impl Shown for Preview {
    fn app(&mut self) -> &mut App {
        &mut self.app
    }
    fn draw(&mut self, buffer: &mut Buffer) -> Option<(u16, u16)> {
        self.draw(buffer)
    }
    fn event(&mut self, event: &Event) {
        self.event(event);
    }
    fn wants_all_keys(&self) -> bool {
        self.panel.is_none() && self.app.wants_all_keys()
    }
}

/// Runs it in the terminal until somebody leaves, and watches the files meanwhile.
///
/// # Errors
/// There is no terminal, or it broke; the system has no thread left.
pub fn preview(preview: Preview) -> Result<(), terminal::Error> {
    run_shown(preview, |preview, sender| {
        preview.watch.begin(sender.clone())?;
        preview.checking.listen(sender);
        Ok(())
    })
}
