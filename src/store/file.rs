//! The file on disk: found, made, upgraded, checked, set aside when damaged.
//! What stands in for it when it is not to be had is for `open` and `write`.

use super::rescue;
use super::schema::{self, Version};
use super::trouble::{Failure, Trouble};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, ffi};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{fs, io};

/// Its name in the folder of the learner's data.
pub(super) const NAME: &str = "passerelle.db";

/// How long a locked file is waited for: a screen that stands still for longer would look broken.
pub(super) const WAIT: Duration = Duration::from_millis(250);

/// Leaves the WAL beside the file when it is closed.
const CLOSE_UNTOUCHED: DbConfig = DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE;

/// Opens or makes the file. A damaged one is set aside and a new one begun: that is told beside the connection.
pub(super) fn open(path: &Path, wait: Duration) -> Result<(Connection, Option<Trouble>), Trouble> {
    match connect(path, wait) {
        Ok(connection) => Ok((connection, None)),
        Err(Failure::Damage) => begin_anew(path).map(|(connection, damaged)| (connection, Some(damaged))),
        Err(Failure::Trouble(trouble)) => Err(trouble),
    }
}

/// Sets the damaged file aside, begins a new one, and copies into it what can still be read.
pub(super) fn begin_anew(path: &Path) -> Result<(Connection, Trouble), Trouble> {
    let kept = set_aside(path).map_err(Failure::from)?;
    let connection = connect(path, WAIT)?;
    if let Some(damaged) = rescue::open_read_only(&path.with_file_name(&kept)) {
        rescue::copy(&damaged, &connection);
    }
    Ok((connection, Trouble::Damaged { kept }))
}

/// Closes a damaged file as it is.
pub(super) fn close_untouched(connection: Connection) {
    let _ = connection.set_db_config(CLOSE_UNTOUCHED, true);
    drop(connection);
}

/// Opens without writing a byte when the file is as this program left it.
fn connect(path: &Path, wait: Duration) -> Result<Connection, Failure> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let interrupted = was_interrupted(path);
    let mut connection = open_untouched(path, wait)?;
    let version = match prepare(&mut connection, true) {
        Err(error) if wal_is_not_to_be_had(&error) => {
            drop(connection);
            leave_wal(path, wait).map_err(|_| error)?;
            connection = open_untouched(path, wait)?;
            prepare(&mut connection, false)
        }
        prepared => prepared,
    }?;
    if version == Version::Newer {
        return Err(Failure::Trouble(Trouble::Newer));
    }
    check(&connection, interrupted)?;
    // What was typed in an exercise goes with its session: overwritten, not only let go of.
    connection.pragma_update(None, "secure_delete", true)?;
    connection.set_db_config(CLOSE_UNTOUCHED, false)?;
    Ok(connection)
}

/// Until the file is known to be ours and sound, closing it must not change it.
fn open_untouched(path: &Path, wait: Duration) -> Result<Connection, Failure> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(wait)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true)?;
    connection.set_db_config(CLOSE_UNTOUCHED, true)?;
    if connection.is_readonly(rusqlite::MAIN_DB)? { Err(Failure::Trouble(Trouble::ReadOnly)) } else { Ok(connection) }
}

/// Makes or upgrades the tables where needed; answers with the version found.
fn prepare(connection: &mut Connection, wal: bool) -> rusqlite::Result<Version> {
    let version = schema::version(connection)?;
    if version == Version::Empty && wal {
        // The mode stays with the file. Where WAL is refused, the mode that was there stays: DELETE.
        let _ = connection.pragma_update(None, "journal_mode", "wal");
    }
    if matches!(version, Version::Empty | Version::Earlier) {
        schema::upgrade(connection, schema::MIGRATIONS)?;
    }
    Ok(version)
}

/// WAL needs memory shared between programs, which network folders and some USB sticks do not give.
fn wal_is_not_to_be_had(error: &rusqlite::Error) -> bool {
    error.sqlite_error().is_some_and(|failure| {
        matches!(failure.code, ErrorCode::CannotOpen | ErrorCode::FileLockingProtocolFailed)
            || matches!(
                failure.extended_code,
                ffi::SQLITE_IOERR_SHMOPEN | ffi::SQLITE_IOERR_SHMLOCK | ffi::SQLITE_IOERR_SHMMAP
            )
    })
}

/// Changes a WAL file into one with a rollback journal. Alone with the file from its first read on, SQLite needs no
/// shared memory (<https://www.sqlite.org/wal.html>, section 8).
fn leave_wal(path: &Path, wait: Duration) -> Result<(), Failure> {
    let connection = open_untouched(path, wait)?;
    connection.pragma_update(None, "locking_mode", "exclusive")?;
    Ok(connection.pragma_update(None, "journal_mode", "delete")?)
}

/// Looks for damage, as far as a start may take time for it. After a clean end: only what every start reads anyway.
/// After a power cut or a kill, when disks that lie about having written leave damage: all pages. Damage elsewhere
/// shows when it is read (`Store::rows`) or written (`Store::write`).
fn check(connection: &Connection, interrupted: bool) -> Result<(), Failure> {
    let checks: &[&str] = match interrupted {
        true => &["PRAGMA quick_check(1)"],
        false => &["PRAGMA quick_check(learners)", "PRAGMA quick_check(settings)"],
    };
    for check in checks {
        let answer: String = connection.query_row(check, [], |row| row.get(0))?;
        if answer != "ok" {
            return Err(Failure::Damage);
        }
    }
    Ok(())
}

/// A clean end leaves no journal beside the file. (Neither does a program that has it open now and wrote nothing.)
fn was_interrupted(path: &Path) -> bool {
    ["-wal", "-journal"].iter().any(|suffix| fs::metadata(beside(path, suffix)).is_ok_and(|journal| journal.len() > 0))
}

/// Renames the file and what belongs to it; answers with its new name. The journals first: if this is cut short, they
/// must not be taken for those of a new file.
fn set_aside(path: &Path) -> io::Result<String> {
    let kept = (1..u32::MAX)
        .map(|n| format!("passerelle-damaged-{n}.db"))
        .find(|name| fs::symlink_metadata(path.with_file_name(name)).is_err())
        .ok_or(io::ErrorKind::Other)?;
    let aside = path.with_file_name(&kept);
    for suffix in ["-wal", "-shm", "-journal"] {
        match fs::rename(beside(path, suffix), beside(&aside, suffix)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    fs::rename(path, aside)?;
    Ok(kept)
}

/// "passerelle.db" and "-wal": "passerelle.db-wal".
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    PathBuf::from(name)
}
