//! The files of a task as an author lists them, and the disk they make.
//! Every mistake of the list is reported, at its place; what the goals say of the files is checked elsewhere.

use super::{CAPACITY, Date, Disk, Document, Item, ItemId, Path, PathError, Place, check_name, notation};
use crate::locale::{Name, Phrase};
use crate::pack::{Problem, SourceFile};
use serde::de::value::MapAccessDeserializer;
use serde::{Deserialize, Deserializer, de};
use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;
use std::rc::Rc;
use toml::Spanned;
use toml::value::Datetime;

/// The deepest a listed file may be; nobody can follow more folders than this.
const DEPTH: usize = 8;

/// One file or folder: `"desktop/$cv"`, `"documents/$work/"` or a table with more about it.
#[derive(Clone, Debug)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "crate::practice::schema::Or<Path, Table>", inline))]
pub struct FileEntry {
    path: String,
    /// Where the path stands, when it is in a table.
    span: Option<Range<usize>>,
    modified: Option<Spanned<Datetime>>,
    size: Option<u32>,
    from: Option<Spanned<Path>>,
    zip: Option<Vec<Spanned<String>>>,
}

/// All files of a task, in any order.
#[derive(Clone, Debug, Deserialize)]
#[serde(transparent)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "Vec<FileEntry>", inline))]
pub struct FileList(pub Vec<Spanned<FileEntry>>);

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "file"))]
#[serde(deny_unknown_fields)]
struct Table {
    /// Where it is: `"documents/$work/$cv"`. A `/` at the end makes it a folder.
    #[cfg_attr(test, schemars(with = "Path"))]
    path: Spanned<String>,
    /// The day of its last change.
    #[cfg_attr(test, schemars(with = "Option<crate::practice::schema::Day>"))]
    modified: Option<Spanned<Datetime>>,
    /// Its size in kB.
    size: Option<u32>,
    /// For something in the bin: the folder in which it was.
    #[cfg_attr(test, schemars(with = "Option<Path>"))]
    from: Option<Spanned<Path>>,
    /// For an archive: the names of the documents in it.
    #[cfg_attr(test, schemars(with = "Option<Vec<String>>"))]
    zip: Option<Vec<Spanned<String>>>,
}

impl<'de> Deserialize<'de> for FileEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> de::Visitor<'de> for Visitor {
            type Value = FileEntry;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("\"place/name\", { path, modified, size, from, zip }")
            }
            fn visit_str<E: de::Error>(self, path: &str) -> Result<FileEntry, E> {
                Ok(FileEntry { path: path.to_owned(), span: None, modified: None, size: None, from: None, zip: None })
            }
            fn visit_map<M: de::MapAccess<'de>>(self, map: M) -> Result<FileEntry, M::Error> {
                let Table { path, modified, size, from, zip } = Table::deserialize(MapAccessDeserializer::new(map))?;
                let span = Some(path.span());
                Ok(FileEntry { path: path.into_inner(), span, modified, size, from, zip })
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

/// The disk that a list of files makes. Folders on the way to a file are made where the list has none.
///
/// # Errors
/// Every mistake of the list: an unknown place, an impossible name or date, a file named twice, too many or too deep.
pub fn build(file: &Rc<SourceFile>, entries: &[Spanned<FileEntry>]) -> Result<Disk, Vec<Problem>> {
    let mut building = Building { file, disk: Disk::default(), listed: BTreeSet::new(), problems: Vec::new() };
    for entry in entries {
        let span = entry.as_ref().span.clone().unwrap_or_else(|| entry.span());
        if building.disk.len() >= CAPACITY / 2 {
            building.amiss(span, Phrase::new("problem-files-too-many").with("most", CAPACITY / 2), None);
            break;
        }
        building.add(entry.as_ref(), span);
    }
    for entry in entries {
        building.bring_home(entry.as_ref());
    }
    if building.problems.is_empty() { Ok(building.disk) } else { Err(building.problems) }
}

struct Building<'a> {
    file: &'a Rc<SourceFile>,
    disk: Disk,
    listed: BTreeSet<ItemId>,
    problems: Vec<Problem>,
}

impl Building<'_> {
    fn amiss(&mut self, span: Range<usize>, what: Phrase, help: Option<Phrase>) {
        let problem = Problem::error(self.file, span, what);
        self.problems.push(match help {
            Some(help) => problem.with_help(help),
            None => problem,
        });
    }

    fn add(&mut self, entry: &FileEntry, span: Range<usize>) {
        let path: Path = match entry.path.parse() {
            Ok(path) => path,
            Err(PathError::Place(word)) => {
                return self.amiss(
                    span,
                    Phrase::new("problem-files-place").with("word", word.as_str()),
                    nearest(&word),
                );
            }
            Err(PathError::Name) => {
                return self.amiss(span, Phrase::new("problem-files-name"), None);
            }
        };
        if path.names.len() > DEPTH || path.names.iter().any(|name| check_name(name).is_err()) {
            return self.amiss(span, Phrase::new("problem-files-name"), None);
        }
        // A place alone says that it is there, which it always is.
        let (Some(parent), Some(name)) = (path.parent(), path.last()) else { return };
        let Some(folder) = self.folder(&parent, &span) else { return };
        let item = if notation::is_folder(&entry.path) {
            Item::Folder
        } else if entry.zip.is_some() {
            Item::Archive
        } else {
            Item::Document(Document { size_kb: entry.size, shows: shown(name) })
        };
        let id = match self.disk.child(folder, name) {
            // Named as a folder after something was put in it: the same folder.
            Some(made) if item == Item::Folder && self.disk.is_folder(made) => made,
            Some(_) => return self.duplicate(&path.to_string(), span),
            None => self.disk.add(folder, name.clone(), item),
        };
        if !self.listed.insert(id) {
            return self.duplicate(&path.to_string(), span);
        }
        let day = self.day(entry);
        self.disk.set_modified(id, day);
        self.fill(id, entry, day);
        if folder == Place::Bin.id() {
            self.disk.set_home(id, Place::Desktop.id());
        }
    }

    /// Puts the documents of an archive into it.
    fn fill(&mut self, archive: ItemId, entry: &FileEntry, day: Option<Date>) {
        let count = entry.zip.as_ref().map_or(0, Vec::len).max(1);
        let share = entry.size.map(|size| size / u32::try_from(count).unwrap_or(u32::MAX));
        for written in entry.zip.iter().flatten() {
            let (text, span) = (written.get_ref(), written.span());
            let name = notation::read(text);
            if notation::split(text).len() != 1 || check_name(&name).is_err() || !self.disk.is_archive(archive) {
                self.amiss(span, Phrase::new("problem-files-zip"), None);
            } else if self.disk.len() >= CAPACITY / 2 {
                let what = Phrase::new("problem-files-too-many").with("most", CAPACITY / 2);
                return self.amiss(span, what, None);
            } else if self.disk.child(archive, &name).is_some() {
                self.duplicate(text, span);
            } else {
                let document = Document { size_kb: share, shows: shown(&name) };
                let made = self.disk.add(archive, name, Item::Document(document));
                self.disk.set_modified(made, day);
            }
        }
    }

    /// The folder at a path, made with all above it where it is missing.
    fn folder(&mut self, path: &Path, span: &Range<usize>) -> Option<ItemId> {
        let mut folder = path.place.id();
        for name in &path.names {
            folder = match self.disk.child(folder, name) {
                None => self.disk.add(folder, name.clone(), Item::Folder),
                Some(id) if self.disk.is_folder(id) => id,
                Some(_) => {
                    let what = Phrase::new("problem-files-not-folder").with("name", notation::write(name));
                    self.amiss(span.clone(), what, None);
                    return None;
                }
            };
        }
        Some(folder)
    }

    /// The day of an entry; a time of day alone is a mistake.
    fn day(&mut self, entry: &FileEntry) -> Option<Date> {
        let written = entry.modified.as_ref()?;
        let day = written.as_ref().date.as_ref().and_then(|date| {
            let year = i16::try_from(date.year).ok()?;
            Some((year, date.month, date.day))
        });
        if day.is_none() {
            self.amiss(written.span(), Phrase::new("problem-files-date"), None);
        }
        day
    }

    fn duplicate(&mut self, written: &str, span: Range<usize>) {
        let what = Phrase::new("problem-files-duplicate").with("path", crate::locale::Arg::Ltr(written.to_owned()));
        self.amiss(span, what, None);
    }

    /// Sets where something in the bin came from, once all folders are made.
    fn bring_home(&mut self, entry: &FileEntry) {
        let Some(from) = &entry.from else { return };
        let binned = entry.path.parse().ok().filter(|path: &Path| path.place == Place::Bin && path.names.len() == 1);
        let (Some(path), true) = (binned, from.as_ref().place != Place::Bin) else {
            return self.amiss(from.span(), Phrase::new("problem-files-from"), None);
        };
        let Some(id) = self.disk.find(&path) else { return };
        if let Some(folder) = self.folder(from.as_ref(), &from.span()) {
            self.disk.set_home(id, folder);
        }
    }
}

/// The word whose text a document of this name shows.
fn shown(name: &Name) -> Option<String> {
    match name {
        Name::Word(word) => Some(word.clone()),
        Name::Plain(_) => None,
        Name::Numbered(name, _) => shown(name),
    }
}

fn nearest(word: &str) -> Option<Phrase> {
    let distance = |place: &&&str| strsim::damerau_levenshtein(word, place);
    let place = Place::WORDS.iter().min_by_key(distance)?;
    (distance(&place) <= 3).then(|| Phrase::new("problem-files-nearest").with("word", *place))
}
