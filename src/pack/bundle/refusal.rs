//! Why a bundle is not taken: always as a whole, with the reason and what to do.
//! What is looked at, and in which order, is for `archive` and `names`.

use crate::locale::{Arg, Phrase};
use crate::pack::Problem;
use crate::pack::bounds::{MAX_BUNDLE_BYTES, MAX_ENTRIES, MAX_FILE_BYTES, MAX_NAME, MAX_UNPACKED};
use crate::pack::render::neutral;

/// Letters of a name that a message shows.
const SHOWN: usize = 60;

/// Why some bytes are no bundle. Names stand in it as the archive gives them: only [`Refusal::problem`] is for people.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It is not there, or cannot be read.
    #[error("cannot be read")]
    Unreadable,
    /// More bytes than a bundle has.
    #[error("too big")]
    TooBig,
    /// No archive at all, or its end is missing.
    #[error("no archive")]
    NotAnArchive,
    /// A zip archive of a kind that is not read: several disks, more than 4 GB.
    #[error("a kind of archive that is not read")]
    Kind,
    /// What the archive says about itself does not fit its bytes.
    #[error("damaged")]
    Damaged,
    /// Bytes before, between or after what the archive says it holds.
    #[error("bytes that belong to nothing")]
    Extra,
    /// More files than a bundle has.
    #[error("too many files")]
    TooMany,
    /// A file that is too big.
    #[error("{0}: too big")]
    BigFile(String),
    /// All files together are too big.
    #[error("too big when unpacked")]
    BigInside,
    /// A file that grows more than texts do when it is unpacked.
    #[error("{0}: a bomb")]
    Bomb(String),
    /// A file that asks for a password.
    #[error("{0}: encrypted")]
    Locked(String),
    /// A file packed in a way that is not read.
    #[error("{0}: unknown compression")]
    Method(String),
    /// A link, a device, a pipe.
    #[error("{0}: no plain file")]
    NotPlain(String),
    /// A name that leads out of the bundle.
    #[error("{0}: leads outside")]
    Outside(String),
    /// A name that not every system can write: characters that cannot be seen, bytes that are no text, nothing at all.
    #[error("{0}: no name for every system")]
    Name(String),
    /// A name that is too long.
    #[error("{0}: name too long")]
    LongName(String),
    /// A name that some systems keep for devices.
    #[error("{0}: reserved name")]
    Reserved(String),
    /// Folders too deep in one another.
    #[error("{0}: too deep")]
    Deep(String),
    /// The same name twice.
    #[error("{0}: twice")]
    Twice(String),
    /// Two names that some systems take for one.
    #[error("{0} and {1}: the same on some systems")]
    Alike(String, String),
    /// An archive inside the archive.
    #[error("{0}: an archive inside")]
    Nested(String),
    /// A file that is no part of a pack.
    #[error("{0}: no part of a pack")]
    Foreign(String),
    /// There is no pack.toml where it belongs.
    #[error("no pack.toml")]
    NoPack,
    /// There are several pack.toml.
    #[error("several packs")]
    Several,
    /// The folder is not called like the pack.
    #[error("the folder {0} holds the pack {1}")]
    Folder(String, String),
}

impl Refusal {
    /// The same for people: what, and what to do. `path` is the file that was to be a bundle.
    pub fn problem(&self, path: &str) -> Problem {
        let what = self.what();
        Problem::at_path(path, what).with_help(Phrase::new(self.help()))
    }

    fn what(&self) -> Phrase {
        let named = |id: &'static str, name: &str| Phrase::new(id).with("name", shown(name));
        match self {
            Refusal::Unreadable => Phrase::new("bundle-unreadable"),
            Refusal::TooBig => Phrase::new("bundle-too-big").with("most", MAX_BUNDLE_BYTES / (1024 * 1024)),
            Refusal::NotAnArchive => Phrase::new("bundle-no-archive"),
            Refusal::Kind => Phrase::new("bundle-kind"),
            Refusal::Damaged => Phrase::new("bundle-damaged"),
            Refusal::Extra => Phrase::new("bundle-extra"),
            Refusal::TooMany => Phrase::new("bundle-too-many").with("most", MAX_ENTRIES),
            Refusal::BigFile(name) => named("bundle-big-file", name).with("most", MAX_FILE_BYTES / 1024),
            Refusal::BigInside => Phrase::new("bundle-big-inside").with("most", MAX_UNPACKED / (1024 * 1024)),
            Refusal::Bomb(name) => named("bundle-bomb", name),
            Refusal::Locked(name) => named("bundle-locked", name),
            Refusal::Method(name) => named("bundle-method", name),
            Refusal::NotPlain(name) => named("bundle-not-plain", name),
            Refusal::Outside(name) => named("bundle-outside", name),
            Refusal::Name(name) => named("bundle-name", name),
            Refusal::LongName(name) => named("bundle-long-name", name).with("most", MAX_NAME),
            Refusal::Reserved(name) => named("bundle-reserved", name),
            Refusal::Deep(name) => named("bundle-deep", name),
            Refusal::Twice(name) => named("bundle-twice", name),
            Refusal::Alike(name, other) => named("bundle-alike", name).with("other", shown(other)),
            Refusal::Nested(name) => named("bundle-nested", name),
            Refusal::Foreign(name) => named("bundle-foreign", name),
            Refusal::NoPack => Phrase::new("bundle-no-pack"),
            Refusal::Several => Phrase::new("bundle-several"),
            Refusal::Folder(name, id) => named("bundle-folder", name).with("id", shown(id)),
        }
    }

    /// What to do: look at the path, copy the file again, leave something out, or make the bundle anew.
    fn help(&self) -> &'static str {
        match self {
            Refusal::Unreadable => "bundle-help-path",
            Refusal::NotAnArchive | Refusal::Damaged | Refusal::Extra => "bundle-help-copy",
            Refusal::TooBig | Refusal::TooMany | Refusal::BigFile(_) | Refusal::BigInside => "bundle-help-smaller",
            Refusal::Bomb(_) | Refusal::NotPlain(_) | Refusal::Outside(_) | Refusal::Name(_) | Refusal::Twice(_) => {
                "bundle-help-trust"
            }
            _ => "bundle-help-make",
        }
    }
}

/// A name as it may stand in a message: short, and nothing in it that a terminal would obey or reorder by.
fn shown(name: &str) -> Arg {
    if name.is_empty() {
        return Arg::Ltr("\"\"".to_owned());
    }
    let mut shown: String = neutral(name).chars().take(SHOWN).collect();
    if name.chars().count() > SHOWN {
        shown.push('…');
    }
    Arg::Ltr(shown)
}
