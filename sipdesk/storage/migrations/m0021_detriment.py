"""What a party may be told where nobody can consent, because it is to nobody's detriment."""

from sipdesk.storage.engine import StoreDatabase

_SHAPE = """
CREATE TABLE detriment (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES consent (parent_id) ON DELETE CASCADE, party_uid TEXT NOT NULL,
    types TEXT NOT NULL, reason TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX detriment_parent_id_uid ON detriment (parent_id, uid);
"""


def up(database: StoreDatabase) -> None:
    for statement in _SHAPE.strip().split(";\n"):
        database.sql(statement)
