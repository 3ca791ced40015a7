"""Makes `.venv` with the pinned packages and the program itself in it, and remembers what was done.

The stamp holds a hash of the pins, so that a second start costs nothing and a changed pin is noticed.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

from launcher.progress import LauncherError, Progress, run_quietly
from launcher.pythons import OLDEST, Python, probe

ROOT = Path(__file__).resolve().parent.parent.parent
PURPOSES = ("run", "test", "bench")  # each holds the ones before it


class Environment:
    """The project's own virtual environment."""

    def __init__(self, root: Path = ROOT) -> None:
        self.root = root
        self.folder = root / ".venv"
        scripts = self.folder / ("Scripts" if sys.platform == "win32" else "bin")
        suffix = ".exe" if sys.platform == "win32" else ""
        self.python = scripts / f"python{suffix}"
        self.program = scripts / f"sipdesk{suffix}"
        self._stamp = self.folder / "sipdesk-setup.json"

    def pins(self, purpose: str) -> Path:
        """The requirement file for `purpose`: every package with version and hashes."""
        return self.root / "packaging" / f"requirements-{purpose}.txt"

    def usable(self) -> Python | None:
        """The environment's Python if it is there and complete, else None."""
        python = probe(str(self.python)) if self.python.exists() else None
        return python if python is not None and python.complete and self._has_pip() else None

    def _has_pip(self) -> bool:
        asked = subprocess.run([str(self.python), "-c", "import pip"], stderr=subprocess.DEVNULL, check=False)
        return asked.returncode == 0

    def ready_for(self, purpose: str) -> bool:
        """Whether an earlier setup did all that `purpose` needs and nothing has changed since."""
        done = self._read_stamp()
        larger = PURPOSES[PURPOSES.index(purpose):]
        return (
            done.get("folder") == str(self.root)
            and done.get("project") == self._project_hash()
            and any(done.get(name) == file_hash(self.pins(name)) for name in larger)
            and self.python.exists() and self.program.exists()
        )

    def make(self, progress: Progress, base: Python) -> None:
        """Create the environment anew from `base`."""
        shutil.rmtree(self.folder, ignore_errors=True)
        run_quietly(progress, [base.path, "-m", "venv", str(self.folder)], "The virtual environment could not be made.")

    def install(self, progress: Progress, purpose: str) -> None:
        """Install the pins of `purpose`. Interrupted, it goes on where it stopped next time."""
        command = [
            *self._pip("install"), "--require-hashes", "--only-binary=:all:", "--no-deps", "--progress-bar=off",
            "-r", str(self.pins(purpose)),
        ]
        trouble = "The packages could not be installed. Can this machine reach its package index?"
        run_quietly(progress, command, trouble, folder=self.root)
        self._remember({purpose: file_hash(self.pins(purpose))})

    def install_project(self, progress: Progress) -> None:
        """Put the command `sipdesk` into the environment; it runs the source tree itself."""
        itself = ["--editable", str(self.root)]
        command = [*self._pip("install"), "--no-deps", "--no-build-isolation", "--no-index", *itself]
        run_quietly(progress, command, "The program could not be installed into its environment.", folder=self.root)
        self._remember({"project": self._project_hash(), "folder": str(self.root)})

    def _pip(self, command: str) -> list[str]:
        return [str(self.python), "-m", "pip", command, "--no-input", "--disable-pip-version-check"]

    def _project_hash(self) -> str:
        return file_hash(self.root / "pyproject.toml")

    def _read_stamp(self) -> dict[str, str]:
        try:
            stamp = json.loads(self._stamp.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return stamp if isinstance(stamp, dict) else {}

    def _remember(self, done: dict[str, str]) -> None:
        stamp = {**self._read_stamp(), **done}
        fresh = self._stamp.with_suffix(".new")
        fresh.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
        fresh.replace(self._stamp)


def file_hash(path: Path) -> str:
    """SHA-256 of a text file, the same whatever line ends a checkout gave it."""
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def no_python(found: list[Python]) -> LauncherError:
    """The sentence for a machine without a Python that will do."""
    oldest = ".".join(map(str, OLDEST))
    lacking = "".join(f"\n  {python} lacks {', '.join(python.missing)}" for python in found if python.supported)
    return LauncherError(f"No complete Python {oldest} or newer was found; please install one.{lacking}")
