"""Moment 4: who was at the meeting, in part, or who came instead; why the person was not there; signing (E6 to E8)."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.domain.meeting import Attendance
from sipdesk.domain.terms import Present
from sipdesk.ui.big_screen.in_room import InTheRoom
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.parts import Choice, button, column, line_edit, row, text
from sipdesk.ui.way.due_way import HERSELF, PRESENT
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate
PATH = PRESENT
_ANSWERS = (Present.WHOLE, Present.IN_PART, Present.ABSENT)


def build(form: Form, about: About) -> None:
    expected = [("", about.name), *((p.uid, p.name) for p in about.case.parties if p.takes_part and p.name)]
    for uid, name in expected:
        form.own(PresenceRow(form.model, uid, name))
    form.prose(
        "meeting.absent_reason",
        translate("Attendance", "Om {name} inte var med hela tiden: varför?").format(name=about.name),
        hint=_on_no_paper(),
    )
    form.prose(
        "meeting.view_put",
        translate("Attendance", "Hur kom det fram vad {name} vill och tycker?").format(name=about.name),
        hint=_on_no_paper(),
    )
    form.tick(
        "meeting.signatures",
        translate("Attendance", "De som var med vill skriva under planen"),
        hint=translate("Attendance", "Underskrifter behövs inte. Planen gäller ändå."),
    )
    if about.meeting is not None:
        form.own(InTheRoom(form.model, about, about.meeting))
    form.page.foot(button(translate("Attendance", "Dagordning"), lambda: about.go("agenda")))
    if about.big_screen is not None:
        form.page.foot(button(translate("Attendance", "Stora skärmen (F11)"), about.big_screen))


def _on_no_paper() -> str:
    return translate("Attendance", "Står inte på något papper.")


class PresenceRow(QWidget):
    """One expected participant. Answering makes the entry; before that there is none."""

    def __init__(self, model: CaseModel, uid: str, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{PATH}.{uid or HERSELF}")
        self._model, self._uid = model, uid
        words = [
            translate("Attendance", "Hela mötet"),
            translate("Attendance", "En del av mötet"),
            translate("Attendance", "Inte med"),
        ]
        question = translate("Attendance", "{name} på mötet").format(name=name)
        self._choice = Choice(question, words)
        instead = translate("Attendance", "Vem kom i stället för {name}?").format(name=name)
        self._instead = line_edit(name=instead)
        self._instead.setPlaceholderText(translate("Attendance", "Vem kom i stället?"))
        self._instead.textEdited.connect(lambda words: self._write("instead", words))
        self._instead.editingFinished.connect(lambda: model.leave(PATH))
        for answer, option in zip(_ANSWERS, self._choice.buttons, strict=True):
            option.clicked.connect(lambda _=False, answer=answer: self._answer(answer))
        self.setLayout(column(text(name, "strong"), row((self._choice, 3), (self._instead, 2), gap=16), gap=4))
        self._show()
        model.changed.connect(self._on_changed)

    @property
    def _entry(self) -> Attendance | None:
        entries: list[Attendance] = self._model.get(PATH)
        return next((entry for entry in entries if entry.party_uid == self._uid), None)

    def _answer(self, answer: Present) -> None:
        self._write("present", answer)
        self._model.leave(PATH)

    def _write(self, member: str, value: object) -> None:
        entry = self._entry
        if entry is None:
            entry = Attendance(party_uid=self._uid)
            self._model.add(PATH, entry)
        self._model.set(f"{PATH}.{entry.uid}.{member}", value)

    def _show(self) -> None:
        entry = self._entry
        self._choice.choose(_ANSWERS.index(entry.present) if entry and entry.present else None)
        words = entry.instead if entry else ""
        if self._instead.text() != words:
            self._instead.setText(words)
        away = entry is not None and entry.present not in (None, Present.WHOLE)
        self._instead.setVisible(away or bool(words))

    def _on_changed(self, path: str) -> None:
        if path.startswith(PATH):
            self._show()
