//! A task on the practice computer as an author writes it, understood: the World at the start, the goal, the traps.
//! What conditions mean is each app's business.

use super::apps::files::{self, Condition as FilesCondition, Files};
use super::disk::{self, Disk, FileEntry, Path, Place};
use super::{Act, Computer, ComputerView, World};
use crate::locale::Phrase;
use crate::pack::{Exercise, Problem};
use crate::practice::{Check, Kind};
use serde::Deserialize;
use toml::Spanned;

/// An app that a task may name.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum App {
    Files,
}

/// Something that must be true in an app: `{ files = { at = "documents/$cv" } }`.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum Condition {
    Files(FilesCondition),
}

/// The table of a task as an author writes it.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Source {
    #[serde(rename = "task")]
    _task: Vec<App>,
    files: Vec<Spanned<FileEntry>>,
    start: Option<Spanned<Path>>,
    goal: Spanned<Vec<Spanned<Condition>>>,
    #[serde(default)]
    trap: Vec<Spanned<Condition>>,
    #[serde(default)]
    may_change: Vec<Path>,
    #[serde(default)]
    wrong: Vec<Vec<Spanned<Act>>>,
    solution: Spanned<Vec<Spanned<Act>>>,
}

/// A task on the practice computer.
#[derive(Debug)]
pub struct Task {
    id: String,
    disk: Disk,
    files: Files,
    goal: Vec<FilesCondition>,
    trap: Vec<FilesCondition>,
    may_change: Vec<Path>,
    wrong: Vec<Vec<Act>>,
    solution: Vec<Act>,
}

impl Source {
    fn problems(&self, source: &Exercise, disk: &Disk) -> Vec<Problem> {
        let conditions = self.goal.get_ref().iter().chain(&self.trap).map(|condition| {
            let Condition::Files(inner) = condition.get_ref();
            (condition.span(), inner)
        });
        let ways = self.wrong.iter().chain(std::iter::once(self.solution.get_ref()));
        let actions = ways.flatten().map(|action| {
            let Act::Files(inner) = action.get_ref();
            (action.span(), inner)
        });
        let mut problems = files::unknown_items(&source.file, disk, conditions, actions);
        for (list, id, span) in [
            (self.goal.get_ref().is_empty(), "problem-task-no-goal", self.goal.span()),
            (self.solution.get_ref().is_empty(), "problem-task-no-solution", self.solution.span()),
        ] {
            if list {
                problems.push(source.problem(span, Phrase::new(id)));
            }
        }
        problems
    }
}

fn conditions(list: Vec<Spanned<Condition>>) -> Vec<FilesCondition> {
    let inner = |condition: Spanned<Condition>| {
        let Condition::Files(condition) = condition.into_inner();
        condition
    };
    list.into_iter().map(inner).collect()
}

fn actions(list: Vec<Spanned<Act>>) -> Vec<Act> {
    list.into_iter().map(Spanned::into_inner).collect()
}

impl Kind for Task {
    type State = World;
    type View = ComputerView;

    fn read(source: &Exercise) -> Result<Self, Vec<Problem>> {
        let read: Source = source.read_all()?;
        let disk = disk::build(&source.file, &read.files)?;
        let mut problems = read.problems(source, &disk);
        let (start, span) = match &read.start {
            Some(start) => (start.get_ref().clone(), start.span()),
            None => (Path::from(Place::Desktop), source.span.clone()),
        };
        let Some(files) = Files::at(&disk, &start) else {
            problems.push(source.problem(span, Phrase::new("problem-task-start")));
            return Err(problems);
        };
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(Task {
            id: source.id.clone(),
            disk,
            files,
            goal: conditions(read.goal.into_inner()),
            trap: conditions(read.trap),
            may_change: read.may_change,
            wrong: read.wrong.into_iter().map(actions).collect(),
            solution: actions(read.solution.into_inner()),
        })
    }

    fn start(&self) -> World {
        World { computer: Computer::new(self.disk.clone()), files: self.files.clone() }
    }

    fn solution(&self) -> Vec<Act> {
        self.solution.clone()
    }

    fn wrong(&self) -> Vec<Vec<Act>> {
        self.wrong.clone()
    }

    fn check(&self, world: &World) -> Check {
        let now = world.computer.disk();
        let context = files::Check { start: &self.disk, now, conditions: &self.goal };
        let mut check = Check::default();
        for (number, condition) in (1..).zip(&self.goal) {
            if condition.met(context, &world.files) {
                check.achieved.push(condition.achieved());
            } else {
                let own = Phrase::pack(format!("{}.goal-{number}", self.id));
                check.missing.push(own.or(condition.missing(context, &world.files)));
            }
        }
        check.damage = files::damage(&self.disk, now, &self.goal, &self.may_change);
        check
    }

    fn traps(&self) -> usize {
        self.trap.len()
    }

    fn trap(&self, world: &World) -> Option<usize> {
        let context = files::Check { start: &self.disk, now: world.computer.disk(), conditions: &self.trap };
        self.trap.iter().position(|condition| condition.met(context, &world.files))
    }

    fn possible(&self, world: &World) -> Vec<Act> {
        world.files.possible(&world.computer).into_iter().map(Act::Files).collect()
    }

    fn texts(&self) -> Vec<String> {
        let trap = |number: usize| if number == 1 { "trap".to_owned() } else { format!("trap-{number}") };
        (1..=self.trap.len()).map(trap).collect()
    }
}
