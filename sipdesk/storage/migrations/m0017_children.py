"""What a child says of a SIP, her maturity and her guardians; a withdrawal says who took back."""

from sipdesk.storage.engine import StoreDatabase

_SHAPE = """
CREATE TABLE withdrawal_anew (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES consent (parent_id) ON DELETE CASCADE, at TEXT, exchange INTEGER NOT NULL,
    plan INTEGER NOT NULL, party_uid TEXT NOT NULL, type TEXT NOT NULL, acts TEXT NOT NULL, form TEXT,
    taken_by TEXT NOT NULL, note TEXT NOT NULL, told TEXT NOT NULL, taken_back_by TEXT NOT NULL
) STRICT;

INSERT INTO withdrawal_anew SELECT id, position, uid, parent_id, at, exchange, plan, party_uid, type, acts, form,
    taken_by, note, told, '' FROM withdrawal;

DROP TABLE withdrawal;

ALTER TABLE withdrawal_anew RENAME TO withdrawal;

CREATE UNIQUE INDEX withdrawal_parent_id_uid ON withdrawal (parent_id, uid);

CREATE TABLE child (
    parent_id INTEGER NOT NULL PRIMARY KEY REFERENCES consent (parent_id) ON DELETE CASCADE, asked_on TEXT,
    asked_by TEXT NOT NULL, how TEXT NOT NULL, view TEXT NOT NULL, maturity TEXT, reason TEXT NOT NULL,
    assessor TEXT NOT NULL, assessed_on TEXT, custody TEXT
) STRICT;

INSERT INTO child (parent_id, asked_by, how, view, reason, assessor) SELECT parent_id, '', '', '', '', '' FROM consent;

CREATE TABLE guardian (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES consent (parent_id) ON DELETE CASCADE, party_uid TEXT NOT NULL,
    name TEXT NOT NULL, part TEXT NOT NULL, kept_from TEXT NOT NULL, ground TEXT NOT NULL, decision TEXT NOT NULL,
    decided_by TEXT NOT NULL, decided_on TEXT
) STRICT;

CREATE UNIQUE INDEX guardian_parent_id_uid ON guardian (parent_id, uid);
"""


def up(database: StoreDatabase) -> None:
    for statement in _SHAPE.strip().split(";\n"):
        database.sql(statement)
