"""What our reply to a summons from another convener says, and where it goes."""

from sipdesk.storage.engine import StoreDatabase

_SHAPE = """
CREATE TABLE summons_received_anew (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE, from_unit TEXT NOT NULL,
    from_name TEXT NOT NULL, from_phone TEXT NOT NULL, from_address TEXT NOT NULL, from_postal_code TEXT NOT NULL,
    from_town TEXT NOT NULL, reference TEXT NOT NULL, received_on TEXT, meeting_on TEXT, starts TEXT,
    place TEXT NOT NULL, about TEXT NOT NULL, reply_by TEXT, coming TEXT, who TEXT NOT NULL,
    instead_of TEXT NOT NULL, offers TEXT NOT NULL, other_day TEXT, asked TEXT, contribution TEXT NOT NULL,
    replied_on TEXT, plan_on TEXT
) STRICT;

INSERT INTO summons_received_anew SELECT id, position, uid, parent_id, from_unit, from_name, from_phone, '', '', '',
    '', received_on, meeting_on, starts, place, about, reply_by, coming, who, '', '[]', NULL, NULL, contribution,
    replied_on, plan_on FROM summons_received;

DROP TABLE summons_received;

ALTER TABLE summons_received_anew RENAME TO summons_received;

CREATE UNIQUE INDEX summons_received_parent_id_uid ON summons_received (parent_id, uid);
"""


def up(database: StoreDatabase) -> None:
    for statement in _SHAPE.strip().split(";\n"):
        database.sql(statement)
