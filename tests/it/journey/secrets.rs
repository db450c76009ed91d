//! Hands in Passwords and Phone, by what is read on the screen; and going from program to program.
//! The mouse and the keys themselves are in `hand`.

use super::{Hand, Journey};
use passerelle::practice::Action;
use passerelle::text::Direction;
use serde_json::Value;

/// Columns from the start of a label to the inside of its field in a form.
const TO_FIELD: u16 = 22;
/// What the generator is set to when it opens.
const LENGTH: u64 = 16;

/// The screens of both programs.
pub(super) fn screens(language: &str) -> Vec<(&'static str, Journey)> {
    let at = |exercise: &str| Journey::in_exercise(language, "safe-passwords", exercise);
    let act = |journey: &mut Journey, action: &str| {
        journey.act(Hand::Mouse, &Action(serde_json::from_str(action).unwrap()));
    };
    let mut locked = at("open-vault");
    locked.type_text("abc");
    locked.press_word(Hand::Mouse, "passwords-unlock");
    let mut form = at("phrase-for-mail");
    act(&mut form, r#"{"passwords":{"select":"$site-mail"}}"#);
    form.keys("f2");
    let mut generator = at("draw-one");
    act(&mut generator, r#"{"passwords":{"select":"$site-town"}}"#);
    generator.keys("f2");
    generator.press_word(Hand::Mouse, "passwords-generate");
    let mut message = at("code-by-message");
    act(&mut message, r#"{"phone":{"open":"$sms-code"}}"#);
    let mut call = at("call-from-bank");
    call.press_word(Hand::Mouse, "phone-answer");
    vec![
        ("passwords", at("spot-reuse")),
        ("passwords-locked", locked),
        ("passwords-form", form),
        ("passwords-generator", generator),
        ("phone", at("two-alerts")),
        ("phone-message", message),
        ("phone-call", call),
    ]
}

impl Journey {
    /// Does an Action of these programs; false when it is another one's.
    pub(super) fn act_secretly(&mut self, hand: Hand, action: &Action) -> bool {
        let Some((app, action)) = action.0.as_object().and_then(|table| table.iter().next()) else { return false };
        let (what, with) = match action {
            Value::String(command) => (command.clone(), Value::Null),
            Value::Object(table) => table.iter().next().map(|(what, with)| (what.clone(), with.clone())).unwrap(),
            _ => return false,
        };
        match app.as_str() {
            "passwords" => self.act_in_passwords(hand, &what, &with),
            "phone" => self.act_on_phone(hand, &what, &with),
            "switch" => self.press_word(
                hand,
                match what.as_str() {
                    "mail" => "mail-title",
                    "phone" => "phone-title",
                    "web" => "web-title",
                    _ => "passwords-title",
                },
            ),
            _ => return false,
        }
        true
    }

    /// A name of a pack's TOML as it reads.
    fn named(&self, name: &Value) -> String {
        let name = name.as_str().unwrap();
        name.strip_prefix('$').map_or_else(|| name.to_owned(), |word| self.pack(word))
    }

    fn act_in_passwords(&mut self, hand: Hand, what: &str, with: &Value) {
        match what {
            "unlock" => {
                let row = self.place(&self.word("passwords-master")).row + 1;
                self.write_at(hand, "passwords-master", row, 2, with);
                self.press_word(hand, "passwords-unlock");
            }
            "select" => self.select(hand, &[self.named(with)]),
            "add" | "change" => {
                self.command_of_passwords(hand, what);
                self.fill(hand, with);
            }
            command => self.command_of_passwords(hand, command),
        }
    }

    fn command_of_passwords(&mut self, hand: Hand, command: &str) {
        let (menu, word, key) = match command {
            "add" => ("passwords-menu-entry", "passwords-add", "ctrl+n"),
            "change" => ("passwords-menu-entry", "passwords-change", "f2"),
            "delete" => ("passwords-menu-entry", "passwords-delete", "del"),
            "lock" => ("passwords-menu-entry", "passwords-lock", "ctrl+l"),
            "copy" => ("passwords-menu-edit", "passwords-copy", "ctrl+c"),
            "copy-user" => ("passwords-menu-edit", "passwords-copy-user", ""),
            other => panic!("no such command: {other}"),
        };
        if hand == Hand::Keys && !key.is_empty() {
            return self.keys(key);
        }
        self.press_word(hand, menu);
        self.press_word(hand, word);
    }

    /// Fills the form that is open, and saves it.
    fn fill(&mut self, hand: Hand, with: &Value) {
        let labels = [
            ("site", "passwords-column-site"),
            ("user", "passwords-column-user"),
            ("password", "passwords-column-password"),
        ];
        for (part, label) in labels {
            match &with[part] {
                Value::Null => {}
                Value::Object(recipe) => self.generate(hand, recipe),
                text => {
                    let row = self.place(&self.word(label)).row;
                    self.write_at(hand, label, row, TO_FIELD, text);
                }
            }
        }
        self.press_word(hand, "passwords-dialog-ok");
    }

    fn generate(&mut self, hand: Hand, recipe: &serde_json::Map<String, Value>) {
        self.press_word(hand, "passwords-generate");
        let wanted = recipe["length"].as_u64().unwrap();
        let word = if wanted < LENGTH { "passwords-draw-fewer" } else { "passwords-draw-more" };
        for _ in 0..wanted.abs_diff(LENGTH) {
            self.press_word(hand, word);
        }
        self.press_word(hand, "passwords-draw-use");
    }

    /// Writes into the field of a label: it stands in this row, so many columns from where the label begins.
    fn write_at(&mut self, hand: Hand, label: &'static str, row: u16, columns: u16, text: &Value) {
        let label = self.place(&self.word(label));
        let column = match self.direction() {
            Direction::Ltr => label.first + columns,
            Direction::Rtl => label.last - columns,
        };
        match hand {
            Hand::Mouse => self.click_at((column, row), false),
            Hand::Keys => self.go_to_row(row),
        }
        self.keys("ctrl+a backspace");
        self.type_text(&self.named(text));
    }

    /// Brings the focus to a row by Tab and arrows.
    fn go_to_row(&mut self, row: u16) {
        for _ in 0..8 {
            for _ in 0..6 {
                match self.focus_mark() {
                    Some((_, here)) if here == row => return,
                    Some((_, here)) => self.keys(if here < row { "down" } else { "up" }),
                    None => break,
                }
            }
            self.keys("tab");
        }
        panic!("the keys do not lead to row {row}:\n{}", self.screen());
    }

    fn act_on_phone(&mut self, hand: Hand, what: &str, with: &Value) {
        let word = match what {
            "open" => {
                let first = self.named(with);
                if hand == Hand::Mouse {
                    return self.click_on(&first);
                }
                self.go_to_row(self.place(&first).row);
                return self.keys("enter");
            }
            "close" => "phone-back",
            "copy-code" => "phone-copy-code",
            "follow" => "phone-follow",
            "delete" => "phone-delete",
            "report" => "phone-report",
            "block" => "phone-block",
            "decline" => "phone-decline",
            "answer" => "phone-answer",
            "hang-up" => "phone-hang-up",
            "tell" => "phone-tell",
            other => panic!("no such command: {other}"),
        };
        self.press_word(hand, word);
    }
}
