//! What the tests of all exercises for the hands need: an exercise as an author writes it, and words with a keyboard.
//! The tests themselves stand beside each kind.

use crate::input;
use crate::locale::{Catalogue, Keyboard, Language, Words};
use crate::pack::{Exercise, Pack, Problem, small_pack};
use crate::practice::{self, Action, Practice, Rehearsal};
use crate::ui::{Area, Gesture, Means, Senses};

/// A pack with one exercise: what its table says besides id and skills, and its messages in French, English and Arabic.
pub(super) fn pack(exercise: &str, texts: [&str; 3]) -> Pack {
    let lesson = format!("[[exercise]]\nid = \"it\"\nskills = [\"keyboard.name-keys\"]\n{exercise}\n");
    let [french, english, arabic] = texts.map(|text| format!("it = It\n{text}\n"));
    small_pack(&lesson, &[("fr", &french), ("en", &english), ("ar", &arabic)])
}

pub(super) fn exercise(pack: &Pack) -> &Exercise {
    &pack.lessons[0].exercises[0]
}

/// The mistakes of an exercise: their ids and passages.
pub(super) fn mistakes(exercise: &str) -> Vec<(String, String)> {
    let pack = pack(exercise, [""; 3]);
    let problems = practice::open(self::exercise(&pack)).err().unwrap_or_default();
    problems.iter().map(|problem: &Problem| (problem.id().to_owned(), problem.passage().to_owned())).collect()
}

/// The words of a pack in a language, for somebody with this keyboard.
pub(super) fn words(pack: &Pack, tag: &str, keyboard: &str) -> Words {
    let words = Words::new(&Catalogue::built_in(), &Language::parse(tag).expect("a tag")).with_pack(&pack.words);
    words.with_keyboard(Keyboard::named(keyboard).expect("a keyboard"))
}

pub(super) fn open(pack: &Pack) -> Box<dyn Practice> {
    practice::open(exercise(pack)).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// An exercise done by the program, on the smallest screen.
pub(super) fn rehearsal(pack: &Pack, words: &Words, senses: Senses) -> Rehearsal {
    Rehearsal::new(open(pack), (80, 24), Area::new(1, 8, 78, 12), words).sensing(senses, words)
}

/// Does the whole solution; the Actions of it that were done so, each a step of what the state counts in `counter`.
pub(super) fn solve(pack: &Pack, words: &Words, senses: Senses, counter: &str) -> Vec<Action> {
    let mut rehearsal = rehearsal(pack, words, senses);
    let count = |rehearsal: &Rehearsal| rehearsal.practice.snapshot()[counter].clone();
    let mut before = count(&rehearsal);
    let mut made = Vec::new();
    for action in rehearsal.practice.solution() {
        assert!(rehearsal.act(&action, Means::Keys, words), "{action:?} in {}", words.language().tag());
        let after = count(&rehearsal);
        if after != before {
            made.push(action);
        }
        before = after;
    }
    assert!(rehearsal.practice.check().passed());
    made
}

/// What keys typed into a view become, frame after frame; the last one's reading.
pub(super) fn press(rehearsal: &mut Rehearsal, id: &str, keys: &str, words: &Words) -> Vec<Action> {
    let mut made = Vec::new();
    for key in input::keys(keys).expect("keys") {
        let gesture = Gesture::Edit(id.to_owned(), input::Event::Key(key));
        made.extend(rehearsal.perform(&gesture, Means::Keys, words).unwrap_or_else(|| panic!("{key} cannot be made")));
    }
    made
}
