"""The built program: a folder that needs no Python, made by PyInstaller, and whether it is as new as its sources.

A note beside the folder holds a hash of everything that went into it, so that the tests build only what has changed.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path
from typing import Iterator, Sequence

SOURCES = ("sipdesk", "resources", "i18n", "packaging/sipdesk.spec", "packaging/requirements-run.txt")
SUFFIX = ".exe" if sys.platform == "win32" else ""


class Frozen:
    """The program as it is handed out, in `dist/SIPDesk` of the project."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / "dist" / "SIPDesk"
        self.window = self.folder / f"SIPDesk{SUFFIX}"
        self.command_line = self.folder / f"sipdesk-cli{SUFFIX}"
        self._note = root / "dist" / "SIPDesk.made-of"

    def current(self) -> bool:
        """Whether the folder was built from the sources as they are now."""
        return self.command_line.exists() and self._note.exists() and self._note.read_text("ascii") == self._hash()

    def build(self, python: str, *options: str) -> int:
        """Build it anew; gives PyInstaller's exit code."""
        made_of = self._hash()  # before: what is edited meanwhile is not surely in it
        self._note.unlink(missing_ok=True)
        code = subprocess.run(self.command(python, *options), cwd=self.root, check=False).returncode
        if code == 0:
            self._note.write_text(made_of, "ascii")
        return code

    def command(self, python: str, *options: str) -> Sequence[str]:
        """What builds it."""
        return [python, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN", "--distpath=dist", "--workpath=build",
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
