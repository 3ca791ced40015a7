"""What the pages of papers share: the list, the preview at the page's side, the buttons in its foot."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.paper_list import PaperList
from sipdesk.ui.pages.paper_rows import PaperRow
from sipdesk.ui.parts import button
from sipdesk.ui.preview import Preview

translate = QCoreApplication.translate


def show_papers(form: Form, about: About, copies: Callable[[], Sequence[PaperRow]]) -> None:
    """Put the papers into a page. Where papers cannot be made (no store is open) nothing stands there."""
    if about.papers is None or about.jobs is None:
        return
    preview = Preview()
    papers = PaperList(form.model, about, about.papers, about.jobs, copies, preview)
    form.own(papers)
    form.page.side(preview)
    words = translate("Papers", "Skriv ut %n papper", "", papers.ready)
    reason = "" if papers.ready else translate("Papers", "Inget papper kan skrivas ut just nu")
    form.page.primary(words, papers.make_all, reason, "printer")
    form.page.foot(button(translate("Papers", "Spara som PDF"), papers.save_as_pdf))
    papers.show_preview()
