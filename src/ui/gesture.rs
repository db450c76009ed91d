//! What a person meant by a key or the mouse, in terms of targets: the same for both.
//! Made by `focus`, read by screens and views.

use super::Id;
use crate::input::{Event, Key};

/// One thing that a person did with the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gesture {
    /// Tab brought the focus here.
    Reach(Id),
    /// Pointed out: arrows came here, a click, Space on an item.
    Point(Id),
    /// Pressed or opened: a click on a button, a double click on an item, Enter.
    Activate(Id),
    /// Added to or taken from the selection: Ctrl+click, Ctrl+Space.
    Toggle(Id),
    /// The selection reaches to here: Shift+click, Shift+arrow.
    Extend(Id),
    /// What can be done with it is asked: right click, Menu key, Shift+F10.
    Menu(Id),
    /// Dragged and dropped.
    Drop {
        /// What was taken.
        from: Id,
        /// Where it was let go.
        to: Id,
    },
    /// An event for the field that has the focus.
    Edit(Id, Event),
    /// A text is to stand in a field (only asked for by `View::show`; typing makes `Edit`s).
    Write(Id, String),
    /// The wheel over a target: lines.
    Scroll(Id, i8),
    /// A key with no meaning to the focus: shortcuts.
    Key(Key),
    /// Esc, or a click beside what lies on top: one step back.
    Leave,
}
