//! What a frame costs: home, an exercise, in French and in Arabic; and a key press until the next frame is drawn.
//! Terminals and disks are measured elsewhere: this is the program alone.

#![allow(missing_docs, reason = "divan's macros write functions without them")]

use divan::{Bencher, black_box};
use passerelle::app::{App, Clock, Options};
use passerelle::input::{Event, Key, KeyCode};
use passerelle::ui::Colours;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use uuid::Uuid;

fn main() {
    divan::main();
}

struct Still;

impl Clock for Still {
    fn now(&self) -> i64 {
        0
    }
    fn id(&self) -> Uuid {
        Uuid::nil()
    }
}

fn app(language: &str, exercise: Option<&str>) -> App {
    let options = Options {
        language: Some(language.to_owned()),
        learner: Some("Amina".to_owned()),
        exercise: exercise.map(|exercise| ("first-files".to_owned(), exercise.to_owned())),
        ..Options::default()
    };
    App::start(&options, Box::new(Still), Colours::Indexed)
}

fn screen() -> Buffer {
    Buffer::empty(Rect::new(0, 0, 80, 24))
}

/// From nothing to a drawn home screen, without a disk.
#[divan::bench(args = ["fr", "ar"])]
fn start(bencher: Bencher, language: &str) {
    bencher.bench_local(|| {
        let mut buffer = screen();
        app(language, None).draw(&mut buffer);
        black_box(buffer)
    });
}

/// One frame of the heaviest screen: a task in Files.
#[divan::bench(args = ["fr", "ar"])]
fn frame(bencher: Bencher, language: &str) {
    let (mut app, mut buffer) = (app(language, Some("gather-photos")), screen());
    bencher.bench_local(|| app.draw(black_box(&mut buffer)));
}

/// An arrow key in the list, until its frame is drawn.
#[divan::bench(args = ["fr", "ar"])]
fn key(bencher: Bencher, language: &str) {
    let (mut app, mut buffer) = (app(language, Some("gather-photos")), screen());
    app.draw(&mut buffer);
    let keys = [KeyCode::Down, KeyCode::Up].map(|code| Event::Key(Key::plain(code)));
    let mut turn = keys.iter().cycle();
    bencher.bench_local(|| {
        if let Some(key) = turn.next() {
            app.event(key);
        }
        app.draw(black_box(&mut buffer));
    });
}
