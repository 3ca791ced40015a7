"""What all tables share: integer keys inside, a stable uid outside, and no part outlives what it belongs to."""

import re

import peewee as pw

from sipdesk.storage.tables.columns import Code, Number


def _table_name(model: type[pw.Model]) -> str:
    """`ConsentActRow` is kept in `consent_act`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", model.__name__.removesuffix("Row")).lower()


class Row(pw.Model):
    """A table. It is bound to no database: every query is run by a store (`Store.run`), so that two can be open."""

    class Meta:
        legacy_table_names = False
        table_function = _table_name
        strict_tables = True


class Part(Row):
    """A part of a case, in the table of its class. Its columns are the class's fields, by name."""

    parent: pw.ForeignKeyField


class Once(Part):
    """A part that its parent has exactly once; it has its parent's key."""


class Listed(Part):
    """A part in a list of its parent; `position` is its place there, counted from 0."""

    position = Number()
    uid = Code()

    class Meta:
        indexes = ((("parent", "uid"), True),)


def only_part_of(table: type[Row]) -> pw.ForeignKeyField:
    return pw.ForeignKeyField(table, column_name="parent_id", primary_key=True, on_delete="CASCADE", backref="+")


def one_part_of(table: type[Row]) -> pw.ForeignKeyField:
    """Looked up through the index of (parent, uid), so it has none of its own."""
    return pw.ForeignKeyField(table, column_name="parent_id", index=False, on_delete="CASCADE", backref="+")
