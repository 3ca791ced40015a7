"""Whose consent it is: it depends on the person's age, so that is asked for first (C8)."""

from collections.abc import Iterator
from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.disclosure.consenters import of_age
from sipdesk.domain.findings import Finding
from sipdesk.domain.identity import birth_date_of
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.making import stop
from sipdesk.domain.rules.standing import act_path, given, standing_acts, still_given
from sipdesk.domain.terms import Consenter


def c8_age_known(case: Case, _today: date, _routine: Routine) -> Iterator[Finding]:
    """C8: nobody can say who consents while the person's age is not known, so no paper is made, her own neither."""
    if birth_date_of(case.person) is None:
        yield stop("C8.age-unknown", "person.birth_date")


def c8_guardians_right_ended(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C8: guardians consent for nobody who is of age; their right ends on the 18th birthday."""
    if case.person.consenter is Consenter.GUARDIANS and of_age(case, today, routine):
        yield stop("C8.guardians-ended", "person.consenter")


def c8_eighteenth_birthday_asks_anew(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C8: what was given before the 18th birthday is no consent of an adult."""
    for act in standing_acts(case, today):
        if given(act) and still_given(case, act):
            yield from given_as_minor(case, act, today, routine)


def given_as_minor(case: Case, act: ConsentAct, today: date, routine: Routine) -> Iterator[Finding]:
    """C8 for one act of somebody who is of age today."""
    if of_age(case, today, routine) and act.given_on is not None and not of_age(case, act.given_on, routine):
        yield stop("C8.given-as-minor", f"{act_path(act)}.given_on", given_on=act.given_on)
