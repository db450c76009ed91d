//! Hands in questions that are answered by typing and by marking, by what is read on the screen; and what is answered.
//! Other questions are in `questions`; every exercise that ships is done in `done`.

use super::hand::HANDS;
use super::{Hand, Journey, LANGUAGES, exercise};
use passerelle::locale::{Arg, Phrase};
use passerelle::practice::question::Item;
use passerelle::practice::{self, Action};
use passerelle::text;
use serde_json::Value;

/// The screens of these questions.
pub(super) fn screens(language: &str) -> Vec<(&'static str, Journey)> {
    let at = |pack: &str, exercise: &str| Journey::in_exercise(language, pack, exercise);
    let mut typed = at("safe-passwords", "what-opens");
    typed.type_text("abc");
    typed.press_word(Hand::Mouse, "coach-done");
    let mut marked = at("spot-the-scam", "bank-letter-clues");
    marked.act(Hand::Mouse, &act("mark", "news"));
    marked.act(Hand::Mouse, &act("mark", "ask"));
    marked.press_word(Hand::Mouse, "coach-done");
    let mut address = at("first-mail", "mistakes-in-address");
    address.act(Hand::Mouse, &act("mark", "ats"));
    vec![
        ("fill", typed),
        ("point", marked),
        ("point-address", address),
        ("point-page", at("spot-the-scam", "page-clues")),
    ]
}

fn act(does: &str, word: &str) -> Action {
    Action(serde_json::json!({ does: word }))
}

impl Journey {
    /// Does an Action of such a question; false when it is another one's.
    pub(super) fn act_on_answer(&mut self, hand: Hand, action: &Action) -> bool {
        match &action.0 {
            Value::String(what) if what == "clear" => self.answer(hand, ""),
            Value::Object(table) => match table.iter().next().map(|(what, with)| (what.as_str(), with)) {
                Some(("mark" | "unmark", Value::String(word))) => {
                    let Some(text) = self.passage(word) else { return false };
                    self.press(hand, &text);
                }
                Some(("other", Value::String(text))) => self.answer(hand, &text.clone()),
                Some(("accepted", Value::Number(_))) => {
                    let text = self.written();
                    self.answer(hand, &text);
                }
                _ => return false,
            },
            _ => return false,
        }
        true
    }
    /// Types an answer, which keeps itself: by Enter, or when the hand goes on to something else.
    fn answer(&mut self, hand: Hand, text: &str) {
        self.go_to_answer(hand);
        self.keys("ctrl+a backspace");
        self.type_text(text);
        if hand == Hand::Keys {
            self.keys("enter");
        }
    }
    /// The exercise on the screen.
    fn open_exercise(&self) -> Option<(String, Value)> {
        let (pack, id) = self.options.exercise.clone()?;
        let first = exercise(&pack, &id, 0);
        let variants = (0..first.variants()).map(|number| first.variant(number));
        let met = variants.into_iter().find(|variant| variant.values() == self.values).unwrap_or(first);
        let practice = practice::open(&met).unwrap_or_else(|_| panic!("{id} cannot be read"));
        Some((id, practice.fresh().snapshot()))
    }
    /// The first accepted answer as it is written.
    fn written(&self) -> String {
        let (id, snapshot) = self.open_exercise().expect("an exercise is open");
        let given = &snapshot["given"][0];
        match (given["same"].as_str(), given["item"].as_str()) {
            (Some(text), _) => text.to_owned(),
            (_, Some(item)) => self.say(&Item::new(item).phrase(&id)),
            _ => text::plain(&self.pack(&format!("{id}.accept-1"))),
        }
    }
    /// The beginning of a passage, as far as it stands on one row.
    fn passage(&self, word: &str) -> Option<String> {
        let (id, snapshot) = self.open_exercise()?;
        let passage = snapshot["passages"].as_array()?.iter().find(|passage| passage["word"] == word)?;
        let said = Phrase::pack(format!("{id}.{word}"));
        let same = passage["same"].as_str().map(|same| Arg::Ltr(same.to_owned()));
        let text = match (passage["part"].as_str(), same) {
            (Some("from"), same) => {
                self.say(&Phrase::new("mail-from").with("name", same.unwrap_or_else(|| said.into())))
            }
            (_, Some(Arg::Ltr(same))) => text::isolate_ltr(&same),
            _ => self.say(&said),
        };
        let ends = text.match_indices(' ').map(|(at, _)| at).chain([text.len()]).collect::<Vec<_>>();
        let beginnings = ends.into_iter().rev().map(|end| text[..end].to_owned());
        beginnings.into_iter().find(|beginning| !self.places(beginning).is_empty())
    }
}

#[test]
fn a_near_miss_is_answered_with_its_own_words_and_the_next_try_counts() {
    for (language, hand) in LANGUAGES.into_iter().flat_map(|language| HANDS.map(|hand| (language, hand))) {
        let mut journey = Journey::in_exercise(language, "safe-passwords", "what-opens");
        let near = journey.pack("what-opens.near-1");
        journey.answer(hand, &near);
        journey.press_word(hand, "coach-done");
        journey.see_pack("what-opens.near-1-feedback");
        journey.solve(hand, "safe-passwords", "what-opens");
        journey.see_word("outcome-done-alone");
    }
}

#[test]
fn what_is_nearly_right_is_told_and_what_is_written_otherwise_is_right() {
    for hand in HANDS {
        let mut journey = Journey::in_exercise("fr", "first-mail", "spelt-address");
        journey.press_word(hand, "coach-done");
        journey.see_word("fill-nothing");
        journey.answer(hand, "ecole@acaciasexample");
        journey.press_word(hand, "coach-done");
        let place = Phrase::new("fill-after").with("text", "@acacias");
        let differs = Phrase::new("fill-sign-missing").with("letter", ".").with("place", place);
        journey.see(&journey.say(&differs));
        journey.answer(hand, "ECOLE@ACACIAS.EXAMPLE");
        journey.press_word(hand, "coach-done");
        journey.see_word("outcome-done-alone");
    }
}

impl Journey {
    /// Back into the field, which stands alone at the place of work.
    fn go_to_answer(&mut self, hand: Hand) {
        let target = self.targets().open().find(|target| target.id == "answer").expect("the field").area;
        let (column, row) = (self.targets().turn(target.start + 2), target.top);
        match hand {
            Hand::Mouse => self.click_at((column, row), false),
            Hand::Keys => {
                for _ in 0..6 {
                    if self.focus_mark().is_some_and(|(_, mark)| mark == row) {
                        return;
                    }
                    self.keys("tab");
                }
                panic!("the keys do not lead to the field:\n{}", self.screen());
            }
        }
    }
}

#[test]
fn marks_come_and_go_and_all_signs_are_explained_at_the_end() {
    for (language, hand) in LANGUAGES.into_iter().flat_map(|language| HANDS.map(|hand| (language, hand))) {
        let mut journey = Journey::in_exercise(language, "spot-the-scam", "bank-letter-clues");
        journey.act(hand, &act("mark", "greeting"));
        journey.press_word(hand, "coach-done");
        journey.see_pack("bank-letter-clues.greeting-feedback");
        let left = Phrase::new("point-left").with("count", 3_usize);
        journey.see(&journey.say(&left));
        journey.act(hand, &act("unmark", "greeting"));
        journey.solve(hand, "spot-the-scam", "bank-letter-clues");
        for sign in ["sender", "hurry", "ask"] {
            journey.see_pack(&format!("bank-letter-clues.{sign}-feedback"));
        }
        journey.see_pack("bank-letter-clues.why");
    }
}

/// A pack of one exercise: a letter of six passages, all of which are to be marked.
fn letter_of_six() -> tempfile::TempDir {
    let folder = tempfile::TempDir::new().unwrap();
    let words = ["one", "two", "three", "four", "five", "six"];
    let list = words.map(|word| format!("\"{word}\"")).join(", ");
    let lesson = format!(
        "[[exercise]]\nid = \"six\"\nskills = [\"mail.spot-phishing\"]\nquestion = \"point\"\non = \"mail\"\n\
         passages = [{list}]\nright = [{list}]\n"
    );
    let texts = words.map(|word| {
        format!(
            "    .{word} = Passage {word}\n    .{word}-feedback = Yes, {word}: this sentence is so long that it takes \
             more than one row of the screen.\n"
        )
    });
    let fluent = format!(
        "pack-title = T\npack-about = T.\nlesson-one = T\nsix = Mark them all.\n    .title = T\n    .hint-1 = T.\n    \
         .why = That is why.\n{}",
        texts.concat()
    );
    let manifest = "format = 1\nid = \"letter\"\nversion = \"1.0.0\"\ntopic = \"mail\"\nlevel = 1\nlanguages = [\"en\"]\n\
                    lessons = [\"one\"]\nlicense = \"CC0-1.0\"\nauthors = [\"A\"]\n";
    std::fs::create_dir(folder.path().join("locales")).unwrap();
    for (name, text) in [("pack.toml", manifest), ("one.toml", &lesson), ("locales/en.ftl", &fluent)] {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

#[test]
fn what_was_right_and_has_no_room_above_is_said_beside_the_letter() {
    let folder = letter_of_six();
    let options = passerelle::app::Options {
        learner: Some(super::NAME.to_owned()),
        exercise: Some(("letter".to_owned(), "six".to_owned())),
        packs: vec![folder.path().to_owned()],
        ..Default::default()
    };
    let mut journey = Journey::with("en", options);
    for word in ["one", "two", "three", "four", "five", "six"] {
        journey.press(Hand::Mouse, &format!("Passage {word}"));
    }
    journey.press_word(Hand::Mouse, "coach-done");
    journey.see("That is why.");
    // The first ones above, as far as there is room, the others beside.
    for word in ["one", "two", "three", "four", "five", "six"] {
        let sentence = format!("Yes, {word}: this sentence is so long that it takes more than one row of the screen.");
        journey.see(&sentence);
    }
}
