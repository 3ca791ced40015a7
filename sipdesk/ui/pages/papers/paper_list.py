"""A page of papers: the readers in a list, the chosen one's very bytes beside it, and below what can be done."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from sipdesk.documents.make import may_be_word
from sipdesk.errors import SipError
from sipdesk.issuing.register import Issued
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.papers.ask_password import ask_password
from sipdesk.ui.pages.papers.paper_details import PaperDetails, channel_words, usual_channel
from sipdesk.ui.pages.papers.paper_maker import PaperMaker, unprintable
from sipdesk.ui.pages.papers.paper_rows import PaperRow
from sipdesk.ui.pages.papers.passage_names import found_where
from sipdesk.ui.pages.papers.translation_names import untranslated
from sipdesk.ui.paper.paper_desk import PaperDesk
from sipdesk.ui.paper.preview import Preview
from sipdesk.ui.parts import (
    STRETCH,
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
    holder,
    row,
    text,
)
from sipdesk.ui.rows.question import bring_into_view
from sipdesk.ui.way.due_way import HERSELF, PAPERS
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate


class PaperList(QWidget):
    """`copies()` gives the rows as things stand now; `preview` shows the chosen one.

    changed: the rows say something else than before.
    """

    changed = Signal()

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
        self.setObjectName(PAPERS)
        self._model, self._about, self._papers, self._jobs = model, about, papers, jobs
        self._find, self._preview = copies, preview
        self._chosen = 0
        self._copies: Sequence[PaperRow] = ()
        self._box: list[Row] = []
        self._previewed: object = None
        self._maker = PaperMaker(papers, jobs, self, self._untranslated)
        note = translate("Papers", "Stoppar du sparas bara papper som är hela. Du kan arbeta vidare under tiden.")
        self._band = ProgressBand(translate("Papers", "Papper görs"), self._maker.stop, note)
        self._mistake, self._of_preview = Mistake(), Mistake()
        self._rows, self._unsent = column(gap=0), column(gap=0)
        self._details = PaperDetails(model, about, self._maker)
        about_papers = (self._band, self._mistake, self._of_preview)
        parts = (*about_papers, holder(self._rows), holder(self._unsent), self._details)
        self.setLayout(column(*parts, gap=12))
        self._maker.progress.connect(self._band.show_progress)
        self._maker.ended.connect(self._ended)
        self._details.passed.connect(self.refresh)
        model.left.connect(self._on_left)
        self.refresh()

    @property
    def chosen(self) -> str:
        """Whose paper is chosen, as places name it."""
        return _whom(self._now) if self._copies else ""

    @property
    def ready(self) -> int:
        """How many papers may be printed now and have not been."""
        return sum(copy.ready for copy in self._copies)

    @property
    def can_be_word(self) -> bool:
        """Whether there is a paper here that may leave as a file in which somebody can go on writing."""
        return any(may_be_word(copy.wanted.paper) for copy in self._copies)

    @property
    def any(self) -> bool:
        """Whether somebody is to have a paper here at all."""
        return bool(self._copies)

    def refresh(self) -> None:
        """Show how things stand: rows, what can be done, and the chosen one's preview."""
        copies = tuple(self._find())
        if copies != self._copies:
            self._copies = copies
            self._show_rows()
            self._show_unsent()
            self.show_pane()
            self.changed.emit()
        self._details.setVisible(bool(copies))  # where nobody is to have a paper there is nothing to pass with a reason
        if copies:
            self._details.show_paper(self._now)
        self._show_preview()

    def show_pane(self) -> None:
        """The pane with the preview stands there while somebody is to have a paper."""
        pane = self._preview.parentWidget()
        if pane is not None:
            pane.setVisible(bool(self._copies))

    def choose(self, place: int) -> None:
        """Show a reader's copy: the preview at the right, and below what can be done with it."""
        self._chosen = place
        self._show_rows()
        self._details.show_paper(self._now)
        self._show_preview()

    def arrive(self, path: str) -> bool:
        """Choose the paper of whom the path names, else the first that can be printed, or is left to send."""
        whom, copies = path.partition(".")[2], list(enumerate(self._copies))
        asked = [place for place, copy in copies if whom == _whom(copy)]
        ready = [place for place, copy in copies if copy.ready]
        left = [place for place, copy in copies if not copy.sent]
        if copies:
            self.choose(next(iter([*asked, *ready, *left]), 0))
            self.take_focus()
            bring_into_view(self._box[self._copies.index(self._now)])
        return bool(copies)

    def take_focus(self) -> None:
        """Put the keyboard on the chosen row."""
        if self._box:
            self._box[self._copies.index(self._now)].setFocus(Qt.FocusReason.TabFocusReason)

    def print_all(self) -> None:
        """Make every paper that may be made, and print what has not been printed."""
        self._hand_out(self._maker.print)

    def save_as_pdf(self) -> None:
        """Save the papers to a folder of the person's choice, and show it."""
        self._save(self._maker.save)

    def save_protected(self) -> None:
        """The same with a passphrase on each file."""
        password = ask_password(self)
        if password:
            self._save(partial(self._maker.save, password=password))

    def save_as_word(self) -> None:
        """Save those that may be changed as files in which somebody can go on writing."""
        self._save(self._maker.save_as_word, may_be_word)

    def _save(self, save: Callable[..., object], fit: Callable[[str], bool] = lambda _: True) -> None:
        chosen = QFileDialog.getExistingDirectory(self, translate("Papers", "Spara papperen i mappen"))
        if chosen:
            self._hand_out(partial(save, folder=Path(chosen)), also_printed=True, fit=fit)

    @property
    def _now(self) -> PaperRow:
        return self._copies[min(self._chosen, len(self._copies) - 1)]

    def _hand_out(
        self, act: Callable[..., object], also_printed: bool = False, fit: Callable[[str], bool] = lambda _: True
    ) -> None:
        """fit: which of the papers the act is for."""
        if self._maker.running or not self._model.save_now():
            return
        self._mistake.say("")
        ready = [copy for copy in self._copies if copy.ready or (also_printed and not copy.stops)]
        going = [copy for copy in ready if fit(copy.wanted.paper)]
        act([copy.wanted for copy in going if not copy.issued], [copy.issued for copy in going if copy.issued])

    def _on_left(self, _path: str) -> None:
        self.refresh()

    def _show_rows(self) -> None:
        had_keyboard = self._has_keyboard()
        clear(self._rows)
        self._box = []
        if not self._copies:
            return
        rows = [
            Row(copy.title, copy.below, copy.state(), chosen=copy is self._now, go=partial(self.choose, place))
            for place, copy in enumerate(self._copies)
        ]
        lines: list[Item] = []
        for shown in rows:
            lines += [shown, hairline()]
        box = frame("card", column(*lines[:-1], gap=0, margins=4), translate("Papers", "Mottagare"))
        place = self._copies.index(self._now)
        Roving(box, rows, first=place)
        self._rows.addWidget(box)
        self._box = rows
        if had_keyboard:
            self.take_focus()

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return isinstance(focused, Row) and self.isAncestorOf(focused)

    def _show_unsent(self) -> None:
        """One press for what has gone the usual way; each can be noted by itself below."""
        clear(self._unsent)
        unsent = [(copy, copy.unsent) for copy in self._copies if copy.unsent]
        if len(unsent) < 2:
            return
        going = [(issued, usual_channel(self._about, issued)) for _, issued in unsent]
        lines: list[Item] = [
            text(f"{copy.title}: {channel_words()[channel]}", "small")
            for (copy, _), (_, channel) in zip(unsent, going, strict=True)
        ]
        title = translate("Papers", "%n papper är utskrivna, men inte antecknade som skickade", "", len(unsent))
        words = translate("Papers", "Anteckna alla %n som skickade", "", len(unsent))
        note = button(words, lambda: self._maker.send(going), picture="letter")
        content = column(text(title, "strong"), *lines, row(note, STRETCH), gap=4, margins=16)
        self._unsent.addWidget(frame("card", content, title))

    def _show_preview(self) -> None:
        """The bytes as they will be given out; drawn anew only when the copy or the case is another."""
        if not self._copies or not self._model.save_now():
            return
        chosen = self._now
        if chosen.stops:
            self._previewed = None
            self._say_of_preview([])
            missing = dict.fromkeys(found_where(self._about, one) for one in chosen.stops)
            nothing = translate("Papers", "Det finns inget att visa förrän det som saknas är rättat.")
            self._preview.say("\n\n".join([nothing, *missing]))
            return
        wanted = (chosen.wanted, self._papers.version)
        if wanted == self._previewed:
            return
        if self._previewed is None:
            self._preview.say(translate("Papers", "Papperet görs"))
        self._previewed = wanted
        draw = self._papers.preview(chosen.wanted)
        self._jobs.run(
            lambda _: draw(),
            lambda pdf: self._show_made(pdf, chosen) if wanted == self._previewed else None,
            failed=lambda problem: self._preview.say(self._about.trouble(problem)),
            owner=self._preview,
        )

    def _show_made(self, pdf: bytes, chosen: PaperRow) -> None:
        self._preview.show_pdf(pdf, chosen.title)
        wanted = chosen.wanted
        self._say_of_preview([
            *unprintable(self._papers.missing_glyphs(wanted)),
            *untranslated(self._about, wanted.paper, self._papers.awaited(wanted), wanted.language),
        ])

    def _say_of_preview(self, troubles: Sequence[SipError]) -> None:
        """What is to be known of the paper that is shown, the weightiest alone."""
        first = next(iter(troubles), None)
        said = self._about.trouble(first) if first else ""
        self._of_preview.say("" if said == self._mistake.sentence else said, loud=_is_loud(first))

    def _untranslated(self, issued: Issued) -> list[SipError]:
        return untranslated(self._about, issued.paper.paper, issued.awaited, issued.paper.language)

    def _ended(self, problem: SipError | None) -> None:
        self._band.hide()
        self._mistake.say(self._about.trouble(problem) if problem else "", loud=_is_loud(problem))
        self.refresh()
        announce(self, self._mistake.sentence or translate("Papers", "Klart"))


def _is_loud(trouble: SipError | None) -> bool:
    """A missing translation is no mistake: the paper has lines for it."""
    return trouble is None or trouble.code != "paper.untranslated"


def _whom(copy: PaperRow) -> str:
    return copy.wanted.reader.party_uid or HERSELF
