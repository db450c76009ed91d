//! What can be pressed, pointed at or typed into, and where it was drawn.
//! `canvas` records targets; `focus` finds its way among them.

use super::{Area, Pass};
use crate::text::Direction;

/// Names a target: "coach:hint", "file:desktop/$cv". Unique on a screen.
pub type Id = String;

/// How a target answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Click, Enter or Space activates it.
    Button,
    /// A click points at it, a double click or Enter opens it.
    Item,
    /// Typed into.
    Field,
    /// Typed into, many lines: Enter and all arrows stay inside.
    Text,
    /// Every key is its own, Tab and arrows too, but Esc and F6; pastes are not. Alone in its group, so that F6 leaves it.
    Keys,
    /// A background: only the mouse reaches it.
    Surface,
}

impl Role {
    /// Whether letters go into it.
    pub fn is_typed_into(self) -> bool {
        matches!(self, Role::Field | Role::Text)
    }
}

/// The direction in which the targets of a group follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// Side by side.
    Row,
    /// One below the other.
    Column,
    /// Over a page that is longer than its window: Tab goes from one to the next, arrows to the nearest one in view; where
    /// they lead nowhere they are the view's, to turn the page.
    Page,
}

/// One target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Its name.
    pub id: Id,
    /// The group it belongs to: Tab goes from group to group.
    pub group: &'static str,
    /// How the group runs.
    pub axis: Axis,
    /// How it answers.
    pub role: Role,
    /// Where it was drawn; empty when it is scrolled out of view.
    pub area: Area,
    /// 0 for the screen, 1 and more for what lies over it. Only the highest answers.
    pub layer: u8,
    /// Part of the selection: where Tab enters its group, and what a drag takes along.
    pub selected: bool,
    /// What a field holds.
    pub value: Option<String>,
}

impl Target {
    /// Whether keys can reach it.
    pub fn takes_focus(&self) -> bool {
        self.role != Role::Surface
    }
}

/// The targets of one frame, in the order in which they were drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Targets {
    all: Vec<Target>,
    width: u16,
    direction: Direction,
    samples: Vec<(u16, Pass)>,
    caret: Option<(u16, u16)>,
    summons: Option<Id>,
    all_keys: bool,
}

impl Targets {
    /// None yet, for a screen of that many columns.
    pub fn new(width: u16, direction: Direction) -> Self {
        Targets { all: Vec::new(), width, direction, samples: Vec::new(), caret: None, summons: None, all_keys: false }
    }
    /// The direction of the screen.
    pub fn direction(&self) -> Direction {
        self.direction
    }
    /// A column counted from the left (as the mouse reports it) as one counted from the start side, and back.
    pub fn turn(&self, column: u16) -> u16 {
        match self.direction {
            Direction::Ltr => column,
            Direction::Rtl => self.width.saturating_sub(1).saturating_sub(column),
        }
    }
    /// A caret was drawn in this column, counted from the start side, and row.
    pub fn set_caret(&mut self, start: u16, row: u16) {
        self.caret = Some((start, row));
    }
    /// Where somebody looks who looks at this target: column from the left, and row. In a field it is the caret.
    pub fn cursor(&self, id: &str) -> Option<(u16, u16)> {
        let area = self.get(id).map(|target| target.area).filter(|area| !area.is_empty())?;
        let (start, row) =
            self.caret.filter(|(start, row)| area.contains(*start, *row)).unwrap_or((area.start, area.top));
        Some((self.turn(start), row))
    }
    /// The row is a sample of what a pass does.
    pub fn sample(&mut self, row: u16, pass: Pass) {
        self.samples.push((row, pass));
    }
    /// Whether any row is a sample.
    pub fn has_samples(&self) -> bool {
        !self.samples.is_empty()
    }
    /// What is done to a row, where all others get `usual`.
    pub fn pass_of(&self, row: u16, usual: Pass) -> Pass {
        self.samples.iter().find(|(sample, _)| *sample == row).map_or(usual, |(_, pass)| *pass)
    }
    /// The focus is to go to this target now, because a key asked for it.
    pub fn summon(&mut self, id: impl Into<Id>) {
        self.summons = Some(id.into());
    }
    /// The target to which the focus is to go now, if it answers.
    pub fn summoned(&self) -> Option<&Target> {
        self.get(self.summons.as_deref()?)
    }
    /// This frame is about keys that most terminals do not report: see `Senses::all_keys`.
    pub fn listen_to_all_keys(&mut self) {
        self.all_keys = true;
    }
    /// Whether the terminal is to report all keys.
    pub fn listens_to_all_keys(&self) -> bool {
        self.all_keys
    }
    /// Adds one.
    pub fn push(&mut self, target: Target) {
        self.all.push(target);
    }
    /// Everything recorded, hidden layers included.
    pub fn iter(&self) -> impl Iterator<Item = &Target> {
        self.all.iter()
    }
    /// The highest layer.
    pub fn layer(&self) -> u8 {
        self.all.iter().map(|target| target.layer).max().unwrap_or(0)
    }
    /// What answers now: the targets of the highest layer.
    pub fn open(&self) -> impl Iterator<Item = &Target> {
        let layer = self.layer();
        self.all.iter().filter(move |target| target.layer == layer)
    }
    /// A target of the highest layer.
    pub fn get(&self, id: &str) -> Option<&Target> {
        self.open().find(|target| target.id == id)
    }
    /// The topmost target of the highest layer at a cell (in start coordinates).
    pub fn at(&self, start: u16, row: u16) -> Option<&Target> {
        self.open().filter(|target| target.area.contains(start, row)).last()
    }
    /// The members of a group that keys can reach, in order.
    pub fn group(&self, name: &str) -> Vec<&Target> {
        self.open().filter(|target| target.group == name && target.takes_focus()).collect()
    }
    /// The groups of the highest layer that keys can reach, in order.
    pub fn groups(&self) -> Vec<&'static str> {
        let mut groups = Vec::new();
        for target in self.open().filter(|target| target.takes_focus()) {
            if !groups.contains(&target.group) {
                groups.push(target.group);
            }
        }
        groups
    }
    /// Where Tab enters a group: its selected member, else its first.
    pub fn entrance(&self, group: &str) -> Option<&Target> {
        let members = self.group(group);
        members.iter().find(|target| target.selected).or(members.first()).copied()
    }
}
