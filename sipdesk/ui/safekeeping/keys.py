"""Another key: the passphrase of today, a new one, and new codes that are on paper before anything is changed."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.errors import SipError
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.parts import STRETCH, Mistake, announce, button, clear, column, holder, row, text
from sipdesk.ui.start.card import AskedLine
from sipdesk.ui.start.codes import ShownCode, TypedBack
from sipdesk.ui.start.desk import NewKeys
from sipdesk.ui.start.passphrase import PassphraseFields

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class KeysDesk:
    """prove(passphrase): raises SipError where it is not the one of today; on the worker. check: whether a new one is
    good enough. new_code: a fresh code. print_code(title, code). unit_code: whether the unit has a code. change(keys):
    do it; what was open is closed."""

    prove: Callable[[str], object]
    check: Callable[[str], object]
    new_code: Callable[[], str]
    print_code: Callable[[str, str], bool]
    unit_code: Callable[[], bool]
    change: Callable[[NewKeys], object]
    trouble: Callable[[SipError], str]
    jobs: Jobs


class KeySteps(QWidget):
    """Nothing has been changed before the last button is pressed."""

    def __init__(self, desk: KeysDesk) -> None:
        super().__init__()
        self.desk = desk
        self.mistake = Mistake()
        self.today = AskedLine(translate("Keys", "Lösenfrasen i dag"), secret=True)
        self.fields = PassphraseFields(desk.check)
        self.typed: TypedBack | None = None
        self.codes: list[tuple[str, str]] = []
        self._steps = column(gap=8)
        self.setLayout(column(holder(self._steps), self.mistake, gap=6))
        self._begin()

    def _begin(self) -> None:
        clear(self._steps)
        self.codes = []
        self._add(_line(button(translate("Keys", "Byt nycklar"), self.ask)))

    def ask(self) -> None:
        """The first step: today's passphrase, and the new one twice."""
        clear(self._steps)
        self.mistake.say("")
        self.today = AskedLine(translate("Keys", "Lösenfrasen i dag"), secret=True)
        self.fields = PassphraseFields(self.desk.check)
        self._add(self.today)
        self._add(text(translate("Keys", "Ny lösenfras"), "strong"))
        self._add(self.fields)
        self._add(_line(button(translate("Keys", "Gå vidare"), self.prove), self._stop()))
        self.fields.finished.connect(self.prove)
        self.today.edit.setFocus()

    def prove(self) -> None:
        passphrase = self.today.edit.text()
        if not self.today.say("" if passphrase else translate("Keys", "Skriv lösenfrasen som gäller i dag")):
            return
        if self.fields.good():
            self.desk.jobs.run(
                lambda _: self.desk.prove(passphrase), lambda _: self.show_codes(), failed=self._wrong, owner=self
            )

    def show_codes(self) -> None:
        """One code after the other, each typed back in part."""
        titles = [translate("Keys", "Din nya återställningskod")]
        if self.desk.unit_code():
            titles.append(translate("Keys", "Enhetens nya återställningskod"))
        self.codes = [(title, self.desk.new_code()) for title in titles]
        self._show_code(0)

    def _show_code(self, place: int) -> None:
        if place == len(self.codes):
            self._ask_once_more()
            return
        title, code = self.codes[place]
        clear(self._steps)
        self._add(text(title, "strong"))
        self._add(ShownCode(title, code, self.desk.print_code))
        self.typed = typed = TypedBack(code)

        def go_on() -> None:
            if typed.right():
                self._show_code(place + 1)

        self._add(typed)
        self._add(_line(button(translate("Keys", "Gå vidare"), go_on), self._stop()))
        announce(self, title)
        typed.lines[0].edit.setFocus()

    def _ask_once_more(self) -> None:
        clear(self._steps)
        words = translate(
            "Keys",
            "Den gamla lösenfrasen och de gamla koderna öppnar inte längre SIPDesk. Kopior som redan finns öppnas med"
            " de gamla. SIPDesk stängs medan nycklarna byts, och du låser upp med den nya lösenfrasen.",
        )
        self._add(text(words))
        go = button(translate("Keys", "Byt nycklar nu"), self.change, "primary")
        self._add(_line(go, self._stop()))
        announce(self, words)
        go.setFocus()

    def change(self) -> None:
        codes = [code for _, code in self.codes]
        self.desk.change(NewKeys(self.fields.written, *codes))

    def _stop(self) -> QWidget:
        return button(translate("Keys", "Avbryt"), self._begin)

    def _add(self, widget: QWidget) -> None:
        self._steps.addWidget(widget)
        widget.show()  # now, so that it can take the keyboard

    def _wrong(self, problem: SipError) -> None:
        self.today.say(self.desk.trouble(problem))


def _line(*widgets: QWidget) -> QWidget:
    return holder(row(*widgets, STRETCH, gap=8))
