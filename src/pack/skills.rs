//! The catalogue of skills (lessons/skills.toml): what exercises train, in the frameworks' terms.
//! Their names for people are the program's messages `skill-*`.

use super::library::embedded;
use super::nearest::nearest;
use crate::locale::Phrase;
use serde::Deserialize;
use std::sync::LazyLock;

static BUILT_IN: LazyLock<Skills> = LazyLock::new(|| {
    // A test proves that the compiled-in list reads; should it not, every skill is unknown and the rest works.
    embedded("lessons/skills.toml").and_then(|text| toml::from_str(text).ok()).unwrap_or_default()
});

/// One micro-skill.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skill {
    /// Readable id ("files.sort-into-folders").
    pub id: String,
    /// Row of the syllabus ("B6").
    pub row: String,
    /// Topic ("files").
    pub topic: String,
    /// 1 beginner, 2 intermediate, 3 advanced.
    pub level: u8,
    /// DigComp competence code ("1.3").
    pub digcomp: String,
    /// DigComp 3.0 learning outcomes, UNESCO DLGF and Northstar codes ("LO1.3.09", "UN 0.2", "BCS12").
    pub codes: Vec<String>,
}

impl Skill {
    /// Its name for people ("Create a folder and name it").
    pub fn name(&self) -> Phrase {
        Phrase::new(format!("skill-{}", self.id.replace('.', "-")))
    }
}

/// All skills.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skills {
    /// In the order of the syllabus.
    #[serde(rename = "skill")]
    pub all: Vec<Skill>,
}

impl Skills {
    /// The catalogue compiled in.
    pub fn built_in() -> Self {
        BUILT_IN.clone()
    }
    /// The same without a copy; read once.
    pub(super) fn shared() -> &'static Self {
        &BUILT_IN
    }
    /// A skill by id.
    pub fn get(&self, id: &str) -> Option<&Skill> {
        self.all.iter().find(|skill| skill.id == id)
    }
    /// The id nearest to a misspelt one.
    pub fn nearest(&self, id: &str) -> Option<&str> {
        nearest(id, self.all.iter().map(|skill| skill.id.as_str()))
    }
}
