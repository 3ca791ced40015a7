"""How one person, and her municipality, have set the program: a small file that can be wrong without stopping anything.

Settings come in two layers: the person's own file, and over it the machine's policy, which the municipality's IT lays
out and which wins member by member. A value that cannot be used is left out, the next layer or the default counts,
and the window says so in a sentence. Nothing in here is about any case.
"""

import os
import tomllib
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

import platformdirs

from sipdesk.errors import SipError
from sipdesk.paths import PROGRAM, user_data

LARGEST: Final = 100_000  # bytes


class Theme(StrEnum):
    """The look; high contrast is the system's own choice and wins over it."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings. A path that is empty means the program's own place.

    text_size: per cent. language: of the screen, "sv" or "en"; papers have their own. auto_lock_minutes: idle time.
    unit_kind: code of a kind of organisation in the routine. municipality_folder: its own data files.
    no_unit_code_because: why the unit has no recovery code to the store.
    """

    text_size: int = 100
    theme: Theme = Theme.SYSTEM
    language: str = "sv"
    auto_lock_minutes: int = 10
    municipality: str = ""
    unit: str = ""
    unit_kind: str = ""
    unit_phone: str = ""
    unit_address: str = ""
    municipality_folder: str = ""
    store_path: str = ""
    no_unit_code_because: str = ""


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings as they count. fixed: members that the policy has decided. problems: what could not be used."""

    settings: Settings = Settings()
    fixed: frozenset[str] = frozenset()
    problems: tuple[SipError, ...] = field(default=())


def _number(least: int, most: int) -> Callable[[Any], Any]:
    def read(raw: Any) -> int:
        if type(raw) is not int or not least <= raw <= most:
            raise ValueError
        return raw

    return read


def _one_of(*allowed: str) -> Callable[[Any], Any]:
    def read(raw: Any) -> str:
        if raw not in allowed:
            raise ValueError
        return str(raw)

    return read


def _line(raw: Any) -> str:
    if not isinstance(raw, str) or len(raw) > 1000 or not (raw.isprintable() or raw == ""):
        raise ValueError
    return raw


_READERS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "text_size": _number(100, 200), "theme": Theme, "language": _one_of("sv", "en"),
    "auto_lock_minutes": _number(1, 60),
} | dict.fromkeys(
    ("municipality", "unit", "unit_kind", "unit_phone", "unit_address", "municipality_folder", "store_path",
     "no_unit_code_because"), _line
)


def settings_file() -> Path:
    return user_data() / "settings.toml"


def policy_file() -> Path:
    """Where the machine's policy lies: %PROGRAMDATA%\\SIPDesk on Windows, /etc/xdg/SIPDesk on Linux."""
    return platformdirs.site_config_path(PROGRAM, appauthor=False) / "policy.toml"


def load_settings(own: Path | None = None, policy: Path | None = None) -> Loaded:
    """The settings that count. A missing file is no problem; whatever is wrong in one is told, never raised.

    Problems are SipErrors settings.not-readable (file), settings.unknown (file, key), settings.wrong-value (file, key).
    """
    problems: list[SipError] = []
    chosen = _values(own or settings_file(), problems)
    decided = _values(policy or policy_file(), problems)
    return Loaded(Settings(**(chosen | decided)), frozenset(decided), tuple(problems))


def save_settings(settings: Settings, own: Path | None = None, *, leave_out: frozenset[str] = frozenset()) -> None:
    """Write the person's file whole or not at all. `leave_out`: what the policy decides, so it is not hers to keep.

    Raises SipError settings.not-written (file).
    """
    path = own or settings_file()
    lines = [f"{f.name} = {_toml(getattr(settings, f.name))}\n" for f in fields(Settings) if f.name not in leave_out]
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with fresh.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(lines)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError:
        with suppress(OSError):  # what is half written goes, if it can
            fresh.unlink()
        raise SipError("settings.not-written", file=str(path)) from None


def _values(path: Path, problems: list[SipError]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for key, raw in _content(path, problems).items():
        if key not in _READERS:
            problems.append(SipError("settings.unknown", file=str(path), key=key))
            continue
        try:
            values[key] = _READERS[key](raw)
        except ValueError:
            problems.append(SipError("settings.wrong-value", file=str(path), key=key))
    return values


def _content(path: Path, problems: list[SipError]) -> dict[str, Any]:
    try:
        content = path.read_bytes() if path.is_file() else b""
        if len(content) > LARGEST:
            raise ValueError
        return tomllib.loads(content.decode("utf-8-sig"))
    except (OSError, ValueError, RecursionError):  # ValueError: not TOML, not UTF-8
        problems.append(SipError("settings.not-readable", file=str(path)))
        return {}


def _toml(value: int | str) -> str:
    """A value as TOML. Lines are printable, so only the quotation mark and the backslash need care."""
    if isinstance(value, int):
        return str(value)
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
