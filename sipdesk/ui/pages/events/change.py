"""An event at any time: the meeting is moved, changed or cancelled, and everybody who was called is told (D10)."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.disclosure.told_meeting import CHANGE
from sipdesk.issuing.copies import readers_of
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.invitation.meeting import ask_when_and_where, ask_why_late
from sipdesk.ui.pages.papers.paper_page import show_papers
from sipdesk.ui.pages.papers.paper_rows import copies

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    form.date(
        "meeting.cancelled_on",
        translate("Change", "Om mötet ställs in: när bestämdes det?"),
        aim=Aim.PAST,
        hint=translate(
            "Change", "Lämna tomt om mötet flyttas eller ändras. Blir ett inställt möte av: ta bort dagen här."
        ),
    )
    form.section(translate("Change", "Om mötet flyttas eller ändras"))
    ask_when_and_where(form)
    ask_why_late(form, about)
    form.section(
        translate("Change", "Berätta för alla som är kallade eller inbjudna"),
        translate("Change", "Brevet säger vad läsaren fick veta förut och vad som gäller nu."),
    )
    if not readers_of(about.case, CHANGE):
        form.note(translate("Change", "Ingen har fått brev om mötet än. Ändra, och skicka sedan breven som vanligt."))
        return
    show_papers(form, about, lambda: copies(about, CHANGE, readers_of(about.case, CHANGE)))
