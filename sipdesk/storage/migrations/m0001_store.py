"""What a store keeps of itself: its uid, its history, who signs in, what was done, and drafts."""

from typing import Final

from sipdesk.storage.engine import StoreDatabase

_SHAPE: Final = """
CREATE TABLE store (
    id INTEGER NOT NULL PRIMARY KEY, uid TEXT NOT NULL, created_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX store_uid ON store (uid);

CREATE TABLE migration (
    number INTEGER NOT NULL PRIMARY KEY, sha256 TEXT NOT NULL, app_version TEXT NOT NULL, at TEXT NOT NULL
) STRICT;

CREATE TABLE staff (
    id INTEGER NOT NULL PRIMARY KEY, uid TEXT NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL, unit TEXT NOT NULL,
    phone TEXT NOT NULL, since TEXT NOT NULL
) STRICT;

CREATE TABLE audit (
    seq INTEGER NOT NULL PRIMARY KEY, at TEXT NOT NULL, by_uid TEXT NOT NULL, by_name TEXT NOT NULL,
    role TEXT NOT NULL, unit TEXT NOT NULL, case_uid TEXT NOT NULL, person_ref TEXT NOT NULL, action TEXT NOT NULL,
    purpose TEXT NOT NULL, outcome TEXT NOT NULL, app_version TEXT NOT NULL, prev BLOB NOT NULL, mac BLOB NOT NULL
) STRICT;
CREATE INDEX audit_case_uid_seq ON audit (case_uid, seq);

CREATE TABLE draft (
    id INTEGER NOT NULL PRIMARY KEY, case_uid TEXT NOT NULL, by_uid TEXT NOT NULL, shape INTEGER NOT NULL,
    base_version INTEGER NOT NULL, saved_at TEXT NOT NULL, content TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX draft_case_uid_by_uid_shape ON draft (case_uid, by_uid, shape);

CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit
BEGIN SELECT raise(ABORT, 'the audit log is append-only'); END;

CREATE TRIGGER audit_never_forgets BEFORE DELETE ON audit
BEGIN SELECT raise(ABORT, 'the audit log is append-only'); END;

CREATE TRIGGER audit_only_grows BEFORE INSERT ON audit
WHEN new.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit)
    OR new.prev <> coalesce((SELECT mac FROM audit ORDER BY seq DESC LIMIT 1), zeroblob(32))
BEGIN SELECT raise(ABORT, 'the audit chain is broken'); END;
"""


def up(database: StoreDatabase) -> None:
    for statement in _SHAPE.strip().split(";\n"):
        database.sql(statement)
