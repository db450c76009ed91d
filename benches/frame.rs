//! What a frame costs: home, an exercise, in French and in Arabic; and a key press until the next frame is drawn.
//! Terminals and disks are measured elsewhere: this is the program alone.

#![allow(missing_docs, reason = "divan's macros write functions without them")]

mod still;

use divan::{Bencher, black_box};
use passerelle::app::terminal::{Answers, Strategy};
use passerelle::app::{App, Options};
use passerelle::input::{Event, Key, KeyCode};
use passerelle::text::{Direction, Text};
use passerelle::ui::{Align, Area, Canvas, Colours, Focus, Ink, Pass, Theme};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use still::Still;

fn main() {
    divan::main();
}

fn app(language: &str, exercise: Option<&str>, bidi: Option<Strategy>) -> App {
    let options = Options {
        language: Some(language.to_owned()),
        learner: Some("Amina".to_owned()),
        exercise: exercise.map(|exercise| ("first-files".to_owned(), exercise.to_owned())),
        bidi,
        ..Options::default()
    };
    App::start(&options, Box::new(Still), Colours::Indexed)
}

/// The heaviest screen, as a terminal that needs this strategy is sent it.
fn drawn_by(strategy: Strategy, language: &str) -> App {
    let mut app = app(language, Some("gather-photos"), Some(strategy));
    app.meet(&Answers::default(), |_| None);
    app.is_drawn_by(strategy);
    app
}

fn screen() -> Buffer {
    Buffer::empty(Rect::new(0, 0, 80, 24))
}

/// From nothing to a drawn home screen, without a disk.
#[divan::bench(args = ["fr", "ar"])]
fn start(bencher: Bencher, language: &str) {
    bencher.bench_local(|| {
        let mut buffer = screen();
        app(language, None, None).draw(&mut buffer);
        black_box(buffer)
    });
}

/// One frame of the heaviest screen: a task in Files.
#[divan::bench(args = ["fr", "ar"])]
fn frame(bencher: Bencher, language: &str) {
    let (mut app, mut buffer) = (app(language, Some("gather-photos"), None), screen());
    bencher.bench_local(|| app.draw(black_box(&mut buffer)));
}

/// The same in Arabic, for each kind of terminal; and in French for one that reorders, where nothing is to be done but for
/// the name of the Arabic language.
#[divan::bench(args = ["plain ar", "terminal ar", "kitty ar", "qterminal ar", "logical ar", "terminal fr"])]
fn terminal(bencher: Bencher, case: &str) {
    let (name, language) = case.split_once(' ').unwrap_or((case, "ar"));
    let strategy = Strategy::NAMED.iter().find(|(known, _)| *known == name).map(|(_, strategy)| *strategy);
    let (mut app, mut buffer) = (drawn_by(strategy.unwrap_or_default(), language), screen());
    bencher.bench_local(|| app.draw(black_box(&mut buffer)));
}

/// A screen full of Arabic: 22 rows of 76 columns, laid out, joined, ordered and put on the buffer.
#[divan::bench(args = [Pass::Plain, Pass::Implicit])]
fn full(bencher: Bencher, pass: Pass) {
    let sentence = "افتح ملف (صورة العائلة) رقم 12 ثم احفظه في مجلد Documents، واكتب العنوان a.b@poste.example. ";
    let text = Text { string: sentence.repeat(19), base: Direction::Rtl };
    let (theme, focus, mut buffer) = (Theme::default(), Focus::default(), screen());
    bencher.bench_local(|| {
        let mut canvas = Canvas::new(&mut buffer, Direction::Rtl, &theme, &focus);
        let rows = canvas.paragraph(Area::new(2, 1, 76, 22), &text, Align::Start, Ink::Normal);
        canvas.finish();
        assert_eq!(rows, 22);
        Pass::apply_all(black_box(&mut buffer), |_| pass)
    });
}

/// An arrow key in the list, until its frame is drawn.
#[divan::bench(args = ["fr", "ar"])]
fn key(bencher: Bencher, language: &str) {
    let (mut app, mut buffer) = (app(language, Some("gather-photos"), None), screen());
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
