"""Papers for somebody who need not be a party of the case: a guardian, or the convener of a summons that came to us."""

from sipdesk.storage.engine import StoreDatabase

_SHAPE = """
CREATE TABLE issued_paper_anew (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE, paper TEXT NOT NULL, code TEXT NOT NULL,
    reader TEXT NOT NULL, party_uid TEXT NOT NULL, reader_uid TEXT NOT NULL, language TEXT NOT NULL,
    size INTEGER NOT NULL, plan_version INTEGER NOT NULL, case_version INTEGER NOT NULL, phrases_version TEXT NOT NULL,
    sha256 TEXT NOT NULL, ground TEXT NOT NULL, types TEXT NOT NULL, meeting_on TEXT, meeting_starts TEXT,
    meeting_said TEXT NOT NULL
) STRICT;

INSERT INTO issued_paper_anew SELECT id, position, uid, parent_id, paper, code, reader, party_uid, '', language, size,
    plan_version, case_version, phrases_version, sha256, ground, types, meeting_on, meeting_starts, meeting_said
    FROM issued_paper;

DROP TABLE issued_paper;

ALTER TABLE issued_paper_anew RENAME TO issued_paper;

CREATE UNIQUE INDEX issued_paper_parent_id_uid ON issued_paper (parent_id, uid);
"""


def up(database: StoreDatabase) -> None:
    for statement in _SHAPE.strip().split(";\n"):
        database.sql(statement)
