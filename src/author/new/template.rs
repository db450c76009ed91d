//! The templates of `pack new`, one exercise for each kind: its table, and its texts in each language.
//! What is put into them is `mod`'s.

/// What a pack says about itself.
pub(super) const PACK: &str = include_str!("templates/pack.toml");

/// An exercise of a kind.
pub(super) struct Template {
    pub(super) kind: &'static str,
    /// Its table; a line `#: word` stands for the note `starter-note-word`.
    pub(super) toml: &'static str,
    texts: [(&'static str, &'static str); 3],
}

impl Template {
    /// Its texts in a language.
    pub(super) fn ftl(&self, tag: &str) -> Option<&'static str> {
        let language = tag.split('-').next().unwrap_or(tag);
        self.texts.iter().find(|(known, _)| *known == language).map(|(_, text)| *text)
    }
    /// The first skill that it trains.
    pub(super) fn skill(&self) -> Option<&'static str> {
        self.toml.split_once("skills = [\"").and_then(|(_, rest)| rest.split('"').next())
    }
}

macro_rules! templates {
    ($($kind:literal),* $(,)?) => {
        &[$(Template {
            kind: $kind,
            toml: include_str!(concat!("templates/", $kind, ".toml")),
            texts: [
                ("fr", include_str!(concat!("templates/", $kind, ".fr.ftl"))),
                ("en", include_str!(concat!("templates/", $kind, ".en.ftl"))),
                ("ar", include_str!(concat!("templates/", $kind, ".ar.ftl"))),
            ],
        }),*]
    };
}

/// In the order in which they are offered.
pub(super) static TEMPLATES: &[Template] = templates![
    "choose",
    "order",
    "match",
    "sort",
    "fill",
    "point",
    "press",
    "type",
    "edit",
    "pointer",
    "files",
    "mail",
    "web",
    "passwords",
    "phone",
];
