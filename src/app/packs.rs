//! Packs that come and go while the program runs: looked for on sticks, installed, removed.
//! What takes a moment is done when a frame is on the screen that says so; checking and keeping are `author`'s.

use super::shell::{App, Layer};
use super::start::library;
use super::state::State;
use crate::author::{NotInstalled, Put, Shelf, accept, look};
use crate::locale::Phrase;
use crate::pack::{Origin, Summary};
use crate::screen::{Busy, HomeScreen, PacksScreen, SettingsScreen};
use std::path::PathBuf;

/// What is to be done after the next frame.
#[derive(Clone, Debug)]
pub(super) enum Work {
    /// Look what lies on sticks.
    Search,
    /// Check what lies there, and install it.
    Install(PathBuf),
}

impl Work {
    /// What the frame says meanwhile.
    pub(super) fn busy(&self) -> Busy {
        match self {
            Work::Search => Busy::Searching,
            Work::Install(_) => Busy::Checking,
        }
    }
}

impl App {
    /// Does what takes a moment. Called when a frame is on the screen that says so; returns whether there was anything to do.
    pub fn work(&mut self) -> bool {
        match self.state.work.take() {
            Some(Work::Search) => self.state.sticks = look(&self.state.options.sticks),
            Some(Work::Install(path)) => self.install(path),
            None => return false,
        }
        true
    }

    fn install(&mut self, path: PathBuf) {
        let Some(shelf) = self.state.shelf() else {
            return self.state.notices.push_back(Phrase::new("packs-nowhere"));
        };
        let catalogue = &self.state.catalogue;
        let done = accept(&path, catalogue).and_then(|ready| shelf.put(&ready, false).map(|put| (ready.pack, put)));
        match done {
            Ok((pack, put)) => {
                let said = if put == Put::Same { "packs-same" } else { "packs-installed" };
                let title = Summary::of(&pack).title(&self.state.words);
                self.state.notices.push_back(Phrase::new(said).with("title", title));
                self.reopen();
            }
            Err(error) => self.state.notices.push_back(told(&error)),
        }
    }

    pub(super) fn remove_pack(&mut self, id: &str) {
        let Some(shelf) = self.state.shelf() else { return };
        match shelf.remove(id) {
            Ok(()) => self.reopen(),
            Err(error) => self.state.notices.push_back(told(&error)),
        }
    }

    /// The library anew. No screen may hold on to a pack that is another one now: below the list of packs lie the settings and
    /// home.
    fn reopen(&mut self) {
        self.keep();
        self.state.library = library(&self.state.options);
        self.state.find_installed();
        self.state.look_for_unfinished();
        self.screens = vec![
            Layer::new(Box::new(HomeScreen::default())),
            Layer::new(Box::new(SettingsScreen)),
            Layer::new(Box::new(PacksScreen::default())),
        ];
    }
}

impl State {
    fn shelf(&self) -> Option<Shelf> {
        self.options.data.as_deref().map(Shelf::new)
    }

    /// Which packs of the library were added to this computer.
    pub(super) fn find_installed(&mut self) {
        let shelf = self.shelf();
        let is_own = |origin: &Origin| shelf.as_ref().is_some_and(|shelf| shelf.holds(origin));
        let packs = self.library.packs.iter().filter(|pack| is_own(&pack.origin));
        self.installed = packs.map(|pack| pack.id.clone()).collect();
    }
}

/// Why a pack was not installed, for somebody who did not write it.
fn told(error: &NotInstalled) -> Phrase {
    match error {
        NotInstalled::Broken(..) => Phrase::new("packs-broken"),
        NotInstalled::Shipped(..) => Phrase::new("packs-shipped"),
        NotInstalled::Newer(..) => Phrase::new("packs-newer"),
        NotInstalled::Refused(..) | NotInstalled::NotSaved(_) | NotInstalled::Unknown(_) => {
            let why = error.problems().into_iter().next().map(|problem| *problem.what).unwrap_or_default();
            let said = if matches!(error, NotInstalled::Refused(..)) { "packs-refused" } else { "packs-failed" };
            Phrase::new(said).with("why", why)
        }
    }
}
