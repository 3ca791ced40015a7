"""Consent as a matrix of parties and kinds of information: never general, never without somebody who tells (C2)."""

from collections.abc import Iterator
from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.findings import Finding
from sipdesk.domain.party import Party
from sipdesk.domain.routine import PARTICIPATION, Routine
from sipdesk.domain.rules.making import stop, warn
from sipdesk.domain.rules.standing import act_path, each_voice, grant_path, newest_row, others, own_unit, standing_acts
from sipdesk.domain.terms import Answer


@each_voice
def c2_never_general(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """C2: a consent names parties and kinds of information, and each party's row was read and confirmed."""
    for act in standing_acts(case, today):
        if act.exchange is not Answer.YES:
            continue
        rows = [grant for grant in act.grants if grant.receives or grant.shares]
        if not rows:
            yield stop("C2.no-rows", f"{act_path(act)}.grants")
        for grant in rows:
            party = case.party(grant.party_uid)
            if party is not None and not grant.confirmed:
                yield stop("C2.row-not-confirmed", f"{grant_path(act, grant)}.confirmed", party=party.name)


@each_voice
def c2_somebody_tells(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """C2: what somebody may be told, somebody may tell: the own unit for its papers, another for the meeting."""
    own = own_unit(case)
    receivers = _receivers(case, today)
    if own is None:
        if receivers:
            yield stop("C2.no-own-unit", "parties")
        return
    row = newest_row(case, own, today)
    if row is None:
        if receivers:
            yield stop("C2.own-row-missing", _rows_of_newest(case, today), party=own.name)
        return
    path = f"{grant_path(*row)}.shares"
    for code, parties in receivers.items():
        if code not in row[1].shares:
            yield _untold(case, today, code, parties, path)


@each_voice
def c2_taking_part_told(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C2: whoever takes part may know at least that; without it a party can be told nothing (readings)."""
    for party in others(case):
        row = newest_row(case, party, today)
        if party.takes_part and row and PARTICIPATION not in row[1].receives:
            yield stop("C2.participation-missing", f"{grant_path(*row)}.receives", party=party.name)


def _rows_of_newest(case: Case, today: date) -> str:
    """Where a row that is missing belongs: the newest act that says yes to exchange."""
    giving = [act for act in standing_acts(case, today) if act.exchange is Answer.YES]
    return f"{act_path(giving[-1])}.grants" if giving else "consent.acts"


def _receivers(case: Case, today: date) -> dict[str, list[Party]]:
    """Kinds of information, and the parties that may be told each."""
    found: dict[str, list[Party]] = {}
    for party in others(case):
        row = newest_row(case, party, today)
        for code in row[1].receives if row else ():
            found.setdefault(code, []).append(party)
    return found


def _untold(case: Case, today: date, code: str, receivers: list[Party], path: str) -> Finding:
    names = tuple(party.name for party in receivers)
    tellers = [p for p in others(case) if (row := newest_row(case, p, today)) and code in row[1].shares]
    if any(teller is not receiver for teller in tellers for receiver in receivers):
        return warn("C2.own-unit-silent", path, type=code, parties=names)
    return stop("C2.nobody-tells", path, type=code, parties=names)
