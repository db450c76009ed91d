//! What a keyboard and a mouse send, in two parts that the program reads one after the other: a read may end anywhere.
//! A part that ends with Esc is left to the tests of `app::terminal`: whether Esc is a key is a matter of time.

use super::arguments;
use super::terminal::Terminal;
use crate::journey::{Hand, Journey};
use passerelle::input::Event;
use tempfile::TempDir;

/// What is sent; whether it is a paste, of `z`.
const SENT: [(&str, bool); 7] = [
    ("\x1b[<64;41;15M", false),
    ("\x1b[<0;80;24M", false),
    ("\x1b[C", false),
    ("\x1bOC", false),
    ("\x1b[1;5C", false),
    ("\x1b[25~", false),
    ("\x1b[200~z\x1b[201~", true),
];

/// A letter before it shows that the first part was read; a letter after it, that nothing was lost or typed in between.
#[test]
fn what_is_sent_in_two_parts_is_read_as_one() {
    let data = TempDir::new().unwrap();
    let terminal = Terminal::start(&arguments(data.path(), "fr", None));
    let mut seen = Journey::new("fr");
    seen.keys("enter");
    seen.press_word(Hand::Keys, "welcome-skip");
    terminal.wait_for_screen(&Journey::new("fr").screen());
    for event in seen.events() {
        terminal.send(&super::terminal::bytes(event));
    }
    terminal.wait_for_screen(&seen.screen());
    for (bytes, is_paste) in SENT {
        for split in (2..bytes.len()).filter(|split| !bytes[..*split].ends_with('\x1b')) {
            let (first, second) = bytes.split_at(split);
            terminal.send(format!("x{first}").as_bytes());
            seen.type_text("x");
            terminal.wait_for_screen(&seen.screen());
            terminal.send(format!("{second}y").as_bytes());
            if is_paste {
                seen.event(&Event::Paste("z".to_owned()));
            }
            seen.type_text("y");
            terminal.wait_for_screen(&seen.screen());
            // An empty field again: there is room for the next one.
            terminal.send(b"\x7f\x7f\x7f");
            seen.keys("backspace backspace backspace");
            terminal.wait_for_screen(&seen.screen());
        }
    }
}
