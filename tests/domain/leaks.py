"""Holds what came out against what the oracle allows: nothing withheld may be there, everything allowed must be."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any

from sipdesk.domain.disclosure.shown import Reader, View
from sipdesk.domain.disclosure.shown_room import ShownRoom
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.terms import ReaderKind
from tests.domain.carried import Carried, is_telling
from tests.domain.filling import SECRET
from tests.domain.generators import Situation, readers
from tests.domain.oracle import Facts, Judge, Leaf
from tests.domain.oracle_convener import ConvenerJudge
from tests.domain.oracle_guardian import GuardianJudge

Outsider = GuardianJudge | ConvenerJudge
"""One who is no party and reads one paper alone: what that holds is judged line by line."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """One reader's lot: secrets and telling values that must not come out, and those that must be in the view."""

    withheld: dict[Any, str]
    owed: dict[Any, str]


class Watch:
    """One situation, looked at once for all readers."""

    def __init__(self, situation: Situation) -> None:
        self.facts = Facts(situation.case, situation.today, situation.routine)
        self.telling = [
            (leaf, values)
            for leaf in self.facts.leaves if (values := telling_values(leaf))
        ]

    def judge(self, reader: Reader) -> Judge:
        if reader.kind is ReaderKind.GUARDIAN:
            return GuardianJudge(self.facts, reader.uid)
        if reader.kind is ReaderKind.CONVENER:
            return ConvenerJudge(self.facts, reader.uid)
        return Judge(self.facts, reader.kind, reader.party_uid)

    def lets(self, judge: Judge, leaf: Leaf) -> bool:
        """Whether the oracle lets that reader know that field."""
        return judge.may(leaf) if isinstance(judge, Outsider) else judge.allows(self.facts.of[leaf.where])

    def verdict(self, judge: Judge) -> Verdict:
        """What the oracle says of every telling value in the case, each with the path where it stands."""
        carried: Carried | Outsider = judge if isinstance(judge, Outsider) else Carried(judge)
        withheld: dict[Any, str] = {}
        owed: dict[Any, str] = {}
        free: set[Any] = {self.facts.today}
        if isinstance(judge, GuardianJudge):
            free.update(judge.birthday())
        for leaf, values in self.telling:
            if not self.lets(judge, leaf):
                for value in values:
                    withheld[value] = leaf.path
                continue
            free.update(values)
            if carried.must(leaf):
                for value in values:
                    owed[value] = leaf.path
        withheld.update(dict.fromkeys(office_secrets(judge), "routine.office"))
        return Verdict({value: path for value, path in withheld.items() if value not in free}, owed)


@dataclass(frozen=True, slots=True)
class Look:
    """What one reader sees, and what the oracle says of it. `lot` is None for one who may be told nothing."""

    reader: Reader
    judge: Judge
    view: View
    lot: Verdict | None


def looks(situation: Situation) -> list[Look]:
    """Every reader's look at a case."""
    watch = Watch(situation)
    found = []
    for reader in readers(situation.case):
        judge = watch.judge(reader)
        lot = watch.verdict(judge) if judge.told or not judge.outside else None
        found.append(Look(reader, judge, view(situation.case, reader, situation.today, situation.routine), lot))
    return found


def misfits(situation: Situation) -> Iterator[str]:
    """Every difference between the views of a situation and what the oracle allows, in words; none is right."""
    for look in looks(situation):
        yield from (f"seed {situation.seed}, {misfit}" for misfit in view_misfits(look))


def view_misfits(look: Look) -> Iterator[str]:
    who = f"{look.reader.kind} {look.reader.party_uid or look.reader.uid}"
    if look.lot is None:
        if look.view != View(look.reader.kind, look.view.today, demo=look.view.demo):
            yield f"{who}: may be told nothing and is told something"
        return
    told = told_by(look.view)
    yield from (f"{who}: {look.lot.withheld[value]} leaked" for value in told & look.lot.withheld.keys())
    yield from (f"{who}: {path} is missing" for value, path in look.lot.owed.items() if value not in told)


def telling_values(leaf: Leaf) -> Iterable[Any]:
    """The secrets in a text (a text may quote another), the strings of a tuple, or the value itself."""
    if isinstance(leaf.value, str):
        return SECRET.findall(leaf.value)
    if isinstance(leaf.value, tuple):
        return [secret for item in leaf.value if isinstance(item, str) for secret in SECRET.findall(item)]
    return [leaf.value] if is_telling(leaf.value) else []


def office_secrets(judge: Judge) -> set[str]:
    """The letterhead: no word under protected identity, no unit whose name tells more than the reader may know."""
    if isinstance(judge, Outsider):
        return judge.office_secrets()
    office, routine = judge.facts.routine.office, judge.facts.routine
    everything = {office.municipality, office.unit, office.phone, office.address}
    protected = [party for party in judge.case.parties if party.protected and (party.own or party is judge.party)]
    hidden = judge.case.person.protected or bool(protected)
    if hidden or (judge.outside and "participation" not in judge.told):
        return everything
    kind = routine.kinds.get(office.unit_kind)
    if judge.outside and (kind is None or not kind.name_types <= judge.told):
        return {office.unit, office.phone, office.address}
    return {office.address}


def atoms(value: Any) -> Iterator[Any]:
    """Everything in a view, down to plain values. Raises TypeError for anything else: it might lead to the case."""
    if is_dataclass(value) and not isinstance(value, type):
        if not type(value).__module__.rpartition(".")[2].startswith("shown"):
            raise TypeError(f"{type(value)} in a view")
        for name in _names(type(value)):
            yield from atoms(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from atoms(item)
    elif isinstance(value, Enum) or value is None or type(value).__module__ in ("builtins", "datetime"):
        if isinstance(value, (list, dict, set)):
            raise TypeError("something in a view can be changed")
        yield value
    else:
        raise TypeError(f"{type(value)} in a view")


@cache
def _names(cls: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(cls))


def told_by(view: View | ShownRoom) -> set[Any]:
    """Every secret and every telling value in a view, or on the big screen."""
    found: set[Any] = set()
    for value in atoms(view):
        if isinstance(value, str):
            found.update(SECRET.findall(value))
        elif is_telling(value):
            found.add(value)
    return found
