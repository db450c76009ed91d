//! The list of entries: site, user name, dots or the password, and a word about those that are weak or used twice.
//! What a password is worth is judged for the rows that are seen, and remembered.

use super::{PasswordsView, typed};
use crate::locale::{Phrase, Words};
use crate::practice::computer::Computer;
use crate::practice::computer::apps::passwords::{Entry, Passwords, Vault};
use crate::practice::computer::disk::notation;
use crate::practice::computer::password::Level;
use crate::text;
use crate::ui::{self, Align, Area, Axis, Canvas, Ink, Role, row_of, scroll_mark};

pub(super) const HERE: &str = "passwords:here";
pub(super) const EMPTY: &str = "passwords:empty";
pub(super) const ALL: &str = "passwords:all";
/// Columns before a site: the mark of the focus, the mark of the selection.
const MARKS: u16 = 4;
/// Columns of user names, of passwords, of remarks.
const COLUMNS: [u16; 3] = [16, 18, 20];
/// As long as the longest password that is shown in full: nobody sees how long a hidden one is.
const DOTS: &str = "••••••••••";

/// The target of an entry.
pub(super) fn target(entry: &Entry) -> String {
    format!("entry:{}", notation::write(&entry.site))
}

/// The entries that the search lets through, by site.
pub(super) fn found<'a>(vault: &'a Vault, filter: &str, words: &Words) -> Vec<&'a Entry> {
    let filter = text::fold(filter);
    let fits = |entry: &&Entry| {
        [&entry.site, &entry.user].iter().any(|name| text::fold(&words.name(name)).contains(filter.as_str()))
    };
    let mut found: Vec<&Entry> = vault.entries().iter().filter(fits).collect();
    found.sort_by_cached_key(|entry| text::fold(&words.name(&entry.site)));
    found
}

impl PasswordsView {
    pub(super) fn draw_list(
        &mut self,
        window: &Passwords,
        computer: &Computer,
        canvas: &mut Canvas,
        area: Area,
        words: &Words,
    ) {
        let vault = computer.own::<Passwords>();
        let (area, foot) = area.split_bottom(1);
        let (head, body) = area.inset(1, 0).split_top(1);
        let heads = ["passwords-column-site", "passwords-column-user", "passwords-column-password", ""];
        for (column, id) in columns(head).into_iter().zip(heads).filter(|(_, id)| !id.is_empty()) {
            canvas.label(column, &words.get(id), Align::Start, Ink::Dim);
        }
        canvas.target(HERE, Role::Surface, body);
        canvas.group("passwords:list", Axis::Column);
        let entries = found(vault, &self.filter, words);
        let focus = entries.iter().position(|entry| canvas.focused(&target(entry)));
        let shown = self.scroll.window(entries.len(), body.height.into(), focus);
        self.rows.clear();
        for (place, entry) in entries.iter().enumerate() {
            let line = row_of(&shown, place).map(|at| body.row(at)).unwrap_or_default();
            let selected = window.selected(vault) == Some(*entry);
            if !line.is_empty() {
                let revealed = selected && window.revealed();
                let weak = self.level(vault, entry) == Level::Weak;
                draw_row(canvas, line, (vault, entry), (selected, revealed, weak), words);
                self.rows.push((target(entry), (line.start + 8, line.top + 1)));
            }
            canvas.item(target(entry), line, selected);
        }
        if entries.is_empty() {
            self.draw_empty(canvas, body, words);
        }
        scroll_mark(canvas, body, &shown, entries.len());
        self.draw_foot(canvas, foot.inset(1, 0), words);
    }

    fn level(&mut self, vault: &Vault, entry: &Entry) -> Level {
        if self.judged.len() > 200 {
            self.judged.clear();
        }
        *self.judged.entry(entry.clone().into()).or_insert_with(|| vault.level(entry))
    }

    fn draw_empty(&self, canvas: &mut Canvas, body: Area, words: &Words) {
        let word = if self.filter.is_empty() { "passwords-empty" } else { "passwords-none-found" };
        let ink = if canvas.focused(EMPTY) { Ink::Focus } else { Ink::Dim };
        canvas.label(body.row(1).split_start(MARKS).1, &words.get(word), Align::Start, ink);
        canvas.item(EMPTY, body.row(1), false);
    }

    /// What the search looks for, with the way back to all; else that this is for practice only.
    fn draw_foot(&self, canvas: &mut Canvas, foot: Area, words: &Words) {
        if self.filter.is_empty() {
            canvas.label(foot, &words.get("passwords-notice"), Align::Start, Ink::Dim);
            return;
        }
        let searched = words.say(&Phrase::new("passwords-searched").with("text", self.filter.as_str()));
        let label = words.get("passwords-show-everything");
        let (text, place) = foot.split_end(ui::button_width(canvas, &label));
        canvas.label(text, &searched.string, Align::Start, Ink::Dim);
        canvas.group("passwords:foot", Axis::Row);
        ui::button(canvas, place, ALL, &label);
    }
}

fn draw_row(
    canvas: &mut Canvas,
    line: Area,
    (vault, entry): (&Vault, &Entry),
    (selected, revealed, weak): (bool, bool, bool),
    words: &Words,
) {
    let id = target(entry);
    let ink = match (canvas.focused(&id), selected) {
        (true, _) => Ink::Focus,
        (false, true) => Ink::Selected,
        _ => Ink::Normal,
    };
    canvas.fill(line.split_end(1).0, ink);
    if canvas.focused(&id) {
        canvas.symbol(line.start, line.top, '►', ink);
    }
    if selected {
        canvas.symbol(line.start + 2, line.top, '■', ink);
    }
    let remarks = [(weak, "passwords-mark-weak"), (vault.is_reused(entry), "passwords-mark-reused")];
    let remarks: Vec<String> = remarks.iter().filter(|(so, _)| *so).map(|(_, id)| words.get(id)).collect();
    let password = if revealed { typed::apart(&words.name(&entry.password)) } else { DOTS.to_owned() };
    let texts = [
        typed::apart(&words.name(&entry.site)),
        typed::apart(&words.name(&entry.user)),
        password,
        remarks.join(&words.get("list-separator")),
    ];
    for (area, text) in columns(line).into_iter().zip(texts) {
        canvas.label(area, &text, Align::Start, ink);
    }
}

/// Site, user name, password and remark of a line.
fn columns(line: Area) -> [Area; 4] {
    let mut rest = line.split_end(1).0;
    let [user, password, remark] = COLUMNS;
    let mut last = |width: u16| {
        let (before, column) = rest.split_end(width);
        rest = before.split_end(1).0;
        column
    };
    let (remark, password, user) = (last(remark), last(password), last(user));
    [rest.split_start(MARKS).1, user, password, remark]
}
