"""A summons received from another convener (D11)."""

from datetime import date, datetime
from typing import Any

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.consent import Consent
from sipdesk.domain.deadlines import d7_first_step, d7_meeting
from sipdesk.domain.disclosure.shown import Letterhead, Reader, View
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.issuable import Paper, paper_findings
from sipdesk.domain.meeting import Meeting
from sipdesk.domain.plan import Plan
from sipdesk.domain.received import SummonsReceived
from sipdesk.domain.register import Act, IssuedPaper
from sipdesk.domain.rules.making import Rule
from sipdesk.domain.rules.received import d11_answered, d11_meeting, d11_plan_received, d11_whole
from sipdesk.domain.task import Status
from sipdesk.domain.tasks import next_step, tasks
from sipdesk.domain.terms import Answer, PaperAct, ReaderKind, ReplyOffer
from sipdesk.domain.timeline import timeline
from tests.domain.examples import ROUTINE, TODAY, codes, complete_case, days, found

PATH = "received.r1"


def called(**values: Any) -> Case:
    case = complete_case()
    whole: dict[str, Any] = {
        "from_unit": "Vårdcentralen Björken", "received_on": TODAY, "reply_by": TODAY + days(3),
        "meeting_on": TODAY + days(7), "coming": Answer.YES, "who": "Karl Nord", "replied_on": TODAY,
    }
    case.received = [SummonsReceived("r1", **(whole | values))]
    return case


def dues(rule: Rule, case: Case, today: date = TODAY) -> list[tuple[str, date | None, str]]:
    return [(one.code, one.due, one.path) for one in found(rule, case, today)]


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({}, []), ({"from_unit": " "}, ["D11.from-missing"]), ({"meeting_on": None}, ["D11.day-missing"]),
        ({"who": ""}, ["D11.who-missing"]), ({"who": "", "coming": Answer.NO}, ["D11.replacement-missing"]),
        ({"who": "", "coming": Answer.NO, "offers": (ReplyOffer.VIDEO,)}, []),
        ({"coming": Answer.NO}, ["D11.replacement-missing"]), ({"who": "", "coming": None}, []),
    ],
)
def test_d11_who_called_when_and_who_comes(values: dict[str, Any], code: list[str]) -> None:
    assert codes(found(d11_whole, called(**values))) == code


@pytest.mark.parametrize(
    ("values", "due"),
    [
        ({}, TODAY + days(3)), ({"reply_by": None}, TODAY + days(7)),
        ({"reply_by": None, "meeting_on": None}, TODAY),
    ],
)
def test_d11_it_is_answered_by_the_day_asked_for_else_before_the_meeting(values: dict[str, Any], due: date) -> None:
    assert dues(d11_answered, called(**values)) == []
    assert dues(d11_answered, called(replied_on=None, **values)) == [("D11.reply", due, f"{PATH}.replied_on")]


@pytest.mark.parametrize(("after", "there"), [(-1, True), (0, True), (1, False)])
def test_d11_the_meeting_stands_in_the_worklist_until_it_has_been(after: int, there: bool) -> None:
    day = TODAY + days(7)
    expected = [("D11.meeting-day", day, f"{PATH}.meeting_on")] if there else []
    assert dues(d11_meeting, called(), day + days(after)) == expected


@pytest.mark.parametrize(
    ("answer", "who", "there"),
    [(Answer.YES, "", True), (None, "", True), (Answer.NO, "", False), (Answer.NO, "Eva Lind", False)],
)
def test_d11_who_does_not_come_and_sends_nobody_has_no_meeting(answer: Answer | None, who: str, there: bool) -> None:
    assert bool(dues(d11_meeting, called(coming=answer, who=who))) is there
    assert bool(dues(d11_plan_received, called(coming=answer, who=who), TODAY + days(8))) is (there and bool(answer))


@pytest.mark.parametrize(
    ("offers", "there"),
    [((ReplyOffer.TELEPHONE,), True), ((ReplyOffer.VIDEO,), True), ((ReplyOffer.OTHER_DAY,), False), ((), False)],
)
def test_d11_who_takes_part_by_telephone_has_the_meeting_and_its_plan(
    offers: tuple[ReplyOffer, ...], there: bool
) -> None:
    case = called(coming=Answer.NO, who="", offers=offers)
    assert bool(dues(d11_meeting, case)) is there
    assert bool(dues(d11_plan_received, case, TODAY + days(8))) is there


@pytest.mark.parametrize(("after", "there"), [(0, False), (1, True), (30, True)])
def test_d11_the_plan_is_asked_for_after_the_meeting(after: int, there: bool) -> None:
    day = TODAY + days(7)
    expected = [("D11.plan", day + days(14), f"{PATH}.plan_on")] if there else []
    assert dues(d11_plan_received, called(), day + days(after)) == expected
    assert dues(d11_plan_received, called(plan_on=day), day + days(after)) == []
    assert dues(d11_plan_received, called(coming=Answer.NO, who=""), day + days(after)) == []


@pytest.mark.parametrize(("after", "ours"), [(-1, True), (0, False), (1, False), (None, False)])
def test_d11_who_is_called_by_another_calls_to_no_meeting_of_its_own(after: int | None, ours: bool) -> None:
    case = called()
    found_on = case.need.found_on
    assert found_on is not None
    case.received[0].meeting_on = None if after is None else found_on + days(after)
    case.need.first_step_on = case.meeting.on = None
    expected = ["D7.first-step", "D7.book-meeting"] if ours else []
    assert codes([*found(d7_first_step, case), *found(d7_meeting, case)]) == expected


@pytest.mark.parametrize(
    ("values", "ours"),
    [
        ({"coming": None}, False), ({"coming": Answer.NO}, True),
        ({"coming": Answer.NO, "who": "Eva Lind"}, True),
        ({"coming": Answer.NO, "offers": (ReplyOffer.VIDEO,)}, False),
    ],
)
def test_d11_who_takes_no_part_in_another_s_meeting_holds_one_of_its_own(values: dict[str, Any], ours: bool) -> None:
    case = called(**({"who": ""} | values))
    case.need.first_step_on = case.meeting.on = None
    expected = ["D7.first-step", "D7.book-meeting"] if ours else []
    assert codes([*found(d7_first_step, case), *found(d7_meeting, case)]) == expected


def test_d11_the_next_step_is_to_answer_who_called() -> None:
    case = called(replied_on=None)
    case.meeting.on = None
    step = next_step(case, TODAY, ROUTINE)
    assert step is not None
    assert step.due is not None
    assert (step.code, step.due.code) == ("meeting", "D11.reply")


@pytest.mark.parametrize(
    ("values", "after", "step"),
    [
        ({"replied_on": None}, 0, "meeting"), ({}, 0, "meeting"), ({"meeting_on": TODAY + days(30)}, 0, ""),
        ({"plan_on": TODAY + days(8)}, 9, "closing"), ({"coming": Answer.NO}, 9, "invitation"),
    ],
)
def test_d11_nothing_of_a_meeting_of_our_own_is_the_next_step(values: dict[str, Any], after: int, step: str) -> None:
    case, one = complete_case(), called(**values).received
    case.received, case.meeting, case.plans = one, Meeting(), [Plan()]
    case.consent, case.parties = Consent(), case.parties[:1]
    following = next_step(case, TODAY + days(after), ROUTINE)
    assert (following.code if following else "") == step


def test_d11_it_stands_on_the_time_line_and_nothing_stands_without_one() -> None:
    assert "summons-received" in [entry.code for entry in timeline(called())]
    case = complete_case()
    rules: tuple[Rule, ...] = (d11_whole, d11_answered, d11_meeting, d11_plan_received)
    assert [one for rule in rules for one in found(rule, case)] == []


CONVENER = Reader(ReaderKind.CONVENER, uid="r1")


def reply_stops(case: Case, reader: Reader = CONVENER, paper: str = Paper.REPLY) -> list[str]:
    return codes(paper_findings(case, paper, reader, TODAY, ROUTINE))


@pytest.mark.parametrize(
    ("values", "stops"),
    [
        ({}, []), ({"coming": Answer.NO, "who": ""}, []), ({"coming": None}, ["D11.no-answer"]),
        ({"coming": None, "asked": Answer.YES}, ["D11.no-answer"]), ({"coming": None, "asked": Answer.NO}, []),
        ({"who": ""}, ["D11.who-missing"]),
    ],
)
def test_d11_a_reply_says_something(values: dict[str, Any], stops: list[str]) -> None:
    assert reply_stops(called(**values)) == stops


def test_d11_a_reply_is_for_whoever_called_us_and_they_read_nothing_else() -> None:
    case = called()
    assert reply_stops(case, Reader(ReaderKind.CONVENER, uid="another")) == ["D11.no-summons"]
    for reader in (Reader(ReaderKind.PERSON), Reader(ReaderKind.PARTY, "vc"), Reader(ReaderKind.OWN_UNIT)):
        assert reply_stops(case, reader) == ["C13.not-for-reader"]
    for paper in set(Paper) - {Paper.REPLY}:
        assert "C13.not-for-reader" in reply_stops(case, paper=paper)
    assert view(case, Reader(ReaderKind.CONVENER, uid="another"), TODAY, ROUTINE) == View(ReaderKind.CONVENER, TODAY)


def test_d11_a_reply_tells_nothing_of_the_person() -> None:
    case = called(about="Hennes höft", contribution="Hennes mediciner", place="Björken", reference="H4CM")
    shown = view(case, CONVENER, TODAY, ROUTINE)
    assert shown == View(
        ReaderKind.CONVENER, TODAY, letterhead=shown.letterhead, addressee=shown.addressee, reply=shown.reply
    )
    assert (shown.reply.who, shown.reply.reference) == ("Karl Nord", "H4CM")
    assert shown.addressee.name == "Vårdcentralen Björken"
    told = repr(shown)
    assert not [word for word in ("höft", "mediciner", case.person.name, case.person.last_name) if word in told]


@pytest.mark.parametrize("line", ["who", "instead_of", "reference"])
def test_d11_a_line_that_names_the_person_or_another_party_is_left_out(line: str) -> None:
    case = called(instead_of="Karin Ek", reference="H4CM")
    private = next(party for party in case.parties if party.uid == "maria")
    for named in (case.person.name, private.name):
        setattr(case.received[0], line, f"Nils, {named}s kontakt, {named}")
        assert getattr(view(case, CONVENER, TODAY, ROUTINE).reply, line) == ""


@pytest.mark.parametrize("number", ["19121212-1212", "121212-1212", "12 12 12+1212", "SIP 1212121212"])
@pytest.mark.parametrize("stored", ["19121212-1212", "191212121212", "121212-1212"])
def test_d11_a_reference_that_is_her_identity_number_is_left_out_however_it_is_written(
    stored: str, number: str
) -> None:
    case = called(reference=number)
    case.person.identity_number = stored
    assert view(case, CONVENER, TODAY, ROUTINE).reply.reference == ""
    case.person.identity_number = ""
    assert view(case, CONVENER, TODAY, ROUTINE).reply.reference == number


def test_d11_what_we_can_do_instead_is_said_only_where_nobody_comes() -> None:
    offers = (ReplyOffer.VIDEO, ReplyOffer.OTHER_DAY)
    case = called(coming=Answer.NO, offers=offers, other_day=TODAY + days(14))
    shown = view(case, CONVENER, TODAY, ROUTINE).reply
    assert (shown.who, shown.offers, shown.other_day) == ("", offers, TODAY + days(14))
    case.received[0].offers = (ReplyOffer.VIDEO,)
    assert view(case, CONVENER, TODAY, ROUTINE).reply.other_day is None
    case.received[0].coming = Answer.YES
    shown = view(case, CONVENER, TODAY, ROUTINE).reply
    assert (shown.who, shown.offers) == ("Karl Nord", ())


def test_p1_a_reply_shows_no_place() -> None:
    address = {"from_address": "Storgatan 1", "from_postal_code": "899 99", "from_town": "Nordvik"}
    case = called(**address)
    assert "Storgatan 1" in view(case, CONVENER, TODAY, ROUTINE).addressee.lines
    case.person.protected = True
    shown = view(case, CONVENER, TODAY, ROUTINE)
    assert (shown.letterhead, shown.addressee.lines) == (Letterhead(), ())
    assert "Björken" not in repr(shown)


def test_d11_a_reply_that_was_sent_is_an_answer() -> None:
    case = called(replied_on=None)
    case.issued = [IssuedPaper(paper="reply", reader=ReaderKind.CONVENER, reader_uid="r1")]
    assert len(dues(d11_answered, case)) == 1
    case.issued[0].acts = [Act(act=PaperAct.SENT, at=datetime(2026, 11, 21, 9))]
    assert dues(d11_answered, case) == []
    case.issued[0].reader_uid = "another"
    assert len(dues(d11_answered, case)) == 1


def test_d11_a_reply_that_was_sent_ends_the_task_too() -> None:
    case = called(replied_on=None, reply_by=TODAY + days(20), meeting_on=TODAY + days(30))
    case.meeting.on = None
    case.issued = [IssuedPaper(paper="reply", reader=ReaderKind.CONVENER, reader_uid="r1")]

    def status() -> Status:
        return next(task.status for task in tasks(case, TODAY, ROUTINE) if task.code == "meeting")

    assert status() is Status.NOT_STARTED
    case.issued[0].acts = [Act(act=PaperAct.SENT, at=datetime(2026, 11, 21, 9))]
    assert status() is Status.DONE
