"""A name or number that was typed wrong, and papers that went out with it: said why, weighed, and told (P7).

Such a correction changes no decision, so nobody is asked (C12); it is noted, and whoever has the wrong paper is told.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from sipdesk.domain.case import Case
from sipdesk.domain.correction import Correction
from sipdesk.domain.disclosure.guardians import guardian_name
from sipdesk.domain.findings import Finding
from sipdesk.domain.given import GENERAL, sent_at
from sipdesk.domain.person import Person
from sipdesk.domain.register import Staff
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.making import dated, stop, warn
from sipdesk.domain.terms import Answer, CorrectionKind, ReaderKind

_READERS = (ReaderKind.PARTY, ReaderKind.GUARDIAN, ReaderKind.PERSON)
_ASIDE = (CorrectionKind.WRONG_PERSON, CorrectionKind.DOUBLE)


def correction_path(correction: Correction) -> str:
    return f"corrections.{correction.uid}"


def p7_set_aside(case: Case) -> Correction | None:
    """P7: the correction by which the case goes on elsewhere; None while it is worked on here."""
    return next((one for one in case.corrections[::-1] if one.kind in _ASIDE and one.undone_at is None), None)


def p7_doubles(case: Case) -> tuple[str, ...]:
    """P7: uids of the double entries that belong to this case: they are kept, handed over and disposed of with it."""
    return tuple(one.other_uid for one in _standing(case) if one.kind is CorrectionKind.JOINED)


def p7_given_to(case: Case) -> tuple[str, ...]:
    """P7: who has a paper with her name: uids of parties and guardians, an empty one for the person. What a SIP is
    names nobody (A7)."""
    readers = [
        paper.party_uid or paper.reader_uid
        for paper in case.issued
        if paper.paper != GENERAL and paper.reader in _READERS and sent_at(paper) is not None
    ]
    return tuple(dict.fromkeys(readers))


def p7_note_identity(before: Person, case: Case, by: Staff, at: datetime) -> None:
    """P7: name or number put right once somebody has a paper with them. before: as they were when last saved.

    Several fields put right by one person on one day are one correction; what is set back leaves none.
    """
    given = p7_given_to(case)
    if not given or _named(before) == _named(case.person):
        return
    last = case.corrections[-1] if case.corrections else None
    if last is None or not _goes_on(last, by, at):
        stood = replace(before)
        case.corrections.append(
            Correction(
                kind=CorrectionKind.NAMED, at=at, by=by.name, first_name=stood.first_name, last_name=stood.last_name,
                identity_number=stood.identity_number, birth_date=stood.birth_date, given_to=given,
            )
        )  # fmt: skip
    elif _stood(last) == _named(case.person):
        case.corrections.pop()


def p7_correction_explained(case: Case, _today: date, _routine: Routine) -> Iterator[Finding]:
    """P7: a correction has a reason."""
    for one in _standing(case):
        if not one.reason.strip():
            yield warn("P7.reason", f"{correction_path(one)}.reason")


def p7_correction_weighed(case: Case, _today: date, _routine: Routine) -> Iterator[Finding]:
    """P7: where papers went out with what was wrong, it is weighed whether that is an incident, with a record."""
    for one in _standing(case):
        if one.given_to and one.astray is None:
            yield warn("P7.astray", f"{correction_path(one)}.astray")
        elif one.astray is Answer.YES and not _recorded(case, one):
            yield warn("P7.astray-record", f"{correction_path(one)}.astray")


def p7_receivers_told(case: Case, _today: date, _routine: Routine) -> Iterator[Finding]:
    """P7: whoever has a paper with what was wrong is told at once."""
    for one in _standing(case):
        if one.at is None:
            continue
        left = set(one.given_to) - set(one.told)
        parties = tuple(party.name for party in case.parties if party.uid in left)
        parties += tuple(guardian_name(case, one.uid) for one in case.consent.guardians if one.uid in left)
        path = f"{correction_path(one)}.told"
        if parties:
            yield dated("P7.tell-corrected", path, one.at.date(), parties=parties)
        elif "" in left:
            yield dated("P7.tell-corrected-person", path, one.at.date())


def p7_no_paper(case: Case) -> Iterator[Finding]:
    """P7: no paper is made of a case that goes on elsewhere: it would tell of somebody else, or tell it twice."""
    aside = p7_set_aside(case)
    if aside is not None:
        yield stop("P7.set-aside", correction_path(aside), number=aside.other_number)


def _standing(case: Case) -> list[Correction]:
    return [one for one in case.corrections if one.undone_at is None]


def _recorded(case: Case, correction: Correction) -> bool:
    since = correction.at.date() if correction.at else date.min
    return any(one.noticed_on and one.noticed_on >= since for one in case.incidents)


def _goes_on(last: Correction, by: Staff, at: datetime) -> bool:
    same_day = last.at is not None and last.at.date() == at.date()
    return last.kind is CorrectionKind.NAMED and last.by == by.name and same_day and not last.told


def _named(person: Person) -> tuple[str, str, str, date | None]:
    return person.first_name.strip(), person.last_name.strip(), person.identity_number.strip(), person.birth_date


def _stood(one: Correction) -> tuple[str, str, str, date | None]:
    return one.first_name.strip(), one.last_name.strip(), one.identity_number.strip(), one.birth_date
