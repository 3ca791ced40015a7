"""Which kinds of information a text tells, whether it tells about somebody else, and whether she has said yes to that
(C14): the choices behind *Ändra*."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame

from sipdesk.domain.passage import Passage
from sipdesk.ui.dates import Aim, read_day
from sipdesk.ui.look import theme
from sipdesk.ui.parts import STRETCH, CheckList, button, caption, column, hint, holder, line_edit, row, text, wrap

translate = QCoreApplication.translate
_COLUMN: Final = 280  # px at 100 % text that the longest kind needs
_MOST_COLUMNS: Final = 3
_DAY: Final = 130


class TypesPicker(QFrame):
    """changed(Passage): the passage with other types, confirmed since the writer chose them. closed: *Klart*.

    width: px that there are for it, which decides how many kinds stand beside each other.
    """

    changed = Signal(object)
    closed = Signal()

    def __init__(
        self, types: Mapping[str, str], passage: Passage, field: str, width: int, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self._today = today
        self.setProperty("box", "sunken")
        self._codes = list(types)
        self._passage = passage
        question = translate("Passage", "Vad berättar texten om?")
        self.setAccessibleName(f"{field}: {question}")
        columns = max(1, min(_MOST_COLUMNS, width // theme.current().text(_COLUMN)))
        self._list = CheckList(question, [words[:1].upper() + words[1:] for words in types.values()], columns)
        self._other = QCheckBox(translate("Passage", "Texten berättar om någon annan"))
        wrap(self._other)
        self._consented = line_edit(width=_DAY)
        self._consented.editingFinished.connect(self._consented_typed)
        asked = caption(translate("Passage", "När sade den andra ja till att det får stå här?"), self._consented)
        unasked = hint(translate("Passage", "Utan ett ja står texten inte på något papper."))
        self._asked = holder(column(asked, self._consented, unasked, gap=4))
        for box in (*self._list.boxes, self._other):
            box.clicked.connect(self._ticked)
        self.setLayout(
            column(
                text(question, "strong"),
                self._list,
                self._other,
                hint(translate("Passage", "Till exempel om en närståendes sjukdom.")),
                self._asked,
                hint(translate("Passage", "Den som läser behöver få veta om allt som är kryssat.")),
                row(button(translate("Passage", "Klart"), self.closed.emit), STRETCH),
                gap=8,
                margins=12,
            )
        )
        self.show_passage(passage)

    def show_passage(self, passage: Passage) -> None:
        self._passage = passage
        for code, box in zip(self._codes, self._list.boxes, strict=True):
            box.setChecked(code in passage.types)
        self._other.setChecked(passage.about_other)
        self._asked.setVisible(passage.about_other)
        day = passage.other_consented_on
        if read_day(self._consented.text(), self._today(), Aim.PAST).day != day:
            self._consented.setText(day.isoformat() if day else "")

    def go(self) -> None:
        self._list.boxes[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _consented_typed(self) -> None:
        if read_day(self._consented.text(), self._today(), Aim.PAST).day != self._passage.other_consented_on:
            self._ticked()

    def _ticked(self) -> None:
        ticked = tuple(code for code, box in zip(self._codes, self._list.boxes, strict=True) if box.isChecked())
        about_other = self._other.isChecked()
        day = read_day(self._consented.text(), self._today(), Aim.PAST).day if about_other else None
        self.changed.emit(
            replace(
                self._passage, types=ticked, confirmed=bool(ticked), about_other=about_other, other_consented_on=day
            )
        )
