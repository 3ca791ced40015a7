"""Among the invented people there is one for every track, event and consent situation that the process knows."""

from collections.abc import Callable

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import worklist_items
from sipdesk.domain.disclosure.grounds import last_day
from sipdesk.domain.terms import (
    Answer,
    CaseState,
    ClosingReason,
    CompulsoryCare,
    GuardianPart,
    InterpreterNeed,
    Maturity,
    Outcome,
    RepresentativeKind,
    RequestAnswer,
    Track,
)
from tests.demo_cases import TODAY, all_demo_cases, demo_routine

CASES = all_demo_cases()
KINDS: dict[str, Callable[[Case], object]] = {
    "discharge judged not needed": lambda case: case.discharge.judgement.needed is Answer.NO,
    "compulsory care": lambda case: case.discharge.compulsory is not CompulsoryCare.NONE,
    "a summons received": lambda case: case.received,
    "a meeting moved": lambda case: _due(case, "D10.") and not case.meeting.cancelled_on,
    "a meeting cancelled": lambda case: case.meeting.cancelled_on,
    "a replacement": lambda case: any(party.reply.replacement for party in case.parties),
    "no reply": lambda case: _due(case, "D5.no-reply"),
    "withdrawn whole": lambda case: any(w.plan and not (w.party_uid or w.type) for w in case.consent.withdrawals),
    "withdrawn for a party": lambda case: any(w.party_uid and not w.type for w in case.consent.withdrawals),
    "withdrawn of a kind": lambda case: any(w.type for w in case.consent.withdrawals),
    "a considerable change": lambda case: case.life_changes,
    "a new version": lambda case: len(case.plans) > 1,
    "our own action due": lambda case: _due(case, "F16."),
    "our own action done": lambda case: any(one.on for one in case.actions_done),
    "opened again": lambda case: case.reopened,
    "a consent that has run out": lambda case: any(
        (last := last_day(act)) is not None and last < TODAY for act in case.consent.acts
    ),
    "refused whole": lambda case: any(act.exchange is act.plan is Answer.NO for act in case.consent.acts),
    "refused in part": lambda case: any({act.exchange, act.plan} == {*Answer} for act in case.consent.acts),
    "a protected person": lambda case: case.person.protected,
    "a protected party": lambda case: any(party.protected for party in case.parties),
    "an interpreter": lambda case: case.person.interpreter.need is not InterpreterNeed.NONE,
}


def _due(case: Case, code: str) -> bool:
    return any(item.code.startswith(code) for item in worklist_items(case, TODAY, demo_routine()))


@pytest.mark.parametrize("kind", KINDS)
def test_there_is_one_with(kind: str) -> None:
    assert [case.number for case in CASES if KINDS[kind](case)]


def test_each_track_answer_outcome_and_reason() -> None:
    assert {case.track for case in CASES} == set(Track)
    assert {case.need.request.answer for case in CASES} >= {RequestAnswer.DECLINED, RequestAnswer.PASSED_ON}
    assert {held.outcome for case in CASES for held in case.follow_ups} == set(Outcome)
    assert {case.closing.reason for case in CASES if case.state is CaseState.CLOSED} == set(ClosingReason)


def test_each_way_to_consent() -> None:
    assert {one.kind for case in CASES for one in case.consent.representatives} == set(RepresentativeKind)
    assert {case.consent.child.maturity for case in CASES} == {*Maturity, None}
    parts = {one.part for case in CASES for one in case.consent.guardians}
    assert parts >= {GuardianPart.ASKED, GuardianPart.ABSENT, GuardianPart.KEPT_OUT}


def test_one_began_anew_and_nothing_but_herself_came_along() -> None:
    old, new = sorted((c for c in CASES if c.person.first_name == "Eva"), key=lambda case: case.number)
    assert old.closing.reason is ClosingReason.GOAL_CHANGED
    assert old.person == new.person
    assert (new.consent.acts, new.plan.long_term_goal.text) == ([], "")
