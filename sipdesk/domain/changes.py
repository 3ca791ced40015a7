"""Versions of the plan: what differs between two, how a version is fixed, and how the next begins (F10).

Sub-goals, actions and remarks keep their uid from version to version; that is how a change is known from a new part.
"""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from sipdesk.domain.case import Case
from sipdesk.domain.ids import new_uid
from sipdesk.domain.passage import Passage
from sipdesk.domain.plan import Agreement, Plan
from sipdesk.domain.register import Staff
from sipdesk.errors import SipError

_OF_THE_VERSION = frozenset({"uid", "version", "drawn_up_on", "agreement", "kept_elsewhere", "final_at", "final_by"})
_ADMINISTRATIVE = frozenset({"phone", "hours", "who", "name"})


_DECISIONS = frozenset({"support_needed", "long_term_goal", "sub_goals", "actions", "lead", "follow_up"})
_LATER = frozenset({"starts", "place", "place_orally"})  # of the follow-up: they may follow (F5)
_TAGS = frozenset({"types", "confirmed", "about_other", "other_consented_on"})


class ChangeKind(StrEnum):
    """In the order of the screen: Borttaget, Ändrat, Tillagt."""

    REMOVED = "removed"
    CHANGED = "changed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. path: within the plan ("lead.phone", "actions.<uid>.when", "actions.<uid>" for a whole part).

    before and after: texts, days, answers, or a whole part; None where there is none.
    """

    kind: ChangeKind
    path: str
    before: object = None
    after: object = None


def f10_changes(before: Plan, after: Plan) -> tuple[Change, ...]:
    """F10: what differs between two versions: removed, then changed, then added. Only what the plan says counts,
    not its number, its agreement, or which kinds of information a text was given."""
    order = list(ChangeKind)
    return tuple(sorted(_between(before, after, ""), key=lambda change: order.index(change.kind)))


def only_administrative(changes: tuple[Change, ...]) -> bool:
    """Whether nothing but names and telephone numbers was put right, which is kept and not asked about (C12)."""
    return all(
        change.kind is ChangeKind.CHANGED and change.path.rpartition(".")[2] in _ADMINISTRATIVE for change in changes
    )


def c12_decided(path: str) -> bool:
    """C12: whether a field holds what was decided, by its path within the plan ("actions.<uid>.when"): after she was
    asked it is changed only by asking again. A name or a telephone number is put right."""
    first, _, field = path.partition(".")
    last = field.rpartition(".")[2]
    return first in _DECISIONS and not (last in _ADMINISTRATIVE | _TAGS or (first == "follow_up" and last in _LATER))


def new_version(case: Case) -> Plan:
    """The next version of a final plan, ready to be added to the case: the same plan, not yet read back.

    Raises SipError while the present version is not final: that one can still be written in.
    """
    if case.plan.final_at is None:
        raise SipError("F10.still-draft")
    return replace(
        deepcopy(case.plan), uid=new_uid(), version=case.plan.version + 1, drawn_up_on=None, agreement=Agreement(),
        final_at=None, final_by="",
    )


def finalise(plan: Plan, by: Staff, at: datetime) -> Plan:
    """The plan as a final, locked version. Raises SipError when it is final already."""
    if plan.final_at is not None:
        raise SipError("F10.already-final", final_at=plan.final_at)
    return replace(plan, final_at=at, final_by=by.name)


def _between(before: Any, after: Any, path: str) -> Iterator[Change]:
    if isinstance(before, list):
        yield from _lists(before, after, path)
    elif is_dataclass(before) and not isinstance(before, Passage):
        for field in fields(before):
            if field.name not in _OF_THE_VERSION:
                inner = f"{path}.{field.name}" if path else field.name
                yield from _between(getattr(before, field.name), getattr(after, field.name), inner)
    elif _said(before) != _said(after):
        yield Change(_kind(before, after), path, _said(before), _said(after))


def _lists(before: list[Any], after: list[Any], path: str) -> Iterator[Change]:
    old, new = {part.uid: part for part in before}, {part.uid: part for part in after}
    for uid, part in old.items():
        if uid not in new:
            yield Change(ChangeKind.REMOVED, f"{path}.{uid}", before=part)
        else:
            yield from _between(part, new[uid], f"{path}.{uid}")
    for uid, part in new.items():
        if uid not in old:
            yield Change(ChangeKind.ADDED, f"{path}.{uid}", after=part)


def _said(value: Any) -> object:
    """What a reader of the plan sees of a value; None for nothing."""
    said = value.text if isinstance(value, Passage) else value
    return (said.strip() or None) if isinstance(said, str) else said


def _kind(before: Any, after: Any) -> ChangeKind:
    if _said(before) is None:
        return ChangeKind.ADDED
    return ChangeKind.REMOVED if _said(after) is None else ChangeKind.CHANGED
