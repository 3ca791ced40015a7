"""A case that goes on elsewhere: where, why, and the way back where it was no double entry after all (P7)."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame

from sipdesk.domain.correction import Correction
from sipdesk.domain.terms import CorrectionKind
from sipdesk.errors import SipError
from sipdesk.ui import say
from sipdesk.ui.pages.about import About
from sipdesk.ui.parts import (
    STRETCH,
    Item,
    Mistake,
    announce,
    button,
    caption,
    column,
    heading,
    line_edit,
    row,
    text,
)

translate = QCoreApplication.translate


class SetAside(QFrame):
    def __init__(self, about: About, aside: Correction) -> None:
        super().__init__()
        self.setObjectName("state")
        self._about, self._aside = about, aside
        self.because, self.mistake = line_edit(), Mistake()
        double = aside.kind is CorrectionKind.DOUBLE
        title = (
            translate("Correct", "Ärendet ingår i {number}") if double
            else translate("Correct", "Ärendet var skrivet på fel person och går vidare i {number}")
        ).format(number=aside.other_number)  # fmt: skip
        day = say.full_day(aside.at) if aside.at else "–"
        words = translate("Correct", "{day}, av {name}.").format(day=day, name=aside.by)
        lines: list[Item] = [heading(title, 2), text(f"{words} {aside.reason}", ink="muted")]
        lines.append(text(translate("Correct", "Det går att läsa, men inga papper kan göras härifrån.")))
        if about.others is not None:
            go = partial(about.others.open, aside.other_uid)
            words = translate("Correct", "Öppna ärende {number}").format(number=aside.other_number)
            lines.append(row(button(words, go, "primary"), STRETCH))
            if double:
                lines += self._parting()
        self.setProperty("box", "card")
        self.setAccessibleName(title)
        self.setLayout(column(*lines, gap=8, margins=16))

    def _parting(self) -> list[Item]:
        label = caption(translate("Correct", "Var det två personer? Skriv varför det går isär igen."), self.because)
        part = button(translate("Correct", "Ångra sammanslagningen"), self.part, picture="undo")
        return [8, label, self.because, self.mistake, row(part, STRETCH)]

    def part(self) -> None:
        assert self._about.others is not None
        try:
            self._about.others.part(self._aside.other_uid, self.because.text())
        except SipError as problem:
            self.mistake.say(self._about.trouble(problem))
            announce(self, self.mistake.sentence)
            self.because.setFocus()
