"""The trial of a Windows build on Linux: a real Windows Python builds, and what it built is installed and used in Wine.

It proves that the program and its installers hold together as Windows files. It is not a proof for Windows, and what it
builds is not for release: what Wine cannot show is printed below its table.
"""

from __future__ import annotations

import re
import shutil
import time
from pathlib import Path
from typing import Callable, Sequence

from launcher.environment import Environment
from launcher.frozen import Frozen
from launcher.installers import Installers
from launcher.progress import LauncherError, Progress
from launcher.pythons import Python, find_all
from launcher.smoke_installed import Installed
from launcher.windows_libraries import asked_elsewhere
from launcher.windows_python import OBJDUMP, VERSION, WindowsPython
from launcher.wine import COMPILER, STAND_INS, Said, Wine

BUILD = """
import sys
sys.path.insert(0, "packaging")
from pathlib import Path
from launcher.frozen import Frozen
sys.exit(Frozen(Path.cwd(), "dist/windows").build(sys.executable, "--clean"))
"""
PORTABLE = ("tests/domain", "tests/exchange", "tests/storage", "tests/test_policy.py", "tests/test_log.py",
            "tests/test_settings.py", "tests/test_sentences.py", "tests/documents/test_papers.py")
PATIENT = 5400  # seconds: a busy machine can take an hour for what takes some minutes
OTHER_IN_WINE = ("tests/storage/test_places.py::test_a_link_to_such_a_place_is_seen_through",)  # Wine follows no links
NOT_SHOWN = """
What a run under Wine cannot show: AppLocker, WDAC, SmartScreen and virus scanners; screen readers by UI Automation;
scaling of 125 to 200 per cent and several screens; real printers; network drives and roaming profiles; two Windows
sessions at once; Intune, Configuration Manager and group policy themselves; start time and memory; signatures as
Windows checks them. The Python here is put together from a wheel's DLLs and is not for release.
"""


class Smoke:
    """Everything in `build/windows` and `dist/windows` of the project."""

    def __init__(self, environment: Environment) -> None:
        self.root = environment.root
        self.work = self.root / "build" / "windows"
        self.dist = self.root / "dist" / "windows"
        self.sources = self.root / "packaging" / "windows"
        self._pip = [str(environment.python), "-m", "pip"]
        self.wine = Wine(self.work)
        pins = environment.pins("test")
        self.python = WindowsPython(self.work / "python", pins, self.sources / "wine")
        self.frozen = Frozen(self.root, "dist/windows")
        self._rows: list[tuple[str, float, str]] = []
        self._falls = ""

    def run(self) -> None:
        """All of it, in order; raises LauncherError at the first thing that is not as it should be."""
        progress = Progress(0)
        trials = self._trials(progress, python_for_windows())
        progress.steps = len(trials)
        try:
            for name, trial in trials:
                self._try(progress, name, trial)
        finally:
            self.wine.close()
        print(table(self._rows))
        print(NOT_SHOWN)

    def _trials(self, progress: Progress, base: Python) -> list[tuple[str, Callable[[], str]]]:
        return [
            ("a Windows Python from pinned wheels", lambda: self._assemble(progress, base)),
            ("a Wine prefix, with stand-ins for what Wine lacks", self._prefix),
            ("the interpreter says what it is", self._interpreter),
            ("the portable part of the test suite", self._tests),
            ("the build, on Windows", self._build),
            ("nothing of Wine's is in it", self._clean),
            ("every library it asks for is in it, or Windows' own", self._whole),
            *Installed(self.wine, self.frozen, self._installers).trials(),
        ]

    def _try(self, progress: Progress, name: str, trial: Callable[[], str]) -> None:
        progress.step(name)
        begun = time.monotonic()
        found = trial()
        self._rows.append((name, time.monotonic() - begun, found))
        if found:
            progress.note(found)

    def _assemble(self, progress: Progress, base: Python) -> str:
        self.python.assemble(progress, self._pip, base)
        return f"library of {base}"

    def _prefix(self) -> str:
        self.wine.open(self.sources / "wine")
        return ""

    def _python(self, *arguments: str, patience: float = 900) -> str:
        """What the Windows Python says in the project's folder; it must succeed."""
        return self._must_be_well(self._run_python(*arguments, patience=patience), arguments)

    def _run_python(self, *arguments: str, patience: float) -> Said:
        command = [self.wine.at(self.python.program), *arguments]
        return self.wine.run(*command, patience=patience, folder=self.root)

    def _must_be_well(self, said: Said, arguments: Sequence[str]) -> str:
        if said.code:
            raise LauncherError(f"{' '.join(arguments)[:80]} ended with {said.code}:\n{said.text[-4000:]}")
        return said.text

    def _interpreter(self) -> str:
        said = self._python("-c", "import sys, ssl, ctypes, zlib; print(sys.version.split()[0], sys.platform)")
        if not said.strip().endswith("win32"):
            raise LauncherError(f"This is no Windows Python: {said}")
        return said.strip()

    def _tests(self) -> str:
        """A part at a time, each in an interpreter of its own: one that runs for long can crash in Wine."""
        left_out = [f"--deselect={test}" for test in OTHER_IN_WINE]
        passed = 0
        for part in PORTABLE:
            said = self._tried("-m", "pytest", "-q", "-p", "no:cacheprovider", *left_out, part)
            passed += int(re.findall(r"(\d+) passed", said)[-1])
        return f"{passed} passed{self._falls}"

    def _tried(self, *arguments: str) -> str:
        """Once more when the interpreter itself fell, which the table tells: pytest says 1 when a test does."""
        said = self._run_python(*arguments, patience=PATIENT)
        if said.code < 0:
            self._falls += f"; Wine's interpreter fell in {arguments[-1]}, and was started again"
            said = self._run_python(*arguments, patience=PATIENT)
        return self._must_be_well(said, arguments)

    def _build(self) -> str:
        self._python("-c", BUILD, patience=PATIENT)
        if not self.frozen.window.with_suffix(".exe").is_file():
            raise LauncherError("PyInstaller made no SIPDesk.exe.")
        files = [file for file in self.frozen.folder.rglob("*") if file.is_file()]
        return f"{sum(file.stat().st_size for file in files) / 1e6:.0f} MB, {len(files)} files"

    def _clean(self) -> str:
        strays = [path.name for path in self.frozen.folder.rglob("*") if path.stem.lower() in STAND_INS]
        if strays:
            raise LauncherError(f"Stand-ins for Wine got into the build: {', '.join(strays)}")
        return ""

    def _whole(self) -> str:
        asked, strange = asked_elsewhere(self.frozen.folder)
        if strange:
            raise LauncherError(f"What a clean Windows does not have: {', '.join(strange)}")
        return f"{asked} libraries of Windows"

    def _installers(self, version: str, out: str = "", payload: Path | None = None) -> Installers:
        folder = self.dist / out
        folder.mkdir(parents=True, exist_ok=True)
        return Installers(self.sources, payload or self.frozen.folder, folder, version, self.dist / "sipdesk.ico")


def python_for_windows() -> Python:
    """The Python of this machine whose standard library fits the runtime. Raises LauncherError."""
    fitting = [python for python in find_all() if python.version[:2] == VERSION and python.usual]
    if not fitting:
        raise LauncherError("A Python 3.11 is needed whose standard library the Windows Python can use.")
    return fitting[0]


def lacking() -> list[str]:
    """The tools that this machine lacks."""
    tools = ("wine", "Xvfb", "makensis", "wixl", "msiinfo", "osslsigncode", "openssl", COMPILER, OBJDUMP)
    return [tool for tool in tools if shutil.which(tool) is None]


def table(rows: Sequence[tuple[str, float, str]]) -> str:
    """What was tried, how long it took, what was found."""
    width = max(len(name) for name, _, _ in rows)
    lines = [f"{name:{width}}  {seconds:6.0f} s  {found}".rstrip() for name, seconds, found in rows]
    return "\n".join(["", *lines, f"{'in all':{width}}  {sum(row[1] for row in rows):6.0f} s"])
