"""Where in a case a finding or a text stands, without uids: the field, its number in a list, and whose it is.

What the place is called is said by `sipdesk.sentences.places`, the same on the screen and on the command line.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from sipdesk.domain.case import Case
from sipdesk.domain.rules.plan import f2_actions

_LISTS: Final = (list, tuple)


@dataclass(frozen=True, slots=True)
class Place:
    """key: *meeting.questions.text*, *plan.actions.what*. number: which in the list, from 1; 0 outside lists.
    party: the name of the party, where the field is about one.
    """

    key: str
    number: int = 0
    party: str = ""


def place_of(case: Case, path: str) -> Place:
    """The place at a path of a finding, in the present plan and the newest follow-up, which it names "plan" and
    "follow_up". A path into something that is gone has no number."""
    steps, keys, number, party = _present(case, path).split("."), [], 0, ""
    where: Any = {"plan": case.plan, "follow_up": case.follow_ups[-1] if case.follow_ups else None}.get(steps[0])
    if where is None:
        where = case
    else:
        keys.append(steps.pop(0))
    for step in steps:
        if isinstance(where, _LISTS):
            number, where = _member(f2_actions(case.plan) if keys == ["plan", "actions"] else where, step)
            party = getattr(where, "name", "") if keys == ["parties"] else party
        else:
            where = getattr(where, step, None)
            keys.append(step)
    return Place(".".join(keys), number, party)


def _present(case: Case, path: str) -> str:
    """"plans.0192….own_words" is "plan.own_words" when that plan is the present one."""
    parts = [("plan", f"plans.{case.plan.uid}"), *(("follow_up", f"follow_ups.{f.uid}") for f in case.follow_ups[-1:])]
    for name, own in parts:
        if path == own or path.startswith(f"{own}."):
            return name + path.removeprefix(own)
    return path


def _member(members: Sequence[Any], uid: str) -> tuple[int, Any]:
    return next(((n, one) for n, one in enumerate(members, 1) if getattr(one, "uid", "") == uid), (0, None))
