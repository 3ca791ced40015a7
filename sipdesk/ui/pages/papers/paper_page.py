"""What the pages of papers share: the list, the preview at the page's side, the buttons in its foot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication, QWidget

from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.papers.paper_list import PaperList
from sipdesk.ui.pages.papers.paper_rows import PaperRow
from sipdesk.ui.pages.papers.translation import languages_asked_for
from sipdesk.ui.paper.preview import Preview
from sipdesk.ui.parts import Flow, button, holder

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class OwnAct:
    """What a page is there for beside its papers: the words of its button, what it does, its picture, and what it is
    called for who comes to press it."""

    words: str
    go: Callable[[], object]
    picture: str = ""
    place: str = ""


def show_papers(
    form: Form,
    about: About,
    copies: Callable[[], Sequence[PaperRow]],
    own: OwnAct | None = None,
    *,
    mainly: bool = True,
) -> PaperList | None:
    """Put the papers into a page. Where papers cannot be made (no store is open) nothing stands there.

    own: the primary when nothing is left to print. mainly: the page is there for its papers, so that printing is the
    primary while something is to be printed.
    """
    if about.papers is None or about.jobs is None:
        return None
    preview = Preview()
    papers = PaperList(form.model, about, about.papers, about.jobs, copies, preview)
    form.own(papers)
    further = _further(about, papers)
    form.own(further)
    form.page.side(preview)
    _Foot(form, papers, further, own, mainly=mainly)
    papers.show_pane()
    form.page.prints(papers.print_all)
    return papers


def _further(about: About, papers: PaperList) -> QWidget:
    """What some do sometimes; it would crowd the foot of the page."""
    ways = [button(translate("Papers", "Spara med lösenfras"), papers.save_protected, "inline", "lock")]
    word = button(translate("Papers", "Spara som Word-fil"), papers.save_as_word, "inline", "document")
    ways.append(word)
    papers.changed.connect(lambda: word.setVisible(papers.can_be_word))
    if languages_asked_for(about.case, about.routine):
        words = translate("Papers", "Översättningar")
        ways.append(button(words, lambda: about.go("translation"), "inline", "pen"))
    further = holder(Flow(*ways, gap=24))
    word.setVisible(papers.can_be_word)  # it would be a window of its own before it stands somewhere
    return further


class _Foot(QObject):
    """The primary is the next act of the page: printing while something is to be printed, then the page's own act, or
    the way on. Made anew only when that is another."""

    def __init__(
        self, form: Form, papers: PaperList, further: QWidget, own: OwnAct | None, *, mainly: bool
    ) -> None:
        super().__init__(papers)
        self._form, self._papers, self._own, self._mainly = form, papers, own, mainly
        self._shown = -1
        self._print = button("", papers.print_all, picture="printer")
        self._act = button(own.words, own.go, picture=own.picture) if own else None
        if self._act and own:
            self._act.setObjectName(own.place)
        for more in filter(None, (self._act, None if mainly else self._print)):
            form.page.foot(more)
        save = button(translate("Papers", "Spara som PDF"), papers.save_as_pdf)
        form.page.foot(save)
        self._with_papers = (save, further)  # what there is nothing to do with while nobody is to have a paper
        papers.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        ready = self._papers.ready
        for each in self._with_papers:
            each.setVisible(self._papers.any)
        if ready == self._shown:
            return
        self._shown = ready
        pressed = QApplication.focusWidget()
        words = translate("Papers", "Skriv ut %n papper", "", ready)
        self._print.setText(words)
        self._print.setVisible(bool(ready) and not self._mainly)
        printing = bool(ready) and self._mainly
        if self._act is not None:
            self._act.setVisible(printing)
        if printing:
            self._form.page.primary(words, self._papers.print_all, "printer")
        elif self._own is not None:
            self._form.page.primary(self._own.words, self._own.go, self._own.picture, self._own.place)
        else:
            self._form.page.usual_primary()
        if pressed is not None and not pressed.isVisible():  # it was the button that is gone
            self._papers.take_focus()
