//! `passerelle pack check PATH...`: prints everything that is amiss in packs, and a last line that counts it; or all of it
//! as JSON. The checks themselves are `author`'s.

use super::Here;
use crate::author::{Checked, Report, check};
use crate::cli::print;
use crate::locale::{Catalogue, Phrase, Words};
use crate::pack::{self, Exercise, Folder, Origin, Problem, Severity, render};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What a folder of lessons holds besides packs: no mistake when the shell names them with the packs (`lessons/*`).
const BESIDE_PACKS: [&str; 4] = ["glossary.toml", "order.toml", "skills.toml", "LICENSE"];

/// How the check is asked for.
#[derive(Clone, Copy)]
pub(super) struct Ask {
    /// As data for other programs.
    pub(super) json: bool,
    /// A warning is a failure, too.
    pub(super) strict: bool,
}

/// What has been counted so far, and what other programs are told of it.
#[derive(Default)]
struct Count {
    packs: usize,
    exercises: usize,
    variants: usize,
    languages: BTreeSet<String>,
    errors: usize,
    warnings: usize,
    report: Option<Report>,
}

/// Checks each path, a pack or a folder of packs. Succeeds when there is no error; where that is asked, no warning either.
pub(super) fn check_packs(paths: &[PathBuf], ask: Ask, here: &Here<'_>) -> ExitCode {
    let Here { catalogue, words, .. } = *here;
    let mut count = Count { report: ask.json.then(Report::default), ..Count::default() };
    let found: Vec<(&PathBuf, Vec<PathBuf>)> = paths.iter().map(|path| (path, packs(path))).collect();
    let any = found.iter().any(|(_, packs)| !packs.is_empty());
    let mut seen = BTreeSet::new();
    for (path, packs) in &found {
        if packs.is_empty() && !(any && is_beside_packs(path)) {
            count.say(&no_pack(path), words);
            if let Some(report) = &mut count.report {
                report.add_problem(&no_pack(path), None, words);
            }
        }
        for pack in packs {
            if seen.insert(pack.canonicalize().unwrap_or_else(|_| pack.clone())) {
                count.pack(pack, catalogue, words);
            }
        }
    }
    match &count.report {
        Some(report) => print::line(&report.json()),
        None => print::line(&words.say(&count.phrase()).string),
    }
    let fails = count.errors > 0 || ask.strict && count.warnings > 0;
    if fails { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

impl Count {
    fn pack(&mut self, path: &Path, catalogue: &Catalogue, words: &Words) {
        let checked = check(&Folder::new(path), Origin::Folder(path.to_owned()), catalogue);
        self.packs += 1;
        // Problems name the files of the practice computer as the pack does in the reader's language.
        let words = checked.pack.as_ref().map_or_else(|| words.clone(), |pack| words.with_pack(&pack.words));
        checked.problems.iter().for_each(|problem| self.say(problem, &words));
        if let Some(report) = &mut self.report {
            report.add(path, &checked, &words);
        }
        if let Checked { pack: Some(pack), .. } = checked {
            let exercises = pack.lessons.iter().flat_map(|lesson| &lesson.exercises);
            self.exercises += exercises.clone().count();
            self.variants += exercises.map(Exercise::variants).sum::<usize>();
            self.languages.extend(pack.languages.iter().map(crate::locale::Language::tag));
        }
    }

    fn say(&mut self, problem: &Problem, words: &Words) {
        match problem.severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
        }
        if self.report.is_none() {
            print::line(&format!("{}\n", render(problem, words)));
        }
    }

    fn phrase(&self) -> Phrase {
        let variants = if self.variants > self.exercises { self.variants } else { 0 };
        Phrase::new("cli-check-count")
            .with("packs", self.packs)
            .with("exercises", self.exercises)
            .with("variants", variants)
            .with("languages", self.languages.len())
            .with("errors", self.errors)
            .with("warnings", self.warnings)
    }
}

/// The packs at a path: the folder itself, or those in it.
pub(super) fn packs(path: &Path) -> Vec<PathBuf> {
    let is_pack = |path: &Path| path.join("pack.toml").exists();
    if is_pack(path) {
        return vec![path.to_owned()];
    }
    let inside = fs::read_dir(path).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut packs: Vec<PathBuf> = inside.filter(|path| is_pack(path)).collect();
    packs.sort();
    packs
}

fn is_beside_packs(path: &Path) -> bool {
    path.is_file() && path.file_name().is_some_and(|name| BESIDE_PACKS.iter().any(|known| name == *known))
}

pub(super) fn no_pack(path: &Path) -> Problem {
    pack::no_pack(path, Phrase::new("cli-help-pack"))
}
