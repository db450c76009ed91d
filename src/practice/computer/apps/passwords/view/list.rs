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
/// The most columns of user names and of passwords: sites come first.
const MOST: [u16; 2] = [18, 18];
/// Columns between two columns.
const GAP: u16 = 2;
/// Always as many: nobody sees how long a hidden password is.
const DOTS: &str = "●●●●●●●●";

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

/// One line of the list, in words.
struct Row {
    target: String,
    site: String,
    user: String,
    password: String,
    remark: String,
    selected: bool,
}

impl Row {
    fn draw(&self, canvas: &mut Canvas, line: Area, columns: Columns) {
        let focused = canvas.focused(&self.target);
        let ink = match (focused, self.selected) {
            (true, _) => Ink::Focus,
            (false, true) => Ink::Selected,
            _ => Ink::Normal,
        };
        canvas.fill(line.split_end(1).0, ink);
        if focused {
            canvas.symbol(line.start, line.top, '►', ink);
        }
        if self.selected {
            canvas.symbol(line.start + 2, line.top, '■', ink);
        }
        let texts = [&self.site, &self.user, &self.password, &self.remark];
        for (area, text) in columns.split(line).into_iter().zip(texts) {
            canvas.label(area, text, Align::Start, ink);
        }
    }
}

/// Columns of user names, passwords and remarks, as wide as what stands in them; the site has the rest.
#[derive(Clone, Copy)]
struct Columns([u16; 3]);

impl Columns {
    fn fitting(canvas: &Canvas, rows: &[Row], words: &Words) -> Self {
        let widest = |head: Option<&'static str>, part: fn(&Row) -> &str| {
            let head = head.map(|id| canvas.width(&words.get(id))).unwrap_or(0);
            rows.iter().map(|row| canvas.width(part(row))).max().unwrap_or(0).max(head)
        };
        Columns([
            widest(Some("passwords-column-user"), |row| &row.user).min(MOST[0]),
            widest(Some("passwords-column-password"), |row| &row.password).min(MOST[1]),
            widest(None, |row| &row.remark),
        ])
    }

    /// Site, user name, password and remark of a line.
    fn split(self, line: Area) -> [Area; 4] {
        let mut rest = line.split_end(1).0;
        let mut last = |width: u16| {
            let (before, column) = rest.split_end(width);
            rest = before.split_end(GAP).0;
            column
        };
        let [user, password, remark] = self.0;
        let (remark, password, user) = (last(remark), last(password), last(user));
        [rest.split_start(MARKS).1, user, password, remark]
    }
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
        let entries = found(vault, &self.filter, words);
        let focus = entries.iter().position(|entry| canvas.focused(&target(entry)));
        self.focus = focus.and_then(|place| entries.get(place)).map(|entry| entry.site.clone());
        let shown = self.scroll.window(entries.len(), body.height.into(), focus);
        let rows: Vec<Row> =
            entries[shown.clone()].iter().map(|entry| self.row(window, vault, entry, words)).collect();
        let columns = Columns::fitting(canvas, &rows, words);
        let heads = ["passwords-column-site", "passwords-column-user", "passwords-column-password"];
        for (column, id) in columns.split(head).into_iter().zip(heads) {
            canvas.label(column, &words.get(id), Align::Start, Ink::Dim);
        }
        canvas.target(HERE, Role::Surface, body);
        canvas.group("passwords:list", Axis::Column);
        self.rows.clear();
        for (place, entry) in entries.iter().enumerate() {
            let seen = row_of(&shown, place);
            let line = seen.map(|at| body.row(at)).unwrap_or_default();
            if let Some(row) = seen.and_then(|at| rows.get(usize::from(at))) {
                row.draw(canvas, line, columns);
                self.rows.push((row.target.clone(), (line.start + 8, line.top + 1)));
            }
            canvas.item(target(entry), line, window.selected(vault) == Some(*entry));
        }
        if entries.is_empty() {
            self.draw_empty(canvas, body, words);
        }
        scroll_mark(canvas, body, &shown, entries.len());
        let revealed = window.selected(vault).filter(|_| window.revealed());
        self.draw_foot(revealed, canvas, foot.inset(1, 0), words);
    }

    fn row(&mut self, window: &Passwords, vault: &Vault, entry: &Entry, words: &Words) -> Row {
        let selected = window.selected(vault) == Some(entry);
        let weak = self.level(vault, entry) == Level::Weak;
        let remarks = [(weak, "passwords-mark-weak"), (vault.is_reused(entry), "passwords-mark-reused")];
        let remarks: Vec<String> = remarks.iter().filter(|(so, _)| *so).map(|(_, id)| words.get(id)).collect();
        let revealed = selected && window.revealed();
        Row {
            target: target(entry),
            site: typed::apart(&words.name(&entry.site)),
            user: typed::apart(&words.name(&entry.user)),
            password: if revealed { typed::apart(&words.name(&entry.password)) } else { DOTS.to_owned() },
            remark: remarks.join(&words.get("list-separator")),
            selected,
        }
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

    /// What the search looks for, with the way back to all; else a password that is shown, in full; else that this is for
    /// practice only.
    fn draw_foot(&self, revealed: Option<&Entry>, canvas: &mut Canvas, foot: Area, words: &Words) {
        if self.filter.is_empty() {
            let (text, ink) = match revealed {
                Some(entry) => (typed::apart(&words.name(&entry.password)), Ink::Strong),
                None => (words.get("passwords-notice"), Ink::Dim),
            };
            canvas.label(foot, &text, Align::Start, ink);
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
