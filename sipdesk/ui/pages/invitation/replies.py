"""Moment 3: what the summoned and invited have answered, and who comes instead (D5)."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.party import Party
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.parts import heading

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    asked = [party for party in about.case.parties if party.takes_part and not party.own and party.name]
    if not asked:
        form.note(translate("Replies", "Lägg först till deltagare på sidan Deltagare."))
    for party in asked:
        _reply(form, party)


def _reply(form: Form, party: Party) -> None:
    part = form.part(f"parties.{party.uid}.reply")
    part.own(heading(party.name, 2))
    with part.side_by_side():
        part.yes_no("coming", translate("Replies", "Kommer någon?"), values=(True, False))
        part.date("on", translate("Replies", "När kom svaret?"), aim=Aim.PAST)
    with part.side_by_side():
        part.text("who", translate("Replies", "Vem kommer?"))
        part.text("replacement", translate("Replies", "Ersättare vid förhinder"))
    form.own(part)
