"""The interpreter's translations of what the person and staff wrote."""

from sipdesk.storage.engine import StoreDatabase

_SHAPE = """
CREATE TABLE translation (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE, path TEXT NOT NULL, language TEXT NOT NULL,
    source TEXT NOT NULL, text TEXT NOT NULL, translator TEXT NOT NULL, at TEXT
) STRICT;
CREATE UNIQUE INDEX translation_parent_id_uid ON translation (parent_id, uid);
"""


def up(database: StoreDatabase) -> None:
    for statement in _SHAPE.strip().split(";\n"):
        database.sql(statement)
