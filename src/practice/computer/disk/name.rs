//! Which names a folder or document can have, as on any computer.
//! Whether a name is free where it is wanted is for the disk.

use crate::locale::{Name, Phrase};

/// Why something cannot have a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameError {
    /// Nothing but spaces.
    Empty,
    /// A slash or backslash, which separate folders.
    Slash,
    /// Nothing but dots and spaces.
    Dots,
}

impl From<NameError> for Phrase {
    /// What a learner is told about it.
    fn from(error: NameError) -> Phrase {
        Phrase::new(match error {
            NameError::Empty => "files-refused-name-empty",
            NameError::Slash => "files-refused-name-slash",
            NameError::Dots => "files-refused-name-dots",
        })
    }
}

/// Whether something can have this name. Words of a pack always can.
///
/// # Errors
/// Why not.
pub fn check_name(name: &Name) -> Result<(), NameError> {
    match name {
        Name::Word(_) => Ok(()),
        Name::Numbered(name, _) => check_name(name),
        Name::Plain(text) if text.trim().is_empty() => Err(NameError::Empty),
        Name::Plain(text) if text.contains(['/', '\\']) => Err(NameError::Slash),
        Name::Plain(text) if text.chars().all(|c| c == '.' || c.is_whitespace()) => Err(NameError::Dots),
        Name::Plain(_) => Ok(()),
    }
}
