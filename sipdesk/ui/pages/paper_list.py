"""A page of papers: the readers in a list, the chosen one's very bytes beside it, and making, printing and sending.

Making goes on the worker while the window stays alive; *Stoppa* leaves whole papers only. Before anything goes
out consent is looked at again (`sipdesk.issuing`), so that a withdrawal overtakes a letter that waits.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from sipdesk.domain.register import IssuedPaper
from sipdesk.domain.terms import Channel, PaperAct
from sipdesk.errors import SipError
from sipdesk.issuing.letters import Step
from sipdesk.ui.jobs import Handle, Jobs
from sipdesk.ui.model import CaseModel
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.paper_rows import PaperRow
from sipdesk.ui.paper_desk import PaperDesk
from sipdesk.ui.parts import (
    STRETCH,
    Choice,
    Item,
    Mistake,
    ProgressBand,
    Roving,
    Row,
    announce,
    button,
    clear,
    column,
    frame,
    hairline,
    heading,
    holder,
    row,
    summary,
    text,
)
from sipdesk.ui.preview import Preview
from sipdesk.ui.printing import print_papers

translate = QCoreApplication.translate
_CHANNELS = (Channel.SHARED_SERVICE, Channel.POST, Channel.HANDED_OVER)


class PaperList(QWidget):
    """`copies()` gives the rows as things stand now; `preview` shows the chosen one."""

    def __init__(
        self,
        model: CaseModel,
        about: About,
        papers: PaperDesk,
        jobs: Jobs,
        copies: Callable[[], Sequence[PaperRow]],
        preview: Preview,
    ) -> None:
        super().__init__()
        self._model, self._about, self._papers, self._jobs = model, about, papers, jobs
        self._copies, self._preview = copies, preview
        self._chosen = 0
        self._running: Handle | None = None
        note = translate("Papers", "Stoppar du sparas bara papper som är hela. Du kan arbeta vidare under tiden.")
        self._band = ProgressBand(translate("Papers", "Papper skrivs ut"), self._stop, note)
        self._mistake = Mistake()
        self._rows, self._details = column(gap=0), column(gap=8)
        self.setLayout(column(self._band, self._mistake, holder(self._rows), holder(self._details), gap=12))
        self.refresh()

    @property
    def ready(self) -> int:
        """How many papers may be made now."""
        return sum(copy.ready for copy in self._copies())

    def refresh(self) -> None:
        clear(self._rows)
        copies = self._copies()
        rows = [
            Row(copy.title, copy.below, copy.state(), chosen=place == self._chosen, go=partial(self.choose, place))
            for place, copy in enumerate(copies)
        ]
        lines: list[Item] = []
        for shown in rows:
            lines += [shown, hairline()]
        box = frame("card", column(*lines[:-1], gap=0, margins=4), translate("Papers", "Mottagare"))
        Roving(box, rows, first=min(self._chosen, max(len(rows) - 1, 0)))
        self._rows.addWidget(box)
        self._show_details(copies)

    def choose(self, place: int) -> None:
        """Show a reader's copy: the preview at the right, and below what can be done with it."""
        self._chosen = place
        self.refresh()
        self.show_preview()

    def show_preview(self) -> None:
        rows = self._copies()
        if not rows or not self._model.save_now():
            return
        chosen = rows[min(self._chosen, len(rows) - 1)]
        if chosen.stops:
            self._preview.say(translate("Papers", "Det finns inget att visa förrän det som saknas är rättat."))
            return
        draw = self._papers.preview(chosen.wanted)
        self._jobs.run(
            lambda _: draw(),
            lambda pdf: self._preview.show_pdf(pdf, chosen.title),
            failed=lambda problem: self._preview.say(self._about.trouble(problem)),
            owner=self._preview,
        )

    def make_all(self) -> None:
        """Make every paper that may be made, then print them."""
        wanted = [row for row in self._copies() if row.ready]
        if not wanted or not self._model.save_now():
            return
        self._mistake.say("")
        self._running = self._jobs.run(
            lambda handle: self._make(handle, wanted),
            self._made,
            told=self._band.show_progress,
            stopped=self._ended,
            failed=self._failed,
            owner=self,
        )

    def save_as_pdf(self) -> None:
        """Save the papers that are made to a folder of the person's choice, and open it."""
        issued = [row.issued for row in self._copies() if row.issued]
        chosen = QFileDialog.getExistingDirectory(self, translate("Papers", "Spara papperen i mappen"))
        if not chosen:
            return
        try:
            for paper in issued:
                self._papers.save(paper, Path(chosen))
        except SipError as problem:
            self._failed(problem)
            return
        self._papers.catch_up()
        QDesktopServices.openUrl(QUrl.fromLocalFile(chosen))

    def _make(self, handle: Handle, wanted: Sequence[PaperRow]) -> list[IssuedPaper]:
        """On the worker: each paper whole before the next; a stopped one does not stop the others."""
        made = []
        for step in self._papers.make([one.wanted for one in wanted]):
            if step.issued:
                made.append(step.issued.paper)
            elif not step.trouble:
                handle.tell(step.number - 1, step.of, _sentence(step))
        return made

    def _made(self, made: list[IssuedPaper]) -> None:
        self._ended()
        self._print(made)

    def _print(self, papers: Sequence[IssuedPaper]) -> None:
        """Consent is looked at again for each; what was sent before becomes a new paper."""
        try:
            issued = [self._papers.for_printing(paper) for paper in papers]
            if issued and print_papers(self, [one.content for one in issued]):
                for one in issued:
                    self._papers.printed(one.paper.uid)
        except SipError as problem:
            self._failed(problem)
        self._papers.catch_up()
        self.refresh()

    def _ended(self) -> None:
        self._running = None
        self._band.hide()
        self._papers.catch_up()
        self.refresh()
        announce(self, translate("Papers", "Klart"))

    def _failed(self, problem: SipError) -> None:
        self._ended()
        self._mistake.say(self._about.trouble(problem))

    def _stop(self) -> None:
        if self._running:
            self._running.stop()

    def _show_details(self, copies: Sequence[PaperRow]) -> None:
        clear(self._details)
        if not copies:
            return
        copy = copies[min(self._chosen, len(copies) - 1)]
        if copy.stops:
            title = translate("Papers", "%n sak(er) saknas för {who}", "", len(copy.stops)).format(who=copy.title)
            links = [(self._about.sentence(f), partial(self._model.went_to.emit, f.path)) for f in copy.stops]
            self._details.addWidget(summary(title, links))
        if copy.issued is not None:
            self._details.addWidget(self._acts(copy, copy.issued))

    def _acts(self, copy: PaperRow, issued: IssuedPaper) -> QWidget:
        """Printed and sent are acts of their own, each with its day."""
        words = translate("Papers", "Papper {code} till {who}").format(code=issued.code, who=copy.title)
        lines: list[Item] = [heading(words, 3)]
        again = button(translate("Papers", "Skriv ut"), lambda: self._print([issued]), picture="printer")
        if any(act.act is PaperAct.SENT for act in issued.acts):
            lines.append(text(translate("Papers", "Det är skickat. En ny utskrift är ett nytt utlämnande.")))
            lines.append(row(again, STRETCH))
            return frame("card", column(*lines, gap=8, margins=16), words)
        ways = [
            translate("Papers", "I IT-tjänsten"),
            translate("Papers", "Med post"),
            translate("Papers", "Lämnat över"),
        ]
        party = self._about.case.party(issued.party_uid)
        usual = party.channel if party and party.channel else Channel.POST
        choice = Choice(translate("Papers", "Hur skickades det?"), ways, _CHANNELS.index(usual))
        sent = button(translate("Papers", "Anteckna som skickat"), lambda: self._sent(issued, choice), picture="letter")
        lines += [text(translate("Papers", "Hur skickades det?"), "strong"), choice, row(sent, again, STRETCH, gap=12)]
        return frame("card", column(*lines, gap=8, margins=16), words)

    def _sent(self, issued: IssuedPaper, choice: Choice) -> None:
        try:
            self._papers.sent(issued, _CHANNELS[choice.chosen or 0])
        except SipError as problem:
            self._mistake.say(self._about.trouble(problem))
        self._papers.catch_up()
        self.refresh()


def _sentence(step: Step) -> str:
    """The reader's role, never the name: the bar can be seen by whoever passes."""
    role = step.role or translate("Papers", "den enskilde")
    words = translate("Papers", "Skriver ut papper {number} av {of}: {role}")
    return words.format(number=step.number, of=step.of, role=role)
