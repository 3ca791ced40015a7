"""The built program: a folder that needs no Python, made by PyInstaller, and whether it is as new as its sources.

The same sources give the same bytes: what PyInstaller takes from the clock and from chance is fixed.

A note beside the folder holds a hash of everything that went into it, so that the tests build only what has changed.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Iterator, Sequence

from launcher.archive import archive_name, write_archive

SOURCES = (
    "sipdesk", "resources", "i18n", "LICENSE", "packaging/sipdesk.spec", "packaging/components.py",
    "packaging/licenses", "packaging/linux", "packaging/requirements-run.txt",
)
BESIDE = ("LICENSE", "THIRD-PARTY.txt", "sbom.cdx.json")  # shown where the programs lie, too
LONG_AGO = 1_767_225_600  # the first second of 2026: when everything in the program says it was made
SUFFIX = ".exe" if sys.platform == "win32" else ""


class Frozen:
    """The program as it is handed out, in `dist/SIPDesk` of the project."""

    def __init__(self, root: Path, dist: str = "dist") -> None:
        self._dist = dist
        self.root = root
        self.folder = root / dist / "SIPDesk"
        self.window = self.folder / f"SIPDesk{SUFFIX}"
        self.command_line = self.folder / f"sipdesk-cli{SUFFIX}"
        self._note = root / dist / "SIPDesk.made-of"

    def current(self) -> bool:
        """Whether the folder was built from the sources as they are now."""
        return self.command_line.exists() and self._note.exists() and self._note.read_text("ascii") == self._hash()

    def build(self, python: str, *options: str) -> int:
        """Build it anew; gives PyInstaller's exit code."""
        made_of = self._hash()  # before: what is edited meanwhile is not surely in it
        self._note.unlink(missing_ok=True)
        fixed = {"SOURCE_DATE_EPOCH": str(LONG_AGO), "PYTHONHASHSEED": "0", "TZ": "UTC"}
        command = self.command(python, *options)
        code = subprocess.run(command, cwd=self.root, env={**os.environ, **fixed}, check=False).returncode
        if code == 0:
            self._put_beside()
            self._note.write_text(made_of, "ascii")
        return code

    def version(self) -> str:
        """As the sources tell it."""
        text = (self.root / "sipdesk" / "__init__.py").read_text(encoding="utf-8")
        return text.split('__version__ = "')[1].split('"')[0]

    def archive(self) -> Path:
        """The built folder as one file for Linux, in `dist`."""
        out = self.root / self._dist / archive_name(self.version())
        write_archive(self.folder, out, LONG_AGO)
        return out

    def _put_beside(self) -> None:
        for name in BESIDE:
            shutil.copyfile(self.folder / "_internal" / name, self.folder / name)
        if sys.platform == "linux":
            for file in (*(self.root / "packaging" / "linux").iterdir(), self.root / "resources" / "app.svg"):
                shutil.copy(file, self.folder / file.name.replace("app.svg", "sipdesk.svg"))

    def command(self, python: str, *options: str) -> Sequence[str]:
        """What builds it."""
        return [python, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN",
                f"--distpath={self._dist}", f"--workpath=build/{self._dist}",
                *options, "packaging/sipdesk.spec"]

    def _hash(self) -> str:
        found = hashlib.sha256()
        for path in sorted(self._files()):
            found.update(path.relative_to(self.root).as_posix().encode() + b"\0")
            found.update(hashlib.sha256(path.read_bytes()).digest())
        return found.hexdigest()

    def _files(self) -> Iterator[Path]:
        for source in SOURCES:
            path = self.root / source
            inside = path.rglob("*") if path.is_dir() else [path]
            yield from (file for file in inside if file.is_file() and "__pycache__" not in file.parts)
