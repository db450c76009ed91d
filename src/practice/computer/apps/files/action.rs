//! What a learner can do in Files, as packs write it: `"cut"`, `{ open = "documents/$work" }`.
//! What comes of it is in `state` and `command`.

use crate::locale::Name;
use crate::practice::computer::disk::{Path, notation};
use serde::de::{self, value::SeqAccessDeserializer};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// One thing done in Files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Action {
    /// Goes to a place or folder, or looks at a document (its folder is then the open one).
    Open(Path),
    /// Selects these, and only these, of the open folder; none of them clears the selection.
    Select(Paths),
    /// Selects all there is in the open folder.
    SelectAll,
    /// Makes a folder in the open folder.
    NewFolder(#[serde(with = "notation")] Name),
    /// Gives the one selected item another name.
    Rename(#[serde(with = "notation")] Name),
    /// Marks the selected items to be moved.
    Cut,
    /// Marks the selected items to be copied.
    Copy,
    /// Moves or copies the marked items into the open folder.
    Paste,
    /// Puts the selected items in the bin.
    Delete,
    /// Puts the items selected in the bin back where they were.
    Restore,
    /// Moves the selected items into a folder, by drag and drop.
    MoveTo(Path),
    /// Takes the last change of the disk back.
    Undo,
    /// Makes the last change taken back again.
    Redo,
    /// Closes the document that is looked at.
    Close,
    /// Goes to the folder that holds the open one.
    Up,
}

/// One path or several; one is written without brackets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paths(pub Vec<Path>);

impl From<Path> for Paths {
    fn from(path: Path) -> Self {
        Paths(vec![path])
    }
}

impl Serialize for Paths {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.as_slice() {
            [one] => one.serialize(serializer),
            several => several.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Paths {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> de::Visitor<'de> for Visitor {
            type Value = Paths;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("\"place/name\", [\"place/name\"]")
            }
            fn visit_str<E: de::Error>(self, path: &str) -> Result<Paths, E> {
                Path::deserialize(de::value::StrDeserializer::new(path)).map(Paths::from)
            }
            fn visit_seq<A: de::SeqAccess<'de>>(self, paths: A) -> Result<Paths, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(paths)).map(Paths)
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}
