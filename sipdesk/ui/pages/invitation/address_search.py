"""Finding somebody in the address book: type, and the hits stand in a list that can be seen and walked through."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from sipdesk.domain.ids import new_uid
from sipdesk.domain.party import Party
from sipdesk.domain.routine import Routine
from sipdesk.domain.terms import Call
from sipdesk.ui.look import theme
from sipdesk.ui.pages.invitation.party_kind import of_kind
from sipdesk.ui.parts import Roving, Row, SearchLine, announce, caption, clear, column, hairline, hint, holder

translate = QCoreApplication.translate
MOST_HITS = 8


class AddressSearch(QWidget):
    """`add(party)` is called with a fresh party, of the kind's own list and authority."""

    def __init__(self, book: Sequence[Party], routine: Routine, add: Callable[[Party], object]) -> None:
        super().__init__()
        self._book, self._routine, self._add = book, routine, add
        self.line = SearchLine(self._take_first, self._into_list)
        self.line.addAction(theme.current().icon("search", "muted"), self.line.ActionPosition.LeadingPosition)
        self.line.textEdited.connect(lambda _: self._search())
        self._count = hint("")
        self._hits = column(gap=0)
        self._list = holder(self._hits)
        self._rows: list[Row] = []
        label = caption(translate("Participants", "Sök i adress&boken"), self.line)
        own = Row(
            translate("Participants", "Skriv in någon annan"), picture="plus", ink="accent", padding=6, go=self._someone
        )
        self.setLayout(column(label, self.line, self._count, self._list, hairline(), own, None, gap=4))
        self._search()
        own.setAccessibleDescription(translate("Participants", "Namnet du har sökt på följer med."))

    def _search(self) -> None:
        words = self.line.text().casefold().split()
        found = [party for party in self._book if words and all(word in _searched(party) for word in words)]
        clear(self._hits)
        self._rows = [self._row(party) for party in found[:MOST_HITS]]
        for hit in self._rows:
            self._hits.addWidget(hit)
        if self._rows:
            Roving(self._list, self._rows)
        said = self._said(len(found)) if words else ""
        self._count.setText(said)
        self._count.setVisible(bool(said))
        if said:
            announce(self.line, said)

    def _said(self, hits: int) -> str:
        if not hits:
            return translate("Participants", "Ingen träff. Enter skriver in namnet.")
        return translate("Participants", "%n träff(ar). Enter lägger till den första.", "", hits)

    def _row(self, party: Party) -> Row:
        kind = self._routine.kinds.get(party.kind)
        called = translate("Participants", "Kallas.")
        if (kind.call if kind else party.call) is Call.INVITED:
            called = translate("Participants", "Bjuds in.")
        below = " ".join(f"{part}." for part in (party.contact, party.organisation) if part)
        return Row(party.name, f"{below} {called}".strip(), padding=6, go=lambda: self._take(party))

    def _take_first(self) -> None:
        if self._rows:
            self._rows[0].click()
        elif self.line.text().strip():
            self._someone()

    def _into_list(self) -> None:
        if self._rows:
            self._rows[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self, party: Party) -> None:
        self.line.clear()
        self._search()
        self._add(fresh(party, self._routine))

    def _someone(self) -> None:
        self._add(Party(name=self.line.text().strip()))
        self.line.clear()
        self._search()


def fresh(party: Party, routine: Routine) -> Party:
    """A copy for this case, unapproved, in the list that its kind says (B7, D1)."""
    return of_kind(replace(party, uid=new_uid(), approved_on=None, spoken_on=None), party.kind, routine)


def _searched(party: Party) -> str:
    return " ".join((party.name, party.organisation, party.contact, party.role)).casefold()
