"""The overview as a task list: six moments, each with its tasks and how far they have come.

Nothing is ever locked (A1): a task that cannot be finished yet says what comes first, and its page opens all the same.
"""

from dataclasses import replace
from datetime import date

from sipdesk.domain.calendar import has_come
from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import worklist_items
from sipdesk.domain.plan import plan_begun
from sipdesk.domain.progress import a1_tasks_of
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.all_rules import findings
from sipdesk.domain.rules.course import goes_on
from sipdesk.domain.rules.letter import letter_begun
from sipdesk.domain.rules.received import d11_called_by_another
from sipdesk.domain.rules.request import PATH as REQUEST
from sipdesk.domain.rules.standing import others
from sipdesk.domain.rules.withdrawal import c9_left_to_write
from sipdesk.domain.steps.look import Look
from sipdesk.domain.task import Moment, Status, Task
from sipdesk.domain.terms import CaseState

SOON = 7  # days

_TASK_OF_DUE = {
    "D8.summons": "letters", "D8.summons-awaited": "discharge", "D8.payment": "discharge",
    "A13.tell": "not-needed", "A4.tell": "need",
    "A12.follow-up": "follow-up", "A12.restart": "closing",
    "C4.runs-out": "consent", "C8.eighteen": "consent",
    "C5.tell": "consent", "D7.first-step": "need", "D7.book-meeting": "invitation",
    "B8.speak": "participants", "D3.letters": "letters", "D5.no-reply": "replies", "D5.no-replacement": "replies",
    "D7.meeting-day": "meeting",
    "D10.tell": "invitation", "D10.tell-person": "invitation",
    "F10.plan-to-fix": "agreement", "C12.ask-later": "agreement",
    "G1.follow-up": "follow-up", "G1.no-caller": "follow-up",
    "F11.call-early": "follow-up", "G4.new-version": "agreement", "C5.closing": "closing",
    "F16.action": "follow-up",
    "G4.close": "closing", "H2.tell": "closing", "H2.tell-person": "closing",
    "P7.weigh": "papers", "P7.notify": "papers", "P7.tell-person": "papers", "P8.answer": "papers",
    "P4.goes-back": "person", "P7.tell-corrected": "person", "P7.tell-corrected-person": "person",
    "D11.reply": "meeting", "D11.meeting-day": "meeting", "D11.plan": "meeting",
    "H2.holds-again": "closing", "H2.holds-again-person": "closing",
}


def tasks(case: Case, today: date, routine: Routine) -> list[Task]:
    """All tasks of the case, in the order of the moments."""
    look = Look(case, today, routine, findings(case, today, routine), worklist_items(case, today, routine))
    return [_soon(task(look), look) for task in a1_tasks_of(look)]


def next_step(case: Case, today: date, routine: Routine) -> Task | None:
    """The task to do now: what is due soonest within a week or late, else the first that is not done.

    None where nothing is left, or while another convener's meeting is waited for (D11); in a closed case only what a
    closing does not end (P7). What the person has refused or
    taken back goes on to closing, once the refusal is written down (C5, C9).
    """
    everything = tasks(case, today, routine)
    if case.state is CaseState.CLOSED:
        return next((task for task in everything if task.due), None)
    if not goes_on(case, today, routine):
        return _towards_closing({task.code: task for task in everything}, c9_left_to_write(case, today, routine))
    soon = [(task.due.warn_on, place, task) for place, task in enumerate(everything) if task.due and _presses(task)]
    if soon:
        return min(soon)[2]
    waiting = [task for task in everything if task.status in (Status.MISSING, Status.STARTED, Status.NOT_STARTED)]
    if _theirs_alone(case):
        waiting = [task for task in waiting if task.moment is Moment.NEED or task.code in _of_theirs(case, today)]
    return next(iter(waiting), None)


def _theirs_alone(case: Case) -> bool:
    """Whether another convener has called (D11), and nothing is begun of a meeting of our own."""
    begun = any(others(case)) or letter_begun(case) or plan_begun(case.plan)
    return d11_called_by_another(case) and not begun


def _of_theirs(case: Case, today: date) -> tuple[str, ...]:
    """The answer; and closing, once the plan has reached us."""
    here = all(has_come(one.plan_on, today) for one in case.received)
    return ("meeting", "closing") if here else ("meeting",)


def _towards_closing(by_code: dict[str, Task], left: tuple[str, ...]) -> Task:
    """What was declined or passed on is written whole, and told of (A4), a refusal is written down, a withdrawal told
    of, and that no SIP is needed (A13); then the case is closed."""
    not_needed = by_code.get("not-needed")
    if not_needed is not None and not_needed.status is not Status.DONE:
        return not_needed
    need = by_code["need"]
    if any(path.startswith(REQUEST) for path in need.left) or (need.due is not None and need.due.code == "A4.tell"):
        return need
    consent, closing = by_code["consent"], by_code["closing"]
    tell = consent.due is not None and consent.due.code == "C5.tell"
    return consent if tell or left else closing


def _soon(task: Task, look: Look) -> Task:
    """A task with a last day within a week, or past, says so; consent as early as its first alert.

    A task that is blocked keeps its status, and has the day beside it.
    """
    item = next((item for item in look.due if _TASK_OF_DUE.get(item.code) == task.code), None)
    if item is None:
        return task
    days = item.days_left(look.today)
    within = max(look.routine.thresholds.consent_alerts, default=SOON) if task.code == "consent" else SOON
    keeps = task.status is Status.BLOCKED or days > within
    return replace(task, status=task.status if keeps else Status.DUE_SOON, days=days, due=item)


def _presses(task: Task) -> bool:
    return task.status is Status.DUE_SOON and task.days is not None and task.days <= SOON
