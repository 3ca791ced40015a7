"""Minutes planned for a question, how the view of a person who was not there was put forward, and who may sign."""

from sipdesk.storage.engine import StoreDatabase

_SHAPE = """
CREATE TABLE meeting_anew (
    parent_id INTEGER NOT NULL PRIMARY KEY REFERENCES "case" (id) ON DELETE CASCADE, "on" TEXT, starts TEXT,
    minutes INTEGER NOT NULL, form TEXT, place TEXT NOT NULL, place_orally INTEGER NOT NULL, link TEXT NOT NULL,
    reply_by TEXT, late_reason TEXT NOT NULL, purpose TEXT NOT NULL, why_needed TEXT NOT NULL,
    goal_told TEXT NOT NULL, goal_approved_on TEXT, convener TEXT NOT NULL, convener_role TEXT NOT NULL,
    convener_phone TEXT NOT NULL, chair TEXT, chair_name TEXT NOT NULL, note_taker TEXT NOT NULL,
    absent_reason TEXT NOT NULL, view_put TEXT NOT NULL, signatures INTEGER NOT NULL
) STRICT;

INSERT INTO meeting_anew SELECT parent_id, "on", starts, minutes, form, place, place_orally, link, reply_by,
    late_reason, purpose, why_needed, goal_told, goal_approved_on, convener, convener_role, convener_phone, chair,
    chair_name, note_taker, absent_reason, '', 0 FROM meeting;

DROP TABLE meeting;

ALTER TABLE meeting_anew RENAME TO meeting;

CREATE TABLE question_anew (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES meeting (parent_id) ON DELETE CASCADE, text TEXT NOT NULL,
    from_person INTEGER NOT NULL, minutes INTEGER NOT NULL
) STRICT;

INSERT INTO question_anew SELECT id, position, uid, parent_id, text, from_person, 0 FROM question;

DROP TABLE question;

ALTER TABLE question_anew RENAME TO question;

CREATE UNIQUE INDEX question_parent_id_uid ON question (parent_id, uid);
"""


def up(database: StoreDatabase) -> None:
    for statement in _SHAPE.strip().split(";\n"):
        database.sql(statement)
