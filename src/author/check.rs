//! A pack checked from end to end: its files, its exercises, its texts, and that every exercise can be done.
//! What a single exercise must prove is in `prove`.

use super::sources::Source;
use super::{asked, calls, hints, plain, prove, texts, translated, vary};
use crate::locale::{Catalogue, Phrase, Words};
use crate::pack::{Exercise, Files, Needed, Origin, Pack, Problem, Severity, load, missing_texts};
use crate::practice::{self, Practice};
use std::collections::BTreeSet;

/// A pack and everything that is amiss in it.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The pack; `None` when nothing usable was found.
    pub pack: Option<Pack>,
    /// In the order in which an author mends them: files, exercises, texts.
    pub problems: Vec<Problem>,
}

/// Checks a pack, in all its languages. `catalogue` holds the words of the program that stand on the screen with the pack's.
pub fn check(files: &dyn Files, origin: Origin, catalogue: &Catalogue) -> Checked {
    let (pack, mut problems) = load(files, origin);
    let Some(pack) = pack else { return Checked { pack: None, problems } };
    let spoken: Vec<Words> =
        pack.languages.iter().map(|language| Words::new(catalogue, language).with_pack(&pack.words)).collect();
    let exercises = pack.lessons.iter().flat_map(|lesson| &lesson.exercises);
    let variants: Vec<Exercise> =
        exercises.flat_map(|exercise| (0..exercise.variants()).map(|number| exercise.variant(number))).collect();
    let mut needed = Vec::new();
    let mut understood = !problems.iter().any(|problem| problem.severity == Severity::Error);
    for exercise in &variants {
        let opened = practice::open(exercise);
        let texts = texts::needed(exercise, opened.as_ref().ok().map(|practice| &**practice as &dyn Practice));
        match opened {
            Ok(practice) => {
                let amiss = prove::problems(exercise, practice.as_ref(), &whole(&texts, &spoken)).into_iter();
                vary::note(&mut problems, amiss.map(|found| found.problem(exercise)).collect(), exercise);
            }
            Err(amiss) => {
                understood = false;
                vary::note(&mut problems, amiss, exercise);
            }
        }
        needed.push(texts);
    }
    let sources = Source::all(&pack);
    // Which texts are needless is only known once every exercise is understood.
    let amiss = missing_texts(&pack, &needed).into_iter();
    let amiss = amiss.filter(|problem| understood || problem.id() != "problem-text-unused");
    problems.extend(amiss.filter(|problem| !sources.iter().any(|source| source.explains(problem))));
    let mut blamed = BTreeSet::new();
    if understood {
        let unknown = texts::unknown_names(&pack, &needed, &sources);
        blamed.extend(unknown.iter().filter_map(Problem::message));
        problems.extend(unknown);
        problems.extend(vary::problems(&pack, &needed, &sources));
    }
    problems.extend(calls::problems(&sources, &spoken));
    problems.extend(translated::problems(&needed, &sources, &blamed));
    problems.extend(hints::problems(&needed, &sources, &spoken));
    problems.extend(asked::problems(&needed, &sources, &spoken));
    problems.extend(plain::problems(&pack, &needed, &sources, &spoken));
    drop(needed);
    Checked { pack: Some(pack), problems }
}

/// The words of the languages in which an exercise has all its texts, with its values. Where one is missing, that is told, and
/// nothing that comes of it.
fn whole(needed: &Needed<'_>, spoken: &[Words]) -> Vec<Words> {
    let is_whole = |words: &&Words| needed.required.iter().all(|id| words.has_translation(&Phrase::pack(id.clone())));
    spoken.iter().filter(is_whole).map(|words| words.with_values(needed.exercise.values())).collect()
}
