"""P7: two cases of one person become one with history, a case goes to the right person; no yes is carried along."""

from copy import deepcopy
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sipdesk.domain.action_done import ActionDone
from sipdesk.domain.case import Case
from sipdesk.domain.closing import Closing
from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.disclosure.grounds import disclosable, plan_consent
from sipdesk.domain.incident import Incident
from sipdesk.domain.need import Request
from sipdesk.domain.party import Party
from sipdesk.domain.passage import Passage
from sipdesk.domain.person import Person
from sipdesk.domain.register import Act, IssuedPaper, Staff
from sipdesk.domain.rules.closing import reopen
from sipdesk.domain.rules.joining import p7_join, p7_may_join, p7_may_move, p7_move, p7_undo_join
from sipdesk.domain.rules.withdrawal import withdraw
from sipdesk.domain.statistics import statistics
from sipdesk.domain.terms import (
    Answer,
    CaseState,
    CorrectionKind,
    PaperAct,
    ReaderKind,
    RequestAnswer,
)
from sipdesk.errors import SipError
from tests.domain.examples import ROUTINE, complete_case
from tests.domain.generators import situation

AT = datetime(2026, 11, 23, 12)
TODAY = AT.date()
KARIN = Staff("karin", "Karin Ek", "handläggare", "Biståndsenheten")
WHY = "Två kollegor började var sitt."


def double(**changed: object) -> Case:
    """The same person entered once more, with nothing but her name."""
    person = replace(complete_case().person)
    return replace(Case(number="2026-0007", person=person), **changed)  # type: ignore[arg-type]


def joined(kept: Case, other: Case) -> tuple[Case, Case]:
    p7_may_join(kept, other, WHY, TODAY)
    p7_join(kept, other, WHY, KARIN, AT)
    return kept, other


def refusal(kept: Case, other: Case, reason: str = WHY) -> str:
    with pytest.raises(SipError) as problem:
        p7_may_join(kept, other, reason, TODAY)
    return problem.value.code


def test_p7_a_double_entry_ends_whole_and_each_case_says_where_it_goes_on() -> None:
    kept, other = joined(complete_case(), double())
    before = double(uid=other.uid)
    assert (kept.state, other.state) == (CaseState.OPEN, CaseState.CLOSED)
    (here,), (there,) = kept.corrections, other.corrections
    assert (here.kind, here.other_uid, here.other_number) == (CorrectionKind.JOINED, other.uid, "2026-0007")
    assert (there.kind, there.other_uid, there.other_number) == (CorrectionKind.DOUBLE, kept.uid, kept.number)
    assert (there.by, there.at, there.reason) == ("Karin Ek", AT, WHY)
    assert replace(other, corrections=[], state=CaseState.OPEN) == replace(before, plans=other.plans)


def test_p7_only_one_persons_cases_are_joined_and_never_twins() -> None:
    kept = complete_case()
    twin = replace(kept.person, first_name="Vidar", identity_number="", birth_date=date(1941, 3, 12))
    assert refusal(kept, double(person=twin)) == "P7.not-one-person"
    assert refusal(kept, kept) == "P7.not-one-person"
    assert refusal(kept, double(), "  ") == "P7.no-reason"
    assert refusal(kept, double(state=CaseState.CLOSED)) == "P7.closed"
    assert refusal(replace(kept, state=CaseState.CLOSED), double()) == "P7.closed"
    aside = double()
    joined(complete_case(), aside)
    assert refusal(kept, aside) == "P7.goes-on-elsewhere"


def test_p7_nothing_that_others_count_on_ends_unseen() -> None:
    other = double()
    other.meeting.on = TODAY + timedelta(days=5)
    p7_may_join(complete_case(), other, WHY, TODAY)
    other.issued = [IssuedPaper(paper="summons", acts=[Act(act=PaperAct.SENT, at=AT)])]
    assert refusal(complete_case(), other) == "P7.meeting-called"
    other.meeting.cancelled_on = TODAY
    p7_may_join(complete_case(), other, WHY, TODAY)
    other.plans[0].final_at = AT
    assert refusal(complete_case(), other) == "P7.plan-holds"


def test_p7_what_is_empty_is_filled_and_its_kinds_are_looked_at_again() -> None:
    kept, other = complete_case(), double()
    kept.need.description = Passage()
    other.need.description = Passage("Yr och trött.", ("health",), confirmed=True)
    other.need.request = Request(answer=RequestAnswer.DECLINED)
    kept.need.found_on, other.need.found_on = TODAY, TODAY - timedelta(days=9)
    kept.person.phone, other.person.phone = "", "08-465 004 77"
    other.person.protected = True
    other.incidents = [Incident(what="Fel kuvert")]
    strengths = deepcopy(kept.preparation.strengths)
    joined(kept, other)
    assert kept.need.description == Passage("Yr och trött.", ("health",), confirmed=False)
    assert kept.need.request.answer is None
    assert kept.need.found_on == TODAY - timedelta(days=9)
    assert (kept.person.phone, kept.person.protected) == ("08-465 004 77", True)
    assert kept.preparation.strengths == strengths
    assert [one.what for one in kept.incidents] == ["Fel kuvert"]


def test_p7_new_parties_come_without_approval_and_known_ones_stay_as_they_are() -> None:
    kept, other = complete_case(), double()
    known = next(party for party in kept.parties if not party.own)
    other.parties = [
        Party(kind=known.kind, name=f" {known.name.upper()} ", protected=True, approved_on=TODAY),
        Party(kind="school", name="Provskolan", approved_on=TODAY, spoken_on=TODAY, wants_copy=True),
    ]
    approved, count = known.approved_on, len(kept.parties)
    joined(kept, other)
    assert (known.approved_on, known.protected, len(kept.parties)) == (approved, True, count + 1)
    new = kept.parties[-1]
    assert (new.name, new.approved_on, new.spoken_on, new.wants_copy) == ("Provskolan", None, None, False)


def test_p7_a_refusal_and_a_withdrawal_come_along_a_yes_never_does() -> None:
    kept = complete_case()
    assert plan_consent(kept, TODAY, ROUTINE) is Answer.YES
    other = double()
    other.consent.acts = [replace(kept.consent.acts[0], uid="ja", given_on=TODAY, recorded_at=AT)]
    acts = [act.uid for act in kept.consent.acts]
    joined(kept, other)
    assert [act.uid for act in kept.consent.acts] == acts
    kept, other = complete_case(), double()
    other.consent.acts = [ConsentAct(plan=Answer.NO, given_on=TODAY, recorded_at=AT)]
    joined(kept, other)
    assert plan_consent(kept, TODAY, ROUTINE) is Answer.NO
    kept, other = complete_case(), double()
    other.consent.acts = [replace(kept.consent.acts[0], uid="ja")]
    other.consent.withdrawals = [withdraw(other, at=AT, taken_by="Karin Ek", exchange=True)]
    party = next(party for party in kept.parties if not party.own)
    assert disclosable(kept, party, TODAY, ROUTINE)
    joined(kept, other)
    assert not disclosable(kept, party, TODAY, ROUTINE)


def test_p7_an_older_no_does_not_undo_what_was_said_later() -> None:
    kept, other = complete_case(), double()
    long_ago = AT - timedelta(days=300)
    other.consent.acts = [ConsentAct(plan=Answer.NO, given_on=long_ago.date(), recorded_at=long_ago)]
    joined(kept, other)
    assert plan_consent(kept, TODAY, ROUTINE) is Answer.YES
    assert kept.consent.acts[0].plan is Answer.NO


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**40), st.integers(0, 2**40))
def test_p7_nobody_may_read_more_after_cases_are_joined(one: int, two: int) -> None:
    here, there = situation(one), situation(two)
    kept, other, today = here.case, there.case, here.today
    before = {party.uid: disclosable(kept, party, today, here.routine) for party in kept.parties}
    plan = plan_consent(kept, today, here.routine)
    protected = kept.person.protected
    birth = kept.person.birth_date
    p7_join(kept, other, WHY, KARIN, datetime.combine(today, AT.time()))
    kept.person.birth_date = birth
    for party in kept.parties:
        assert disclosable(kept, party, today, here.routine) <= before.get(party.uid, frozenset())
    assert plan_consent(kept, today, here.routine) in (plan, Answer.NO, None)
    assert kept.person.protected >= protected
    uids = [party.uid for party in kept.parties]
    assert len(uids) == len(set(uids))


def test_p7_joining_is_undone_with_a_reason_and_both_go_on() -> None:
    kept, other = joined(complete_case(), double())
    with pytest.raises(SipError, match=r"P7\.no-reason"):
        p7_undo_join(kept, other, " ", KARIN, AT)
    p7_undo_join(kept, other, "Det var två.", KARIN, AT)
    assert other.state is CaseState.OPEN
    assert [one.undone_because for case in (kept, other) for one in case.corrections] == ["Det var två."] * 2
    with pytest.raises(SipError, match=r"P7\.not-joined"):
        p7_undo_join(kept, other, "Igen", KARIN, AT)


def test_p7_a_double_entry_is_not_opened_again_and_counts_once() -> None:
    kept, other = joined(complete_case(), double())
    with pytest.raises(SipError, match=r"P7\.goes-on-elsewhere"):
        reopen(other, KARIN, AT, "Misstag")
    other.closing = Closing(closed_at=AT)
    assert statistics([kept, other], 2026, TODAY, ROUTINE) == statistics([kept], 2026, TODAY, ROUTINE)


def wrong() -> Case:
    """A whole case on the wrong person, with a paper that was given."""
    case = complete_case()
    case.number = "2026-0003"
    case.issued = [IssuedPaper(paper="summons", reader=ReaderKind.PERSON, acts=[Act(act=PaperAct.SENT, at=AT)])]
    return case


RIGHT = Person("Rätta", "Provsson", identity_number="19500101-9800")


def test_p7_what_was_written_goes_to_the_right_person_without_any_yes() -> None:
    case = wrong()
    case.actions_done = [ActionDone()]
    written = deepcopy(case)
    moved = p7_move(case, RIGHT, Party(name="Vår enhet", own=True), "2026-0011", "Fel rad i listan.", KARIN, AT)
    assert (moved.person, moved.number, moved.created_on) == (RIGHT, "2026-0011", TODAY)
    assert (moved.preparation, moved.need) == (written.preparation, written.need)
    assert all(party.approved_on is None for party in moved.parties if not party.own)
    assert [party.name for party in moved.parties if party.own] == ["Vår enhet"]
    assert all(act.recorded_at is None for act in moved.consent.acts)
    assert not any((moved.issued, moved.follow_ups, moved.actions_done, moved.deviations, moved.hand_overs))
    assert (moved.plan.final_at, moved.plan.agreement.answer, moved.plan.version) == (None, None, 1)
    for party in moved.parties:
        assert not disclosable(moved, party, TODAY, ROUTINE)
    (there,), (here,) = case.corrections, moved.corrections
    assert (there.kind, there.other_uid, case.state) == (CorrectionKind.WRONG_PERSON, moved.uid, CaseState.CLOSED)
    assert (here.kind, here.other_uid, here.given_to) == (CorrectionKind.WENT_ON, case.uid, ("",))
    assert (case.person, case.issued, case.consent) == (written.person, written.issued, written.consent)


def test_p7_moving_asks_for_a_name_a_reason_and_somebody_else() -> None:
    case = wrong()
    for person, reason, code in (
        (replace(RIGHT, last_name=""), WHY, "P7.who"),
        (replace(case.person), WHY, "P7.same-person"),
        (RIGHT, " ", "P7.no-reason"),
    ):
        with pytest.raises(SipError) as problem:
            p7_may_move(case, person, reason, TODAY)
        assert problem.value.code == code
    p7_may_move(case, RIGHT, WHY, TODAY)
    p7_move(case, RIGHT, Party(own=True), "", WHY, KARIN, AT)
    with pytest.raises(SipError, match=r"P7\.goes-on-elsewhere"):
        p7_may_move(case, RIGHT, WHY, TODAY)


def test_p7_actions_of_the_own_unit_still_have_their_who_when_a_case_is_moved() -> None:
    case = wrong()
    own = next(party for party in case.parties if party.own)
    moved = p7_move(case, RIGHT, Party(name=f" {own.name.upper()}", own=True, contact="Karin Ek"), "", WHY, KARIN, AT)
    (there,) = [party for party in moved.parties if party.own]
    assert (there.uid, there.contact) == (own.uid, "Karin Ek")
    assert {party.uid for party in moved.parties} == {party.uid for party in case.parties}


def test_p7_another_unit_that_had_the_case_stays_a_party() -> None:
    case = wrong()
    own = next(party for party in case.parties if party.own)
    moved = p7_move(case, RIGHT, Party(name="Vår enhet", own=True), "", WHY, KARIN, AT)
    before = moved.party(own.uid)
    assert before is not None
    assert (before.own, before.approved_on) == (False, None)
