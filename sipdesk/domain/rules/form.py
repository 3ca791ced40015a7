"""The consent form as a paper: its wording is approved or an interpreter stands by (C16), and somebody can sign it."""

from collections.abc import Iterator
from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.disclosure.guardians import c8_act_of, c8_child_signs, c8_guardian_of, c8_guardians_signing
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.disclosure.signers import THE_CHILD, c8_minor
from sipdesk.domain.findings import Finding
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.child import c8_situation
from sipdesk.domain.rules.consent import c3_reason_for_each_type, c4_period
from sipdesk.domain.rules.guardians import GUARDIANS
from sipdesk.domain.rules.making import stop
from sipdesk.domain.rules.protection import p1_in_consent_form, posted
from sipdesk.domain.rules.representative import c7_nobody_signs
from sipdesk.domain.terms import ReaderKind


def c16_wording_approved(case: Case, language_approved: bool) -> Iterator[Finding]:
    """C16: below `approved` the wording of a consent form needs a named interpreter on the case.

    Swedish is the source and easy Swedish is exempt, so for them the caller says True.
    """
    if not language_approved and not case.person.interpreter.name.strip():
        yield stop("C16.interpreter-missing", "person.interpreter.name")


def c8_form_for_guardian(case: Case, uid: str, today: date, routine: Routine) -> Iterator[Finding]:
    """C8: a guardian has a form where her consent is needed and she is asked; under protected identity not by post."""
    if uid not in [one.uid for one in c8_guardians_signing(case, today, routine)]:
        yield stop("C8.no-form", GUARDIANS)
    guardian = c8_guardian_of(case, uid)
    party = case.party(guardian.party_uid) if guardian else None
    if party:
        yield from posted(party)


def c8_form_for_child(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C8: where her guardians alone consent the form is theirs, each one's own."""
    if not c8_child_signs(case, today, routine):
        yield stop("C8.guardians-sign", "consent.child.maturity")


def consent_form(
    case: Case, reader: Reader, today: date, routine: Routine, language_approved: bool
) -> Iterator[Finding]:
    """Everything that stops the form that the reader signs, or warns; for the own unit that of the newest act."""
    yield from c8_situation(case, today, routine)
    if reader.kind is ReaderKind.PERSON:
        yield from c8_form_for_child(case, today, routine)
    yield from c7_nobody_signs(case, today, routine)
    yield from c16_wording_approved(case, language_approved)
    yield from c3_reason_for_each_type(case, today, routine)
    for act in _acts_on(case, reader, today, routine):
        for finding in c4_period(act, today, routine):
            if finding.code in ("C4.too-long", "C4.ends-before-start"):
                yield finding
    if reader.kind is not ReaderKind.GUARDIAN:  # the person's own words do not stand on hers
        yield from p1_in_consent_form(case, routine)


def _acts_on(case: Case, reader: Reader, today: date, routine: Routine) -> list[ConsentAct]:
    """The act that the form says."""
    if reader.kind is ReaderKind.GUARDIAN:
        return [c8_act_of(case, reader.uid)]
    if reader.kind is ReaderKind.PERSON and c8_minor(case, today, routine):
        return [c8_act_of(case, THE_CHILD)]
    return case.consent.acts[-1:]
