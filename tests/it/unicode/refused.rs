//! A translator who put a language into the data folder that no terminal draws is told so when the program starts.
//! What the command line says of it is tested with `pack_check`.

use crate::journey::Counter;
use passerelle::app::{App, Options};
use passerelle::ui::Colours;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::fs;

#[test]
fn a_refused_language_is_told_at_the_start() {
    let data = tempfile::tempdir().unwrap();
    fs::create_dir_all(data.path().join("locales/hi")).unwrap();
    fs::write(data.path().join("locales/hi/screens.ftl"), "language-name = हिन्दी\n").unwrap();
    let options = Options { language: Some("en".to_owned()), data: Some(data.path().to_owned()), ..Options::default() };
    let mut screen = Buffer::empty(Rect::new(0, 0, 80, 24));
    App::start(&options, Box::new(Counter::default()), Colours::Indexed).draw(&mut screen);
    let shown: String = screen.content().iter().map(ratatui::buffer::Cell::symbol).collect();
    assert!(shown.contains("The language hi cannot be shown here."), "{shown}");
    assert!(shown.contains("passerelle --lang hi"), "{shown}");
}
