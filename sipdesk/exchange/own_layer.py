"""What a municipality has changed in the window: a folder of data files that lies over the program's own.

Each file holds only what differs, in the same shape as the others (`exchange.routine`), so that it can be read,
copied to another workplace and laid in the municipality's folder. A value that is set back to what it is below goes out
of the file; a file that would be empty goes away. Nothing is kept that the whole routine cannot be read with.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path
from typing import Any, Final

from sipdesk.errors import SipError
from sipdesk.exchange.datafile import LEAVE_OUT, ORDER, in_order, read_data_file
from sipdesk.exchange.letter_mark import put_mark
from sipdesk.exchange.routine import Shape
from sipdesk.paths import user_data
from sipdesk.settings import quoted, write_whole

_HEAD: Final = "# Skrivet av SIPDesk: bara det som skiljer sig från filen med samma namn under den.\n"


def own_folder(home: Path | None = None) -> Path:
    """Where the layer of this workplace lies."""
    return (home or user_data()) / "routine"


@dataclass(frozen=True, slots=True)
class OwnRow:
    """One entry of a data file as it stands below, and what is laid over it; values as TOML has them.

    code: empty in a file of single values. default: empty for an entry that was added here.
    """

    code: str
    default: Mapping[str, Any]
    own: Mapping[str, Any]
    left_out: bool = False

    @property
    def now(self) -> Mapping[str, Any]:
        return {**self.default, **self.own}

    @property
    def added(self) -> bool:
        return not self.default


@dataclass(slots=True)
class _Content:
    """A file: what it says of each code, the codes that it takes away, and the order that it wants."""

    values: dict[str, dict[str, Any]] = field(default_factory=dict)
    out: list[str] = field(default_factory=list)
    order: list[str] = field(default_factory=list)


class OwnLayer:
    """below: the folders under this one, the program's first. check: reads the whole routine as it is on the disk,
    and raises SipError for what is not right with it."""

    def __init__(self, folder: Path, below: Sequence[Path], check: Callable[[], object]) -> None:
        self._folder, self._below, self._check = folder, below, check

    def rows(self, shape: Shape) -> list[OwnRow]:
        """Every entry, in the order of the lists; those left out here too. Raises SipError datafile.…"""
        under, own = self._under(shape), _read(self._folder / shape.file, shape)
        codes = in_order(dict.fromkeys([*under, *own.values]), own.order)
        return [OwnRow(code, under.get(code, {}), own.values.get(code, {}), code in own.out) for code in codes]

    def has_order(self, shape: Shape) -> bool:
        """Whether the list was put in another order here."""
        return bool(_read(self._folder / shape.file, shape).order)

    def move(self, shape: Shape, code: str, step: int) -> None:
        """Move an entry up (-1) or down (1) in the list; at its ends nothing happens."""
        codes = [row.code for row in self.rows(shape)]
        place = codes.index(code)
        if 0 <= place + step < len(codes):
            codes.insert(place + step, codes.pop(place))
            content = _read(self._folder / shape.file, shape)
            usual = list(dict.fromkeys([*self._under(shape), *content.values]))
            content.order = [] if codes == usual else codes
            self._write(shape, content)

    def usual_order(self, shape: Shape) -> None:
        """The order below counts again; what was added here stands last."""
        content = _read(self._folder / shape.file, shape)
        content.order = []
        self._write(shape, content)

    def set(self, shape: Shape, code: str, key: str, value: Any) -> None:
        """Lay a value over the one below. Raises ValueError for what cannot be one, SipError for what does not fit."""
        shape.keys[key](value)
        default = next((row.default for row in self.rows(shape) if row.code == code), {})
        content = _read(self._folder / shape.file, shape)
        mine = content.values.setdefault(code, {})
        if default and _same(default.get(key), value):
            mine.pop(key, None)
        else:
            mine[key] = value
        self._write(shape, content)

    def back(self, shape: Shape, code: str, key: str) -> None:
        """Take a value away, so that the one below counts again."""
        content = _read(self._folder / shape.file, shape)
        content.values.get(code, {}).pop(key, None)
        self._write(shape, content)

    def add(self, shape: Shape, code: str, values: Mapping[str, Any]) -> None:
        """A new, whole entry, last in the list."""
        content = _read(self._folder / shape.file, shape)
        content.values[code] = dict(values)
        self._write(shape, content)

    def set_mark(self, data: bytes) -> None:
        """The picture on letterheads; without one, the municipality's own counts again. Raises as `put_mark` does."""
        put_mark(self._folder, data)
        self._check()

    def leave_out(self, shape: Shape, code: str, out: bool) -> None:
        """Take an entry out of the list, or into it again; what was changed in it is kept."""
        content = _read(self._folder / shape.file, shape)
        content.out = sorted({*content.out, code} if out else {*content.out} - {code})
        self._write(shape, content)

    def _under(self, shape: Shape) -> dict[str, dict[str, Any]]:
        """The entries as they stand below."""
        under: dict[str, dict[str, Any]] = {}
        for folder in self._below:
            content = _read(folder / shape.file, shape)
            for code, values in content.values.items():
                under[code] = under.get(code, {}) | values
            under = in_order({code: one for code, one in under.items() if code not in content.out}, content.order)
        return under

    def _write(self, shape: Shape, content: _Content) -> None:
        """As it was before, if the routine cannot be read with it."""
        path = self._folder / shape.file
        before = path.read_text("utf-8") if path.exists() else ""
        _put(path, _text(shape, content))
        try:
            self._check()
        except SipError:
            _put(path, before)
            raise


def _put(path: Path, text: str) -> None:
    if text:
        write_whole(path, text)
    else:
        with suppress(FileNotFoundError):
            path.unlink()


def _read(path: Path, shape: Shape) -> _Content:
    if not path.exists():
        return _Content()
    raw = read_data_file(path).values
    if not shape.table:
        return _Content({"": dict(raw)})
    tables = [dict(one) for one in raw.get(shape.table, [])]
    values = {str(one["code"]): {key: value for key, value in one.items() if key != "code"} for one in tables}
    return _Content(values, list(raw.get(LEAVE_OUT, [])), list(raw.get(ORDER, [])))


def _text(shape: Shape, content: _Content) -> str:
    kept = {code: values for code, values in content.values.items() if values}
    at_top = {key: codes for key, codes in ((LEAVE_OUT, content.out), (ORDER, content.order)) if codes}
    if not kept and not at_top:
        return ""
    lines = [_HEAD, *(f"{key} = {_toml(codes)}\n" for key, codes in at_top.items())]
    for code, values in kept.items():
        if shape.table:
            lines.append(f"\n[[{shape.table}]]\ncode = {_toml(code)}\n")
        lines += [f"{key} = {_toml(value)}\n" for key, value in values.items()]
    return "".join(lines)


def _same(default: Any, value: Any) -> bool:
    """A list in another order says the same, and what is not there says the same as an empty list and as no."""
    if isinstance(default, list) and isinstance(value, list):
        return sorted(default, key=str) == sorted(value, key=str)
    return default == value or (default is None and value in ([], False))


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value) if isinstance(value, int) else quoted(value)
