//! Packs on USB sticks, of which one can be installed.
//! Which there are, the context says; looking for them and installing are effects.

use super::list::{Line, List, draw_line, list_keys};
use super::packs::busy;
use super::zones::{Asked, ask};
use super::{Busy, Context, Effect, Screen};
use crate::locale::{Arg, Language, Phrase, Words};
use crate::pack::Found;
use crate::text;
use crate::ui::{self, Align, Area, Button, Canvas, Gesture, Ink, KeyHint};

const AGAIN: &str = "stick:again";
const BACK: &str = "stick:back";

/// What lies on sticks.
pub struct StickScreen {
    list: List,
    /// On the last frame, the program was looking.
    searching: bool,
}

impl Default for StickScreen {
    fn default() -> Self {
        StickScreen { list: List::new("stick", "stick:pack:"), searching: false }
    }
}

/// What a pack is called: its title, else the name of its file.
fn title(found: &Found, words: &Words) -> String {
    let file = || text::isolate(&text::plain(&found.path.file_name().unwrap_or_default().to_string_lossy()));
    found.pack.as_ref().map_or_else(file, |pack| pack.title(words))
}

/// What a pack has: version, languages, size.
fn about(context: &Context, found: &Found) -> Phrase {
    let size = Phrase::new("stick-size").with("size", found.bytes.div_ceil(1024));
    let Some(pack) = &found.pack else { return Phrase::new("stick-unreadable").with("size", size) };
    let name = |language: &Language| {
        let own = context.languages.iter().find(|(known, _)| known == language).map(|(_, name)| name.clone());
        Phrase::new("stick-language").with("name", own.unwrap_or_else(|| language.tag()))
    };
    Phrase::new("stick-about")
        .with("version", Arg::Ltr(pack.version.clone()))
        .with("languages", Arg::List(pack.languages.iter().map(name).collect()))
        .with("size", size)
}

impl StickScreen {
    fn draw_list(&mut self, context: &Context, canvas: &mut Canvas, area: Area) {
        let places: Vec<String> = (0..context.sticks.len()).map(|place| place.to_string()).collect();
        self.list.draw(canvas, area, 2, &places, |canvas, area, place, target| {
            let found = &context.sticks[place];
            let title = title(found, context.words);
            draw_line(canvas, area.row(0), target, &Line { mark: None, title, end: String::new(), ink: Ink::Press });
            let about = context.words.say(&about(context, found));
            canvas.label(area.row(1).inset(3, 0), &about.string, Align::Start, Ink::Dim);
        });
    }
}

impl Screen for StickScreen {
    fn draw(&mut self, context: &Context, canvas: &mut Canvas) {
        let words = context.words;
        let note = match context.busy {
            Some(doing) => busy(doing),
            None if context.sticks.is_empty() => Phrase::new("stick-none"),
            None => Phrase::new("stick-note"),
        };
        let ink = if context.busy.is_some() { Ink::Look } else { Ink::Normal };
        let title = words.say(&Phrase::new("stick-title"));
        let zones = ask(canvas, &[Asked::new(title, Ink::Strong), Asked::new(words.say(&note), ink)], 0);
        let searching = context.busy == Some(Busy::Searching);
        if std::mem::replace(&mut self.searching, searching) && !searching {
            // The keys go on with what was found.
            canvas.summon(if context.sticks.is_empty() { AGAIN.to_owned() } else { self.list.target("0") });
        }
        self.draw_list(context, canvas, zones.work.centred(76, zones.work.height));
        let back = Button::new(BACK, words.get("screen-back"));
        ui::buttons(canvas, zones.coach, "coach", &[back], Some(&Button::new(AGAIN, words.get("stick-again"))));
    }

    fn read(&mut self, context: &Context, gesture: &Gesture) -> Option<Vec<Effect>> {
        match gesture {
            Gesture::Activate(id) if id == BACK => Some(vec![Effect::Back]),
            Gesture::Activate(id) if id == AGAIN => Some(vec![Effect::Search]),
            Gesture::Activate(id) => {
                let place: usize = self.list.name(id)?.parse().ok()?;
                Some(vec![Effect::InstallPack(context.sticks.get(place)?.path.clone())])
            }
            Gesture::Scroll(_, lines) => self.list.turn(*lines),
            _ => None,
        }
    }

    fn keys(&self, _: &Context, _: Option<&str>) -> Vec<KeyHint> {
        list_keys(Phrase::new("keys-choose"))
    }
}
