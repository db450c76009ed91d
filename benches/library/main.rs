//! What many installed packs cost: at the start, where a thousand may not delay the first screen by 20 ms, and when they are
//! checked.
#![expect(clippy::unwrap_used, reason = "a benchmark may stop")]
#![allow(missing_docs, reason = "divan's macros write functions without them")]

mod made;
#[path = "../still/mod.rs"]
mod still;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use passerelle::app::{App, Options};
use passerelle::author::check;
use passerelle::locale::Catalogue;
use passerelle::pack::{Folder, Library, Origin, Severity};
use passerelle::ui::Colours;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::fs;
use std::path::{Path, PathBuf};
use still::Still;

fn main() {
    divan::main();
}

fn folder(name: String) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// A folder of records with so many packs installed, and their index.
fn installed(count: usize) -> PathBuf {
    let data = folder(format!("{count}-installed"));
    fs::create_dir_all(data.join("packs")).unwrap();
    made::packs(&data.join("packs"), count);
    Library::open_installed(&data.join("packs"), &[]);
    data
}

fn first_screen(options: &Options) -> Buffer {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 80, 24));
    App::start(options, Box::new(Still), Colours::Indexed).draw(&mut buffer);
    buffer
}

/// From nothing to a drawn home screen, with so many packs installed. The disk is that of this computer.
#[divan::bench(args = [0, 10, 100, 1000])]
fn first_screen_with(bencher: Bencher, count: usize) {
    let options = Options {
        language: Some("fr".to_owned()),
        learner: Some("Amina".to_owned()),
        data: Some(installed(count)),
        ..Options::default()
    };
    first_screen(&options);
    bencher.bench_local(|| black_box(first_screen(&options)));
}

/// A frame of home with so many packs.
#[divan::bench(args = [10, 1000])]
fn home_with(bencher: Bencher, count: usize) {
    let options = Options {
        language: Some("fr".to_owned()),
        learner: Some("Amina".to_owned()),
        data: Some(installed(count)),
        ..Options::default()
    };
    let mut buffer = Buffer::empty(Rect::new(0, 0, 80, 24));
    let mut app = App::start(&options, Box::new(Still), Colours::Indexed);
    bencher.bench_local(|| {
        app.draw(black_box(&mut buffer));
    });
}

/// A start that has no index: every pack is read.
#[divan::bench(args = [1000], sample_count = 3, sample_size = 1)]
fn without_an_index(bencher: Bencher, count: usize) {
    let packs = installed(count).join("packs");
    bencher.bench_local(|| {
        let _ = fs::remove_file(packs.join(".index.json"));
        black_box(Library::open_installed(&packs, &[]).packs.len())
    });
}

/// Packs checked from end to end, as `passerelle pack check` does.
#[divan::bench(args = [20], sample_count = 3, sample_size = 1)]
fn checked(bencher: Bencher, count: usize) {
    let catalogue = Catalogue::built_in();
    let home = folder(format!("{count}-packs"));
    made::packs(&home, count);
    let packs: Vec<PathBuf> = fs::read_dir(&home).unwrap().flatten().map(|pack| pack.path()).collect();
    bencher.counter(ItemsCount::new(count * made::EXERCISES)).bench_local(|| {
        for pack in &packs {
            let checked = check(&Folder::new(pack), Origin::Folder(pack.clone()), &catalogue);
            assert!(checked.problems.iter().all(|problem| problem.severity == Severity::Warning));
        }
    });
}
