"""How a process ended, with its evaluation, and what was opened again. Every case there is gets an empty ending."""

from sipdesk.storage.engine import StoreDatabase

_SHAPE = """
CREATE TABLE closing (
    parent_id INTEGER NOT NULL PRIMARY KEY REFERENCES "case" (id) ON DELETE CASCADE, reason TEXT,
    explained TEXT NOT NULL, "on" TEXT, turn_to TEXT NOT NULL, turn_to_phone TEXT NOT NULL, closed_at TEXT,
    closed_by TEXT NOT NULL
) STRICT;

CREATE TABLE evaluation (
    parent_id INTEGER NOT NULL PRIMARY KEY REFERENCES closing (parent_id) ON DELETE CASCADE, heard TEXT,
    whom_to_ring TEXT, helped TEXT, answered_by TEXT, comment TEXT NOT NULL
) STRICT;

CREATE TABLE reopening (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE, at TEXT, by TEXT NOT NULL,
    reason TEXT NOT NULL, closed_at TEXT
) STRICT;
CREATE UNIQUE INDEX reopening_parent_id_uid ON reopening (parent_id, uid);

INSERT INTO closing (parent_id, explained, turn_to, turn_to_phone, closed_by) SELECT id, '', '', '', '' FROM "case";

INSERT INTO evaluation (parent_id, comment) SELECT parent_id, '' FROM closing;
"""


def up(database: StoreDatabase) -> None:
    for statement in _SHAPE.strip().split(";\n"):
        database.sql(statement)
