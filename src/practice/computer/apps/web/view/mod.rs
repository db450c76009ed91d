//! Web on the screen: tabs, address bar, the page, and what lies over it; and what gestures mean in it (`read`).
//! Holds what may differ between two people who did the same: scroll, open menu, half-typed text.

mod bar;
mod block;
mod command;
mod layout;
mod over;
mod paper;
mod press;
mod read;
mod show;
mod tell;
#[cfg(test)]
mod tests;
mod typed;

pub(super) use block::label;

use super::Web;
use super::page::Link;
use super::setup::page_of;
use super::state::Place;
use crate::locale::{Phrase, Words};
use crate::practice::computer::Computer;
use crate::practice::computer::picker::Picker;
use crate::text::Order;
use crate::ui::{Align, Area, Canvas, Field, Ink, Kept, KeyHint};
use block::{Block, word_of};
use layout::Sheet;
use paper::Paper;
use press::Press;
use std::collections::BTreeMap;
use typed::Typed;

/// What the layout of a page depends on: columns and rows among it.
type SheetOf = (Words, Order, (u16, u16), Vec<Block>);

/// The browser's window.
#[derive(Default)]
pub struct WebView {
    paper: Paper,
    /// The page laid out.
    sheet: Kept<SheetOf, Sheet>,
    /// What is typed into the fields of the page, by target.
    typed: BTreeMap<String, Typed>,
    /// What stands in the address bar, and the address for which it was put there.
    address: Field,
    address_of: String,
    /// Whether the next frame brings the focus to the address.
    summons: bool,
    over: Over,
    /// Whether passwords are shown.
    reveals: bool,
    /// Whether the next frame brings into view what was looked for.
    seeks: bool,
    /// Where the menu drops down.
    corner: (u16, u16),
    /// Where the list of the field drops down that had the focus last.
    list: (u16, u16),
}

/// What lies over the page.
#[derive(Default)]
enum Over {
    #[default]
    Nothing,
    Menu,
    /// The answers of this field.
    Choices(String),
    /// A text to look for, and whether it is nowhere on the page.
    Find(Box<Field>, bool),
    Picker(Box<Picker>, Aim),
}

/// What a document is chosen, or saved, for.
#[derive(Clone, Debug, PartialEq)]
enum Aim {
    /// This field of the form.
    Upload(String),
    /// The receipt.
    Receipt,
}

impl WebView {
    /// The title of the open page, for the title bar.
    pub fn title(web: &Web, computer: &Computer, words: &Words) -> String {
        words.say(&bar::title(web.now(), computer.own::<Web>())).string
    }

    /// Draws the window's inside; `frame` is the whole window.
    pub fn draw(&mut self, web: &Web, computer: &Computer, canvas: &mut Canvas, frame: Area, words: &Words) {
        let content = computer.own::<Web>();
        let inside = frame.inset(1, 1);
        let (tabs, rest) = inside.split_top(u16::from(web.tabs.len() > 1));
        let (row, rest) = rest.split_top(1);
        let (page, banner) = Self::split_banner(web, content, rest);
        // The page first: that is where the keys begin.
        self.draw_paper(web, computer, canvas, page, words);
        if let Some(banner) = banner {
            Self::draw_banner(web, content, canvas, banner, words);
        }
        self.draw_bar(web, canvas, row.inset(1, 0), words);
        if web.tabs.len() > 1 {
            bar::draw_tabs(web, content, canvas, tabs.inset(1, 0), words);
        }
        draw_goal_of_link(web, computer, canvas, frame);
        self.draw_over(web, computer, canvas, frame, words);
    }

    /// What the page consists of.
    fn blocks(&self, web: &Web, computer: &Computer, words: &Words) -> Vec<Block> {
        let press = Press {
            stop: web.now(),
            content: computer.own::<Web>(),
            disk: computer.disk(),
            words,
            reveals: self.reveals,
            visited: web.visited(),
            blocks: Vec::new(),
        };
        press.print()
    }

    /// What keys do now.
    pub fn keys(&self, web: &Web, computer: &Computer, focus: Option<&str>) -> Vec<KeyHint> {
        let close = KeyHint::new("esc", Phrase::new("web-close"));
        if web.has_pop_up(computer.own::<Web>()) {
            return vec![KeyHint::new("enter", Phrase::new("keys-press")), close];
        }
        match &self.over {
            Over::Picker(picker, _) => return picker.keys(),
            Over::Find(..) => return vec![KeyHint::new("enter", Phrase::new("web-find-next")), close],
            Over::Menu | Over::Choices(_) => {
                let choose = KeyHint::new("enter", Phrase::new("keys-choose"));
                return vec![KeyHint::pair("up", "down", Phrase::new("keys-move")), choose, close];
            }
            Over::Nothing => {}
        }
        let word = focus.and_then(word_of).unwrap_or_default();
        let page = web.page(computer.own::<Web>());
        let field = page.and_then(|page| page.field(word));
        let mut keys = Vec::new();
        if focus == Some(bar::ADDRESS) {
            keys.push(KeyHint::new("enter", Phrase::new("web-go")));
        } else if field.is_none_or(|field| !field.is_typed()) && word != block::TOP && focus.is_some() {
            keys.push(KeyHint::new("enter", Phrase::new("keys-press")));
        }
        keys.push(KeyHint::new("tab", Phrase::new("web-key-next")));
        keys.push(KeyHint::pair("pageup", "pagedown", Phrase::new("web-key-scroll")));
        keys.push(KeyHint::new("f6", Phrase::new("keys-next-part")));
        keys
    }
}

/// Where the link leads that has the focus, on the lower edge of the window, as browsers show it.
fn draw_goal_of_link(web: &Web, computer: &Computer, canvas: &mut Canvas, frame: Area) {
    let content = computer.own::<Web>();
    let (Place::Page(..), Some(page)) = (&web.now().place, web.page(content)) else { return };
    let focused = |link: &&Link| canvas.focused(&block::target(web.now(), &link.word));
    let Some(to) = page.links().find(focused).and_then(|link| page_of(&link.to)) else { return };
    let row = frame.row(frame.height.saturating_sub(1)).inset(2, 0);
    let written = format!(" {to} ");
    let width = canvas.width(&written).min(row.width);
    let place = row.split_end(width).1;
    canvas.label_in(place, &written, crate::text::Direction::Ltr, Align::Start, Ink::Dim);
}
