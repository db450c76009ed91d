//! From the files to the screen: the pack read anew, the exercise found again, what was being done kept where it can be.
//! Never stops at what is amiss: what was there before stays on the screen.

use super::Preview;
use crate::course::{Spot, spot};
use crate::locale::{Arg, Language, Phrase, negotiate};
use crate::pack::{Folder, Library, Origin, Pack, Problem, Severity, load};
use crate::practice;
use crate::screen::preview::Stage;

/// All exercises of a library in the order of its lessons.
fn spots(library: &Library) -> Vec<Spot> {
    let packs = library.packs.iter().flat_map(|pack| pack.lessons.iter().map(move |lesson| (pack, lesson)));
    let all = packs.flat_map(|(pack, lesson)| lesson.exercises.iter().map(move |id| (pack, lesson, id)));
    all.map(|(pack, lesson, id)| Spot { pack: pack.id.clone(), lesson: lesson.id.clone(), exercise: id.clone() })
        .collect()
}

/// What its kind finds amiss in an exercise; nothing: it can be shown.
pub(super) fn amiss(library: &Library, spot: &Spot, variant: usize) -> Vec<Problem> {
    let Some((_, _, exercise)) = library.exercise(&spot.pack, &spot.exercise) else { return Vec::new() };
    practice::open(&exercise.variant(variant)).err().unwrap_or_default()
}

impl Preview {
    /// The exercises of the pack on the screen.
    pub(super) fn exercises(&self) -> Vec<Spot> {
        spots(&self.app.state.library)
    }

    /// Reads the pack as it is now, and shows what can be shown of it. The check follows by itself.
    pub(super) fn reload(&mut self) {
        let is_gone = !self.options.pack.is_dir();
        let (pack, problems) = if is_gone { (None, vec![self.no_folder()]) } else { self.read() };
        self.problems = problems;
        self.newer = pack.map(Library::of);
        let shown = self.newer.is_some() && self.show_newer();
        self.stage = match (shown, is_gone) {
            (true, _) => Stage::Current,
            (false, true) => Stage::Gone,
            (false, false) => Stage::Old,
        };
        if is_gone {
            self.checking.forget();
        } else {
            self.checking.begin();
        }
        if self.place.is_none() {
            self.panel.get_or_insert_default();
        }
        (self.words, self.stale) = (None, true);
    }

    fn read(&self) -> (Option<Pack>, Vec<Problem>) {
        load(&Folder::new(&self.options.pack), Origin::Folder(self.options.pack.clone()))
    }

    /// An exercise that says nothing in any language: the file with its texts is half written, or its id is new there.
    fn unsaid(&self, library: &Library, spot: &Spot) -> Option<Problem> {
        let (pack, _, exercise) = library.exercise(&spot.pack, &spot.exercise)?;
        let words = &self.app.state.words;
        if words.with_pack(&pack.words).has(&exercise.ask()) {
            return None;
        }
        let language = pack.languages.first().map(Language::tag).unwrap_or_default();
        let file = format!("{}/locales/{language}.ftl", self.root);
        let what = Phrase::new("problem-text-missing").with("message", Arg::Ltr(spot.exercise.clone()));
        let problem = exercise.problem(exercise.span.clone(), what.with("language", Arg::Ltr(language)));
        Some(problem.with_help(Phrase::new("problem-help-write-in").with("file", Arg::Ltr(file))))
    }

    fn no_folder(&self) -> Problem {
        Problem::at_path(self.root.clone(), Phrase::new("problem-no-folder"))
    }

    /// Goes to the place in what was read last, if it can be shown there.
    fn show_newer(&mut self) -> bool {
        let Some(library) = self.newer.take() else { return false };
        let Some((spot, variant)) = self.destination(&library) else {
            self.newer = Some(library);
            return false;
        };
        if self.is_muted(&library) {
            self.newer = Some(library);
            return false;
        }
        let unsaid = self.unsaid(&library, &spot);
        let amiss: Vec<Problem> = amiss(&library, &spot, variant).into_iter().chain(unsaid).collect();
        if !amiss.is_empty() {
            self.problems.extend(amiss);
            self.newer = Some(library);
            return false;
        }
        let was_forced = self.place.is_none();
        let is_there = |(known, _): &(Spot, usize)| (&known.pack, &known.exercise) == (&spot.pack, &spot.exercise);
        let stays = self.place.as_ref().is_some_and(is_there);
        if !stays {
            self.lost = self.lost.take().or(self.place.clone()).filter(|place| !is_there(place));
        }
        self.app.keep();
        self.app.state.library = library;
        self.app.state.look_for_unfinished();
        if !(stays && self.renew()) {
            self.open(&spot, variant, false);
        }
        self.place = Some((spot, variant));
        if was_forced {
            self.panel = None;
        }
        true
    }

    /// Whether the language that is on cannot be read any more: it would be another one that is seen.
    fn is_muted(&self, library: &Library) -> bool {
        let on = self.app.state.words.language();
        let speaks = |pack: Option<&Pack>| pack.is_some_and(|pack| pack.languages.contains(on));
        let is_amiss = self.problems.iter().any(|problem| problem.severity == Severity::Error);
        is_amiss && speaks(self.pack()) && !speaks(library.packs.first().and_then(|pack| pack.pack()))
    }

    /// The place in another state of the pack: the same exercise, or the one that stands where it stood. `None` when it is
    /// likely to be there and only cannot be read.
    fn destination(&self, library: &Library) -> Option<(Spot, usize)> {
        let pack = &library.packs.first()?.id;
        let all = spots(library);
        let Some((old, variant)) = &self.place else {
            let wish = self.options.exercise.as_ref().and_then(|id| spot(library, pack, id));
            let sound = |spot: &&Spot| amiss(library, spot, 0).is_empty();
            return Some((wish.or_else(|| all.iter().find(sound).or(all.first()).cloned())?, 0));
        };
        for (known, variant) in self.lost.iter().map(|(lost, variant)| (lost, variant)).chain([(old, variant)]) {
            if let Some(spot) = spot(library, pack, &known.exercise) {
                let variants = library.exercise(pack, &known.exercise)?.2.variants();
                return Some((spot, variant % variants));
            }
        }
        if self.problems.iter().any(|problem| problem.severity == Severity::Error) {
            return None;
        }
        let stood = self.exercises().iter().position(|known| known == old).unwrap_or(0);
        Some((all.get(stood).or(all.last())?.clone(), 0))
    }

    /// Has every screen take what is new. Returns whether all could.
    fn renew(&mut self) -> bool {
        let app = &mut self.app;
        let context = app.state.context();
        let renewed: Vec<bool> = app.screens.iter_mut().map(|layer| layer.screen.renew(&context)).collect();
        !renewed.contains(&false)
    }

    /// What the check found, if it is about the files as they are now.
    pub(super) fn take_check(&mut self) {
        if let Some(problems) = self.checking.take() {
            self.problems = problems;
            self.stale = true;
        }
    }

    /// The language to begin with: the one that was asked for; else the one that is on, if the pack has it; else the first
    /// of the pack.
    pub(super) fn speak_first(&mut self) {
        let Some(pack) = self.pack() else { return };
        let on = self.app.state.words.language();
        let wish = self.options.language.clone().or_else(|| negotiate(&[on.tag()], &pack.languages));
        let Some(language) = wish.or_else(|| pack.languages.first().cloned()) else { return };
        self.app.state.speak(&language);
        self.words = None;
    }

    /// The languages of the pack, and the one after the one that is on.
    pub(super) fn next_language(&self) -> Option<Language> {
        let languages = &self.pack()?.languages;
        let on = self.app.state.words.language();
        let place = languages.iter().position(|known| known == on).map_or(0, |place| place + 1);
        languages.get(place % languages.len().max(1)).cloned()
    }
}
