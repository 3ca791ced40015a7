"""What the mapping knows about each class of a case, found by looking at the dataclasses and their tables.

A `Shape` says which columns keep a class and which parts hang below it. Nothing here grows with the fields: a field is
kept in the column of its name, and a test fails for one that has none.
"""

import typing
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any, Final

from sipdesk.domain.case import Case
from sipdesk.domain.passage import Passage
from sipdesk.storage.tables.base import Once
from sipdesk.storage.tables.columns import Code, Number, Text, Words
from sipdesk.storage.tables.declared import KEPT

_AS_IT_IS: Final = (Text, Code, Number)  # columns that keep a value unchanged
_PASSAGE: Final = tuple(field.name for field in fields(Passage))


@dataclass(frozen=True, eq=False)
class Statements:
    """The SQL of one table.

    select: finds the rows of one case by the case's row; gives key, place, columns. move: gives a row another place.
    update: sets the columns but place and uid, so that no index is touched.
    """

    select: str
    insert: str
    move: str
    update: str
    delete: str


@dataclass(frozen=True, eq=False)
class Shape:
    """How the parts of one class are kept.

    name: the field of the parent that holds them, "" for the case itself. many: that field is a list. places: how many
    columns say where a part belongs (parent, position). below: the parts that these hold. written: columns with words
    that people wrote. mark: all values of a part's own columns.
    """

    kind: type
    name: str
    many: bool
    places: int
    below: "tuple[Shape, ...]"
    columns: tuple[str, ...]
    written: tuple[str, ...]
    mark: Callable[[Any], Any]
    encoders: tuple[Callable[[Any], Any], ...]
    decoders: tuple[tuple[int, Callable[[Any], Any]], ...]
    sql: Statements

    def encode(self, part: Any) -> dict[str, Any]:
        """The row's values of a part, by column."""
        return {name: encode(getattr(part, name)) for name, encode in zip(self.columns, self.encoders, strict=True)}

    def build(self, values: list[Any], held: dict[str, Any]) -> Any:
        """The part from its row's values and the parts that it holds, by field; columns stand in the fields' order."""
        for place, decode in self.decoders:
            values[place] = decode(values[place])
        return self.kind(**dict(zip(self.columns, values, strict=True)), **held) if held else self.kind(*values)

    def __iter__(self) -> Iterator["Shape"]:
        """This shape and all below it, parents first."""
        yield self
        for shape in self.below:
            yield from shape


def _shape(kind: type, name: str = "", many: bool = False, of_case: str = "id = ?") -> Shape:
    """of_case: the condition that finds this table's rows of one case."""
    table = KEPT[kind]._meta
    key = "parent_id" if issubclass(KEPT[kind], Once) else "id"
    held = _held(kind)
    columns = tuple(field.name for field in fields(kind) if field.name not in held)
    kept = [table.fields[column] for column in columns]
    place = ["parent_id", "position"] if many else ["parent_id"] if name else []
    return Shape(
        kind=kind,
        name=name,
        many=many,
        places=len(place),
        below=tuple(_shape(*part, of_case=_below(table.table_name, name, many, of_case)) for part in held.values()),
        columns=columns,
        written=tuple(field.name for field in kept if isinstance(field, (Text, Words))),
        mark=_mark(kept),
        encoders=tuple(field.db_value for field in kept),
        decoders=tuple((n, field.python_value) for n, field in enumerate(kept) if not isinstance(field, _AS_IT_IS)),
        sql=_statements(table.table_name, key, place, columns, of_case),
    )


def _held(kind: type) -> dict[str, tuple[type, str, bool]]:
    """The fields that hold parts with a table of their own: class, name, whether a list."""
    held = {}
    for name, hint in typing.get_type_hints(kind).items():
        many = typing.get_origin(hint) is list
        inner = typing.get_args(hint)[0] if many else hint
        if inner in KEPT:
            held[name] = (inner, name, many)
    return held


def _below(table: str, name: str, many: bool, of_case: str) -> str:
    """The condition for parts of these: what a case has once shares the case's key; below a list one looks it up."""
    if many:
        return f'parent_id IN (SELECT id FROM "{table}" WHERE {of_case})'
    return of_case if name else "parent_id = ?"


def _statements(table: str, key: str, place: Sequence[str], columns: Sequence[str], of_case: str) -> Statements:
    names = [f'"{name}"' for name in (*place, *columns)]
    order = "ORDER BY position" if "position" in place else ""
    return Statements(
        select=f'SELECT {", ".join([key, *names])} FROM "{table}" WHERE {of_case} {order}',
        insert=f'INSERT INTO "{table}" ({", ".join(names)}) VALUES ({", ".join("?" * len(names))})',
        move=_set(table, key, place),
        update=_set(table, key, [name for name in columns if name != "uid"]),
        delete=f'DELETE FROM "{table}" WHERE {key} = ?',
    )


def _set(table: str, key: str, names: Sequence[str]) -> str:
    assignments = ", ".join(f'"{name}" = ?' for name in names)
    return f'UPDATE "{table}" SET {assignments} WHERE {key} = ?'


def _mark(kept: Sequence[Any]) -> Callable[[Any], Any]:
    """Reads all values of a part's own columns; of a passage its members, because it may change in place."""
    names: list[str] = []
    for field in kept:
        names += [f"{field.name}.{member}" for member in _PASSAGE] if isinstance(field, Words) else [field.name]
    return attrgetter(*names)


CASE: Final = _shape(Case)
SHAPES: Final = tuple(CASE)
"""Every class of a case, parents first."""


def parts_of(shape: Shape, part: Any) -> Iterator[tuple[Shape, Any]]:
    """A part and all parts below it, each with its shape."""
    yield shape, part
    for below in shape.below:
        inside = getattr(part, below.name)
        for each in inside if below.many else (inside,):
            yield from parts_of(below, each)
