"""The two consents are independent (C1), and a no is an answer like a yes (C9)."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.deadlines import worklist_items
from sipdesk.domain.disclosure.grounds import disclosable, plan_consent
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.findings import Level
from sipdesk.domain.issuable import paper_findings
from sipdesk.domain.proposals import proposed_act
from sipdesk.domain.rules.act_state import ActState, c1_exchange_state, c1_plan_state
from sipdesk.domain.rules.consent import c6_documented
from sipdesk.domain.rules.withdrawal import c5_work_list, withdraw
from sipdesk.domain.terms import Answer, ConsentForm, Documented, ReaderKind
from tests.domain.examples import ROUTINE, TODAY, complete_case, days, made, sent

NOW = datetime.combine(TODAY, time(12))
VC = {"participation", "health", "medication", "function", "support-now"}


def told(case: Case, uid: str = "vc") -> frozenset[str]:
    party = case.party(uid)
    assert party is not None
    return disclosable(case, party, TODAY, ROUTINE)


def asked_anew(case: Case, day: date, **answers: Answer) -> ConsentAct:
    """A new act as the page begins it, with the rows proposed and none of them read."""
    act = proposed_act(case, day, ROUTINE)
    act.given_on, act.form, act.taken_by = day, ConsentForm.ORAL, "Karin Ek"
    act.documented, act.documented_where = Documented.OWN_SYSTEM, "Journalen"
    act.recorded_at = datetime.combine(day, time(11))
    for name, answer in answers.items():
        setattr(act, name, answer)
    case.consent.acts.append(act)
    return act


def test_c1_a_sip_that_is_asked_about_later_takes_nothing_from_the_exchange() -> None:
    case = complete_case()
    (first,) = case.consent.acts
    first.plan = None
    second = asked_anew(case, TODAY, plan=Answer.YES)

    assert told(case) == VC
    assert plan_consent(case, TODAY, ROUTINE) is Answer.YES
    assert c1_exchange_state(case, first, TODAY, ROUTINE) is ActState.STANDS
    assert c1_plan_state(case, second, TODAY, ROUTINE) is ActState.STANDS
    letter = paper_findings(case, "summons", Reader(ReaderKind.PARTY, "vc"), TODAY, ROUTINE)
    assert not [one for one in letter if one.level is Level.STOP]


def test_c1_a_sip_that_is_refused_later_leaves_the_exchange() -> None:
    case = complete_case()
    asked_anew(case, TODAY, plan=Answer.NO)

    assert told(case) == VC
    assert plan_consent(case, TODAY, ROUTINE) is Answer.NO


def test_c1_a_row_that_was_read_and_confirmed_counts_although_the_question_is_not_answered() -> None:
    case = complete_case()
    act = asked_anew(case, TODAY, plan=Answer.YES)
    for grant in act.grants:
        grant.confirmed = True

    assert told(case) == frozenset()  # in doubt nothing is told


def test_c4_a_sip_that_is_asked_about_later_renews_no_exchange() -> None:
    case = complete_case()
    (first,) = case.consent.acts
    asked_anew(case, TODAY, plan=Answer.YES)
    assert first.valid_to is not None
    last = first.valid_to
    due = [one.due for one in worklist_items(case, last - days(7), ROUTINE) if one.code == "C4.runs-out"]

    assert last in due


def test_c4_a_renewal_may_be_two_acts() -> None:
    case = complete_case()
    (first,) = case.consent.acts
    assert first.valid_to is not None
    day = first.valid_to - days(7)
    asked_anew(case, day, plan=Answer.YES)
    assert [one.code for one in worklist_items(case, day, ROUTINE) if one.code == "C4.runs-out"]

    asked_anew(case, day, exchange=Answer.YES)
    assert not [one.code for one in worklist_items(case, day, ROUTINE) if one.code == "C4.runs-out"]


def test_c5_closing_is_due_once_when_party_after_party_was_taken_back() -> None:
    case = complete_case()
    for minute, uid in enumerate(("home", "vc", "maria")):
        at = NOW + timedelta(minutes=minute)
        case.consent.withdrawals.append(withdraw(case, at=at, taken_by="Karin Ek", exchange=True, party_uid=uid))
    (due,) = [one for one in worklist_items(case, TODAY, ROUTINE) if one.code == "C5.closing"]

    assert due.path == f"consent.withdrawals.{case.consent.withdrawals[-1].uid}"


@pytest.mark.parametrize(("on", "codes"), [(TODAY, []), (TODAY + days(1), ["C6.day-in-future"])])
def test_c6_a_refusal_is_not_dated_to_come(on: date, codes: list[str]) -> None:
    case = complete_case()
    case.consent.acts.append(ConsentAct("no", exchange=Answer.NO, given_on=on, recorded_at=NOW))

    assert [one.code for one in c6_documented(case, TODAY, ROUTINE)] == codes


def test_c9_a_refusal_with_a_wrong_day_keeps_no_later_yes_from_counting() -> None:
    case = complete_case()
    case.consent.acts.append(ConsentAct("no", exchange=Answer.NO, given_on=TODAY + days(365), recorded_at=NOW))
    assert told(case) == frozenset()

    later = replace(case.consent.acts[0], uid="yes", given_on=TODAY, recorded_at=NOW + timedelta(minutes=5))
    case.consent.acts.append(later)
    assert told(case) == VC


def test_c5_whatever_says_what_stands_in_the_plan_rests_on_it() -> None:
    case = complete_case()
    for paper, uid in (("plan", "vc"), ("follow-up", "home"), ("contacts", ""), ("summons", "vc")):
        made(case, uid, paper)
    sent(case, "home", "follow-up")
    taken_back = withdraw(case, at=NOW, taken_by="Karin Ek", plan=True)
    work = c5_work_list(case, taken_back, TODAY, ROUTINE)

    assert [one.paper for one in work.stopped] == ["plan", "follow-up", "contacts"]
    assert [one.paper for one in work.given] == ["follow-up"]
