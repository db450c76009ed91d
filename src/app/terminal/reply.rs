//! Reads the bytes that came while the terminal was asked: its replies, and what was typed, clicked or pasted meanwhile.
//! Leaves asking and waiting to `detect`, the cutting to `piece`, and every event after that to `input`.

use super::detect::Answers;
use super::piece::{Piece, alone, cut};
use crate::input::Event;

/// Tells replies from events. Bytes that are neither are dropped; a sequence without its end as well.
pub(super) fn parse(bytes: &[u8]) -> (Answers, Vec<Event>) {
    let (mut answers, mut events) = (Answers::default(), Vec::new());
    let mut rest = bytes;
    while let Some((piece, length)) = cut(rest) {
        let understood = match piece {
            Piece::Csi(body) => csi(body, &mut answers),
            Piece::Dcs(body) => dcs(body, &mut answers),
            Piece::Osc(body) => osc(body, &mut answers),
            Piece::Key(_) | Piece::Mouse(_) | Piece::Paste(_) | Piece::Nothing => None,
        };
        if understood.is_some() {
            answers.raw.push_str(&String::from_utf8_lossy(&rest[..length]));
        } else {
            // They are the first of all: as old as the program's clock.
            events.extend(piece.events(0));
        }
        rest = &rest[length..];
    }
    events.extend(alone(rest).map(Event::Key));
    (answers, events)
}

/// DA1 `?…c`, DA2 `>…c`, DECRPM `8;…$y` and `?1006;…$y`, kitty's keyboard flags `?…u`. `None` when it is none of them.
fn csi(body: &[u8], answers: &mut Answers) -> Option<()> {
    let text = std::str::from_utf8(body).ok()?;
    if let Some(primary) = text.strip_prefix('?').and_then(|rest| rest.strip_suffix('c')) {
        answers.da1 = Some(primary.to_owned());
    } else if let Some(secondary) = text.strip_prefix('>').and_then(|rest| rest.strip_suffix('c')) {
        answers.da2 = Some(secondary.to_owned());
    } else if let Some(mode) = text.strip_prefix("8;").and_then(|rest| rest.strip_suffix("$y")) {
        answers.bdsm = Some(mode.parse().ok()?);
    } else if let Some(mode) = text.strip_prefix("?1006;").and_then(|rest| rest.strip_suffix("$y")) {
        answers.mouse = Some(mode.parse().ok()?);
    } else {
        let flags = text.strip_prefix('?').and_then(|rest| rest.strip_suffix('u'))?;
        answers.kitty_flags = Some(flags.parse().ok()?);
    }
    Some(())
}

fn dcs(body: &[u8], answers: &mut Answers) -> Option<()> {
    let name = body.strip_prefix(b">|")?;
    answers.xtversion = Some(String::from_utf8_lossy(name).into_owned());
    Some(())
}

fn osc(body: &[u8], answers: &mut Answers) -> Option<()> {
    let reply = std::str::from_utf8(body).ok()?;
    if let Some(background) = reply.strip_prefix("11;") {
        answers.background = Some(colour(background)?);
    } else {
        colour(reply.strip_prefix("4;255;")?)?;
        answers.palette = true;
    }
    Some(())
}

/// `rgb:` or `rgba:` and the parts of a colour: red, green, blue in 16 bits.
fn colour(text: &str) -> Option<(u16, u16, u16)> {
    let (_, parts) = text.split_once(':')?;
    let mut parts = parts.split('/').map(component);
    Some((parts.next()??, parts.next()??, parts.next()??))
}

/// One to four hexadecimal digits, scaled to 16 bits (XParseColor).
fn component(digits: &str) -> Option<u16> {
    let most = match digits.len() {
        1..=4 => (1u32 << (4 * digits.len())) - 1,
        _ => return None,
    };
    let value = u32::from_str_radix(digits, 16).ok()?;
    u16::try_from(value * 0xffff / most).ok()
}
