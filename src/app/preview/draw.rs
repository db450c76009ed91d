//! The frame of a preview: the program as learners see it, the author's bar where a row is left, the panel over both.
//! How panel and bar look is in `screen::preview`.

use super::Preview;
use crate::locale::Phrase;
use crate::pack::{Exercise, Pack};
use crate::screen::TOO_SMALL;
use crate::screen::preview::{About, Stage, draw_bar, draw_old};
use crate::text::Order;
use crate::ui::{Area, Canvas, Ink};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// More rounds than a frame takes until the focus rests.
const ROUNDS: usize = 4;

/// Where on the screen the program is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Inside {
    left: u16,
    top: u16,
    pub(super) columns: u16,
    pub(super) rows: u16,
    pub(super) has_bar: bool,
}

impl Inside {
    /// On all of it.
    pub(super) fn whole(size: (u16, u16)) -> Self {
        Inside { left: 0, top: 0, columns: size.0, rows: size.1, has_bar: false }
    }

    /// On a screen of that size: above the bar, if a row is left for it; in a frame of 80x24 if it is to be so and fits.
    fn of(size: (u16, u16), framed: bool) -> Self {
        if size.0 < TOO_SMALL.0 || size.1 <= TOO_SMALL.1 {
            return Inside::whole(size);
        }
        let above = Inside { rows: size.1 - 1, has_bar: true, ..Inside::whole(size) };
        if !framed || !Inside::frame_fits(size) {
            return above;
        }
        let (left, top) = ((size.0 - TOO_SMALL.0) / 2, (above.rows - TOO_SMALL.1) / 2);
        Inside { left, top, columns: TOO_SMALL.0, rows: TOO_SMALL.1, has_bar: true }
    }

    /// Whether there is room for the program, a frame around it, and the bar.
    fn frame_fits(size: (u16, u16)) -> bool {
        size.0 >= TOO_SMALL.0 + 2 && size.1 >= TOO_SMALL.1 + 3
    }

    /// A cell of the screen as one of the program, if it lies in it.
    pub(super) fn of_screen(&self, column: u16, row: u16) -> Option<(u16, u16)> {
        let (column, row) = (column.checked_sub(self.left)?, row.checked_sub(self.top)?);
        (column < self.columns && row < self.rows).then_some((column, row))
    }

    fn is_framed(&self) -> bool {
        self.left > 0
    }
}

impl Preview {
    /// Where the program is to be drawn. Samples of how a terminal draws a row need whole rows: no frame then.
    pub(super) fn inside(&self) -> Inside {
        Inside::of(self.size, self.framed && !self.app.targets().has_samples())
    }

    /// Draws the whole screen as it is to be seen.
    pub(super) fn compose(&mut self, buffer: &mut Buffer) {
        self.size = (buffer.area.width, buffer.area.height);
        self.stale = false;
        let mut picture = self.picture();
        if self.inside() != self.inside {
            picture = self.picture();
        }
        self.refresh_words();
        let (mut panel, mut focus) = (self.panel.take(), std::mem::take(&mut self.focus));
        let is_small = self.is_small();
        let (theme, order) = (self.app.state.theme(), self.order());
        let about = self.about();
        let mut targets = None;
        for _ in 0..ROUNDS {
            let mut canvas = Canvas::in_order(order, buffer, self.app.direction(), &theme, &focus);
            self.draw_program(&about, &picture, &mut canvas);
            if let Some(panel) = panel.as_mut().filter(|_| !is_small) {
                panel.draw(&about, &mut canvas);
                panel.draw_keys(&about, &mut canvas);
            }
            let drawn = canvas.finish();
            let moved = panel.is_some() && focus.settle(&drawn);
            targets = Some(drawn);
            if !moved {
                break;
            }
        }
        drop(about);
        self.targets = targets.unwrap_or_default();
        (self.panel, self.focus) = (panel, focus);
    }

    fn is_small(&self) -> bool {
        self.size.0 < TOO_SMALL.0 || self.size.1 < TOO_SMALL.1
    }

    /// The program alone.
    fn picture(&mut self) -> Buffer {
        self.inside = self.inside();
        let mut picture = Buffer::empty(Rect::new(0, 0, self.inside.columns, self.inside.rows));
        self.app.compose(&mut picture);
        picture
    }

    fn draw_program(&self, about: &About, picture: &Buffer, canvas: &mut Canvas) {
        let inside = self.inside;
        // A pack that could never be shown: nothing but the panel, where it has room.
        if self.place.is_some() || self.is_small() {
            canvas.paste(picture, inside.left, inside.top);
        }
        let area = Area::new(inside.left, inside.top, inside.columns, inside.rows);
        if inside.is_framed() {
            let around = Area::new(area.start - 1, area.top.saturating_sub(1), area.width + 2, area.height + 2);
            canvas.frame(around, Ink::Dim);
        }
        if self.place.is_some() && !self.is_small() {
            if self.stage != Stage::Current {
                canvas.dim();
            }
            draw_old(about, canvas, area.row(1), inside.has_bar);
        }
        if inside.has_bar {
            let screen = canvas.area();
            draw_bar(about, canvas, screen.row(screen.height - 1));
        }
    }

    /// Prepares what was drawn for this terminal; returns where its cursor is to stand.
    pub(super) fn finish(&mut self, buffer: &mut Buffer) -> Option<(u16, u16)> {
        let samples = self.panel.is_none() && self.app.targets().has_samples();
        let targets = if samples { self.app.targets() } else { &self.targets };
        self.moved = self.app.state.drawing.manner.finish(buffer, targets);
        if self.panel.is_some() {
            let focus = self.focus.current().filter(|_| self.order() == Order::Logical);
            return focus.and_then(|id| self.targets.cursor(id));
        }
        let (column, row) = self.app.cursor()?;
        Some((column + self.inside.left, row + self.inside.top))
    }

    fn order(&self) -> Order {
        self.app.state.drawing.manner.order
    }

    /// The pack that is on the screen.
    pub(super) fn pack(&self) -> Option<&Pack> {
        self.app.state.library.packs.first()?.pack()
    }

    /// The exercise that is on the screen, in its variant.
    fn exercise(&self) -> Option<Exercise> {
        let (spot, variant) = self.place.as_ref()?;
        Some(self.app.state.library.exercise(&spot.pack, &spot.exercise)?.2.variant(*variant))
    }

    fn refresh_words(&mut self) {
        let program = &self.app.state.words;
        if self.words.as_ref().is_some_and(|words| words.language() == program.language()) {
            return;
        }
        let words = self.pack().map_or_else(|| program.clone(), |pack| program.with_pack(&pack.words));
        let values = self.exercise().map(|exercise| exercise.values()).unwrap_or_default();
        self.words = Some(words.with_values(values));
    }

    /// What bar and panel tell now.
    pub(super) fn about(&self) -> About<'_> {
        let state = &self.app.state;
        let words = self.words.as_ref().unwrap_or(&state.words);
        let exercise = self.exercise();
        let exercises = self.exercises();
        let open = self.place.as_ref().and_then(|(spot, _)| exercises.iter().position(|known| known == spot));
        let hints = exercise.iter().flat_map(|exercise| {
            (1..).map(|hint| exercise.message(&format!("hint-{hint}"))).take_while(|hint| words.has(hint))
        });
        let folder = self.options.pack.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let title = self.pack().map(|_| words.say(&Phrase::pack("pack-title")).string);
        // A pack that lacks the language that is on is shown in its first one.
        let languages = self.pack().map_or(&[][..], |pack| &pack.languages);
        let shown = languages.iter().find(|known| *known == words.language()).or_else(|| languages.first());
        About {
            words,
            title: title.unwrap_or(folder),
            root: &self.root,
            stage: self.stage,
            exercises: exercises.iter().map(|spot| Phrase::pack(format!("{}.title", spot.exercise))).collect(),
            open,
            variant: exercise.as_ref().map_or((1, 1), |exercise| (exercise.number() + 1, exercise.variants())),
            language: state.catalogue.own_name(shown.unwrap_or(words.language())),
            languages: languages.len(),
            hints: hints.collect(),
            problems: &self.problems,
            checking: self.checking.is_waiting(),
            framed: Inside::frame_fits(self.size).then_some(self.framed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_has_the_whole_screen_where_no_row_is_left_for_the_bar() {
        for size in [(80, 24), (120, 24), (60, 40), (10, 3)] {
            assert_eq!(Inside::of(size, true), Inside::whole(size));
        }
        let above = Inside::of((80, 25), true);
        assert_eq!((above.columns, above.rows, above.has_bar, above.is_framed()), (80, 24, true, false));
        let framed = Inside::of((120, 35), true);
        assert_eq!((framed.left, framed.top, framed.columns, framed.rows), (20, 5, 80, 24));
        assert_eq!(Inside::of((120, 35), false).rows, 34);
    }

    #[test]
    fn a_cell_beside_the_program_is_none_of_its_cells() {
        let framed = Inside::of((120, 35), true);
        assert_eq!(framed.of_screen(20, 5), Some((0, 0)));
        assert_eq!(framed.of_screen(99, 28), Some((79, 23)));
        for (column, row) in [(19, 5), (100, 5), (20, 4), (20, 29)] {
            assert_eq!(framed.of_screen(column, row), None);
        }
    }
}
