"""Moment 3: what the summoned and invited have answered, and who comes instead (D5)."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from sipdesk.domain.party import Party
from sipdesk.domain.rules.replies import d5_answer
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.visible import Following
from sipdesk.ui.parts import heading
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    asked = [party for party in about.case.parties if party.takes_part and not party.own and party.name]
    if not asked:
        form.note(translate("Replies", "Lägg först till deltagare på sidan Deltagare."))
    for party in asked:
        _reply(form, about, party)


def _reply(form: Form, about: About, party: Party) -> None:
    path = f"parties.{party.uid}.reply"
    part = form.part(path)
    part.own(heading(party.name, 2))
    part.own(Following(form.model, path, lambda: _of_another_day(about, party.uid)))
    with part.side_by_side():
        part.yes_no("coming", translate("Replies", "Kommer någon?"), values=(True, False))
        part.date("on", translate("Replies", "När kom svaret?"), aim=Aim.PAST)
    with part.side_by_side():
        part.text("who", translate("Replies", "Vem kommer?"))
        part.text("replacement", translate("Replies", "Ersättare vid förhinder"))
    form.own(part)
    AnsweredToday(form.model, path, about.today, part)


def _of_another_day(about: About, uid: str) -> str:
    """Said where an answer stands that is none about the meeting of now (D5)."""
    party = about.case.party(uid)
    if party is None or party.reply.coming is None or d5_answer(about.case, party) is not None:
        return ""
    return translate(
        "Replies", "Svaret gällde ett annat möte eller en annan dag. Fråga igen, och skriv när det nya svaret kom."
    )


class AnsweredToday(QObject):
    """An answer that is written down came today, unless a day is written: by that it is known which meeting it is
    about."""

    def __init__(self, model: CaseModel, path: str, today: date, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._path, self._today = model, path, today
        model.left.connect(self._on_left)

    def _on_left(self, path: str) -> None:
        if path != f"{self._path}.coming" or not self._model.knows(path):
            return
        day = f"{self._path}.on"
        if self._model.get(path) is not None and self._model.get(day) is None:
            self._model.set(day, self._today, translate("Replies", "När kom svaret?"))
            self._model.leave(day)
