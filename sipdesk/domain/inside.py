"""What is inside a value: for whoever has to look at every text of a case, a view or a paper.

`dataclasses.fields` asks each time anew; a paper in two languages has thousands of parts.
"""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any


class _Names(dict[type, tuple[str, ...]]):
    """Names of a dataclass's fields in their order; none for any other type."""

    def __missing__(self, cls: type) -> tuple[str, ...]:
        self[cls] = tuple(each.name for each in fields(cls)) if is_dataclass(cls) else ()
        return self[cls]


_NAMES = _Names()


def field_names(part: object) -> tuple[str, ...]:
    """Names of a dataclass's fields in their order; none for any other value."""
    return _NAMES[type(part)]


def parts_inside(value: object) -> Iterator[object]:
    """The dataclasses inside a value, itself among them, through tuples and lists, in reading order."""
    waiting: list[Any] = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, tuple | list):
            waiting.extend([one for one in reversed(each) if type(one) is not str])
        elif names := _NAMES[type(each)]:
            yield each
            waiting.extend([one for name in reversed(names) if type(one := getattr(each, name)) is not str])


def strings_inside(value: object) -> Iterator[str]:
    """Every string inside a value, through dataclasses and tuples, in reading order."""
    waiting: list[Any] = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, str):
            yield each
        elif isinstance(each, tuple):
            waiting.extend(reversed(each))
        else:
            waiting.extend([getattr(each, name) for name in reversed(_NAMES[type(each)])])
