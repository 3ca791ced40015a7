"""Seals of the log from before the data key was changed, so that the whole log can still be looked through."""

from sipdesk.storage.engine import StoreDatabase

_SHAPE = "CREATE TABLE old_seal (until_seq INTEGER NOT NULL PRIMARY KEY, seal_key BLOB NOT NULL) STRICT"


def up(database: StoreDatabase) -> None:
    database.sql(_SHAPE)
