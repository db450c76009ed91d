//! Bundles by recipe: a text says which files an archive holds, and where it lies about them or is broken.
//! How recipes are written is in tests/corpus/bundles/README.md; what is expected of them is `mod`'s.

use std::io::{Cursor, Read as _, Write as _};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// A small pack that all checks like: path inside the pack, and text.
pub(crate) const GOOD: [(&str, &str); 3] = [
    (
        "pack.toml",
        "format = 1\nid = \"corner\"\nversion = \"1.0.0\"\ntopic = \"files\"\nlevel = 1\nlanguages = [\"en\"]\n\
         lessons = [\"start\"]\nlicense = \"CC0-1.0\"\nauthors = [\"Somebody\"]\n",
    ),
    (
        "start.toml",
        "[[exercise]]\nid = \"which\"\nskills = [\"files.tell-file-from-folder\"]\nquestion = \"choose\"\n\
         answers = [\"letter\", \"folder\"]\nright = [\"folder\"]\n",
    ),
    (
        "locales/en.ftl",
        "pack-title = The corner\npack-about = One question.\nlesson-start = Start\n\
         which = A folder contains files. Which one is a folder?\n    .title = Which one?\n    .hint-1 = Look at the ends.\n\
         \x20   .hint-2 = A file ends with a dot and letters.\n    .why = You look into a folder.\n    .letter = Letter.pdf\n\
         \x20   .letter-feedback = The ending .pdf means a document.\n    .folder = Papers\n    .folder-feedback = Yes, a folder.\n",
    ),
];

/// An entry, and what is said about it that is not so.
#[derive(Clone, Default)]
struct Entry {
    name: Vec<u8>,
    data: Vec<u8>,
    packed: Option<Vec<u8>>,
    /// Bytes behind the data that the entry does not know of.
    gap: Vec<u8>,
    /// "size", "local.size", "list.size" and so on.
    lies: Vec<(String, u64)>,
    local_name: Option<Vec<u8>>,
    /// Bytes of the numbers in a record behind the data, and whether it is marked.
    descriptor: Option<(usize, bool)>,
}

#[derive(Default)]
struct Recipe {
    entries: Vec<Entry>,
    end: Vec<(String, u64)>,
    raw: Option<Vec<u8>>,
    /// What is done to the bytes when they are whole.
    after: Vec<(String, String)>,
}

/// The bytes that a recipe makes.
pub(super) fn make(recipe: &str) -> Vec<u8> {
    let mut made = Recipe::default();
    for line in recipe.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (verb, rest) = line.trim().split_once(' ').unwrap_or((line.trim(), ""));
        made.line(verb, rest).unwrap_or_else(|| panic!("no such line in a recipe: {line}"));
    }
    made.bytes()
}

impl Recipe {
    fn line(&mut self, verb: &str, rest: &str) -> Option<()> {
        match verb {
            "good" => {
                let (folder, but) = rest.split_once(" but ").unwrap_or((rest, ""));
                for (path, text) in GOOD.iter().filter(|(path, _)| *path != but) {
                    self.entries.push(Entry {
                        name: format!("{folder}{path}").into(),
                        data: text.as_bytes().to_vec(),
                        ..Entry::default()
                    });
                }
            }
            "file" => {
                let (name, content) = rest.split_once(" = ").unwrap_or((rest, ""));
                self.entries.push(Entry { name: unescape(name), data: content_of(content), ..Entry::default() });
            }
            "many" => {
                let (count, name) = rest.split_once(' ')?;
                let named = |number: usize| name.replace('%', &number.to_string()).into_bytes();
                let count: usize = count.parse().ok()?;
                self.entries.extend((0..count).map(|number| Entry { name: named(number), ..Entry::default() }));
            }
            "raw" => self.raw = Some(unescape(rest)),
            "end" => self.end.push(pair(rest)?),
            "before" | "behind" | "zeros" | "cut" | "keep" | "flip" => {
                self.after.push((verb.to_owned(), rest.to_owned()));
            }
            _ => return self.entries.last_mut()?.line(verb, rest),
        }
        Some(())
    }

    fn bytes(self) -> Vec<u8> {
        let mut bytes = self.raw.unwrap_or_else(|| archive(&self.entries, &self.end));
        for (verb, rest) in &self.after {
            let number = || rest.parse::<i64>().unwrap();
            match verb.as_str() {
                "before" => bytes.splice(0..0, unescape(rest)).for_each(drop),
                "behind" => bytes.extend(unescape(rest)),
                "zeros" => bytes.resize(bytes.len() + usize::try_from(number()).unwrap(), 0),
                "cut" => bytes.truncate(bytes.len() - usize::try_from(number()).unwrap()),
                "keep" => bytes.truncate(usize::try_from(number()).unwrap()),
                _ => {
                    let at = number().rem_euclid(i64::try_from(bytes.len()).unwrap());
                    bytes[usize::try_from(at).unwrap()] ^= 0xFF;
                }
            }
        }
        bytes
    }
}

impl Entry {
    fn line(&mut self, verb: &str, rest: &str) -> Option<()> {
        match verb {
            "deflate" => self.packed = Some(deflate(&self.data)),
            "lie" => self.lies.push(pair(rest)?),
            "local-name" => self.local_name = Some(unescape(rest)),
            "gap" => self.gap = unescape(rest),
            "descriptor" => self.descriptor = Some((rest.split(' ').next()?.parse().ok()?, rest.ends_with("marked"))),
            _ => return None,
        }
        Some(())
    }
    /// A number that the archive tells: the true one, unless the recipe lies.
    fn told(&self, place: &str, what: &str) -> u64 {
        let known = |name: &str| self.lies.iter().find(|(lie, _)| lie == name).map(|(_, number)| *number);
        let packed = self.packed.as_ref().unwrap_or(&self.data);
        let later = self.descriptor.is_some();
        let truth = match what {
            "flags" => 0x800 | u64::from(later) << 3,
            "method" => u64::from(self.packed.is_some()) * 8,
            "crc" | "packed" | "size" if later && place == "local" => 0,
            "crc" => u64::from(crc(&self.data)),
            "packed" => packed.len() as u64,
            "size" => self.data.len() as u64,
            "mode" if self.name.ends_with(b"/") => 0o040_755,
            "mode" => 0o100_644,
            _ => 0,
        };
        known(&format!("{place}.{what}")).or_else(|| known(what)).unwrap_or(truth)
    }
    fn sums(&self, place: &str) -> Vec<u8> {
        let sums = ["crc", "packed", "size"].map(|what| number(self.told(place, what), 4));
        sums.concat()
    }
}

/// An archive of these entries (APPNOTE.TXT, section 4.3).
fn archive(entries: &[Entry], end: &[(String, u64)]) -> Vec<u8> {
    let (mut bytes, mut list) = (Vec::new(), Vec::new());
    for entry in entries {
        let at = bytes.len() as u64;
        let name = entry.local_name.as_ref().unwrap_or(&entry.name);
        bytes.extend(b"PK\x03\x04\x14\0");
        bytes.extend(number(entry.told("local", "flags"), 2));
        bytes.extend(number(entry.told("local", "method"), 2));
        bytes.extend(b"\0\0\x21\0");
        bytes.extend(entry.sums("local"));
        bytes.extend(number(name.len() as u64, 2));
        bytes.extend(b"\0\0");
        bytes.extend(name);
        bytes.extend(entry.packed.as_ref().unwrap_or(&entry.data));
        if let Some((wide, marked)) = entry.descriptor {
            bytes.extend(if marked { &b"PK\x07\x08"[..] } else { b"" });
            bytes.extend(number(entry.told("list", "crc"), 4));
            bytes.extend(number(entry.told("list", "packed"), wide));
            bytes.extend(number(entry.told("list", "size"), wide));
        }
        bytes.extend(&entry.gap);
        list.extend(b"PK\x01\x02\x14\x03\x14\0");
        list.extend(number(entry.told("list", "flags"), 2));
        list.extend(number(entry.told("list", "method"), 2));
        list.extend(b"\0\0\x21\0");
        list.extend(entry.sums("list"));
        list.extend(number(entry.name.len() as u64, 2));
        list.extend([0; 8]);
        list.extend(number(entry.told("list", "mode") << 16, 4));
        let told = entry.lies.iter().find(|(lie, _)| lie == "at").map_or(at, |(_, at)| *at);
        list.extend(number(told, 4));
        list.extend(&entry.name);
    }
    let told =
        |what: &str, truth: usize| end.iter().find(|(lie, _)| lie == what).map_or(truth as u64, |(_, number)| *number);
    let start = bytes.len();
    bytes.extend(&list);
    bytes.extend(b"PK\x05\x06");
    bytes.extend(number(told("disk", 0), 4));
    bytes.extend(number(told("count", entries.len()), 2));
    bytes.extend(number(told("count", entries.len()), 2));
    bytes.extend(number(told("length", list.len()), 4));
    bytes.extend(number(told("start", start), 4));
    bytes.extend(number(told("comment", 0), 2));
    bytes
}

fn number(value: u64, bytes: usize) -> Vec<u8> {
    value.to_le_bytes()[..bytes].to_vec()
}

fn pair(text: &str) -> Option<(String, u64)> {
    let (name, value) = text.split_once(' ')?;
    let value = value.strip_prefix("0o").map_or_else(|| value.parse().ok(), |octal| u64::from_str_radix(octal, 8).ok());
    Some((name.to_owned(), value?))
}

/// `TEXT`, `repeat COUNT TEXT`, or `noise COUNT PERIOD`: letters without a rule, again and again.
fn content_of(text: &str) -> Vec<u8> {
    let words: Vec<&str> = text.splitn(3, ' ').collect();
    match words[..] {
        ["repeat", count, what] => unescape(what).repeat(count.parse().unwrap()),
        ["noise", count, period] => {
            let mut state: u32 = 1;
            let mut letter = || {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                b'a' + u8::try_from((state >> 24) % 26).unwrap()
            };
            let tile: Vec<u8> = (0..period.parse().unwrap()).map(|_| letter()).collect();
            tile.into_iter().cycle().take(count.parse().unwrap()).collect()
        }
        _ => unescape(text),
    }
}

/// `\n`, `\xFF`, `\u{202e}` and `\\`.
fn unescape(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((before, escaped)) = rest.split_once('\\') {
        bytes.extend(before.bytes());
        let (value, used) = match escaped.as_bytes()[0] {
            b'x' => (vec![u8::from_str_radix(&escaped[1..3], 16).unwrap()], 3),
            b'u' => {
                let end = escaped.find('}').unwrap();
                let sign = u32::from_str_radix(&escaped[2..end], 16).ok().and_then(char::from_u32).unwrap();
                (sign.to_string().into_bytes(), end + 1)
            }
            b'n' => (b"\n".to_vec(), 1),
            _ => (b"\\".to_vec(), 1),
        };
        bytes.extend(value);
        rest = &escaped[used..];
    }
    bytes.extend(rest.bytes());
    bytes
}

fn deflate(data: &[u8]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    archive.start_file("x", options).unwrap();
    archive.write_all(data).unwrap();
    let mut archive = ZipArchive::new(archive.finish().unwrap()).unwrap();
    let mut packed = Vec::new();
    archive.by_index_raw(0).unwrap().read_to_end(&mut packed).unwrap();
    packed
}

/// The sum of section 4.4.7.
fn crc(data: &[u8]) -> u32 {
    let turn = |sum: u32| (0..8).fold(sum, |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 });
    !data.iter().fold(!0, |sum: u32, byte| sum >> 8 ^ turn((sum ^ u32::from(*byte)) & 0xFF))
}
