//! Which names a folder or document can have, as on any computer.
//! What a learner is told about a name that cannot be is for the apps.

use crate::locale::Name;

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
