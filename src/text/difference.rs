//! What differs between a typed answer and the one that is wanted, where it is nearly right.
//! Which letters are the same is for `answer`; the sentences about it are for whoever asks.

use super::answer::{Folded, latin_digit};
use serde::{Deserialize, Serialize};

/// What differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Slip {
    /// This letter or digit is missing.
    Missing(String),
    /// This letter or digit is one too many.
    Extra(String),
    /// Another letter stands in its place.
    Other {
        /// The one that was typed.
        typed: String,
        /// The one that is wanted.
        wanted: String,
    },
    /// These two letters are exchanged; in the order that is wanted.
    Exchanged(String),
    /// A space is missing.
    SpaceMissing,
    /// A space is one too many.
    SpaceExtra,
    /// This sign is missing: @ . - '.
    SignMissing(String),
    /// This sign is one too many.
    SignExtra(String),
    /// The letter is the right one, but it is written so: with its accent, its hamza, its dots.
    Written(String),
    /// This letter is a capital.
    Capital(String),
    /// This letter is a small one.
    Small(String),
}

/// What differs first in an answer that is nearly right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// What it is.
    pub slip: Slip,
    /// What stands before it, as the wanted answer is written: the beginning of its word, or the word before it. Empty at the
    /// beginning of the answer.
    pub after: String,
    /// Whether it is the only one.
    pub only: bool,
}

/// Letters of an answer before which nothing is near: a change would be another word.
const SHORTEST: usize = 3;
/// Letters of an answer that may have two changes.
const LONG: usize = 6;
/// The most letters that are said of what stands before.
const BEFORE: usize = 12;
/// More letters than anybody types as a short answer are not compared.
const MOST: usize = 200;

/// Whether two answers are the same to a person who reads them. A hyphen may be a space or left out on either side.
pub fn same_answer(one: &str, other: &str) -> bool {
    let (one, other) = (Folded::of(one), Folded::of(other));
    Changes::between(&one, &other).is_some_and(|changes| changes.count() == 0)
}

/// What differs, in letters, spaces and signs, where the typed answer is nearly the wanted one: one change in a short answer,
/// two in a longer one. `None` where nothing differs, or too much.
pub fn difference(typed: &str, wanted: &str) -> Option<Difference> {
    let (typed, wanted) = (Folded::of(typed), Folded::of(wanted));
    let changes = Changes::between(&typed, &wanted)?;
    let allowed = match wanted.letters.len() {
        LONG.. => 2,
        SHORTEST.. => 1,
        _ => 0,
    };
    let count = changes.count();
    let first = changes.way().into_iter().find(Change::is_one)?;
    (count <= allowed).then(|| Difference {
        slip: first.slip(&typed, &wanted),
        after: before(&wanted, first.wanted),
        only: count == 1,
    })
}

/// What differs in how the same answer is written: accents, capitals, hyphens. `None` where it is written the same, or is
/// another answer.
pub fn written_difference(typed: &str, wanted: &str) -> Option<Difference> {
    let (typed, wanted) = (Folded::of(typed), Folded::of(wanted));
    let changes = Changes::between(&typed, &wanted).filter(|changes| changes.count() == 0)?;
    let mut slips = changes.way().into_iter().filter_map(|change| {
        let slip = change.written(&typed, &wanted)?;
        Some((slip, before(&wanted, change.wanted)))
    });
    let (slip, after) = slips.next()?;
    Some(Difference { slip, after, only: slips.next().is_none() })
}

/// How one answer becomes another with as few changes as possible (Damerau-Levenshtein, neighbours exchanged once: optimal
/// string alignment). What a hyphen may be costs nothing.
struct Changes<'a> {
    typed: &'a Folded,
    wanted: &'a Folded,
    costs: Vec<Vec<usize>>,
}

/// One step: from where in each of the two, and how many letters it takes of them.
#[derive(Clone, Copy)]
struct Change {
    typed: usize,
    wanted: usize,
    takes: (usize, usize),
    cost: usize,
}

impl<'a> Changes<'a> {
    fn between(typed: &'a Folded, wanted: &'a Folded) -> Option<Self> {
        let (rows, columns) = (typed.letters.len(), wanted.letters.len());
        if rows.max(columns) > MOST {
            return None;
        }
        let mut changes = Changes { typed, wanted, costs: vec![vec![0; columns + 1]; rows + 1] };
        for row in 0..=rows {
            for column in 0..=columns {
                if (row, column) != (0, 0) {
                    changes.costs[row][column] = changes.last(row, column).map_or(0, |(cost, _)| cost);
                }
            }
        }
        Some(changes)
    }
    fn count(&self) -> usize {
        self.costs.last().and_then(|row| row.last()).copied().unwrap_or_default()
    }
    /// The cheapest last step to a place, and what all costs that far. Where several are, letters that are equal go first.
    fn last(&self, row: usize, column: usize) -> Option<(usize, Change)> {
        let step = |takes: (usize, usize), cost: usize| {
            let (typed, wanted) = (row.checked_sub(takes.0)?, column.checked_sub(takes.1)?);
            Some((self.costs[typed][wanted] + cost, Change { typed, wanted, takes, cost }))
        };
        let keys = |back: usize| (self.key(self.typed, row, back), self.key(self.wanted, column, back));
        let ((one, other), (one_before, other_before)) = (keys(1), keys(2));
        let exchanged = one != other && one == other_before && other == one_before;
        let steps = [
            step((1, 1), usize::from(!self.alike(row, column))),
            exchanged.then(|| step((2, 2), 1)).flatten(),
            step((0, 1), usize::from(!column.checked_sub(1).is_some_and(|place| self.wanted.is_soft(place)))),
            step((1, 0), usize::from(!row.checked_sub(1).is_some_and(|place| self.typed.is_soft(place)))),
        ];
        steps.into_iter().flatten().min_by_key(|(cost, _)| *cost)
    }
    fn key(&self, of: &Folded, place: usize, back: usize) -> Option<char> {
        place.checked_sub(back).and_then(|place| of.key(place))
    }
    /// Whether the letters before two places are the same.
    fn alike(&self, row: usize, column: usize) -> bool {
        let (one, other) = (self.key(self.typed, row, 1), self.key(self.wanted, column, 1));
        let soft = |of: &Folded, place: usize| place.checked_sub(1).is_some_and(|place| of.is_soft(place));
        let space = Some(' ');
        one == other || soft(self.typed, row) && other == space || soft(self.wanted, column) && one == space
    }
    /// All steps, in the order of reading.
    fn way(&self) -> Vec<Change> {
        let mut way = Vec::new();
        let (mut row, mut column) = (self.typed.letters.len(), self.wanted.letters.len());
        while (row, column) != (0, 0) {
            let Some((_, change)) = self.last(row, column) else { break };
            (row, column) = (change.typed, change.wanted);
            way.push(change);
        }
        way.reverse();
        way
    }
}

impl Change {
    fn is_one(&self) -> bool {
        self.cost > 0
    }
    fn slip(&self, typed: &Folded, wanted: &Folded) -> Slip {
        let said = typed.slice(self.typed..self.typed + self.takes.0).to_owned();
        let right = wanted.slice(self.wanted..self.wanted + self.takes.1).to_owned();
        let sort = |of: &Folded, place: usize| of.key(place).map_or(Sort::Space, Sort::of);
        let (one, other) = (sort(typed, self.typed), sort(wanted, self.wanted));
        match (self.takes, one, other) {
            ((2, 2), ..) => Slip::Exchanged(right),
            ((1, 0), Sort::Space, _) => Slip::SpaceExtra,
            ((1, 0), Sort::Sign, _) => Slip::SignExtra(said),
            ((1, 0), Sort::Letter, _) => Slip::Extra(said),
            (_, _, Sort::Space) => Slip::SpaceMissing,
            (_, _, Sort::Sign) => Slip::SignMissing(right),
            ((1, 1), Sort::Letter, Sort::Letter) => Slip::Other { typed: said, wanted: right },
            (_, _, Sort::Letter) => Slip::Missing(right),
        }
    }
    /// What differs in the writing of a letter that is the same.
    fn written(&self, typed: &Folded, wanted: &Folded) -> Option<Slip> {
        if wanted.goes_on(self.wanted) && self.takes.1 > 0 {
            return None;
        }
        let said = typed.slice(self.typed..self.typed + self.takes.0);
        let right = wanted.slice(self.wanted..self.wanted + self.takes.1);
        let plain = |text: &str| text.chars().map(straight).collect::<String>();
        if plain(said) == plain(right) {
            return None;
        }
        let letter = |text: &str| text.chars().next().map_or(Sort::Space, Sort::of);
        Some(match (letter(said), letter(right)) {
            (_, Sort::Sign) => Slip::SignMissing(right.to_owned()),
            (Sort::Sign, _) => Slip::SignExtra(said.to_owned()),
            _ if said.to_lowercase() != right.to_lowercase() => Slip::Written(right.to_owned()),
            _ if right.chars().any(char::is_uppercase) => Slip::Capital(right.to_owned()),
            _ => Slip::Small(right.to_owned()),
        })
    }
}

/// Signs that are typed for each other and mean the same: their writing is not what is learnt. So are the digits of a language.
fn straight(sign: char) -> char {
    match sign {
        '’' | '‘' | 'ʼ' | '`' => '\'',
        '‐' | '‑' | '–' | '−' => '-',
        sign if sign.is_whitespace() => ' ',
        other => latin_digit(other).unwrap_or(other),
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Sort {
    Letter,
    Space,
    Sign,
}

impl Sort {
    fn of(key: char) -> Self {
        match key {
            ' ' => Sort::Space,
            key if key.is_alphanumeric() => Sort::Letter,
            _ => Sort::Sign,
        }
    }
}

/// What stands before a place: the beginning of its word, else the word before it; of a long one its end.
fn before(wanted: &Folded, place: usize) -> String {
    let mut word = wanted.word(place);
    if word.start == place && place > 0 {
        word = wanted.word(place - 1);
    }
    let end = place.min(word.end);
    let mut start = word.start.max(end.saturating_sub(BEFORE));
    if start > word.start {
        // Not from the middle of a name: an address is cut at one of its signs.
        let is_sign = |place: &usize| wanted.key(*place).is_some_and(|key| !key.is_alphanumeric());
        start = (start..end).find(is_sign).unwrap_or(start);
    }
    wanted.slice(start..end).to_owned()
}
