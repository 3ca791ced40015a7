"""What the municipality's IT has decided for this computer, as it stands there; `settings` judges the values.

On Windows it is the registry, `Software\\Policies\\SIPDesk` of the machine and, weaker, of the user: keys that only
administrators and group policy write to. Elsewhere it is /etc/sipdesk/policy.toml, which belongs to root.
"""

import re
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from sipdesk.errors import SipError

KEY: Final = "Software\\Policies\\SIPDesk"
LARGEST: Final = 100_000  # bytes of a file
_HEAD: Final = re.compile(r"(?<!^)(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Layer:
    """Decisions from one place. values: member of the settings to what stands there. place: as IT knows it."""

    place: str
    values: Mapping[str, object] = field(default_factory=dict)
    problems: tuple[SipError, ...] = ()
    registry: bool = False

    def as_written(self, member: str) -> str:
        """The member's name as IT writes it there: AutoLockMinutes in the registry, auto_lock_minutes in a file."""
        return registry_name(member) if self.registry else member


def policy_file() -> Path:
    """Where the policy lies on everything that is not Windows."""
    return Path("/etc/sipdesk/policy.toml")


def policy_layers() -> list[Layer]:
    """Every place that decides something on this computer, the weakest first."""
    if sys.platform == "win32":
        import winreg

        roots = (("HKEY_CURRENT_USER", winreg.HKEY_CURRENT_USER), ("HKEY_LOCAL_MACHINE", winreg.HKEY_LOCAL_MACHINE))
        return [registry_layer(name, _registry_values(root)) for name, root in roots]
    return [file_layer(policy_file())]


def file_layer(path: Path) -> Layer:
    """A file that is not there decides nothing."""
    values, problems = read_toml(path)
    return Layer(str(path), values, problems)


def registry_layer(root: str, values: Mapping[str, object]) -> Layer:
    """The values of the key under `root`, by their names there."""
    return Layer(f"{root}\\{KEY}", {member_name(name): value for name, value in values.items()}, registry=True)


def registry_name(member: str) -> str:
    """auto_lock_minutes: AutoLockMinutes"""
    return "".join(part.capitalize() for part in member.split("_"))


def member_name(name: str) -> str:
    """AutoLockMinutes: auto_lock_minutes"""
    return _HEAD.sub("_", name).lower()


def read_toml(path: Path) -> tuple[Mapping[str, object], tuple[SipError, ...]]:
    """What stands in a small TOML file. Never raises: trouble is settings.not-readable (file) beside nothing."""
    try:
        content = path.read_bytes() if path.is_file() else b""
        if len(content) > LARGEST:
            raise ValueError
        return tomllib.loads(content.decode("utf-8-sig")), ()
    except (OSError, ValueError, RecursionError):  # ValueError: not TOML, not UTF-8
        return {}, (SipError("settings.not-readable", file=str(path)),)


if sys.platform == "win32":

    def _registry_values(root: int) -> dict[str, object]:
        """Name to value of the key; empty where it is not there or may not be read."""
        import winreg

        found: dict[str, object] = {}
        try:
            with winreg.OpenKey(root, KEY) as key:
                for number in range(winreg.QueryInfoKey(key)[1]):
                    name, value, _ = winreg.EnumValue(key, number)
                    found[name] = value
        except OSError:
            return found
        return found
