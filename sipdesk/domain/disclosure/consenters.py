"""Who may consent in this case, and whether an act was given by such a one: the person herself, a representative
whose ground is whole (C7), or for a child she herself and her guardians, as it has been assessed (C8)."""

from datetime import date
from typing import Final

from sipdesk.domain.calendar import age_on
from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.disclosure.signers import c8_minor, c8_settled, c8_signers
from sipdesk.domain.identity import birth_date_of
from sipdesk.domain.representative import Representative
from sipdesk.domain.routine import Routine
from sipdesk.domain.terms import Answer, Consenter, RepresentativeKind

# Appointed by a court or the chief guardian, or nobody at all: then it has to be known that the person goes along, not
# only that she does not say no.
ASKED_OF_HER: Final = frozenset({
    RepresentativeKind.GOD_MAN, RepresentativeKind.ADMINISTRATOR, RepresentativeKind.NOBODY,
})


def of_age(case: Case, day: date, routine: Routine) -> bool:
    """Whether the person is an adult that day; without a day of birth nobody knows (C8)."""
    born = birth_date_of(case.person)
    return born is not None and age_on(born, day) >= routine.thresholds.adult_years


def somebody_consents(case: Case, day: date, routine: Routine) -> bool:
    """Whether it was settled by that day who consents: an adult herself or through a representative, never through
    guardians; for a child as C8 says."""
    if c8_minor(case, day, routine):
        return c8_settled(case, day)
    return case.person.consenter is not Consenter.GUARDIANS and of_age(case, day, routine)


def given_by_one_who_may(case: Case, act: ConsentAct, today: date, routine: Routine) -> bool:
    """Whether it was given by one who consents in this case, when that had been settled: the person herself, a
    representative whose ground had been looked at by then (C7), the child or a guardian (C8). What was given for a
    child is no consent of an adult. As the case stands now decides."""
    if act.given_on is None or not somebody_consents(case, act.given_on, routine):
        return False
    if c8_minor(case, act.given_on, routine):
        return c8_minor(case, today, routine) and act.given_by in c8_signers(case, act.given_on)
    if case.person.consenter is Consenter.PERSON:
        return not act.given_by
    represents = c7_representative(case, act.given_by)
    return represents is not None and c7_counts(case, represents, act.given_on)


def c7_representative(case: Case, uid: str) -> Representative | None:
    """C7: the representative with that uid, or None when nobody is meant or he or she has been removed."""
    return next((one for one in case.consent.representatives if uid and one.uid == uid), None)


def c7_counts(case: Case, represents: Representative, day: date) -> bool:
    """C7: whether somebody could consent for the person that day. A ground without scope, evidence, assessor and date
    is none; the assignment must reach this matter; nobody acts against the person's will."""
    written = (represents.scope, represents.evidence, represents.assessor)
    somebody = represents.kind is RepresentativeKind.NOBODY or case.party(represents.party_uid) is not None
    if represents.kind is None or not somebody or not all(map(str.strip, written)):
        return False
    if not c7_reaches(represents):
        return False
    if represents.willing is Answer.NO or (represents.kind in ASKED_OF_HER and represents.willing is None):
        return False
    return represents.assessed_on is not None and represents.assessed_on <= day


def c7_reaches(represents: Representative) -> bool:
    """C7: whether the assignment reaches this matter: of a future power of attorney that has to be known, and no
    assignment counts of which somebody has said that it does not."""
    if represents.kind is RepresentativeKind.NOBODY or represents.reaches is Answer.YES:
        return True
    return represents.reaches is None and represents.kind is not RepresentativeKind.FUTURE_POWER


def c7_without_detriment(case: Case, act: ConsentAct, party_uid: str, types: frozenset[str]) -> frozenset[str]:
    """C7: which of the types that an act grants a party may be told. Where nobody can consent that is what has been
    tested for the party, with a reason; elsewhere all of them."""
    represents = c7_representative(case, act.given_by)
    if represents is None or represents.kind is not RepresentativeKind.NOBODY:
        return types
    tested = (one.types for one in case.consent.detriments if one.party_uid == party_uid and one.reason.strip())
    return types & {code for codes in tested for code in codes}
