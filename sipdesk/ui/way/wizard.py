"""The way between the pages: free order, but always a next one; and which page a field stands on.

How far a task has come is the domain's to say (`domain.tasks`); words are in `tasks`. No widgets here: the
way is tested on its own.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.signers import c8_minor
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.discharge import a2_on_discharge
from sipdesk.domain.rules.not_needed import a13_not_needed
from sipdesk.domain.rules.representative import c7_represented
from sipdesk.domain.task import Moment

# The pages in the order in which the process is usually gone through, each with the fields it asks about. "*"
# stands for the uid of a list's member, "plan" for the present version of the plan.
STEPS: Final[Mapping[str, tuple[Moment, tuple[str, ...]]]] = {
    "person": (Moment.NEED, ("person", "internal_note")),
    "need": (Moment.NEED, ("need", "track")),
    "discharge": (Moment.NEED, ("discharge", "discharge.judgement.needed")),
    "not-needed": (Moment.NEED, ("discharge.judgement",)),
    "information": (Moment.NEED, ("information",)),
    "prepare": (Moment.PREPARE, ("preparation",)),
    "what-matters": (Moment.PREPARE, ("preparation.what_matters", "preparation.answers")),
    "participants": (Moment.PREPARE, ("parties",)),
    "representatives": (Moment.PREPARE, ("consent.representatives", "consent.capacity", "consent.detriments")),
    "child": (Moment.PREPARE, ("consent.child", "consent.guardians")),
    "consent": (Moment.PREPARE, ("consent",)),
    "invitation": (Moment.CALL, ("meeting",)),
    "letters": (Moment.CALL, ("issued",)),
    "replies": (Moment.CALL, ("parties.*.reply",)),
    "meeting": (Moment.MEET, ("meeting.attendance", "meeting.absent_reason", "meeting.view_put", "meeting.signatures")),
    "plan": (Moment.MEET, ("plan",)),
    "agreement": (Moment.MEET, ("plan.agreement", "plan.final_at", "deviations")),
    "papers": (Moment.MEET, ()),
    "follow-up": (Moment.FOLLOW_UP, ("follow_ups",)),
    "closing": (Moment.CLOSE, ("closing", "state", "reopened")),
}
# What can happen at any time stands beside the way, not on it.
EVENTS: Final[Mapping[str, tuple[Moment | None, tuple[str, ...]]]] = {
    "agenda": (Moment.MEET, ("meeting.questions.*.minutes",)),
    "translation": (Moment.MEET, ("translations",)),
    "withdraw": (Moment.PREPARE, ("consent.withdrawals",)),
    "given": (Moment.CALL, ()),
    "hospital": (Moment.NEED, ("track_changes",)),
    "own-actions": (Moment.FOLLOW_UP, ("actions_done",)),
    "life-change": (Moment.FOLLOW_UP, ("life_changes",)),
    "incident": (Moment.CALL, ("incidents",)),
    "correct": (Moment.NEED, ("corrections",)),
    "cover": (None, ("hand_overs",)),
    "secrecy": (None, ("secrecy",)),
    "decline": (Moment.NEED, ("need.request",)),
    "received": (Moment.MEET, ("received",)),
    "change": (Moment.CALL, ("meeting.cancelled_on",)),
    "reopened": (Moment.CLOSE, ("reopened.*.told",)),
    "timeline": (None, ()),
}
OPEN_WHEN_CLOSED: Final = frozenset({"closing", "given", "incident", "secrecy", "timeline"})
"""What can be written, or given out, when the case is closed: that ends neither a paper's 72 hours (P7), nor her right
to an extract, nor anybody's to ask for a public record (P8). The time line only shows, and is looked through."""
_ALL: Final[Mapping[str, tuple[Moment | None, tuple[str, ...]]]] = {**STEPS, **EVENTS}
_ORDER: Final = tuple(STEPS)
_ONLY_WHERE: Final[Mapping[str, Callable[[Case, date, Routine], bool]]] = {
    "discharge": lambda case, _today, _routine: a2_on_discharge(case),
    "not-needed": lambda case, _today, _routine: a13_not_needed(case),
    "representatives": c7_represented,
    "child": c8_minor,
}


def moment_of(code: str) -> Moment | None:
    """None for what belongs to the whole way. Raises KeyError for a page that does not exist."""
    return _ALL[code][0]


def is_page(code: str) -> bool:
    """Whether this version has a page for the task."""
    return code in _ALL


def first() -> str:
    return _ORDER[0]


def last() -> str:
    return _ORDER[-1]


def after(code: str, case: Case, today: date, routine: Routine) -> str:
    """The page after this one on the way of this case; empty after the last, and after an event."""
    return _neighbour(code, way(case, today, routine), 1)


def before(code: str, case: Case, today: date, routine: Routine) -> str:
    return _neighbour(code, way(case, today, routine), -1)


def way(case: Case, today: date, routine: Routine) -> tuple[str, ...]:
    """The pages of this case in their order: discharge only on that track (A2), what follows a no (A13), who represents
    her where somebody does (C7), and a child only while she is one (C8)."""
    return tuple(code for code in _ORDER if code not in _ONLY_WHERE or _ONLY_WHERE[code](case, today, routine))


def owner(case: Case, path: str) -> str:
    """The page on which a field stands: the one that names it most closely; empty when none does."""
    wanted = present_plan(case, path)
    named = [
        (len(asked.split(".")), code)
        for code, (_, fields) in _ALL.items()
        for asked in fields
        if _stands_for(asked, wanted)
    ]
    return max(named, key=lambda found: found[0], default=(0, ""))[1]


def present_plan(case: Case, path: str) -> str:
    """A path in the present plan's own terms: "plans.0192….lead.name" is "plan.lead.name"."""
    own = f"plans.{case.plan.uid}"
    return f"plan{path[len(own) :]}" if path == own or path.startswith(f"{own}.") else path


def _neighbour(code: str, order: tuple[str, ...], step: int) -> str:
    if code not in order:
        return ""
    place = order.index(code) + step
    return order[place] if 0 <= place < len(order) else ""


def _stands_for(asked: str, path: str) -> bool:
    """Whether the pattern means this field or something that holds it."""
    wanted, found = asked.split("."), path.split(".")
    return len(found) >= len(wanted) and all(want in ("*", step) for want, step in zip(wanted, found, strict=False))
