"""Puts together a 64-bit Windows Python 3.11 for the trial under Wine, from pinned wheels and a Python 3.11 of here.

The runtime DLLs come from a wheel that carries them, the standard library from the Python 3.11 of this machine;
python.exe and python3.dll, which no wheel carries, are compiled here. Good for a trial and never for release: a build
for release is made on Windows with the Python of python.org.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Sequence

from launcher.environment import file_hash
from launcher.progress import LauncherError, Progress, run_quietly
from launcher.pythons import Python
from launcher.wine import LIBRARY, compile_c

VERSION = (3, 11)
OBJDUMP = "x86_64-w64-mingw32-objdump"
LEFT_OUT = ("lib-dynload", "config-*", "test", "site-packages", "dist-packages", "__pycache__")  # of the library
_WHEEL = ("--platform=win_amd64", "--python-version=311", "--only-binary=:all:", "--require-hashes", "--no-deps")
_MARKED = re.compile(r"^(\S+==\S+) ; sys_platform == '(\w+)'(.*)$")
_NAME = re.compile(r"^\s+\[\s*\d+\]\s(?:\+base\[\s*\d+\]\s+\w+\s+)?(\w+)\s*$", re.MULTILINE)
_EXPORTS = 1000  # a real python311.dll has more


def for_windows(pins: str) -> str:
    """The pins as pip on another system has to see them to take what Windows needs: it asks its own system's name."""
    kept, dropping = [], False
    for line in pins.splitlines():
        if not line.startswith((" ", "#")):
            marked = _MARKED.match(line)
            dropping = marked is not None and marked[2] != "win32"
            line = f"{marked[1]}{marked[3]}" if marked else line
        if not dropping:
            kept.append(line)
    return "\n".join(kept) + "\n"


class WindowsPython:
    """In `folder`, which may hold one of an earlier run."""

    def __init__(self, folder: Path, pins: Path, sources: Path) -> None:
        self.folder, self._pins, self._sources = folder, pins, sources
        self.program = folder / "python.exe"
        self._stamp = folder / "made-of.txt"

    def assemble(self, progress: Progress, pip: Sequence[str], base: Python) -> None:
        """pip: how to call it; base: the Python whose standard library is copied. Raises LauncherError."""
        made_of = file_hash(self._pins) + file_hash(self._sources / "requirements-runtime.txt")
        if self._stamp.exists() and self._stamp.read_text("ascii") == made_of:
            return
        shutil.rmtree(self.folder, ignore_errors=True)
        (self.folder / "DLLs").mkdir(parents=True)
        self._runtime(progress, pip)
        self._library(base)
        self._interpreter()
        self._packages(progress, pip)
        self._stamp.write_text(made_of, "ascii")

    def _runtime(self, progress: Progress, pip: Sequence[str]) -> None:
        wheels = self.folder / "wheels"
        command = [*pip, "download", "-q", *_WHEEL, "--dest", str(wheels),
                   "-r", str(self._sources / "requirements-runtime.txt")]
        run_quietly(progress, command, "The Windows runtime could not be fetched.")
        (wheel,) = wheels.glob("*.whl")
        with zipfile.ZipFile(wheel) as packed:
            for name in packed.namelist():
                place = self._place_of(name.rsplit("/", 1)[-1].lower()) if "deploy_libs/" in name else None
                if place:
                    place.write_bytes(packed.read(name))
        shutil.rmtree(wheels)

    def _place_of(self, name: str) -> Path | None:
        """The C runtime lies beside python.exe; what only forwards to Windows itself is Wine's own."""
        if not name or name.startswith("api-ms-"):
            return None
        return self.folder / name if name.startswith(("python3", "vcruntime", "msvcp")) else self.folder / "DLLs" / name

    def _library(self, base: Python) -> None:
        asked = [base.path, "-c", "import sysconfig; print(sysconfig.get_path('stdlib'))"]
        stdlib = subprocess.run(asked, stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
        shutil.copytree(stdlib, self.folder / "Lib", ignore=shutil.ignore_patterns(*LEFT_OUT))

    def _interpreter(self) -> None:
        compile_c(self._sources / "python.c", self.program, "-O2", "-municode", "-s")
        dump = subprocess.run(
            [OBJDUMP, "-p", str(self.folder / "python311.dll")], stdout=subprocess.PIPE, text=True,
            errors="replace", check=True,
        ).stdout
        names = sorted(set(_NAME.findall(dump[dump.index("[Ordinal/Name Pointer] Table"):])))
        if len(names) < _EXPORTS:
            raise LauncherError(f"Only {len(names)} names were found in python311.dll.")
        exports = self.folder / "python3.def"
        lines = ["LIBRARY python3", "EXPORTS", *(f"{name}=python311.{name}" for name in names)]
        exports.write_text("\n".join(lines) + "\n", "ascii")
        compile_c(self._sources / "python3.c", self.folder / "python3.dll", *LIBRARY, str(exports))

    def _packages(self, progress: Progress, pip: Sequence[str]) -> None:
        wanted = self.folder / "pins.txt"
        wanted.write_text(for_windows(self._pins.read_text("utf-8")), "utf-8")
        target = self.folder / "Lib" / "site-packages"
        command = [*pip, "install", "-q", *_WHEEL, "--target", str(target), "-r", str(wanted)]
        run_quietly(progress, command, "The wheels for Windows could not be installed.")
