"""What the pages of papers share: the list, the preview at the page's side, the buttons in its foot."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.papers.paper_list import PaperList
from sipdesk.ui.pages.papers.paper_rows import PaperRow
from sipdesk.ui.pages.papers.translation import languages_asked_for
from sipdesk.ui.paper.preview import Preview
from sipdesk.ui.parts import button

translate = QCoreApplication.translate


def show_papers(form: Form, about: About, copies: Callable[[], Sequence[PaperRow]]) -> PaperList | None:
    """Put the papers into a page. Where papers cannot be made (no store is open) nothing stands there."""
    if about.papers is None or about.jobs is None:
        return None
    preview = Preview()
    papers = PaperList(form.model, about, about.papers, about.jobs, copies, preview)
    form.own(papers)
    form.page.side(preview)
    _Foot(form, papers)
    form.page.prints(papers.print_all)
    if languages_asked_for(about.case):
        form.page.foot(button(translate("Papers", "Översättningar"), lambda: about.go("translation")))
    return papers


class _Foot(QObject):
    """The primary button, with how many papers it is about; made anew only when that is another number."""

    def __init__(self, form: Form, papers: PaperList) -> None:
        super().__init__(papers)
        self._form, self._papers, self._shown = form, papers, -1
        self._show()
        form.page.foot(button(translate("Papers", "Spara som PDF"), papers.save_as_pdf))
        form.page.foot(button(translate("Papers", "Spara med lösenfras"), papers.save_protected))
        papers.changed.connect(self._show)

    def _show(self) -> None:
        ready = self._papers.ready
        if ready == self._shown:
            return
        self._shown = ready
        pressed = QApplication.focusWidget()
        words = translate("Papers", "Skriv ut %n papper", "", ready) if ready else translate("Papers", "Skriv ut")
        reason = "" if ready else translate("Papers", "Det finns inget mer att skriva ut just nu")
        self._form.page.primary(words, self._papers.print_all, reason, "printer")
        if pressed is not None and not pressed.isVisible():  # it was the button that is gone
            self._papers.take_focus()
