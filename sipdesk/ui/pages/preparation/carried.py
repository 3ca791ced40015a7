"""What the person has said already, carried on without retyping: from the preparation to the meeting and the plan.

Offered, never done unseen: it is the writer who decides what the plan says (B2, B4, B6).
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame

from sipdesk.domain.rules.preparation import b4_everything_carried, b6_meeting_as_wished
from sipdesk.domain.terms import MeetingForm
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.invitation.meeting_forms import form_words
from sipdesk.ui.parts import STRETCH, button, column, heading, row, text
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate


def offer_for_plan(form: Form, about: About) -> None:
    """At the top of the plan, while it lacks what the preparation holds."""
    offered = b4_everything_carried(about.case, about.routine)
    if offered:
        title = translate("Carried", "Hämta det som {name} redan har sagt").format(name=about.name)
        words = "\n".join(dict.fromkeys(passage.text.strip() for passage in offered.values()))
        form.own(Offer(form.model, offered, title, words))


def offer_for_meeting(form: Form, about: About) -> None:
    """Beside time and place, while the meeting is not as the person wants it."""
    wished = b6_meeting_as_wished(about.case.preparation.frame, about.case.meeting)
    if wished:
        title = translate("Carried", "Så vill {name} ha mötet").format(name=about.name)
        form.own(Offer(form.model, wished, title, ". ".join(_wish(value) for value in wished.values())))


class Offer(QFrame):
    """A sunken card with the words, and one button that takes them over as one step of undo."""

    def __init__(self, model: CaseModel, offered: Mapping[str, Any], title: str, words: str) -> None:
        super().__init__()
        self.setProperty("box", "sunken")
        self.setAccessibleName(title)
        self._model, self._offered, self._title = model, offered, title
        take = button(translate("Carried", "Hämta"), self._take, picture="down")
        take.setAccessibleName(title)
        self.setLayout(column(heading(title, 3), text(words), row(take, STRETCH), gap=8, margins=16))

    def _take(self) -> None:
        with self._model.as_one(self._title):
            for path, value in self._offered.items():
                self._model.set(path, value)
        for path in self._offered:
            self._model.leave(path)
        self.hide()


def _wish(value: MeetingForm | int) -> str:
    if isinstance(value, MeetingForm):
        return form_words()[value]
    return translate("Carried", "Högst %n minuter", "", value)
