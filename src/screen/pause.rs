//! The small menu that Esc opens on every screen: go on, what this screen offers, language, help, home, leave.
//! Nothing is a dead end, and Esc again goes back.

use super::{Context, Effect, HelpScreen, Offer, Screen, SettingsScreen};
use crate::locale::Phrase;
use crate::ui::{self, Align, Axis, Canvas, Dialog, Gesture, Ink, Role};

/// What became of a gesture in the menu.
pub enum Answer {
    /// It stays open.
    Open,
    /// It closes.
    Close,
    /// It closes, and the screen reads this as if its own button had been pressed.
    Press(&'static str),
    /// It closes with these effects.
    Do(Vec<Effect>),
}

/// The small menu.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pause {
    languages: bool,
}

impl Pause {
    fn lines(self, context: &Context, screen: &dyn Screen) -> Vec<(String, Phrase)> {
        let own = |id: &str, word: &'static str| (id.to_owned(), Phrase::new(word));
        let mut lines = vec![own("pause:go-on", "pause-go-on")];
        lines.extend(screen.offers(context).iter().map(|offer| (offer.id.to_owned(), offer.word.clone())));
        lines.push(own("pause:language", "pause-language"));
        if !screen.is_beginning() {
            lines.push(own("pause:help", "pause-help"));
            lines.push(own("pause:settings", "pause-settings"));
            lines.push(own("pause:home", "pause-home"));
        }
        lines.push(own("pause:leave", "pause-leave"));
        lines
    }

    /// Draws it over the screen.
    pub fn draw(self, context: &Context, screen: &dyn Screen, canvas: &mut Canvas) {
        let lines = if self.languages { Vec::new() } else { self.lines(context, screen) };
        let count = if self.languages { context.languages.len() } else { lines.len() };
        let title = context.words.get(if self.languages { "pause-language" } else { "pause-title" });
        let height = u16::try_from(count).unwrap_or(u16::MAX);
        let bounds = canvas.area();
        let body = ui::dialog(canvas, bounds, &Dialog { title, width: 36, height });
        canvas.group("pause", Axis::Column);
        for (row, (id, word)) in (0..).zip(&lines) {
            let line = body.row(row);
            let ink = canvas.choice(line, id, 0, Ink::Normal);
            canvas.label(line.inset(2, 0), &context.words.say(word).string, Align::Start, ink);
            canvas.target(id.clone(), Role::Button, line);
        }
        for (row, (language, name)) in (0..).zip(context.languages).filter(|_| self.languages) {
            let (line, id) = (body.row(row), format!("pause:{}", language.tag()));
            let chosen = language == context.words.language();
            let ink = canvas.choice(line, &id, 0, Ink::Normal);
            canvas.symbol(line.start + 2, line.top, if chosen { '●' } else { '○' }, ink);
            canvas.label_in(line.inset(4, 0), name, language.direction(), Align::Start, ink);
            canvas.item_button(id, line, chosen);
        }
    }

    /// What a gesture does in it.
    pub fn read(&mut self, context: &Context, screen: &dyn Screen, gesture: &Gesture) -> Answer {
        match gesture {
            Gesture::Leave => Answer::Close,
            Gesture::Activate(id) => self.press(context, screen, id),
            _ => Answer::Open,
        }
    }

    fn press(&mut self, context: &Context, screen: &dyn Screen, id: &str) -> Answer {
        if let Some(language) = language_of(context, &id.replace("pause:", "language:")) {
            return Answer::Do(vec![Effect::Speak(language)]);
        }
        match id {
            "pause:language" => {
                self.languages = true;
                Answer::Open
            }
            "pause:help" => Answer::Do(vec![Effect::Over(Box::new(HelpScreen))]),
            "pause:settings" => Answer::Do(vec![Effect::Over(Box::new(SettingsScreen))]),
            "pause:home" => Answer::Do(vec![Effect::Home]),
            "pause:leave" => Answer::Do(vec![Effect::Leave]),
            _ => match screen.offers(context).into_iter().find(|offer| offer.id == id) {
                Some(Offer { id, .. }) => Answer::Press(id),
                None => Answer::Close,
            },
        }
    }
}

/// The language that a target of the header or of a list stands for.
pub(super) fn language_of(context: &Context, id: &str) -> Option<crate::locale::Language> {
    let tag = id.strip_prefix("language:")?;
    context.languages.iter().find(|(language, _)| language.tag() == tag).map(|(language, _)| language.clone())
}

/// What the languages of the header do, on every screen.
pub fn speak(context: &Context, gesture: &Gesture) -> Option<Vec<Effect>> {
    let Gesture::Activate(id) = gesture else { return None };
    language_of(context, id).map(|language| vec![Effect::Speak(language)])
}
