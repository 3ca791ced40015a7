"""Rows about letters in one go: no slower than one by one, memory flat, and the window never stands still for it."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import cycle, islice, pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from sipdesk.domain.case import Case
from sipdesk.domain.ids import new_uid
from sipdesk.domain.issuable import Paper
from sipdesk.issuing.copies import Copy, readers_of, usual_copy
from sipdesk.issuing.letters import issue_letters
from sipdesk.issuing.register import Issued, issue
from sipdesk.storage import cases
from sipdesk.storage.cases import Loaded
from sipdesk.storage.store import Store
from sipdesk.ui.jobs import Handle, Jobs
from tests.benchmarks.frame import Sides, comparison, timed
from tests.benchmarks.sample import CASE
from tests.demo_cases import TODAY, demo_case, demo_routine
from tests.storage.stores import ANNA, new_store

LETTERS = 200
FEW = 10
TICK = 5  # milliseconds
NOW = datetime(TODAY.year, TODAY.month, TODAY.day, 9, 30)


@contextmanager
def workplace() -> Iterator[Store]:
    with tempfile.TemporaryDirectory() as folder, new_store(Path(folder)) as store:
        yield store


def batch(store: Store, number: int) -> None:
    """So many letters of one meeting in one go, to everybody invited, over and over."""
    case = _fresh(store)
    for step in issue_letters(case, list(islice(_copies(case), number)), demo_routine(), _maker(store, case)):
        assert step.trouble is None


def one_letter(store: Store) -> Callable[[], float]:
    """Times single letters, each of a case that has none yet and to the next one who is invited."""
    copies = _copies(demo_case(CASE))

    def measure() -> float:
        case = _fresh(store)
        return timed(lambda: _maker(store, case)(next(copies), None))()

    return measure


def _fresh(store: Store) -> Case:
    case = demo_case(CASE)
    case.uid = new_uid()
    cases.create(store, case, ANNA)
    return case


def _copies(case: Case) -> Iterator[Copy]:
    return cycle([usual_copy(case, Paper.SUMMONS, reader) for reader in readers_of(case, Paper.SUMMONS)])


def _maker(store: Store, case: Case) -> Callable[[Copy, Loaded | None], Issued]:
    return lambda copy, since: issue(store, case.uid, copy, ANNA, demo_routine(), clock=lambda: NOW, since=since)


@comparison("letters", f"{LETTERS} letters in one go, each", "one letter alone", 1.05)
def letters_in_one_go() -> Iterator[Sides]:
    with workplace() as store:
        alone = one_letter(store)
        yield Sides(
            lambda: timed(lambda: batch(store, LETTERS))() / LETTERS,
            lambda: sum(alone() for _ in range(LETTERS)) / LETTERS,
        )


@comparison("letters-memory", f"most memory for {LETTERS} letters in one go", f"for {FEW}", 1.2)
def memory_of_letters() -> Iterator[Sides]:
    yield Sides(lambda: _most_memory(LETTERS), lambda: _most_memory(FEW), "MB")


def _most_memory(number: int) -> float:
    command = [sys.executable, "-m", "tests.benchmarks.processes.many_letters", str(number)]
    return float(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)


@comparison("letters-stall", "longest standstill of the window meanwhile", "what is noticed", 1.0)
def standstill() -> Iterator[Sides]:
    application = QCoreApplication.instance() or QCoreApplication([])
    with workplace() as store:
        yield Sides(lambda: _longest_standstill(store, application), lambda: 50.0, "ms")


def _longest_standstill(store: Store, application: QCoreApplication) -> float:
    """Milliseconds between two ticks, beyond the tick itself, while the worker makes letters."""
    ticks: list[float] = []
    timer, loop, jobs = QTimer(application), QEventLoop(), Jobs()
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start(TICK)

    def work(_handle: Handle) -> None:
        batch(store, FEW * 2)

    jobs.run(work, lambda _: loop.quit())
    loop.exec()
    timer.stop()
    jobs.close()
    return max(after - before for before, after in pairwise(ticks)) * 1000 - TICK
