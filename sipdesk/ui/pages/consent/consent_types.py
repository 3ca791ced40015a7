"""Which kinds of information this case needs, each with its reason (C2, C3): they become the matrix's columns."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from sipdesk.domain.consent import TypeReason
from sipdesk.ui.pages.about import About
from sipdesk.ui.parts import CheckList, clear, column, holder, line_edit, row, text
from sipdesk.ui.rows.question import Asked, Question
from sipdesk.ui.words import on_screen
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate
PATH = "consent.types"


class ConsentTypes(Question):
    """A tick for each kind, and beside each chosen one a line with why it is needed."""

    def __init__(self, model: CaseModel, about: About) -> None:
        super().__init__(model, Asked(PATH, translate("Consent", "Uppgifter som behövs")))
        self._about = about
        self._codes = list(about.routine.types)
        self._list = CheckList(
            self.asked.name,
            [on_screen(kind.name) for kind in about.routine.types.values()],
            columns=3,
        )
        self._reasons = column(gap=6)
        self._lines: dict[str, QLineEdit] = {}
        body = column(self._list, holder(self._reasons), gap=12)
        self.lay_out(*self._list.boxes, body=body, label_above=False)
        for code, box in zip(self._codes, self._list.boxes, strict=True):
            box.clicked.connect(lambda ticked, code=code: self._choose(code, ticked))
        self._shown: tuple[str, ...] = ("",)
        self.refresh()

    def refresh(self) -> None:
        """Show what the case holds; the lines of reason are built anew only when the kinds change."""
        chosen = {entry.type: entry for entry in self.model.get(PATH)}
        for code, box in zip(self._codes, self._list.boxes, strict=True):
            box.setChecked(code in chosen)
        if tuple(chosen) != self._shown:
            self._shown = tuple(chosen)
            self._show_reasons(list(chosen.values()))

    def reveal(self, path: str) -> None:
        uid = path.removeprefix(f"{PATH}.").partition(".")[0]
        self.control = self._lines.get(uid, self._list.boxes[0])

    def _show_reasons(self, chosen: list[TypeReason]) -> None:
        clear(self._reasons)
        self._lines.clear()
        for entry in chosen:
            known = self._about.routine.types.get(entry.type)
            name = on_screen(known.name) if known else entry.type
            path = f"{PATH}.{entry.uid}.reason"
            why = translate("Consent", "Varför behövs uppgifter om {type}?").format(type=self._phrase(entry.type))
            edit = line_edit(entry.reason, name=why)
            edit.setPlaceholderText(known.reason if known else "")  # what stands on the form when nothing is written
            edit.textEdited.connect(lambda words, path=path, name=name: self.model.set(path, words, name))
            edit.editingFinished.connect(lambda path=path: self.model.leave(path))
            self._lines[entry.uid] = edit
            label = text(name, "strong")
            label.setBuddy(edit)
            self._reasons.addLayout(row((label, 2), (edit, 5), gap=12))

    def _choose(self, code: str, ticked: bool) -> None:
        held = {entry.type: entry for entry in self.model.get(PATH)}
        name = on_screen(self._about.routine.types[code].name)
        if ticked and code not in held:
            reason = self._about.routine.types[code].reason
            self.model.add(PATH, TypeReason(type=code, reason=reason), name, self._place(code))
        elif not ticked and code in held:
            gone = translate("Consent", "{type} är borttaget ur samtycket.").format(type=name)
            self.model.remove(PATH, held[code].uid, gone)
        self.model.leave(PATH)

    def _phrase(self, code: str) -> str:
        return self._about.type_words.get(code, code)

    def _place(self, code: str) -> int:
        """Columns stand in the routine's order, whenever they were chosen."""
        before = self._codes[: self._codes.index(code)]
        return sum(entry.type in before for entry in self.model.get(PATH))
