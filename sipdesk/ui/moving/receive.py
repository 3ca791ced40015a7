"""Receiving a case by guided steps: the package, its passphrase, what is in it, and whether the unit is the same."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from sipdesk.domain.hand_over import HandOver
from sipdesk.errors import SipError
from sipdesk.issuing.hand_over import ENDING, Package
from sipdesk.ui import say
from sipdesk.ui.cases.due_words import name_in_list
from sipdesk.ui.moving.desk import MovingDesk
from sipdesk.ui.parts import (
    STRETCH,
    Choice,
    Mistake,
    announce,
    button,
    clear,
    column,
    frame,
    heading,
    hint,
    holder,
    row,
    text,
)
from sipdesk.ui.start.card import AskedLine

translate = QCoreApplication.translate


class ReceiveCard(QWidget):
    """told(sentence): the case is here."""

    def __init__(self, desk: MovingDesk, told: Callable[[str], object]) -> None:
        super().__init__()
        self.desk, self._told = desk, told
        self.package: Package | None = None
        self.mistake = Mistake()
        self.passphrase = AskedLine(translate("Moving", "Paketets lösenfras"), secret=True)
        self.choice: Choice | None = None
        self._path = Path()
        self._steps = column(gap=6)
        title = translate("Moving", "Ta emot")
        body = column(
            heading(title, 2), holder(self._steps), self.mistake, gap=6, margins=(16, 12, 16, 12)
        )
        self.setLayout(column(frame("card", body, title), gap=0))
        self._begin()

    def _begin(self) -> None:
        clear(self._steps)
        self.package = None
        self._steps.addWidget(hint(translate("Moving", "Ett paket slutar på {ending}.").format(ending=ENDING)))
        self._steps.addWidget(_line(button(translate("Moving", "Välj paket"), self.choose)))

    def choose(self) -> None:
        kinds = translate("Moving", "Paket från SIPDesk ({ending})").format(ending=f"*{ENDING}")
        path, _ = QFileDialog.getOpenFileName(self, translate("Moving", "Välj paket"), "", kinds)
        if path:
            self.ask_passphrase(Path(path))

    def ask_passphrase(self, path: Path) -> None:
        """The second step."""
        self._path = path
        self.mistake.say("")
        clear(self._steps)
        self.passphrase = AskedLine(translate("Moving", "Paketets lösenfras"), secret=True)
        self.passphrase.edit.returnPressed.connect(self.open)
        self._steps.addWidget(text(path.name))
        self._steps.addWidget(self.passphrase)
        self._steps.addWidget(_line(button(translate("Moving", "Öppna paketet"), self.open)))
        self.passphrase.edit.setFocus()

    def open(self) -> None:
        path, passphrase = self._path, self.passphrase.edit.text()
        self.desk.jobs.run(
            lambda _: self.desk.look_into(path, passphrase), self.show_package, failed=self._failed, owner=self
        )

    def show_package(self, package: Package) -> None:
        """The third step: what it is, and the one thing that the program cannot know."""
        self.package = package
        self.mistake.say("")
        clear(self._steps)
        case, move = package.case, package.move
        name = name_in_list(case.person.name, case.number, protected=case.person.protected)
        self._steps.addWidget(text(f"{case.number}  {name}" if not case.person.protected else name, "strong"))
        words = translate("Moving", "Från {name}, {unit}, {day}")
        day = say.full_day(move.at) if move.at else "–"
        self._steps.addWidget(text(words.format(name=move.from_name, unit=move.from_unit, day=day)))
        if move.back_by:
            covers = translate("Moving", "Du vikarierar: ärendet ska tillbaka senast {day}.")
            self._steps.addWidget(text(covers.format(day=say.full_day(move.back_by))))
        self.choice = self._ask_unit() if self.desk.same_unit(move) else None
        if self.choice is None:
            self._tell_unit(move)
        self._go = button(translate("Moving", "Ta emot ärendet"), self.receive)
        self._steps.addWidget(_line(self._go))
        (self.choice.buttons[0] if self.choice else self._go).setFocus()

    def _ask_unit(self) -> Choice:
        """Both ends say that the unit is one; whoever receives may still say that it is another."""
        question = translate("Moving", "Arbetar den som lämnade över på din enhet?")
        options = [
            translate("Moving", "Ja, på {unit}. Samtycket gäller vidare.").format(unit=self.desk.own_unit),
            translate("Moving", "Nej, på en annan. Min enhet behöver den enskildes ja och eget samtycke."),
        ]
        choice = Choice(question, options, upright=True)
        self._steps.addWidget(text(question, "strong"))
        self._steps.addWidget(choice)
        return choice

    def _tell_unit(self, move: HandOver) -> None:
        """One of the ends names another unit, and then it is one."""
        words = translate(
            "Moving",
            "Paketet kommer från {from_unit} och är gjort för {to_unit}. Du arbetar på {own}: din enhet behöver den"
            " enskildes ja och eget samtycke.",
        )
        said = words.format(from_unit=move.from_unit, to_unit=move.to_unit, own=self.desk.own_unit)
        self._steps.addWidget(text(said, "strong"))

    def receive(self) -> None:
        if self.package is None:
            return
        if self.choice is not None and self.choice.chosen is None:
            self.mistake.say(translate("Moving", "Svara på frågan om enheten först."))
            announce(self, self.mistake.sentence)
            return
        package, same = self.package, self.choice is not None and self.choice.chosen == 0
        try:
            self.desk.receive(package, same)
        except SipError as problem:
            self._failed(problem)
            return
        lead = package.case.plan.lead.name
        said = translate("Moving", "Ärendet är här. Kvitto att säga till {name}: {receipt}")
        said = said.format(name=package.move.from_name, receipt=package.move.receipt)
        if lead and lead == package.move.from_name:
            said = ". ".join((said, translate("Moving", "Se över vem som är huvudansvarig i planen.")))
        self._begin()
        self._told(said)

    def _failed(self, problem: SipError) -> None:
        self.mistake.say(self.desk.trouble(problem))
        announce(self, self.mistake.sentence)


def _line(widget: QWidget) -> QWidget:
    return holder(row(widget, STRETCH))
