"""Moment 1, the need: who found it, what the person was told, and how we know that she understood (A)."""

from collections.abc import Iterator
from datetime import date

from sipdesk.domain.calendar import has_come
from sipdesk.domain.case import Case
from sipdesk.domain.findings import Finding
from sipdesk.domain.need import Need
from sipdesk.domain.person import Adaptation, Person
from sipdesk.domain.routine import Choice, Routine
from sipdesk.domain.rules.making import not_come, warn
from sipdesk.domain.terms import Initiative, InterpreterNeed


def a3_left_to_write(need: Need) -> tuple[str, ...]:
    """A3: paths still empty of who found the need, and when. A relative's initiative has the person's approval."""
    names = ("found_on", "found_by", "found_by_role", "found_by_organisation")
    left = [f"need.{name}" for name in names if not getattr(need, name)]
    if _relative_not_approved(need):
        left.append("need.relative_approved")
    return tuple(left)


def a3_found_and_approved(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """A3: the need was found on a day that has come, and the person approves that a relative took the initiative."""
    yield from not_come("A3.day-in-future", "need.found_on", case.need.found_on, today)
    if _relative_not_approved(case.need):
        yield warn("A3.relative-not-approved", "need.relative_approved")


def _relative_not_approved(need: Need) -> bool:
    return need.initiative is Initiative.RELATIVE and not need.relative_approved


def a5_signs(need: Need, routine: Routine) -> tuple[Choice, ...]:
    """A5: the checklist as it stands for this case. A ticked sign that has left it stays, last, by its code."""
    left = (code for code in need.signs if code not in routine.signs)
    return (*routine.signs.values(), *(Choice(code, code) for code in left))


def a6_need_from_both_sides(need: Need) -> bool:
    """A6: help is needed from more than one side. What support anybody gives today is not asked."""
    return need.municipality_needed and need.region_needed


def a7_informed_before_consent(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """A7: the person is informed before she is asked for anything."""
    answered = [act.given_on for act in case.consent.acts if act.given_on and (act.exchange or act.plan)]
    informed = case.information.given_on
    yield from not_come("A7.day-in-future", "information.given_on", informed, today)
    if answered and informed is None:
        yield warn("A7.not-informed", "information.given_on", given_on=min(answered))
    elif has_come(informed, today) and answered and min(answered) < informed:
        yield warn("A7.informed-late", "information.given_on", given_on=min(answered), informed_on=informed)


def a8_adaptations(person: Person) -> tuple[Adaptation, ...]:
    """A8: what must be adapted, for the person and for relatives; it stands on the case and every internal paper.

    On others' papers only what is the person's own, and only for a reader who may be told (`disclosure`).
    """
    return tuple(adaptation for adaptation in person.adaptations if adaptation.what)


def a9_how_understood(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """A9: how we know that it was understood, in the person's words or as it was seen."""
    if has_come(case.information.given_on, today) and not case.information.understood:
        yield warn("A9.how-understood", "information.understood")


def a10_interpreter(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """A10: a needed interpreter has a language and is booked when the meeting is, before it is held; for one that was
    cancelled nobody is booked (D10)."""
    interpreter, meeting = case.person.interpreter, case.meeting
    if interpreter.need is InterpreterNeed.NONE:
        return
    if interpreter.need is InterpreterNeed.SPOKEN and not interpreter.language.strip():
        yield warn("A10.language-missing", "person.interpreter.language")
    path, booked = "person.interpreter.booked_on", interpreter.booked_on
    yield from not_come("A10.day-in-future", path, booked, today)
    if meeting.on is None or meeting.cancelled_on is not None:
        return
    if today <= meeting.on:
        if booked is None:
            yield warn("A10.not-booked", path, meeting_on=meeting.on)
    elif booked is None or booked > meeting.on:
        yield warn("A10.met-without", path, meeting_on=meeting.on)
