//! What lies over the page: the menu, a list to choose from, looking for a text, a pop-up; and the banner about cookies.
//! What is chosen in them becomes an Action in `read`.

use super::super::Web;
use super::super::content::Content;
use super::super::page::{Page, Part};
use super::command::Command;
use super::{Over, WebView};
use crate::locale::Words;
use crate::practice::computer::Computer;
use crate::ui::{self, Align, Area, Axis, Button, Canvas, Dialog, Entry, Ink};

pub(super) const CLOSE: &str = "over:close";
pub(super) const MORE: &str = "over:more";
pub(super) const FIND: &str = "find:text";
pub(super) const FIND_NEXT: &str = "find:next";
const FIND_CLOSE: &str = "find:close";
pub(super) const ACCEPT: &str = "cookies:accept";
pub(super) const REFUSE: &str = "cookies:refuse";
/// Before the word of a choice of a list that is open.
pub(super) const CHOICE: &str = "choice:";
/// Rows of the banner about cookies.
const BANNER: u16 = 3;

/// The attribute with the words of the banner, as long as it asks.
pub(super) fn asks_cookies<'a>(web: &Web, content: &'a Content) -> Option<(&'a Page, &'a str)> {
    let page = web.page(content).filter(|page| !content.cookies.contains_key(page.at.host()))?;
    let word = page.parts.iter().find_map(|part| if let Part::Cookies(word) = part { Some(word.as_str()) } else { None });
    word.map(|word| (page, word))
}

impl WebView {
    /// Draws the banner at the foot of the page; returns what is left for the page.
    pub(super) fn split_banner(web: &Web, content: &Content, area: Area) -> (Area, Option<Area>) {
        match asks_cookies(web, content) {
            None => (area, None),
            Some(_) => {
                let (page, banner) = area.split_bottom(BANNER);
                (page, Some(banner))
            }
        }
    }

    pub(super) fn draw_banner(web: &Web, content: &Content, canvas: &mut Canvas, area: Area, words: &Words) {
        let Some((page, word)) = asks_cookies(web, content) else { return };
        canvas.fill(area, Ink::Title);
        let (text, row) = area.inset(2, 0).split_bottom(1);
        canvas.paragraph(text, &words.say(&page.text(word)), Align::Start, Ink::Title);
        let accept = Button::new(ACCEPT, words.get("web-cookies-accept"));
        let refuse = Button::new(REFUSE, words.get("web-cookies-refuse"));
        ui::buttons(canvas, row, "web:cookies", &[accept, refuse], None);
    }

    /// Draws what lies over everything.
    pub(super) fn draw_over(&mut self, web: &Web, computer: &Computer, canvas: &mut Canvas, frame: Area, words: &Words) {
        let content = computer.own::<Web>();
        if let Some(page) = web.page(content).filter(|_| web.has_pop_up(content)) {
            draw_pop_up(page, canvas, frame, words);
            return;
        }
        let corner = self.corner;
        match &mut self.over {
            Over::Nothing => {}
            Over::Menu => ui::menu(canvas, corner, frame, "web:menu", &Command::entries(web, computer, words)),
            Over::Choices(field) => {
                let entries = choices(web, content, field, words);
                ui::menu(canvas, self.list, frame, "web:choices", &entries);
            }
            Over::Find(field, nothing) => {
                let look = Dialog { title: words.get("web-find"), width: 46, height: 5 };
                let body = ui::dialog(canvas, frame, &look);
                canvas.group("web:find", Axis::Column);
                canvas.label(body.row(0), &words.get("web-find-label"), Align::Start, Ink::Normal);
                let direction = canvas.direction();
                field.draw(canvas, body.row(1), FIND, direction);
                if *nothing {
                    canvas.label(body.row(2), &words.get("web-find-nothing"), Align::Start, Ink::Look);
                }
                let close = Button::new(FIND_CLOSE, words.get("web-close"));
                let next = Button::new(FIND_NEXT, words.get("web-find-next"));
                ui::buttons(canvas, body.row(4), "web:find-buttons", &[close], Some(&next));
            }
            Over::Picker(picker, _) => picker.draw(computer.disk(), canvas, frame, words),
        }
    }
}

/// The answers of a list that is open.
fn choices(web: &Web, content: &Content, field: &str, words: &Words) -> Vec<Entry> {
    let Some((page, field)) = web.page(content).and_then(|page| Some((page, page.field(field)?))) else {
        return Vec::new();
    };
    let entry = |choice: &String| Entry {
        id: format!("{CHOICE}{choice}"),
        label: words.say(&page.text(choice)).string,
        shortcut: String::new(),
        enabled: true,
    };
    field.choices().iter().map(entry).collect()
}

fn draw_pop_up(page: &Page, canvas: &mut Canvas, frame: Area, words: &Words) {
    let Some((word, to)) = page.pop_up() else { return };
    let look = Dialog { title: words.get("web-pop-up"), width: 50, height: 6 };
    let body = ui::dialog(canvas, frame, &look);
    let (text, row) = body.split_bottom(1);
    canvas.paragraph(text, &words.say(&page.text(word)), Align::Start, Ink::Normal);
    let close = Button::new(CLOSE, words.get("web-close"));
    let more = to.map(|_| Button::new(MORE, words.say(&page.text(&format!("{word}-more"))).string));
    ui::buttons(canvas, row, "web:pop-up", &[close], more.as_ref());
}
