"""Situations that the program does not carry yet: refused with a sentence, never handled half (C8)."""

from collections.abc import Iterator
from datetime import date

from sipdesk.domain.calendar import age_on
from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.disclosure.consenters import consent_carried, of_age
from sipdesk.domain.findings import Finding
from sipdesk.domain.identity import birth_date_of
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.making import stop
from sipdesk.domain.rules.standing import act_path, given, standing_acts, still_given
from sipdesk.domain.terms import Consenter


def c8_minor_comes_later(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C8: under 18 maturity is assessed or guardians consent, which comes later; so an age must be known."""
    if case.person.consenter is Consenter.GUARDIANS:
        yield stop("C8.guardians-later", "person.consenter")
    born = birth_date_of(case.person)
    if born is None:
        yield stop("C8.age-unknown", "person.birth_date")
    elif age_on(born, today) < routine.thresholds.adult_years:
        yield stop("C8.minor-later", "person.birth_date", age=age_on(born, today))


def c8_eighteenth_birthday_asks_anew(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C8: what was given before the 18th birthday is no consent of an adult."""
    for act in standing_acts(case, today):
        if given(act) and still_given(case, act):
            yield from given_as_minor(case, act, today, routine)


def given_as_minor(case: Case, act: ConsentAct, today: date, routine: Routine) -> Iterator[Finding]:
    """C8 for one act of somebody who is of age today."""
    adult_now = consent_carried(case, today, routine)
    if adult_now and act.given_on is not None and not of_age(case, act.given_on, routine):
        yield stop("C8.given-as-minor", f"{act_path(act)}.given_on", given_on=act.given_on)


def not_carried(case: Case, today: date, routine: Routine) -> list[Finding]:
    """What keeps every paper of the case back, the person's own too. Empty for an adult."""
    return list(c8_minor_comes_later(case, today, routine))


def comes_later(case: Case, today: date, routine: Routine) -> bool:
    """Whether the situation is one that comes later, rather than one where the person's age is still to be written."""
    return any(finding.code != "C8.age-unknown" for finding in not_carried(case, today, routine))
