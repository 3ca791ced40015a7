"""The overview: how far each task has come, what comes first, and what to do now."""

from collections.abc import Callable
from datetime import date, datetime, time

import pytest
from hypothesis import given

from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.meeting import Attendance
from sipdesk.domain.passage import Passage
from sipdesk.domain.plan import Plan
from sipdesk.domain.preparation import Assessment, Preparation, SheetAnswer
from sipdesk.domain.rules.course import goes_on
from sipdesk.domain.task import Moment, Reason, Status, Task
from sipdesk.domain.tasks import next_step, tasks
from sipdesk.domain.terms import Answer, Consenter, Present, Track
from tests.domain.examples import MEETING, ROUTINE, TODAY, after_the_meeting, complete_case, days, refuse, sent
from tests.domain.generators import Situation, situations
from tests.domain.oracle_consent import is_child
from tests.domain.rules.test_discharge import on_discharge

NOW = datetime.combine(TODAY, time(12))
CODES = [
    "person", "need", "information", "prepare", "what-matters", "participants", "consent", "invitation", "letters",
    "replies", "meeting", "plan", "agreement", "papers", "follow-up", "closing",
]


def task(case: Case, code: str, today: date = TODAY) -> Task:
    return next(task for task in tasks(case, today, ROUTINE) if task.code == code)


def status(case: Case, code: str, today: date = TODAY) -> Status:
    return task(case, code, today).status


def test_the_tasks_stand_in_the_order_of_the_six_moments() -> None:
    listed = tasks(Case(), TODAY, ROUTINE)

    assert [task.code for task in listed] == CODES
    assert list(dict.fromkeys(task.moment for task in listed)) == list(Moment)


def test_a_new_case_begins_with_the_person() -> None:
    case = Case()
    assert {task(case, code).status for code in CODES[:5]} == {Status.NOT_STARTED}
    assert next_step(case, TODAY, ROUTINE) == task(case, "person")


def test_a_case_that_has_come_all_the_way() -> None:
    case, day = after_the_meeting(), MEETING + days(1)

    assert {task(case, code, day).status for code in CODES[:-2]} == {Status.DONE}
    assert status(case, "follow-up", day) is Status.NOT_STARTED
    assert status(case, "closing", day) is Status.NOT_STARTED
    assert next_step(case, day, ROUTINE) == task(case, "follow-up", day)


@pytest.mark.parametrize(
    ("code", "spoil", "left"),
    [
        ("person", lambda c: setattr(c.person, "last_name", " "), ("person.last_name",)),
        ("person", lambda c: setattr(c.person, "identity_number", "410312-9815"), ("person.birth_date",)),
        ("need", lambda c: setattr(c.need, "found_by", ""), ("need.found_by",)),
        ("information", lambda c: setattr(c.information, "how", ""), ("information.how",)),
        ("prepare", lambda c: setattr(c.preparation, "by", ""), ("preparation.by",)),
        ("what-matters", lambda c: setattr(c.preparation, "what_matters", Passage()), ("preparation.what_matters",)),
        ("consent", lambda c: setattr(c.consent.acts[0], "form", None), ("consent.acts.act.form",)),
        ("participants", lambda c: setattr(c.parties[1], "approved_on", None), ("parties.home.approved_on",)),
        ("invitation", lambda c: setattr(c.meeting, "starts", None), ("meeting.starts",)),
        ("plan", lambda c: setattr(c.plan.lead, "name", ""), ("plans.plan.lead.name",)),
    ],
)
def test_begun_with_something_left(code: str, spoil: Callable[[Case], None], left: tuple[str, ...]) -> None:
    case = complete_case()
    assert status(case, code) is Status.DONE

    spoil(case)
    assert (status(case, code), task(case, code).left) == (Status.MISSING, left)


@pytest.mark.parametrize(
    ("code", "empty"),
    [
        ("person", lambda c: setattr(c, "person", Case().person)),
        ("need", lambda c: setattr(c, "need", Case().need)),
        ("information", lambda c: setattr(c, "information", Case().information)),
        ("prepare", lambda c: setattr(c, "preparation", Case().preparation)),
        ("what-matters", lambda c: setattr(c, "preparation", Case().preparation)),
        ("consent", lambda c: c.consent.acts.clear()),
        ("consent", lambda c: setattr(c.consent, "acts", [ConsentAct()])),
        ("participants", lambda c: setattr(c, "parties", c.parties[:1])),
        ("invitation", lambda c: setattr(c, "meeting", Case().meeting)),
        ("plan", lambda c: setattr(c, "plans", [Plan()])),
    ],
)
def test_not_opened_is_told_from_something_missing(code: str, empty: Callable[[Case], None]) -> None:
    case = complete_case()
    if code == "person":
        case.need.first_step_on = TODAY
    empty(case)

    assert status(case, code) in (Status.NOT_STARTED, Status.DUE_SOON)
    assert task(case, code).left == ()


def forget_parties(case: Case) -> None:
    case.parties = case.parties[:1]


def child_not_asked(case: Case) -> None:
    case.person.birth_date = date(2014, 5, 1)


def leave(_case: Case) -> None:
    """Nothing is amiss."""


@pytest.mark.parametrize(
    ("code", "spoil", "reason"),
    [
        ("letters", lambda c: setattr(c.person, "identity_number", ""), Reason.AGE_FIRST),
        ("letters", child_not_asked, Reason.CHILD_FIRST),
        ("consent", child_not_asked, Reason.CHILD_FIRST),
        ("papers", child_not_asked, Reason.CHILD_FIRST),
        ("letters", forget_parties, Reason.PARTICIPANTS_FIRST),
        ("letters", refuse, Reason.REFUSED),
        ("letters", lambda c: setattr(c.consent.acts[0], "recorded_at", None), Reason.CONSENT_FIRST),
        ("letters", lambda c: setattr(c, "meeting", Case().meeting), Reason.INVITATION_FIRST),
        ("letters", lambda c: setattr(c.meeting, "on", TODAY - days(1)), Reason.MEETING_HELD),
        ("replies", leave, Reason.LETTERS_FIRST),
        ("meeting", lambda c: setattr(c.meeting, "on", None), Reason.INVITATION_FIRST),
        ("plan", lambda c: setattr(c.consent.acts[0], "plan", Answer.NO), Reason.PLAN_REFUSED),
        ("agreement", lambda c: setattr(c.consent.acts[0], "plan", Answer.NO), Reason.PLAN_REFUSED),
        ("agreement", lambda c: setattr(c, "plans", [Plan()]), Reason.PLAN_FIRST),
        ("papers", leave, Reason.AGREEMENT_FIRST),
    ],
)
def test_what_comes_first(code: str, spoil: Callable[[Case], object], reason: Reason) -> None:
    case = complete_case()
    spoil(case)

    assert (status(case, code), task(case, code).reason) == (Status.BLOCKED, reason)


def test_letters_are_done_reader_by_reader() -> None:
    case = complete_case()
    case.meeting.on = case.meeting.reply_by = TODAY + days(30)
    assert (status(case, "letters"), len(task(case, "letters").left)) == (Status.NOT_STARTED, 4)

    sent(case, "home")
    assert task(case, "letters").left == ("parties.vc", "parties.maria", "person")
    assert status(case, "letters") is Status.STARTED

    for uid in ("vc", "maria", ""):
        sent(case, uid)
    assert status(case, "letters") is Status.DONE


@pytest.mark.parametrize(("left", "soon"), [(8, False), (7, True), (0, True), (-1, True)])
def test_letters_are_due_soon_within_a_week(left: int, soon: bool) -> None:
    case = complete_case()
    case.meeting.on = case.meeting.reply_by = TODAY + days(7 + left)
    letters = task(case, "letters")

    assert (letters.status, letters.days) == (Status.DUE_SOON if soon else Status.NOT_STARTED, left)


def test_replies_come_one_by_one() -> None:
    case = complete_case()
    case.meeting.reply_by = None
    for party in case.parties[1:]:
        sent(case, party.uid)
    assert (status(case, "replies"), len(task(case, "replies").left)) == (Status.NOT_STARTED, 3)

    case.parties[1].reply.coming = True
    assert (status(case, "replies"), len(task(case, "replies").left)) == (Status.STARTED, 2)

    after = MEETING + days(1)
    assert task(case, "replies", after).reason is Reason.MEETING_HELD


def test_the_meeting_waits_for_everybody_but_the_own_unit_to_be_noted() -> None:
    case = complete_case()
    assert task(case, "meeting").left == ("person", "parties.home", "parties.vc", "parties.maria")

    case.meeting.attendance = [Attendance(party_uid=uid, present=Present.ABSENT) for uid in ("", "vc")]
    assert task(case, "meeting").left == ("parties.home", "parties.maria")


def test_consent_runs_out_from_its_first_alert() -> None:
    case = complete_case()
    last = case.consent.acts[0].valid_to
    assert last is not None

    assert status(case, "consent", last - days(61)) is Status.DONE
    assert (status(case, "consent", last - days(60)), task(case, "consent", last - days(60)).days) == (
        Status.DUE_SOON, 60,
    )
    assert task(case, "consent", last + days(1)).days == -1


def test_papers_are_due_to_everybody_who_wishes_and_may() -> None:
    case = after_the_meeting()
    case.issued = [paper for paper in case.issued if paper.paper != "plan"]
    assert task(case, "papers").left == ("person", "parties.home", "parties.vc")

    sent(case, "", "plan")
    assert status(case, "papers") is Status.STARTED

    case.consent.acts[0].plan = Answer.NO
    assert task(case, "papers").reason is Reason.PLAN_REFUSED


def test_a_new_version_has_not_been_given_to_anybody() -> None:
    case = after_the_meeting()
    case.plan.version = 2

    assert len(task(case, "papers").left) == 3


def test_agreement_is_begun_by_asking_and_done_when_fixed() -> None:
    case = complete_case()
    assert status(case, "agreement") is Status.STARTED

    case.plan.agreement = Plan().agreement
    assert (status(case, "agreement"), task(case, "agreement").left) == (
        Status.NOT_STARTED, ("plans.plan.agreement.answer",),
    )


@pytest.mark.parametrize("name", ["answers", "assessments"])
def test_what_matters_is_begun_by_anything_said(name: str) -> None:
    case = complete_case()
    case.preparation = Preparation()
    assert status(case, "what-matters") is Status.NOT_STARTED

    setattr(case.preparation, name, [SheetAnswer() if name == "answers" else Assessment()])
    assert status(case, "what-matters") is Status.MISSING


@given(situations())
def test_every_case_has_its_tasks(situation: Situation) -> None:
    case, today, routine = situation.case, situation.today, situation.routine
    listed = tasks(case, today, routine)

    now_and_then = ("discharge", "not-needed", "representatives", "child")
    assert [task.code for task in listed if task.code not in now_and_then] == CODES
    child = is_child(case, today)
    represented = case.person.consenter is Consenter.REPRESENTATIVE and not child
    assert any(task.code == "representatives" for task in listed) is represented
    assert any(task.code == "child" for task in listed) is child
    assert any(task.code == "discharge" for task in listed) is (case.track is Track.DISCHARGE)
    for one in listed:
        assert (one.reason is not None) == (one.status is Status.BLOCKED)
        assert one.status is not Status.DUE_SOON or one.due is not None
        assert one.status is not Status.MISSING or one.left
    step = next_step(case, today, routine)
    assert step is None or step in listed


def test_a2_discharge_is_a_task_on_its_track_only_and_done_when_the_person_is_home() -> None:
    case = complete_case()
    case.track = Track.DISCHARGE
    assert [task.code for task in tasks(case, TODAY, ROUTINE)][:3] == ["person", "need", "discharge"]
    assert status(case, "discharge") is Status.NOT_STARTED

    case = on_discharge()
    case.meeting.convener = "Karin Ek"  # we call: no summons is waited for
    assert status(case, "discharge") is Status.STARTED
    case.discharge.ready_at = None
    assert task(case, "discharge").left == ("discharge.ready_at",)
    case.discharge.ready_at, case.discharge.discharged_on = time(9), TODAY
    assert status(case, "discharge") is Status.DONE


def test_a11_who_does_not_want_the_meeting_is_not_led_to_it() -> None:
    case = on_discharge()
    case.discharge.offer_answer = Answer.NO
    assert not goes_on(case, TODAY, ROUTINE)
