"""Closing: the reason, whom to tell and what, where to turn; a new process; what was closed by mistake (H, C10)."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

import pytest

from sipdesk.documents.make import PrintAs, blocks_of
from sipdesk.documents.phrases import phrases
from sipdesk.domain.case import Case
from sipdesk.domain.consent import Consent
from sipdesk.domain.correction import Correction
from sipdesk.domain.deadlines import worklist_items
from sipdesk.domain.discharge import Judgement
from sipdesk.domain.disclosure.notices import closing_notice
from sipdesk.domain.disclosure.shown import Reader, View
from sipdesk.domain.disclosure.shown_closing import ShownClosing
from sipdesk.domain.findings import Finding, Level
from sipdesk.domain.issuable import Paper, paper_findings
from sipdesk.domain.person import Adaptation, Interpreter
from sipdesk.domain.plan import Plan
from sipdesk.domain.received import SummonsReceived
from sipdesk.domain.register import Act, Deviation, IssuedPaper, Staff
from sipdesk.domain.restart import c10_carried_over
from sipdesk.domain.rules.all_rules import findings
from sipdesk.domain.rules.closing import (
    PAPER,
    close,
    closing_findings,
    g4_closes,
    h1_closing_begun,
    h1_nobody_acts_any_more,
    h1_reason_given,
    h1_reasons_for_this,
    h2_everybody_told,
    h2_left_to_tell,
    h2_no_sip,
    h2_person_left_to_tell,
    h3_who_documents,
    h4_where_to_turn,
    h5_left_to_ask,
    reopen,
)
from sipdesk.domain.rules.follow_up import begin_follow_up, settle
from sipdesk.domain.rules.not_needed import a13_units
from sipdesk.domain.rules.withdrawal import withdraw
from sipdesk.domain.terms import (
    Answer,
    CaseState,
    ClosingReason,
    CorrectionKind,
    Extent,
    Outcome,
    PaperAct,
    ReaderKind,
    RequestAnswer,
    Track,
)
from sipdesk.errors import SipError
from sipdesk.issuing.copies import readers_of
from tests.domain.examples import MEETING, ROUTINE, TODAY, after_the_meeting, complete_case, says, sent
from tests.leak_papers import texts_of

DAY = MEETING + timedelta(days=100)
AT = datetime(DAY.year, DAY.month, DAY.day, 9)
ANNA = Staff("anna", "Anna Ek", "handläggare", "Biståndsenheten")
PERSON = Reader(ReaderKind.PERSON)
HOME = Reader(ReaderKind.PARTY, "home")


def ended(reason: ClosingReason = ClosingReason.GOALS_MET) -> Case:
    """After the meeting, with a reason, a day and where to turn."""
    case = after_the_meeting()
    case.closing.reason, case.closing.on, case.closing.turn_to = reason, DAY, "Biståndsenheten"
    return case


def codes(found: Iterable[Finding]) -> list[str]:
    return [finding.code for finding in found]


# --------------------------------------------------------------------------------------------- H1 and G4


def test_h1_a_closing_has_a_reason_and_a_day() -> None:
    case = after_the_meeting()
    assert codes(h1_reason_given(case, DAY, ROUTINE)) == ["H1.reason-missing", "H1.day-missing"]
    assert list(h1_closing_begun(case, DAY, ROUTINE)) == [], "nothing is asked for before somebody begins"
    case.closing.on = DAY
    assert codes(h1_closing_begun(case, DAY, ROUTINE)) == ["H1.reason-missing", "H4.where-missing"]


@pytest.mark.parametrize(("after", "found"), [(-1, ["H1.day-in-future"]), (0, []), (1, [])])
def test_h1_the_day_has_come(after: int, found: list[str]) -> None:
    assert codes(h1_reason_given(ended(), DAY + timedelta(days=after), ROUTINE)) == found


@pytest.mark.parametrize("reason", list(ClosingReason))
def test_h1_no_need_while_both_authorities_act_asks_for_a_reason(reason: ClosingReason) -> None:
    case = ended(reason)
    asked = reason in (ClosingReason.NO_NEED, ClosingReason.NO_NEW_NEED)
    assert codes(h1_nobody_acts_any_more(case, DAY, ROUTINE)) == (["H1.still-acting"] if asked else [])
    case.closing.explained = "Insatserna går vidare i var sin plan."
    assert list(h1_nobody_acts_any_more(case, DAY, ROUTINE)) == []


def test_h1_one_authority_alone_needs_no_coordination() -> None:
    case = ended(ClosingReason.NO_NEED)
    case.plan.actions = [action for action in case.plan.actions if action.party_uid == "home"]
    assert case.plan.actions
    assert list(h1_nobody_acts_any_more(case, DAY, ROUTINE)) == []


@pytest.mark.parametrize("extent", [*Extent, None])
def test_h1_what_a_follow_up_judged_as_done_is_no_running_action(extent: Extent | None) -> None:
    case = ended(ClosingReason.NO_NEED)
    held = begin_follow_up(case.plan)
    held.outcome = Outcome.CLOSE
    for result in held.actions:
        result.done = extent
    case.follow_ups = [held]
    assert codes(h1_nobody_acts_any_more(case, DAY, ROUTINE)) == ["H1.still-acting"], "not settled yet"
    case.follow_ups = [settle(held, ANNA, AT)]
    running = [] if extent is Extent.WHOLLY else ["H1.still-acting"]
    assert codes(h1_nobody_acts_any_more(case, DAY, ROUTINE)) == running


@pytest.mark.parametrize("outcome", [Outcome.CLOSE, Outcome.RESTART])
def test_g4_a_follow_up_that_led_to_closing_is_followed_by_it(outcome: Outcome) -> None:
    case = after_the_meeting()
    held = begin_follow_up(case.plan)
    held.on, held.outcome = DAY, outcome
    case.follow_ups = [held]
    assert list(g4_closes(case, DAY, ROUTINE)) == []
    case.follow_ups = [settle(held, ANNA, AT)]
    (due,) = g4_closes(case, DAY, ROUTINE)
    assert (due.code, due.due) == ("G4.close", DAY)

    case.closing = close(ended(), ANNA, AT)
    case.state = CaseState.CLOSED
    case.reopened.append(reopen(case, ANNA, AT, "Fel ärende"))
    assert list(g4_closes(case, DAY, ROUTINE)) == [], "opened again, it is not chased for the old follow-up"


def test_h1_closing_and_opening_again() -> None:
    case = ended()
    with pytest.raises(SipError, match=r"H1\.not-closed"):
        reopen(case, ANNA, AT, "Fel ärende")
    case.closing = close(case, ANNA, AT)
    case.state = CaseState.CLOSED
    assert (case.closing.closed_at, case.closing.closed_by) == (AT, "Anna Ek")
    with pytest.raises(SipError, match=r"H1\.no-reason-to-reopen"):
        reopen(case, ANNA, AT, "  ")
    again = reopen(case, ANNA, AT, " Fel ärende ")
    assert (again.reason, again.by, again.closed_at) == ("Fel ärende", "Anna Ek", AT)
    with pytest.raises(SipError, match=r"H1\.no-reason"):
        close(after_the_meeting(), ANNA, AT)


# --------------------------------------------------------------------------------------------------- H2


@pytest.mark.parametrize("passed", ["H2.not-told", "H2"])
@pytest.mark.parametrize("after", [-1, 0, 1])
def test_h2_a_case_closed_before_all_were_told_still_reminds_of_it(after: int, passed: str) -> None:
    case, day = ended(), DAY + timedelta(days=after)
    told = {"H2.tell", "H2.tell-person"}
    open_now = [item.code for item in worklist_items(case, day, ROUTINE) if item.code in told]
    case.state = CaseState.CLOSED
    assert [item.code for item in worklist_items(case, day, ROUTINE)] == open_now, "a paper may have gone out since"
    case.deviations = [Deviation(rule=passed, path="closing.on", reason="Hinner inte i dag.")]
    assert [item.code for item in worklist_items(case, day, ROUTINE)] == open_now == ["H2.tell"]
    assert codes(findings(case, day, ROUTINE)) == open_now
    for uid in ("home", "vc", "maria"):
        sent(case, uid, "closing")
    assert [item.code for item in worklist_items(case, day, ROUTINE)] == ["H2.tell-person"]
    sent(case, "", "closing")
    assert worklist_items(case, day, ROUTINE) == []


def test_h2_what_goes_out_when_the_case_is_closed_is_told_of_too() -> None:
    """A letter that lay ready is noted as sent the day after: nobody gave a reason, and somebody is to be told."""
    case = ended()
    case.issued, case.state = [], CaseState.CLOSED
    assert worklist_items(case, DAY, ROUTINE) == [], "nobody has a paper of it"
    for uid, code in (("", "H2.tell-person"), ("vc", "H2.tell")):
        sent(case, uid, "plan")
        assert [item.code for item in worklist_items(case, DAY, ROUTINE)] == [code]
    sent(case, "vc", "closing")
    assert [item.code for item in worklist_items(case, DAY, ROUTINE)] == ["H2.tell-person"]
    sent(case, "", "closing")
    assert worklist_items(case, DAY, ROUTINE) == []


@pytest.mark.parametrize(("after", "counts"), [(-1, False), (0, False), (1, True)])
def test_h1_a_reason_for_a_closing_that_was_a_mistake_is_none_for_the_next(after: int, counts: bool) -> None:
    case, given = ended(), Deviation(rule="H2", path="closing.on", reason="Hinner inte i dag.", by="Anna Ek", on=DAY)
    case.deviations = [given]
    assert h1_reasons_for_this(case) == [given]
    reopened(case, AT - timedelta(days=after))
    assert h1_reasons_for_this(case) == ([given] if counts else [])
    assert case.deviations == [given], "it is kept all the same"


def test_h2_only_those_who_were_told_are_told() -> None:
    case = ended()
    assert [party.uid for party in h2_left_to_tell(case)] == ["home", "vc", "maria"]
    case.issued = [paper for paper in case.issued if paper.party_uid != "vc"]
    assert [party.uid for party in h2_left_to_tell(case)] == ["home", "maria"]
    (due,) = h2_everybody_told(case, DAY, ROUTINE)
    assert (due.code, due.due) == ("H2.tell", DAY)

    for uid in ("home", "maria"):
        sent(case, uid, "closing")
    assert codes(h2_everybody_told(case, DAY, ROUTINE)) == ["H2.tell-person"]
    assert codes(closing_findings(case, DAY, ROUTINE)) == ["H2.not-told"]
    sent(case, "", "closing")
    assert list(h2_everybody_told(case, DAY, ROUTINE)) == []
    assert closing_findings(case, DAY, ROUTINE) == []


def reopened(case: Case, at: datetime) -> None:
    """Closed by mistake and opened again, as it is done from the page."""
    case.closing = close(case, ANNA, at - timedelta(hours=1))
    case.state = CaseState.CLOSED
    case.reopened.append(reopen(case, ANNA, at, "Fel ärende"))
    case.state = CaseState.OPEN


def notice(case: Case, uid: str, made: datetime, gone: datetime) -> None:
    """The notice of a closing, made and sent when it is said; to the person without a uid."""
    kind = ReaderKind.PARTY if uid else ReaderKind.PERSON
    acts = [Act(act=PaperAct.MADE, at=made), Act(act=PaperAct.SENT, at=gone)]
    case.issued.append(IssuedPaper(paper="closing", reader=kind, party_uid=uid, acts=acts))


SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("made", "gone", "told"),
    [(-SECOND, -SECOND, False), (-SECOND, SECOND, False), (0 * SECOND, 0 * SECOND, False), (SECOND, SECOND, True)],
)
def test_h2_a_notice_of_a_mistaken_closing_does_not_count(made: timedelta, gone: timedelta, told: bool) -> None:
    case = ended()
    for uid in ("home", "vc", "maria", ""):
        notice(case, uid, AT + made, AT + gone)
    assert list(h2_everybody_told(case, DAY, ROUTINE)) == []
    reopened(case, AT)
    assert [party.uid for party in h2_left_to_tell(case)] == ([] if told else ["home", "vc", "maria"])
    assert h2_person_left_to_tell(case) is not told


def test_h1_nothing_of_a_mistaken_closing_is_asked_for_until_a_new_day_is_written() -> None:
    case = ended()
    reopened(case, AT)
    case.closing.on, case.closing.turn_to = None, ""
    assert list(h1_closing_begun(case, DAY, ROUTINE)) == []
    assert "H1.day-missing" in codes(closing_findings(case, DAY, ROUTINE)), "it is not closed without one"
    case.closing.on = DAY
    assert codes(h1_closing_begun(case, DAY, ROUTINE)) == ["H4.where-missing"]


def test_h2_the_last_reopening_counts() -> None:
    case = ended()
    reopened(case, AT + timedelta(days=2))
    reopened(case, AT)
    for days, left in ((1, True), (3, False)):
        at = AT + timedelta(days=days)
        notice(case, "", at, at)
        assert h2_person_left_to_tell(case) is left


def declined(answer: RequestAnswer = RequestAnswer.DECLINED) -> Case:
    """What was asked for is not begun here, and the case is to be closed."""
    case = complete_case()
    case.plans, request = [Plan()], case.need.request
    request.answer, request.answered_on, request.answered_by = answer, DAY, "Karin Ek"
    request.reason, request.passed_to, request.receipt_on = "Ett stöd räcker.", "Vårdcentralen Björken", DAY
    case.closing.reason, case.closing.on, case.closing.turn_to = ClosingReason.NO_NEED, DAY, "Biståndsenheten"
    return case


def test_h2_where_there_was_no_sip_nobody_is_told_that_it_has_ended() -> None:
    """She has been told on paper that none is begun (A4): "your SIP no longer holds" would not be true."""
    case = declined()
    assert codes(closing_findings(case, DAY, ROUTINE)) == ["A4.tell"], "that paper she is to have"
    assert closing_findings(case, DAY, ROUTINE)[0].level is Level.PROCESS
    sent(case, "", "decline")
    assert closing_findings(case, DAY, ROUTINE) == []
    assert list(h2_everybody_told(case, DAY, ROUTINE)) == []
    assert readers_of(case, "closing") == []
    assert closing_findings(declined(RequestAnswer.PASSED_ON), DAY, ROUTINE) == []
    sent(case, "", "summons")
    assert codes(closing_findings(case, DAY, ROUTINE)) == ["H2.not-told"], "then there was one"
    assert readers_of(case, "closing") == [PERSON]


@pytest.mark.parametrize("how", ["not needed", "another convener's", "a plan", "a party told", "begun"])
def test_h2_no_sip_by_every_way(how: str) -> None:
    case = declined(RequestAnswer.ACCEPTED)
    if how == "not needed":
        case.track, case.discharge.judgement.needed = Track.DISCHARGE, Answer.NO
    elif how == "another convener's":
        case.received = [SummonsReceived(from_unit="Rehab Vik", coming=Answer.YES)]
    elif how != "begun":
        case.need.request.answer = RequestAnswer.PASSED_ON
    if how == "a plan":
        case.plan.final_at = AT
    elif how == "a party told":
        sent(case, "home")
    assert h2_no_sip(case) is (how in ("not needed", "another convener's"))
    assert h2_person_left_to_tell(case) is not h2_no_sip(case)


def test_a13_and_p7_whom_nobody_would_be_reminded_to_tell_is_told_before_it_is_closed() -> None:
    case = declined(RequestAnswer.ACCEPTED)
    case.track, case.discharge.judgement = Track.DISCHARGE, Judgement(Answer.NO, DAY, "Karin Ek")
    case.corrections = [Correction(kind=CorrectionKind.NAMED, at=AT, given_to=("home",))]
    found = closing_findings(case, DAY, ROUTINE)
    assert codes(found) == ["A13.tell", "P7.tell-corrected"]
    assert {(one.level, one.due) for one in found} == {(Level.PROCESS, None)}
    case.corrections[0].told = ("home",)
    for party in a13_units(case):
        sent(case, party.uid, "not-needed")
    assert closing_findings(case, DAY, ROUTINE) == []


def test_h2_that_no_sip_is_needed_tells_of_none() -> None:
    case = ended()
    case.issued = [paper for paper in case.issued if paper.party_uid != "home"]
    sent(case, "home", "not-needed")
    assert "home" not in [party.uid for party in h2_left_to_tell(case)]
    assert codes(paper_findings(case, Paper.CLOSING, HOME, DAY, ROUTINE)) == ["H2.not-told-before"]
    assert closing_notice(case, HOME, DAY, ROUTINE) == View(ReaderKind.PARTY, DAY)
    sent(case, "home", "plan")
    assert "home" in [party.uid for party in h2_left_to_tell(case)]


def test_h2_before_the_end_is_decided_nobody_is_told() -> None:
    assert list(h2_everybody_told(after_the_meeting(), DAY, ROUTINE)) == []
    assert "H1.not-ended" in codes(paper_findings(after_the_meeting(), Paper.CLOSING, HOME, DAY, ROUTINE))


def test_h2_the_bare_fact_goes_out_without_consent_and_says_nothing_else() -> None:
    case = ended(ClosingReason.CONSENT_WITHDRAWN)
    case.consent.withdrawals.append(withdraw(case, at=AT, taken_by="Anna Ek", exchange=True, plan=True))
    assert paper_findings(case, Paper.CLOSING, HOME, DAY, ROUTINE) == []

    seen = closing_notice(case, HOME, DAY, ROUTINE)
    assert seen.closing == ShownClosing(DAY)
    assert seen.person.name == "Åsa Öberg"
    assert (seen.person.identity_number, seen.person.address, seen.participants) == ("", (), ())
    assert (seen.letterhead.municipality, seen.letterhead.unit, seen.letterhead.phone) == ("Påhittads kommun", "", "")
    assert (seen.plan, seen.meeting) == (View(ReaderKind.PARTY, DAY).plan, View(ReaderKind.PARTY, DAY).meeting)


def test_h4_a_relative_is_told_where_to_turn_and_an_organisation_to_note_it() -> None:
    """In fixed words, so it goes out without consent."""
    case = ended(ClosingReason.CONSENT_WITHDRAWN)
    case.consent.withdrawals.append(withdraw(case, at=AT, taken_by="Anna Ek", exchange=True, plan=True))
    ask, note = (phrases("sv").say(f"closing.{key}") for key in ("ask-again", "note-it"))
    for uid, said, unsaid in (("maria", ask, note), ("home", note, ask)):
        seen = closing_notice(case, Reader(ReaderKind.PARTY, uid), DAY, ROUTINE)
        paper = " ".join(texts_of(blocks_of(PAPER, seen, PrintAs())))
        assert said in paper
        assert unsaid not in paper


def test_h2_a_stranger_is_told_nothing() -> None:
    case = ended()
    case.issued = [paper for paper in case.issued if paper.party_uid != "home"]
    assert closing_notice(case, HOME, DAY, ROUTINE) == View(ReaderKind.PARTY, DAY)
    assert codes(paper_findings(case, Paper.CLOSING, HOME, DAY, ROUTINE)) == ["H2.not-told-before"]
    assert closing_notice(case, PERSON, DAY, ROUTINE) == View(ReaderKind.PERSON, DAY)


@pytest.mark.parametrize("who", ["person", "party"])
def test_p1_the_bare_fact_shows_no_place(who: str) -> None:
    case = ended()
    party = case.party("home")
    assert party is not None
    (case.person if who == "person" else party).protected = True
    party.address, party.postal_code, party.town = "Norra vägen 8", "899 99", "Påhittad"
    seen = closing_notice(case, HOME, DAY, ROUTINE)
    assert (seen.letterhead.municipality, seen.addressee.name, seen.addressee.lines) == ("", "", ())
    assert "Norra" not in repr(seen)


def test_h2_nobody_tells_somebody_who_has_died() -> None:
    case = ended(ClosingReason.DECEASED)
    for uid in ("home", "vc", "maria"):
        sent(case, uid, "closing")
    assert closing_findings(case, DAY, ROUTINE) == []


# --------------------------------------------------------------------------------------- H3, H4, H5, C10


def test_h3_every_organisation_that_was_told_documents_it() -> None:
    case = ended()
    assert [party.uid for party in h3_who_documents(case)] == ["own", "home", "vc"], "a relative keeps no records"
    case.issued = [paper for paper in case.issued if paper.party_uid != "vc"]
    assert [party.uid for party in h3_who_documents(case)] == ["own", "home"]


def test_h4_where_to_turn_again_is_waived_when_the_person_has_died() -> None:
    case = ended()
    case.closing.turn_to = " "
    assert codes(h4_where_to_turn(case, DAY, ROUTINE)) == ["H4.where-missing"]
    case.closing.turn_to_phone = "0980-319 20 12"
    assert list(h4_where_to_turn(case, DAY, ROUTINE)) == []
    case.closing.turn_to_phone, case.closing.reason = "", ClosingReason.DECEASED
    assert list(h4_where_to_turn(case, DAY, ROUTINE)) == []


def test_h5_the_questions_may_be_left_out() -> None:
    case = ended()
    assert len(h5_left_to_ask(case)) == 3
    case.closing.evaluation.heard = Extent.WHOLLY
    assert h5_left_to_ask(case) == ("closing.evaluation.whom_to_ring", "closing.evaluation.helped")
    assert "H5" not in {finding.rule for finding in closing_findings(case, DAY, ROUTINE)}


def test_c10_a_new_process_carries_over_the_person_and_nothing_else() -> None:
    case = complete_case()
    case.person.interpreter = Interpreter(language="arabiska", name="Tolk Ett", booked_on=date(2026, 11, 1))
    case.person.adaptations = [Adaptation(what=says("Hör dåligt", "adaptations"))]
    anew = Case(person=c10_carried_over(case))
    assert anew.person.name == case.person.name
    assert anew.person.adaptations == case.person.adaptations
    assert (anew.person.interpreter.language, anew.person.interpreter.name) == ("arabiska", "")
    assert (anew.consent, anew.parties) == (Consent(), [])
    assert anew.plans[0].long_term_goal == Plan().long_term_goal
    case.person.adaptations[0].what.text = "annat"
    assert anew.person.adaptations[0].what.text == "Hör dåligt"
    assert TODAY
