"""Who may consent in this case, and whether an act was given by such a one: the person herself, or a representative
whose ground is whole (C7). Guardians and the own consent of a minor are not carried yet, so there nothing is a ground
(C8)."""

from datetime import date
from typing import Final

from sipdesk.domain.calendar import age_on
from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.identity import birth_date_of
from sipdesk.domain.representative import Representative
from sipdesk.domain.routine import Routine
from sipdesk.domain.terms import Answer, Consenter, RepresentativeKind

# Appointed by a court or the chief guardian: they need to know that the person goes along, not only that she does not
# say no.
APPOINTED: Final = frozenset({RepresentativeKind.GOD_MAN, RepresentativeKind.ADMINISTRATOR})


def of_age(case: Case, day: date, routine: Routine) -> bool:
    """Whether the person is an adult that day; without a day of birth nobody knows (C8)."""
    born = birth_date_of(case.person)
    return born is not None and age_on(born, day) >= routine.thresholds.adult_years


def consent_carried(case: Case, today: date, routine: Routine) -> bool:
    """Whether the program carries this case's consent: an adult who consents herself or through a representative."""
    return case.person.consenter is not Consenter.GUARDIANS and of_age(case, today, routine)


def given_by_one_who_may(case: Case, act: ConsentAct, routine: Routine) -> bool:
    """Whether the person was of age when it was given (C8), and it was given by the one who consents in this case: she
    herself, or a representative whose ground had been looked at by then (C7). As the case stands now decides."""
    if act.given_on is None or not consent_carried(case, act.given_on, routine):
        return False
    if case.person.consenter is Consenter.PERSON:
        return not act.given_by
    represents = c7_representative(case, act.given_by)
    return represents is not None and c7_counts(case, represents, act.given_on)


def c7_representative(case: Case, uid: str) -> Representative | None:
    """C7: the representative with that uid, or None when nobody is meant or he or she has been removed."""
    return next((one for one in case.consent.representatives if uid and one.uid == uid), None)


def c7_counts(case: Case, represents: Representative, day: date) -> bool:
    """C7: whether somebody could consent for the person that day. A ground without scope, evidence, assessor and date
    is none; a future power of attorney must reach this matter; nobody acts against the person's will."""
    written = (represents.scope, represents.evidence, represents.assessor)
    if represents.kind is None or case.party(represents.party_uid) is None or not all(map(str.strip, written)):
        return False
    if represents.kind is RepresentativeKind.FUTURE_POWER and represents.reaches is not Answer.YES:
        return False
    if represents.willing is Answer.NO or (represents.kind in APPOINTED and represents.willing is None):
        return False
    return represents.assessed_on is not None and represents.assessed_on <= day
