"""What makes a plan a SIP (F1 to F6, F15)."""

from datetime import date, datetime, time
from typing import Any

import pytest

from sipdesk.domain.findings import Level
from sipdesk.domain.passage import Passage
from sipdesk.domain.plan import Action, Plan, SubGoal, plan_begun
from sipdesk.domain.rules.plan import (
    f1_four_legal_parts,
    f2_actions,
    f2_tree,
    f3_actions_without_who,
    f3_each_action_complete,
    f4_lead_reachable,
    f5_follow_up_decided,
    f6_contact_in_each_organisation,
    f15_strengths_wishes_and_support,
)
from sipdesk.domain.rules.withdrawal import withdraw
from sipdesk.domain.terms import Authority, Doer
from tests.domain.examples import ROUTINE, TODAY, codes, complete_case, days, found, says, sent


def test_f1_the_legal_parts() -> None:
    case = complete_case()
    assert found(f1_four_legal_parts, case) == []

    case.plan.support_needed = Passage()
    case.plan.actions = []
    case.plan.lead.authority = None
    findings = found(f1_four_legal_parts, case)
    assert codes(findings) == [
        "F1.support-needed-missing", "F1.actions-missing", "F1.actions-missing", "F1.lead-missing",
    ]
    assert all(finding.level is Level.PROCESS for finding in findings)
    assert findings[-1].path == "plans.plan.lead.authority"


@pytest.mark.parametrize("authority", [Authority.OTHER, Authority.PRIVATE])
def test_f1_overall_responsibility_lies_with_municipality_or_region(authority: Authority) -> None:
    case = complete_case()
    case.plan.lead.authority = authority

    assert codes(found(f1_four_legal_parts, case)) == ["F1.lead-missing"]


def test_f1_actions_of_others_are_not_an_authoritys() -> None:
    case = complete_case()
    case.plan.actions[1].party_uid = "maria"
    (finding,) = found(f1_four_legal_parts, case)
    assert finding.values == {"authority": Authority.REGION}

    case.plan.actions[0].doer = Doer.PERSON  # and her own are not, whatever stood there before
    assert len(found(f1_four_legal_parts, case)) == 2


def test_f2_goals_sub_goals_actions() -> None:
    first, second = SubGoal("1"), SubGoal("2")
    actions = [Action("a", "2"), Action("b", "1"), Action("c"), Action("d", "1"), Action("e", "gone")]
    tree = f2_tree(Plan(sub_goals=[first, second], actions=actions))

    assert [(goal and goal.uid, [action.uid for action in row]) for goal, row in tree] == [
        ("1", ["b", "d"]), ("2", ["a"]), (None, ["c", "e"]),
    ]
    assert f2_tree(Plan()) == ()


def test_f2_actions_are_numbered_as_they_stand_under_their_sub_goals() -> None:
    actions = [Action("a", "2"), Action("b", "1"), Action("c"), Action("d", "1")]
    plan = Plan(sub_goals=[SubGoal("1"), SubGoal("2")], actions=actions)
    assert [action.uid for action in f2_actions(plan)] == ["b", "d", "a", "c"]
    assert f2_actions(Plan(actions=actions)) == tuple(actions)


@pytest.mark.parametrize(
    ("field", "value", "code", "level"),
    [
        ("what", Passage(), "F3.what-missing", Level.PROCESS),
        ("when", " ", "F3.when-missing", Level.PROCESS),
        ("where", "", "F3.where-missing", Level.WARN),
        ("party_uid", "", "F3.who-missing", Level.PROCESS),
        ("party_uid", "gone", "F3.who-lost", Level.PROCESS),
    ],
)
def test_f3_what_who_when_and_where(field: str, value: Any, code: str, level: Level) -> None:
    case = complete_case()
    assert found(f3_each_action_complete, case) == []

    setattr(case.plan.actions[0], field, value)
    (finding,) = found(f3_each_action_complete, case)
    assert (finding.code, finding.level, finding.path) == (code, level, f"plans.plan.actions.a1.{field}")


def test_f3_who_takes_part_no_more_does_nothing_in_the_plan() -> None:
    case = complete_case()
    sent(case, "home")
    assert f3_actions_without_who(case, TODAY, ROUTINE) == ()
    case.parties[1].takes_part = case.parties[1].wants_copy = False
    assert [action.uid for action in f3_actions_without_who(case, TODAY, ROUTINE)] == ["a1"]
    assert codes(found(f3_each_action_complete, case)) == ["F3.who-lost"]


def test_f3_a_day_is_a_when() -> None:
    case = complete_case()
    case.plan.actions[0].when, case.plan.actions[0].due_on = "", TODAY

    assert found(f3_each_action_complete, case) == []


def test_f3_a_unit_has_a_person_and_a_telephone_in_the_action_or_as_its_contact() -> None:
    case = complete_case()
    action, party = case.plan.actions[0], case.parties[1]
    action.who = action.phone = ""
    assert found(f3_each_action_complete, case) == []

    party.contact = party.phone = ""
    assert codes(found(f3_each_action_complete, case)) == ["F3.person-missing", "F3.phone-missing"]


def test_f3_own_and_relatives_actions_need_no_unit() -> None:
    case = complete_case()
    own, relative = case.plan.actions
    own.doer, own.party_uid, own.who, own.phone = Doer.PERSON, "", "", ""
    relative.party_uid, relative.who, relative.phone = "maria", "", ""

    assert found(f3_each_action_complete, case) == []


def test_f3_protected_identity_is_told_by_word_of_mouth() -> None:
    case = complete_case()
    action = case.plan.actions[0]
    action.where = action.phone = case.parties[1].phone = ""
    case.person.protected = True

    assert found(f3_each_action_complete, case) == []


def test_f3_actions_that_lost_their_who_are_listed() -> None:
    case = complete_case()
    assert f3_actions_without_who(case, TODAY, ROUTINE) == ()

    now = datetime.combine(TODAY, time(12))
    case.consent.withdrawals.append(withdraw(case, at=now, taken_by="Karin Ek", exchange=True, party_uid="home"))
    case.parties = [party for party in case.parties if party.uid != "vc"]
    assert [action.uid for action in f3_actions_without_who(case, TODAY, ROUTINE)] == ["a1", "a2"]
    assert codes(found(f3_each_action_complete, case)) == ["F3.who-lost", "F3.who-lost"]


@pytest.mark.parametrize(("field", "code"), [("name", "F4.name-missing"), ("phone", "F4.phone-missing")])
def test_f4_the_lead_is_a_person_who_can_be_reached(field: str, code: str) -> None:
    case = complete_case()
    assert found(f4_lead_reachable, case) == []

    setattr(case.plan.lead, field, " ")
    (finding,) = found(f4_lead_reachable, case)
    assert (finding.code, finding.level) == (code, Level.PROCESS)


@pytest.mark.parametrize("lost", ["gone", "no longer wanted", "taken back"])
def test_f4_the_unit_that_leads_is_still_there(lost: str) -> None:
    case = complete_case()
    case.plan.lead.party_uid, case.plan.lead.authority = "vc", Authority.REGION
    sent(case, "vc")
    assert found(f4_lead_reachable, case) == []
    if lost == "gone":
        del case.parties[2]
    elif lost == "no longer wanted":
        case.parties[2].takes_part = case.parties[2].wants_copy = False
    else:
        at = datetime.combine(TODAY, time(12))
        case.consent.withdrawals.append(withdraw(case, at=at, taken_by="Karin Ek", exchange=True, party_uid="vc"))
    (finding,) = found(f4_lead_reachable, case)
    assert (finding.code, finding.level) == ("F4.lead-lost", Level.PROCESS)
    assert finding.path == "plans.plan.lead.party_uid"


@pytest.mark.parametrize(
    ("uid", "authority", "other"),
    [
        ("vc", Authority.REGION, False), ("vc", Authority.MUNICIPALITY, True), ("own", Authority.REGION, True),
        ("maria", Authority.REGION, False), ("vc", None, False), ("", Authority.REGION, False),
    ],
)
def test_f4_the_unit_that_leads_belongs_to_the_authority(uid: str, authority: Authority | None, other: bool) -> None:
    case = complete_case()
    case.plan.lead.party_uid, case.plan.lead.authority = uid, authority
    assert codes(found(f4_lead_reachable, case)) == ["F4.other-authority"] * other


@pytest.mark.parametrize(("after", "passed"), [(-1, True), (0, False), (1, False)])
def test_f5_while_the_plan_is_a_draft_the_day_is_to_come(after: int, passed: bool) -> None:
    case, day = complete_case(), TODAY + days(30)
    case.plan.follow_up.on = day + days(after)
    assert codes(found(f5_follow_up_decided, case, day)) == ["F5.day-passed"] * passed
    case.plan.final_at = datetime.combine(TODAY, time(12))
    assert found(f5_follow_up_decided, case, day) == [], "then it is followed up late (G1)"


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("on", None, "F5.day-missing"),
        ("place", "", "F5.place-missing"),
        ("called_by", "", "F5.caller-missing"),
    ],
)
def test_f5_day_place_and_who_calls(field: str, value: Any, code: str) -> None:
    case = complete_case()
    assert found(f5_follow_up_decided, case) == []
    assert case.plan.follow_up.starts is None  # the time of day may follow

    setattr(case.plan.follow_up, field, value)
    (finding,) = found(f5_follow_up_decided, case)
    assert (finding.code, finding.level, finding.path) == (code, Level.PROCESS, f"plans.plan.follow_up.{field}")


def test_f5_told_by_word_of_mouth_is_a_place() -> None:
    case = complete_case()
    case.plan.follow_up.place, case.plan.follow_up.place_orally = "", True
    assert found(f5_follow_up_decided, case) == []

    case.plan.follow_up.place_orally, case.person.protected = False, True
    assert found(f5_follow_up_decided, case) == []


@pytest.mark.parametrize(("after", "early"), [(-1, True), (0, True), (1, False)])
def test_f5_a_follow_up_comes_after_the_plan(after: int, early: bool) -> None:
    case = complete_case()
    case.plan.follow_up.on = TODAY + days(after)

    assert codes(found(f5_follow_up_decided, case)) == ["F5.day-too-early"] * early


def test_f6_a_contact_person_in_each_organisation() -> None:
    case = complete_case()
    assert found(f6_contact_in_each_organisation, case) == []

    case.parties[1].contact = case.parties[3].contact = ""
    (finding,) = found(f6_contact_in_each_organisation, case)
    assert (finding.code, finding.level, finding.path) == ("F6.contact-missing", Level.WARN, "parties.home.contact")


def test_f15_strengths_wishes_and_running_support_are_on_the_plan() -> None:
    case = complete_case()
    assert found(f15_strengths_wishes_and_support, case) == []

    case.plan.strengths = case.plan.own_words = case.plan.support_now = Passage()
    findings = found(f15_strengths_wishes_and_support, case)
    assert codes(findings) == ["F15.strengths-missing", "F15.wishes-missing", "F15.support-now-missing"]
    assert all(finding.level is Level.WARN for finding in findings)


def test_a_plan_is_begun_with_its_first_word() -> None:
    assert not plan_begun(Plan())
    assert not plan_begun(Plan(version=2))
    assert plan_begun(Plan(support_needed=says("Stöd")))
    assert plan_begun(Plan(drawn_up_on=date(2026, 11, 23)))
