"""The consent form as a paper: its wording is approved or an interpreter stands by (C16), and somebody can sign it."""

from collections.abc import Iterator
from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.findings import Finding
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.child import c8_situation
from sipdesk.domain.rules.consent import c3_reason_for_each_type, c4_period
from sipdesk.domain.rules.making import stop
from sipdesk.domain.rules.protection import p1_in_consent_form
from sipdesk.domain.rules.representative import c7_nobody_signs


def c16_wording_approved(case: Case, language_approved: bool) -> Iterator[Finding]:
    """C16: below `approved` the wording of a consent form needs a named interpreter on the case.

    Swedish is the source and easy Swedish is exempt, so for them the caller says True.
    """
    if not language_approved and not case.person.interpreter.name.strip():
        yield stop("C16.interpreter-missing", "person.interpreter.name")


def consent_form(case: Case, today: date, routine: Routine, language_approved: bool) -> Iterator[Finding]:
    """Everything that stops the form of the newest act, or warns."""
    yield from c8_situation(case, today, routine)
    yield from c7_nobody_signs(case, today, routine)
    yield from c16_wording_approved(case, language_approved)
    yield from c3_reason_for_each_type(case, today, routine)
    for act in case.consent.acts[-1:]:
        for finding in c4_period(act, today, routine):
            if finding.code in ("C4.too-long", "C4.ends-before-start"):
                yield finding
    yield from p1_in_consent_form(case, routine)
