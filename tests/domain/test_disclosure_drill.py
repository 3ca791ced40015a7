"""Cases with a secret in every field: what a reader may not read is nowhere, what it may read is there.

The verdict is the oracle's (`oracle.py`), which was written from the specification and shares no code with the door.
"""

import gc
import random
from dataclasses import is_dataclass
from datetime import timedelta
from enum import Enum

import pytest
from hypothesis import given

from sipdesk.domain.consent import Withdrawal
from sipdesk.domain.disclosure.grounds import last_day
from sipdesk.domain.disclosure.shown import Reader, View
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.terms import ReaderKind
from tests.domain.filling import TYPES
from tests.domain.generators import Situation, readers, situation, situations
from tests.domain.leaks import Watch, atoms, misfits, told_by
from tests.domain.oracle import leaves


@pytest.mark.parametrize("first", [0, 100, 200, 300])
def test_c13_cases_for_every_reader(first: int) -> None:
    """Two thousand of them, down to blocks and files, are tried in `tests/test_leak_files.py`."""
    assert [misfit for seed in range(first, first + 100) for misfit in misfits(situation(seed))] == []


@given(situations())
def test_c13_cases_that_hypothesis_finds(found: Situation) -> None:
    assert list(misfits(found)) == []


def test_the_drill_tells_and_withholds_enough_to_mean_something() -> None:
    """Were every consent broken, an empty view would pass: most fields must have been told here and withheld there."""
    told: set[tuple[str, str]] = set()
    kept: set[tuple[str, str]] = set()
    for seed in range(100):
        watch = Watch(situation(seed))
        for reader in readers(watch.facts.case):
            judge = watch.judge(reader)
            for leaf, _ in watch.telling:
                if judge.outside:
                    (told if watch.lets(judge, leaf) else kept).add((type(leaf.part).__name__, leaf.name))
    assert len(told) > 80
    assert len(kept) > 170


def parties_of(found: Situation) -> list[Reader]:
    return [reader for reader in readers(found.case) if reader.kind is ReaderKind.PARTY]


def seen(found: Situation, reader: Reader, days: int = 0) -> View:
    return view(found.case, reader, found.today + timedelta(days=days), found.routine)


@pytest.mark.parametrize("seed", range(60))
def test_c2_one_type_less_changes_exactly_that_partys_copy(seed: int) -> None:
    found = situation(seed)
    rows = [grant for act in found.case.consent.acts for grant in act.grants if grant.receives]
    before = {reader: seen(found, reader) for reader in readers(found.case)}
    for grant in rows:
        all_of_it, gone = grant.receives, random.Random(seed).choice(grant.receives)
        grant.receives = tuple(code for code in all_of_it if code != gone)
        for reader in parties_of(found):
            after = seen(found, reader)
            assert told_by(after) <= told_by(before[reader])
            if reader.party_uid != grant.party_uid:
                assert after == before[reader]
        assert list(misfits(found)) == []
        grant.receives = all_of_it


@pytest.mark.parametrize("seed", range(60))
def test_c5_a_withdrawal_only_ever_removes(seed: int) -> None:
    found, chance = situation(seed), random.Random(seed)
    before = {reader: seen(found, reader) for reader in readers(found.case)}
    party_uid = chance.choice([party.uid for party in found.case.parties] + [""])
    found.case.consent.withdrawals.append(
        Withdrawal(exchange=chance.random() < 0.7, plan=chance.random() < 0.4, party_uid=party_uid,
                   type=chance.choice((*TYPES, "")))
    )
    for reader in readers(found.case):
        if reader.kind is ReaderKind.PARTY:
            assert told_by(seen(found, reader)) <= told_by(before[reader])
        else:
            assert seen(found, reader) == before[reader], "her own papers need no consent"
    assert list(misfits(found)) == []


@pytest.mark.parametrize("seed", range(100, 160))
def test_c4_the_day_after_the_last_day_nothing_is_told(seed: int) -> None:
    found = situation(seed)
    lasts = [last for act in found.case.consent.acts if (last := last_day(act)) is not None]
    if lasts:
        days = (max(lasts) - found.today).days + 1
        for reader in parties_of(found):
            today = found.today + timedelta(days=days)
            assert seen(found, reader, days) == View(ReaderKind.PARTY, today, demo=found.case.demo)


@pytest.mark.parametrize("days", [-500, -30, -1, 1, 7, 90])
def test_today_decides(days: int) -> None:
    for seed in range(40):
        found = situation(seed)
        then = Situation(seed, found.case, found.today + timedelta(days=days), found.routine)
        assert list(misfits(then)) == []


def test_a_view_leads_nowhere() -> None:
    """No way back to the case: only its own values, days, numbers and words, none of which can be changed."""
    for seed in range(40):
        found = situation(seed)
        case_parts = {id(leaf.part) for leaf in leaves(found.case)}
        for reader in readers(found.case):
            seen_by = seen(found, reader)
            assert list(atoms(seen_by))
            assert not case_parts & reachable(seen_by)


def reachable(start: object) -> set[int]:
    """Ids of everything that hangs on an object, classes and closed sets of answers aside."""
    found: set[int] = set()
    waiting = [start]
    while waiting:
        thing = waiting.pop()
        if id(thing) in found or isinstance(thing, (type, Enum)):
            continue
        found.add(id(thing))
        waiting.extend(gc.get_referents(thing))
    return found


def test_a_view_cannot_be_changed() -> None:
    seen_by = seen(situation(1), Reader(ReaderKind.PERSON))
    with pytest.raises(AttributeError):
        seen_by.demo = True  # type: ignore[misc]
    assert all(hash(part) for part in (seen_by, seen_by.person, seen_by.meeting, seen_by.plan) if is_dataclass(part))


def test_the_same_case_gives_the_same_view() -> None:
    for seed in range(20):
        first, again = situation(seed), situation(seed)
        assert [seen(first, reader) for reader in readers(first.case)] == [
            seen(again, reader) for reader in readers(again.case)
        ]


def test_looking_changes_nothing() -> None:
    for seed in range(20):
        found, untouched = situation(seed), situation(seed)
        for reader in readers(found.case):
            seen(found, reader)
        assert found.case == untouched.case
