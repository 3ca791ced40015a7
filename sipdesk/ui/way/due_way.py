"""Where what is due, or left, is done with: the page, and the very place there. No widgets here.

Most of it is a field. What is none (a paper to give, a button that begins something) is a place with a name like a
path: "issued" is the list of papers on a page, "issued.<uid>" the paper of that party in it, and so on. The widget
that stands there is called so (`rows.question.go_to_place`).
"""

from collections.abc import Mapping
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import Due
from sipdesk.domain.plan import plan_begun
from sipdesk.domain.rules.attendance import e6_left_to_note
from sipdesk.domain.rules.passages import plan_path
from sipdesk.domain.rules.request import PATH as REQUEST
from sipdesk.domain.task import Task
from sipdesk.ui.way import wizard

PAPERS: Final = "issued"
PRESENT: Final = "meeting.attendance"
HERSELF: Final = "person"
# Due dates that are not done with in the field they are about: the page and the place, by code.
_ELSEWHERE: Final[Mapping[str, tuple[str, str]]] = {
    "D3.letters": ("letters", PAPERS),
    "A4.tell": ("decline", PAPERS), "A13.tell": ("not-needed", PAPERS),
    "D10.tell": ("change", PAPERS), "D10.tell-person": ("change", PAPERS),
    "H2.tell": ("closing", PAPERS), "H2.tell-person": ("closing", PAPERS),
    "H2.holds-again": ("reopened", PAPERS), "H2.holds-again-person": ("reopened", PAPERS),
    "C4.runs-out": ("consent", "consent.acts"), "C8.eighteen": ("consent", "consent.acts"),
    "C5.closing": ("closing", "closing.reason"),
    "G1.follow-up": ("follow-up", "follow_ups"), "G1.no-caller": ("follow-up", "follow_ups"),
}  # fmt: skip
_TO_FIX: Final = ("F10.plan-to-fix", "G4.new-version")
_ALL_LETTERS: Final = ("D3.letters", "D8.summons")  # where the first that can be printed comes first
_OF_PAPERS: Final = ("letters", "papers", "not-needed")


def way_to(due: Due, case: Case) -> tuple[str, str]:
    """The page where a due date is done with, and the field or place there. Empty where no page is."""
    if due.code in _TO_FIX:
        return _to_fix(case)
    if due.code == "D7.meeting-day":
        return "meeting", next(map(_present, e6_left_to_note(case)), PRESENT)
    page, place = _ELSEWHERE.get(due.code) or (wizard.owner(case, due.path), due.path)
    return page, f"{place}.{_first_to_tell(due, case)}" if place == PAPERS and due.code not in _ALL_LETTERS else place


def _first_to_tell(due: Due, case: Case) -> str:
    """Whose paper is to go: one of those who are named, or her own."""
    names = due.values.get("parties")
    named = names if isinstance(names, tuple) else ()
    return next((party.uid for party in case.parties if party.name in named), HERSELF)


def place_of(task: Task, case: Case) -> str:
    """On the task's own page: what is due there, else the first of what is left."""
    page, place = way_to(task.due, case) if task.due else ("", "")
    if page == task.code:
        return place
    places = [_place_left(task.code, path) for path in task.left]
    return next((place for place in places if _stands_on(task.code, place, case)), "")


def way_of(task: Task, case: Case) -> tuple[str, str]:
    """Where somebody goes on with the task: the page, and the place there. Telling what has happened, papers gone
    astray, and a request that is answered with no, have pages of their own."""
    if task.due:
        return way_to(task.due, case)
    request = next((path for path in task.left if path.startswith(REQUEST)), "")
    return (wizard.owner(case, request), request) if request else (task.code, place_of(task, case))


def _to_fix(case: Case) -> tuple[str, str]:
    """A plan is written, read back and agreed, and then fixed; one that is fixed gets its next version."""
    plan, path = case.plan, plan_path(case)
    if plan.final_at is not None:
        return "agreement", f"{path}.final_at"
    if not plan_begun(plan):
        return "plan", "plan"
    for name in ("read_back_on", "answer"):
        if getattr(plan.agreement, name) is None and not plan.agreement.not_asked_reason.strip():
            return "agreement", f"{path}.agreement.{name}"
    return "agreement", f"{path}.final_at"


def _place_left(code: str, path: str) -> str:
    """Some tasks count readers, not fields: "person", "parties.<uid>"."""
    whom = path.rpartition(".")[2] if path.startswith("parties.") else path
    counted = path == HERSELF or (path.startswith("parties.") and path.count(".") == 1)
    if counted and code in _OF_PAPERS:
        return f"{PAPERS}.{whom}"
    return f"{PRESENT}.{whom}" if counted and code == "meeting" else path


def _present(path: str) -> str:
    return _place_left("meeting", path)


def _stands_on(code: str, place: str, case: Case) -> bool:
    papers = place.partition(".")[0] == PAPERS and code in _OF_PAPERS
    return papers or wizard.owner(case, place) == code
