//! What a text of a pack is for, and what its placeables stand for: what somebody must know who sees nothing but the text.
//! Leaves the words to the messages `translate-kind-*` and `translate-stands-*`.

use super::Translation;
use super::text::{Text, split_id};
use crate::locale::{Arg, Mention, Name, Phrase};
use crate::pack::Exercise;

impl Translation {
    /// Where a text is read: the title of its exercise or what it belongs to; none for titles of packs and lessons.
    pub(super) fn place(&self, text: &Text) -> Option<Phrase> {
        let (message, attribute) = split_id(&text.id);
        if let Some(exercise) = self.exercise(message) {
            return Some(Phrase::new("translate-place-exercise").with("title", self.title(exercise)));
        }
        let users: Vec<Phrase> =
            self.users(message).map(|title| Phrase::new("translate-plain").with("text", title)).collect();
        if !users.is_empty() {
            return Some(Phrase::new("translate-place-exercises").with("titles", Arg::List(users)));
        }
        let name = attribute.and_then(|_| self.original.text(message)).map(|text| text.value.clone());
        name.map(|name| Phrase::new("translate-place-part").with("name", Arg::Text(name)))
    }

    /// What kind of text it is.
    pub(super) fn kind(&self, text: &Text) -> Phrase {
        let (message, attribute) = split_id(&text.id);
        if let Some(exercise) = self.exercise(message) {
            return attribute.map_or_else(|| Phrase::new("translate-kind-ask"), |name| in_exercise(exercise, name));
        }
        let name = Arg::Text(self.original.text(message).map(|text| text.value.clone()).unwrap_or_default());
        let is_name = self.pack.words.names.iter().any(|known| known == message);
        match attribute {
            None if message == "pack-title" => Phrase::new("translate-kind-pack-title"),
            None if message == "pack-about" => Phrase::new("translate-kind-pack-about"),
            None if message.starts_with("lesson-") => Phrase::new("translate-kind-lesson"),
            None if message.starts_with('-') => Phrase::new("translate-kind-term"),
            None if is_name => Phrase::new("translate-kind-name"),
            Some(part) if part == "text" || part.starts_with("text-") => {
                Phrase::new("translate-kind-content").with("name", name)
            }
            Some(_) => Phrase::new("translate-kind-part").with("name", name),
            None => Phrase::new("translate-kind-other"),
        }
    }

    /// What its placeables stand for, one sentence each.
    pub(super) fn stands(&self, text: &Text) -> Vec<Phrase> {
        let mut said: Vec<Phrase> = Vec::new();
        for mention in &text.mentions {
            let phrase = match mention {
                Mention::Variable(name) => self.variable(text, name),
                Mention::Message(id) => self.message(&format!("{{ {id} }}"), id),
                Mention::Term(name) => self.message(&format!("{{ -{name} }}"), &format!("-{name}")),
                Mention::Function(name, Some(key)) if name == "KEY" => {
                    Phrase::new("translate-stands-key").with("sign", sign(&format!("{{ KEY(\"{key}\") }}")))
                }
                Mention::Function(..) => continue,
            };
            said.push(phrase);
        }
        if text.value.contains("->") {
            said.push(Phrase::new("translate-stands-forms"));
        }
        said
    }

    fn variable(&self, text: &Text, name: &str) -> Phrase {
        let shown = format!("{{ ${name} }}");
        let (message, _) = split_id(&text.id);
        let exercises =
            self.exercises().filter(|exercise| exercise.id == message || exercise.names().contains(message));
        let mut varying = exercises.filter(|exercise| exercise.varied().iter().any(|varied| varied.word == name));
        if let Some(exercise) = varying.next() {
            let values = self.values(exercise, name);
            return Phrase::new("translate-stands-varied").with("sign", sign(&shown)).with("values", values);
        }
        self.message(&shown, name)
    }

    /// What a message of the pack says, in the original and, if it is there, in the translation.
    fn message(&self, shown: &str, id: &str) -> Phrase {
        let says = |text: Option<&Text>| text.map(|text| Arg::Text(text.value.clone()));
        let phrase = |id: &'static str| Phrase::new(id).with("sign", sign(shown));
        match (says(self.original.text(id)), says(self.page.text(id))) {
            (Some(source), Some(own)) => phrase("translate-stands-both").with("source", source).with("own", own),
            (Some(source), None) => phrase("translate-stands-name").with("source", source),
            (None, _) => phrase("translate-stands-filled"),
        }
    }

    /// What a word stands for in each variant.
    fn values(&self, exercise: &Exercise, word: &str) -> Arg {
        let named = |value: Arg| match &value {
            Arg::Name(Name::Word(id)) => self.original.text(id).map_or(value, |text| Arg::Text(text.value.clone())),
            _ => value,
        };
        let value = |number: usize| {
            let (_, value) = exercise.variant(number).values().into_iter().find(|(known, _)| known == word)?;
            Some(Phrase::new("translate-plain").with("text", named(value)))
        };
        Arg::List((0..exercise.variants()).filter_map(value).collect())
    }

    fn exercises(&self) -> impl Iterator<Item = &Exercise> {
        self.pack.lessons.iter().flat_map(|lesson| &lesson.exercises)
    }
    fn exercise(&self, id: &str) -> Option<&Exercise> {
        self.exercises().find(|exercise| exercise.id == id)
    }
    /// The title of an exercise in the original, or its id.
    fn title(&self, exercise: &Exercise) -> Arg {
        let title = self.original.text(&format!("{}.title", exercise.id));
        Arg::Text(title.map_or_else(|| exercise.id.clone(), |title| title.value.clone()))
    }
    /// The titles of the first exercises that have that name on their computer.
    fn users(&self, message: &str) -> impl Iterator<Item = Arg> {
        self.exercises()
            .filter(|exercise| exercise.names().contains(message))
            .take(3)
            .map(|exercise| self.title(exercise))
    }
}

/// What an attribute of an exercise is.
fn in_exercise(exercise: &Exercise, name: &str) -> Phrase {
    let (stem, number) = name.rsplit_once('-').map_or((name, None), |(stem, end)| match end.parse::<i64>() {
        Ok(number) => (stem, Some(number)),
        Err(_) => (name, None),
    });
    let numbered = |id: &'static str| Phrase::new(id).with("number", number.unwrap_or(1));
    match (stem, number) {
        ("title", None) => Phrase::new("translate-kind-title"),
        ("hint", Some(_)) => numbered("translate-kind-hint"),
        ("why", None) => Phrase::new("translate-kind-why"),
        ("trap", _) => Phrase::new("translate-kind-trap"),
        ("goal", Some(_)) => Phrase::new("translate-kind-goal"),
        _ if name.ends_with("-feedback") => Phrase::new("translate-kind-feedback"),
        _ if exercise.family == "question" => Phrase::new("translate-kind-answer"),
        _ => Phrase::new("translate-kind-exercise"),
    }
}

fn sign(sign: &str) -> Arg {
    Arg::Ltr(sign.to_owned())
}
