"""Follow-ups that were held, with what became of each action and each goal."""

from sipdesk.storage.engine import StoreDatabase

_SHAPE = """
CREATE TABLE follow_up_held (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE, "on" TEXT, plan_version INTEGER NOT NULL,
    called_by TEXT NOT NULL, there TEXT NOT NULL, person_there INTEGER NOT NULL, own_view TEXT NOT NULL,
    progress TEXT NOT NULL, new_facts TEXT NOT NULL, helped TEXT NOT NULL, more_needed TEXT NOT NULL, outcome TEXT,
    settled_at TEXT, settled_by TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX follow_up_held_parent_id_uid ON follow_up_held (parent_id, uid);

CREATE TABLE action_result (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES follow_up_held (id) ON DELETE CASCADE, action_uid TEXT NOT NULL, done TEXT,
    why TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX action_result_parent_id_uid ON action_result (parent_id, uid);

CREATE TABLE goal_result (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES follow_up_held (id) ON DELETE CASCADE, goal_uid TEXT NOT NULL, reached TEXT
) STRICT;
CREATE UNIQUE INDEX goal_result_parent_id_uid ON goal_result (parent_id, uid);
"""


def up(database: StoreDatabase) -> None:
    for statement in _SHAPE.strip().split(";\n"):
        database.sql(statement)
