"""A case as plain lists, dicts and strings, and back: one mapping by name for case files and drafts.

Nothing is lost and nothing is guessed: an unknown member, a wrong type or a missing one is refused
with its path, so that a damaged file never becomes half a case.
"""

import re
import types
import typing
from collections.abc import Collection
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import Any, TypeVar

T = TypeVar("T")
_ISO = (datetime, date, time)
_LIKE_A_DAY = re.compile(r"(\d{4}-\d{2}-\d{2}(T.*)?|\d{2}:\d{2}(:\d{2})?)\Z")


class NotPlain(ValueError):
    """The data do not have the shape of the class. `path` names the member, `problem` what is wrong with it."""

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(f"{path}: {problem}")
        self.path, self.problem = path, problem


def to_plain(value: Any) -> Any:
    """Dataclasses to dicts, enums to their values, days and times to ISO 8601; ready for JSON."""
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, _ISO):
        return value.isoformat()
    if isinstance(value, (list, tuple)):
        return [to_plain(item) for item in value]
    return value


def from_plain(cls: type[T], data: Any, path: str = "") -> T:
    """Build `cls` from what `to_plain` gave. Raises NotPlain with the path of the first misfit."""
    return typing.cast(T, _read(cls, data, path))


def completed(cls: type, data: Any, since: Collection[tuple[str, str]]) -> Any:
    """Plain data of an earlier shape with the members that have come since, each as it is in a fresh part.

    since: class and member. Nothing else is touched: what does not fit is still refused by `from_plain`.
    """
    if isinstance(data, list):
        return [completed(cls, item, since) for item in data]
    if not (isinstance(data, dict) and is_dataclass(cls)):
        return data
    hints = _hints(cls)
    there = {
        name: completed(_part(hints[name]), value, since) if name in hints else value for name, value in data.items()
    }
    late = [f for f in fields(cls) if f.name not in data and (cls.__name__, f.name) in since]
    return {**there, **{f.name: to_plain(_fresh(f)) for f in late}}


@cache
def _hints(cls: type) -> dict[str, Any]:
    return typing.get_type_hints(cls)


def _read(kind: Any, data: Any, path: str) -> Any:
    origin = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        return None if data is None else _read(_not_none(kind), data, path)
    if origin in (list, tuple):
        return _read_sequence(kind, origin, data, path)
    if is_dataclass(kind):
        return _read_dataclass(typing.cast(type, kind), data, path)
    return _read_value(kind, data, path)


def _part(kind: Any) -> Any:
    """The class of parts inside a hint; `object` where there is none."""
    if is_dataclass(kind):
        return kind
    return next((_part(inner) for inner in typing.get_args(kind) if _part(inner) is not object), object)


def _fresh(of: Field[Any]) -> Any:
    return of.default_factory() if of.default_factory is not MISSING else of.default


def _not_none(kind: Any) -> Any:
    return next(part for part in typing.get_args(kind) if part is not type(None))


def _read_sequence(kind: Any, origin: Any, data: Any, path: str) -> Any:
    if not isinstance(data, list):
        raise NotPlain(path, "list-expected")
    item = typing.get_args(kind)[0]
    return origin(_read(item, entry, f"{path}[{n}]") for n, entry in enumerate(data))


def _read_dataclass(cls: type, data: Any, path: str) -> Any:
    if not isinstance(data, dict):
        raise NotPlain(path, "object-expected")
    hints = _hints(cls)
    names = [f.name for f in fields(cls)]
    for name in data:
        if name not in hints:
            raise NotPlain(_join(path, str(name)), "unknown-member")
    for name in names:
        if name not in data:
            raise NotPlain(_join(path, name), "missing-member")
    return cls(**{name: _read(hints[name], data[name], _join(path, name)) for name in names})


def _read_value(kind: Any, data: Any, path: str) -> Any:
    if kind in _ISO or (isinstance(kind, type) and issubclass(kind, Enum)):
        return _read_text_value(kind, data, path)
    if kind in (bool, int, str):
        if type(data) is not kind:
            raise NotPlain(path, f"{kind.__name__}-expected")
        return data
    raise TypeError(f"no plain form for {kind!r}")


def _read_text_value(kind: Any, data: Any, path: str) -> Any:
    if not isinstance(data, str):
        raise NotPlain(path, "str-expected")
    try:
        value = kind(data) if issubclass(kind, Enum) else kind.fromisoformat(data)
    except ValueError:
        raise NotPlain(path, "not-a-value" if issubclass(kind, Enum) else _why_no_day(data)) from None
    if not isinstance(value, Enum) and (value.isoformat() != data or getattr(value, "tzinfo", None)):
        raise NotPlain(path, "not-canonical")
    return value


def _why_no_day(text: str) -> str:
    """Whether a day or a time that is none is written as one, and not in the calendar or on the clock."""
    return "no-such-day" if _LIKE_A_DAY.match(text) else "not-canonical"


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
