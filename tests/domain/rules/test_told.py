"""Papers that tell what has happened: consent taken back (C5), and a closing that was a mistake (H2)."""

from datetime import datetime, timedelta

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.notices import closing_notice, reopened_notice, withdrawal_notice
from sipdesk.domain.disclosure.shown import Reader, View
from sipdesk.domain.disclosure.shown_withdrawal import ShownTakenBack, ShownWithdrawal
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.issuable import Paper, paper_findings
from sipdesk.domain.register import Act, IssuedPaper, Staff
from sipdesk.domain.rules.closing import (
    close,
    h2_holds_again,
    h2_holds_again_left,
    h2_holds_again_left_person,
    h2_left_to_tell,
    reopen,
)
from sipdesk.domain.rules.withdrawal import c5_work_list, withdraw
from sipdesk.domain.terms import CaseState, ClosingReason, PaperAct, ReaderKind
from sipdesk.issuing.copies import Copy, readers_of, told_since
from tests.domain.examples import ROUTINE, TODAY, codes, complete_case, found, sent

NOW = datetime(TODAY.year, TODAY.month, TODAY.day, 14)
HOUR = timedelta(hours=1)
ANNA = Staff("anna", "Anna Ek", "handläggare", "Biståndsenheten")
PERSON, HOME, VC = Reader(ReaderKind.PERSON), Reader(ReaderKind.PARTY, "home"), Reader(ReaderKind.PARTY, "vc")


def taken_back(case: Case, at: datetime = NOW, party_uid: str = "", type_code: str = "") -> None:
    case.consent.withdrawals.append(
        withdraw(case, at=at, taken_by="Anna Ek", exchange=True, party_uid=party_uid, type_code=type_code)
    )


def given(case: Case, uid: str, paper: str, at: datetime) -> IssuedPaper:
    """A paper that was made and sent at that moment."""
    issued = sent(case, uid, paper, at)
    issued.acts = [Act(act=PaperAct.MADE, at=at), Act(act=PaperAct.SENT, at=at)]
    return issued


def stops(case: Case, paper: Paper, reader: Reader) -> list[str]:
    return codes(paper_findings(case, paper, reader, TODAY, ROUTINE))


# ---------------------------------------------------------------------------------------------- C5


def test_c5_the_paper_is_for_the_person_and_for_whom_it_concerns_among_those_told() -> None:
    case = complete_case()
    sent(case, "home")
    assert stops(case, Paper.WITHDRAWAL, PERSON) == ["C5.nothing-withdrawn"]
    assert stops(case, Paper.WITHDRAWAL, HOME) == ["C5.not-concerned"]
    assert readers_of(case, Paper.WITHDRAWAL) == []

    taken_back(case)
    assert stops(case, Paper.WITHDRAWAL, PERSON) == stops(case, Paper.WITHDRAWAL, HOME) == []
    assert stops(case, Paper.WITHDRAWAL, VC) == ["C5.not-told-before"]
    assert readers_of(case, Paper.WITHDRAWAL) == [PERSON, HOME]


def test_c5_one_party_s_withdrawal_is_no_matter_of_another() -> None:
    case = complete_case()
    for uid in ("home", "maria"):
        sent(case, uid)
    taken_back(case, party_uid="home")
    assert stops(case, Paper.WITHDRAWAL, Reader(ReaderKind.PARTY, "maria")) == ["C5.not-concerned"]
    seen = withdrawal_notice(case, Reader(ReaderKind.PARTY, "maria"), TODAY, ROUTINE)
    assert seen == View(ReaderKind.PARTY, TODAY)


@pytest.mark.parametrize(("after", "left"), [(-HOUR, True), (0 * HOUR, True), (HOUR, False)])
def test_c5_a_notice_sent_since_is_told(after: timedelta, left: bool) -> None:
    case = complete_case()
    sent(case, "home")
    taken_back(case)
    given(case, "home", "withdrawal", NOW + after)
    (one,) = case.consent.withdrawals
    assert bool(c5_work_list(case, one, TODAY, ROUTINE).tell) is left


def test_c5_the_notice_is_no_paper_that_rests_on_consent() -> None:
    case = complete_case()
    letter, bare = sent(case, "home"), given(case, "home", "withdrawal", NOW + HOUR)
    taken_back(case)
    assert c5_work_list(case, case.consent.withdrawals[0], TODAY, ROUTINE).given == (letter,)
    assert bare in case.issued


def test_c5_others_read_the_day_of_the_newest_alone_and_the_person_reads_what() -> None:
    case = complete_case()
    sent(case, "home")
    taken_back(case, NOW - timedelta(days=2), type_code="health")
    taken_back(case, NOW, "home", "medication")
    taken_back(case, NOW + HOUR, "vc")
    assert withdrawal_notice(case, HOME, TODAY, ROUTINE).withdrawal == ShownWithdrawal(TODAY)

    mine = view(case, PERSON, TODAY, ROUTINE).withdrawal
    assert mine.on == TODAY
    assert [(part.party, part.type.code if part.type else "") for part in mine.parts] == [
        ("Hemtjänsten Norr", "medication"), ("Vårdcentralen Björken", ""),
    ]
    assert view(case, HOME, TODAY, ROUTINE).withdrawal == ShownWithdrawal()


def test_c5_taking_back_everything_is_said_as_such() -> None:
    case = complete_case()
    case.consent.withdrawals.append(withdraw(case, at=NOW, taken_by="Anna Ek", exchange=True, plan=True))
    assert view(case, PERSON, TODAY, ROUTINE).withdrawal.parts == (ShownTakenBack(exchange=True, plan=True),)


def test_c5_an_older_notice_tells_of_something_else() -> None:
    case = complete_case()
    sent(case, "home")
    taken_back(case)
    assert told_since(case, Copy(Paper.WITHDRAWAL, HOME), TODAY) == NOW
    taken_back(case, NOW + HOUR, "vc")
    assert told_since(case, Copy(Paper.WITHDRAWAL, PERSON), TODAY) == NOW + HOUR
    assert told_since(case, Copy(Paper.PLAN, PERSON), TODAY) is None


# ---------------------------------------------------------------------------------------------- H2


def mistaken(case: Case, at: datetime = NOW) -> None:
    """Closed, and opened again an hour later."""
    case.closing.reason, case.closing.on = ClosingReason.GOALS_MET, TODAY
    case.closing, case.state = close(case, ANNA, at), CaseState.CLOSED
    case.reopened.append(reopen(case, ANNA, at + HOUR, "Fel ärende"))
    case.state, case.closing.on, case.closing.closed_at = CaseState.OPEN, None, None


def test_h2_who_was_told_of_a_mistaken_closing_is_told_that_the_sip_holds() -> None:
    case = complete_case()
    for uid in ("", "home"):
        given(case, uid, "closing", NOW)
    sent(case, "vc")
    mistaken(case)
    assert [party.uid for party in h2_holds_again_left(case)] == ["home"]
    assert h2_holds_again_left_person(case)
    assert readers_of(case, Paper.REOPENED) == [PERSON, HOME]
    assert stops(case, Paper.REOPENED, PERSON) == stops(case, Paper.REOPENED, HOME) == []
    assert stops(case, Paper.REOPENED, VC) == ["H2.not-misled"]
    (due,) = found(h2_holds_again, case)
    assert (due.code, due.due, due.path) == ("H2.holds-again", TODAY, f"reopened.{case.reopened[0].uid}.told")

    given(case, "home", "reopened", NOW + 2 * HOUR)
    assert codes(found(h2_holds_again, case)) == ["H2.holds-again-person"]
    case.reopened[0].told = ("",)
    assert found(h2_holds_again, case) == []


def test_h2_told_by_word_of_mouth_is_told() -> None:
    case = complete_case()
    given(case, "home", "closing", NOW)
    mistaken(case)
    case.reopened[0].told = ("home",)
    assert h2_holds_again_left(case) == ()


@pytest.mark.parametrize(("after", "misled"), [(0 * HOUR, True), (HOUR, True), (2 * HOUR, False)])
def test_h2_only_a_notice_from_before_the_reopening_misleads(after: timedelta, misled: bool) -> None:
    case = complete_case()
    given(case, "home", "closing", NOW + after)
    mistaken(case)
    assert bool(h2_holds_again_left(case)) is misled


def test_h2_a_second_mistake_is_told_of_to_those_whom_it_misled() -> None:
    case = complete_case()
    given(case, "home", "closing", NOW)
    mistaken(case)
    given(case, "vc", "closing", NOW + 5 * HOUR)
    mistaken(case, NOW + 5 * HOUR)
    assert [party.uid for party in h2_holds_again_left(case)] == ["vc"]


def test_h2_when_it_ends_after_all_that_is_told_instead() -> None:
    case = complete_case()
    given(case, "home", "closing", NOW)
    mistaken(case)
    case.closing.on = TODAY
    assert h2_holds_again_left(case) == ()
    assert stops(case, Paper.REOPENED, HOME) == ["H2.ends-after-all"]


def test_h2_nothing_was_closed_and_nobody_is_told() -> None:
    case = complete_case()
    sent(case, "home")
    assert found(h2_holds_again, case) == []
    assert stops(case, Paper.REOPENED, PERSON) == ["H2.not-misled"]
    assert reopened_notice(case, HOME, TODAY, ROUTINE) == View(ReaderKind.PARTY, TODAY)


# ---------------------------------------------------------------------------------------------- A7


@pytest.mark.parametrize(("paper", "told"), [("information", False), ("summons", True)])
def test_h2_and_c5_what_a_sip_is_tells_of_no_sip(paper: str, told: bool) -> None:
    """A relative gets the general information only, until the person says more: from a notice that it has ended, or
    that consent is taken back, she would learn that there was one."""
    case = complete_case()
    maria = Reader(ReaderKind.PARTY, "maria")
    sent(case, "maria", paper)
    case.closing.reason, case.closing.on = ClosingReason.PERSON_ENDS, TODAY
    taken_back(case)
    (one,) = case.consent.withdrawals
    assert [party.uid for party in h2_left_to_tell(case)] == (["maria"] if told else [])
    assert [party.uid for party in c5_work_list(case, one, TODAY, ROUTINE).tell] == (["maria"] if told else [])
    for kind, code in ((Paper.CLOSING, "H2.not-told-before"), (Paper.WITHDRAWAL, "C5.not-told-before")):
        assert (maria in readers_of(case, kind)) is told
        assert (code in stops(case, kind, maria)) is not told
    nothing = View(ReaderKind.PARTY, TODAY)
    assert (withdrawal_notice(case, maria, TODAY, ROUTINE) == nothing) is not told
    assert (closing_notice(case, maria, TODAY, ROUTINE) == nothing) is not told
