//! A zip archive as it lies in the bytes, read strictly: every byte belongs to one entry or to the list of entries, and
//! both say the same. What the names mean is left to `names`, unpacking to the crate `zip`.
//!
//! Source: APPNOTE.TXT 6.3.10 of PKWARE, sections 4.3 and 4.4.

use super::Refusal;
use crate::pack::bounds::{MAX_ENTRIES, MAX_FILE_BYTES, MAX_RATIO, MAX_UNPACKED};

const LOCAL: &[u8] = b"PK\x03\x04";
const LISTED: &[u8] = b"PK\x01\x02";
const END: &[u8] = b"PK\x05\x06";
const DESCRIPTOR: &[u8] = b"PK\x07\x08";
const LOCAL_BYTES: usize = 30;
const LISTED_BYTES: usize = 46;
const END_BYTES: usize = 22;
/// A number of 16 or 32 bits that says: look into the records for more than 4 GB.
const ELSEWHERE: (u64, u64) = (0xFFFF, 0xFFFF_FFFF);

/// Flags: encrypted; sizes come after the data; patched, strongly encrypted, masked.
const ENCRYPTED: u64 = 1 | 1 << 6 | 1 << 13;
const SIZES_LATER: u64 = 1 << 3;
const PATCHED: u64 = 1 << 5;
/// Compression methods: none, and deflate.
const METHODS: [u64; 2] = [0, 8];
/// The kind of file in the attributes of Unix, and the kinds that may be: not said, a plain file, a folder.
const KIND: u64 = 0o170_000;
const PLAIN: [u64; 2] = [0, 0o100_000];
const FOLDER: [u64; 2] = [0, 0o040_000];

/// A file or a folder of the archive.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    /// As it stands there: bytes of nobody knows whom.
    pub(super) name: &'a [u8],
    /// Bytes when unpacked, as the list says.
    pub(super) size: usize,
    flags: u64,
    method: u64,
    crc: u64,
    packed: usize,
    mode: u64,
    at: usize,
}

impl Entry<'_> {
    /// Whether it is a folder: its name ends with a slash (section 4.3.8).
    pub(super) fn is_folder(&self) -> bool {
        self.name.ends_with(b"/")
    }
    /// Its name for messages.
    pub(super) fn named(&self) -> String {
        String::from_utf8_lossy(self.name).into_owned()
    }

    fn judge(&self) -> Result<(), Refusal> {
        let kinds = if self.is_folder() { FOLDER } else { PLAIN };
        if !kinds.contains(&(self.mode & KIND)) {
            return Err(Refusal::NotPlain(self.named()));
        }
        if self.flags & ENCRYPTED != 0 {
            return Err(Refusal::Locked(self.named()));
        }
        if self.flags & PATCHED != 0 || !METHODS.contains(&self.method) {
            return Err(Refusal::Method(self.named()));
        }
        if self.size > MAX_FILE_BYTES {
            return Err(Refusal::BigFile(self.named()));
        }
        if self.size > self.packed.saturating_mul(MAX_RATIO) {
            return Err(Refusal::Bomb(self.named()));
        }
        let lies = (self.method == 0 && self.size != self.packed) || (self.is_folder() && self.size != 0);
        if lies { Err(Refusal::Damaged) } else { Ok(()) }
    }
}

/// A number of two or four bytes, the lowest first. Zero past the end, which no caller asks for.
fn number(bytes: &[u8], at: usize, length: usize) -> u64 {
    let digits = bytes.get(at..at + length).unwrap_or_default();
    digits.iter().rev().fold(0, |sum, digit| sum << 8 | u64::from(*digit))
}

fn size(bytes: &[u8], at: usize) -> usize {
    usize::try_from(number(bytes, at, 4)).unwrap_or(usize::MAX)
}

fn short(bytes: &[u8], at: usize) -> usize {
    usize::try_from(number(bytes, at, 2)).unwrap_or(usize::MAX)
}

/// All entries in the order of the list, when the archive is sound and within all bounds.
pub(super) fn entries(bytes: &[u8]) -> Result<Vec<Entry<'_>>, Refusal> {
    let (list, count) = list(bytes)?;
    let mut entries = Vec::with_capacity(count);
    let mut rest = &bytes[list..bytes.len() - END_BYTES];
    for _ in 0..count {
        let (entry, used) = listed(rest)?;
        entries.push(entry);
        rest = &rest[used..];
    }
    if !rest.is_empty() {
        return Err(Refusal::Extra);
    }
    entries.iter().try_for_each(Entry::judge)?;
    if entries.iter().map(|entry| entry.size).sum::<usize>() > MAX_UNPACKED {
        return Err(Refusal::BigInside);
    }
    tiled(&bytes[..list], &entries)?;
    Ok(entries)
}

/// Where the list begins, and how many entries it has: the record at the very end says it (section 4.3.16).
fn list(bytes: &[u8]) -> Result<(usize, usize), Refusal> {
    let at = bytes.len().checked_sub(END_BYTES).ok_or(Refusal::NotAnArchive)?;
    let end = &bytes[at..];
    if !end.starts_with(END) {
        // With something behind it, or cut off.
        let found = bytes.windows(END.len()).rposition(|window| window == END);
        let whole = found.is_some_and(|found| found + END_BYTES <= bytes.len());
        return Err(if whole { Refusal::Extra } else { Refusal::NotAnArchive });
    }
    let (disk, list_disk) = (number(end, 4, 2), number(end, 6, 2));
    let (here, count) = (number(end, 8, 2), number(end, 10, 2));
    let (length, start) = (number(end, 12, 4), number(end, 16, 4));
    if disk != 0 || list_disk != 0 || here != count || count == ELSEWHERE.0 || start == ELSEWHERE.1 {
        return Err(Refusal::Kind);
    }
    if number(end, 20, 2) != 0 {
        return Err(Refusal::Damaged);
    }
    match (length + start).cmp(&(at as u64)) {
        std::cmp::Ordering::Less => return Err(Refusal::Extra),
        std::cmp::Ordering::Greater => return Err(Refusal::Damaged),
        std::cmp::Ordering::Equal => {}
    }
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    if count > MAX_ENTRIES {
        return Err(Refusal::TooMany);
    }
    Ok((usize::try_from(start).unwrap_or(usize::MAX), count))
}

/// An entry of the list, and the bytes that it takes there (section 4.3.12).
fn listed(bytes: &[u8]) -> Result<(Entry<'_>, usize), Refusal> {
    if bytes.len() < LISTED_BYTES || !bytes.starts_with(LISTED) {
        return Err(Refusal::Damaged);
    }
    let (name, extra, comment) = (short(bytes, 28), short(bytes, 30), short(bytes, 32));
    let used = LISTED_BYTES + name + extra + comment;
    let name = bytes.get(LISTED_BYTES..LISTED_BYTES + name).filter(|_| used <= bytes.len()).ok_or(Refusal::Damaged)?;
    let entry = Entry {
        name,
        flags: number(bytes, 8, 2),
        method: number(bytes, 10, 2),
        crc: number(bytes, 16, 4),
        packed: size(bytes, 20),
        size: size(bytes, 24),
        mode: number(bytes, 38, 4) >> 16,
        at: size(bytes, 42),
    };
    let elsewhere = [entry.packed, entry.size, entry.at].iter().any(|each| *each as u64 >= ELSEWHERE.1);
    if elsewhere || number(bytes, 34, 2) != 0 { Err(Refusal::Kind) } else { Ok((entry, used)) }
}

/// Whether the entries lie side by side and fill all that stands before the list. So no two share bytes, and nothing hides.
fn tiled(bytes: &[u8], entries: &[Entry<'_>]) -> Result<(), Refusal> {
    let mut order: Vec<&Entry<'_>> = entries.iter().collect();
    order.sort_by_key(|entry| entry.at);
    let mut end = 0;
    for (place, entry) in order.iter().enumerate() {
        if entry.at != end {
            return Err(if entry.at > end { Refusal::Extra } else { Refusal::Damaged });
        }
        let next = order.get(place + 1).map_or(bytes.len(), |next| next.at).min(bytes.len());
        end = lies(bytes, entry, next)?;
    }
    if end == bytes.len() { Ok(()) } else { Err(Refusal::Extra) }
}

/// Where an entry ends that begins before `next`. What stands before its data must be what the list says of it.
fn lies(bytes: &[u8], entry: &Entry<'_>, next: usize) -> Result<usize, Refusal> {
    let local = bytes.get(entry.at..next).filter(|local| local.len() >= LOCAL_BYTES).ok_or(Refusal::Damaged)?;
    let (name, extra) = (short(local, 26), short(local, 28));
    let data = LOCAL_BYTES + name + extra;
    let later = entry.flags & SIZES_LATER != 0;
    let sums = [(14, entry.crc), (18, entry.packed as u64), (22, entry.size as u64)];
    let agrees = local.starts_with(LOCAL)
        && number(local, 6, 2) == entry.flags
        && number(local, 8, 2) == entry.method
        && local.get(LOCAL_BYTES..LOCAL_BYTES + name) == Some(entry.name)
        && (later || sums.iter().all(|(at, sum)| number(local, *at, 4) == *sum));
    let rest = local.get(data + entry.packed..).filter(|_| agrees).ok_or(Refusal::Damaged)?;
    let after = if later { descriptor(rest, entry).ok_or(Refusal::Damaged)? } else { 0 };
    Ok(entry.at + data + entry.packed + after)
}

/// The bytes of the record that tells the sizes after the data (section 4.3.9): with or without its mark, in numbers of four
/// or of eight bytes.
fn descriptor(bytes: &[u8], entry: &Entry<'_>) -> Option<usize> {
    let marked = bytes.starts_with(DESCRIPTOR);
    let start = if marked { DESCRIPTOR.len() } else { 0 };
    [4, 8].into_iter().find_map(|wide| {
        let end = start + 4 + 2 * wide;
        let fits = number(bytes, start, 4) == entry.crc
            && number(bytes, start + 4, wide) == entry.packed as u64
            && number(bytes, start + 4 + wide, wide) == entry.size as u64;
        (fits && end == bytes.len()).then_some(end)
    })
}
