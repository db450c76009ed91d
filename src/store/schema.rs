//! The tables and their migrations (`user_version`), from the first version on.
//! What the columns mean is said by the types in `learner`, `attempt`, `session` and `setting`.

use rusqlite::{Connection, TransactionBehavior};

/// One step a version: step n leads from `user_version` n to n + 1. A step that was released is never changed.
pub(super) const MIGRATIONS: &[&str] = &[V1];

/// Ids are UUIDs as text, times milliseconds since 1970-01-01 UTC: reports in SQL can be read by people.
///
/// `attempts.number` and `sessions.touched` give the order of events: the clock of an old laptop may be wrong.
/// An attempt does not refer to the row of its learner: it is a fact, and is kept even if that row could not be.
const V1: &str = "
CREATE TABLE learners (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    seen INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE settings (
    name TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE attempts (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    learner TEXT NOT NULL,
    pack TEXT NOT NULL,
    pack_version TEXT NOT NULL,
    exercise TEXT NOT NULL,
    skills TEXT NOT NULL, -- JSON array of texts
    language TEXT NOT NULL,
    outcome TEXT NOT NULL, -- alone, helped, not-yet
    hints INTEGER NOT NULL,
    shown INTEGER NOT NULL, -- 0, 1
    trap INTEGER,
    actions INTEGER NOT NULL,
    checks INTEGER NOT NULL,
    started INTEGER NOT NULL,
    ended INTEGER NOT NULL
) STRICT;
CREATE INDEX attempts_of_learner ON attempts (learner);
CREATE TABLE sessions (
    learner TEXT NOT NULL,
    pack TEXT NOT NULL,
    exercise TEXT NOT NULL,
    started INTEGER NOT NULL,
    mark TEXT NOT NULL,
    touched INTEGER NOT NULL,
    PRIMARY KEY (learner, pack, exercise)
) STRICT, WITHOUT ROWID;
CREATE TABLE steps (
    learner TEXT NOT NULL,
    pack TEXT NOT NULL,
    exercise TEXT NOT NULL,
    position INTEGER NOT NULL,
    step TEXT NOT NULL, -- JSON
    PRIMARY KEY (learner, pack, exercise, position),
    FOREIGN KEY (learner, pack, exercise) REFERENCES sessions ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
";

/// How the `user_version` of a file relates to this program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    /// No table yet.
    Empty,
    /// To be upgraded.
    Earlier,
    /// The one that this program writes.
    Current,
    /// Written by a later program (or not by this one at all).
    Newer,
}

/// Reads the version: the first read of a file, and thus where most trouble shows.
pub(super) fn version(connection: &Connection) -> rusqlite::Result<Version> {
    Ok(match usize::try_from(user_version(connection)?) {
        Ok(0) => Version::Empty,
        Ok(version) if version < MIGRATIONS.len() => Version::Earlier,
        Ok(version) if version == MIGRATIONS.len() => Version::Current,
        _ => Version::Newer,
    })
}

/// Does the migrations that are missing, each in a transaction. Nothing is done twice if two programs start at once:
/// the version is read again under the lock.
pub(super) fn upgrade(connection: &mut Connection, migrations: &[&str]) -> rusqlite::Result<()> {
    loop {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let version = user_version(&transaction)?;
        let Some(sql) = usize::try_from(version).ok().and_then(|version| migrations.get(version)) else {
            return Ok(());
        };
        transaction.execute_batch(sql)?;
        transaction.pragma_update(None, "user_version", version + 1)?;
        transaction.commit()?;
    }
}

/// The number itself; negative ones are nobody's.
fn user_version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tables(connection: &Connection) -> Vec<String> {
        let mut statement = connection.prepare("SELECT sql FROM sqlite_schema ORDER BY name").unwrap();
        let rows = statement.query_map([], |row| row.get::<_, Option<String>>(0)).unwrap();
        rows.filter_map(Result::unwrap).collect()
    }

    #[test]
    fn every_earlier_version_is_upgraded_to_the_same_tables() {
        let mut fresh = Connection::open_in_memory().unwrap();
        upgrade(&mut fresh, MIGRATIONS).unwrap();
        for earlier in 0..MIGRATIONS.len() {
            let mut connection = Connection::open_in_memory().unwrap();
            upgrade(&mut connection, &MIGRATIONS[..earlier]).unwrap();
            assert_ne!(version(&connection), Ok(Version::Current), "version {earlier}");
            upgrade(&mut connection, MIGRATIONS).unwrap();
            assert_eq!(version(&connection), Ok(Version::Current), "version {earlier}");
            assert_eq!(tables(&connection), tables(&fresh), "version {earlier}");
        }
    }

    #[test]
    fn a_migration_happens_entirely_or_not_at_all() {
        let mut connection = Connection::open_in_memory().unwrap();
        let migrations = ["CREATE TABLE a (x)", "CREATE TABLE b (x); SELECT nonsense"];
        assert!(upgrade(&mut connection, &migrations).is_err());
        assert_eq!(tables(&connection), ["CREATE TABLE a (x)"]);
        assert_eq!(user_version(&connection), Ok(1));
    }

    #[test]
    fn tables_are_strict() {
        let mut connection = Connection::open_in_memory().unwrap();
        upgrade(&mut connection, MIGRATIONS).unwrap();
        let lax =
            "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' AND NOT strict";
        assert_eq!(connection.query_row(lax, [], |row| row.get::<_, i64>(0)), Ok(0));
    }
}
