"""The page of files whose time has passed: one card each, and what is decided about it. Nothing goes by itself (P5)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from sipdesk.domain.calendar import years_later
from sipdesk.domain.retention import Decision
from sipdesk.errors import SipError
from sipdesk.issuing.retention import DueFile
from sipdesk.ui import say
from sipdesk.ui.cases.due_words import name_in_list
from sipdesk.ui.frame.room import Room
from sipdesk.ui.parts import (
    STRETCH,
    Mistake,
    announce,
    button,
    caption,
    clear,
    column,
    describe,
    frame,
    heading,
    hint,
    holder,
    line_edit,
    restyle,
    row,
    text,
)
from sipdesk.ui.rows.question import bring_into_view
from sipdesk.ui.words import on_screen

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RetentionDesk:
    """files: to decide on. take_away: delete a case for good. keep: a case, for a reason, until a day."""

    files: Callable[[], Sequence[DueFile]]
    take_away: Callable[[str, Decision], object]
    keep: Callable[[str, str, date], object]
    today: Callable[[], date]
    trouble: Callable[[SipError], str]


class RetentionRoom(Room):
    """The list of cases stands beside it as elsewhere: who decides must know which file it is."""

    def __init__(self, desk: RetentionDesk, back: Callable[[], object]) -> None:
        super().__init__(translate("Retention", "Gallring"), back)
        self.desk = desk
        lead = translate(
            "Retention",
            "Ärenden som har sparats så länge som de ska. Du bestämmer om vart och ett. Inget tas bort av sig självt.",
        )
        self.begin(self.title, lead)
        self.cards: list[FileCard] = []
        self._list = column(gap=12)
        self.put(holder(self._list))
        self.show_files()

    def show_files(self) -> None:
        """Every file that waits for a decision."""
        clear(self._list)
        found = self.desk.files()
        self.cards = [FileCard(self.desk, file, partial(self._decided, file)) for file in found]
        words = translate("Retention", "%n ärende(n) att bestämma om", "", len(found))
        self._list.addWidget(heading(words, 2) if found else hint(translate("Retention", "Inget ärende väntar nu.")))
        for card in self.cards:
            self._list.addWidget(card)

    def arrive(self, case_uid: str) -> None:
        for card in self.cards:
            if card.file.uid == case_uid:
                card.taker.setFocus(Qt.FocusReason.TabFocusReason)
                bring_into_view(card)

    def _decided(self, file: DueFile, said: str) -> None:
        self.show_files()
        self.take_focus()
        announce(self, said.format(number=file.number))


class FileCard(QWidget):
    """One file. decided(sentence): something was decided; {number} stands for the case."""

    def __init__(self, desk: RetentionDesk, file: DueFile, decided: Callable[[str], object]) -> None:
        super().__init__()
        self.desk, self.file, self._decided = desk, file, decided
        self._asked: Decision | None = None
        name = name_in_list(file.name, file.number, protected=file.protected)
        self.mistake = Mistake()
        self.reason = line_edit()
        words = caption(translate("Retention", "Om det ska sparas längre: varför?"), self.reason)
        longer = translate("Retention", "Spara ett år till")
        keep = button(longer, self.keep)
        keep.setAccessibleName(f"{longer}: {file.number}")
        facts = translate("Retention", "Sista anteckningen {last}. Skulle sparas till {due}.")
        body = column(
            heading(name if file.protected else f"{file.number}  {name}", 3),
            text(on_screen(file.kind), "strong"),
            text(facts.format(last=say.full_day(file.last_note), due=say.full_day(file.due))),
            *([hint(translate("Retention", "Det ska bevaras. Lämna det till arkivet först."))] if file.kept else []),
            words,
            self.reason,
            self.mistake,
            row(self._taker(), keep, STRETCH, gap=8),
            gap=6,
            margins=(16, 12, 16, 12),
        )
        self.setLayout(column(frame("card", body, name), gap=0))

    def _taker(self) -> QWidget:
        archived = self.file.kept
        words = translate("Retention", "Lämnat till arkivet") if archived else translate("Retention", "Gallra")
        decision = Decision.ARCHIVED if archived else Decision.DISPOSED
        self.taker = button(words, partial(self.take_away, decision))
        self.taker.setAccessibleName(f"{words}: {self.file.number}")
        return self.taker

    def take_away(self, decision: Decision) -> None:
        """Asked once more first: it cannot be undone."""
        if self._asked is not decision:
            self._asked = decision
            self._mark(bad=False)  # the reason is for keeping
            self._say(translate("Retention", "Ärendet tas bort för gott. Tryck en gång till för att göra det."))
            return
        try:
            self.desk.take_away(self.file.uid, decision)
        except SipError as problem:
            self._say(self.desk.trouble(problem))
            return
        self._decided(translate("Retention", "Ärende {number} är borttaget"))

    def keep(self) -> None:
        """A year more; then it is asked anew."""
        self._asked = None
        try:
            self.desk.keep(self.file.uid, self.reason.text(), years_later(self.desk.today(), 1))
        except SipError as problem:
            self._say(self.desk.trouble(problem))
            self._mark(bad=True)
            self.reason.setFocus()
            return
        self._decided(translate("Retention", "Ärende {number} sparas ett år till"))

    def _mark(self, *, bad: bool) -> None:
        describe(self.reason, "", self.mistake.sentence if bad else "")
        restyle(self.reason, bad=bad)

    def _say(self, sentence: str) -> None:
        self.mistake.say(sentence)
        announce(self, sentence)
