//! Where targets stand, and how large they are: calculated from the exercise, its variant and the round, so that they are
//! the same for everybody, counted from the side where reading starts. What stands there is the view's.

use super::state::SMALLEST;
use crate::practice::shuffle::pick;
use crate::ui::Area;

/// Columns and rows of a target, from the largest to the smallest.
const SIZES: [(u16, u16); SMALLEST as usize + 1] = [(16, 3), (12, 3), (9, 3), (7, 2), (5, 1), (3, 1)];
/// So many rows of places there are.
const BANDS: u16 = 3;

/// Columns and rows of a target. `label`: the columns of its name, which it is never narrower than.
pub(super) fn size(size: u8, label: Option<u16>) -> (u16, u16) {
    let (width, height) = SIZES[usize::from(size.min(SMALLEST))];
    match label {
        None => (width, height),
        // A frame, a mark and air.
        Some(label) => ((label + 8).max(width), if height > 1 { 3 } else { 1 }),
    }
}

/// A round, as far as places depend on it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Turn<'a> {
    /// The exercise and its variant.
    pub seed: &'a str,
    /// The round, from 0.
    pub round: usize,
    /// How often the pointer ended on the side where it began, before this round.
    pub sides: usize,
}

/// Where one target, or two that belong together, stand in a field. Each has a half of its own, and the first one is on the
/// other side of where the round before ended, so that the pointer has a way to go.
pub(super) fn places(turn: Turn, field: Area, sizes: &[(u16, u16)]) -> Vec<Area> {
    let Turn { seed, round, sides } = turn;
    let side = |which: usize| (sides + which + pick(2, seed)) % 2;
    let band = |round: usize| {
        // Never in the same band as the round before.
        let steps = (1..=round).map(|round| 1 + pick(2, &format!("{seed}/{round}/band")));
        (pick(3, seed) + steps.sum::<usize>()) % usize::from(BANDS)
    };
    let place = |(which, (width, height)): (usize, &(u16, u16))| {
        let (first, second) = field.split_start(field.width / 2);
        let half = if side(which) == 0 { first } else { second };
        let band = u16::try_from(band(round + which)).unwrap_or(0);
        let rows = half.height / BANDS;
        let band = Area { top: half.top + band * rows, height: rows, ..half };
        let (width, height) = ((*width).min(band.width), (*height).min(band.height));
        let along = |free: u16, axis: &str| {
            let picked = pick(usize::from(free) + 1, &format!("{seed}/{round}/{which}/{axis}"));
            u16::try_from(picked).unwrap_or(0)
        };
        let start = band.start + along(band.width - width, "start");
        Area { start, top: band.top + along(band.height - height, "top"), width, height }
    };
    sizes.iter().enumerate().map(place).collect()
}
