"""What was read back and answered is what is agreed (C12): when the plan is decided otherwise after that, she is asked
again. A name or a telephone number that is put right is not asked about."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from sipdesk.domain.changes import c12_decided
from sipdesk.domain.terms import Answer
from sipdesk.ui import say
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate


class ReadBack(QObject):
    """Takes the answer away as a step of undo of its own, and keeps in the case what it was and when it was given."""

    def __init__(self, model: CaseModel) -> None:
        super().__init__(model)
        self._model = model
        self._waits = False
        model.changed.connect(self._on_changed)
        model.went_to.connect(self._on_undone)

    def _on_changed(self, path: str) -> None:
        plan = self._model.case.plan
        inside = path.removeprefix(f"plans.{plan.uid}.")
        answered = plan.final_at is None and plan.agreement.answer is not None
        if answered and inside != path and c12_decided(inside) and not self._waits:
            self._waits = True
            QTimer.singleShot(0, self, self._ask_again)

    def _on_undone(self, _path: str) -> None:
        """What was undone is what she heard."""
        self._waits = False

    def _ask_again(self) -> None:
        waits, self._waits = self._waits, False
        plan = self._model.case.plan
        agreement, path = plan.agreement, f"plans.{plan.uid}.agreement"
        if not waits or plan.final_at is not None or agreement.answer is None:
            return
        said = translate("ReadBack", "Svarade ja {day}, men planen har ändrats sedan dess.")
        if agreement.answer is Answer.NO:
            said = translate("ReadBack", "Svarade nej {day}, men planen har ändrats sedan dess.")
        read = agreement.read_back_on
        on = say.full_day(read) if read else translate("ReadBack", "en okänd dag")
        kept = (agreement.not_asked_reason.strip(), said.format(day=on))
        words = translate("ReadBack", "Planen har ändrats efter svaret. Läs upp den och fråga på nytt.")
        with self._model.as_one(words):
            self._model.set(f"{path}.not_asked_reason", " ".join(filter(None, kept)))
            self._model.set(f"{path}.answer", None)
            self._model.set(f"{path}.read_back_on", None)
        self._model.seal()
        self._model.removed.emit(words)
