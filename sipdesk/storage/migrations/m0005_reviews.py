"""Recurring checks of the audit log: who looked at which days, when, and what was found (P4)."""

from sipdesk.storage.engine import StoreDatabase

_SHAPE = """
CREATE TABLE log_review (
    id INTEGER NOT NULL PRIMARY KEY, at TEXT NOT NULL, by_uid TEXT NOT NULL, by_name TEXT NOT NULL,
    first TEXT NOT NULL, last TEXT NOT NULL, entries INTEGER NOT NULL, fault TEXT NOT NULL, finding TEXT NOT NULL
) STRICT;
"""


def up(database: StoreDatabase) -> None:
    for statement in _SHAPE.strip().split(";\n"):
        database.sql(statement)
