//! What a learner can do in Files, as packs write it: `"cut"`, `{ open = "documents/$work" }`.
//! What comes of it is in `state` and `command`.

use crate::locale::Name;
use crate::practice::computer::disk::{Notation, Path, Taken};
use serde::de::{self, value::SeqAccessDeserializer};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// One thing done in Files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "files.action"))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Action {
    /// Goes to a place or folder, or looks at a document (its folder is then the open one).
    Open(Path),
    /// Selects these, and only these, of the open folder; none of them clears the selection.
    Select(Paths),
    /// Selects all there is in the open folder.
    SelectAll,
    /// Makes a folder in the open folder.
    NewFolder(#[serde(with = "Notation")] Name),
    /// Gives the one selected item another name.
    Rename(#[serde(with = "Notation")] Name),
    /// Marks the selected items to be moved.
    Cut,
    /// Marks the selected items to be copied.
    Copy,
    /// Moves or copies the marked items into the open folder, where no name of theirs is taken.
    Paste,
    /// The same where names are taken, with what to do about it.
    PasteAnd(Taken),
    /// Puts the selected items in the bin.
    Delete,
    /// Puts the items selected in the bin back where they were.
    Restore,
    /// Destroys all that is in the bin.
    EmptyBin,
    /// Moves the selected items into a folder, by drag and drop, where no name of theirs is taken.
    MoveTo(Path),
    /// The same where names are taken, with what to do about it.
    MoveAnd {
        /// The folder.
        to: Path,
        /// What to do.
        taken: Taken,
    },
    /// Packs the selected items into a new archive of that name, beside them.
    Compress(#[serde(with = "Notation")] Name),
    /// Takes all that is in the one selected archive out of it, into the open folder.
    Extract,
    /// Lists what has this in its name, in the place of the open folder.
    Search(#[serde(with = "Notation")] Name),
    /// Lists by this column; by the same one again: the other way round.
    Sort(Column),
    /// Shows what is known of the one selected item.
    Properties,
    /// Plugs the USB stick in.
    Plug,
    /// Lets the computer be done with the USB stick, so that it may be taken out.
    Eject,
    /// Takes the USB stick out.
    Unplug,
    /// Takes the last change of the disk back.
    Undo,
    /// Makes the last change taken back again.
    Redo,
    /// Closes the document that is looked at, the properties or the search.
    Close,
    /// Goes to the folder that was open before.
    Back,
    /// Goes forward again after going back.
    Forward,
    /// Goes to the folder that holds the open one.
    Up,
}

/// By what the list is sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "files.column"))]
#[serde(rename_all = "kebab-case")]
pub enum Column {
    /// Names, from A to Z first.
    #[default]
    Name,
    /// Kinds of documents, from A to Z first.
    Type,
    /// Sizes, the largest first.
    Size,
    /// Days of change, the newest first.
    Date,
}

impl Column {
    /// All of them, in the order of the screen.
    pub const ALL: [Column; 4] = [Column::Name, Column::Type, Column::Size, Column::Date];
    /// The message on its head.
    pub fn word(self) -> &'static str {
        match self {
            Column::Name => "files-column-name",
            Column::Type => "files-column-type",
            Column::Size => "files-column-size",
            Column::Date => "files-column-modified",
        }
    }
}

/// One path or several; one is written without brackets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "crate::practice::schema::Or<Path, Vec<Path>>", inline))]
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
