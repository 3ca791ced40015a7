"""Slow work: off the window's thread, back on it, with progress, stopping and errors that are shown."""

import threading
from collections.abc import Iterator
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from sipdesk.errors import SipError
from sipdesk.ui.jobs import Handle, Jobs


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()


def answer(number: int, _: Handle) -> int:
    return number


def in_window() -> bool:
    return threading.current_thread() is threading.main_thread()


def test_work_runs_elsewhere_and_its_result_comes_back_here(jobs: Jobs, qtbot: QtBot) -> None:
    got: list[tuple[bool, bool]] = []
    jobs.run(lambda _: in_window(), lambda there: got.append((there, in_window())))
    qtbot.waitUntil(lambda: bool(got))
    assert got == [(False, True)]
    assert not jobs.busy


def test_jobs_run_in_the_order_they_were_asked_for(jobs: Jobs, qtbot: QtBot) -> None:
    got: list[int] = []
    for number in range(20):
        jobs.run(partial(answer, number), got.append)
    qtbot.waitUntil(lambda: len(got) == 20)
    assert got == list(range(20))


def test_progress_is_told_here(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[tuple[int, int, str, bool]] = []
    done: list[None] = []

    def work(handle: Handle) -> None:
        for letter in range(3):
            handle.tell(letter, 3, "sjuksköterskan")

    jobs.run(work, done.append, told=lambda done, of, words: told.append((done, of, words, in_window())))
    qtbot.waitUntil(lambda: bool(done))
    assert told == [(0, 3, "sjuksköterskan", True), (1, 3, "sjuksköterskan", True), (2, 3, "sjuksköterskan", True)]


def test_a_stopped_job_ends_at_a_whole_piece(jobs: Jobs, qtbot: QtBot) -> None:
    whole: list[int] = []
    ended: list[str] = []
    started = threading.Event()
    go_on = threading.Event()

    def work(handle: Handle) -> None:
        for letter in range(100):
            handle.tell(letter, 100)
            whole.append(letter)
            started.set()
            go_on.wait(10)

    handle = jobs.run(work, lambda _: ended.append("done"), stopped=lambda: ended.append("stopped"))
    assert started.wait(10)
    handle.stop()
    go_on.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == ["stopped"]
    assert whole == [0]


def fail(code: str) -> None:
    raise SipError(code)


def test_trouble_is_shown_unless_the_caller_takes_it(jobs: Jobs, qtbot: QtBot) -> None:
    shown: list[str] = []
    taken: list[str] = []
    jobs.trouble.connect(lambda problem: shown.append(problem.code))
    jobs.run(lambda _: fail("store.busy"), lambda _: None)
    jobs.run(lambda _: fail("paper.stopped"), lambda _: None, failed=lambda problem: taken.append(problem.code))
    qtbot.waitUntil(lambda: bool(shown and taken))
    assert (shown, taken) == (["store.busy"], ["paper.stopped"])


def test_a_bug_is_not_swallowed(jobs: Jobs, qtbot: QtBot) -> None:
    with capture_exceptions() as bugs:
        jobs.run(lambda _: 1 // 0, lambda _: None)
        qtbot.waitUntil(lambda: not jobs.busy)
    assert [kind for kind, *_ in bugs] == [ZeroDivisionError]


def test_nothing_is_told_to_a_page_that_is_gone(jobs: Jobs, qtbot: QtBot) -> None:
    got: list[str] = []
    last: list[int] = []
    page = QObject()
    shiboken6.delete(page)
    jobs.run(lambda _: "late", got.append, owner=page)
    jobs.run(lambda _: 1, last.append)
    qtbot.waitUntil(lambda: bool(last))
    assert got == []
