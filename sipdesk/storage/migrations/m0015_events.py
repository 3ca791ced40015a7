"""What happens to a case: who was told that a closing was a mistake, a meeting that is cancelled and what a letter said
of the meeting, and what became of the request."""

from sipdesk.storage.engine import StoreDatabase

_SHAPE = """
CREATE TABLE reopening_anew (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE, at TEXT, by TEXT NOT NULL,
    reason TEXT NOT NULL, closed_at TEXT, told TEXT NOT NULL
) STRICT;

INSERT INTO reopening_anew SELECT id, position, uid, parent_id, at, by, reason, closed_at, '[]' FROM reopening;

DROP TABLE reopening;

ALTER TABLE reopening_anew RENAME TO reopening;

CREATE UNIQUE INDEX reopening_parent_id_uid ON reopening (parent_id, uid);

ALTER TABLE meeting ADD COLUMN cancelled_on TEXT;

CREATE TABLE issued_paper_anew (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE, paper TEXT NOT NULL, code TEXT NOT NULL,
    reader TEXT NOT NULL, party_uid TEXT NOT NULL, language TEXT NOT NULL, size INTEGER NOT NULL,
    plan_version INTEGER NOT NULL, case_version INTEGER NOT NULL, phrases_version TEXT NOT NULL,
    sha256 TEXT NOT NULL, ground TEXT NOT NULL, types TEXT NOT NULL, meeting_on TEXT, meeting_starts TEXT,
    meeting_said TEXT NOT NULL
) STRICT;

INSERT INTO issued_paper_anew SELECT id, position, uid, parent_id, paper, code, reader, party_uid, language, size,
    plan_version, case_version, phrases_version, sha256, ground, types, NULL, NULL, '' FROM issued_paper;

DROP TABLE issued_paper;

ALTER TABLE issued_paper_anew RENAME TO issued_paper;

CREATE UNIQUE INDEX issued_paper_parent_id_uid ON issued_paper (parent_id, uid);

CREATE TABLE request (
    parent_id INTEGER NOT NULL PRIMARY KEY REFERENCES need (parent_id) ON DELETE CASCADE, answer TEXT,
    answered_on TEXT, answered_by TEXT NOT NULL, reason TEXT NOT NULL, passed_to TEXT NOT NULL, receipt_on TEXT
) STRICT;

INSERT INTO request (parent_id, answered_by, reason, passed_to) SELECT parent_id, '', '', '' FROM need;
"""


def up(database: StoreDatabase) -> None:
    for statement in _SHAPE.strip().split(";\n"):
        database.sql(statement)
