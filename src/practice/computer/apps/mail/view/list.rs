//! The folders at the side and the list of letters: whether one is new, who wrote it, about what, when.
//! What is read takes the place of the list, in `reading`.

use super::MailView;
use crate::locale::{Arg, Phrase, Words};
use crate::practice::computer::Computer;
use crate::practice::computer::apps::mail::{Content, Folder, Letter, LetterId, Mail};
use crate::practice::computer::disk::notation;
use crate::text;
use crate::ui::{Align, Area, Axis, Canvas, Ink, Role, row_of, scroll_mark};

/// Columns of the folders at the side.
pub(super) const FOLDERS: u16 = 17;
/// Columns before a letter: the mark of the focus, the mark of what is new.
const MARKS: u16 = 4;
/// Columns of who wrote it: a quarter of the line, within these bounds.
const WHO: (u16, u16) = (14, 28);
/// Columns between two columns of the list.
const GAP: u16 = 2;

/// The empty part of the list.
pub(super) const HERE: &str = "mail:here";
/// What stands in a list without letters.
pub(super) const EMPTY: &str = "mail:empty";

/// The target of a folder.
pub(super) fn folder_target(folder: &Folder) -> String {
    format!("folder:{}", folder.word())
}

pub(super) fn folder_of(id: &str) -> Option<Folder> {
    id.strip_prefix("folder:").map(Folder::of_word)
}

/// The target of a letter.
pub(super) fn letter_target(letter: &Letter) -> String {
    format!("letter:{}", notation::write(&letter.key))
}

/// The letter that a target stands for.
pub(super) fn letter_of<'a>(content: &'a Content, id: &str) -> Option<(LetterId, &'a Letter)> {
    let key = notation::read(id.strip_prefix("letter:")?);
    let found = content.find(&key)?;
    Some((found, content.get(found)?))
}

/// A name or a phrase as it reads.
pub(super) fn spoken(arg: Arg, words: &Words) -> String {
    match arg {
        Arg::Name(name) => words.name(&name),
        Arg::Phrase(phrase) => words.say(&phrase).string,
        other => words.say(&Phrase::new("mail-person").with("who", other)).string,
    }
}

/// The letters on the screen, in its order: those of the open folder, or those in which the searched words stand.
pub(super) fn shown(mail: &Mail, content: &Content, words: &Words) -> Vec<LetterId> {
    let Some(wanted) = mail.search() else { return content.list(mail.folder()) };
    let wanted = text::fold(&words.name(wanted));
    content.sorted(|letter| text::fold(&all_text(letter, content, words)).contains(&wanted))
}

fn all_text(letter: &Letter, content: &Content, words: &Words) -> String {
    let people = std::iter::once(&letter.from.address).chain(letter.receivers());
    let people: Vec<String> = people.map(|one| name_of(one, content, words)).collect();
    let own = letter.text.read(words);
    let said = letter.shows.as_ref().map(|word| super::reading::text_of(word, words).string).unwrap_or_default();
    let files: Vec<String> = letter.attached.iter().map(|attached| words.name(&attached.name)).collect();
    [letter.subject.read(words), who(letter, content, words), people.join(" "), own, said, files.join(" ")].join(" ")
}

/// An address, or the name that is known for it.
pub(super) fn name_of(
    address: &crate::practice::computer::apps::mail::Address,
    content: &Content,
    words: &Words,
) -> String {
    content.known_as(address).map_or_else(|| words.name(&address.0), |name| words.name(name))
}

/// Who wrote a letter or, of one's own, who gets it.
fn who(letter: &Letter, content: &Content, words: &Words) -> String {
    if letter.folder.is_own_writing() || letter.from.address == content.me.address {
        let names: Vec<String> = letter.receivers().map(|one| name_of(one, content, words)).collect();
        return words.say(&Phrase::new("mail-list-to").with("who", names.join(", "))).string;
    }
    letter.from.name.as_ref().map_or_else(|| words.name(&letter.from.address.0), |name| words.name(name))
}

/// The year of the newest letters: the one that goes without saying in a list.
fn this_year(content: &Content) -> Option<i16> {
    content.letters().filter_map(|(_, letter)| letter.day).map(|(year, ..)| year).max()
}

/// When it came or went, in few columns: without the year where it is this one.
fn day_in_list(letter: &Letter, year: Option<i16>, words: &Words) -> String {
    match letter.day {
        Some((of, month, day)) if Some(of) == year => words.date_of_year(of, month, day),
        _ => day(letter, words),
    }
}

/// When it came or went.
pub(super) fn day(letter: &Letter, words: &Words) -> String {
    letter.day.map_or_else(|| words.get("mail-today"), |(year, month, day)| words.date_short(year, month, day))
}

impl MailView {
    pub(super) fn draw_folders(
        &mut self,
        mail: &Mail,
        computer: &Computer,
        canvas: &mut Canvas,
        side: Area,
        words: &Words,
    ) {
        canvas.group("mail:folders", Axis::Column);
        let content = Mail::content(computer);
        let folders = content.all_folders();
        let focus = folders.iter().position(|folder| canvas.focused(&folder_target(folder)));
        let shown = self.side.window(folders.len(), side.height.into(), focus);
        for (place, folder) in folders.iter().enumerate() {
            let line = row_of(&shown, place).map(|row| side.row(row).split_end(1).0).unwrap_or_default();
            let here = mail.folder() == folder && mail.search().is_none();
            draw_folder((folder, here), mail, content, canvas, line, words);
        }
        for row in side.top..side.bottom() {
            canvas.symbol(side.end() - 1, row, '│', Ink::Dim);
        }
        scroll_mark(canvas, side, &shown, folders.len());
    }

    pub(super) fn draw_list(
        &mut self,
        mail: &Mail,
        computer: &Computer,
        canvas: &mut Canvas,
        area: Area,
        words: &Words,
    ) {
        let content = Mail::content(computer);
        let (area, status) = area.split_bottom(1);
        let (head, body) = area.inset(1, 0).split_top(1);
        let letters: Vec<_> =
            shown(mail, content, words).into_iter().filter_map(|id| Some((id, content.get(id)?))).collect();
        let year = this_year(content);
        let days: Vec<String> = letters.iter().map(|(_, letter)| day_in_list(letter, year, words)).collect();
        let widest = days.iter().map(|day| canvas.width(day)).max().unwrap_or(0);
        draw_heads(canvas, head, widest, words);
        canvas.target(HERE, Role::Surface, body);
        canvas.group("mail:list", Axis::Column);
        let focus = letters.iter().position(|(_, letter)| canvas.focused(&letter_target(letter)));
        self.focus = focus.and_then(|place| letters.get(place)).map(|(_, letter)| letter.key.clone());
        let shown = self.scroll.window(letters.len(), body.height.into(), focus);
        self.rows = vec![(HERE.to_owned(), (body.start + 6, body.top + 1))];
        for ((place, (id, letter)), day) in letters.iter().enumerate().zip(&days) {
            let line = row_of(&shown, place).map(|row| body.row(row)).unwrap_or_default();
            if !line.is_empty() {
                draw_letter((*id, letter, day), mail, content, canvas, (line, widest), words);
                self.rows.push((letter_target(letter), (line.start + 8, line.top + 1)));
            }
            canvas.item(letter_target(letter), line, mail.selected() == Some(*id));
        }
        if letters.is_empty() {
            draw_empty(mail, canvas, body, words);
        }
        scroll_mark(canvas, body, &shown, letters.len());
        draw_status(mail, &letters, canvas, status.inset(1, 0), words);
    }
}

fn draw_folder(
    (folder, here): (&Folder, bool),
    mail: &Mail,
    content: &Content,
    canvas: &mut Canvas,
    line: Area,
    words: &Words,
) {
    let id = folder_target(folder);
    let letters = content.letters().filter(|(_, letter)| letter.folder == *folder);
    // Of drafts all count; elsewhere what is new does, but for what nobody asked for.
    let counts = |id: LetterId, letter: &Letter| match folder {
        Folder::Drafts => true,
        Folder::Junk => false,
        _ => mail.is_unread(id, letter),
    };
    let count = letters.filter(|(id, letter)| counts(*id, letter)).count();
    let ink = match (canvas.focused(&id) || canvas.dragged_over(&id), here) {
        (true, _) => Ink::Focus,
        (false, true) => Ink::Selected,
        (false, false) => Ink::Normal,
    };
    if !line.is_empty() {
        canvas.fill(line.split_start(1).1, ink);
        if canvas.focused(&id) {
            canvas.symbol(line.start, line.top, '►', Ink::Press);
        }
        let label = line.split_start(1).1;
        let number = if count > 0 { words.number(i64::try_from(count).unwrap_or(i64::MAX)) } else { String::new() };
        let (label, end) = label.split_end(canvas.width(&number) + u16::from(count > 0));
        canvas.label(label.split_start(1).1, &spoken(folder.name(), words), Align::Start, ink);
        canvas.label(end, &number, Align::Start, ink);
    }
    canvas.item_button(id, line, here);
}

/// Who, subject and day of a line.
fn columns(line: Area, day: u16) -> [Area; 3] {
    let (rest, day) = line.split_start(MARKS).1.split_end(1).0.split_end(day);
    let (who, subject) = rest.split_end(GAP).0.split_start((line.width / 4).clamp(WHO.0, WHO.1));
    [who, subject.split_start(GAP).1, day]
}

fn draw_heads(canvas: &mut Canvas, line: Area, day: u16, words: &Words) {
    let heads = ["mail-column-who", "mail-column-subject", "mail-column-day"];
    let day = day.max(canvas.width(&words.get("mail-column-day")));
    for (area, id) in columns(line, day).into_iter().zip(heads) {
        canvas.label(area, &words.get(id), Align::Start, Ink::Dim);
    }
}

fn draw_letter(
    (id, letter, day): (LetterId, &Letter, &str),
    mail: &Mail,
    content: &Content,
    canvas: &mut Canvas,
    (line, width): (Area, u16),
    words: &Words,
) {
    let target = letter_target(letter);
    let unread = mail.is_unread(id, letter);
    let ink = match (canvas.focused(&target), mail.selected() == Some(id)) {
        (true, _) => Ink::Focus,
        (false, true) => Ink::Selected,
        (false, false) => Ink::Normal,
    };
    canvas.fill(line.split_end(1).0, ink);
    if canvas.focused(&target) {
        canvas.symbol(line.start, line.top, '►', ink);
    }
    if unread {
        canvas.symbol(line.start + 2, line.top, '●', ink);
    }
    let title = words.say(&letter.title()).string;
    let width = width.max(canvas.width(&words.get("mail-column-day")));
    let texts = [text::isolate(&who(letter, content, words)), text::isolate(&title), day.to_owned()];
    for (area, text) in columns(line, width).into_iter().zip(texts) {
        canvas.label(area, &text, Align::Start, ink);
    }
}

fn draw_empty(mail: &Mail, canvas: &mut Canvas, body: Area, words: &Words) {
    let ink = if canvas.focused(EMPTY) { Ink::Focus } else { Ink::Dim };
    let line = body.row(1);
    let id = if mail.search().is_some() { "mail-empty-search" } else { "mail-empty" };
    canvas.label(line.split_start(MARKS).1, &words.get(id), Align::Start, ink);
    canvas.item(EMPTY, line, false);
}

fn draw_status(mail: &Mail, letters: &[(LetterId, &Letter)], canvas: &mut Canvas, area: Area, words: &Words) {
    let count = words.say(&Phrase::new("mail-count").with("count", letters.len()));
    canvas.label(area, &count.string, Align::Start, Ink::Dim);
    let unread = letters.iter().filter(|(id, letter)| mail.is_unread(*id, letter)).count();
    if let Some(wanted) = mail.search() {
        let found = words.say(&Phrase::new("mail-searching").with("name", wanted.clone()));
        canvas.label(area.split_end(1).0, &found.string, Align::End, Ink::Dim);
    } else if unread > 0 {
        let new = words.say(&Phrase::new("mail-unread").with("count", unread));
        canvas.label(area.split_end(1).0, &format!("● {}", new.string), Align::End, Ink::Dim);
    }
}
