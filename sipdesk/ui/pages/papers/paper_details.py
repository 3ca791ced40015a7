"""What can be done with the chosen paper: what stops it and the reason that passes it, printing again, and sending."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from sipdesk.domain.disclosure.guardians import party_of_reader
from sipdesk.domain.given import reader_of, sent_at
from sipdesk.domain.register import IssuedPaper
from sipdesk.domain.rules.invitation import d3_channels
from sipdesk.domain.terms import Channel
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.deviation import Stops, passed_words
from sipdesk.ui.pages.papers.paper_maker import PaperMaker
from sipdesk.ui.pages.papers.paper_rows import PaperRow
from sipdesk.ui.pages.papers.passage_names import found_where
from sipdesk.ui.parts import (
    STRETCH,
    Choice,
    Flow,
    button,
    clear,
    column,
    frame,
    heading,
    holder,
    row,
    summary,
    text,
    with_icon,
)
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate


def channel_words() -> Mapping[Channel, str]:
    """How a paper goes, as something that has been done."""
    return {
        Channel.SHARED_SERVICE: translate("Papers", "I IT-tjänsten"),
        Channel.POST: translate("Papers", "Med post"),
        Channel.HANDED_OVER: translate("Papers", "Lämnat över"),
    }


def usual_channel(about: About, paper: IssuedPaper) -> Channel:
    """How this reader's papers mostly go; the person is handed hers."""
    party = party_of_reader(about.case, reader_of(paper))
    return d3_channels(party)[0] if party else Channel.HANDED_OVER


def _missing_for(who: str, count: int) -> str:
    return translate("Papers", "%n sak(er) saknas för {who}", "", count).format(who=who)


class PaperDetails(QWidget):
    """Below the list. passed: a reason was given, so the paper may be made now."""

    passed = Signal()

    def __init__(self, model: CaseModel, about: About, maker: PaperMaker) -> None:
        super().__init__()
        self._model, self._about, self._maker = model, about, maker
        self._stops = Stops(model, about, translate("Papers", "Skäl att skriva ut ändå"))
        self._pass = button(translate("Papers", "Skriv ut ändå"), self._pass_with_reason)
        self._rest = column(gap=8)
        self._shown: PaperRow | None = None
        self.setLayout(column(self._stops, row(self._pass, STRETCH), holder(self._rest), gap=8))

    def show_paper(self, paper: PaperRow) -> None:
        """What there is to say and do about this reader's copy."""
        stops = paper.stops
        self._stops.show_stops(partial(_missing_for, paper.title), stops)
        self._pass.setVisible(self._stops.any and self._stops.passable)
        if paper == self._shown:
            return
        pressed = self._pressed()
        self._shown = paper
        clear(self._rest)
        for words in (passed_words(self._about, *one) for one in paper.passed):
            self._rest.addLayout(with_icon("warning", text(words, "small"), "warn"))
        if paper.warnings and not stops:
            title = translate("Page", "%n sak(er) att tänka på", "", len(paper.warnings))
            links = [(found_where(self._about, one), self._way_to(one.path)) for one in paper.warnings]
            self._rest.addWidget(summary(title, links, loud=False))
        if paper.issued is not None:
            acts = self._acts(paper, paper.issued)
            self._rest.addWidget(acts)
            _press_again(acts, pressed)

    def _pressed(self) -> str:
        """The words of the button here that has the keyboard."""
        focused = QApplication.focusWidget()
        return focused.text() if isinstance(focused, QPushButton) and self.isAncestorOf(focused) else ""

    def _way_to(self, path: str) -> Callable[[], object]:
        return lambda: self._model.went_to.emit(path)

    def _pass_with_reason(self) -> None:
        if self._stops.give_reason():
            self.passed.emit()

    def _acts(self, paper: PaperRow, issued: IssuedPaper) -> QWidget:
        """Printed and sent are acts of their own, each with its day."""
        words = translate("Papers", "Papper {code} till {who}").format(code=issued.code, who=paper.title)
        anew = button(translate("Papers", "Gör ett nytt papper"), lambda: self._maker.print([paper.wanted]), "quiet")
        anew.setEnabled(not paper.stops)
        if sent_at(issued):
            given = translate("Papers", "Det är skickat. En ny utskrift är ett nytt utlämnande.")
            return frame("card", column(heading(words, 3), text(given), row(anew, STRETCH), gap=8, margins=16), words)
        again = button(translate("Papers", "Skriv ut igen"), lambda: self._maker.print([], [issued]), picture="printer")
        question = translate("Papers", "Hur skickades det?")
        ways = channel_words()
        choice = Choice(question, list(ways.values()), list(ways).index(usual_channel(self._about, issued)))
        sent = button(
            translate("Papers", "Anteckna som skickat"),
            lambda: self._maker.send([(issued, list(ways)[choice.chosen or 0])]),
            picture="letter",
        )
        buttons = holder(Flow(sent, again, anew, gap=12))
        lines = column(heading(words, 3), text(question, "strong"), choice, buttons, gap=8, margins=16)
        return frame("card", lines, words)


def _press_again(acts: QWidget, words: str) -> None:
    """The keyboard stays on the button of the same words, when there still is one."""
    again = next((one for one in acts.findChildren(QPushButton) if words and one.text() == words), None)
    if again is not None:
        acts.show()  # now, so that it can take the keyboard
        again.setFocus(Qt.FocusReason.TabFocusReason)
