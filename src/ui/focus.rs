//! Where the next key goes, and what keys and mouse mean: events become gestures.
//! Knows where targets were drawn; what a gesture does is for screens and views to say.

use super::{Axis, Gesture, Id, Role, Target, Targets};
use crate::input::{Button, Event, Key, KeyCode, Mouse, MouseKind};
use crate::text::Direction;
use std::collections::HashMap;

/// Two clicks on the same thing within this time open it: patient, for hands that are not used to it (milliseconds).
pub(super) const DOUBLE_CLICK: u64 = 900;
/// How far Page up and Page down go.
pub(super) const PAGE: isize = 8;

/// The focus of one screen: a place in each layer, and the state of the mouse buttons.
#[derive(Clone, Debug, Default)]
pub struct Focus {
    at: Vec<Option<(Id, &'static str)>>,
    memory: HashMap<&'static str, Id>,
    pressed: Option<Id>,
    over: Option<Id>,
    moved: bool,
    deferred: bool,
    opens: bool,
    clicked: Option<(Id, u64)>,
    fell: Option<(u16, u16)>,
}

impl Focus {
    /// The target that has the focus.
    pub fn current(&self) -> Option<&str> {
        self.at.last()?.as_ref().map(|(id, _)| id.as_str())
    }
    /// Whether this target has the focus.
    pub fn is(&self, id: &str) -> bool {
        self.current() == Some(id)
    }
    /// The group of the target that has the focus.
    pub fn group(&self) -> Option<&'static str> {
        self.at.last()?.as_ref().map(|(_, group)| *group)
    }
    /// The target over which something is being dragged.
    pub fn dragged_over(&self) -> Option<&str> {
        self.over.as_deref().filter(|_| self.moved)
    }

    /// The cell, counted from the start side, where a mouse button went down or up last.
    pub fn fell(&self) -> Option<(u16, u16)> {
        self.fell
    }

    fn enter(&mut self, target: &Target) {
        self.memory.insert(target.group, target.id.clone());
        self.at.resize(usize::from(target.layer) + 1, None);
        self.at[usize::from(target.layer)] = Some((target.id.clone(), target.group));
    }

    /// After a frame: the focus stands on something that is there. Returns whether it moved (then draw once more).
    pub fn settle(&mut self, targets: &Targets) -> bool {
        let before = self.current().map(str::to_owned);
        let depth = usize::from(targets.layer()) + 1;
        self.at.resize(depth, None);
        if let Some(target) = targets.summoned() {
            self.enter(target);
        }
        let here = self.at.last().cloned().flatten();
        let kept = here.as_ref().is_some_and(|(id, _)| targets.get(id).is_some_and(Target::takes_focus));
        if !kept {
            let group = here.map(|(_, group)| group);
            let next = group.and_then(|group| targets.entrance(group));
            let next = next.or_else(|| targets.groups().first().and_then(|group| targets.entrance(group)));
            match next {
                Some(target) => self.enter(target),
                None => self.at[depth - 1] = None,
            }
        }
        self.current().map(str::to_owned) != before
    }

    /// What an event means on this frame.
    pub fn handle(&mut self, event: &Event, targets: &Targets) -> Vec<Gesture> {
        match event {
            Event::Key(key) => self.key(*key, event, targets).into_iter().collect(),
            Event::Mouse(mouse) => self.mouse(*mouse, event, targets),
            Event::Paste(_) => self.field(targets).map(|id| Gesture::Edit(id, event.clone())).into_iter().collect(),
            Event::Resize(..) | Event::Redraw | Event::Quit | Event::Changed | Event::Checked => Vec::new(),
        }
    }

    /// The field that has the focus.
    fn field(&self, targets: &Targets) -> Option<Id> {
        let target = targets.get(self.current()?)?;
        target.role.is_typed_into().then(|| target.id.clone())
    }

    fn key(&mut self, key: Key, event: &Event, targets: &Targets) -> Option<Gesture> {
        if key.code == KeyCode::Esc {
            return Some(Gesture::Leave);
        }
        if key.code == KeyCode::F(6) && !key.ctrl && !key.alt {
            return self.go_to_group(key.shift, targets);
        }
        if let Some(id) = self.current().filter(|id| takes_all_keys(id, targets)) {
            return Some(Gesture::Edit(id.to_owned(), event.clone()));
        }
        if key.code.is_silent() {
            return None;
        }
        if key.code == KeyCode::Tab && !key.ctrl && !key.alt {
            return self.tab(key.shift, targets);
        }
        let Some(target) = self.current().and_then(|id| targets.get(id)) else {
            return Some(Gesture::Key(key));
        };
        let id = target.id.clone();
        let leaves = target.role == Role::Field && matches!(key.code, KeyCode::Enter | KeyCode::Up | KeyCode::Down);
        if target.role.is_typed_into() && !leaves {
            return Some(Gesture::Edit(id, event.clone()));
        }
        match key.code {
            KeyCode::Enter if !key.ctrl && !key.alt => Some(Gesture::Activate(id)),
            KeyCode::Char(' ') if key.ctrl => Some(Gesture::Toggle(id)),
            KeyCode::Char(' ') if !key.alt => {
                Some(if target.role == Role::Button { Gesture::Activate(id) } else { Gesture::Point(id) })
            }
            KeyCode::Menu => Some(Gesture::Menu(id)),
            KeyCode::F(10) if key.shift => Some(Gesture::Menu(id)),
            _ if key.alt => Some(Gesture::Key(key)),
            _ => match self.destination(key, target, targets) {
                Some(goal) => self.arrive(key, &goal, targets),
                None => Some(Gesture::Key(key)),
            },
        }
    }

    /// Tab: to the next thing of a page, else to the next group of the layer; back with Shift.
    fn tab(&mut self, back: bool, targets: &Targets) -> Option<Gesture> {
        if let Some(next) = self.next_on_page(back, targets) {
            self.enter(next);
            return Some(Gesture::Reach(next.id.clone()));
        }
        let entered = self.go_to_group(back, targets)?;
        // As in browsers: Tab goes through a page from its beginning, back from its end.
        let page = targets.get(self.current()?).filter(|target| target.axis == Axis::Page);
        let members = page.map(|page| targets.group(page.group)).unwrap_or_default();
        let Some(first) = (if back { members.last() } else { members.first() }) else { return Some(entered) };
        self.enter(first);
        Some(Gesture::Reach(first.id.clone()))
    }

    /// To the next group, also out of the middle of a page: F6, as in browsers; where one was before, if one was.
    fn go_to_group(&mut self, back: bool, targets: &Targets) -> Option<Gesture> {
        let groups = targets.groups();
        let here = self.group().and_then(|group| groups.iter().position(|known| *known == group));
        let count = groups.len();
        let next = match (here, back) {
            (_, _) if count == 0 => return None,
            (None, _) => 0,
            (Some(place), false) => (place + 1) % count,
            (Some(place), true) => (place + count - 1) % count,
        };
        let entrance = targets.entrance(groups[next])?;
        let remembered = self.memory.get(groups[next]).and_then(|id| targets.get(id));
        let target = match remembered {
            Some(known) if !entrance.selected && known.group == entrance.group => known,
            _ => entrance,
        };
        self.enter(target);
        Some(Gesture::Reach(target.id.clone()))
    }

    /// The target after, or before, the one that has the focus on a page.
    fn next_on_page<'a>(&self, back: bool, targets: &'a Targets) -> Option<&'a Target> {
        let here = targets.get(self.current()?).filter(|target| target.axis == Axis::Page)?;
        let members = targets.group(here.group);
        let place = members.iter().position(|target| target.id == here.id)?;
        let next = if back { place.checked_sub(1)? } else { place + 1 };
        members.get(next).copied()
    }

    /// Where an arrow, Home, End or a page key leads from a target: within its group first, else to the nearest
    /// target on that side.
    fn destination(&self, key: Key, from: &Target, targets: &Targets) -> Option<Id> {
        if from.axis == Axis::Page {
            let side = side(key.code, targets.direction()).filter(|_| !from.area.is_empty())?;
            return nearest(from, side, targets);
        }
        let members = targets.group(from.group);
        let place = members.iter().position(|target| target.id == from.id)?;
        let last = members.len().saturating_sub(1);
        let step = |by: isize| Some(members[place.saturating_add_signed(by).min(last)].id.clone());
        let forward = if targets.direction() == Direction::Ltr { KeyCode::Right } else { KeyCode::Left };
        let backward = if forward == KeyCode::Right { KeyCode::Left } else { KeyCode::Right };
        let (towards, away) = match from.axis {
            Axis::Row => (forward, backward),
            Axis::Column | Axis::Page => (KeyCode::Down, KeyCode::Up),
        };
        match key.code {
            code if code == towards && place < last => step(1),
            code if code == away && place > 0 => step(-1),
            KeyCode::Up | KeyCode::Down | KeyCode::Left | KeyCode::Right => {
                let side = side(key.code, targets.direction())?;
                nearest(from, side, targets).or_else(|| Some(from.id.clone()))
            }
            KeyCode::Home => members.first().map(|target| target.id.clone()),
            KeyCode::End => members.last().map(|target| target.id.clone()),
            KeyCode::PageUp => step(-PAGE),
            KeyCode::PageDown => step(PAGE),
            _ => None,
        }
    }

    fn arrive(&mut self, key: Key, goal: &str, targets: &Targets) -> Option<Gesture> {
        let target = targets.get(goal)?;
        let same_group = self.group() == Some(target.group);
        self.enter(target);
        let id = target.id.clone();
        match (same_group, key.shift, key.ctrl) {
            (true, true, _) => Some(Gesture::Extend(id)),
            (_, _, true) => None,
            (true, ..) => Some(Gesture::Point(id)),
            (false, ..) => Some(Gesture::Reach(id)),
        }
    }

    fn mouse(&mut self, mouse: Mouse, event: &Event, targets: &Targets) -> Vec<Gesture> {
        let hit = targets.at(targets.turn(mouse.column), mouse.row);
        if matches!(mouse.kind, MouseKind::Down(_) | MouseKind::Up(_)) {
            self.fell = Some((targets.turn(mouse.column), mouse.row));
        }
        if let Some(target) = hit.filter(|target| target.takes_focus() && matches!(mouse.kind, MouseKind::Down(_))) {
            self.enter(target);
        }
        match mouse.kind {
            MouseKind::Down(Button::Main) => self.press(mouse, event, hit, targets),
            MouseKind::Down(Button::Context) => {
                let asks = hit.filter(|target| target.role != Role::Keys);
                asks.map(|target| Gesture::Menu(target.id.clone())).into_iter().collect()
            }
            MouseKind::Drag => {
                if let Some(field) = self.pressed.as_ref().filter(|id| is_typed_into(id, targets)) {
                    return vec![Gesture::Edit(field.clone(), event.clone())];
                }
                let over = hit.map(|target| target.id.clone());
                self.moved |= self.pressed.is_some() && over != self.pressed;
                self.over = over;
                Vec::new()
            }
            MouseKind::Up(Button::Main) => self.release(hit),
            MouseKind::Up(Button::Context) => Vec::new(),
            MouseKind::Scroll(lines) => {
                hit.map(|target| Gesture::Scroll(target.id.clone(), lines)).into_iter().collect()
            }
        }
    }

    fn press(&mut self, mouse: Mouse, event: &Event, hit: Option<&Target>, targets: &Targets) -> Vec<Gesture> {
        (self.moved, self.deferred, self.opens, self.over) = (false, false, false, None);
        self.pressed = hit.map(|target| target.id.clone());
        let Some(target) = hit else {
            return if targets.layer() > 0 { vec![Gesture::Leave] } else { Vec::new() };
        };
        let id = target.id.clone();
        let again =
            self.clicked.take().is_some_and(|(last, at)| last == id && mouse.at.saturating_sub(at) <= DOUBLE_CLICK);
        match target.role {
            Role::Button => Vec::new(),
            // The focus is there now, and that is all.
            Role::Keys => {
                self.pressed = None;
                Vec::new()
            }
            Role::Field | Role::Text => vec![Gesture::Edit(id, event.clone())],
            Role::Surface => vec![Gesture::Point(id)],
            // Opened on release, so that a drag right after a click is still a drag.
            Role::Item if again => {
                self.opens = true;
                Vec::new()
            }
            Role::Item => {
                self.clicked = Some((id.clone(), mouse.at));
                match (mouse.ctrl, mouse.shift) {
                    (true, _) => vec![Gesture::Toggle(id)],
                    (_, true) => vec![Gesture::Extend(id)],
                    // A selected item may be the handle of a drag of the whole selection: wait for the release.
                    _ if target.selected => {
                        self.deferred = true;
                        Vec::new()
                    }
                    _ => vec![Gesture::Point(id)],
                }
            }
        }
    }

    fn release(&mut self, hit: Option<&Target>) -> Vec<Gesture> {
        let (pressed, moved) = (self.pressed.take(), self.moved);
        (self.moved, self.over) = (false, None);
        let (Some(from), Some(target)) = (pressed, hit) else { return Vec::new() };
        let to = target.id.clone();
        match target.role {
            Role::Button if from == to => vec![Gesture::Activate(to)],
            Role::Item if from == to && self.opens => vec![Gesture::Activate(to)],
            Role::Item if from == to && self.deferred => vec![Gesture::Point(to)],
            _ if moved && from != to => vec![Gesture::Drop { from, to }],
            _ => Vec::new(),
        }
    }
}

/// The side that an arrow points to: columns towards the end, rows downwards.
fn side(arrow: KeyCode, direction: Direction) -> Option<(i32, i32)> {
    match (arrow, direction) {
        (KeyCode::Up, _) => Some((0, -1)),
        (KeyCode::Down, _) => Some((0, 1)),
        (KeyCode::Right, Direction::Ltr) | (KeyCode::Left, Direction::Rtl) => Some((1, 0)),
        (KeyCode::Right, Direction::Rtl) | (KeyCode::Left, Direction::Ltr) => Some((-1, 0)),
        _ => None,
    }
}

fn is_typed_into(id: &str, targets: &Targets) -> bool {
    targets.get(id).is_some_and(|target| target.role.is_typed_into())
}

fn takes_all_keys(id: &str, targets: &Targets) -> bool {
    targets.get(id).is_some_and(|target| target.role == Role::Keys)
}

/// The nearest target on one side (`side`: columns towards the end, rows downwards), straight ahead before aside.
fn nearest(from: &Target, side: (i32, i32), targets: &Targets) -> Option<Id> {
    let middle = |target: &Target| {
        let area = target.area;
        (i32::from(area.start) * 2 + i32::from(area.width), i32::from(area.top) * 4 + i32::from(area.height) * 2)
    };
    let gap = |low: (u16, u16), high: (u16, u16)| i32::from(low.0.max(high.0)) - i32::from(low.1.min(high.1));
    let here = from.area;
    let candidates =
        targets.open().filter(|target| target.takes_focus() && target.id != from.id && !target.area.is_empty());
    let scored = candidates.filter_map(|target| {
        let there = target.area;
        let rows = gap((here.top, here.bottom()), (there.top, there.bottom()));
        let columns = gap((here.start, here.end()), (there.start, there.end()));
        let (ahead, aside) = if side.0 != 0 { (columns, rows) } else { (rows, columns) };
        let (a, b) = (middle(from), middle(target));
        let forward = if side.0 != 0 { (b.0 - a.0) * side.0 } else { (b.1 - a.1) * side.1 };
        let off = if side.0 != 0 { (b.1 - a.1).abs() } else { (b.0 - a.0).abs() };
        (ahead >= 0 && forward > 0).then(|| ((ahead + 6 * aside.max(0), off), target))
    });
    scored.min_by_key(|(score, _)| *score).map(|(_, target)| target.id.clone())
}
