//! Events: keys, mouse, paste, resize. Plain data, serialisable, with time as a number where it matters.
//! Leaves their meaning to `ui::Focus` and the screens.

use serde::{Deserialize, Serialize};

/// One thing that arrived from the terminal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// A key was pressed.
    Key(Key),
    /// The mouse did something.
    Mouse(Mouse),
    /// A text was pasted by the terminal.
    Paste(String),
    /// The window has a new size: columns, rows.
    Resize(u16, u16),
    /// The screen must be drawn anew (back from suspension).
    Redraw,
    /// The process is asked to end (SIGTERM, SIGHUP).
    Quit,
    /// Files that are being watched have changed: a pack that somebody writes.
    Changed,
    /// What was looked at beside the screens is done: the check of that pack.
    Checked,
}

/// A key with its modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Key {
    /// Which key.
    pub code: KeyCode,
    /// Ctrl held.
    pub ctrl: bool,
    /// Alt held.
    pub alt: bool,
    /// Shift held (for letters: the character says it, and this is false).
    pub shift: bool,
}

/// Which key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum KeyCode {
    /// A character; with Ctrl always lower case.
    Char(char),
    /// Enter or Return.
    Enter,
    /// Escape.
    Esc,
    /// Tab (with `shift`: back tab).
    Tab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Insert.
    Insert,
    /// Arrow to the left.
    Left,
    /// Arrow to the right.
    Right,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// The context-menu key.
    Menu,
    /// A function key, 1 to 12.
    F(u8),
    /// Shift alone. This and the next four arrive only where the terminal reports all keys.
    Shift,
    /// Ctrl alone.
    Ctrl,
    /// Alt alone.
    Alt,
    /// The key for the third sign on a key, alone.
    AltGr,
    /// Caps Lock.
    CapsLock,
}

impl KeyCode {
    /// Whether the key is for other keys only: alone it means nothing but to those who practise keys.
    pub fn is_silent(self) -> bool {
        matches!(self, KeyCode::Shift | KeyCode::Ctrl | KeyCode::Alt | KeyCode::AltGr | KeyCode::CapsLock)
    }
}

/// Something the mouse did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mouse {
    /// What.
    pub kind: MouseKind,
    /// Column on the screen, from the left, 0-based.
    pub column: u16,
    /// Row on the screen, from the top, 0-based.
    pub row: u16,
    /// Ctrl held.
    pub ctrl: bool,
    /// Shift held.
    pub shift: bool,
    /// Milliseconds on a clock that only goes forward (for double clicks).
    pub at: u64,
}

/// What the mouse did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MouseKind {
    /// A button went down.
    Down(Button),
    /// A button came up.
    Up(Button),
    /// It moved with the main button held.
    Drag,
    /// The wheel turned: lines, positive is towards the end of a list.
    Scroll(i8),
}

/// A mouse button.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Button {
    /// The main one.
    Main,
    /// The one for context menus.
    Context,
}

impl Key {
    /// A key without modifiers.
    pub const fn plain(code: KeyCode) -> Self {
        Key { code, ctrl: false, alt: false, shift: false }
    }
    /// Ctrl and a letter.
    pub const fn ctrl(letter: char) -> Self {
        Key { code: KeyCode::Char(letter), ctrl: true, alt: false, shift: false }
    }
    /// A key with Shift.
    pub const fn shift(code: KeyCode) -> Self {
        Key { code, ctrl: false, alt: false, shift: true }
    }
}
