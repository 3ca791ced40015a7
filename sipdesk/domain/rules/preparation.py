"""Moment 2, the preparation: the person's own words, and what of them is carried on without retyping (B1 to B6, F13).

All of it is something the program offers or keeps, so nothing here stops a paper. What is still
unwritten comes as paths, for the overview.
"""

from collections.abc import Sequence
from copy import copy
from dataclasses import replace
from datetime import date
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.consenters import of_age
from sipdesk.domain.meeting import Meeting
from sipdesk.domain.passage import Passage
from sipdesk.domain.preparation import Frame, Preparation, SheetAnswer
from sipdesk.domain.routine import Choice, Routine
from sipdesk.domain.rules.passages import plan_path
from sipdesk.domain.terms import MeetingForm, TakesPart, Writer

F13_OPTIONAL: Final = ("early-signs", "crisis-help", "tried-before", "childs-voice")
"""Questions of the sheet, by their codes in the routine, of which a plan need say nothing."""

CHILDS_VOICE: Final = "childs-voice"
_NEED_A_WORD = (TakesPart.IN_PART, TakesPart.THROUGH_SOMEONE)


def b1_left_to_write(preparation: Preparation) -> tuple[str, ...]:
    """B1: paths still empty of when it was prepared together with the person, and who did it."""
    return tuple(f"preparation.{name}" for name in ("on", "by") if not getattr(preparation, name))


def b2_goal_from_what_matters(case: Case) -> Passage | None:
    """B2: "What matters to you?" is the root of the long-term goal: a first wording while the plan has none.

    The words tell what they told before, so their kinds of information come with them.
    """
    root = case.preparation.what_matters
    return copy(root) if root and not case.plan.long_term_goal else None


def b3_left_to_write(preparation: Preparation) -> tuple[str, ...]:
    """B3: a professional's assessment names its author and its day; paths that are still empty."""
    return tuple(
        f"preparation.assessments.{assessment.uid}.{name}"
        for assessment in preparation.assessments
        if assessment.text
        for name in ("author", "on")
        if not getattr(assessment, name)
    )


def b4_left_to_write(preparation: Preparation) -> tuple[str, ...]:
    """B4: who wrote an answer is kept: a relative has a name."""
    return tuple(
        f"preparation.answers.{answer.uid}.writer_name"
        for answer in preparation.answers
        if answer.text and answer.writer is Writer.RELATIVE and not answer.writer_name.strip()
    )


def b4_own_answers(preparation: Preparation) -> tuple[SheetAnswer, ...]:
    """B4: answers that may be carried into the plan as the person's own words; never a relative's."""
    return tuple(answer for answer in preparation.answers if answer.text and answer.writer is Writer.PERSON)


def b4_carried_into_plan(case: Case) -> dict[str, Passage]:
    """B4: what the plan takes from the preparation without retyping, by path; what is written there stays."""
    offered = {"own_words": case.preparation.what_matters, "strengths": case.preparation.strengths}
    return {
        f"{plan_path(case)}.{name}": copy(words)
        for name, words in offered.items()
        if words and not getattr(case.plan, name)
    }


def f13_asked(case: Case, day: date, routine: Routine) -> tuple[Choice, ...]:
    """F13: the questions of the sheet that day. What the child says itself is not asked of somebody known to be of
    age, unless it has been answered."""
    answered = any(answer.question == CHILDS_VOICE and answer.text for answer in case.preparation.answers)
    left_out = CHILDS_VOICE if of_age(case, day, routine) and not answered else ""
    return tuple(question for question in routine.sheet_questions.values() if question.code != left_out)


def f13_with_its_question(answer: SheetAnswer, routine: Routine) -> Passage:
    """F13: an answer about a crisis, early signs, what was tried before or a child's voice takes its question along
    into the plan, where nobody would understand it without. None of them need be answered; all others stand alone."""
    asked = routine.sheet_questions.get(answer.question) if answer.question in F13_OPTIONAL else None
    return replace(answer.text, text=f"{asked.text}\n{answer.text.text.strip()}") if asked else answer.text


def b4_everything_carried(case: Case, routine: Routine) -> dict[str, Passage]:
    """B2, B4 and F13 together, by path: what matters to her with her own answers on the sheet after it, her strengths,
    and a first wording of the goal. Nothing that is written in the plan is touched."""
    offered = b4_carried_into_plan(case)
    own_words = f"{plan_path(case)}.own_words"
    own = sorted(b4_own_answers(case.preparation), key=lambda answer: answer.question in F13_OPTIONAL)
    answers = [f13_with_its_question(answer, routine) for answer in own]
    if answers and not case.plan.own_words:
        offered[own_words] = joined([offered[own_words], *answers] if own_words in offered else answers)
    goal = b2_goal_from_what_matters(case)
    if goal is not None:
        offered[f"{plan_path(case)}.long_term_goal"] = goal
    return offered


def joined(passages: Sequence[Passage]) -> Passage:
    """Several texts as one: it tells all that any of them tells, and is settled only when each of them is.

    Told about others (C14), it waits for the last of those who have to consent.
    """
    told = [passage.other_consented_on for passage in passages if passage.about_other]
    days = [day for day in told if day is not None]
    return Passage(
        text="\n".join(passage.text.strip() for passage in passages),
        types=tuple(dict.fromkeys(code for passage in passages for code in passage.types)),
        confirmed=all(passage.tagged for passage in passages),
        about_other=bool(told),
        other_consented_on=max(days) if days and len(days) == len(told) else None,
    )


def b5_left_to_write(preparation: Preparation) -> tuple[str, ...]:
    """B5: how the person takes part; in part and through someone else need a word on how."""
    if preparation.takes_part is None:
        return ("preparation.takes_part",)
    if preparation.takes_part in _NEED_A_WORD and not preparation.takes_part_note:
        return ("preparation.takes_part_note",)
    return ()


def b6_meeting_as_wished(frame: Frame, meeting: Meeting) -> dict[str, MeetingForm | int]:
    """B6: what the meeting takes from the person's frame, by path: its form while it has none, and a length
    that is not longer than she wants."""
    wished: dict[str, MeetingForm | int] = {}
    if frame.form is not None and meeting.form is None:
        wished["meeting.form"] = frame.form
    if 0 < frame.longest_minutes < meeting.minutes:
        wished["meeting.minutes"] = frame.longest_minutes
    return wished
