"""A request to see the case as a public record: what nobody has tested and given out is struck (P8)."""

from dataclasses import replace
from datetime import datetime, time

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.redacting import p8_lines, p8_redacted, p8_without_ground
from sipdesk.domain.disclosure.shown import Reader, View
from sipdesk.domain.disclosure.shown_redacted import ShownRedacted
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.issuable import Paper, paper_findings
from sipdesk.domain.register import Act, IssuedPaper
from sipdesk.domain.routine import Law
from sipdesk.domain.rules.secrecy import p8_answered, p8_tested
from sipdesk.domain.secrecy import SecrecyOfPart, SecrecyReview
from sipdesk.domain.terms import CaseState, PaperAct, ReaderKind
from tests.domain.examples import ROUTINE, TODAY, codes, complete_case, days, found, says

LAWS = {code: Law(code, f"lagen om {code}", TODAY, checked=False, withholds=True) for code in ("social", "care")}
ROUTINE_OF_LAWS = replace(ROUTINE, laws=LAWS)
PUBLIC = Reader(ReaderKind.PUBLIC)


def reviewed(*given: str, grounds: tuple[str, ...] = ("social",)) -> Case:
    """The complete case, tested: given out are the lines at those places."""
    case = complete_case()
    lines = p8_lines(case, TODAY, ROUTINE)
    parts = [
        SecrecyOfPart(f"part-{section}", section, grounds, tuple(
            line.code for line in held if line.place.path.startswith(given)
        ) if given else ())
        for section, held in lines.items()
    ]
    case.secrecy = [SecrecyReview("review", TODAY, "planen", "Karin Ek", TODAY, parts)]
    return case


def seen(case: Case) -> ShownRedacted:
    return p8_redacted(case, case.secrecy[-1], TODAY, ROUTINE_OF_LAWS)


def text(case: Case) -> str:
    return repr(seen(case))


def test_p8_nothing_is_given_out_that_nobody_has_said_may_be() -> None:
    shown = seen(reviewed())

    assert {section.struck for section in shown.sections} == {(1,)}
    assert not any(section.parts for section in shown.sections)
    assert shown.grounds == ("lagen om social",)


def test_p8_what_is_given_out_stands_there_and_the_rest_is_struck() -> None:
    case = reviewed("meeting.on", "meeting.form")
    shown = seen(case)
    (meeting,) = [section for section in shown.sections if section.parts]

    assert meeting.name == "meeting"
    assert repr(case.meeting.on) in repr(meeting)
    assert "ShownStruck(numbers=(1,))" in repr(meeting)
    assert case.meeting.purpose.text not in text(case)
    assert case.person.last_name not in text(case)


def test_p8_a_passage_that_is_written_anew_is_struck_until_it_is_tested_anew() -> None:
    case = reviewed("plans")
    assert case.plan.own_words.text in text(case)

    case.plan.own_words = says("Något annat.", "health")
    assert "Något annat." not in text(case)


def test_p8_what_is_written_after_the_review_is_struck() -> None:
    case = reviewed("life_changes", "meeting")
    case.internal_note = "Ny anteckning"

    assert "Ny anteckning" not in text(case)
    assert p8_without_ground(case, case.secrecy[-1], TODAY, ROUTINE) == ()


def test_p8_a_name_that_is_struck_is_struck_wherever_it_is_repeated() -> None:
    case = complete_case()
    case.meeting.why_needed = says(f"{case.person.first_name} {case.person.last_name} vill det.", "health")
    everything = tuple(line.code for held in p8_lines(case, TODAY, ROUTINE).values() for line in held)

    def given(*left_out: str) -> str:
        parts = [
            SecrecyOfPart(section=section, grounds=("social",), given=tuple(
                code for code in everything if not code.startswith(left_out)
            ) if left_out else everything)
            for section in p8_lines(case, TODAY, ROUTINE)
        ]
        case.secrecy = [SecrecyReview("review", TODAY, "", "Karin Ek", TODAY, parts)]
        return text(case)

    assert "vill det." in given()
    assert "vill det." not in given("person.last_name")
    vc = next(party for party in case.parties if party.uid == "vc")
    assert vc.name in given()
    assert vc.name not in given("parties.vc.name"), "nor where an action or an answer refers to it"


def test_p8_protected_identity_and_others_secrets_are_not_given_out_whatever_is_ticked() -> None:
    case = complete_case()
    case.plan.support_needed = replace(says("Om en annan.", "health"), about_other=True)
    given = tuple(line.code for held in p8_lines(case, TODAY, ROUTINE).values() for line in held)
    assert not any(code.startswith(f"plans.{case.plan.uid}.support_needed") for code in given)

    case = reviewed("person", "parties", "meeting")
    address = case.person.address
    assert address in text(case)
    case.person.protected = True
    assert address not in text(case)


def test_p8_where_a_part_was_decided_on_twice_both_have_to_give_it() -> None:
    case = reviewed("meeting")
    assert case.meeting.purpose.text in text(case)

    case.secrecy[-1].parts.append(SecrecyOfPart(section="meeting", grounds=("care",)))
    assert case.meeting.purpose.text not in text(case)
    assert seen(case).grounds == ("lagen om social", "lagen om care")


def test_p8_translations_are_never_given_out() -> None:
    case = reviewed("plans", "translations")

    assert all(not section.parts for section in seen(case).sections if section.name == "translations")


def test_p8_the_view_of_whoever_asks_holds_nothing_else() -> None:
    case = reviewed("meeting.on")
    shown = view(case, PUBLIC, TODAY, ROUTINE)
    assert shown == View(ReaderKind.PUBLIC, TODAY, letterhead=shown.letterhead, redacted=p8_redacted(
        case, case.secrecy[-1], TODAY, ROUTINE
    ))
    case.secrecy = []
    assert view(case, PUBLIC, TODAY, ROUTINE).redacted is None


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("decided_by", " ", "P8.decider-missing"), ("decided_on", None, "P8.day-missing"),
        ("decided_on", TODAY + days(1), "P8.day-in-future"), ("decided_on", TODAY, None),
    ],
)
def test_p8_a_named_person_tests_it_on_a_day_that_has_come(field: str, value: object, code: str | None) -> None:
    case = reviewed("meeting")
    setattr(case.secrecy[-1], field, value)

    assert codes(found(p8_tested, case)) == ([code] if code else [])


def test_p8_what_is_struck_has_a_ground_in_law() -> None:
    assert codes(found(p8_tested, reviewed("meeting"))) == []
    bare = reviewed("meeting", grounds=())
    assert set(codes(found(p8_tested, bare))) == {"P8.ground-missing"}
    assert "secrecy.review.parts.part-person.grounds" in [one.path for one in found(p8_tested, bare)]

    case = reviewed("meeting")
    case.secrecy[-1].parts = [one for one in case.secrecy[-1].parts if one.section != "person"]
    assert [(one.code, one.path) for one in found(p8_tested, case)] == [("P8.ground-missing", "secrecy.review.parts")]

    case.secrecy = []
    assert codes(found(p8_tested, case)) == ["P8.no-review"]


@pytest.mark.parametrize("kind", ReaderKind)
@pytest.mark.parametrize("paper", [Paper.REDACTED, Paper.PLAN, Paper.CASE_FILE])
def test_p8_the_copy_is_for_whoever_asks_and_they_read_nothing_else(paper: Paper, kind: ReaderKind) -> None:
    case = reviewed("meeting")
    stopped = "C13.not-for-reader" in codes(paper_findings(case, paper, Reader(kind), TODAY, ROUTINE))

    if paper is Paper.REDACTED or kind is ReaderKind.PUBLIC:
        assert stopped is not (paper is Paper.REDACTED and kind is ReaderKind.PUBLIC)


@pytest.mark.parametrize("state", CaseState)
def test_p8_it_is_answered_promptly_also_when_the_case_is_closed(state: CaseState) -> None:
    case = reviewed()
    case.state = state
    (due,) = found(p8_answered, case)
    assert (due.code, due.due) == ("P8.answer", TODAY + days(3))



def test_p8_a_copy_of_this_review_that_was_sent_answers_it() -> None:
    case = reviewed()
    sent = Act(act=PaperAct.SENT, at=datetime.combine(TODAY, time(9)))
    case.issued = [IssuedPaper(paper="redacted", reader=ReaderKind.PUBLIC, ground=("another",), acts=[sent])]
    assert codes(found(p8_answered, case)) == ["P8.answer"]

    case.issued[0].ground = ("review",)
    assert found(p8_answered, case) == []
    case.issued[0].acts = []
    assert codes(found(p8_answered, case)) == ["P8.answer"], "made is not given"
