//! Hands in Web, by what is read on the screen: labels, buttons, links. What is out of view is brought into view first.
//! The mouse and the keys themselves are in `hand`.

use super::{Hand, Journey, LANGUAGES};
use passerelle::input::MouseKind;
use passerelle::locale::Phrase;
use passerelle::practice::Action;
use passerelle::text::Direction;
use serde_json::Value;

/// Where fields begin that stand beside their label, from the start of the screen; and a column inside of them.
const FIELD: u16 = 34;
/// The last row of what is asked, at least.
const ASKED: u16 = 6;
/// More steps than any page has.
const STEPS: usize = 60;

/// The screens of the browser.
pub(super) fn screens(language: &str) -> Vec<(&'static str, Journey)> {
    let at = |exercise: &str| Journey::in_exercise(language, "first-forms", exercise);
    let mut faults = at("fix-one-answer");
    faults.act(Hand::Mouse, &Action(serde_json::json!({ "web": "submit" })));
    let mut list = at("boxes-and-lists");
    list.press_beside(Hand::Mouse, "level");
    let mut receipt = at("keep-receipt");
    receipt.act(Hand::Mouse, &Action(serde_json::json!({ "web": "submit" })));
    let mut menu = at("create-account");
    menu.press_word(Hand::Mouse, "web-menu");
    vec![
        ("web-form", at("library-card")),
        ("web-faults", faults),
        ("web-list", list),
        ("web-receipt", receipt),
        ("web-menu", menu),
    ]
}

impl Journey {
    /// Does an Action of Web; false when it is another program's.
    pub(super) fn act_on_web(&mut self, hand: Hand, action: &Action) -> bool {
        let (what, with) = match &action.0["web"] {
            Value::String(command) => (command.clone(), Value::Null),
            Value::Object(table) => table.iter().next().map(|(what, with)| (what.clone(), with.clone())).unwrap(),
            _ => return false,
        };
        let pair =
            || with.as_object().and_then(|table| table.iter().next()).map(|(key, value)| (key.clone(), value.clone()));
        match what.as_str() {
            "fill" => {
                let (field, text) = pair().unwrap();
                self.write_beside(hand, &field, text.as_str().unwrap());
            }
            "search" => self.search_on_page(hand, with.as_str().unwrap()),
            "back" => match hand {
                Hand::Keys => self.keys("alt+left"),
                Hand::Mouse => self.press_back(),
            },
            "choose" => {
                let (field, choice) = pair().unwrap();
                self.choose(hand, &field, choice.as_str().unwrap());
            }
            "tick" if with == "robot" => self.press_on_page(hand, &self.word("web-robot")),
            "tick" | "untick" | "follow" | "download" => {
                let text = self.read_on_page(with.as_str().unwrap());
                self.press_on_page(hand, &text);
            }
            "upload" => {
                let (field, path) = pair().unwrap();
                self.press_beside(hand, &field);
                self.pick(hand, path.as_str().unwrap());
            }
            "save-receipt" => {
                self.press_on_page(hand, &self.word("web-receipt-save"));
                self.save_at(hand, with.as_str().unwrap());
            }
            "go" => self.go_to_address(hand, with.as_str().unwrap()),
            "submit" | "save-draft" | "sign-out" => {
                let text = self.read_button(&what);
                self.press_on_page(hand, &text);
            }
            other => panic!("no such command: {other}"),
        }
        true
    }

    /// Types an address into the bar.
    fn go_to_address(&mut self, hand: Hand, address: &str) {
        let bar = self.place(&self.word("web-menu")).row;
        match hand {
            Hand::Mouse => self.click_at((40, bar), false),
            // The address is a part of its own, to which F6 leads.
            Hand::Keys => (0..STEPS).for_each(|_| {
                if !self.enter_does("web-go") {
                    self.keys("f6");
                }
            }),
        }
        self.keys("ctrl+a backspace");
        self.type_text(address);
        self.keys("enter");
    }

    /// The parts of all pages of the pack that is open, each with the word of its page.
    fn parts(&self) -> Vec<(String, toml::Value)> {
        let library = super::shipped();
        let pack = library.pack(&self.pack).unwrap();
        let exercises = pack.lessons.iter().flat_map(|lesson| &lesson.exercises);
        let mut parts = Vec::new();
        for exercise in exercises {
            let lesson: toml::Value = toml::from_str(&exercise.file.text).unwrap();
            let own =
                lesson["exercise"].as_array().unwrap().iter().find(|own| own["id"].as_str() == Some(&exercise.id));
            let pages = own.and_then(|own| own.get("web")).and_then(|web| web["pages"].as_array()).cloned();
            for page in pages.unwrap_or_default() {
                let word = page["page"].as_str().unwrap().trim_start_matches('$').to_owned();
                let all = page["parts"].as_array().cloned().unwrap_or_default();
                parts.extend(all.into_iter().map(|part| (word.clone(), part)));
            }
        }
        parts
    }
    /// How something reads on any page of the pack.
    fn texts(&self, attribute: &str) -> Vec<String> {
        let pages: std::collections::BTreeSet<String> = self.parts().into_iter().map(|(page, _)| page).collect();
        let texts = pages.iter().map(|page| self.pack(&format!("{page}.{attribute}")));
        texts.filter(|text| !text.starts_with('[')).collect()
    }
    /// How something reads on the page that is open.
    fn read_on_page(&mut self, attribute: &str) -> String {
        let texts = self.texts(attribute);
        self.first_in_view(&texts)
    }
    fn read_button(&mut self, does: &str) -> String {
        let keys: &[&str] =
            if does == "submit" { &["submit", "sign-in", "sign-up", "reset"] } else { std::slice::from_ref(&does) };
        let is = |part: &toml::Value| keys.iter().find_map(|key| part.get(*key)?.as_str().map(str::to_owned));
        let found = self.parts().into_iter().filter_map(|(page, part)| Some(format!("{page}.{}", is(&part)?)));
        let texts: Vec<String> = found.collect::<Vec<_>>().into_iter().map(|id| self.pack(&id)).collect();
        self.first_in_view(&texts)
    }
    /// Turns the page until one of these texts is in view.
    fn find_in_view(&mut self, texts: &[String]) -> Option<String> {
        for rows in std::iter::once(0).chain([1; STEPS]).chain([-1; STEPS]) {
            if rows != 0 {
                self.mouse(MouseKind::Scroll(rows), 40, 14);
            }
            // What is asked, higher on the screen, may say the same.
            let bar = self.places(&self.word("web-menu")).first().map_or(0, |spot| spot.row);
            let in_view = |text: &&String| self.places(text).iter().any(|spot| spot.row > bar);
            if let Some(text) = texts.iter().find(in_view) {
                return Some(text.clone());
            }
        }
        None
    }
    fn first_in_view(&mut self, texts: &[String]) -> String {
        let found = self.find_in_view(texts);
        found.unwrap_or_else(|| panic!("none of {texts:?} is on the page:\n{}", self.screen()))
    }

    /// Searches for words of the pack in the field of the page.
    fn search_on_page(&mut self, hand: Hand, words: &str) {
        let query = |part: &toml::Value| part.get("query").and_then(toml::Value::as_str).map(str::to_owned);
        let field = self.parts().iter().find_map(|(_, part)| query(part)).unwrap();
        let words: Vec<String> = words.split(' ').map(|word| self.pack(word.trim_start_matches('$'))).collect();
        self.write_beside(hand, &field, &words.join(" "));
        match hand {
            Hand::Keys => self.keys("enter"),
            Hand::Mouse => self.press_on_page(hand, &self.word("web-search")),
        }
    }

    /// Presses the arrow that leads to the page before.
    fn press_back(&mut self) {
        let row = self.place(&self.word("web-reload")).row;
        let shown: Vec<char> = self.screen().lines().nth(row.into()).unwrap().chars().collect();
        let arrow = |sign: &char| matches!(sign, '◄' | '►');
        let column = match self.direction() {
            Direction::Ltr => shown.iter().position(arrow),
            Direction::Rtl => shown.iter().rposition(arrow),
        };
        self.click_at((u16::try_from(column.unwrap()).unwrap(), row), false);
    }

    fn press_on_page(&mut self, hand: Hand, text: &str) {
        let text = self.first_in_view(&[text.to_owned()]);
        match hand {
            Hand::Mouse => self.click_on(&text),
            Hand::Keys => {
                self.tab_to(|journey| journey.is_focused(&text));
                self.keys("enter");
            }
        }
    }
    fn tab_to(&mut self, there: impl Fn(&Journey) -> bool) {
        // A page is entered where it was left: what stands higher on it is behind.
        for key in [["tab"; STEPS], ["shift+tab"; STEPS]].concat() {
            if there(self) {
                return;
            }
            self.keys(key);
        }
        panic!("Tab does not lead there:\n{}", self.screen());
    }
    /// Brings the focus to what stands beside a label, or under it where it is too long, or points the mouse at it.
    fn go_beside(&mut self, hand: Hand, field: &str) -> (u16, u16) {
        let labels = match field.strip_suffix("-again") {
            Some(first) => {
                let again = |first: &String| Phrase::new("web-password-again").with("field", first.as_str());
                self.texts(first).iter().map(|first| self.say(&again(first))).collect()
            }
            None => self.texts(field),
        };
        let starred = |label: &String| self.say(&Phrase::new("web-starred").with("label", label.as_str()));
        let starred: Vec<String> = labels.iter().map(starred).collect();
        let label = self.find_in_view(&starred).unwrap_or_else(|| self.first_in_view(&labels));
        let row = |journey: &Journey| journey.place(&label).row;
        if hand == Hand::Keys {
            self.tab_to(|journey| {
                let here = journey.focus_mark().map(|(_, row)| row);
                !journey.places(&label).is_empty() && here == Some(row(journey))
            });
        }
        let column = if self.direction() == Direction::Ltr { FIELD } else { 79 - FIELD };
        (column, row(self))
    }
    fn press_beside(&mut self, hand: Hand, field: &str) {
        let at = self.go_beside(hand, field);
        match hand {
            Hand::Mouse => self.click_at(at, false),
            Hand::Keys => self.keys("enter"),
        }
    }
    fn write_beside(&mut self, hand: Hand, field: &str, text: &str) {
        let at = self.go_beside(hand, field);
        if hand == Hand::Mouse {
            self.click_at(at, false);
        }
        // A backslash makes the signs of paths plain.
        let text = text.strip_prefix('$').map_or_else(|| text.replace('\\', ""), |word| self.pack(word));
        self.keys("ctrl+a backspace");
        self.type_text(&text);
    }
    fn choose(&mut self, hand: Hand, field: &str, choice: &str) {
        let is = |part: &toml::Value| part.get("select").and_then(toml::Value::as_str) == Some(field);
        let page = self.parts().into_iter().find(|(_, part)| is(part)).map(|(page, _)| page);
        match page {
            Some(page) => {
                self.press_beside(hand, field);
                let text = self.pack(&format!("{page}.{choice}"));
                self.press(hand, &text);
            }
            None => {
                let text = self.read_on_page(choice);
                self.press_on_page(hand, &text);
            }
        }
    }

    /// Chooses a document in the dialog that is open.
    fn pick(&mut self, hand: Hand, path: &str) {
        let parts: Vec<&str> = path.split('/').collect();
        let place = self.say(&Phrase::new(format!("place-{}", parts[0])));
        match (hand, self.places(&place).into_iter().find(|spot| spot.row > ASKED)) {
            // The dialog says below in which folder one is, too.
            (Hand::Mouse, Some(spot)) => self.click_at((spot.first, spot.row), false),
            _ => self.press(hand, &place),
        }
        for part in &parts[1..] {
            let name = self.last_part(&format!("{}/{part}", parts[0]));
            match hand {
                Hand::Mouse => self.double_click_on(&name),
                Hand::Keys => self.press(hand, &name),
            }
        }
    }
    fn save_at(&mut self, hand: Hand, path: &str) {
        let (folder, _) = path.rsplit_once('/').unwrap();
        self.pick(hand, folder);
        self.press_word(hand, "picker-save");
    }
}

/// Ctrl+L leads to the address from anywhere, all of it selected: what is typed takes its place.
#[test]
fn a_key_leads_to_the_address() {
    for language in LANGUAGES {
        let mut journey = Journey::in_exercise(language, "first-forms", "library-card");
        for from in ["", "tab"] {
            journey.keys(from);
            journey.keys("ctrl+l");
            journey.type_text("valbrune.example");
            journey.see("valbrune.example");
            journey.see_no("bibliotheque.example/card");
        }
    }
}
