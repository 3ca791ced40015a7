"""Moment 2: *Vad är viktigt för dig?*, and the questions of the preparation sheet (B2, B4)."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt

from sipdesk.domain.preparation import SheetAnswer
from sipdesk.domain.rules.preparation import f13_asked
from sipdesk.domain.terms import Writer
from sipdesk.issuing.copies import readers_of
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.papers.paper_page import show_papers
from sipdesk.ui.pages.papers.paper_rows import copies
from sipdesk.ui.pages.visible import show_or_hide
from sipdesk.ui.parts import STRETCH, button, follow_the_eye, row
from sipdesk.ui.rows.answers import ChoiceRow
from sipdesk.ui.rows.question import Asked
from sipdesk.ui.rows.repeated import Parts
from sipdesk.ui.words import on_screen
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    form.passage(
        "preparation.what_matters",
        translate("Matters", "Vad är viktigt för dig?"),
        lines=5,
        hint=translate("Matters", "Skriv {whose} egna ord. De blir grunden för målet i planen.").format(
            whose=about.whose
        ),
        proposed=("function",),
    )
    form.section(
        translate("Matters", "Frågorna på förberedelsebladet"),
        translate("Matters", "Svaren följer med till planen. Du behöver inte skriva dem en gång till."),
    )
    parts = Parts(
        make=SheetAnswer,
        title=partial(_title, about),
        add=translate("Matters", "Lägg till svar"),
        removed=lambda _: translate("Matters", "Svaret är borttaget."),
    )
    form.repeated("preparation.answers", parts, partial(_answer, about))
    form.section(
        translate("Matters", "Förberedelsebladet på papper"),
        translate("Matters", "Det som är besvarat står på bladet. Till de andra frågorna finns linjer att skriva på."),
    )
    show_papers(form, about, lambda: copies(about, "preparation", readers_of(about.case, "preparation")), mainly=False)


def _title(about: About, number: int, answer: SheetAnswer) -> str:
    asked = about.routine.sheet_questions.get(answer.question)
    return on_screen(asked.text) if asked else translate("Matters", "Svar {number}").format(number=number)


class _WhichQuestion(ChoiceRow):
    """The list of questions; folded away in an answer that has one, which is its heading."""

    def __init__(self, model: CaseModel, asked: Asked, options: Mapping[str, str]) -> None:
        super().__init__(model, asked, options, upright=True)
        self._another = button(translate("Matters", "Byt fråga"), self._unfold, "inline", "pen")
        self._column.insertLayout(0, row(self._another, STRETCH))
        self._fold(bool(model.get(self.path)))

    def go(self) -> None:
        if self._choice.isHidden():
            self._another.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().go()

    def _unfold(self) -> None:
        self._fold(False)
        self.go()

    def _fold(self, folded: bool) -> None:
        for widget in filter(None, (self.head, self._choice)):
            show_or_hide(widget, not folded)
        show_or_hide(self._another, folded)
        follow_the_eye(self)


def _answer(about: About, part: Form, uid: str) -> None:
    path = f"preparation.answers.{uid}"
    chosen = part.model.get(f"{path}.question")
    offered = {question.code for question in f13_asked(about.case, about.today, about.routine)} | {chosen}
    known = about.routine.sheet_questions.items()
    questions = {code: on_screen(question.text) for code, question in known if code in offered}
    writers = {
        Writer.PERSON: translate("Matters", "{name} själv").format(name=about.name),
        Writer.RELATIVE: translate("Matters", "En närstående"),
        Writer.STAFF: translate("Matters", "Personal"),
    }
    asked = Asked(f"{path}.question", translate("Matters", "Vilken fråga?"))
    part.ask(_WhichQuestion(part.model, asked, questions))
    part.passage("text", translate("Matters", "Svar"), proposed=("function",))
    part.choice("writer", translate("Matters", "Vem har skrivit svaret?"), writers)
    part.text("writer_name", translate("Matters", "Namn, om det inte är {name} själv").format(name=about.name))
