"""How one person, and her municipality, have set the program: a small file that can be wrong without stopping anything.

Settings come in two layers: the person's own file, and over it the policy (`policy`), which the municipality's IT lays
out and which wins member by member. A wrong value in the own file is left out and the window says so in a sentence;
where the policy is wrong the default counts, so that nothing is decided by chance, and the log says so. Text size and
look are always the person's own. Nothing in here is about any case.
"""

import os
import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from sipdesk.errors import SipError
from sipdesk.paths import user_data, wording
from sipdesk.policy import Layer, policy_layers, read_toml


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
    paper_languages: codes of those that are offered for papers, with commas between; empty for all.
    log_folder: where the window's log is kept. no_unit_code_because: why the unit has no recovery code to the store.
    retention_years: of every class of retention; 0 for what the routine says. update_notice: whether the window says
    that it is over a year old. keystore_allowed: whether the computer's keystore may open the store (command line).
    backup_folder: where the last backup was put. backup_days: after how many without one is reminded; 0 for never.
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
    paper_languages: str = ""
    log_folder: str = ""
    no_unit_code_because: str = ""
    retention_years: int = 0
    update_notice: bool = True
    keystore_allowed: bool = False
    backup_folder: str = ""
    backup_days: int = 7


_DEFAULTS: Final = Settings()
LEAST_YEARS, MOST_YEARS = 5, 110  # of retention: the law says five at least (SoL 16 kap.)
_CODE: Final = re.compile(r"[a-z]{2,3}(-[a-z]+)?")


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings as they count. fixed: members that the policy has decided.

    problems: what could not be used of the person's own; policy_problems: of the policy.
    """

    settings: Settings = Settings()
    fixed: frozenset[str] = frozenset()
    problems: tuple[SipError, ...] = field(default=())
    policy_problems: tuple[SipError, ...] = field(default=())

    @property
    def decided(self) -> Mapping[str, object]:
        """Member to value of what the policy has decided, in the order of `POLICIES`."""
        return {member: getattr(self.settings, member) for member in POLICIES if member in self.fixed}


def _number(least: int, most: int) -> Callable[[Any], Any]:
    def read(raw: Any) -> int:
        if type(raw) is not int or not least <= raw <= most:
            raise ValueError
        return raw

    return read


def _years(raw: Any) -> Any:
    """As the own file has it: 0 where nothing is chosen."""
    return raw if type(raw) is int and raw == 0 else _number(LEAST_YEARS, MOST_YEARS)(raw)


def _flag(raw: Any) -> bool:
    """Yes or no; the registry has no kind of its own for it, and says 1 or 0."""
    if type(raw) not in (bool, int) or raw not in (0, 1):
        raise ValueError
    return bool(raw)


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


def _path(raw: Any) -> str:
    """A whole path; `~` and variables of the login, as %LOCALAPPDATA%, are filled in."""
    path = os.path.expanduser(os.path.expandvars(_line(raw)))  # noqa: PTH111 - it has to stay the text that it is
    if path and not os.path.isabs(path):  # noqa: PTH117
        raise ValueError
    return path


def _codes(raw: Any) -> str:
    """Codes of languages that papers speak, as they are: *sv, ar* is *sv,ar*."""
    codes = [code.strip() for code in _line(raw).split(",")] if raw != "" else []
    if not all(_CODE.fullmatch(code) and wording("documents", f"{code}.toml").is_file() for code in codes):
        raise ValueError
    return ",".join(codes)


_READERS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "text_size": _number(100, 200), "theme": Theme, "language": _one_of("sv", "en"),
    "auto_lock_minutes": _number(1, 60), "paper_languages": _codes, "retention_years": _years, "update_notice": _flag,
    "keystore_allowed": _flag, "backup_days": _number(0, 366),
} | dict.fromkeys(
    ("municipality", "unit", "unit_kind", "unit_phone", "unit_address", "municipality_folder", "store_path",
     "log_folder", "no_unit_code_because", "backup_folder"), _line
)

POLICIES: Final = (
    "store_path", "municipality_folder", "log_folder", "auto_lock_minutes", "language", "paper_languages",
    "municipality", "unit", "unit_kind", "unit_phone", "unit_address", "retention_years", "update_notice",
    "keystore_allowed",
)  # what a policy may decide, in the order in which the window lists it
POLICY_ALONE: Final = frozenset({"keystore_allowed"})  # IT's to allow: nobody can allow it to himself
_POLICY_READERS: Final = {member: _READERS[member] for member in POLICIES} | dict.fromkeys(
    ("store_path", "municipality_folder", "log_folder"), _path
) | {"retention_years": _number(LEAST_YEARS, MOST_YEARS)}


def settings_file() -> Path:
    return user_data() / "settings.toml"


def load_settings(own: Path | None = None, policy: Sequence[Layer] | None = None) -> Loaded:
    """The settings that count. A missing file is no problem; whatever is wrong in one is told, never raised.

    Problems are SipErrors settings.not-readable (file), settings.unknown (file, key), settings.wrong-value (file, key),
    policy.wrong-value (file, key, default), policy.persons-own (file, key). `policy`: the weakest first.
    """
    chosen, problems = _chosen(own or settings_file())
    decided, policy_problems = _decided(policy_layers() if policy is None else policy)
    return Loaded(Settings(**(chosen | decided)), frozenset(decided), tuple(problems), tuple(policy_problems))


def save_settings(settings: Settings, own: Path | None = None, *, leave_out: frozenset[str] = frozenset()) -> None:
    """Write the person's file whole or not at all. `leave_out`: what the policy decides; there her own stays as it was.

    Raises SipError settings.not-written (file).
    """
    path = own or settings_file()
    kept = _chosen(path)[0] if leave_out else {}
    own_ones = [f.name for f in fields(Settings) if f.name not in POLICY_ALONE]
    told = {name: getattr(settings, name) for name in own_ones if name not in leave_out}
    told |= {member: kept[member] for member in leave_out if member in kept}
    lines = [f"{name} = {_toml(told[name])}\n" for name in own_ones if name in told]
    write_whole(path, "".join(lines))


def write_whole(path: Path, content: str | bytes) -> None:
    """Write a small file whole or not at all. Raises SipError settings.not-written (file)."""
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with fresh.open("wb") as file:
            file.write(content.encode("utf-8") if isinstance(content, str) else content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError:
        with suppress(OSError):  # what is half written goes, if it can
            fresh.unlink()
        raise SipError("settings.not-written", file=str(path)) from None


def _chosen(path: Path) -> tuple[dict[str, Any], list[SipError]]:
    values: dict[str, Any] = {}
    raws, unread = read_toml(path)
    problems = list(unread)
    for key, raw in raws.items():
        if key not in _READERS or key in POLICY_ALONE:
            problems.append(SipError("settings.unknown", file=str(path), key=key))
            continue
        try:
            values[key] = _READERS[key](raw)
        except ValueError:
            problems.append(SipError("settings.wrong-value", file=str(path), key=key))
    return values, problems


def _decided(layers: Sequence[Layer]) -> tuple[dict[str, Any], list[SipError]]:
    decided: dict[str, Any] = {}
    problems: list[SipError] = []
    for layer in layers:
        problems += layer.problems
        for member, raw in layer.values.items():
            place, key = layer.place, layer.as_written(member)
            if member not in _READERS:
                problems.append(SipError("settings.unknown", file=place, key=key))
            elif member not in _POLICY_READERS:
                problems.append(SipError("policy.persons-own", file=place, key=key))
            else:
                try:
                    decided[member] = _POLICY_READERS[member](raw)
                except ValueError:
                    decided[member] = default = getattr(_DEFAULTS, member)
                    problems.append(SipError("policy.wrong-value", file=place, key=key, default=_shown(default)))
    return decided, problems


def _shown(default: object) -> str:
    """A default as IT may write it; *–* is nothing."""
    return str(int(default)) if isinstance(default, bool) else str(default or "–")


def _toml(value: int | str) -> str:
    return str(value).lower() if isinstance(value, int) else quoted(value)


def quoted(value: str) -> str:
    """A text as TOML. Lines are printable, so only the quotation mark and the backslash need care."""
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
