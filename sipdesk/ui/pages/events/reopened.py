"""A closing that was a mistake: whoever was told that the SIP had ended is told that it holds (H2)."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.disclosure.notices import h2_told_by_mistake
from sipdesk.domain.rules.closing import REOPENED
from sipdesk.issuing.copies import readers_of
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.papers.paper_page import show_papers
from sipdesk.ui.pages.papers.paper_rows import copies

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    readers = readers_of(about.case, REOPENED)
    if not readers:
        form.note(translate("Reopened", "Ingen har fått veta att SIP:en var avslutad."))
        return
    names = {
        reader.party_uid: party.name if (party := about.case.party(reader.party_uid)) else about.name
        for reader in readers
    }
    again = h2_told_by_mistake(about.case, readers[0].party_uid)
    if again is not None:
        form.several(
            f"reopened.{again.uid}.told", translate("Reopened", "Har fått veta det på annat sätt"), names, columns=2
        )
    show_papers(form, about, lambda: copies(about, REOPENED, readers_of(about.case, REOPENED)))


def leads_here(about: About) -> bool:
    """Whether somebody was told by mistake, and the SIP holds."""
    return about.case.closing.on is None and bool(readers_of(about.case, REOPENED))
