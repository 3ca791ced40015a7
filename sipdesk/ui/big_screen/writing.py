"""What is being written on the big screen: it stays there while nobody has said what it tells, as long as the same
people are in the room. Then the one door decides."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from sipdesk.domain.passage import Passage
from sipdesk.domain.plan import Action, Remark, SubGoal
from sipdesk.domain.terms import Answer
from sipdesk.ui.big_screen.scenes import ACTIONS, REMARKS, SUB_GOALS
from sipdesk.ui.pages.about import About
from sipdesk.ui.rows.question import Question
from sipdesk.ui.work import case_path
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate


class Writing:
    """paths: inside the plan. known: uids of the actions that all may know now."""

    def __init__(self, model: CaseModel, known: Callable[[], Collection[str]]) -> None:
        self._model, self._known = model, known
        self.paths: list[str] = []

    @property
    def plan(self) -> str:
        """Path of the plan."""
        return f"plans.{self._model.case.plan.uid}"

    def add_action(self, sub_goal_uid: str) -> str:
        return self._add(ACTIONS, Action(sub_goal_uid=sub_goal_uid), translate("BigScreen", "Lägg till insats"))

    def add_goal(self) -> str:
        return self._add(SUB_GOALS, SubGoal(), translate("BigScreen", "Lägg till delmål"))

    def add_remark(self) -> str:
        return self._add(REMARKS, Remark(), translate("BigScreen", "Lägg till anteckning"))

    def change(self, uid: str) -> str:
        """An action is written again. Gives the path where."""
        self.paths.append(f"{ACTIONS}{uid}")
        return f"{self.plan}.{ACTIONS}{uid}"

    def done(self, uid: str) -> None:
        self.paths.remove(f"{ACTIONS}{uid}")
        self.save()

    def answer(self, answer: Answer, about: About) -> None:
        """C12, with the day and the name of whoever took the answer where none stands there."""
        path, agreement = f"{self.plan}.agreement", about.case.plan.agreement
        with self._model.as_one(translate("BigScreen", "Svar på planen")):
            self._model.set(f"{path}.answer", answer)
            self._model.set(f"{path}.read_back_on", agreement.read_back_on or about.today)
            self._model.set(f"{path}.taken_by", agreement.taken_by or about.by.name)
        self._model.leave(path)

    def typed(self, path: str) -> None:
        """Something was typed on the screen at a path of the case."""
        inside = path.removeprefix(f"{self.plan}.")
        if inside == path:
            return
        value = self._model.get(path)
        if isinstance(value, Passage) and value.tagged:
            self.paths = [one for one in self.paths if not case_path.covers(one, inside) or self._still(one)]
        elif not any(case_path.covers(one, inside) for one in self.paths):
            self.paths.append(inside)

    def left(self, path: str) -> None:
        """A line that was left is shown as the one door has it; a text waits until somebody says what it tells."""
        inside = path.removeprefix(f"{self.plan}.")
        if inside in self.paths and not isinstance(self._model.get(path), Passage):
            self.paths.remove(inside)

    def clear(self) -> None:
        self.paths.clear()

    def save(self) -> None:
        self._model.seal()
        self._model.save_now()

    def _add(self, kind: str, part: Action | SubGoal | Remark, words: str) -> str:
        held = f"{self.plan}.{kind.rstrip('.')}"
        self.paths.append(f"{kind}{part.uid}")
        self._model.add(held, part, words)
        return f"{held}.{part.uid}"

    def _still(self, written: str) -> bool:
        """An action goes on being written when it has been said what it tells, if all may know it."""
        return written.removeprefix(ACTIONS) in self._known()


def question_with_focus(screen: QWidget) -> Question | None:
    """The row on the screen where the keyboard is."""
    focus = QApplication.focusWidget()
    while focus is not None and focus is not screen:
        if isinstance(focus, Question):
            return focus
        focus = focus.parentWidget()
    return None
