"""Versions of the plan: what differs, what is locked, how the next begins (F10)."""

from copy import deepcopy
from datetime import date, datetime

import pytest
from hypothesis import given

from sipdesk.domain.changes import Change, ChangeKind, f10_changes, finalise, new_version, only_administrative
from sipdesk.domain.passage import Passage
from sipdesk.domain.plan import Action, Agreement, Plan, SubGoal
from sipdesk.domain.register import Staff
from sipdesk.errors import SipError
from tests.domain.examples import TODAY, complete_case, says
from tests.domain.generators import Situation, situations

KARIN = Staff("karin", "Karin Ek", "biståndshandläggare", "Biståndsenheten")
NOW = datetime(2026, 11, 23, 15, 30)


def two() -> tuple[Plan, Plan]:
    plan = complete_case().plan
    return plan, deepcopy(plan)


def test_f10_removed_then_changed_then_added() -> None:
    before, after = two()
    removed, kept = after.actions
    added = Action("a3", what=says("Provar hörapparat."), party_uid="vc")
    after.actions = [kept, added]
    kept.when = "Före påsk"
    after.follow_up.on = date(2027, 4, 1)

    assert f10_changes(before, after) == (
        Change(ChangeKind.REMOVED, "actions.a1", before=removed),
        Change(ChangeKind.CHANGED, "actions.a2.when", "Före jul", "Före påsk"),
        Change(ChangeKind.CHANGED, "follow_up.on", date(2027, 3, 1), date(2027, 4, 1)),
        Change(ChangeKind.ADDED, "actions.a3", after=added),
    )


def test_f10_a_text_that_comes_or_goes() -> None:
    before, after = two()
    after.strengths, after.other_plans = Passage("  "), says("Rehabplan")
    after.follow_up.place = ""

    assert f10_changes(before, after) == (
        Change(ChangeKind.REMOVED, "strengths", "Lagar mat.", None),
        Change(ChangeKind.REMOVED, "follow_up.place", "Hemma", None),
        Change(ChangeKind.ADDED, "other_plans", None, "Rehabplan"),
    )


def test_f10_what_belongs_to_the_version_is_no_change_of_the_plan() -> None:
    before, after = two()
    after.uid, after.version, after.drawn_up_on = "other", 2, None
    after.agreement, after.final_at, after.final_by = Agreement(), NOW, "Karin Ek"
    after.support_needed.types = ("health",)

    assert f10_changes(before, after) == ()


def test_f10_a_new_order_of_actions_is_no_change() -> None:
    before, after = two()
    after.actions.reverse()

    assert f10_changes(before, after) == ()


@given(situations(), situations())
def test_f10_every_difference_has_a_before_or_an_after(one: Situation, other: Situation) -> None:
    for change in f10_changes(one.case.plan, other.case.plan):
        assert change.before != change.after
        assert (change.before is None) == (change.kind is ChangeKind.ADDED)
        assert (change.after is None) == (change.kind is ChangeKind.REMOVED)


@given(situations())
def test_f10_a_plan_does_not_differ_from_itself(situation: Situation) -> None:
    assert f10_changes(situation.case.plan, deepcopy(situation.case.plan)) == ()


def test_names_and_telephone_numbers_are_administrative() -> None:
    before, after = two()
    after.lead.name, after.lead.phone, after.lead.hours = "Karin Eek", "0980-319 20 09", "vardagar"
    after.actions[0].who, after.actions[0].phone = "Nils Bergh", "0980-319 20 08"
    assert only_administrative(f10_changes(before, after))

    after.lead.party_uid = "home"  # another unit holds the plan together
    assert not only_administrative(f10_changes(before, after))


@pytest.mark.parametrize("field", ["when", "where"])
def test_a_decision_is_not_administrative(field: str) -> None:
    before, after = two()
    setattr(after.actions[0], field, "något annat")

    assert not only_administrative(f10_changes(before, after))


def test_a_name_that_is_taken_away_is_not_a_correction() -> None:
    before, after = two()
    after.actions[0].who = ""

    assert not only_administrative(f10_changes(before, after))


def test_f10_a_final_version_is_locked_once() -> None:
    plan = complete_case().plan
    final = finalise(plan, KARIN, NOW)
    assert (final.final_at, final.final_by) == (NOW, "Karin Ek")
    assert plan.final_at is None

    with pytest.raises(SipError) as refused:
        finalise(final, KARIN, NOW)
    assert (refused.value.code, refused.value.values) == ("F10.already-final", {"final_at": NOW})


def test_f10_a_change_is_a_new_version() -> None:
    case = complete_case()
    with pytest.raises(SipError) as refused:
        new_version(case)
    assert refused.value.code == "F10.still-draft"

    case.plans[0] = finalise(case.plan, KARIN, NOW)
    case.plans.append(new_version(case))
    assert (case.plan.version, case.plan.final_at, case.plan.agreement) == (2, None, Agreement())
    assert case.plan.uid != case.plans[0].uid
    assert f10_changes(*case.plans) == ()


def test_f10_writing_in_the_new_version_leaves_the_final_one_alone() -> None:
    case = complete_case()
    case.plans[0] = finalise(case.plan, KARIN, NOW)
    case.plans.append(new_version(case))
    case.plan.actions[0].when = "Aldrig"
    case.plan.sub_goals.append(SubGoal("s2"))
    case.plan.support_needed.text = "Annat"

    assert case.plans[0] == finalise(complete_case().plan, KARIN, NOW)
    assert case.plans[0].drawn_up_on == TODAY
