"""Finds the Python that the program will live with: the newest supported one on the machine, complete enough to use.

Python 3.11 works, but is taken only where nothing newer is found: PySide6 6.12 loses references under it when a
widget style is written in Python. We write none, and do not lean on that alone.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Iterable, Iterator, NamedTuple

OLDEST, NEWEST = (3, 11), (3, 14)
PROBE = """
import json, platform, struct, sys, sysconfig
missing = []
for name in ("ctypes", "ssl", "zlib", "venv", "ensurepip"):
    try:
        __import__(name)
    except ImportError:
        missing.append(name)
print(json.dumps({
    "version": list(sys.version_info[:3]), "missing": missing,
    "usual": platform.python_implementation() == "CPython" and struct.calcsize("P") == 8
             and not sysconfig.get_config_var("Py_GIL_DISABLED"),
}))
"""


class Python(NamedTuple):
    """An interpreter that was tried. `missing` names standard modules it lacks (Debian splits venv off)."""

    path: str
    version: tuple[int, int, int]
    usual: bool
    missing: tuple[str, ...]

    @property
    def supported(self) -> bool:
        """A 64-bit CPython with its lock, of a version we have pins for."""
        return self.usual and OLDEST <= self.version[:2] <= NEWEST

    @property
    def complete(self) -> bool:
        return self.supported and not self.missing

    def __str__(self) -> str:
        return f"Python {'.'.join(map(str, self.version))} ({self.path})"


def newest(pythons: Iterable[Python]) -> Python | None:
    """The newest complete Python, or None. Of equals the first: PATH comes before what merely lies about."""
    complete = [python for python in pythons if python.complete]
    return max(complete, key=lambda python: python.version, default=None)


def find_all() -> list[Python]:
    """Every interpreter found, tried once each."""
    seen: set[str] = set()
    found = []
    for path in _paths():
        real = os.path.realpath(path)
        if real in seen:
            continue
        seen.add(real)
        python = probe(path)
        if python is not None:
            found.append(python)
    return found


def probe(path: str) -> Python | None:
    """Ask an interpreter what it is; None if it does not answer (a shim without a version, a broken install)."""
    try:
        answer = subprocess.run(
            [path, "-I", "-c", PROBE], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=60, check=True,
        ).stdout
        told = json.loads(answer)
    except (OSError, subprocess.SubprocessError, ValueError):
        return None
    major, minor, micro = told["version"]
    return Python(path, (major, minor, micro), told["usual"], tuple(told["missing"]))


def _paths() -> Iterator[str]:
    if sys.prefix == sys.base_prefix:  # not from inside some environment
        yield sys.executable
    names = [f"python3.{minor}" for minor in range(NEWEST[1], OLDEST[1] - 1, -1)] + ["python3", "python"]
    for name in names:
        path = shutil.which(name)
        if path:
            yield path
    for folder, pattern in _usual_places():
        yield from sorted(map(str, folder.glob(pattern)))
    yield from _windows_launcher()


def _usual_places() -> list[tuple[Path, str]]:
    """Folders and patterns where interpreters lie that are not on PATH."""
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    if sys.platform == "win32":
        return [(pyenv, "pyenv-win/versions/3.1*/python.exe")]
    beside_path = [(Path(folder), "python3.1?") for folder in ("/usr/local/bin", "/opt/homebrew/bin")]
    return [(pyenv, "versions/3.1*/bin/python3"), *beside_path]


def _windows_launcher() -> list[str]:
    """What `py -0p` knows: lines such as ` -V:3.13 *        C:\\Python313\\python.exe`."""
    launcher = shutil.which("py") if sys.platform == "win32" else None
    if launcher is None:
        return []
    listed = subprocess.run([launcher, "-0p"], stdout=subprocess.PIPE, text=True, check=False).stdout
    return paths_from_launcher(listed)


def paths_from_launcher(listed: str) -> list[str]:
    """The interpreters' paths in the listing of the Windows launcher."""
    parts = (line.split(maxsplit=1) for line in listed.splitlines() if line.strip().startswith("-"))
    return [part[1].lstrip("* ").strip() for part in parts if len(part) == 2]
