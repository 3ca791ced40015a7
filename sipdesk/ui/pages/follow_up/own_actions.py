"""Between the meetings: what our own unit has promised in the plan, and when it was done (F16)."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.action_done import ActionDone
from sipdesk.domain.plan import Action
from sipdesk.domain.rules.own_actions import done_path, f16_own_actions
from sipdesk.ui import say
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.parts import text
from sipdesk.ui.rows.days import DateRow
from sipdesk.ui.rows.question import Asked

translate = QCoreApplication.translate
_DONE = "actions_done"


def build(form: Form, about: About) -> None:
    actions = f16_own_actions(about.case)
    if not actions:
        form.note(translate("OwnActions", "Vi har inga egna insatser i en fastställd plan."))
    for action in actions:
        form.own(text(action.what.text.strip(), "strong"))
        form.note(_when(action, about))
        asked = Asked(done_path(action.uid), translate("OwnActions", "När blev det klart?"))
        form.ask(DoneRow(form, asked, action.uid, about.by.name))


def _when(action: Action, about: About) -> str:
    """When it was promised, and who does it; a day that the words tell already is not said again."""
    told = action.due_on and say.day_and_month(action.due_on).casefold() in action.when.casefold()
    day = say.long_day(action.due_on, about.today) if action.due_on and not told else ""
    due = translate("OwnActions", "Senast {day}").format(day=day) if day else ""
    when = "  ·  ".join(words for words in (action.when.strip(), due) if words)
    said = (action.who.strip(), when or translate("OwnActions", "Ingen dag är bestämd."))
    return "  ·  ".join(words for words in said if words)


class DoneRow(DateRow):
    """The day on which an action was done. Answering makes the entry; before that there is none."""

    def __init__(self, form: Form, asked: Asked, uid: str, by: str) -> None:
        self._uid, self._by = uid, by
        super().__init__(form.model, asked, form.today, Aim.PAST)

    @property
    def day(self) -> date | None:
        kept = next((one for one in self.model.get(_DONE) if one.uid == self._uid), None)
        return kept.on if kept else None

    def is_gone(self) -> bool:
        """Never: without an entry the action is not done."""
        return False

    def store(self, value: object, unreadable: str = "") -> None:
        if all(one.uid != self._uid for one in self.model.get(_DONE)):
            self.model.add(_DONE, ActionDone(uid=self._uid, by=self._by), self.asked.name)
        super().store(value, unreadable)
