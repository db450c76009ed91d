//! Translates what crossterm read into the program's own events.
//! Leaves reading and waiting to `input`; keeps no state, so the time of a mouse event is handed in.

use crate::input::{Button, Event, Key, KeyCode, Mouse, MouseKind};
use ratatui::crossterm::event as term;

/// Lines that one notch of the wheel scrolls, as desktops do by default.
const WHEEL_LINES: i8 = 3;

/// The event, or `None` for what the program has no use for. `at`: milliseconds on a clock that only goes forward.
pub(super) fn translate(event: term::Event, at: u64) -> Option<Event> {
    match event {
        term::Event::Key(key) => translate_key(key).map(Event::Key),
        term::Event::Mouse(mouse) => translate_mouse(mouse, at).map(Event::Mouse),
        // Terminals paste line ends as Enter would send them.
        term::Event::Paste(text) => Some(Event::Paste(text.replace("\r\n", "\n").replace('\r', "\n"))),
        term::Event::Resize(columns, rows) => Some(Event::Resize(columns, rows)),
        term::Event::FocusGained | term::Event::FocusLost => None,
    }
}

fn translate_key(key: term::KeyEvent) -> Option<Key> {
    if key.kind == term::KeyEventKind::Release {
        return None;
    }
    let held = |modifier| key.modifiers.contains(modifier);
    let (ctrl, alt, shift) =
        (held(term::KeyModifiers::CONTROL), held(term::KeyModifiers::ALT), held(term::KeyModifiers::SHIFT));
    let with = |code| Some(Key { code, ctrl, alt, shift });
    match key.code {
        term::KeyCode::Char(letter) => translate_letter(letter, ctrl, alt, shift),
        // Shift and Tab have a code of their own.
        term::KeyCode::BackTab => Some(Key { code: KeyCode::Tab, ctrl, alt, shift: true }),
        // `CSI 29~`, what xterm and VTE send for the context-menu key, is F14 to crossterm.
        term::KeyCode::F(14) | term::KeyCode::Menu => with(KeyCode::Menu),
        term::KeyCode::F(number @ 1..=12) => with(KeyCode::F(number)),
        other => with(translate_named(other)?),
    }
}

fn translate_letter(letter: char, ctrl: bool, alt: bool, shift: bool) -> Option<Key> {
    if letter.is_control() {
        return None;
    }
    // Without kitty's keyboard protocol, which is never switched on, Ctrl+H is the byte of Backspace.
    if ctrl && letter.eq_ignore_ascii_case(&'h') {
        return Some(Key { code: KeyCode::Backspace, ctrl: false, alt, shift: false });
    }
    if !ctrl {
        return Some(Key { code: KeyCode::Char(letter), ctrl, alt, shift: false });
    }
    let lower = letter.to_lowercase().next().unwrap_or(letter);
    Some(Key { code: KeyCode::Char(lower), ctrl, alt, shift })
}

fn translate_named(code: term::KeyCode) -> Option<KeyCode> {
    Some(match code {
        term::KeyCode::Enter => KeyCode::Enter,
        term::KeyCode::Esc => KeyCode::Esc,
        term::KeyCode::Tab => KeyCode::Tab,
        term::KeyCode::Backspace => KeyCode::Backspace,
        term::KeyCode::Delete => KeyCode::Delete,
        term::KeyCode::Insert => KeyCode::Insert,
        term::KeyCode::Left => KeyCode::Left,
        term::KeyCode::Right => KeyCode::Right,
        term::KeyCode::Up => KeyCode::Up,
        term::KeyCode::Down => KeyCode::Down,
        term::KeyCode::Home => KeyCode::Home,
        term::KeyCode::End => KeyCode::End,
        term::KeyCode::PageUp => KeyCode::PageUp,
        term::KeyCode::PageDown => KeyCode::PageDown,
        _ => return None,
    })
}

fn translate_mouse(mouse: term::MouseEvent, at: u64) -> Option<Mouse> {
    let kind = match mouse.kind {
        term::MouseEventKind::Down(button) => MouseKind::Down(translate_button(button)?),
        term::MouseEventKind::Up(button) => MouseKind::Up(translate_button(button)?),
        term::MouseEventKind::Drag(term::MouseButton::Left) => MouseKind::Drag,
        term::MouseEventKind::ScrollDown => MouseKind::Scroll(WHEEL_LINES),
        term::MouseEventKind::ScrollUp => MouseKind::Scroll(-WHEEL_LINES),
        _ => return None,
    };
    let ctrl = mouse.modifiers.contains(term::KeyModifiers::CONTROL);
    let shift = mouse.modifiers.contains(term::KeyModifiers::SHIFT);
    Some(Mouse { kind, column: mouse.column, row: mouse.row, ctrl, shift, at })
}

fn translate_button(button: term::MouseButton) -> Option<Button> {
    match button {
        term::MouseButton::Left => Some(Button::Main),
        term::MouseButton::Right => Some(Button::Context),
        term::MouseButton::Middle => None,
    }
}
