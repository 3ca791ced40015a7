"""The way between the pages, without a window."""

from datetime import date, timedelta

import pytest

from sipdesk.domain.calendar import years_later
from sipdesk.domain.case import Case
from sipdesk.domain.meeting import Question
from sipdesk.domain.party import Party
from sipdesk.domain.routine import Routine
from sipdesk.domain.tasks import tasks
from sipdesk.domain.terms import Answer, Consenter, Track
from sipdesk.ui.way import book, wizard
from sipdesk.ui.way.task_words import words
from sipdesk.ui.way.tasks import moments

TODAY = date(2026, 11, 16)


def way(case: Case) -> tuple[str, ...]:
    return wizard.way(case, TODAY, Routine())


def test_the_order_is_the_domains() -> None:
    known = tasks(Case(), TODAY, Routine())
    assert list(way(Case())) == [task.code for task in known]
    on_discharge = Case(track=Track.DISCHARGE)
    on_discharge.discharge.judgement.needed = Answer.NO
    on_discharge.person.consenter = Consenter.REPRESENTATIVE
    known = tasks(on_discharge, TODAY, Routine())
    assert way(on_discharge) == tuple(code for code in wizard.STEPS if code != "child")
    assert list(way(on_discharge)) == [task.code for task in known]
    assert all(wizard.moment_of(task.code) is task.moment for task in known if wizard.is_page(task.code))
    assert list(moments()) == list(dict.fromkeys(task.moment for task in known))


def test_c8_a_child_has_a_page_of_her_own_and_nobody_else_represents_her() -> None:
    child = Case()
    child.person.birth_date = years_later(TODAY, -18) + timedelta(days=1)
    child.person.consenter = Consenter.REPRESENTATIVE
    assert "child" in way(child)
    assert "representatives" not in way(child)
    assert list(way(child)) == [task.code for task in tasks(child, TODAY, Routine())]

    child.person.birth_date = years_later(TODAY, -18)
    assert "child" not in way(child)
    assert "representatives" in way(child)


def test_every_task_has_words_and_every_page_its_rows() -> None:
    for task in tasks(Case(), TODAY, Routine()):
        assert words(task.code, "Åsa").title
    assert set(book.PAGES) == {*wizard.STEPS, *wizard.EVENTS}
    for code in wizard.STEPS:
        assert words(code, "Åsa").next
        assert words(code, "Åsa").go


@pytest.mark.parametrize("track", list(Track))
def test_a2_one_can_walk_from_the_first_page_to_the_last_and_back(track: Track) -> None:
    case = Case(track=track)
    walked = [wizard.first()]
    while wizard.after(walked[-1], case, TODAY, Routine()):
        walked.append(wizard.after(walked[-1], case, TODAY, Routine()))
    assert walked == list(way(case))
    assert ("discharge" in walked) is (track is Track.DISCHARGE)
    back = [wizard.last()]
    while wizard.before(back[-1], case, TODAY, Routine()):
        back.append(wizard.before(back[-1], case, TODAY, Routine()))
    assert back == walked[::-1]
    assert wizard.after("withdraw", case, TODAY, Routine()) == ""


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("person.first_name", "person"),
        ("need.description.text", "need"),
        ("track", "need"),
        ("track_changes", "hospital"),
        ("discharge.ready_at", "discharge"),
        ("discharge.judgement.needed", "discharge"),
        ("discharge.judgement.told", "not-needed"),
        ("preparation.on", "prepare"),
        ("preparation.what_matters", "what-matters"),
        ("preparation.answers.0192.text", "what-matters"),
        ("consent.acts.0192.valid_to", "consent"),
        ("consent.representatives.0192.scope", "representatives"),
        ("consent.capacity", "representatives"),
        ("consent.child.view", "child"),
        ("consent.guardians.0192.part", "child"),
        ("consent.withdrawals.0192.exchange", "withdraw"),
        ("parties", "participants"),
        ("parties.0192.approved_on", "participants"),
        ("parties.0192.reply.coming", "replies"),
        ("meeting.on", "invitation"),
        ("meeting.attendance", "meeting"),
        ("number", ""),
    ],
)
def test_a_field_stands_on_the_page_that_names_it_most_closely(path: str, code: str) -> None:
    assert wizard.owner(Case(), path) == code


def test_the_present_plan_goes_by_its_uid_or_as_the_plan() -> None:
    case = Case()
    own = f"plans.{case.plan.uid}"
    assert wizard.owner(case, f"{own}.lead.name") == "plan"
    assert wizard.owner(case, f"{own}.agreement.answer") == "agreement"
    assert wizard.present_plan(case, "plans.other.lead") == "plans.other.lead"


def test_members_are_reached_whatever_their_uid() -> None:
    case = Case(parties=[Party()])
    case.meeting.questions = [Question()]
    assert wizard.owner(case, f"meeting.questions.{case.meeting.questions[0].uid}.text") == "invitation"


@pytest.mark.parametrize("code", book.PAGES)
def test_what_can_be_the_next_step_has_words_for_its_button(code: str) -> None:
    said = words(code, "Helena")
    assert said.title
    assert bool(said.next) == bool(said.go)
