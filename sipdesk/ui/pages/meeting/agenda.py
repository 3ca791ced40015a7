"""Moment 4: the agenda: minutes for each question, the time left, what all remember; then its papers (E3, E4)."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.domain.agenda import e3_own_first, e3_time_left, e4_reminders
from sipdesk.issuing.copies import readers_of
from sipdesk.ui.big_screen.words import reminder
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.papers.paper_page import show_papers
from sipdesk.ui.pages.papers.paper_rows import copies
from sipdesk.ui.parts import button, column, text
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    questions = e3_own_first(about.case.meeting.questions)
    form.section(
        translate("Agenda", "Hur lång tid får varje fråga?"),
        translate(
            "Agenda", "Frågor från {name} kommer först. En fråga utan minuter får en lika stor del av resten."
        ).format(name=about.name),
    )
    if not questions:
        form.note(translate("Agenda", "Det finns inga frågor än. De skrivs där mötet planeras."))
    for number, question in enumerate(questions, 1):
        form.own(text(f"{number}. {question.text.text}", "strong"))
        form.number(
            f"meeting.questions.{question.uid}.minutes",
            translate("Agenda", "Tid för fråga {number}").format(number=number),
            translate("Agenda", "minuter"),
        )
    form.own(TimeLeft(form.model))
    form.section(translate("Agenda", "Påminn alla om det här"))
    for code in e4_reminders():
        form.note(reminder(code))
    form.section(
        translate("Agenda", "Dagordningen på papper"),
        translate("Agenda", "Klockslag står bara på det till {name} och till den egna enheten.").format(
            name=about.name
        ),
    )
    show_papers(form, about, lambda: copies(about, "agenda", readers_of(about.case, "agenda")))
    form.page.foot(button(translate("Agenda", "Gå till mötet"), lambda: about.go("meeting")))


class TimeLeft(QWidget):
    """How many minutes nobody has planned yet (E3)."""

    def __init__(self, model: CaseModel) -> None:
        super().__init__()
        self._model = model
        self._words = text("")
        self.setLayout(column(self._words))
        self._show()
        model.changed.connect(self._on_changed)

    def _show(self) -> None:
        left = e3_time_left(self._model.case.meeting)
        if left >= 0:
            self._words.setText(translate("Agenda", "%n minut(er) är inte planerade.", "", left))
        else:
            self._words.setText(translate("Agenda", "Frågorna tar %n minut(er) för mycket.", "", -left))

    def _on_changed(self, path: str) -> None:
        if path.startswith("meeting"):
            self._show()
