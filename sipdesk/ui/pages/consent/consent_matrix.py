"""Who may know and tell what: parties × kinds of information, read as a sentence beside the ticks (C2).

No control ticks several parties. *Föreslå* fills one party's row; each row is read aloud and confirmed
for that party alone, and a changed row asks again.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QPushButton, QWidget

from sipdesk.domain.consent import Grant
from sipdesk.domain.party import Party
from sipdesk.domain.proposals import proposed_row
from sipdesk.ui.look import theme
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.consent.consent_sentence import row_markup, row_sentence
from sipdesk.ui.pages.invitation.address_search import AddressSearch
from sipdesk.ui.parts import (
    STRETCH,
    Cell,
    Flow,
    Roving,
    Segments,
    button,
    clear,
    column,
    frame,
    hairline,
    heading,
    hint,
    holder,
    rich,
    row,
    text,
)
from sipdesk.ui.rows.question import Asked, Question
from sipdesk.ui.words import on_screen
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate
MOST_COLUMNS = 8
BESIDE = 5  # columns beside which there is room for the sentence
RECEIVES, SHARES = "receives", "shares"
_BETWEEN = 4  # px on either side of a column's name


@dataclass(slots=True)
class _Shown:
    """The widgets of one party's row."""

    cells: dict[str, Cell]
    sentence: QLabel
    confirmed: QCheckBox


class ConsentMatrix(Question):
    """Bound to the grants of one act. `side`: what the columns say just now, *får veta* or *får berätta*."""

    def __init__(self, model: CaseModel, about: About, act_path: str) -> None:
        super().__init__(model, Asked(f"{act_path}.grants", translate("Consent", "Vem får veta vad?")))
        self._about = about
        self._side = RECEIVES
        self._rows: dict[str, _Shown] = {}
        names = [translate("Consent", "Får veta"), translate("Consent", "Får berätta")]
        self._sides = Segments(translate("Consent", "Visa"), names)
        for segment, side in zip(self._sides.buttons, (RECEIVES, SHARES), strict=True):
            segment.clicked.connect(partial(self._show_side, side))
        title = heading(self.asked.name, 2)
        self._body = column(gap=12)
        search = AddressSearch(about.address_book, about.routine, self._add)
        body = column(row(title, self._sides, gap=16), holder(self._body), search, gap=8)
        self.lay_out(self._sides.buttons[0], body=body, label_above=False)
        self._build()
        model.changed.connect(self._on_changed)

    def refresh(self) -> None:
        for party in self._parties:
            if party.uid in self._rows:
                self._refresh(party)

    def reveal(self, path: str) -> None:
        """Show the side and the row that a finding is about."""
        uid, _, member = path.removeprefix(f"{self.path}.").partition(".")
        grant = next((grant for grant in self._grants if grant.uid == uid), None)
        own = next((party for party in self._parties_on(SHARES) if party.own), None)
        party_uid = grant.party_uid if grant else own.uid if own else ""
        self._show_side(SHARES if member == SHARES or (own and own.uid == party_uid) else RECEIVES)
        shown = self._rows.get(party_uid)
        if shown:
            self.control = shown.confirmed if member == "confirmed" else next(iter(shown.cells.values()))

    @property
    def _columns(self) -> list[str]:
        return [entry.type for entry in self.model.get("consent.types")]

    @property
    def _parties(self) -> list[Party]:
        """The own unit reads its own writing: it has a row for telling only."""
        return self._parties_on(self._side)

    def _parties_on(self, side: str) -> list[Party]:
        parties: list[Party] = self.model.get("parties")
        return [party for party in parties if party.name and not (party.own and side == RECEIVES)]

    @property
    def _grants(self) -> list[Grant]:
        grants: list[Grant] = self.model.get(self.path)
        return grants

    def _add(self, party: Party) -> None:
        """Somebody from the address book; whoever is typed in is described on the participants' own page."""
        self.model.add("parties", party, translate("Participants", "Ny deltagare"))
        self.model.leave("parties")
        if not party.kind:
            self.model.went_to.emit(f"parties.{party.uid}.name")

    def _show_side(self, side: str) -> None:
        if side != self._side:
            self._side = side
            self._sides.buttons[side == SHARES].setChecked(True)
            self._build()

    def _build(self) -> None:
        clear(self._body)
        self._rows = {}
        parties, columns = self._parties, self._columns
        if not columns:
            self._body.addWidget(hint(translate("Consent", "Välj först vilka uppgifter som behövs.")))
        elif not parties:
            self._body.addWidget(hint(translate("Consent", "Lägg till dem som ska vara med.")))
        elif len(columns) > MOST_COLUMNS or theme.current().scale > 1.4:
            self._build_cards(parties, columns)
        else:
            self._build_table(parties, columns)

    def _build_table(self, parties: list[Party], columns: list[str]) -> None:
        """Beside few columns the sentence stands in one of its own; under many it has the whole width."""
        grid = QGridLayout()
        grid.setSpacing(0)
        grid.setContentsMargins(0, 0, 0, 0)
        last = len(columns) + 1
        grid.addWidget(frame("head", row()), 0, 0, 1, last + 2)
        grid.addLayout(row(text(translate("Consent", "Vem"), "strong"), margins=(16, 8, 8, 8)), 0, 0)
        for place, code in enumerate(columns, 1):
            head = text(self._name(code), "small")
            head.setAlignment(Qt.AlignmentFlag.AlignCenter)
            head.setMinimumWidth(theme.current().text(64))
            head.setContentsMargins(_BETWEEN, 0, _BETWEEN, 0)
            grid.addWidget(head, 0, place)
        if len(columns) <= BESIDE:
            grid.addLayout(row(text(translate("Consent", "Så läses det"), "strong"), margins=(16, 8, 16, 8)), 0, last)
            grid.setColumnStretch(last, 5)
        cells: list[QWidget] = []
        for number, party in enumerate(parties):
            cells += self._table_row(grid, 1 + number * 3, party, columns)
        grid.setColumnStretch(0, 3)
        box = frame("card", grid, translate("Consent", "Vem får veta vad"))
        Roving(box, cells, len(columns))
        self._body.addWidget(box)

    def _table_row(self, grid: QGridLayout, at: int, party: Party, columns: list[str]) -> list[Cell]:
        last = len(columns) + 1
        if at > 1:
            grid.addWidget(hairline(), at - 1, 0, 1, last + 2)
        shown = self._make_row(party, columns, labelled=False)
        who = column(STRETCH, text(party.name), hint(_whose(party)), STRETCH, gap=0, margins=(16, 6, 8, 6))
        grid.addLayout(who, at, 0)
        for place, code in enumerate(columns, 1):
            grid.addWidget(shown.cells[code], at, place, Qt.AlignmentFlag.AlignCenter)
        confirming = holder(Flow(shown.confirmed, self._propose(party)))
        if len(columns) <= BESIDE:
            grid.addLayout(column(shown.sentence, confirming, gap=2, margins=(16, 6, 12, 6)), at, last)
        else:
            says = row((shown.sentence, 3), (confirming, 2), gap=16, margins=(16, 0, 12, 6))
            grid.addLayout(says, at + 1, 0, 1, last + 1)
        return list(shown.cells.values())

    def _build_cards(self, parties: list[Party], columns: list[str]) -> None:
        """The same matrix when there is no room for it: one card a party, nothing scrolls sideways."""
        for party in parties:
            shown = self._make_row(party, columns, labelled=True)
            ticks = holder(Flow(*shown.cells.values()))
            foot = holder(Flow(shown.confirmed, self._propose(party)))
            title = row((heading(party.name, 3), 1), hint(_whose(party)), gap=8)
            box = frame("card", column(title, shown.sentence, ticks, foot, gap=8, margins=16), party.name)
            Roving(box, list(shown.cells.values()))
            self._body.addWidget(box)

    def _make_row(self, party: Party, columns: list[str], *, labelled: bool) -> _Shown:
        cells = {code: self._cell(party, code, labelled) for code in columns}
        confirmed = QCheckBox(translate("Consent", "Uppläst och bekräftad"))
        confirmed.setAccessibleName(translate("Consent", "{party}: uppläst och bekräftad").format(party=party.name))
        confirmed.clicked.connect(lambda ticked: self._confirm(party.uid, ticked))
        shown = self._rows[party.uid] = _Shown(cells, rich(""), confirmed)
        self._refresh(party)
        return shown

    def _cell(self, party: Party, code: str, labelled: bool) -> Cell:
        may = translate("Consent", "{party} får veta om {type}")
        if self._side == SHARES:
            may = translate("Consent", "{party} får berätta om {type}")
        spoken = may.format(party=party.name, type=self._about.type_words.get(code, code))
        cell = Cell(spoken, False, self._name(code) if labelled else "")
        cell.clicked.connect(lambda ticked: self._tick(party.uid, code, ticked))
        return cell

    def _propose(self, party: Party) -> QPushButton:
        made = button(translate("Consent", "Föreslå"), partial(self._fill, party.uid), "inline")
        made.setAccessibleName(translate("Consent", "Föreslå uppgifter för {party}").format(party=party.name))
        return made

    def _grant(self, party_uid: str) -> Grant | None:
        return next((grant for grant in self._grants if grant.party_uid == party_uid), None)

    def _tick(self, party_uid: str, code: str, ticked: bool) -> None:
        grant = self._grant(party_uid)
        held = set(getattr(grant, self._side)) if grant else set()
        self._write(party_uid, {self._side: held | {code} if ticked else held - {code}})

    def _fill(self, party_uid: str) -> None:
        """A proposal for one party, to be read and confirmed; nothing is given by it."""
        party = next(party for party in self._parties if party.uid == party_uid)
        proposal = proposed_row(party, self._columns, self._about.usual)
        self._write(party_uid, {RECEIVES: proposal.receives, SHARES: proposal.shares})

    def _write(self, party_uid: str, sides: Mapping[str, Collection[str]]) -> None:
        """Another row for the party, in the order of the columns; whoever confirmed the old one is asked again."""
        with self.model.as_one(translate("Consent", "Vem får veta vad")):
            grant = self._grant(party_uid)
            if grant is None:
                grant = Grant(party_uid=party_uid)
                self.model.add(self.path, grant)
            for side, codes in sides.items():
                ordered = tuple(code for code in self._columns if code in codes)
                self.model.set(f"{self.path}.{grant.uid}.{side}", ordered)
            self.model.set(f"{self.path}.{grant.uid}.confirmed", False)
        self.model.leave(self.path)

    def _confirm(self, party_uid: str, ticked: bool) -> None:
        grant = self._grant(party_uid)
        if grant is None:  # nothing at all is an answer too
            grant = Grant(party_uid=party_uid)
            self.model.add(self.path, grant)
        self.model.set(f"{self.path}.{grant.uid}.confirmed", ticked)
        self.model.leave(self.path)

    def _refresh(self, party: Party) -> None:
        shown, grant = self._rows[party.uid], self._grant(party.uid)
        held = getattr(grant, self._side) if grant else ()
        for code, cell in shown.cells.items():
            cell.setChecked(code in held)
        read = (party.own, grant, self._about.type_words)
        whole = row_sentence(*read)
        shown.sentence.setText(row_markup(*read))
        shown.sentence.setAccessibleName(whole)
        shown.confirmed.setAccessibleDescription(whole)
        shown.confirmed.setChecked(bool(grant and grant.confirmed))

    def _name(self, code: str) -> str:
        known = self._about.routine.types.get(code)
        return on_screen(known.name) if known else code

    def _on_changed(self, path: str) -> None:
        if path in ("consent.types", "parties"):
            self._build()


def _whose(party: Party) -> str:
    return party.relation or party.organisation or party.role
