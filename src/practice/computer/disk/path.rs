//! Where something is on the practice computer: a place and the names on the way ("documents/$work/$cv").
//! Says nothing about whether anything is there; that is the disk's.

use super::{Place, notation};
use crate::locale::{Name, Phrase};
use serde::de::{self, Unexpected};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// The way to a place, a folder or a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(with = "String", inline))]
#[cfg_attr(test, schemars(extend("pattern" = r"^(desktop|documents|downloads|pictures|music|usb|bin)(/|$)|^[^/]*\$")))]
pub struct Path {
    /// Where the way begins.
    pub place: Place,
    /// The folders on the way and the item itself; none for the place. No name is empty.
    pub names: Vec<Name>,
}

/// What is amiss in the text of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathError {
    /// It begins with this, which is no place.
    Place(String),
    /// A name on the way is empty.
    Name,
}

impl Path {
    /// The name of the item; `None` for a place.
    pub fn last(&self) -> Option<&Name> {
        self.names.last()
    }
    /// The folder it is in; `None` for a place.
    pub fn parent(&self) -> Option<Path> {
        let (_, before) = self.names.split_last()?;
        Some(Path { place: self.place, names: before.to_vec() })
    }
    /// The path of something in this folder.
    #[must_use]
    pub fn join(mut self, name: Name) -> Path {
        self.names.push(name);
        self
    }
    /// Whether this is `folder` or somewhere inside it.
    pub fn starts_with(&self, folder: &Path) -> bool {
        self.place == folder.place && self.names.starts_with(&folder.names)
    }
    /// Being in this folder, inside a sentence: "on the Desktop", "in “Work”".
    pub fn inside(&self) -> Phrase {
        match self.last() {
            None => self.place.inside(),
            Some(name) => Phrase::new("place-in-folder").with("name", name.clone()),
        }
    }
}

impl From<Place> for Path {
    fn from(place: Place) -> Self {
        Path { place, names: Vec::new() }
    }
}

impl FromStr for Path {
    type Err = PathError;

    /// A `/` at the end says that it is a folder and is not kept.
    fn from_str(text: &str) -> Result<Self, PathError> {
        let mut parts = notation::split(text);
        if parts.len() > 1 && parts.last() == Some(&"") {
            parts.pop();
        }
        let (word, names) = parts.split_first().ok_or(PathError::Name)?;
        let place = Place::from_word(word).ok_or_else(|| PathError::Place((*word).to_owned()))?;
        if names.contains(&"") {
            return Err(PathError::Name);
        }
        Ok(Path { place, names: names.iter().map(|name| notation::read(name)).collect() })
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.place.word())?;
        self.names.iter().try_for_each(|name| write!(f, "/{}", notation::write(name)))
    }
}

impl Serialize for Path {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Path {
    /// An unknown place is reported as serde reports an unknown variant, so that packs offer the nearest right word.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        // Parsed inside the visitor: only then do errors of TOML point at this very text.
        impl de::Visitor<'_> for Visitor {
            type Value = Path;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("\"place/name\"")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Path, E> {
                text.parse().map_err(|error| match error {
                    PathError::Place(word) => E::unknown_variant(&word, Place::WORDS),
                    PathError::Name => E::invalid_value(Unexpected::Str(text), &self),
                })
            }
        }
        deserializer.deserialize_str(Visitor)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::practice::computer::disk::notation::tests::any_name;
    use proptest::prelude::*;

    /// The path of a text that is known to be one.
    pub(crate) fn path(text: &str) -> Path {
        text.parse().unwrap()
    }

    #[test]
    fn paths_as_authors_write_them() {
        let word = |word: &str| Name::Word(word.into());
        for (text, place, names) in [
            ("desktop", Place::Desktop, vec![]),
            ("desktop/", Place::Desktop, vec![]),
            ("documents/$work/$cv", Place::Documents, vec![word("work"), word("cv")]),
            ("documents/$work/", Place::Documents, vec![word("work")]),
            ("bin/a b.txt", Place::Bin, vec![Name::Plain("a b.txt".into())]),
        ] {
            assert_eq!(text.parse(), Ok(Path { place, names }), "{text}");
        }
        for (text, error) in [
            ("", PathError::Place(String::new())),
            ("/desktop", PathError::Place(String::new())),
            ("destop/$cv", PathError::Place("destop".into())),
            ("$cv", PathError::Place("$cv".into())),
            ("desktop//$cv", PathError::Name),
        ] {
            assert_eq!(text.parse::<Path>(), Err(error), "{text}");
        }
    }

    #[test]
    fn folders_and_what_is_in_them() {
        assert_eq!(path("usb/a/b").parent(), Some(path("usb/a")));
        assert_eq!(path("usb").parent(), None);
        assert!(path("usb/a/b").starts_with(&path("usb/a")));
        assert!(!path("usb/ab").starts_with(&path("usb/a")));
        assert!(!path("music/a").starts_with(&path("usb")));
    }

    proptest! {
        #[test]
        fn every_path_survives(place in 0..Place::ALL.len(), names in proptest::collection::vec(any_name(), 0..4)) {
            let path = Path { place: Place::ALL[place], names };
            prop_assert_eq!(path.to_string().parse(), Ok(path.clone()));
            let json = serde_json::to_value(&path).unwrap();
            prop_assert_eq!(serde_json::from_value::<Path>(json).unwrap(), path);
        }
    }
}
