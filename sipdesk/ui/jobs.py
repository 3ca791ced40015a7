"""The one way to run slow work: a function without widgets, values in and values out, on one worker thread.

Results, progress and errors come back on the window's thread. What can be explained (SipError) is shown
unless the caller takes it; everything else is a bug and is raised where the program notices bugs.
"""

from collections.abc import Callable
from functools import cached_property
from threading import Event
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from sipdesk.errors import SipError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")
Told = Callable[[int, int, str], object]


class Stopped(Exception):
    """Raised in the work when somebody has pressed *Stoppa*, at a point where everything made so far is whole."""


class Handle:
    """What a job's work may use of the outside: tell how far it is, and notice that it should stop."""

    def __init__(self, tell: Told) -> None:
        self._tell = tell
        self._stop = Event()
        self.abandoned = False  # nobody waits for the result any more

    def tell(self, done: int, of: int, words: str = "") -> None:
        """Say how far the work is; call it between whole pieces. Raises Stopped when it should end here."""
        if self._stop.is_set():
            raise Stopped
        self._tell(done, of, words)

    @property
    def stopped(self) -> bool:
        return self._stop.is_set()

    def stop(self) -> None:
        """Ask the work to end at its next whole piece."""
        self._stop.set()


class Jobs(QObject):
    """One worker: jobs run in the order they were asked for.

    trouble(SipError): a job failed in a way that can be explained, and nobody took it.
    """

    trouble = Signal(object)
    _soon = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handles: set[Handle] = set()
        self._soon.connect(self._call, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _worker(self) -> "ThreadPoolExecutor":
        from concurrent.futures import ThreadPoolExecutor  # here, because the first card is there before any job

        return ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")

    def run(
        self,
        work: Callable[[Handle], T],
        then: Callable[[T], object],
        *,
        told: Told | None = None,
        stopped: Callable[[], object] | None = None,
        failed: Callable[[SipError], object] | None = None,
        owner: QObject | None = None,
    ) -> Handle:
        """Do `work` on the worker and `then` here with its result.

        told(done, of, words): progress. stopped: it was stopped. failed: instead of the usual message.
        owner: when this object is gone, nothing of the above is called any more.
        """

        def here(call: Callable[..., object] | None, *values: Any) -> None:
            if call is not None and (owner is None or isValid(owner)):
                call(*values)

        def finish(done: "Future[T]") -> None:
            self._soon.emit(lambda: settle(done))

        def settle(done: "Future[T]") -> None:
            self._handles.discard(handle)
            problem = done.exception()
            if isinstance(problem, Stopped) or (problem is None and handle.abandoned):
                here(stopped)
            elif problem is None:
                here(then, done.result())
            elif isinstance(problem, SipError):
                here(failed or self.trouble.emit, problem)
            else:
                raise problem

        handle = Handle(lambda *progress: self._soon.emit(lambda: here(told, *progress)))
        self._handles.add(handle)
        self._worker.submit(work, handle).add_done_callback(finish)
        return handle

    @property
    def busy(self) -> bool:
        return bool(self._handles)

    def let_go(self) -> None:
        """Stop everything and wait until it has come to a whole piece: the store is about to close. No result of it
        is handed on."""
        for handle in list(self._handles):
            handle.abandoned = True
            handle.stop()
        self._worker.submit(lambda: None).result()  # its turn comes last

    def close(self) -> None:
        """Ask every job to stop, and wait for the one that runs to come to a whole piece."""
        for handle in list(self._handles):
            handle.stop()
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _call(self, call: Callable[[], object]) -> None:
        call()
