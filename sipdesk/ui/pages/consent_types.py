"""Which kinds of information this case needs, each with its reason (C2, C3): they become the matrix's columns."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.domain.consent import TypeReason
from sipdesk.ui.model import CaseModel
from sipdesk.ui.pages.about import About
from sipdesk.ui.parts import CheckList, clear, column, holder, line_edit, row, text

translate = QCoreApplication.translate
PATH = "consent.types"


class ConsentTypes(QWidget):
    """A tick for each kind, and beside each chosen one a line with why it is needed."""

    def __init__(self, model: CaseModel, about: About) -> None:
        super().__init__()
        self.setObjectName(PATH)
        self._model, self._about = model, about
        self._codes = list(about.routine.types)
        self._list = CheckList(
            translate("Consent", "Uppgifter som behövs"),
            [kind.name for kind in about.routine.types.values()],
            columns=3,
        )
        self._reasons = column(gap=6)
        self.setLayout(column(self._list, holder(self._reasons), gap=12))
        for code, box in zip(self._codes, self._list.boxes, strict=True):
            box.clicked.connect(lambda ticked, code=code: self._choose(code, ticked))
        model.changed.connect(self._on_changed)
        self._shown: tuple[str, ...] = ("",)
        self.refresh()

    def refresh(self) -> None:
        """Show what the case holds; the lines of reason are built anew only when the kinds change."""
        chosen = {entry.type: entry for entry in self._model.get(PATH)}
        for code, box in zip(self._codes, self._list.boxes, strict=True):
            box.setChecked(code in chosen)
        if tuple(chosen) != self._shown:
            self._shown = tuple(chosen)
            self._show_reasons(list(chosen.values()))

    def _show_reasons(self, chosen: list[TypeReason]) -> None:
        clear(self._reasons)
        for entry in chosen:
            known = self._about.routine.types.get(entry.type)
            name = known.name if known else entry.type
            path = f"{PATH}.{entry.uid}.reason"
            edit = line_edit(entry.reason, name=translate("Consent", "Varför behövs {type}?").format(type=name))
            edit.textEdited.connect(lambda words, path=path, name=name: self._model.set(path, words, name))
            edit.editingFinished.connect(lambda path=path: self._model.leave(path))
            label = text(name, "strong")
            label.setBuddy(edit)
            self._reasons.addLayout(row((label, 2), (edit, 5), gap=12))

    def _choose(self, code: str, ticked: bool) -> None:
        held = {entry.type: entry for entry in self._model.get(PATH)}
        name = self._about.routine.types[code].name
        if ticked and code not in held:
            reason = self._about.routine.types[code].reason
            self._model.add(PATH, TypeReason(type=code, reason=reason), name, self._place(code))
        elif not ticked and code in held:
            gone = translate("Consent", "{type} är borttaget ur samtycket.").format(type=name)
            self._model.remove(PATH, held[code].uid, gone)
        self._model.leave(PATH)

    def _place(self, code: str) -> int:
        """Columns stand in the routine's order, whenever they were chosen."""
        before = self._codes[: self._codes.index(code)]
        return sum(entry.type in before for entry in self._model.get(PATH))

    def _on_changed(self, path: str) -> None:
        if path == PATH:
            self.refresh()
