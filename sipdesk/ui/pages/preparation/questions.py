"""The questions that the meeting takes up. Consent is given for them, so they stand on its page too (C1, E3)."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.meeting import Question
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.rows.repeated import Parts

translate = QCoreApplication.translate


def ask_questions(form: Form, about: About, words: str) -> None:
    """A card for each question; `words` stand under the heading."""
    form.section(translate("Meeting", "Frågor till mötet"), words)
    parts = Parts(
        make=Question,
        title=lambda number, _: translate("Meeting", "Fråga {number}").format(number=number),
        add=translate("Meeting", "Lägg till fråga"),
        removed=lambda _: translate("Meeting", "Frågan är borttagen."),
        movable=True,
    )

    def rows(part: Form, _uid: str) -> None:
        part.passage("text", translate("Meeting", "Fråga"), proposed=("function",), lines=2)
        part.tick("from_person", translate("Meeting", "{whose} egen fråga").format(whose=about.whose))

    form.repeated("meeting.questions", parts, rows)
