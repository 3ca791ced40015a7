"""A part of the settings: which file it is about, how its entries are named, and the fields of one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sipdesk.exchange.own_layer import OwnRow
from sipdesk.exchange.routine import Shape
from sipdesk.ui.setup.desk import Bound, SetupDesk
from sipdesk.ui.setup.fields import SetupField

Values = Mapping[str, Any]
Bind = Callable[[str, object], Bound]


@dataclass(frozen=True, slots=True)
class Section:
    """fields(desk, bind): the fields of one entry; bind(key, empty) gives the value of a key.

    shape: None for what stands in no data file. name, facts: of an entry in the list, from its values. fresh: a new,
    whole entry from its name; new: what the line is called in which that is written. Both are missing where nothing
    can be added. needed: codes that cannot be left out. inline: the entries' fields stand in the list itself. ordered:
    which entry comes first matters, so they can be moved.
    """

    code: str
    title: str
    lead: str
    picture: str
    fields: Callable[[SetupDesk, Bind], Sequence[SetupField]]
    shape: Shape | None = None
    name: Callable[[Values], str] = lambda _: ""
    facts: Callable[[Values], str] = lambda _: ""
    new: str = ""
    fresh: Callable[[str], Values] | None = None
    needed: Sequence[str] = ()
    can_leave_out: bool = True
    inline: bool = False
    ordered: bool = False


def binder(desk: SetupDesk, section: Section, row: OwnRow) -> Bind:
    """Values of one entry of a data file."""
    shape = section.shape
    assert shape is not None

    def now(key: str, empty: object) -> object:
        found = next((one for one in desk.layer.rows(shape) if one.code == row.code), row)
        return found.now.get(key, empty)

    def bind(key: str, empty: object = "") -> Bound:
        return Bound(
            path=f"{section.code}.{row.code}.{key}",
            now=lambda: now(key, empty),
            default=row.default.get(key, empty),
            set=lambda value: desk.layer.set(shape, row.code, key, value),
            back=None if row.added else lambda: desk.layer.back(shape, row.code, key),
            reason=desk.locked,
        )

    return bind
