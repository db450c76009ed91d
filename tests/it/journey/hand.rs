//! Hands: the mouse on what is read, and the keyboard going to what is read. Neither knows a target's name.
//! An Action of a pack's solution is done by either, as a person would.

use super::{Journey, see::Spot};
use passerelle::input::{Button, Event, Mouse, MouseKind};
use passerelle::practice::Action;
use passerelle::text::Direction;
use serde_json::Value;

/// What somebody works with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hand {
    Keys,
    Mouse,
}

pub(crate) const HANDS: [Hand; 2] = [Hand::Keys, Hand::Mouse];

/// Longer than two clicks of a double click may be apart (milliseconds).
const A_WHILE: u64 = 2000;

impl Journey {
    /// The mouse does something at a cell.
    pub(crate) fn mouse(&mut self, kind: MouseKind, column: u16, row: u16) {
        self.mouse_with(kind, (column, row), false);
    }
    fn mouse_with(&mut self, kind: MouseKind, at: (u16, u16), ctrl: bool) {
        self.mouse += 1;
        let mouse = Mouse { kind, column: at.0, row: at.1, ctrl, shift: false, at: self.mouse };
        self.event(&Event::Mouse(mouse));
    }
    fn middle(&self, text: &str) -> (u16, u16) {
        let Spot { row, first, last } = self.place(text);
        (first.midpoint(last), row)
    }
    pub(super) fn click_at(&mut self, at: (u16, u16), ctrl: bool) {
        self.mouse_with(MouseKind::Down(Button::Main), at, ctrl);
        self.mouse_with(MouseKind::Up(Button::Main), at, ctrl);
    }
    pub(crate) fn click_on(&mut self, text: &str) {
        let at = self.middle(text);
        self.mouse += A_WHILE;
        self.click_at(at, false);
    }
    pub(crate) fn ctrl_click_on(&mut self, text: &str) {
        let at = self.middle(text);
        self.mouse += A_WHILE;
        self.click_at(at, true);
    }
    pub(crate) fn double_click_on(&mut self, text: &str) {
        let at = self.middle(text);
        self.mouse += A_WHILE;
        self.click_at(at, false);
        self.click_at(at, false);
    }
    pub(crate) fn right_click_on(&mut self, text: &str) {
        let at = self.middle(text);
        self.mouse_with(MouseKind::Down(Button::Context), at, false);
        self.mouse_with(MouseKind::Up(Button::Context), at, false);
    }
    pub(crate) fn drag(&mut self, from: &str, to: &str) {
        let (from, to) = (self.middle(from), self.middle(to));
        self.mouse += A_WHILE;
        self.mouse_with(MouseKind::Down(Button::Main), from, false);
        self.mouse_with(MouseKind::Drag, (from.0.midpoint(to.0), from.1.midpoint(to.1)), false);
        self.mouse_with(MouseKind::Drag, to, false);
        self.mouse_with(MouseKind::Up(Button::Main), to, false);
    }

    /// Brings the focus to a text by Tab, Home, End and arrows alone.
    #[track_caller]
    pub(crate) fn go_to(&mut self, text: &str) {
        let ways: [fn(&mut Self, &str) -> bool; 2] = [Self::go_along, Self::go_down];
        if self.takes_all_keys() {
            self.keys("f6");
        }
        // F6 leaves a page, through which Tab goes step by step.
        for (way, key) in [(ways[0], "tab"), (ways[1], "tab"), (ways[0], "f6")] {
            for _ in 0..8 {
                if self.is_focused(text) || way(self, text) {
                    return;
                }
                self.keys(key);
            }
        }
        panic!("the keys do not lead to “{text}”:\n{}", self.screen());
    }
    /// Along the row that has the focus, when the text stands in it.
    fn go_along(&mut self, text: &str) -> bool {
        let forward = if self.direction() == Direction::Ltr { "right" } else { "left" };
        for _ in 0..4 {
            let Some((mark, row)) = self.focus_mark() else { return false };
            let ahead = |spot: &Spot| match self.direction() {
                Direction::Ltr => spot.first > mark,
                Direction::Rtl => spot.last < mark,
            };
            if self.is_focused(text) || !self.places(text).iter().any(|spot| spot.row == row && ahead(spot)) {
                break;
            }
            self.keys(forward);
        }
        self.is_focused(text)
    }
    /// Down the list that has the focus, from its first line to its last, which may be scrolled out of view.
    fn go_down(&mut self, text: &str) -> bool {
        let without_marks = |journey: &Self| journey.screen().replace(['►', '◄', '●'], " ");
        self.keys("end");
        let last = (self.focus_mark().map(|(_, row)| row), without_marks(self));
        self.keys("home");
        if last == (self.focus_mark().map(|(_, row)| row), without_marks(self)) {
            // A row, or a list of one line.
            return self.is_focused(text);
        }
        for _ in 0..40 {
            if self.is_focused(text) || (self.focus_mark().map(|(_, row)| row), without_marks(self)) == last {
                break;
            }
            self.keys("down");
        }
        self.is_focused(text)
    }

    /// Presses a button, an answer, a line of a menu.
    #[track_caller]
    pub(crate) fn press(&mut self, hand: Hand, text: &str) {
        match hand {
            Hand::Mouse => self.click_on(text),
            Hand::Keys => {
                self.go_to(text);
                self.keys("enter");
            }
        }
    }
    /// Presses a button of that name in the part of the screen that another text names, in the row below it.
    #[track_caller]
    pub(crate) fn press_below(&mut self, hand: Hand, title: &str, text: &str) {
        // A longer title, which begins with the same word, stands lower.
        let row = self.places(title).first().map_or(0, |spot| spot.row + 1);
        let spot = self.places(text).into_iter().find(|spot| spot.row == row);
        let spot = spot.unwrap_or_else(|| panic!("no “{text}” below “{title}”:\n{}", self.screen()));
        if hand == Hand::Mouse {
            self.mouse += A_WHILE;
            return self.click_at((spot.first.midpoint(spot.last), spot.row), false);
        }
        for _ in 0..12 {
            self.keys("tab");
            if self.focus_mark().is_some_and(|(_, at)| at == row) && (self.is_focused(text) || self.go_along(text)) {
                return self.keys("enter");
            }
        }
        panic!("the keys do not lead to “{text}” below “{title}”:\n{}", self.screen());
    }
    /// Presses a line of the small menu, which lies over buttons of the same name.
    #[track_caller]
    pub(crate) fn press_in_menu(&mut self, hand: Hand, id: &'static str) {
        let word = self.word(id);
        let first = self.places(&word).first().copied();
        match (hand, first) {
            (Hand::Mouse, Some(spot)) => self.click_at((spot.first.midpoint(spot.last), spot.row), false),
            _ => self.press(hand, &word),
        }
    }
    /// Presses what a message of the program names.
    #[track_caller]
    pub(crate) fn press_word(&mut self, hand: Hand, id: &'static str) {
        self.press(hand, &self.word(id));
    }
    pub(super) fn open(&mut self, hand: Hand, text: &str) {
        match hand {
            Hand::Mouse => self.double_click_on(text),
            Hand::Keys => self.press(hand, text),
        }
    }
    pub(crate) fn select(&mut self, hand: Hand, texts: &[String]) {
        for (place, text) in texts.iter().enumerate() {
            match (hand, place) {
                (Hand::Mouse, 0) => self.click_on(text),
                (Hand::Mouse, _) => self.ctrl_click_on(text),
                (Hand::Keys, 0) => {
                    self.go_to(text);
                    self.keys("space");
                }
                (Hand::Keys, _) => {
                    // From the item before it, in the order of the list: Ctrl keeps the selection.
                    let below = self.focus_mark().is_some_and(|(_, row)| row < self.place(text).row);
                    for _ in 0..20 {
                        if !self.is_focused(text) {
                            self.keys(if below { "ctrl+down" } else { "ctrl+up" });
                        }
                    }
                    assert!(self.is_focused(text), "the keys do not lead to “{text}”:\n{}", self.screen());
                    self.keys("ctrl+space");
                }
            }
        }
    }

    /// How a part of a path reads: a place, a `$word`, a plain name.
    fn part(&self, part: &str, is_place: bool) -> String {
        if is_place {
            return self.say(&passerelle::locale::Phrase::new(format!("place-{part}")));
        }
        part.strip_prefix('$').map_or_else(|| part.to_owned(), |word| self.pack(word))
    }
    /// The last part of a path as it reads.
    pub(crate) fn last_part(&self, path: &str) -> String {
        let parts: Vec<&str> = path.trim_end_matches('/').split('/').collect();
        self.part(parts[parts.len() - 1], parts.len() == 1)
    }

    /// Does an Action of Files, of Passwords or Phone (`secrets`), of Mail (`mail`), of Web (`web`), of a question (`answers`,
    /// `questions`).
    pub(crate) fn act(&mut self, hand: Hand, action: &Action) {
        let in_a_question = self.act_on_answer(hand, action) || self.act_on_question(hand, action);
        if in_a_question || self.act_with_fingers(hand, action) || self.act_with_pointer(hand, action) {
            return;
        }
        self.bring_to_front(hand, action);
        if self.act_secretly(hand, action) || self.act_in_mail(hand, action) || self.act_on_web(hand, action) {
            return;
        }
        match &action.0["files"] {
            Value::String(command) => self.command(hand, command),
            Value::Object(table) => {
                let (what, with) = table.iter().next().unwrap();
                self.act_with(hand, what, with);
            }
            other => panic!("no such Action: {other}"),
        }
    }
    fn act_with(&mut self, hand: Hand, what: &str, with: &Value) {
        match (what, with) {
            ("open", Value::String(path)) => self.open_path(hand, path),
            ("select", Value::String(path)) => self.select(hand, &[self.last_part(path)]),
            ("select", Value::Array(paths)) => {
                let names: Vec<String> = paths.iter().map(|path| self.last_part(path.as_str().unwrap())).collect();
                self.select(hand, &names);
            }
            ("new-folder" | "rename", Value::String(name)) => {
                let name = self.part(name, false);
                self.command(hand, what);
                self.keys("ctrl+a backspace");
                self.type_text(&name);
                self.press_word(hand, "files-dialog-ok");
            }
            _ => panic!("no such Action: {what} {with}"),
        }
    }
    /// Goes to a place, then from folder to folder; what is in the open folder already is opened at once.
    fn open_path(&mut self, hand: Hand, path: &str) {
        let parts: Vec<&str> = path.trim_end_matches('/').split('/').collect();
        let name = self.last_part(path);
        let column = self.place(&self.word("files-column-name")).row;
        let listed = self.places(&name).iter().any(|spot| spot.row > column && self.is_in_list(*spot));
        if parts.len() > 1 && listed {
            return self.open(hand, &name);
        }
        for (depth, part) in parts.iter().enumerate() {
            let name = self.part(part, depth == 0);
            if depth == 0 { self.press(hand, &name) } else { self.open(hand, &name) }
        }
    }
    /// Whether a spot is on the list's side of the line beside the places.
    fn is_in_list(&self, spot: Spot) -> bool {
        let side = self.place(&self.word("files-column-name"));
        match self.direction() {
            Direction::Ltr => spot.first + 4 >= side.first,
            Direction::Rtl => spot.last <= side.last + 4,
        }
    }
    fn command(&mut self, hand: Hand, command: &str) {
        let (menu, word, key) = match command {
            "new-folder" => ("files-menu-file", "files-new-folder", None),
            "rename" => ("files-menu-file", "files-rename", Some("f2")),
            "delete" => ("files-menu-file", "files-delete", Some("del")),
            "restore" => ("files-menu-file", "files-restore", None),
            "cut" => ("files-menu-edit", "files-cut", Some("ctrl+x")),
            "copy" => ("files-menu-edit", "files-copy", Some("ctrl+c")),
            "paste" => ("files-menu-edit", "files-paste", Some("ctrl+v")),
            "empty-bin" => {
                self.press_word(hand, "files-menu-file");
                self.press_word(hand, "files-empty-bin");
                return self.press_word(hand, "files-empty-bin-do");
            }
            "eject" => ("files-menu-devices", "files-eject", None),
            "unplug" => ("files-menu-devices", "files-unplug", None),
            "undo" => ("files-menu-edit", "files-undo", Some("ctrl+z")),
            "select-all" => ("files-menu-edit", "files-select-all", Some("ctrl+a")),
            "up" => ("files-menu-go", "files-up", Some("alt+up")),
            "close" => {
                return match hand {
                    Hand::Keys => self.keys("esc"),
                    Hand::Mouse => self.press_word(hand, "files-close"),
                };
            }
            other => panic!("no such command: {other}"),
        };
        match (hand, key) {
            (Hand::Keys, Some(key)) => self.keys(key),
            _ => {
                self.press_word(hand, menu);
                self.press_word(hand, word);
            }
        }
    }
}
