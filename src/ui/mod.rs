//! What screens and views draw with, and how keys and mouse become gestures.
//! Knows no screen and no lesson. Left and right exist only in `canvas` and `focus`: everything else says start and end.

mod area;
mod canvas;
mod focus;
mod gesture;
mod hand;
mod hint;
mod kept;
#[cfg(test)]
mod keys_tests;
mod manner;
mod pace;
#[cfg(test)]
mod page_tests;
mod pass;
mod senses;
mod size;
mod target;
mod theme;
mod widget;

pub use area::Area;
pub use canvas::{Align, Canvas};
pub use focus::Focus;
pub use gesture::Gesture;
pub use hand::{Means, reach};
pub use hint::KeyHint;
pub use kept::Kept;
pub use manner::{Font, Manner};
pub use pace::Pace;
pub use pass::{Moved, Pass};
pub use senses::Senses;
pub use size::{ASKED, SMALLEST};
pub use target::{Axis, Id, Role, Target, Targets};
pub use theme::{Colours, Contrast, Ink, Theme};
pub use widget::button::{Button, button, button_width, buttons, tools};
pub use widget::dialog::{Dialog, dialog};
pub use widget::field::Field;
pub use widget::keyboard::{Lit, draw_keyboard, keyboard_size};
pub use widget::list::{Scroll, in_reach, row_of, scroll_mark};
pub use widget::menu::{Entry, menu, menu_bar, menu_size};
pub use widget::picture::{draw_keys_picture, draw_mouse_picture, has_picture};
pub use widget::text_area::TextArea;
