//! Settings: languages, contrast, learner. Each works at once and can be turned back.
//! What hands need is on a screen of its own, `hands`.

use super::pause::language_of;
use super::zones::{Asked, ask};
use super::{CalibrationScreen, Context, Effect, HandsScreen, LearnersScreen, NameScreen, PacksScreen, Screen};
use crate::locale::Phrase;
use crate::text::Direction;
use crate::ui::{self, Align, Area, Axis, Button, Canvas, Contrast, Gesture, Ink, KeyHint};

/// Settings.
#[derive(Default)]
pub struct SettingsScreen;

const CONTRASTS: [(&str, Contrast, &str); 2] = [
    ("contrast:calm", Contrast::Calm, "settings-contrast-calm"),
    ("contrast:high", Contrast::High, "settings-contrast-high"),
];

const CALIBRATE: &str = "settings:calibrate";
const HANDS: &str = "settings:hands";
const PACKS: &str = "settings:packs";
/// Before the tag of a language to learn.
const LEARN: &str = "learn:";

const MARKS: [(&str, bool, &str); 2] =
    [("marks:shown", true, "settings-marks-shown"), ("marks:hidden", false, "settings-marks-hidden")];

/// One setting: its name, and a row of values to choose from.
fn draw_choice(canvas: &mut Canvas, area: Area, group: &'static str, title: &str, values: &[(String, String, bool)]) {
    canvas.label(area.row(0), title, Align::Start, Ink::Normal);
    canvas.group(group, Axis::Row);
    let mut free = area.row(1);
    for (id, label, chosen) in values {
        let (mark, rest) = free.split_start(3);
        canvas.symbol(mark.start + 1, mark.top, if *chosen { '●' } else { '○' }, Ink::Normal);
        let used = ui::button(canvas, rest, id, label);
        free = rest.split_start(used + 2).1;
    }
}

/// How text from right to left is drawn: the lines to compare, and vowel marks for who reads such a language.
fn draw_reading(context: &Context, canvas: &mut Canvas, area: Area) {
    let words = context.words;
    canvas.label(area.row(0), &words.get("settings-reading"), Align::Start, Ink::Normal);
    canvas.group("settings-reading", Axis::Row);
    let mut free = area.row(1).split_start(3).1;
    let used = ui::button(canvas, free, CALIBRATE, &words.get("settings-calibrate"));
    free = free.split_start(used).1;
    if words.direction() == Direction::Ltr {
        return;
    }
    for (id, shown, word) in MARKS {
        let (mark, rest) = free.split_start(3);
        canvas.symbol(mark.start + 1, mark.top, if shown == context.marks { '●' } else { '○' }, Ink::Normal);
        let used = ui::button(canvas, rest, id, &words.get(word));
        free = rest.split_start(used).1;
    }
}

impl Screen for SettingsScreen {
    fn draw(&mut self, context: &Context, canvas: &mut Canvas) {
        let words = context.words;
        let zones = ask(canvas, &[Asked::new(words.say(&Phrase::new("settings-title")), Ink::Strong)], 0);
        let work = zones.work.centred(72, 15);
        let languages: Vec<_> = context
            .languages
            .iter()
            .map(|(language, name)| {
                (format!("settings:{}", language.tag()), name.clone(), language == words.language())
            })
            .collect();
        draw_choice(canvas, work, "settings-language", &words.get("settings-language"), &languages);
        let rest = work.split_top(3).1;
        let learned = words.learning();
        let others = context.languages.iter().filter(|(language, _)| language != words.language());
        let others: Vec<_> = others
            .map(|(language, name)| {
                (format!("{LEARN}{}", language.tag()), name.clone(), Some(language) == learned.as_ref())
            })
            .collect();
        draw_choice(canvas, rest, "settings-learning", &words.get("settings-learning"), &others);
        let rest = rest.split_top(3).1;
        let contrasts: Vec<_> = CONTRASTS
            .iter()
            .map(|(id, value, word)| ((*id).to_owned(), words.get(word), *value == context.contrast))
            .collect();
        draw_choice(canvas, rest, "settings-contrast", &words.get("settings-contrast"), &contrasts);
        let rest = rest.split_top(3).1;
        draw_reading(context, canvas, rest);
        let rest = rest.split_top(3).1;
        let name = context.learner.map(|learner| learner.name.clone()).unwrap_or_default();
        let says = words.say(&Phrase::new("settings-learner").with("name", name));
        canvas.label(rest.row(0), &says.string, Align::Start, Ink::Normal);
        let row = [
            Button::new("settings:name", words.get("settings-name")),
            Button::new("settings:learners", words.get("settings-learners")),
        ];
        ui::buttons(canvas, rest.row(1).split_start(3).1, "settings-learner", &row, None);
        let back = Button::new("settings:back", words.get("screen-back"));
        let hands = Button::new(HANDS, words.get("settings-hands"));
        let packs = Button::new(PACKS, words.get("settings-packs"));
        ui::buttons(canvas, zones.coach, "coach", &[back, packs], Some(&hands));
    }

    fn read(&mut self, context: &Context, gesture: &Gesture) -> Option<Vec<Effect>> {
        let Gesture::Activate(id) = gesture else { return None };
        if let Some(language) = language_of(context, &id.replace("settings:", "language:")) {
            return Some(vec![Effect::Speak(language)]);
        }
        if let Some((language, _)) =
            context.languages.iter().find(|(language, _)| id.strip_prefix(LEARN) == Some(&language.tag()))
        {
            return Some(vec![Effect::Learn(language.clone())]);
        }
        if let Some((_, contrast, _)) = CONTRASTS.iter().find(|(known, ..)| known == id) {
            return Some(vec![Effect::Contrast(*contrast)]);
        }
        if let Some((_, shown, _)) = MARKS.iter().find(|(known, ..)| known == id) {
            return Some(vec![Effect::Marks(*shown)]);
        }
        match id.as_str() {
            CALIBRATE => Some(vec![Effect::Over(Box::new(CalibrationScreen))]),
            HANDS => Some(vec![Effect::Over(Box::new(HandsScreen::default()))]),
            PACKS => Some(vec![Effect::Over(Box::new(PacksScreen::default()))]),
            "settings:back" => Some(vec![Effect::Back]),
            "settings:name" => {
                let name = context.learner.map(|learner| learner.name.clone()).unwrap_or_default();
                Some(vec![Effect::Over(Box::new(NameScreen::change(&name)))])
            }
            "settings:learners" => Some(vec![Effect::Over(Box::new(LearnersScreen::default()))]),
            _ => None,
        }
    }

    fn keys(&self, _: &Context, _: Option<&str>) -> Vec<KeyHint> {
        vec![KeyHint::new("enter", Phrase::new("keys-choose")), KeyHint::new("tab", Phrase::new("keys-next-part"))]
    }
}
