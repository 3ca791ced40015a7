"""Who consents for an adult who cannot do it herself, on what ground, and which act rests on whom."""

from sipdesk.storage.engine import StoreDatabase

_SHAPE = """
CREATE TABLE consent_act_anew (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES consent (parent_id) ON DELETE CASCADE, exchange TEXT, plan TEXT,
    given_by TEXT NOT NULL, given_on TEXT, valid_from TEXT, valid_to TEXT, form TEXT, taken_by TEXT NOT NULL,
    documented TEXT, documented_where TEXT NOT NULL, questions TEXT NOT NULL, recorded_at TEXT
) STRICT;

INSERT INTO consent_act_anew SELECT id, position, uid, parent_id, exchange, plan, '', given_on, valid_from, valid_to,
    form, taken_by, documented, documented_where, questions, recorded_at FROM consent_act;

DROP TABLE consent_act;

ALTER TABLE consent_act_anew RENAME TO consent_act;

CREATE UNIQUE INDEX consent_act_parent_id_uid ON consent_act (parent_id, uid);

CREATE TABLE representative (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES consent (parent_id) ON DELETE CASCADE, party_uid TEXT NOT NULL, kind TEXT,
    scope TEXT NOT NULL, evidence TEXT NOT NULL, assessor TEXT NOT NULL, assessed_on TEXT, reaches TEXT, willing TEXT
) STRICT;

CREATE UNIQUE INDEX representative_parent_id_uid ON representative (parent_id, uid);

CREATE TABLE capacity_note (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES consent (parent_id) ON DELETE CASCADE, "on" TEXT, by TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX capacity_note_parent_id_uid ON capacity_note (parent_id, uid);
"""


def up(database: StoreDatabase) -> None:
    for statement in _SHAPE.strip().split(";\n"):
        database.sql(statement)
