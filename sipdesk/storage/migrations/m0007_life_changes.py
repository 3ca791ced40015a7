"""Considerable changes in somebody's life, which ask for an early follow-up."""

from sipdesk.storage.engine import StoreDatabase

_SHAPE = """
CREATE TABLE life_change (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE, noted_on TEXT, what TEXT NOT NULL,
    noted_by TEXT NOT NULL, called_on TEXT
) STRICT;
CREATE UNIQUE INDEX life_change_parent_id_uid ON life_change (parent_id, uid);
"""


def up(database: StoreDatabase) -> None:
    for statement in _SHAPE.strip().split(";\n"):
        database.sql(statement)
