//! The catalogue of skills (lessons/skills.toml): what exercises train, in the frameworks' terms.

/// One micro-skill.
#[derive(Clone, Debug)]
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

/// All skills.
#[derive(Clone, Debug, Default)]
pub struct Skills {
    /// In the order of the syllabus.
    pub all: Vec<Skill>,
}

impl Skills {
    /// The catalogue compiled in.
    pub fn built_in() -> Self {
        todo!()
    }
    /// A skill by id.
    pub fn get(&self, id: &str) -> Option<&Skill> {
        self.all.iter().find(|skill| skill.id == id)
    }
    /// The id nearest to a misspelt one.
    pub fn nearest(&self, id: &str) -> Option<&str> {
        let _ = id;
        todo!()
    }
}
