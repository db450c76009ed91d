//! The practice computer on the screen: the framed window in front with its title bar, and a task bar to change it.
//! What a program draws and reads is its own view's.

use super::World;
use super::apps::{Act, AppId, Views};
use crate::locale::{Phrase, Words};
use crate::practice::{Reading, View};
use crate::ui::{Align, Area, Axis, Canvas, Gesture, Ink, KeyHint, Means, Role};

/// The windows of the practice computer.
#[derive(Default)]
pub struct ComputerView {
    views: Views,
}

const TASK: &str = "task:";

fn task(app: AppId) -> String {
    format!("{TASK}{}", app.word())
}

fn app_of(id: &str) -> Option<AppId> {
    let word = id.strip_prefix(TASK)?;
    AppId::ALL.iter().copied().find(|app| app.word() == word)
}

/// The name of a program, with how much is new in it.
fn label(app: AppId, world: &World, words: &Words) -> String {
    match world.windows.news(app, &world.computer) {
        0 => words.get(app.title()),
        count => {
            let news = Phrase::new("task-news").with("app", Phrase::new(app.title())).with("count", count);
            words.say(&news).string
        }
    }
}

/// The task bar: the programs of the task, the one in front marked. It lies on the lower edge of the window, so that it
/// takes no row from the work.
fn draw_task_bar(world: &World, canvas: &mut Canvas, area: Area, words: &Words) {
    if world.apps().len() < 2 {
        return;
    }
    canvas.group("programs", Axis::Row);
    let mut free = area.row(area.height.saturating_sub(1)).inset(2, 0);
    for app in world.apps() {
        let (id, label) = (task(*app), label(*app, world, words));
        let (place, rest) = free.split_start(canvas.width(&label) + 4);
        let (focused, front) = (canvas.focused(&id), *app == world.front());
        let ink = match (focused, front) {
            (true, _) => Ink::Focus,
            (false, true) => Ink::Title,
            (false, false) => Ink::Press,
        };
        canvas.fill(place, ink);
        if focused || front {
            canvas.symbol(place.start + 1, place.top, if focused { '►' } else { '●' }, ink);
        }
        canvas.label(place.split_start(3).1, &label, Align::Start, ink);
        canvas.target(id, Role::Button, place);
        free = rest.split_start(1).1;
    }
}

impl View for ComputerView {
    type State = World;

    fn draw(&mut self, world: &World, canvas: &mut Canvas, area: Area, words: &Words) {
        let (front, state) = (world.front(), (&world.windows, &world.computer));
        canvas.frame(area, Ink::Dim);
        let bar = area.row(0).inset(2, 0);
        let app = format!(" {} ", words.get(front.title()));
        let used = canvas.label(bar, &app, Align::Start, Ink::Title);
        let open = format!(" {} ", self.views.title(front, state.0, state.1, words));
        canvas.label(bar.split_start(used + 1).1, &open, Align::End, Ink::Title);
        self.views.draw(front, state, canvas, area, words);
        draw_task_bar(world, canvas, area, words);
    }

    fn read(&mut self, world: &World, gesture: &Gesture, words: &Words) -> Reading<Act> {
        if let Gesture::Activate(id) = gesture
            && let Some(app) = app_of(id)
        {
            return Reading::Do(Act::Switch(app));
        }
        self.views.read(world.front(), (&world.windows, &world.computer), gesture, words)
    }

    fn show(&self, world: &World, act: &Act, means: Means, words: &Words) -> Option<Gesture> {
        let wanted = match act {
            Act::Switch(app) => Some(*app),
            other => other.app(),
        };
        match wanted {
            Some(app) if app != world.front() => Some(Gesture::Activate(task(app))),
            _ => self.views.show((&world.windows, &world.computer), act, means, words),
        }
    }

    fn tell(&self, world: &World, gesture: &Gesture, _: &Words) -> Phrase {
        if let Gesture::Activate(id) = gesture
            && let Some(app) = app_of(id)
        {
            return Phrase::new("task-show-switch").with("app", Phrase::new(app.title()));
        }
        self.views.tell(world.front(), (&world.windows, &world.computer), gesture)
    }

    fn keys(&self, world: &World, focus: Option<&str>) -> Vec<KeyHint> {
        self.views.keys(world.front(), (&world.windows, &world.computer), focus)
    }
}
