"""Moves of a case between colleagues."""

from sipdesk.storage.engine import StoreDatabase

_SHAPE = """
CREATE TABLE hand_over (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE, at TEXT, from_name TEXT NOT NULL,
    from_unit TEXT NOT NULL, to_name TEXT NOT NULL, to_unit TEXT NOT NULL, receipt TEXT NOT NULL, received_at TEXT,
    received_by TEXT NOT NULL, taken_back_at TEXT, taken_back_because TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX hand_over_parent_id_uid ON hand_over (parent_id, uid);
"""


def up(database: StoreDatabase) -> None:
    for statement in _SHAPE.strip().split(";\n"):
        database.sql(statement)
