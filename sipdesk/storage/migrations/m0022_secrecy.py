"""Requests to see a case as a public record, and what was decided of each part of it."""

from sipdesk.storage.engine import StoreDatabase

_SHAPE = """
CREATE TABLE secrecy_review (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE, asked_on TEXT, about TEXT NOT NULL,
    decided_by TEXT NOT NULL, decided_on TEXT
) STRICT;

CREATE UNIQUE INDEX secrecy_review_parent_id_uid ON secrecy_review (parent_id, uid);

CREATE TABLE secrecy_of_part (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES secrecy_review (id) ON DELETE CASCADE, section TEXT NOT NULL,
    grounds TEXT NOT NULL, given TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX secrecy_of_part_parent_id_uid ON secrecy_of_part (parent_id, uid);
"""


def up(database: StoreDatabase) -> None:
    for statement in _SHAPE.strip().split(";\n"):
        database.sql(statement)
