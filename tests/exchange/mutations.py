"""Case files as they come back from the world: cut, garbled, edited by hand, or made to hurt; the same every time."""

import json
import random
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, Final

from sipdesk.exchange.casefile import write_case
from tests.demo_cases import demo_cases

Members = dict[str, Any]
Place = tuple[Any, Any]  # a container and a key in it

WRONG: Final[tuple[Any, ...]] = (
    None, True, False, 0, -1, 1.5, 10**30, "", "x", "ÅÄÖ", "\u0000", "\ud800", "a\u202eb", [], [None], [[]], {},
    {"a": 1}, "2026-02-30", "0001-01-01", "9999-12-31", "2026-1-1", "2026-01-01T00:00:00", "25:00:00",
    "2026-01-01T00:00:00+01:00", "Ja", "YES", "person ", "x" * 60_000, ["x"] * 3_000, float("nan"), float("inf"),
)


def mutated_files(seed: int, count: int) -> Iterator[bytes]:
    """`count` damaged files; a few of them may by chance still be sound."""
    chance = random.Random(seed)
    for _ in range(count):
        original = chance.choice(_originals())
        yield chance.choice(MUTATIONS)(original, chance)


@cache
def _originals() -> list[bytes]:
    return [write_case(case) for case in demo_cases()]


def _places(value: Any) -> Iterator[Place]:
    keys = value.keys() if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield value, key
        yield from _places(value[key])


def _edited(content: bytes, chance: random.Random, edit: Callable[[Any, Any], None]) -> bytes:
    case = json.loads(content)
    edit(*chance.choice(list(_places(case))))
    return json.dumps(case, ensure_ascii=True).encode()


def wrong_value(content: bytes, chance: random.Random) -> bytes:
    return _edited(content, chance, lambda where, key: where.__setitem__(key, chance.choice(WRONG)))


def removed(content: bytes, chance: random.Random) -> bytes:
    return _edited(content, chance, lambda where, key: where.__delitem__(key))


def added(content: bytes, chance: random.Random) -> bytes:
    def add(where: Any, key: Any) -> None:
        if isinstance(where, dict):
            where[chance.choice(("extra", "Uid", "", "påhitt\n", "x" * 500, key.upper()))] = chance.choice(WRONG)
        else:
            where.insert(0, chance.choice(WRONG))

    return _edited(content, chance, add)


def moved(content: bytes, chance: random.Random) -> bytes:
    """A value from somewhere else in the file."""
    def move(where: Any, key: Any) -> None:
        other, name = chance.choice(list(_places(where)))
        where[key] = json.loads(json.dumps(other[name]))

    return _edited(content, chance, move)


def twice(content: bytes, chance: random.Random) -> bytes:
    """A line that stands twice: mostly a member given two times."""
    lines = content.split(b"\n")
    place = chance.randrange(len(lines))
    return b"\n".join([*lines[:place], lines[place], *lines[place:]])


def cut(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content))]


def flipped(content: bytes, chance: random.Random) -> bytes:
    damaged = bytearray(content)
    for _ in range(chance.randint(1, 8)):
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
    return bytes(damaged)


def missing_bytes(content: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(content))
    return content[:start] + content[start + chance.randint(1, 200):]


def other_encoding(content: bytes, chance: random.Random) -> bytes:
    return content.decode().encode(chance.choice(("latin-1", "utf-16", "utf-8-sig", "cp1252", "utf-7")), "replace")


def hostile(content: bytes, chance: random.Random) -> bytes:
    return chance.choice((
        b"", b"\n", b"null", b"[]", b"{}", b'"case"', b"\x00", b"%PDF-1.7\n", b"PK\x03\x04", b"[" * 100_000,
        b'{"a":' * 50_000, b'{"sipdesk": {"format": ' + b"9" * 5_000 + b'}, "case": {}}',
        b'{"sipdesk": {"format": 2}, "case": {}}', b'{"sipdesk": {"format": 1}}', b'{"sipdesk": {"format": true}}',
        b'{"sipdesk": {"format": 1, "format": 1}, "case": {}}', b'{"sipdesk": 1, "case": {}}', content + content,
        b'{"sipdesk": {"format": 1}, "case": NaN}', content.replace(b'"format": 1', b'"format": 1.0'),
    ))


MUTATIONS: Final = (
    wrong_value, wrong_value, wrong_value, removed, added, moved, twice, cut, flipped, missing_bytes, other_encoding,
    hostile,
)
