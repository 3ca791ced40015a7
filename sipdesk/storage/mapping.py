"""A case to its rows and back: read whole, written where it differs from what is stored."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

from sipdesk.domain.case import Case
from sipdesk.errors import SipError
from sipdesk.storage.shapes import CASE, SHAPES, Shape
from sipdesk.storage.store import Store


class Kept(NamedTuple):
    """A part's row as it is stored. place: parent's row, and position in a list; mark: see `Shape`."""

    row: int
    place: tuple[int, ...]
    mark: Any


Rows = dict[Shape, dict[Any, Kept]]
"""All rows of one case, by shape and key: the parent's row (of the case itself: 0), with a listed part's uid. The
next version of a plan has parts with the uids of the version before."""


def read(store: Store, row: int) -> tuple[Case, Rows]:
    """The case that is kept in that row, and its rows. One query for each table. Raises SipError store.damaged."""
    rows: Rows = {}
    (case,) = _read(store, CASE, row, rows)[0]
    return case, rows


def only_case(row: int, case: Case) -> Rows:
    """The rows of a case of which nothing but its own row has been written."""
    return {CASE: {0: Kept(row, (), CASE.mark(case))}}


def write(store: Store, case: Case, stored: Rows) -> tuple[Rows, int]:
    """Make the rows of a case what the case is now; gives the rows as they are then, and how many were written.

    stored: what `read`, `write` or `only_case` gave; it is used up.
    """
    writing = _Writing(store, stored)
    writing.parts(CASE, (case,), 0)
    writing.remove_what_is_gone()
    return writing.rows, writing.changes


def _read(store: Store, shape: Shape, case_row: int, rows: Rows) -> dict[int, list[Any]]:
    """All parts of one shape in a case, by their parent's row (the case itself: by 0)."""
    held = [(below.name, below.many, _read(store, below, case_row, rows)) for below in shape.below]
    kept = rows[shape] = {}
    found: dict[int, list[Any]] = defaultdict(list)
    for row, *values in store.sql(shape.sql.select, (case_row,)):
        if _ends_in_zeros(values):
            raise SipError("store.damaged", file=store.path.name)
        place = tuple(values[: shape.places])
        parent = place[0] if place else 0
        parts = {name: inside[row] if many else inside[row][0] for name, many, inside in held}
        part = shape.build(values[shape.places :], parts)
        kept[(parent, part.uid) if shape.many else parent] = Kept(row, place, shape.mark(part))
        found[parent].append(part)
    return found


def _ends_in_zeros(values: list[Any]) -> bool:
    """Whether the end of a long row was lost. SQLCipher gives a page that it cannot open as zeros, and SQLite notices
    that everywhere but on the last page of a row that fills several: there the last words would be read as zeros."""
    for value in reversed(values):
        if value and type(value) is str:
            return "\0" in value
    return False


class _Writing:
    """One write of one case."""

    def __init__(self, store: Store, stored: Rows) -> None:
        self.store, self.stored = store, stored
        self.rows: Rows = {shape: {} for shape in SHAPES}
        self.changes = 0

    def parts(self, shape: Shape, parts: Sequence[Any], parent: int) -> None:
        """The parts that one other holds, and all below them. Most are as they were, so that is seen first."""
        written, known = self.rows[shape], self.stored.get(shape, {})
        for position, part in enumerate(parts):
            key = (parent, part.uid) if shape.many else parent
            if key in written:
                raise ValueError(f"two parts of {shape.name} have one uid")
            kept, mark = known.pop(key, None), shape.mark(part)
            place = (parent, position)[: shape.places]
            if kept is None or kept.mark != mark or kept.place != place:
                kept = self._row(shape, part, place, mark, kept)
            written[key] = kept
            for below in shape.below:
                inside = getattr(part, below.name)
                self.parts(below, inside if below.many else (inside,), kept.row)

    def remove_what_is_gone(self) -> None:
        for shape in reversed(SHAPES):  # a part goes before what it belonged to
            for gone in self.stored.get(shape, {}).values():
                self._run(shape.sql.delete, [gone.row])

    def _row(self, shape: Shape, part: Any, place: tuple[int, ...], mark: Any, stored: Kept | None) -> Kept:
        """The row of a part that is new or differs, written."""
        if stored is None:
            values = shape.encode(part).values()
            return Kept(self._run(shape.sql.insert, [*place, *values]).lastrowid, place, mark)
        if stored.mark != mark:
            changed = shape.encode(part)
            changed.pop("uid", None)
            self._run(shape.sql.update, [*changed.values(), stored.row])
        if stored.place != place:
            self._run(shape.sql.move, [*place, stored.row])
        return Kept(stored.row, place, mark)

    def _run(self, statement: str, values: list[Any]) -> Any:
        self.changes += 1
        return self.store.sql(statement, values)
