//! Reading a file that cannot be written or is damaged, and copying what is readable.
//! When to do so is for `file` and `open`.

use super::file;
use super::schema::{self, Version};
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags, params_from_iter};
use std::fmt::Write as _;
use std::path::Path;

/// Every table with the orders in which to read it: where damage stops one, the next comes from the other end.
/// Sessions before their steps.
const TABLES: [(&str, &[&str]); 5] = [
    ("learners", &["id", "id DESC"]),
    ("settings", &["name", "name DESC"]),
    ("attempts", &["number", "number DESC"]),
    ("sessions", &["learner, pack, exercise"]),
    ("steps", &["learner, pack, exercise, position"]),
];

/// Opens a file of this program or of an earlier one for reading only.
pub(super) fn open_read_only(path: &Path) -> Option<Connection> {
    // Even to be read, a WAL file wants other files beside it: where they cannot be made, SQLite must be told
    // that nobody changes it (<https://www.sqlite.org/uri.html>).
    open_as(path, "mode=ro").or_else(|| open_as(path, "immutable=1"))
}

/// The same without making any file beside it.
pub(super) fn open_untouched(path: &Path) -> Option<Connection> {
    // A program that has it open now, or was killed, left both: what is in them counts.
    let has_journals = ["-wal", "-shm"].iter().all(|suffix| file::beside(path, suffix).exists());
    if has_journals { open_read_only(path) } else { open_as(path, "immutable=1") }
}

fn open_as(path: &Path, way: &str) -> Option<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(address(path, way), flags).ok()?;
    let version = schema::version(&connection).ok()?;
    matches!(version, Version::Earlier | Version::Current).then_some(connection)
}

/// Copies every row that can be read into a database of the current version. What fails is left out: the old file stays.
pub(super) fn copy(from: &Connection, to: &Connection) {
    let Ok(transaction) = to.unchecked_transaction() else { return };
    for (table, orders) in TABLES {
        for order in orders {
            if copy_table(from, &transaction, table, order).is_ok() {
                break;
            }
        }
    }
    let _ = transaction.commit();
}

/// Stops with an error at the first row that cannot be read; a row that is there already, or is refused, is skipped.
fn copy_table(from: &Connection, to: &Connection, table: &str, order: &str) -> rusqlite::Result<()> {
    let mut source = from.prepare(&format!("SELECT * FROM {table} ORDER BY {order}"))?;
    let width = source.column_count();
    let columns = source.column_names().join(", ");
    let places = vec!["?"; width].join(", ");
    let mut target = to.prepare(&format!("INSERT OR IGNORE INTO {table} ({columns}) VALUES ({places})"))?;
    let mut rows = source.query([])?;
    while let Some(row) = rows.next()? {
        let values = (0..width).map(|column| row.get::<_, Value>(column)).collect::<rusqlite::Result<Vec<_>>>();
        let _ = values.and_then(|values| target.execute(params_from_iter(values)));
    }
    Ok(())
}

/// A path as SQLite's URI, for what only a URI can ask for.
fn address(path: &Path, query: &str) -> String {
    let mut address = String::from("file:");
    for &byte in path.as_os_str().as_encoded_bytes() {
        if byte.is_ascii_alphanumeric() || b"/-_.~".contains(&byte) {
            address.push(char::from(byte));
        } else {
            let _ = write!(address, "%{byte:02X}");
        }
    }
    address + "?" + query
}
