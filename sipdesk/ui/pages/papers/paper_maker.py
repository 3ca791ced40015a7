"""Making, printing, saving and sending papers of one case, on the worker, while the window stays alive.

Before anything goes out consent is looked at again (`sipdesk.issuing`), so that a withdrawal overtakes a letter
that waits. *Stoppa* leaves whole papers only; what is made and not printed waits for the next time.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from sipdesk.domain.register import IssuedPaper
from sipdesk.domain.terms import Channel, ReaderKind
from sipdesk.errors import SipError
from sipdesk.issuing.copies import Copy, with_password
from sipdesk.issuing.letters import Step
from sipdesk.issuing.register import Issued
from sipdesk.ui.jobs import Handle, Jobs, Stopped
from sipdesk.ui.paper.paper_desk import PaperDesk
from sipdesk.ui.paper.pdf_pages import page_count

if TYPE_CHECKING:
    from sipdesk.ui.paper.printing import Give

translate = QCoreApplication.translate


@dataclass(slots=True)
class _Batch:
    """What came of a batch: the papers made for it, those that go out, how many pages each has, and why some do not."""

    papers: list[IssuedPaper] = field(default_factory=list)
    made: list[Issued] = field(default_factory=list)
    issued: list[Issued] = field(default_factory=list)
    pages: list[int] = field(default_factory=list)
    troubles: list[SipError] = field(default_factory=list)


class PaperMaker(QObject):
    """progress(done, of, words). ended(trouble): the register says something new; trouble is a SipError or None."""

    progress = Signal(int, int, str)
    ended = Signal(object)

    def __init__(
        self, papers: PaperDesk, jobs: Jobs, window: QWidget, told: Callable[[Issued], Sequence[SipError]]
    ) -> None:
        """told: what else there is to say of a paper that was made; asked on the window's thread."""
        super().__init__(window)
        self._told = told
        self._papers, self._jobs, self._window = papers, jobs, window
        self._running = False
        self._handle: Handle | None = None

    @property
    def running(self) -> bool:
        return self._running

    def print(self, wanted: Sequence[Copy], waiting: Sequence[IssuedPaper] = ()) -> None:
        """Make these copies, and print them together with papers that are made already."""
        self._run(wanted, waiting, self._to_printer, _as_it_is)

    def save(self, wanted: Sequence[Copy], waiting: Sequence[IssuedPaper], folder: Path, password: str = "") -> None:
        """Make these copies, and write them to a folder together with papers that are made already; then show it.

        password: that the files are opened with, or none.
        """

        def as_file(issued: Issued) -> Issued:
            content = with_password(issued.paper.paper, issued.content, password) if password else issued.content
            return replace(issued, content=content)

        self._save(wanted, waiting, folder, as_file)

    def save_as_word(self, wanted: Sequence[Copy], waiting: Sequence[IssuedPaper], folder: Path) -> None:
        """The same as Word files, for whoever has to go on writing in them."""
        self._save(wanted, waiting, folder, lambda issued: self._papers.as_word(issued.paper))

    def _save(
        self, wanted: Sequence[Copy], waiting: Sequence[IssuedPaper], folder: Path,
        as_file: Callable[[Issued], Issued],
    ) -> None:  # fmt: skip
        def to_folder(issued: Issued) -> Issued:
            self._papers.write(as_file(issued), folder)
            return issued

        def show_folder(batch: _Batch) -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
            self._done(batch)

        self._run(wanted, waiting, show_folder, to_folder)

    def send(self, papers: Sequence[tuple[IssuedPaper, Channel]]) -> None:
        """Note that papers went, each in its own way. One that may not go any more does not stop the others."""

        def note(handle: Handle) -> _Batch:
            batch = _Batch()
            for number, (paper, channel) in enumerate(papers):
                words = translate("Papers", "Antecknar papper {number} av {of}")
                handle.tell(number, len(papers), words.format(number=number + 1, of=len(papers)))
                try:
                    self._papers.sent(paper, channel)
                except SipError as problem:
                    batch.troubles.append(problem)
            return batch

        self._start(note, self._done)

    def stop(self) -> None:
        if self._running and self._handle:
            self._handle.stop()

    def _run(
        self, wanted: Sequence[Copy], waiting: Sequence[IssuedPaper], hand_out: Callable[[_Batch], object],
        finish: Callable[[Issued], Issued],
    ) -> None:  # fmt: skip
        self._start(
            lambda handle: self._make(handle, wanted, waiting, finish),
            lambda batch: hand_out(batch) if batch.issued else self._done(batch),
        )

    def _start(self, work: Callable[[Handle], _Batch], then: Callable[[_Batch], object]) -> None:
        self._running = True
        self._handle = self._jobs.run(
            work,
            then,
            told=self.progress.emit,
            stopped=lambda: self._end(None),
            failed=self._end,
            owner=self,
        )

    def _done(self, batch: _Batch) -> None:
        told = [trouble for one in batch.made for trouble in self._told(one)]
        self._end(next(iter((*batch.troubles, *told)), None))

    def _make(
        self, handle: Handle, wanted: Sequence[Copy], waiting: Sequence[IssuedPaper],
        finish: Callable[[Issued], Issued],
    ) -> _Batch:  # fmt: skip
        """On the worker: each paper whole before the next; a stopped one does not stop the others."""
        batch = _Batch(list(waiting))
        for step in self._papers.make(wanted):
            if step.issued:
                batch.papers.append(step.issued.paper)
                batch.made.append(step.issued)
                batch.troubles.extend(unprintable(step.issued.missing_glyphs))
            elif step.trouble:
                batch.troubles.append(step.trouble)
            else:
                handle.tell(step.number - 1, step.of, sentence(step))
        for number, paper in enumerate(batch.papers):
            handle.tell(number, len(batch.papers), translate("Papers", "Kontrollerar samtycket en gång till"))
            try:
                issued = finish(self._papers.for_printing(paper))
                batch.issued.append(issued)
                batch.pages.append(page_count(issued.content))
            except SipError as problem:
                if problem.code.startswith("store."):
                    raise
                batch.troubles.append(problem)
        return batch

    def _to_printer(self, batch: _Batch) -> None:
        """Which printer is asked for here; drawing takes its time and is done on the worker."""
        from sipdesk.ui.paper.printing import choose_printer, draw  # here: the system's printing fills two megabytes

        self._papers.catch_up()
        printer = choose_printer(self._window, sum(batch.pages))
        if printer is None:
            self._done(batch)
        else:
            self._start(lambda handle: self._print(handle, batch, partial(draw, printer, batch.pages)), self._done)

    def _print(self, handle: Handle, batch: _Batch, draw: "Callable[[Give], Sequence[int]]") -> _Batch:
        """On the worker: consent is looked at once more before each paper, since somebody may have taken it back while
        the one before was drawn. Stopped, it ends after a whole paper; what was printed is noted as printed."""

        def give(place: int) -> bytes | None:
            paper, count = batch.issued[place].paper, len(batch.issued)
            words = translate("Papers", "Skriver ut papper {number} av {of}").format(number=place + 1, of=count)
            try:
                handle.tell(place, count, words)
                again = self._papers.for_printing(paper)
            except Stopped:
                return None
            except SipError as problem:
                if problem.code.startswith("store."):
                    raise
                batch.troubles.append(problem)
                return None
            return again.content if again.paper.uid == paper.uid else None  # sent meanwhile: the new one waits its turn

        for place in draw(give):
            self._papers.printed(batch.issued[place].paper.uid)
        return batch

    def _end(self, problem: SipError | None) -> None:
        self._running = False
        self._papers.catch_up()
        self.ended.emit(problem)


def _as_it_is(issued: Issued) -> Issued:
    return issued


def unprintable(signs: Sequence[str]) -> list[SipError]:
    """What to tell of signs that no face can draw; nothing when there are none."""
    return [SipError("paper.unprintable", signs=" ".join(signs))] if signs else []


def sentence(step: Step) -> str:
    """The reader's role, never the name: the bar can be seen by whoever passes."""
    whom = {
        ReaderKind.PERSON: translate("Papers", "den enskilde"),
        ReaderKind.GUARDIAN: translate("Papers", "vårdnadshavare"),
        ReaderKind.CONVENER: translate("Papers", "sammankallande"),
        ReaderKind.OWN_UNIT: translate("Papers", "den egna enheten"),
    }
    role = step.role or whom.get(step.kind, translate("Papers", "deltagare"))
    words = translate("Papers", "Gör papper {number} av {of}: {role}")
    return words.format(number=step.number, of=step.of, role=role)
