"""The preparation: kept apart, carried on, never retyped (B1 to B6)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from sipdesk.domain.passage import Passage
from sipdesk.domain.preparation import Assessment, Frame, Preparation, SheetAnswer
from sipdesk.domain.routine import Choice
from sipdesk.domain.rules.preparation import (
    b1_left_to_write,
    b2_goal_from_what_matters,
    b3_left_to_write,
    b4_carried_into_plan,
    b4_everything_carried,
    b4_left_to_write,
    b4_own_answers,
    b5_left_to_write,
    b6_meeting_as_wished,
    f13_asked,
    f13_with_its_question,
    joined,
)
from sipdesk.domain.terms import MeetingForm, TakesPart, Writer
from tests.domain.examples import ROUTINE, TODAY, complete_case, says


def test_b1_when_and_by_whom() -> None:
    assert b1_left_to_write(Preparation()) == ("preparation.on", "preparation.by")
    assert b1_left_to_write(complete_case().preparation) == ()


def test_b2_what_matters_is_the_root_of_the_goal() -> None:
    case = complete_case()
    assert b2_goal_from_what_matters(case) is None

    case.plan.long_term_goal = Passage()
    goal = b2_goal_from_what_matters(case)
    assert goal == case.preparation.what_matters
    assert goal is not case.preparation.what_matters


def test_b2_nothing_said_is_no_goal() -> None:
    case = complete_case()
    case.plan.long_term_goal = case.preparation.what_matters = Passage()

    assert b2_goal_from_what_matters(case) is None


def test_b3_an_assessment_has_author_and_day() -> None:
    signed = Assessment(uid="1", text=says("Orkar lite."), author="Lena Ström", on=TODAY)
    unsigned = Assessment(uid="2", text=says("Orkar lite."))
    preparation = Preparation(assessments=[signed, unsigned, Assessment(uid="3")])

    assert b3_left_to_write(preparation) == ("preparation.assessments.2.author", "preparation.assessments.2.on")


def test_b4_a_relatives_answer_is_never_the_persons_own() -> None:
    own = SheetAnswer(uid="1", text=says("Lugna morgnar."))
    relative = SheetAnswer(uid="2", text=says("Hon är trött."), writer=Writer.RELATIVE)
    staff = SheetAnswer(uid="3", text=says("Behöver vila."), writer=Writer.STAFF)
    preparation = Preparation(answers=[own, relative, staff, SheetAnswer(uid="4")])

    assert b4_own_answers(preparation) == (own,)
    assert b4_left_to_write(preparation) == ("preparation.answers.2.writer_name",)


def test_b4_the_plan_takes_what_it_has_not_got() -> None:
    case = complete_case()
    assert b4_carried_into_plan(case) == {}

    case.plan.strengths = Passage()
    assert b4_carried_into_plan(case) == {"plans.plan.strengths": case.preparation.strengths}


def test_b4_her_answers_follow_what_matters_and_no_relatives_do() -> None:
    case = complete_case()
    case.plan.own_words = case.plan.long_term_goal = Passage()
    case.preparation.what_matters = says("Bo kvar hemma.", "housing")
    case.preparation.answers = [
        SheetAnswer(uid="1", text=says("Lugna morgnar.", "function")),
        SheetAnswer(uid="2", text=says("Hon är trött.", "health"), writer=Writer.RELATIVE),
    ]

    carried = b4_everything_carried(case, ROUTINE)
    assert carried["plans.plan.own_words"] == says("Bo kvar hemma.\nLugna morgnar.", "housing", "function")
    assert carried["plans.plan.long_term_goal"] == says("Bo kvar hemma.", "housing")
    case.plan.own_words = case.plan.long_term_goal = says("Redan skrivet.")
    assert b4_everything_carried(case, ROUTINE) == {}


def test_f13_what_is_optional_comes_last_and_takes_its_question_along() -> None:
    signs = Choice("early-signs", "Hur märks det att jag mår sämre?")
    routine = replace(ROUTINE, sheet_questions={"early-signs": signs})
    case = complete_case()
    case.plan.own_words = case.preparation.what_matters = Passage()
    optional = SheetAnswer(uid="1", question="early-signs", text=says("Jag slutar sova.", "mental-health"))
    usual = SheetAnswer(uid="2", question="hardest-now", text=says("Att komma upp.", "function"))
    case.preparation.answers = [optional, usual]
    said = "Att komma upp.\nHur märks det att jag mår sämre?\nJag slutar sova."
    carried = b4_everything_carried(case, routine)["plans.plan.own_words"]
    assert (carried.text, carried.types) == (said, ("function", "mental-health"))
    assert optional.text.text == "Jag slutar sova.", "the answer itself stays as it is"
    assert f13_with_its_question(usual, routine) == usual.text
    assert f13_with_its_question(optional, ROUTINE) == optional.text, "a municipality has left the question out"


@pytest.mark.parametrize(("born", "asked"), [
    (date(TODAY.year - 18, TODAY.month, TODAY.day), False),
    (date(TODAY.year - 18, TODAY.month, TODAY.day) + timedelta(days=1), True),
    (None, True),  # nobody knows
])  # fmt: skip
def test_f13_what_the_child_says_is_not_asked_of_an_adult(born: date | None, asked: bool) -> None:
    voice = Choice("childs-voice", "Vad säger barnet självt?")
    routine = replace(ROUTINE, sheet_questions={"hardest-now": Choice("hardest-now", "Svårast?"), voice.code: voice})
    case = complete_case()
    case.person.identity_number, case.person.birth_date = "", born
    case.preparation.answers = [SheetAnswer(uid="1", question="hardest-now", text=says("Att komma upp.", "function"))]
    assert (voice in f13_asked(case, TODAY, routine)) is asked
    case.preparation.answers.append(SheetAnswer(uid="2", question=voice.code, text=says("Jag vill bo hos pappa.")))
    assert voice in f13_asked(case, TODAY, routine)


def test_f13_nothing_of_it_need_be_answered_and_a_relatives_answer_is_not_the_persons() -> None:
    case = complete_case()
    case.plan.own_words = case.preparation.what_matters = Passage()
    text = says("Hon går ut på natten.", "mental-health")
    case.preparation.answers = [SheetAnswer(uid="1", question="crisis-help", text=text, writer=Writer.RELATIVE)]
    assert "plans.plan.own_words" not in b4_everything_carried(case, ROUTINE)
    case.preparation.answers = []
    assert "plans.plan.own_words" not in b4_everything_carried(case, ROUTINE)


def test_b4_joined_texts_are_withheld_as_long_as_one_of_them_is() -> None:
    settled, unsettled = says("Ett.", "health"), Passage("Två.", ("family",))
    assert not joined([settled, unsettled]).tagged
    assert joined([settled, settled]).tagged

    secret = Passage("Min mor dricker.", ("family",), True, about_other=True)
    known = Passage("Min far är sjuk.", ("family",), True, about_other=True, other_consented_on=TODAY)
    assert joined([settled, known]).other_consented_on == TODAY
    assert joined([secret, known]).other_consented_on is None
    assert joined([secret, known]).about_other


@pytest.mark.parametrize(
    ("takes_part", "note", "left"),
    [
        (None, "", ("preparation.takes_part",)),
        (TakesPart.WHOLE, "", ()),
        (TakesPart.IN_WRITING, "", ()),
        (TakesPart.IN_PART, "", ("preparation.takes_part_note",)),
        (TakesPart.THROUGH_SOMEONE, "", ("preparation.takes_part_note",)),
        (TakesPart.THROUGH_SOMEONE, "Min dotter talar för mig.", ()),
    ],
)
def test_b5_how_the_person_takes_part(takes_part: TakesPart | None, note: str, left: tuple[str, ...]) -> None:
    assert b5_left_to_write(Preparation(takes_part=takes_part, takes_part_note=Passage(note))) == left


@pytest.mark.parametrize(("longest", "shortened"), [(0, False), (59, True), (60, False), (61, False)])
def test_b6_the_meeting_is_not_longer_than_she_wants(longest: int, shortened: bool) -> None:
    meeting = complete_case().meeting

    wished = b6_meeting_as_wished(Frame(longest_minutes=longest), meeting)
    assert wished == ({"meeting.minutes": longest} if shortened else {})


def test_b6_the_form_she_wants_is_proposed_once() -> None:
    meeting = complete_case().meeting
    assert b6_meeting_as_wished(Frame(form=MeetingForm.VIDEO), meeting) == {}

    meeting.form = None
    assert b6_meeting_as_wished(Frame(form=MeetingForm.VIDEO), meeting) == {"meeting.form": MeetingForm.VIDEO}
