"""The plan in words that people can use: readable (F8), and beside other plans (F7)."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.findings import Finding
from sipdesk.domain.passage import Passage
from sipdesk.domain.plan import Plan
from sipdesk.domain.readability import HARDEST, LONGEST, abbreviations, lix, longest_sentence, sentences
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.making import warn
from sipdesk.domain.rules.passages import passages_in, plan_path

_AS_IT_WAS_SAID: Final = ("own_words", "remarks")
_BETWEEN_PLANS: Final = re.compile(r"(?<=[.;])\s+(?=[A-ZÅÄÖ])|[\n;]+")
_BULLET: Final = re.compile(r"^[-–•*\s]+|[\s.;]+$")


def f7_other_plans(plan: Plan) -> tuple[str, ...]:
    """F7: the other plans that are listed, one by one; the SIP does not replace them."""
    listed = (_BULLET.sub("", one) for one in _BETWEEN_PLANS.split(plan.other_plans.text))
    return tuple(one for one in listed if one)


def f8_understandable(case: Case, _today: date, _routine: Routine) -> Iterator[Finding]:
    """F8: what staff write in the plan is hinted at where it is hard to read. What the person has said stays."""
    for where, passage in _written_by_staff(case):
        yield from f8_hard_to_read(where, passage)


def f8_of_plan(case: Case) -> tuple[int, int]:
    """F8 for what staff have written in the plan as a whole: its readability index (0 while it is too short to have
    one) and how many of its sentences are long."""
    texts = [passage.text for _, passage in _written_by_staff(case)]
    long = sum(longest_sentence(one) > LONGEST for text in texts for one in sentences(text))
    return lix("\n".join(texts)), long


def f8_hard_to_read(path: str, passage: Passage) -> Iterator[Finding]:
    """F8 for one text: its longest sentence, its abbreviations, its readability index."""
    words = longest_sentence(passage.text)
    if words > LONGEST:
        yield warn("F8.long-sentence", path, count=words)
    for word in abbreviations(passage.text):
        yield warn("F8.abbreviation", path, word=word)
        break
    index = lix(passage.text)
    if index > HARDEST:
        yield warn("F8.hard-to-read", path, count=index)


def _written_by_staff(case: Case) -> Iterator[tuple[str, Passage]]:
    path = plan_path(case)
    for where, passage in passages_in(case.plan, path):
        if where.removeprefix(f"{path}.").partition(".")[0] not in _AS_IT_WAS_SAID:
            yield where, passage
