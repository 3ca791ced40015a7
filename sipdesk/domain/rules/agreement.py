"""The plan as agreed: read back, locked, remarked on, given out (C12, F9, F10, F12, F14)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.changes import f10_changes, only_administrative
from sipdesk.domain.disclosure.grounds import disclosable, plan_consent
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.findings import Finding
from sipdesk.domain.plan import Plan
from sipdesk.domain.routine import PARTICIPATION, Routine
from sipdesk.domain.rules.discharge import a19_coordinated_care_plan_instead
from sipdesk.domain.rules.ground import c1_plan_not_refused
from sipdesk.domain.rules.making import not_come, process, warn
from sipdesk.domain.rules.passages import plan_path
from sipdesk.domain.rules.standing import others
from sipdesk.domain.terms import Answer, ReaderKind


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of the plan that somebody wishes (F9). may: whether consent covers that reader today."""

    reader: Reader
    may: bool


def c12_agreed_at_the_end(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """C12: the plan was read back and the person asked, for this version. Corrections of names and telephone
    numbers in an agreed plan are kept, not asked about."""
    if c12_rests_on_earlier(case):
        return
    agreement, path = case.plan.agreement, f"{plan_path(case)}.agreement"
    if agreement.answer is None:
        yield process("C12.not-asked", f"{path}.answer", reason=agreement.not_asked_reason)
    elif agreement.answer is Answer.NO:
        yield process("C12.not-agreed", f"{path}.answer")
    if agreement.answer is not None and (agreement.read_back_on is None or agreement.read_back_on > today):
        yield process("C12.not-read-back", f"{path}.read_back_on")


def c12_rests_on_earlier(case: Case) -> bool:
    """Whether the version differs from an agreed one in administrative corrections only, so nobody is asked anew."""
    agreed = next((plan for plan in reversed(case.plans[:-1]) if plan.agreement.answer is not None), None)
    if agreed is None or agreed.agreement.answer is not Answer.YES or case.plan.agreement.answer is not None:
        return False
    return only_administrative(f10_changes(agreed, case.plan))


def c12_asked_later(case: Case) -> bool:
    """Whether the plan was fixed before somebody asked: nobody has yet, or the answer came on a later day."""
    plan = case.plan
    asked, read = plan.agreement.answer is not None, plan.agreement.read_back_on
    if plan.final_at is None or c12_rests_on_earlier(case):
        return False
    return not asked or read is None or read > plan.final_at.date()


def f9_copies(case: Case, today: date, routine: Routine) -> tuple[Copy, ...]:
    """F9: a copy for the person, and for all who wish and may (C13)."""
    drawn_up = plan_consent(case, today, routine)
    copies = [Copy(Reader(ReaderKind.PERSON), drawn_up is not Answer.NO)]
    for party in others(case):
        if party.wants_copy:
            may = drawn_up is Answer.YES and PARTICIPATION in disclosable(case, party, today, routine)
            copies.append(Copy(Reader(ReaderKind.PARTY, party.uid), may))
    return tuple(copies)


def f10_locked(plan: Plan) -> bool:
    """F10: a final version is never written again; a change is a new version."""
    return plan.final_at is not None


def f10_in_force(case: Case) -> Plan | None:
    """F10: the newest version that is final, also while the next is a draft, which promises nothing yet."""
    return next((plan for plan in reversed(case.plans) if f10_locked(plan)), None)


def f10_final_version(case: Case, _today: date, _routine: Routine) -> Iterator[Finding]:
    """F10: what is given out is a final version."""
    if not f10_locked(case.plan):
        yield process("F10.not-final", f"{plan_path(case)}.final_at")


def c1_contacts_of_plan(case: Case, reader: Reader, today: date, routine: Routine) -> Iterator[Finding]:
    """C1: the sheet for the door says who does what in a plan; of one that was refused nothing is issued, and the
    person's is made of a final version (F10), and not where there is to be no SIP (A19)."""
    yield from c1_plan_not_refused(case, today, routine)
    if reader.kind is ReaderKind.PERSON:
        yield from a19_coordinated_care_plan_instead(case, today, routine)
        yield from f10_final_version(case, today, routine)


def f12_incorrect_facts_noted(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """F12: an incorrect fact that the person pointed out must be noted (SoL 14 kap. 7 §)."""
    for remark in case.plan.remarks:
        path = f"{plan_path(case)}.remarks.{remark.uid}.noted_on"
        if remark.incorrect_fact and not remark.text:
            yield process("F12.what-missing", f"{plan_path(case)}.remarks.{remark.uid}.text")
        if remark.incorrect_fact and remark.noted_on is None:
            yield process("F12.not-noted", path)
        level = process if remark.incorrect_fact else warn
        yield from not_come("F12.day-in-future", path, remark.noted_on, today, level)


def f14_is_working_copy(plan: Plan) -> bool:
    """F14: the valid plan lives elsewhere, so what is printed here is a working copy."""
    return bool(plan.kept_elsewhere.strip())


def f14_kept_elsewhere(case: Case, _today: date, _routine: Routine) -> Iterator[Finding]:
    """F14: a plan that is valid somewhere else is printed as a working copy, and the program says so."""
    if f14_is_working_copy(case.plan):
        yield warn("F14.working-copy", f"{plan_path(case)}.kept_elsewhere", where=case.plan.kept_elsewhere)
