"""What our own unit has done of the plan between the meetings."""

from sipdesk.storage.engine import StoreDatabase

_SHAPE = """
CREATE TABLE action_done (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE, "on" TEXT, by TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX action_done_parent_id_uid ON action_done (parent_id, uid);
"""


def up(database: StoreDatabase) -> None:
    for statement in _SHAPE.strip().split(";\n"):
        database.sql(statement)
