//! A pack in one file, `<id>-<version>.passerelle`: a zip archive of pack.toml, lessons, words, and nothing else.
//! Whatever the bytes are, reading takes little time and memory; understanding what is in them is left to `load`.

mod archive;
mod names;
mod refusal;

pub use refusal::Refusal;

use super::bounds::{MAX_BUNDLE_BYTES, MAX_ENTRIES, MAX_FILE_BYTES, MAX_UNPACKED};
use super::{Files, Pack};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Cursor, Read as _, Write as _};
use std::path::Path;
use zip::read::{ArchiveOffset, Config};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipArchive, ZipWriter};

/// How the files of bundles end.
pub const BUNDLE_ENDING: &str = "passerelle";

/// The files of a pack, in memory: read from a bundle, or gathered to make one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bundle {
    root: String,
    files: BTreeMap<String, Vec<u8>>,
}

/// What pack.toml says first of all.
#[derive(Deserialize)]
struct Called {
    id: String,
}

impl Bundle {
    /// Reads a bundle. The bytes may be anybody's: they are taken whole or not at all.
    ///
    /// # Errors
    /// The first reason not to take them.
    pub fn read(bytes: &[u8]) -> Result<Bundle, Refusal> {
        if bytes.len() > MAX_BUNDLE_BYTES {
            return Err(Refusal::TooBig);
        }
        let entries = archive::entries(bytes)?;
        let (folder, paths) = names::inside(&entries.iter().map(|entry| entry.name).collect::<Vec<_>>())?;
        let config = Config { archive_offset: ArchiveOffset::Known(0) };
        let mut archive = ZipArchive::with_config(config, Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
        let mut bundle = Bundle::default();
        for (place, (entry, path)) in entries.iter().zip(paths).enumerate() {
            let Some(path) = path else { continue };
            let file = archive.by_index(place).ok().filter(|file| file.name_raw() == entry.name);
            let mut content = Vec::with_capacity(entry.size);
            // One byte more than is told, so that a lie shows; the sum is looked at where the data ends.
            let read = file.and_then(|file| file.take(entry.size as u64 + 1).read_to_end(&mut content).ok());
            if read != Some(entry.size) {
                return Err(Refusal::Damaged);
            }
            bundle.files.insert(path, content);
        }
        bundle.is_called(&folder)?;
        Ok(bundle)
    }

    /// Reads a bundle from the disk.
    ///
    /// # Errors
    /// The first reason not to take it.
    pub fn open(path: &Path) -> Result<Bundle, Refusal> {
        let read = || -> io::Result<Vec<u8>> {
            // Only plain files: a pipe or a device could keep the program waiting for ever.
            if !fs::metadata(path)?.is_file() {
                return Err(io::ErrorKind::InvalidInput.into());
            }
            let mut bytes = Vec::new();
            fs::File::open(path)?.take(MAX_BUNDLE_BYTES as u64 + 1).read_to_end(&mut bytes)?;
            Ok(bytes)
        };
        let bytes = read().map_err(|_| Refusal::Unreadable)?;
        Ok(Bundle::read(&bytes)?.at(path.display().to_string()))
    }

    /// Gathers from a folder all files that have names as packs have.
    ///
    /// # Errors
    /// They are more than a bundle may hold.
    pub fn gather(files: &dyn Files) -> Result<Bundle, Refusal> {
        let words = files.list("locales").into_iter().map(|name| format!("locales/{name}"));
        let paths: Vec<String> = files.list("").into_iter().chain(words).filter(|path| names::belongs(path)).collect();
        if paths.len() > MAX_ENTRIES {
            return Err(Refusal::TooMany);
        }
        let mut bundle = Bundle { root: files.root(), files: BTreeMap::new() };
        for path in paths {
            let Some(content) = files.read(&path) else { continue };
            if content.len() > MAX_FILE_BYTES {
                return Err(Refusal::BigFile(path));
            }
            bundle.files.insert(path, content);
            if bundle.unpacked() > MAX_UNPACKED {
                return Err(Refusal::BigInside);
            }
        }
        Ok(bundle)
    }

    /// The same, of which problems say that it lies there.
    #[must_use]
    pub fn at(self, root: impl Into<String>) -> Bundle {
        Bundle { root: root.into(), ..self }
    }
    /// The same without what this pack, which was read from it, does not name.
    #[must_use]
    pub fn only(mut self, pack: &Pack) -> Bundle {
        let named = |path: &str| match path.strip_prefix("locales/") {
            Some(file) => pack.languages.iter().any(|known| file.strip_suffix(".ftl") == Some(&known.tag())),
            None => match path.strip_suffix(".toml") {
                Some(id) => id == "pack" || pack.lessons.iter().any(|lesson| lesson.id == id),
                None => true,
            },
        };
        self.files.retain(|path, _| named(path));
        self
    }
    /// The paths inside the pack and the bytes of its files, by name.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, content)| (path.as_str(), content.as_slice()))
    }
    /// Whether two hold the same files, wherever they lie.
    pub fn is_like(&self, other: &Bundle) -> bool {
        self.files == other.files
    }
    /// Bytes of all files.
    pub fn unpacked(&self) -> usize {
        self.files.values().map(Vec::len).sum()
    }

    /// The bytes of the bundle, all in one folder called `id`. They follow from the files alone: names in order, one date, and
    /// nothing compressed, because compressors differ from one version to the next, and a pack is small.
    ///
    /// # Errors
    /// The files are more than a bundle may hold, or `id` cannot be the name of a folder.
    pub fn bytes(&self, id: &str) -> Result<Vec<u8>, Refusal> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Stored)
            .last_modified_time(DateTime::default())
            .system(System::Unix)
            .unix_permissions(0o644);
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (path, content) in &self.files {
            let written = archive.start_file(format!("{id}/{path}"), options).is_ok();
            if !written || archive.write_all(content).is_err() {
                return Err(Refusal::Name(path.clone()));
            }
        }
        let bytes = archive.finish().map_err(|_| Refusal::Damaged)?.into_inner();
        // What is given away can be read by those who get it.
        if Bundle::read(&bytes)?.is_like(self) { Ok(bytes) } else { Err(Refusal::Damaged) }
    }

    /// The folder in the archive bears the name of the pack. What pack.toml is else is for `load` to say.
    fn is_called(&self, folder: &str) -> Result<(), Refusal> {
        match declared_id(self) {
            Some(id) if !folder.is_empty() && id != folder => Err(Refusal::Folder(folder.to_owned(), id)),
            _ => Ok(()),
        }
    }
}

/// The id in pack.toml, whatever else stands there; `None` when none can be read.
pub fn declared_id(files: &dyn Files) -> Option<String> {
    let bytes = files.read("pack.toml").filter(|bytes| bytes.len() <= MAX_FILE_BYTES)?;
    let text = std::str::from_utf8(&bytes).ok()?;
    Some(toml::from_str::<Called>(text.trim_start_matches('\u{FEFF}')).ok()?.id)
}

impl Files for Bundle {
    fn root(&self) -> String {
        self.root.clone()
    }
    fn read(&self, path: &str) -> Option<Vec<u8>> {
        self.files.get(path).cloned()
    }
    fn list(&self, folder: &str) -> Vec<String> {
        let inside = |path: &String| {
            let (parent, name) = path.rsplit_once('/').unwrap_or(("", path));
            (parent == folder).then(|| name.to_owned())
        };
        self.files.keys().filter_map(inside).collect()
    }
}
