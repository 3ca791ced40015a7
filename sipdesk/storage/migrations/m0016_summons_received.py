"""A summons that came from another convener."""

from sipdesk.storage.engine import StoreDatabase

_SHAPE = """
CREATE TABLE summons_received (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE, from_unit TEXT NOT NULL,
    from_name TEXT NOT NULL, from_phone TEXT NOT NULL, received_on TEXT, meeting_on TEXT, starts TEXT,
    place TEXT NOT NULL, about TEXT NOT NULL, reply_by TEXT, coming TEXT, who TEXT NOT NULL,
    contribution TEXT NOT NULL, replied_on TEXT, plan_on TEXT
) STRICT;

CREATE UNIQUE INDEX summons_received_parent_id_uid ON summons_received (parent_id, uid);
"""


def up(database: StoreDatabase) -> None:
    for statement in _SHAPE.strip().split(";\n"):
        database.sql(statement)
