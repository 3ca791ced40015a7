"""A SIP is judged not needed after discharge: who judged it, why, and every unit concerned is told (A13)."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.case import Case
from sipdesk.domain.rules.not_needed import PAPER, PATH, a13_units
from sipdesk.domain.rules.passages import Placed, not_needed_passages
from sipdesk.issuing.copies import readers_of
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.papers.paper_page import show_papers
from sipdesk.ui.pages.papers.paper_rows import copies
from sipdesk.ui.pages.papers.passages import Passages

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    with form.side_by_side():
        form.date(f"{PATH}.judged_on", translate("NotNeeded", "När gjordes bedömningen?"), aim=Aim.PAST)
        form.text(f"{PATH}.judged_by", translate("NotNeeded", "Vem bedömde?"))
    form.passage(
        f"{PATH}.reason",
        translate("NotNeeded", "Varför behövs ingen SIP?"),
        proposed=("support-now",),
        hint=translate("NotNeeded", "Står i beskedet till dem som får veta det."),
    )
    form.own(Passages(form.model, about, _passages))
    form.section(
        translate("NotNeeded", "Berätta för alla som berörs"),
        translate("NotNeeded", "Skicka beskedet. Kryssa bara för dem som har fått veta det på annat sätt."),
    )
    units = {party.uid: party.name for party in a13_units(about.case) if party.name}
    if units:
        form.several(f"{PATH}.told", translate("NotNeeded", "Har fått veta det på annat sätt"), units, columns=2)
    else:
        form.note(translate("NotNeeded", "Lägg först till de verksamheter som berörs, på sidan Deltagare."))
    show_papers(form, about, lambda: copies(about, PAPER, readers_of(about.case, PAPER)))


def _passages(case: Case) -> list[Placed]:
    return list(not_needed_passages(case))
