//! The generator: how long, of which characters, or a whole passphrase; and what would come of it.
//! What is drawn stands in `recipe` and `vault`.

use super::typed;
use crate::locale::{Phrase, Words};
use crate::practice::computer::apps::passwords::{Recipe, Vault, recipe};
use crate::ui::{self, Align, Area, Axis, Button, Canvas, Dialog, Gesture, Ink};

pub(super) const USE: &str = "draw:use";
const CANCEL: &str = "draw:cancel";
const FEWER: &str = "draw:fewer";
const MORE: &str = "draw:more";

/// What can be switched on and off: target, word.
const KINDS: [(&str, &str); 4] = [
    ("draw:capitals", "passwords-draw-capitals"),
    ("draw:digits", "passwords-draw-digits"),
    ("draw:symbols", "passwords-draw-symbols"),
    ("draw:phrase", "passwords-draw-phrase"),
];

/// A recipe being chosen.
#[derive(Default)]
pub(super) struct Generator {
    recipe: Recipe,
}

/// How a recipe is left.
pub(super) enum Left {
    Cancelled,
    Used(Recipe),
}

impl Generator {
    fn switch(&mut self, id: &str) -> Option<&mut bool> {
        Some(match KINDS.iter().position(|(known, _)| *known == id)? {
            0 => &mut self.recipe.capitals,
            1 => &mut self.recipe.digits,
            2 => &mut self.recipe.symbols,
            _ => &mut self.recipe.phrase,
        })
    }

    pub(super) fn draw(&self, vault: &Vault, canvas: &mut Canvas, bounds: Area, words: &Words) {
        let title = words.get("passwords-draw-title");
        let body = ui::dialog(canvas, bounds, &Dialog { title, width: 54, height: 8 });
        let drawn = vault.draw(self.recipe.possible()).map(|name| words.name(&name)).unwrap_or_default();
        canvas.label(body.row(0), &typed::apart(&drawn), Align::Centre, Ink::Strong);
        let on = [self.recipe.capitals, self.recipe.digits, self.recipe.symbols, self.recipe.phrase];
        let phrases = !vault.phrases.is_empty();
        canvas.group("draw:kinds", Axis::Column);
        for (place, ((id, word), on)) in (0..).zip(KINDS.iter().zip(on)) {
            let is_phrase = *id == KINDS[3].0;
            if (is_phrase && !phrases) || (!is_phrase && self.recipe.phrase) {
                continue;
            }
            let line = body.row(2 + place).split_start(30).0;
            let ink = canvas.choice(line, id, 0, Ink::Press);
            canvas.symbol(line.start + 2, line.top, if on { '■' } else { '□' }, ink);
            canvas.label(line.split_start(4).1, &words.get(word), Align::Start, ink);
            canvas.item_button(*id, line, false);
        }
        if !self.recipe.phrase {
            let side = body.split_start(31).1;
            let count = Phrase::new("passwords-draw-length").with("count", usize::from(self.recipe.length));
            canvas.label(side.row(2), &words.say(&count).string, Align::Start, Ink::Normal);
            let [fewer, more] = [(FEWER, "passwords-draw-fewer"), (MORE, "passwords-draw-more")]
                .map(|(id, word)| Button::new(id, words.get(word)));
            ui::buttons(canvas, side.split_top(3).1.split_top(2).0, "draw:length", &[fewer, more], None);
        }
        let cancel = Button::new(CANCEL, words.get("passwords-dialog-cancel"));
        let take = Button::new(USE, words.get("passwords-draw-use")).first();
        ui::buttons(canvas, body.row(7), "draw:buttons", &[cancel], Some(&take));
    }

    pub(super) fn read(&mut self, gesture: &Gesture) -> Option<Left> {
        match gesture {
            Gesture::Leave => return Some(Left::Cancelled),
            Gesture::Activate(id) if id == CANCEL => return Some(Left::Cancelled),
            Gesture::Activate(id) if id == USE => return Some(Left::Used(self.recipe.possible())),
            Gesture::Activate(id) if id == FEWER || id == MORE => {
                let by = if id == MORE { 1 } else { -1 };
                let length = self.recipe.length.saturating_add_signed(by);
                self.recipe.length = length.clamp(*recipe::LENGTHS.start(), *recipe::LENGTHS.end());
            }
            Gesture::Activate(id) => {
                if let Some(on) = self.switch(id) {
                    *on = !*on;
                }
            }
            _ => {}
        }
        None
    }

    /// The next thing to press on the way to a recipe.
    pub(super) fn show(&self, wanted: Recipe) -> Gesture {
        let (wanted, now) = (wanted.possible(), self.recipe.possible());
        let pairs = [
            (now.phrase != wanted.phrase, KINDS[3].0),
            (now.capitals != wanted.capitals, KINDS[0].0),
            (now.digits != wanted.digits, KINDS[1].0),
            (now.symbols != wanted.symbols, KINDS[2].0),
            (now.length > wanted.length, FEWER),
            (now.length < wanted.length, MORE),
        ];
        let next = pairs.iter().find(|(differs, _)| *differs).map_or(USE, |(_, id)| id);
        Gesture::Activate(next.to_owned())
    }
}

/// The word of what a target switches.
pub(super) fn word(id: &str) -> Option<&'static str> {
    let buttons =
        [(FEWER, "passwords-draw-fewer"), (MORE, "passwords-draw-more"), (USE, "passwords-draw-use")];
    buttons.iter().chain(&KINDS).find(|(known, _)| *known == id).map(|(_, word)| *word)
}
