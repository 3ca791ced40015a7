"""Data files that a municipality writes by hand: TOML, read so that every mistake can be found and mended.

Whoever edits such a file has no programmer beside them. So nothing is guessed and nothing skipped: what cannot be
understood is refused with the file, the key and the line where it stands.
"""

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, TypeVar

from sipdesk.errors import SipError
from sipdesk.exchange.limits import is_utf_16

T = TypeVar("T")
LARGEST = 1_000_000  # bytes; a data file is some pages long
_CODE = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_AT_LINE = re.compile(r"at line (\d+)")
LEAVE_OUT = "leave_out"
ORDER = "order"

Reader = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class DataFile:
    """One file, read whole."""

    path: Path
    text: str
    values: Mapping[str, Any]

    def trouble(self, code: str, key: str = "", line: int = 0) -> SipError:
        return SipError(code, file=str(self.path), key=key, line=line)

    def line_of(self, key: str, table: str = "", index: int = 0) -> int:
        """The line where `key` stands in the `index`th [[table]], or that table's own line; 0 when neither is found."""
        lines = self.text.splitlines()
        start, end = _extent(lines, table, index)
        pattern = re.compile(rf"""\s*["']?{re.escape(key)}["']?\s*=""")
        found = (n for n in range(start, end) if pattern.match(lines[n]))
        return next(found, start - 1 if table else -1) + 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One [[table]] of a data file, its values read and checked."""

    file: DataFile
    table: str
    index: int
    values: Mapping[str, Any]

    def trouble(self, code: str, key: str) -> SipError:
        return self.file.trouble(code, key, self.file.line_of(key, self.table, self.index))


def read_data_file(path: Path) -> DataFile:
    """Raises SipError: datafile.missing, datafile.too-big, datafile.utf-16, datafile.beyond-measure; with the line
    datafile.not-utf8, datafile.not-toml."""
    try:
        content = path.read_bytes()
    except OSError:
        raise SipError("datafile.missing", file=str(path)) from None
    if len(content) > LARGEST:
        raise SipError("datafile.too-big", file=str(path))
    if is_utf_16(content):
        raise SipError("datafile.utf-16", file=str(path))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise SipError("datafile.not-utf8", file=str(path), line=line) from None
    return DataFile(path, text, _parsed(path, text))


def entries(file: DataFile, table: str, readers: Mapping[str, Reader]) -> list[Entry]:
    """The [[table]]s of a file. `readers` say which keys there are and turn raw values into ours (ValueError: no).

    Raises SipError: datafile.unknown-key, datafile.wrong-value, datafile.twice, datafile.missing-key (the code).
    """
    for key in file.values:
        if key not in (table, LEAVE_OUT, ORDER):
            raise file.trouble("datafile.unknown-key", key, file.line_of(key))
    raw = file.values.get(table, [])
    if not isinstance(raw, list) or not all(isinstance(one, dict) for one in raw):
        raise file.trouble("datafile.wrong-value", table, file.line_of(table))
    read = [_entry(Entry(file, table, index, one), readers) for index, one in enumerate(raw)]
    _once_each(read)
    return read


def single_values(file: DataFile, readers: Mapping[str, Reader]) -> dict[str, Any]:
    """The values of a file without tables. Raises SipError: datafile.unknown-key, datafile.wrong-value."""
    values = {}
    for key, value in file.values.items():
        if key not in readers:
            raise file.trouble("datafile.unknown-key", key, file.line_of(key))
        try:
            values[key] = readers[key](value)
        except ValueError:
            raise file.trouble("datafile.wrong-value", key, file.line_of(key)) from None
    return values


def left_out(file: DataFile) -> frozenset[str]:
    """Codes that the file takes away from the defaults."""
    return frozenset(_codes_at_top(file, LEAVE_OUT))


def order_of(file: DataFile) -> tuple[str, ...]:
    """Codes in the order that the file wants; empty where it wants none."""
    return _codes_at_top(file, ORDER)


def in_order(found: Mapping[str, T], order: Sequence[str]) -> dict[str, T]:
    """Those that are named in their order. Each other one stays behind the one it stood behind; a name of what is not
    there is passed by, since a list below may have lost it."""
    codes, placed = list(found), [name for name in dict.fromkeys(order) if name in found]
    named = frozenset(placed)
    for place, name in enumerate(codes):
        if name not in named:
            placed.insert(placed.index(codes[place - 1]) + 1 if place else 0, name)
    return {name: found[name] for name in placed}


def _codes_at_top(file: DataFile, key: str) -> tuple[str, ...]:
    try:
        return code_list(file.values.get(key, []))
    except ValueError:
        raise file.trouble("datafile.wrong-value", key, file.line_of(key)) from None


@dataclass(frozen=True, slots=True)
class Line:
    """A reader for some text on one line, of at most so many signs."""

    most: int

    def __call__(self, raw: Any) -> str:
        if not isinstance(raw, str) or not raw.strip() or not raw.isprintable() or len(raw) > self.most:
            raise ValueError
        return raw.strip()


words: Reader = Line(500)


def optional_words(raw: Any) -> str:
    return "" if raw == "" else words(raw)


def code(raw: Any) -> str:
    if not isinstance(raw, str) or len(raw) > 60 or not _CODE.fullmatch(raw):
        raise ValueError
    return raw


def code_list(raw: Any) -> tuple[str, ...]:
    if not isinstance(raw, list):
        raise ValueError
    return tuple(code(one) for one in raw)


@dataclass(frozen=True, slots=True)
class WholeNumber:
    """A reader for whole numbers within bounds, both included."""

    least: int
    most: int

    def __call__(self, raw: Any) -> int:
        if type(raw) is not int or not self.least <= raw <= self.most:
            raise ValueError
        return raw


def flag(raw: Any) -> bool:
    if not isinstance(raw, bool):
        raise ValueError
    return raw


def day(raw: Any) -> date:
    if not isinstance(raw, date) or isinstance(raw, datetime):
        raise ValueError
    return raw


def clock(raw: Any) -> time:
    if not isinstance(raw, time):
        raise ValueError
    return raw


def _parsed(path: Path, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _AT_LINE.search(str(error))
        line = int(place[1]) if place else text.count("\n") + 1
        raise SipError("datafile.not-toml", file=str(path), line=line) from None
    except (RecursionError, ValueError):  # brackets without end, a number or a day beyond all measure
        raise SipError("datafile.beyond-measure", file=str(path)) from None


def _entry(raw: Entry, readers: Mapping[str, Reader]) -> Entry:
    values = {}
    for key, value in raw.values.items():
        if key not in readers:
            raise raw.trouble("datafile.unknown-key", key)
        try:
            values[key] = readers[key](value)
        except ValueError:
            raise raw.trouble("datafile.wrong-value", key) from None
    if "code" in readers and "code" not in values:
        raise raw.trouble("datafile.missing-key", "code")
    return Entry(raw.file, raw.table, raw.index, values)


def _once_each(read: list[Entry]) -> None:
    seen = set()
    for entry in read:
        name = entry.values.get("code")
        if name is not None and name in seen:
            raise entry.trouble("datafile.twice", "code")
        seen.add(name)


def _extent(lines: list[str], table: str, index: int) -> tuple[int, int]:
    """First and last line (from 0, end excluded) of what stands under a table's header, or before any header."""
    headers = [n for n, line in enumerate(lines) if line.lstrip().startswith("[")]
    if not table:
        return 0, headers[0] if headers else len(lines)
    own = [n for n in headers if re.match(rf"""\s*\[\[\s*["']?{re.escape(table)}["']?\s*\]\]""", lines[n])]
    if index >= len(own):
        return 0, 0
    return own[index] + 1, next((n for n in headers if n > own[index]), len(lines))
