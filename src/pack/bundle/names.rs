//! The names in a bundle: which can be written on every system, and which belong to a pack.
//! Leaves what the archive says about its entries to `archive`.

use super::Refusal;
use crate::locale::Language;
use crate::pack::bounds::{MAX_FOLDERS, MAX_ID, MAX_NAME};
use crate::pack::render::is_neutral;
use crate::text;
use std::collections::BTreeMap;

/// What the file system of Windows keeps for devices, whatever ending follows ("Naming Files, Paths, and Namespaces").
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];
const NUMBERED: [&str; 2] = ["com", "lpt"];
/// Endings of archives.
const ARCHIVES: [&str; 14] =
    ["zip", "passerelle", "7z", "rar", "tar", "gz", "tgz", "bz2", "xz", "zst", "jar", "apk", "cab", "iso"];
/// Beside lessons and words: under what terms the pack is shared, and what it is.
const BESIDE: [&str; 4] = ["LICENSE", "LICENSE.md", "LICENSE.txt", "README.md"];

/// The names as paths inside the pack, in the order given; a folder is `None`.
///
/// # Errors
/// The first name that cannot be, two that are too much alike, a file that belongs to no pack, or no pack.toml.
pub(super) fn inside(names: &[&[u8]]) -> Result<(String, Vec<Option<String>>), Refusal> {
    let names: Vec<&str> = names.iter().map(|name| sound(name)).collect::<Result<_, _>>()?;
    apart(&names)?;
    let root = root(&names)?;
    let within = |name: &&str| {
        let path = if root.is_empty() { name } else { name.strip_prefix(&root)?.strip_prefix('/')? };
        let known = match path.strip_suffix('/') {
            Some(folder) => folder == "locales",
            None => path.is_empty() || belongs(path),
        };
        known.then(|| Some(path.to_owned()).filter(|path| !path.is_empty() && !path.ends_with('/')))
    };
    let paths = names.iter().map(|name| within(name).ok_or_else(|| unknown(name)));
    Ok((root.clone(), paths.collect::<Result<_, _>>()?))
}

/// Whether a path inside a pack is one that packs have.
pub(super) fn belongs(path: &str) -> bool {
    let is_lesson = |id: &str| {
        let form = id.bytes().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'-');
        form && id.starts_with(|first: char| first.is_ascii_lowercase()) && id.len() <= MAX_ID
    };
    let is_language = |tag: &str| Language::parse(tag).is_some_and(|language| language.tag() == tag);
    match path.strip_prefix("locales/") {
        Some(file) => file.strip_suffix(".ftl").is_some_and(is_language),
        None => BESIDE.contains(&path) || path.strip_suffix(".toml").is_some_and(is_lesson),
    }
}

/// A name that every system can write, and that stays inside.
fn sound(name: &[u8]) -> Result<&str, Refusal> {
    let shown = || String::from_utf8_lossy(name).into_owned();
    let Ok(text) = std::str::from_utf8(name) else { return Err(Refusal::Name(shown())) };
    if name.len() > MAX_NAME {
        return Err(Refusal::LongName(shown()));
    }
    if name.is_empty() || !is_neutral(text) {
        return Err(Refusal::Name(shown()));
    }
    let path = text.strip_suffix('/').unwrap_or(text);
    let parts: Vec<&str> = path.split('/').collect();
    if text.starts_with('/') || text.contains(['\\', ':']) || parts.contains(&"..") {
        return Err(Refusal::Outside(shown()));
    }
    if parts.len() > MAX_FOLDERS + 1 {
        return Err(Refusal::Deep(shown()));
    }
    for part in parts {
        if part.is_empty() || part.ends_with(['.', ' ']) || part.starts_with(' ') {
            return Err(Refusal::Name(shown()));
        }
        if is_device(part) {
            return Err(Refusal::Reserved(shown()));
        }
    }
    Ok(text)
}

fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or(part).trim_end().to_lowercase();
    let numbered = |start: &&str| {
        let mut rest = stem.strip_prefix(*start).unwrap_or_default().chars();
        matches!((rest.next(), rest.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
    };
    DEVICES.contains(&stem.as_str()) || NUMBERED.iter().any(numbered)
}

/// Every name is another one for every system: also where case and the way of writing accents do not count, and where a file
/// cannot be called like a folder.
fn apart(names: &[&str]) -> Result<(), Refusal> {
    // Folded, whether it is a folder, as it stands there.
    let mut known: BTreeMap<String, (bool, &str)> = BTreeMap::new();
    for name in names {
        let path = name.strip_suffix('/').unwrap_or(name);
        let folders = path.match_indices('/').map(|(at, _)| (&path[..at], true, false));
        let whole = (path, path.len() < name.len(), true);
        for (path, is_folder, is_entry) in folders.chain([whole]) {
            let before = known.insert(text::fold(path), (is_folder, path));
            match before {
                Some((_, other)) if other == path && is_entry && !is_folder => {
                    return Err(Refusal::Twice((*name).to_owned()));
                }
                Some((was_folder, other)) if other != path || was_folder != is_folder => {
                    return Err(Refusal::Alike(path.to_owned(), other.to_owned()));
                }
                _ => {}
            }
        }
    }
    let mut folders: Vec<&&str> = names.iter().filter(|name| name.ends_with('/')).collect();
    folders.sort_unstable();
    match folders.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err(Refusal::Twice((*pair[0]).to_owned())),
        None => Ok(()),
    }
}

/// The one folder that holds everything, or "" where pack.toml lies outside of folders.
fn root(names: &[&str]) -> Result<String, Refusal> {
    if names.contains(&"pack.toml") {
        return Ok(String::new());
    }
    let mut manifests = names.iter().filter_map(|name| name.strip_suffix("/pack.toml"));
    match (manifests.next(), manifests.next()) {
        (Some(root), None) if !root.contains('/') => Ok(root.to_owned()),
        // Nothing to begin with: then the first file that is at home nowhere says more than that.
        (Some(_), Some(_)) => Err(Refusal::Several),
        _ => Err(names.iter().find(|name| is_archive(name)).map_or(Refusal::NoPack, |name| unknown(name))),
    }
}

fn is_archive(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, end)| ARCHIVES.contains(&end.to_lowercase().as_str()))
}

fn unknown(name: &str) -> Refusal {
    if is_archive(name) { Refusal::Nested(name.to_owned()) } else { Refusal::Foreign(name.to_owned()) }
}
