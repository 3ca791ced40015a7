"""Rows about the window: how long until it can be used, and what it keeps of memory when nobody touches it."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from launcher.environment import ROOT
from launcher.frozen import SUFFIX, Frozen
from launcher.progress import LauncherError

from sipdesk.app import READY_FILE
from sipdesk.issuing.lists import next_due
from sipdesk.paths import HOME_VARIABLE
from sipdesk.storage import cases
from sipdesk.storage.keys import Keys, new_data_key, with_recovery_code
from sipdesk.storage.opening import create_store
from sipdesk.storage.places import STORE_NAME
from sipdesk.storage.recovery_code import new_recovery_code
from tests.benchmarks.frame import Sides, comparison, timed
from tests.demo_cases import TODAY, demo_cases, demo_routine, demo_staff

CASES = 200
PATIENCE = 60.0  # seconds
SETTLED = 1.0  # seconds after the first paint
EMPTY = ROOT / "tests" / "benchmarks" / "processes" / "empty_window.py"


@comparison("start", "start to unlock page, built program, warm", "empty QMainWindow, built alike", 1.8, 1.2)
def start() -> Iterator[Sides]:
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = _built(), _built_empty(Path(folder))
        _store(Path(os.environ[HOME_VARIABLE]) / STORE_NAME, 0)
        yield Sides(timed(lambda: _opened([str(ours)])), timed(lambda: _opened([str(theirs)])))


@comparison("memory", f"memory, idle with {CASES} cases listed", "empty QMainWindow", 2.0, 1.3)
def memory() -> Iterator[Sides]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / STORE_NAME
        key = _store(path, CASES)
        ours = [sys.executable, "-m", "tests.benchmarks.processes.case_list", str(path), key]
        yield Sides(lambda: _memory(ours), lambda: _memory([sys.executable, str(EMPTY)]), "MB")


def _store(path: Path, count: int) -> str:
    """A store of invented cases; gives its key in hexadecimal."""
    key, by, invented = new_data_key(), demo_staff(), len(demo_cases())
    path.parent.mkdir(parents=True, exist_ok=True)
    with create_store(path, key, with_recovery_code(Keys(), key, new_recovery_code()), by) as store:
        for number in range(count):
            case = demo_cases()[number % invented]
            case.uid, case.number = f"019a0000-0000-7000-8000-{number:012x}", f"2026-{number}"
            cases.create(store, case, by, due=next_due(case, TODAY, demo_routine()))
    return bytes(key).hex()


def _opened(command: Sequence[str]) -> None:
    with _running(command):
        pass


def _memory(command: Sequence[str]) -> float:
    """Resident megabytes of the process once it has settled."""
    with _running(command) as process:
        time.sleep(SETTLED)
        pages = Path(f"/proc/{process.pid}/statm").read_text("ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE") / 1e6


@contextmanager
def _running(command: Sequence[str]) -> Iterator["subprocess.Popen[bytes]"]:
    """The process from its first painted window on; it is ended then."""
    with tempfile.TemporaryDirectory() as folder:
        ready = Path(folder) / "ready"
        quiet = subprocess.DEVNULL  # a window without a screen has remarks about it
        process = subprocess.Popen(command, env={**os.environ, READY_FILE: str(ready)}, stderr=quiet)
        try:
            end = time.monotonic() + PATIENCE
            while not ready.exists():
                if process.poll() is not None or time.monotonic() > end:
                    raise LauncherError(f"no window: {' '.join(command)}")
                time.sleep(0.001)
            yield process
        finally:
            process.kill()
            process.wait()


def _built() -> Path:
    frozen = Frozen(ROOT)
    if not frozen.current() and frozen.build(sys.executable) != 0:
        raise LauncherError("the program could not be built")
    return frozen.window


def _built_empty(folder: Path) -> Path:
    places = [f"--distpath={folder / 'dist'}", f"--workpath={folder / 'build'}", f"--specpath={folder}"]
    command = [sys.executable, "-m", "PyInstaller", "--log-level=ERROR", "--windowed", *places, str(EMPTY)]
    subprocess.run(command, check=True)
    return folder / "dist" / EMPTY.stem / f"{EMPTY.stem}{SUFFIX}"
