"""A package can be read in until a day, and a colleague who covers during leave hands the case back by one."""

from sipdesk.storage.engine import StoreDatabase

_SHAPE = """
ALTER TABLE hand_over ADD COLUMN valid_to TEXT;
ALTER TABLE hand_over ADD COLUMN back_by TEXT;
"""


def up(database: StoreDatabase) -> None:
    for statement in _SHAPE.strip().split(";\n"):
        database.sql(statement)
