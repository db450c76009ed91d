//! Hands in Mail, by what is read on the screen.
//! The mouse and the keys themselves are in `hand`.

use super::{Hand, Journey, see::Spot};
use passerelle::input::MouseKind;
use passerelle::locale::Phrase;
use passerelle::pack::Library;
use passerelle::practice::Action;
use passerelle::text::Direction;
use serde_json::Value;

/// Columns from the start of a label to the inside of its field.
const TO_FIELD: u16 = 16;
/// Letters that tell a subject from the others.
const BEGINNING: usize = 8;
/// Columns of the window's edge and of the folders at its side.
const SIDE: u16 = 19;

/// The screens of the program.
pub(super) fn screens(language: &str) -> Vec<(&'static str, Journey)> {
    let at = |exercise: &str| Journey::in_exercise(language, "first-mail", exercise);
    let after = |exercise: &str, actions: &[&str]| {
        let mut journey = at(exercise);
        for action in actions {
            journey.act(Hand::Mouse, &Action(serde_json::from_str(action).unwrap()));
        }
        journey
    };
    let reading = after("save-summons", &[r#"{"mail":{"open":"$vaccine-letter"}}"#]);
    let mut contacts = after("send-cv", &[r#"{"mail":"new"}"#]);
    contacts.press_button(Hand::Mouse, "mail-contacts");
    let mut forgotten = after("forgotten-file", &[r#"{"mail":{"open":"$registration"}}"#]);
    forgotten.press_button(Hand::Mouse, "mail-send");
    let answering = after("reply-teacher", &[r#"{"mail":{"open":"$lesson-moved"}}"#, r#"{"mail":"reply"}"#]);
    vec![
        ("mail", at("open-appointment")),
        ("mail-reading", reading),
        ("mail-answering", answering),
        ("mail-contacts", contacts),
        ("mail-forgotten", forgotten),
        ("mail-signed-out", after("sign-out", &[r#"{"mail":"sign-out"}"#])),
    ]
}

impl Journey {
    /// Does an Action of Mail; false when it is another program's, whose window then lies in front.
    pub(super) fn act_in_mail(&mut self, hand: Hand, action: &Action) -> bool {
        let (what, with) = match &action.0["mail"] {
            Value::String(command) => (command.clone(), Value::Null),
            Value::Object(table) => table.iter().next().map(|(what, with)| (what.clone(), with.clone())).unwrap(),
            _ => return false,
        };
        match what.as_str() {
            "open" | "select" => self.act_on_letter(hand, what == "open", &with),
            "to" => self.write_in(hand, "mail-label-to", 0, &[with]),
            "subject" => self.write_in(hand, "mail-label-subject", 0, &[with]),
            "text" => match with {
                Value::Array(lines) => self.write_in(hand, "mail-label-subject", 1, &lines),
                line => self.write_in(hand, "mail-label-subject", 1, &[line]),
            },
            "pick" => {
                let (line, name) = with.as_object().and_then(|table| table.iter().next()).unwrap();
                let name = self.spoken(name);
                self.press_button(hand, "mail-contacts");
                self.select(hand, &[name]);
                self.press_button(hand, if line == "cc" { "mail-pick-cc" } else { "mail-pick-to" });
            }
            "attach" => {
                self.press_button(hand, "mail-attach");
                self.go_in_picker(hand, with.as_str().unwrap(), "documents");
                self.open(hand, &self.last_part(with.as_str().unwrap()));
            }
            "look" => self.press_button(hand, "mail-open"),
            "folder" => self.press_folder(hand, with.as_str().unwrap()),
            "follow" => {
                let text = self.link_to(with.as_str().unwrap());
                if hand == Hand::Mouse {
                    self.wheel_to(&text);
                }
                self.open(hand, &text);
            }
            "save" => {
                self.press_button(hand, "mail-save-as");
                self.go_in_picker(hand, with["at"].as_str().unwrap(), "downloads");
                self.press_button(hand, "picker-save");
            }
            command => self.command_of_mail(hand, command),
        }
        true
    }

    /// Presses a folder at the side.
    fn press_folder(&mut self, hand: Hand, folder: &str) {
        let word = self.say(&Phrase::new(format!("mail-folder-{folder}")));
        let spot = self.places(&word).into_iter().find(|spot| !self.is_in_work(*spot));
        let spot = spot.unwrap_or_else(|| panic!("no folder “{word}”:\n{}", self.screen()));
        match hand {
            Hand::Mouse => self.click_at((spot.first.midpoint(spot.last), spot.row), false),
            Hand::Keys => self.press(hand, &word),
        }
    }

    /// Turns the wheel over the letter until a text is in view.
    fn wheel_to(&mut self, text: &str) {
        for _ in 0..20 {
            if self.places(text).is_empty() {
                self.mouse(MouseKind::Scroll(1), 40, 14);
            }
        }
    }

    /// How a link reads that leads to an address.
    fn link_to(&self, address: &str) -> String {
        let library = Library::open(&[]);
        let exercises = library.pack(&self.pack).unwrap().lessons.iter().flat_map(|lesson| &lesson.exercises);
        for exercise in exercises {
            let lesson: toml::Value = toml::from_str(&exercise.file.text).unwrap();
            let all = lesson["exercise"].as_array().unwrap().iter();
            let mails = all.filter_map(|own| own.get("mail"));
            let letters = mails.flat_map(|mail| ["letters", "later"].map(|list| mail.get(list)));
            let letters = letters.flatten().filter_map(toml::Value::as_array).flatten();
            let mut links = letters.filter_map(|letter| letter.get("links")?.as_array()).flatten();
            if let Some(link) = links.find(|link| link["to"].as_str() == Some(address)) {
                return self.spoken(&Value::from(link["text"].as_str().unwrap()));
            }
        }
        panic!("no letter has a link to {address}");
    }

    /// The row of the menus of Mail, when its window lies in front.
    fn menu_bar(&self) -> Option<u16> {
        let edit: Vec<u16> = self.places(&self.word("mail-menu-edit")).iter().map(|spot| spot.row).collect();
        let menus = self.places(&self.word("mail-menu-sort"));
        menus.iter().map(|spot| spot.row).find(|row| edit.contains(row))
    }

    /// A name of a pack's TOML as it reads.
    fn spoken(&self, name: &Value) -> String {
        let name = name.as_str().unwrap();
        name.strip_prefix('$').map_or_else(|| name.to_owned(), |word| self.pack(word))
    }

    /// Presses a button, and not one whose word only begins so.
    pub(super) fn press_button(&mut self, hand: Hand, id: &'static str) {
        self.press(hand, &format!("[ {} ]", self.word(id)));
    }

    /// Whether a spot lies in the work, not among the folders at the side.
    fn is_in_work(&self, spot: Spot) -> bool {
        // The task bar lies on the lower edge.
        let edge = self.screen().lines().position(|row| row.contains('└'));
        if edge.is_some_and(|edge| usize::from(spot.row) >= edge) {
            return false;
        }
        match self.direction() {
            Direction::Ltr => spot.first >= SIDE,
            Direction::Rtl => spot.last < 80 - SIDE,
        }
    }

    fn act_on_letter(&mut self, hand: Hand, opens: bool, key: &Value) {
        // How the subject begins: the rest may be cut in its column.
        let subject = self.spoken(key);
        let begins = |end: usize| subject.split(' ').take(end).collect::<Vec<_>>().join(" ");
        let subject = (1..4).map(begins).find(|text| text.chars().count() >= BEGINNING).unwrap_or(subject.clone());
        let listed = |journey: &Self| {
            let head = journey.place(&journey.word("mail-column-subject")).row;
            let below = |spot: &Spot| spot.row > head && journey.is_in_work(*spot);
            journey.places(&subject).into_iter().find(below)
        };
        let spot = listed(self).unwrap_or_else(|| {
            self.press_word(hand, "mail-folder-drafts");
            listed(self).unwrap_or_else(|| panic!("no letter “{subject}”:\n{}", self.screen()))
        });
        match hand {
            Hand::Mouse => {
                let at = (spot.first.midpoint(spot.last), spot.row);
                self.click_at(at, false);
                if opens {
                    self.click_at(at, false);
                }
            }
            Hand::Keys => {
                self.go_to_work(spot.row);
                self.keys(if opens { "enter" } else { "space" });
            }
        }
    }

    /// Brings the focus to a row of the work by Tab and arrows.
    fn go_to_work(&mut self, row: u16) {
        for _ in 0..12 {
            for _ in 0..8 {
                let Some((column, here)) = self.focus_mark() else { break };
                let spot = Spot { row: here, first: column, last: column };
                match (self.is_in_work(spot), here == row) {
                    (true, true) => return,
                    (true, false) => self.keys(if here < row { "down" } else { "up" }),
                    (false, _) => break,
                }
            }
            self.keys("tab");
        }
        panic!("the keys do not lead to row {row}:\n{}", self.screen());
    }

    /// Writes lines into the field of a label, or into the text so many rows below it.
    fn write_in(&mut self, hand: Hand, label: &'static str, below: u16, lines: &[Value]) {
        let label = self.place(&self.word(label));
        let (column, row) = match self.direction() {
            Direction::Ltr => (label.first + TO_FIELD, label.row + below),
            Direction::Rtl => (label.last - TO_FIELD, label.row + below),
        };
        match hand {
            Hand::Mouse => self.click_at((column, row), false),
            Hand::Keys => self.go_to_field(row),
        }
        self.keys("ctrl+a backspace");
        for (place, line) in lines.iter().enumerate() {
            if place > 0 {
                self.keys("enter");
            }
            self.type_text(&self.spoken(line));
        }
    }

    /// Brings the focus to the field in a row by Tab alone: arrows belong to the text.
    fn go_to_field(&mut self, row: u16) {
        for _ in 0..12 {
            if let Some((column, here)) = self.focus_mark()
                && here == row
                && self.is_in_work(Spot { row, first: column, last: column })
            {
                return;
            }
            self.keys("tab");
        }
        panic!("Tab does not lead to row {row}:\n{}", self.screen());
    }

    /// From where the dialog opens to the folder of a document.
    fn go_in_picker(&mut self, hand: Hand, path: &str, from: &str) {
        let parts: Vec<&str> = path.split('/').collect();
        if parts[0] != from {
            self.press(hand, &self.last_part(parts[0]));
        }
        for depth in 2..parts.len() {
            self.open(hand, &self.last_part(&parts[..depth].join("/")));
        }
    }

    fn command_of_mail(&mut self, hand: Hand, command: &str) {
        let word = match command {
            "new" => "mail-new",
            "reply" => "mail-reply",
            "show-address" => "mail-show-address",
            "close" => "mail-back",
            "save-draft" => "mail-save-draft",
            "report" => return self.sort_letter(hand, "mail-report"),
            "junk" => return self.sort_letter(hand, "mail-junk"),
            "not-junk" => return self.sort_letter(hand, "mail-not-junk"),
            "send" => {
                self.press_button(hand, "mail-send");
                // Something is amiss with the letter: it goes all the same.
                if self.reads(&self.word("mail-send-anyway")) {
                    self.press_button(hand, "mail-send-anyway");
                }
                return;
            }
            "sign-out" => {
                let bar = self.menu_bar().unwrap();
                let menu = self.places(&self.word("mail-menu-mail")).into_iter().find(|spot| spot.row == bar).unwrap();
                match hand {
                    Hand::Mouse => self.click_at((menu.first.midpoint(menu.last), bar), false),
                    Hand::Keys => {
                        self.go_to(&self.word("mail-menu-sort"));
                        self.keys("home enter");
                    }
                }
                return self.press_word(hand, "mail-sign-out");
            }
            other => panic!("no such command: {other}"),
        };
        self.press_button(hand, word);
    }

    /// Does something from the menu for sorting.
    fn sort_letter(&mut self, hand: Hand, word: &'static str) {
        self.press_word(hand, "mail-menu-sort");
        self.press_word(hand, word);
    }
}

#[test]
fn the_real_address_of_who_writes_is_read_to_its_end() {
    for language in super::LANGUAGES {
        let mut journey = Journey::in_exercise(language, "spot-the-scam", "two-banks");
        for action in [r#"{"mail":{"open":"$bank-blocked"}}"#, r#"{"mail":"show-address"}"#] {
            journey.act(Hand::Keys, &Action(serde_json::from_str(action).unwrap()));
        }
        journey.see("service@banque-du-pont-acces.example");
    }
}
