"""What was decided about files whose time had passed (P5)."""

from sipdesk.storage.engine import StoreDatabase

_SHAPE = """
CREATE TABLE retention (
    id INTEGER NOT NULL PRIMARY KEY, at TEXT NOT NULL, by_uid TEXT NOT NULL, by_name TEXT NOT NULL,
    case_uid TEXT NOT NULL, class_code TEXT NOT NULL, decision TEXT NOT NULL, reason TEXT NOT NULL, again_on TEXT
) STRICT;
CREATE INDEX retention_case_uid ON retention (case_uid);
"""


def up(database: StoreDatabase) -> None:
    for statement in _SHAPE.strip().split(";\n"):
        database.sql(statement)
