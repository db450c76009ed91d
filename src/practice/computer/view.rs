//! The practice computer on the screen: a framed window with a title bar, and the app inside.
//! What an app draws and reads is its own view's.

use super::apps::files::FilesView;
use super::{Act, World};
use crate::locale::{Phrase, Words};
use crate::practice::{Reading, View};
use crate::ui::{Align, Area, Canvas, Gesture, Ink, KeyHint, Means};

/// The windows of the practice computer.
#[derive(Default)]
pub struct ComputerView {
    files: FilesView,
}

impl View for ComputerView {
    type State = World;

    fn draw(&mut self, world: &World, canvas: &mut Canvas, area: Area, words: &Words) {
        canvas.frame(area, Ink::Dim);
        let bar = area.row(0).inset(2, 0);
        let app = format!(" {} ", words.get("files-title"));
        let used = canvas.label(bar, &app, Align::Start, Ink::Title);
        let folder = format!(" {} ", self.files.title(&world.files, &world.computer, words));
        canvas.label(bar.split_start(used + 1).1, &folder, Align::End, Ink::Title);
        self.files.draw(&world.files, &world.computer, canvas, area, words);
    }

    fn read(&mut self, world: &World, gesture: &Gesture, words: &Words) -> Reading<Act> {
        match self.files.read(&world.files, &world.computer, gesture, words) {
            Reading::Do(action) => Reading::Do(Act::Files(action)),
            Reading::Seen => Reading::Seen,
            Reading::Ignored => Reading::Ignored,
        }
    }

    fn show(&self, world: &World, action: &Act, means: Means, words: &Words) -> Option<Gesture> {
        let Act::Files(action) = action;
        self.files.show(&world.files, &world.computer, action, means, words)
    }

    fn tell(&self, world: &World, gesture: &Gesture, _: &Words) -> Phrase {
        self.files.tell(&world.computer, gesture)
    }

    fn keys(&self, world: &World, focus: Option<&str>) -> Vec<KeyHint> {
        self.files.keys(&world.files, &world.computer, focus)
    }
}
