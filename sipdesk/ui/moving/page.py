"""The page of moves: hand over the case that was open, receive one by guided steps, and what is still on its way."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.errors import SipError
from sipdesk.storage.hand_overs import Away
from sipdesk.ui import say
from sipdesk.ui.cases.due_words import name_in_list
from sipdesk.ui.frame.room import Room
from sipdesk.ui.moving.desk import MovingDesk
from sipdesk.ui.moving.give import GiveCard
from sipdesk.ui.moving.receive import ReceiveCard
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
    holder,
    line_edit,
    row,
    text,
)

translate = QCoreApplication.translate


class MovingRoom(Room):
    """Whoever hands over or receives must see which case it is, so the list of cases stands beside it."""

    def __init__(self, desk: MovingDesk, back: Callable[[], object]) -> None:
        super().__init__(translate("Moving", "Lämna över och ta emot"), back)
        self.desk = desk
        lead = translate(
            "Moving",
            "Ett ärende flyttas till en kollega som ett krypterat paket. Bara en av er arbetar med det åt gången.",
        )
        self.begin(self.title, lead)
        self.said = text("", "strong")
        self.give = GiveCard(desk, self.show_news)
        self.receive = ReceiveCard(desk, self.show_news)
        self.cards: list[AwayCard] = []
        self._list = column(gap=12)
        for widget in (self.said, self.give, self.receive, holder(self._list)):
            self.put(widget)
        self.said.hide()
        self._show_away()

    def show_news(self, sentence: str) -> None:
        """Something has moved."""
        self.said.setText(sentence)
        self.said.show()
        self._show_away()
        self.desk.changed()
        announce(self, sentence)

    def _show_away(self) -> None:
        clear(self._list)
        found = self.desk.away()
        self.cards = [AwayCard(self.desk, one, self.show_news) for one in found]
        if found:
            self._list.addWidget(heading(translate("Moving", "%n ärende(n) på väg", "", len(found)), 2))
        for card in self.cards:
            self._list.addWidget(card)


class AwayCard(QWidget):
    """A case that is with somebody else: the receipt ends it here, a reason brings it back."""

    def __init__(self, desk: MovingDesk, away: Away, told: Callable[[str], object]) -> None:
        super().__init__()
        self.desk, self.away, self._told = desk, away, told
        name = name_in_list(f"{away.first_name} {away.last_name}".strip(), away.number, protected=away.protected)
        self.mistake = Mistake()
        self.receipt, self.because = line_edit(), line_edit()
        done, back = translate("Moving", "Ta bort här"), translate("Moving", "Ta tillbaka")
        go_done, go_back = button(done, self.let_go), button(back, self.take_back)
        go_done.setAccessibleName(f"{done}: {away.number}")
        go_back.setAccessibleName(f"{back}: {away.number}")
        words = translate("Moving", "Överlämnat till {name}, {unit}, {day}")
        to = words.format(name=away.to_name, unit=away.to_unit, day=say.full_day(away.at))
        body = column(
            heading(name if away.protected else f"{away.number}  {name}", 3),
            text(to),
            *([text(self._until(desk, away))] if away.valid_to else []),
            caption(translate("Moving", "Kvitto: tecknen som kollegan ser när ärendet är mottaget"), self.receipt),
            self.receipt,
            row(go_done, STRETCH),
            caption(translate("Moving", "Kom det inte fram: varför tar du tillbaka det?"), self.because),
            self.because,
            row(go_back, STRETCH),
            self.mistake,
            gap=6,
            margins=(16, 12, 16, 12),
        )
        self.setLayout(column(frame("card", body, name), gap=0))

    @staticmethod
    def _until(desk: MovingDesk, away: Away) -> str:
        """Until when the package can be read in by whoever has it and its passphrase."""
        day = say.full_day(away.valid_to) if away.valid_to else ""
        if away.valid_to and away.valid_to < desk.today():
            gone = translate("Moving", "Paketet gällde till och med {day} och går inte längre att läsa in.")
            return gone.format(day=day)
        return translate("Moving", "Paketet går att läsa in till och med {day}.").format(day=day)

    def let_go(self) -> None:
        said = translate("Moving", "Ärende {number} finns nu bara hos kollegan")
        self._try(partial(self.desk.let_go, self.away.case, self.receipt.text()), said)

    def take_back(self) -> None:
        said = translate("Moving", "Ärende {number} är taget tillbaka.")
        if self.away.valid_to is None or self.away.valid_to >= self.desk.today():
            still = translate("Moving", "Se till att paketet förstörs: det kan fortfarande läsas in.")
            said = f"{said} {still}"
        self._try(partial(self.desk.take_back, self.away.case, self.because.text()), said)

    def _try(self, act: Callable[[], object], said: str) -> None:
        try:
            act()
        except SipError as problem:
            self.mistake.say(self.desk.trouble(problem))
            announce(self, self.mistake.sentence)
            return
        self._told(said.format(number=self.away.number))
