"""Consent through a representative: what makes the ground whole, and which act rests on it (C7)."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct, Grant
from sipdesk.domain.disclosure.consenters import (
    ASKED_OF_HER,
    c7_reaches,
    c7_representative,
    c7_without_detriment,
)
from sipdesk.domain.disclosure.signers import c8_minor
from sipdesk.domain.findings import Finding
from sipdesk.domain.representative import Representative
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.making import not_come, stop, warn
from sipdesk.domain.rules.standing import act_path, given, grant_path, standing_acts, still_given
from sipdesk.domain.terms import Answer, Consenter, RepresentativeKind

PAGE: Final = "consent.representatives"
DETRIMENTS: Final = "consent.detriments"
CAPACITY: Final = "consent.capacity"
_WRITTEN: Final = {
    "scope": "C7.scope-missing", "evidence": "C7.evidence-missing", "assessor": "C7.assessor-missing",
}


def c7_represented(case: Case, today: date, routine: Routine) -> bool:
    """C7: whether somebody else consents for an adult, so that the ground is asked for; for a child see C8."""
    return case.person.consenter is Consenter.REPRESENTATIVE and not c8_minor(case, today, routine)


def c7_ground_whole(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C7: a representative is somebody in the case, of a kind, with scope, evidence, assessor and date."""
    if not c7_represented(case, today, routine):
        return
    if not case.consent.representatives:
        yield stop("C7.representative-missing", PAGE)
    for represents in case.consent.representatives:
        yield from c7_ground(case, represents, today)


def c7_ground(case: Case, represents: Representative, today: date) -> Iterator[Finding]:
    """C7 for one representative."""
    path = f"{PAGE}.{represents.uid}"
    nobody = represents.kind is RepresentativeKind.NOBODY
    if case.party(represents.party_uid) is None and not nobody:
        yield stop("C7.who-missing", f"{path}.party_uid")
    if represents.kind is None:
        yield stop("C7.kind-missing", f"{path}.kind")
    for name, code in _WRITTEN.items():
        if not getattr(represents, name).strip():
            yield stop(code, f"{path}.{name}")
    if represents.assessed_on is None:
        yield stop("C7.day-missing", f"{path}.assessed_on")
    elif represents.assessed_on > today:
        yield stop("C7.day-in-future", f"{path}.assessed_on", assessed_on=represents.assessed_on)
    yield from _reach(represents, path)
    yield from _will(represents, path)


def c7_capacity_dated(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """C7: capacity can change, so each note of it has the day on which it was seen, and that day has come."""
    for note in case.consent.capacity:
        path = f"{CAPACITY}.{note.uid}.on"
        if note.on is None and note.text.strip():
            yield warn("C7.note-undated", path)
        yield from not_come("C7.note-in-future", path, note.on, today)


def c7_nobody(case: Case) -> bool:
    """C7: whether nobody can consent, so that what may be told without detriment is tested."""
    return any(one.kind is RepresentativeKind.NOBODY for one in case.consent.representatives)


def c7_detriment_tested(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C7: where nobody can consent, each kind of information for each party has passed the test of detriment, with a
    reason; a kind that has not is told to nobody."""
    if not (c7_represented(case, today, routine) and c7_nobody(case)):
        return
    for one in case.consent.detriments:
        path = f"{DETRIMENTS}.{one.uid}"
        if case.party(one.party_uid) is None:
            yield stop("C7.tested-party-missing", f"{path}.party_uid")
        if not one.types:
            yield stop("C7.tested-types-missing", f"{path}.types")
        if not one.reason.strip():
            yield stop("C7.tested-reason-missing", f"{path}.reason")
    for act in standing_acts(case, today):
        for grant in act.grants:
            yield from c7_untested(case, act, grant)


def c7_untested(case: Case, act: ConsentAct, grant: Grant) -> Iterator[Finding]:
    """C7 for one row of an act: what it grants and no test of detriment has passed."""
    wanted, party = frozenset(grant.receives), case.party(grant.party_uid)
    left = wanted - c7_without_detriment(case, act, grant.party_uid, wanted)
    if left and party is not None and not party.own:
        types = tuple(code for code in grant.receives if code in left)
        yield stop("C7.not-tested", f"{grant_path(act, grant)}.receives", party=party.name, types=types)


def c7_nobody_signs(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C7: where nobody can consent there is nobody to sign a form; what was tested stands in the case file."""
    if c7_represented(case, today, routine) and c7_nobody(case):
        yield stop("C7.nobody-signs", PAGE)


def _reach(represents: Representative, path: str) -> Iterator[Finding]:
    """Does the assignment reach this matter? Of a future power of attorney that is always asked."""
    if not c7_reaches(represents):
        unanswered = represents.reaches is None
        yield stop("C7.reach-unanswered" if unanswered else "C7.does-not-reach", f"{path}.reaches")


def _will(represents: Representative, path: str) -> Iterator[Finding]:
    """Never against the person's will."""
    if represents.willing is Answer.NO:
        yield stop("C7.against-will", f"{path}.willing")
    elif represents.willing is None and represents.kind in ASKED_OF_HER:
        yield stop("C7.will-unanswered", f"{path}.willing")


def c7_given_by(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C7: each consent says who gave it, and it is the one who consents in this case."""
    for act in [] if c8_minor(case, today, routine) else standing_acts(case, today):
        if given(act) and still_given(case, act):
            yield from c7_of_act(case, act, today)


def c7_of_act(case: Case, act: ConsentAct, today: date) -> Iterator[Finding]:
    """C7 for one act in the case of an adult: why it was not given by one who may."""
    path = f"{act_path(act)}.given_by"
    if case.person.consenter is Consenter.PERSON and act.given_by:
        yield stop("C7.person-consents", path)
    if case.person.consenter is not Consenter.REPRESENTATIVE:
        return
    represents = c7_representative(case, act.given_by)
    if represents is None:
        yield stop("C7.given-by-missing", path)
        return
    yield from c7_ground(case, represents, today)
    if represents.assessed_on and act.given_on and act.given_on < represents.assessed_on <= today:
        yield stop("C7.assessed-later", path, given_on=act.given_on, assessed_on=represents.assessed_on)
