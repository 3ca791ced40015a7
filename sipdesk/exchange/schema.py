"""The published JSON Schema (2020-12) of a case file, read off the dataclasses so that it can never lag behind them.

It says everything about one value at a time. What holds between values (a uid stands once, one unit is the own one)
is left to `casefile.read_case`, which refuses all that the schema refuses.
"""

import types
import typing
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from typing import Any, Final

from sipdesk.domain.case import Case
from sipdesk.domain.print_sizes import SIZES
from sipdesk.exchange import limits
from sipdesk.exchange.casefile import FORMAT

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"

_DAY: Final = "(18[5-9][0-9]|19[0-9]{2}|2[01][0-9]{2})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
_TIME: Final = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{6})?"

_TEXT: Final = {"type": "string", "maxLength": limits.LONGEST_TEXT, "pattern": limits.TEXT}
_PLAIN: Final[dict[type, dict[str, Any]]] = {
    str: _TEXT,
    bool: {"type": "boolean"},
    int: {"type": "integer", "minimum": limits.LEAST_NUMBER, "maximum": limits.MOST_NUMBER},
    date: {"type": "string", "format": "date", "pattern": f"^{_DAY}$"},
    time: {"type": "string", "pattern": f"^{_TIME}$"},
    datetime: {"type": "string", "pattern": f"^{_DAY}T{_TIME}$"},
}
_OF_FIELD: Final[dict[str, dict[str, Any]]] = {
    "uid": {"type": "string", "pattern": limits.UID},
    "plans": {"minItems": 1},
    "print_size": {"enum": list(SIZES)},
}
_READERS: Final = ("Person", "Party")  # who have a language that papers may be made in


def case_schema() -> dict[str, Any]:
    """The schema of a whole file. Times are local and written as Python's isoformat writes them."""
    parts = {part.__name__: _object(part) for part in _parts(Case, set())}
    return {
        "$schema": DIALECT,
        "$id": f"urn:sipdesk:case-file:{FORMAT}",
        "title": "SIPDesk case file",
        "description": "One person's SIP process, whole. UTF-8.",
        **_closed({
            "sipdesk": _closed({"format": {"const": FORMAT}}),
            "case": {"$ref": "#/$defs/Case"},
        }),
        "$defs": parts,
    }


def _parts(cls: type, seen: set[type]) -> Iterator[type]:
    """The class and every dataclass and enum that its fields mention, each once."""
    if cls in seen:
        return
    seen.add(cls)
    yield cls
    if is_dataclass(cls):
        for hint in typing.get_type_hints(cls).values():
            for part in _named(hint):
                yield from _parts(part, seen)


def _named(hint: Any) -> Iterator[type]:
    arguments = typing.get_args(hint)
    for argument in arguments:
        yield from _named(argument)
    if not arguments and isinstance(hint, type) and (is_dataclass(hint) or issubclass(hint, Enum)):
        yield hint


def _object(cls: Any) -> dict[str, Any]:
    if issubclass(cls, Enum):
        return {"enum": [member.value for member in cls]}
    hints = typing.get_type_hints(cls)
    members = {f.name: {**_value(hints[f.name]), **_OF_FIELD.get(f.name, {})} for f in fields(cls)}
    if cls.__name__ in _READERS:
        members["language"] = {"type": "string", "pattern": limits.LANGUAGE}
    about = (cls.__doc__ or "").strip().partition("\n")[0]
    return {**({} if about.startswith(f"{cls.__name__}(") else {"description": about}), **_closed(members)}


def _closed(members: dict[str, Any]) -> dict[str, Any]:
    """An object with exactly these members."""
    return {"type": "object", "properties": members, "required": list(members), "additionalProperties": False}


def _value(hint: Any) -> dict[str, Any]:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return {"anyOf": [*(_value(one) for one in arguments if one is not type(None)), {"type": "null"}]}
    if origin in (list, tuple):
        return {"type": "array", "items": _value(arguments[0]), "maxItems": limits.LONGEST_LIST}
    if is_dataclass(hint) or issubclass(hint, Enum):
        return {"$ref": f"#/$defs/{hint.__name__}"}
    return dict(_PLAIN[hint])
