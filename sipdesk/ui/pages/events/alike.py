"""Cases that could be the same person's, or a twin's: told while the person is written, joined where it is one (P7)."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.domain.alike import Alike
from sipdesk.errors import SipError
from sipdesk.issuing.corrections import AlikeCase
from sipdesk.ui.cases.due_words import name_in_list
from sipdesk.ui.pages.about import About
from sipdesk.ui.parts import (
    STRETCH,
    Mistake,
    announce,
    button,
    caption,
    clear,
    column,
    frame,
    heading,
    hint,
    holder,
    icon,
    line_edit,
    row,
    text,
)
from sipdesk.ui.work.model import CaseModel
from sipdesk.ui.work.other_cases import OtherCases

translate = QCoreApplication.translate
ONE_PERSON = (Alike.SAME, Alike.MAYBE)
_LOOKED_AT = frozenset(
    f"person.{name}"
    for name in ("first_name", "last_name", "identity_number", "birth_date", "address", "postal_code")
)


def alike_words() -> Mapping[Alike, str]:
    """How two are alike, and what to see to."""
    return {
        Alike.SAME: translate("Alike", "Samma nummer: det är samma person, i två ärenden."),
        Alike.MAYBE: translate("Alike", "Samma namn: det kan vara samma person. Jämför nummer och födelsedag."),
        Alike.NAMESAKE: translate(
            "Alike", "Samma namn och födelsedag men ett annat nummer: två personer, eller ett nummer som är fel."
        ),
        Alike.TWIN: translate(
            "Alike", "Samma födelsedag och samma efternamn eller adress: kanske tvillingar. Se efter vem det gäller."
        ),
        Alike.NEAR: translate("Alike", "Samma födelsedag och nästan samma nummer: något av numren kan vara fel."),
    }


class AlikeBand(QWidget):
    """On the page of the person: who else could be meant, and the way to put it right."""

    def __init__(self, model: CaseModel, about: About, others: OtherCases) -> None:
        super().__init__()
        self._about, self._others = about, others
        self._shown = column(gap=6)
        self.setLayout(self._shown)
        self._found: list[AlikeCase] | None = None
        model.left.connect(self._on_left)
        self._look()

    def _on_left(self, path: str) -> None:
        if path in _LOOKED_AT:
            self._look()

    def _look(self) -> None:
        found = list(self._others.alike())
        if found == self._found:  # what Tab is on its way to is not made anew under it
            return
        if found:
            announce(self, alike_words()[found[0].alike])
        self._found = found
        clear(self._shown)
        self.setVisible(bool(found))
        if not found:
            return
        lines = column(heading(translate("Alike", "Det finns ett ärende som liknar det här"), 3), gap=4)
        for one in found:
            lines.addWidget(text(_named(one), "strong"))
            lines.addWidget(text(alike_words()[one.alike]))
        put_right = translate("Alike", "Gå till rättelser")
        lines.addLayout(row(button(put_right, lambda: self._about.go("correct")), STRETCH))
        inside = row(column(icon("warning", "warn"), STRETCH), (holder(lines), 1), gap=12, margins=(16, 12, 16, 12))
        self._shown.addWidget(frame("warn", inside, put_right))


class AlikeList(QWidget):
    """On the page of corrections: each with what can be done."""

    def __init__(self, about: About, others: OtherCases) -> None:
        super().__init__()
        found = others.alike()
        self.cards = [AlikeCard(about, others, one) for one in found]
        none = hint(translate("Alike", "Inget annat ärende liknar det här."))
        self.setLayout(column(*self.cards, *([] if self.cards else [none]), gap=12))


class AlikeCard(QWidget):
    """One other case: open it; where it is the same person's, let it end and go on here."""

    def __init__(self, about: About, others: OtherCases, one: AlikeCase) -> None:
        super().__init__()
        self._about, self._others, self.one = about, others, one
        self._asked = False
        self.mistake, self.reason = Mistake(), line_edit()
        title = _named(one)
        lines = column(heading(title, 3), text(alike_words()[one.alike]), gap=6, margins=(16, 12, 16, 12))
        lines.addLayout(row(self._tool(translate("Alike", "Öppna ärendet"), partial(others.open, one.uid)), STRETCH))
        if one.alike in ONE_PERSON:
            self._add_joining(lines)
        self.setLayout(column(frame("card", lines, title), gap=0))

    def _add_joining(self, lines: object) -> None:
        words = translate(
            "Alike",
            "Slå ihop: det andra ärendet avslutas, sparas och visar hit. Samtycken därifrån gäller inte här: fråga på"
            " nytt. Det den enskilde har sagt nej till där gäller även här. Nya deltagare behöver den enskildes ja.",
        )
        asked = caption(translate("Alike", "Varför slår du ihop dem?"), self.reason)
        join = self._tool(translate("Alike", "Slå ihop till det här ärendet"), self.join)
        for item in (text(words), asked, self.reason, self.mistake):
            lines.addWidget(item)  # type: ignore[attr-defined]
        lines.addLayout(row(join, STRETCH))  # type: ignore[attr-defined]

    def join(self) -> None:
        """Asked once more first."""
        if not self._asked and self.reason.text().strip():
            self._asked = True
            self._say(translate("Alike", "Är det säkert samma person? Tryck en gång till för att slå ihop."))
            return
        try:
            self._others.join(self.one.uid, self.reason.text())
        except SipError as problem:
            self._asked = False
            self._say(self._about.trouble(problem))
            self.reason.setFocus()

    def _tool(self, words: str, go: Callable[[], object]) -> QWidget:
        made = button(words, go)
        made.setAccessibleName(f"{words}: {self.one.number}")
        return made

    def _say(self, sentence: str) -> None:
        self.mistake.say(sentence)
        announce(self, sentence)


def _named(one: AlikeCase) -> str:
    name = name_in_list(one.name, one.number, protected=one.protected)
    return name if one.protected else f"{one.number}  {name}"
