"""Nothing hints: what a reader may not read cannot change a single thing in what that reader sees.

A leaked word is found by looking for it. A hint is not: a gap in a numbering, *lämnas muntligt* where there is
something to hide, a line that comes or goes. So each case is compared with one that differs only in what the
reader may not know, and the two views have to be equal in every part.
"""

import random
import typing
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import Any

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.shown import Reader, View
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.passage import Passage
from sipdesk.domain.terms import ReaderKind
from tests.domain.generators import Maker, Situation, readers, situation
from tests.domain.leaks import Watch
from tests.domain.oracle import Leaf
from tests.domain.oracle_consent import plan_refused

STEERS = {  # what decides by the specification: not told, and yet it shows in what is told
    ("Grant", "confirmed"), ("ConsentAct", "recorded_at"),  # ticks on the person's form
    ("Agreed", "words"),  # C1: what an act was given for
    ("Meeting", "goal_approved_on"),  # D4
    ("Person", "no_post"), ("Party", "no_post"),  # the envelope
    ("Adaptation", "for_relative"),  # A8
    ("Party", "own"), ("Party", "protected"),  # P1: the letterhead, and where the meeting is
    ("Party", "kind"), ("Party", "name_types"),  # whether its name is fit for the person's door
    ("Translation", "path"),  # what it is a translation of
}
TOLD_BY_MOUTH = {("Meeting", "place"), ("FollowUp", "place"), ("Action", "where")}  # P1: said where there is a place

CHANGES = 25


def seen(found: Situation, reader: Reader) -> View:
    return view(found.case, reader, found.today, found.routine)


def judged(found: Situation) -> dict[Reader, dict[str, bool]]:
    """What the oracle says to each reader of each field, and of the plan as a whole."""
    watch = Watch(found)
    refused = plan_refused(found.case, found.today)
    lots = {}
    for reader in readers(found.case):
        judge = watch.judge(reader)
        lots[reader] = {leaf.path: watch.lets(judge, leaf) for leaf in watch.facts.leaves}
        lots[reader]["plan refused"] = refused
    return lots


# ------------------------------------------------------------------------------------ one field differs


def another(leaf: Leaf, chance: random.Random) -> Any:
    """Another value of the same kind: emptied, or something else."""
    kind = typing.get_type_hints(type(leaf.part))[leaf.name]
    if isinstance(leaf.value, bool):
        return not leaf.value
    if isinstance(leaf.value, Enum):
        return chance.choice([other for other in type(leaf.value) if other is not leaf.value])
    if isinstance(leaf.value, str):
        return chance.choice(("", "zq77777k")) if leaf.value else "zq77777k"
    if isinstance(leaf.value, tuple):
        return ()
    if isinstance(leaf.value, int):
        return leaf.value + 1
    if isinstance(leaf.value, (datetime, date)):
        may_be_missing = type(None) in typing.get_args(kind)
        return None if may_be_missing and chance.random() < 0.5 else leaf.value + timedelta(days=1)
    return None if isinstance(leaf.value, time) else leaf.value


def put(leaf: Leaf, value: Any) -> None:
    target = getattr(leaf.part, leaf.name)
    if isinstance(target, Passage):
        target.text = value
    else:
        setattr(leaf.part, leaf.name, value)


def changes(found: Situation, chance: random.Random, count: int) -> Iterator[Leaf]:
    """Changes one field after another; each is put back before the next."""
    steers = STEERS | TOLD_BY_MOUTH
    leaves = [
        leaf for leaf in Watch(found).facts.leaves
        if not leaf.name.endswith("uid") and (type(leaf.part).__name__, leaf.name) not in steers
    ]
    for leaf in chance.sample(leaves, min(count, len(leaves))):
        put(leaf, another(leaf, chance))
        yield leaf
        put(leaf, leaf.value)


@pytest.mark.parametrize("seed", range(60))
def test_a_withheld_field_changes_nothing(seed: int) -> None:
    found, chance = situation(seed), random.Random(seed)
    lots = judged(found)
    before = {reader: seen(found, reader) for reader in lots}
    for leaf in changes(found, chance, CHANGES):
        moved = [reader for reader, lot in lots.items() if not lot[leaf.path] and seen(found, reader) != before[reader]]
        now = judged(found) if moved else {}
        hinted = [reader for reader in moved if now[reader] == lots[reader]]
        assert not hinted, f"{leaf.path} hints to {hinted}"


# -------------------------------------------------------------------------------- something more or less


def lists_of(case: Case) -> Iterator[tuple[str, list[Any]]]:
    """Every list of parts, with its path. What consent itself is made of is not here: it decides."""
    plan, meeting, preparation = len(case.plans) - 1, case.meeting, case.preparation
    yield "case.parties", case.parties
    yield "case.person.adaptations", case.person.adaptations
    yield "case.preparation.answers", preparation.answers
    yield "case.preparation.assessments", preparation.assessments
    yield "case.meeting.questions", meeting.questions
    yield "case.meeting.attendance", meeting.attendance
    for name in ("sub_goals", "actions", "remarks"):
        yield f"case.plans[{plan}].{name}", getattr(case.plan, name)
    for name in ("issued", "deviations", "track_changes"):
        yield f"case.{name}", getattr(case, name)


def inside(lot: dict[str, bool], path: str) -> list[bool]:
    return [may for where, may in lot.items() if where.startswith(f"{path}.")]


def elsewhere(lot: dict[str, bool], path: str) -> list[bool]:
    """The verdicts on everything outside a part, in order: what is left when the part is gone."""
    return [may for where, may in lot.items() if not where.startswith(f"{path}.")]


@pytest.mark.parametrize("seed", range(200, 260))
def test_a_withheld_part_leaves_no_trace_when_it_is_gone(seed: int) -> None:
    """An action, a question, a whole party that a reader may not know of might as well not be there."""
    found = situation(seed)
    lots = judged(found)
    before = {reader: seen(found, reader) for reader in lots}
    for path, parts in lists_of(found.case):
        for place in range(len(parts)):
            unknown = [reader for reader, lot in lots.items() if not any(inside(lot, f"{path}[{place}]"))]
            part = parts.pop(place)
            moved = [r for r in unknown if r.party_uid != part.uid and seen(found, r) != before[r]]
            now = judged(found) if moved else {}
            hinted = [r for r in moved if list(now[r].values()) == elsewhere(lots[r], f"{path}[{place}]")]
            assert not hinted, f"{path}[{place}] hints to {hinted}"
            parts.insert(place, part)


@pytest.mark.parametrize("seed", range(400, 430))
def test_b7_one_more_party_whom_the_person_has_not_approved_is_seen_by_nobody_outside(seed: int) -> None:
    found = situation(seed)
    before = {reader: seen(found, reader) for reader in readers(found.case)}
    newcomer = Maker(random.Random(seed), secrets_from=60_000).party("primary-care", own=False)
    newcomer.approved_on = None
    found.case.parties.insert(0, newcomer)
    for reader, seen_then in before.items():
        if reader.kind is ReaderKind.PARTY:
            assert seen(found, reader) == seen_then
