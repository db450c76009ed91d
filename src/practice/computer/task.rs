//! A task on the practice computer as an author writes it, understood: the World at the start, the goal, the traps.
//! What conditions mean is each program's business.

use super::app::{Arrivals, Start};
use super::apps::{self, Act, AppId, Sight, Source, Windows};
use super::condition::Placed;
use super::disk::{Place, Stick};
use super::world::Brief;
use super::{Computer, ComputerView, World};
use crate::locale::Phrase;
use crate::pack::{Exercise, Problem};
use crate::practice::{Check, Kind};
use std::rc::Rc;
use toml::Spanned;

/// A task on the practice computer.
#[derive(Debug)]
pub struct Task {
    id: String,
    start: World,
    brief: Rc<Brief>,
    wrong: Vec<Vec<Act>>,
    solution: Vec<Act>,
}

fn actions(list: Vec<Spanned<Act>>) -> Vec<Act> {
    list.into_iter().map(Spanned::into_inner).collect()
}

/// A problem for each list that must not be empty.
fn empty(source: &Exercise, read: &Source) -> Vec<Problem> {
    let lists = [
        (read.task.get_ref().is_empty(), "problem-task-no-app", read.task.span()),
        (read.goal.get_ref().is_empty(), "problem-task-no-goal", read.goal.span()),
        (read.solution.get_ref().is_empty(), "problem-task-no-solution", read.solution.span()),
    ];
    let empty = lists.into_iter().filter(|(empty, ..)| *empty);
    empty.map(|(_, id, span)| source.problem(span, Phrase::new(id))).collect()
}

/// A problem for every word of the goal, the traps and the ways that names nothing.
fn unknown(source: &Exercise, read: &Source, brief: &Brief) -> Vec<Problem> {
    let mut facts = Vec::new();
    brief.goal.iter().chain(&brief.trap).for_each(|placed| placed.condition.facts(&placed.span, &mut facts));
    let ways = read.wrong.iter().chain(std::iter::once(read.solution.get_ref()));
    let acts: Vec<_> = ways.flatten().map(|act| (act.span(), act.get_ref())).collect();
    let mut problems = apps::unknown(&source.file, &brief.start, &facts, &acts);
    for (span, act) in acts {
        let app = match act {
            Act::Switch(app) => Some(*app),
            other => other.app(),
        };
        if let Some(app) = app.filter(|app| !read.task.get_ref().contains(app)) {
            problems.push(source.problem(span, Phrase::new("problem-task-app").with("word", app.word())));
        }
    }
    problems
}

impl Kind for Task {
    type State = World;
    type View = ComputerView;

    #[cfg(test)]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        <Source as schemars::JsonSchema>::json_schema(generator)
    }

    fn read(source: &Exercise) -> Result<Self, Vec<Problem>> {
        let mut read: Source = source.read_all()?;
        let (mut computer, mut problems) = (Computer::default(), empty(source, &read));
        let setups = read.setups();
        let folder = read.start.as_ref().map(|folder| (folder.get_ref(), folder.span()));
        let mut start = Start {
            file: &source.file,
            computer: &mut computer,
            problems: &mut problems,
            folder,
            arrivals: Arrivals::default(),
        };
        let windows = Windows::set_up(&setups, &mut start);
        start.check_arrivals();
        if read.usb == Some(false) {
            computer.prepare(|now| now.disk.set_stick(Stick::Out));
            let beyond = read.start.iter().filter(|folder| folder.get_ref().place == Place::Usb);
            problems.extend(beyond.map(|folder| source.problem(folder.span(), Phrase::new("problem-task-start"))));
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let goal = std::mem::take(read.goal.get_mut()).into_iter().map(apps::Written::spanned).collect::<Vec<Placed>>();
        let trap = std::mem::take(&mut read.trap).into_iter().map(apps::Written::spanned).collect();
        let may_change = std::mem::take(&mut read.may_change);
        let brief = Brief { start: computer.clone(), goal, trap, may_change };
        let problems = unknown(source, &read, &brief);
        if !problems.is_empty() {
            return Err(problems);
        }
        let brief = Rc::new(brief);
        let apps: Rc<[AppId]> = read.task.into_inner().into();
        Ok(Task {
            id: source.id.clone(),
            start: World::new(computer, windows, apps, Rc::clone(&brief)),
            brief,
            wrong: read.wrong.into_iter().map(actions).collect(),
            solution: actions(read.solution.into_inner()),
        })
    }

    fn start(&self) -> World {
        self.start.clone()
    }

    fn solution(&self) -> Vec<Act> {
        self.solution.clone()
    }

    fn wrong(&self) -> Vec<Vec<Act>> {
        self.wrong.clone()
    }

    fn check(&self, world: &World) -> Check {
        world.judge(&self.brief.goal, |judge| {
            let mut check = Check::default();
            for (number, placed) in (1..).zip(&self.brief.goal) {
                let condition = &placed.condition;
                if condition.met(judge) {
                    check.achieved.push(condition.achieved(judge));
                } else {
                    let own = Phrase::pack(format!("{}.goal-{number}", self.id));
                    check.missing.push(own.or(condition.missing(judge)));
                }
            }
            let mut wanted = Vec::new();
            self.brief.goal.iter().for_each(|placed| placed.condition.wanted(&mut wanted));
            check.damage = apps::damage(Sight { facts: &wanted, ..judge.sight });
            check
        })
    }

    fn traps(&self) -> usize {
        self.brief.trap.len()
    }

    fn trap(&self, world: &World) -> Option<usize> {
        let traps = &self.brief.trap;
        world.judge(traps, |judge| traps.iter().position(|placed| placed.condition.met(judge)))
    }

    fn possible(&self, world: &World) -> Vec<Act> {
        let front = world.front();
        let mut acts = world.windows.possible(front, &world.computer);
        acts.extend(world.apps().iter().filter(|app| **app != front).map(|app| Act::Switch(*app)));
        acts
    }

    fn kept(&self, world: &World) -> serde_json::Value {
        serde_json::to_value(world.computer.kept()).unwrap_or_default()
    }

    fn texts(&self) -> Vec<String> {
        let trap = |number: usize| if number == 1 { "trap".to_owned() } else { format!("trap-{number}") };
        (1..=self.brief.trap.len()).map(trap).collect()
    }

    fn says(&self) -> Vec<(String, bool)> {
        apps::says(&self.brief.start)
    }
}
