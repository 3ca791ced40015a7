"""Taking back, whole, per party, per kind, and what has to be done then (C5); saying no (C9)."""

from datetime import date, datetime, time, timedelta

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct, Withdrawal
from sipdesk.domain.disclosure.grounds import disclosable, plan_consent
from sipdesk.domain.rules.withdrawal import (
    WorkList,
    c5_nothing_stands_after_withdrawal,
    c5_work_list,
    c9_left_to_write,
    c9_refused,
    withdraw,
)
from sipdesk.domain.terms import Answer, Doer
from sipdesk.errors import SipError
from tests.domain.examples import ROUTINE, TODAY, codes, complete_case, found, made, says, sent

NOW = datetime.combine(TODAY, time(12))


def take_back(case: Case, **what: object) -> tuple[Withdrawal, WorkList]:
    """One step: the withdrawal is made and counts at once."""
    taken_back = withdraw(case, at=NOW, taken_by="Karin Ek", **what)  # type: ignore[arg-type]
    case.consent.withdrawals.append(taken_back)
    return taken_back, c5_work_list(case, taken_back, TODAY, ROUTINE)


def told(case: Case, uid: str) -> frozenset[str]:
    party = case.party(uid)
    assert party is not None
    return disclosable(case, party, TODAY, ROUTINE)


def test_c5_whole_withdrawal_has_effect_at_once_for_everybody() -> None:
    case = complete_case()
    assert told(case, "vc")

    take_back(case, exchange=True)
    assert not any(told(case, party.uid) for party in case.parties)
    assert plan_consent(case, TODAY, ROUTINE) is Answer.YES  # the two consents are independent


def test_c5_withdrawal_of_the_plan_leaves_the_exchange() -> None:
    case = complete_case()
    take_back(case, plan=True)

    assert plan_consent(case, TODAY, ROUTINE) is Answer.NO
    assert told(case, "vc")


def test_c5_per_party_and_per_kind() -> None:
    case = complete_case()
    take_back(case, exchange=True, party_uid="home")
    assert not told(case, "home")
    assert "medication" in told(case, "vc")

    take_back(case, exchange=True, type_code="medication")
    assert told(case, "vc") == {"participation", "health", "function", "support-now"}


def test_c5_a_new_act_after_it_counts() -> None:
    case = complete_case()
    take_back(case, exchange=True)
    old = case.consent.acts[0]
    case.consent.acts.append(
        ConsentAct(
            "new", Answer.YES, None, TODAY, TODAY, date(2027, 11, 23), old.form, "Karin Ek", old.documented, "x",
            list(old.grants), old.questions, NOW + timedelta(hours=1),
        )
    )

    assert told(case, "vc")
    assert found(c5_nothing_stands_after_withdrawal, case) == []


@pytest.mark.parametrize(
    "what", [{}, {"party_uid": "vc"}, {"plan": True, "type_code": "health"}, {"type_code": "health"}]
)
def test_c5_a_withdrawal_takes_something_back(what: dict[str, object]) -> None:
    with pytest.raises(SipError) as refused:
        take_back(complete_case(), **what)

    assert refused.value.code == "C5.nothing-chosen"


def test_c5_where_nothing_was_given_nothing_is_taken_back() -> None:
    case = complete_case()
    case.consent.acts[0].recorded_at = None

    with pytest.raises(SipError) as refused:
        take_back(case, exchange=True)
    assert refused.value.code == "C5.nothing-given"


@pytest.mark.parametrize(
    ("recorded_at", "reached"),
    [
        (NOW - timedelta(seconds=1), True),
        (NOW + timedelta(milliseconds=400), True),  # within the second of the withdrawal
        (NOW + timedelta(seconds=1), False),
    ],
)
def test_c5_reaches_what_stood_at_that_moment(recorded_at: datetime, reached: bool) -> None:
    case = complete_case()
    case.consent.acts.append(ConsentAct("later", Answer.YES, recorded_at=recorded_at))

    assert ("later" in withdraw(case, at=NOW, taken_by="Karin Ek", exchange=True).acts) is reached


def test_c5_tells_only_those_who_were_told_before() -> None:
    case = complete_case()
    sent(case, "home")
    made(case, "vc")
    taken_back, work = take_back(case, exchange=True)
    assert [party.uid for party in work.tell] == ["home"]

    taken_back.told = ("home",)
    assert c5_work_list(case, taken_back, TODAY, ROUTINE).tell == ()


def test_c5_stops_letters_that_are_made_and_knows_what_was_given() -> None:
    case = complete_case()
    waiting, given = made(case, "vc"), sent(case, "home")
    _, work = take_back(case, exchange=True)

    assert (work.stopped, work.given) == ((waiting,), (given,))


def test_c5_her_own_letter_is_hers_whatever_others_may_know() -> None:
    case = complete_case()
    made(case, "")
    _, work = take_back(case, exchange=True)

    assert work.stopped == ()


def test_c5_her_words_about_it_are_kept() -> None:
    taken_back, _ = take_back(complete_case(), exchange=True, note=says("Jag vill inte mer."))

    assert (taken_back.note.text, taken_back.taken_by, taken_back.at) == ("Jag vill inte mer.", "Karin Ek", NOW)


def test_c5_one_partys_withdrawal_leaves_the_others_letters() -> None:
    case = complete_case()
    waiting = made(case, "vc")
    made(case, "maria")
    _, work = take_back(case, exchange=True, party_uid="vc")

    assert work.stopped == (waiting,)
    assert work.closing is False


def test_c5_one_kind_stops_the_papers_that_hold_it() -> None:
    case = complete_case()
    with_it = made(case, "vc", types=("participation", "medication"))
    made(case, "home", types=("participation", "function"))
    _, work = take_back(case, exchange=True, type_code="medication")

    assert work.stopped == (with_it,)


def test_c5_taking_back_the_plan_stops_every_copy_the_persons_too() -> None:
    case = complete_case()
    copies = (made(case, "", "plan"), made(case, "vc", "plan"))
    letter = made(case, "vc")
    _, work = take_back(case, plan=True)

    assert work.stopped == copies
    assert letter not in work.stopped


def test_c5_whoever_tells_the_party_is_told_too() -> None:
    case = complete_case()
    for uid in ("home", "vc", "maria"):
        sent(case, uid)

    _, work = take_back(case, exchange=True, party_uid="vc")
    assert [party.uid for party in work.tell] == ["home", "vc"]  # Maria tells nobody anything

    _, work = take_back(case, exchange=True, type_code="medication")
    assert [party.uid for party in work.tell] == ["home", "vc"]  # Maria never had it


def test_c5_one_kind_of_one_party() -> None:
    case = complete_case()
    for uid in ("home", "vc", "maria"):
        sent(case, uid)
    _, work = take_back(case, exchange=True, party_uid="maria", type_code="function")

    assert [party.uid for party in work.tell] == ["home", "maria"]
    assert [paper.party_uid for paper in work.given] == ["maria"]


def test_c5_actions_lose_their_who() -> None:
    case = complete_case()
    taken_back = withdraw(case, at=NOW, taken_by="Karin Ek", exchange=True, party_uid="home")
    looked_at_before = c5_work_list(case, taken_back, TODAY, ROUTINE)
    case.consent.withdrawals.append(taken_back)

    assert [action.uid for action in looked_at_before.lost_who] == ["a1"]
    assert c5_work_list(case, taken_back, TODAY, ROUTINE) == looked_at_before


def test_c5_the_persons_own_actions_and_the_own_units_stay() -> None:
    case = complete_case()
    case.plan.actions[0].doer = Doer.PERSON
    case.plan.actions[1].party_uid = "own"
    _, work = take_back(case, exchange=True)

    assert work.lost_who == ()


def test_c5_a_kind_that_is_not_participation_takes_no_who() -> None:
    case = complete_case()
    _, work = take_back(case, exchange=True, type_code="function")

    assert work.lost_who == ()


def test_c5_closing_follows_the_plan_or_all_exchange() -> None:
    assert take_back(complete_case(), plan=True)[1].closing
    assert take_back(complete_case(), exchange=True)[1].closing
    assert take_back(complete_case(), exchange=True, type_code="participation")[1].closing
    assert not take_back(complete_case(), exchange=True, type_code="health")[1].closing


def test_c5_closing_follows_even_if_nobody_could_be_told_any_more() -> None:
    case = complete_case()
    for party in case.parties:
        party.approved_on = None

    assert take_back(case, exchange=True)[1].closing
    assert not take_back(case, exchange=True, party_uid="vc")[1].closing
    assert take_back(case, exchange=True, plan=True, party_uid="vc")[1].closing


def test_c5_closing_follows_when_the_last_party_goes() -> None:
    case = complete_case()
    closing = [take_back(case, exchange=True, party_uid=uid)[1].closing for uid in ("home", "vc", "maria")]

    assert closing == [False, False, True]


def test_c5_the_case_says_what_does_not_stand_any_more() -> None:
    case = complete_case()
    assert found(c5_nothing_stands_after_withdrawal, case) == []

    take_back(case, exchange=True, party_uid="vc")
    (finding,) = found(c5_nothing_stands_after_withdrawal, case)
    assert (finding.code, finding.path) == ("C5.withdrawn", "consent.acts.act.grants.g-vc.receives")

    take_back(case, exchange=True, party_uid="own")
    assert [finding.path for finding in found(c5_nothing_stands_after_withdrawal, case)] == [
        "consent.acts.act.grants.g-own.shares", "consent.acts.act.grants.g-vc.receives",
    ]

    take_back(case, exchange=True, plan=True)
    assert codes(found(c5_nothing_stands_after_withdrawal, case)) == ["C5.plan-withdrawn", "C5.exchange-withdrawn"]


def test_c5_a_withdrawal_that_says_neither_is_about_information() -> None:
    case = complete_case()
    case.consent.withdrawals.append(Withdrawal(at=NOW, acts=("act",)))

    assert not told(case, "vc")
    assert codes(found(c5_nothing_stands_after_withdrawal, case)) == ["C5.exchange-withdrawn"]


def test_c9_a_refusal_is_recorded_and_explained() -> None:
    case = complete_case()
    assert c9_refused(case, TODAY, ROUTINE) == frozenset()
    assert c9_left_to_write(case, TODAY, ROUTINE) == ()

    case.consent.acts.append(ConsentAct("no", exchange=Answer.NO, given_on=TODAY, recorded_at=NOW))
    assert c9_refused(case, TODAY, ROUTINE) == {"exchange"}
    assert c9_left_to_write(case, TODAY, ROUTINE) == ("consent.explained", "consent.explained_on")

    case.consent.explained, case.consent.explained_on = "Vad som går förlorat", TODAY
    assert c9_left_to_write(case, TODAY, ROUTINE) == ()


def test_c9_the_newest_answer_counts() -> None:
    case = complete_case()
    case.consent.acts.insert(0, ConsentAct("no", exchange=Answer.NO, plan=Answer.NO, recorded_at=NOW))

    assert c9_refused(case, TODAY, ROUTINE) == frozenset()
