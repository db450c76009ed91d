//! Above the page: tabs when there are several, and the row with the ways back and forward, the padlock and the address.
//! What is typed into the address is the view's until one goes there.

use super::super::content::Content;
use super::super::state::{Place, Stop};
use super::super::{Address, Web};
use super::WebView;
use super::command::Command;
use crate::locale::{Phrase, Words};
use crate::text::Direction;
use crate::ui::{Align, Area, Axis, Canvas, Field, Ink, Role};

pub(super) const ADDRESS: &str = "bar:address";
/// The most characters of an address.
pub(super) const ADDRESS_MOST: usize = 200;
pub(super) const GO: &str = "bar:go";
pub(super) const MENU: &str = "bar:menu";

/// The target of a tab, counted from 1.
pub(super) fn tab_target(number: usize) -> String {
    format!("tab:{number}")
}

pub(super) fn tab_of(id: &str) -> Option<usize> {
    id.strip_prefix("tab:")?.parse().ok()
}

/// The title of what a stop shows.
pub(super) fn title(stop: &Stop, content: &Content) -> Phrase {
    match (&stop.place, stop.page(content)) {
        (Place::Own(own), _) => Phrase::new(own.title()),
        (_, Some(page)) => page.title(),
        (Place::Page(address, _), None) => Phrase::new("web-said").with("text", address.to_string()),
    }
}

pub(super) fn draw_tabs(web: &Web, content: &Content, canvas: &mut Canvas, row: Area, words: &Words) {
    canvas.group("web:tabs", Axis::Row);
    let width = (row.width / u16::try_from(web.tabs.len()).unwrap_or(u16::MAX).max(1)).min(24);
    let mut free = row;
    for (place, tab) in web.tabs.iter().enumerate() {
        let (area, rest) = free.split_start(width);
        let (id, front) = (tab_target(place + 1), place == web.front);
        let ink = canvas.choice(area.split_end(1).0, &id, 0, if front { Ink::Selected } else { Ink::Normal });
        let label = words.say(&title(&tab.now, content)).string;
        if front && !canvas.focused(&id) {
            canvas.symbol(area.start, area.top, '●', ink);
        }
        canvas.label(area.split_start(2).1.split_end(1).0, &label, Align::Start, ink);
        canvas.item_button(id, area, front);
        free = rest;
    }
}

/// A button of the bar: a symbol or a word, faint where it leads nowhere.
fn press(canvas: &mut Canvas, area: Area, id: String, label: &str, enabled: bool) {
    let ink = canvas.choice(area, &id, 0, Ink::Normal);
    let ink = match (enabled, canvas.focused(&id)) {
        (false, _) => Ink::Dim,
        (true, true) => ink,
        (true, false) => Ink::Press,
    };
    match label {
        "◄" => canvas.symbol(area.start + 1, area.top, '◄', ink),
        "►" => canvas.symbol(area.start + 1, area.top, '►', ink),
        _ => drop(canvas.label(area.split_start(1).1, label, Align::Start, ink)),
    }
    if enabled {
        canvas.target(id, Role::Button, area);
    }
}

impl WebView {
    pub(super) fn draw_bar(&mut self, web: &Web, canvas: &mut Canvas, row: Area, words: &Words) {
        canvas.group("web:bar", Axis::Row);
        let (back, forward) = web.ways();
        let (area, rest) = row.split_start(3);
        press(canvas, area, Command::Back.target(), "◄", back);
        let (area, rest) = rest.split_start(3);
        press(canvas, area, Command::Forward.target(), "►", forward);
        let reload = words.get("web-reload");
        let (area, rest) = rest.split_start(canvas.width(&reload) + 2);
        press(canvas, area, Command::Reload.target(), &reload, true);
        let (menu, go) = (words.get("web-menu"), words.get("web-go"));
        let (rest, menu_area) = rest.split_end(canvas.width(&menu) + 2);
        let (rest, go_area) = rest.split_end(canvas.width(&go) + 2);
        let address = rest.split_start(draw_padlock(web.address(), canvas, rest, words)).1;
        self.draw_address(web, canvas, address);
        canvas.group("web:bar", Axis::Row);
        press(canvas, go_area, GO.to_owned(), &go, true);
        press(canvas, menu_area, MENU.to_owned(), &menu, true);
        self.corner = (menu_area.start, menu_area.top + 1);
    }

    fn draw_address(&mut self, web: &Web, canvas: &mut Canvas, area: Area) {
        let written = web.address().map(ToString::to_string).unwrap_or_default();
        if self.address_of != written {
            self.address = Field::new(&written).limited(ADDRESS_MOST);
            self.address_of.clone_from(&written);
        }
        canvas.group("web:address", Axis::Row);
        self.address.draw(canvas, area, ADDRESS, Direction::Ltr);
        if std::mem::take(&mut self.summons) {
            canvas.summon(ADDRESS);
        }
        // As browsers do: whose site it is stands out.
        if let Some(address) = web.address().filter(|_| !canvas.focused(ADDRESS) && self.address.text() == written) {
            let owner = address.owner();
            let inside = canvas.columns_of(area.split_start(1).1.inset(1, 0));
            for (column, byte) in inside.zip(0..written.len()) {
                if !owner.contains(&byte) {
                    canvas.tint(Area::new(canvas.from_left(column), area.top, 1, 1), Ink::Dim);
                }
            }
        }
    }
}

/// Whether what goes there is enciphered; says nothing about whose site it is. Returns its columns.
fn draw_padlock(address: Option<&Address>, canvas: &mut Canvas, area: Area, words: &Words) -> u16 {
    let Some(address) = address else { return 0 };
    let (symbol, id, ink) = match address.is_secure() {
        true => ('■', "web-padlock", Ink::Normal),
        false => ('□', "web-no-padlock", Ink::Look),
    };
    let label = words.get(id);
    canvas.symbol(area.start, area.top, symbol, ink);
    canvas.label(area.split_start(2).1, &label, Align::Start, ink);
    canvas.width(&label) + 2
}
