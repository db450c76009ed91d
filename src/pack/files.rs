//! Where the files of a pack are read from: a folder on disk, or texts in memory (compiled in, or a test's).
//! Reads only what lies inside the pack, and never more than a bound; understanding it is left to `load`.

use super::bounds::{MAX_FILE_BYTES, MAX_FILES};
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// Where the files of a pack come from.
pub trait Files {
    /// How the pack's place reads in problems ("lessons/first-files").
    fn root(&self) -> String;
    /// The bytes of a file by its path inside the pack, `None` when there is none. Of a file that is too big, at least
    /// one byte more than is allowed.
    fn read(&self, path: &str) -> Option<Vec<u8>>;
    /// The names of files in a folder of the pack ("locales"; "" is the pack itself), sorted.
    fn list(&self, folder: &str) -> Vec<String>;
}

/// A pack in a folder on disk. Links that lead out of the folder are as good as absent.
#[derive(Clone, Debug)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// The folder that holds `pack.toml`.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Folder { path: path.into() }
    }
    fn inside(&self, path: &str) -> Option<PathBuf> {
        let root = self.path.canonicalize().ok()?;
        let full = self.path.join(path).canonicalize().ok()?;
        full.starts_with(&root).then_some(full)
    }
}

impl Files for Folder {
    fn root(&self) -> String {
        let shown = self.path.display().to_string();
        shown.strip_suffix('/').map_or(shown.clone(), str::to_owned)
    }
    fn read(&self, path: &str) -> Option<Vec<u8>> {
        let full = self.inside(path)?;
        // Only plain files: a pipe or a device could keep the program waiting for ever.
        if !full.metadata().ok()?.is_file() {
            return None;
        }
        let mut bytes = Vec::new();
        fs::File::open(full).ok()?.take(MAX_FILE_BYTES as u64 + 1).read_to_end(&mut bytes).ok()?;
        Some(bytes)
    }
    fn list(&self, folder: &str) -> Vec<String> {
        let Some(entries) = self.inside(folder).and_then(|path| fs::read_dir(path).ok()) else { return Vec::new() };
        let files = entries.flatten().take(MAX_FILES).filter(|entry| entry.path().is_file());
        let mut names: Vec<String> = files.filter_map(|entry| entry.file_name().into_string().ok()).collect();
        names.sort();
        names
    }
}

/// A pack in memory: path inside the pack and bytes of each file.
#[derive(Clone, Debug, Default)]
pub struct InMemory<'a> {
    root: String,
    files: Vec<(&'a str, &'a [u8])>,
}

impl<'a> InMemory<'a> {
    /// Nothing yet; `root` is how its place reads in problems.
    pub fn new(root: impl Into<String>) -> Self {
        InMemory { root: root.into(), files: Vec::new() }
    }
    /// The same with one more file, or another content of one.
    #[must_use]
    pub fn with(mut self, path: &'a str, content: &'a (impl AsRef<[u8]> + ?Sized)) -> Self {
        self.files.retain(|(known, _)| *known != path);
        self.files.push((path, content.as_ref()));
        self
    }
    /// The same without a file.
    #[must_use]
    pub fn without(mut self, path: &str) -> Self {
        self.files.retain(|(known, _)| *known != path);
        self
    }
}

impl Files for InMemory<'_> {
    fn root(&self) -> String {
        self.root.clone()
    }
    fn read(&self, path: &str) -> Option<Vec<u8>> {
        self.files.iter().find(|(known, _)| *known == path).map(|(_, bytes)| bytes.to_vec())
    }
    fn list(&self, folder: &str) -> Vec<String> {
        let parent = Path::new(folder);
        let inside = self.files.iter().map(|(path, _)| Path::new(path)).filter(|path| path.parent() == Some(parent));
        let mut names: Vec<String> = inside.filter_map(|path| Some(path.file_name()?.to_str()?.to_owned())).collect();
        names.sort();
        names
    }
}
