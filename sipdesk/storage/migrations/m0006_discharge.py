"""Discharge from hospital: what was told, planned, offered and judged. Every case has its rows, empty until then."""

from sipdesk.storage.engine import StoreDatabase

_SHAPE = """
CREATE TABLE discharge (
    parent_id INTEGER NOT NULL PRIMARY KEY REFERENCES "case" (id) ON DELETE CASCADE, admitted_on TEXT, ready_on TEXT,
    ready_at TEXT, called_on TEXT, discharged_on TEXT, compulsory TEXT NOT NULL, care_contact TEXT NOT NULL,
    care_contact_unit TEXT NOT NULL, care_contact_phone TEXT NOT NULL, planned_on TEXT, planned_by TEXT NOT NULL,
    offered_on TEXT, offered_by TEXT NOT NULL, offer_answer TEXT, answered_on TEXT, in_hospital INTEGER NOT NULL,
    hospital_reason TEXT NOT NULL, sip_exists TEXT, sip_told_on TEXT, sip_told_by TEXT NOT NULL, goal_changed TEXT,
    existing TEXT, existing_answer TEXT, existing_answered_on TEXT
) STRICT;

CREATE TABLE judgement (
    parent_id INTEGER NOT NULL PRIMARY KEY REFERENCES discharge (parent_id) ON DELETE CASCADE, needed TEXT,
    judged_on TEXT, judged_by TEXT NOT NULL, reason TEXT NOT NULL, told TEXT NOT NULL
) STRICT;

CREATE TABLE estimate (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES discharge (parent_id) ON DELETE CASCADE, day TEXT, said_on TEXT
) STRICT;
CREATE UNIQUE INDEX estimate_parent_id_uid ON estimate (parent_id, uid);

INSERT INTO discharge (
    parent_id, compulsory, care_contact, care_contact_unit, care_contact_phone, planned_by, offered_by, in_hospital,
    hospital_reason, sip_told_by
) SELECT id, 'none', '', '', '', '', '', 0, '', '' FROM "case";

INSERT INTO judgement (parent_id, judged_by, reason, told) SELECT parent_id, '', '', '[]' FROM discharge;
"""


def up(database: StoreDatabase) -> None:
    for statement in _SHAPE.strip().split(";\n"):
        database.sql(statement)
