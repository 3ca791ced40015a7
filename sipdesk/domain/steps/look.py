"""A case, looked at once for all its tasks, and what every task is made of."""

from dataclasses import dataclass
from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import Due
from sipdesk.domain.findings import Finding, Level
from sipdesk.domain.identity import birth_date_of
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.child import c8_situation
from sipdesk.domain.task import Moment, Reason, Status, Task


@dataclass(frozen=True, slots=True)
class Look:
    """A case, looked at once for all tasks: what the rules find, and what is due."""

    case: Case
    today: date
    routine: Routine
    found: list[Finding]
    due: list[Due]

    def stops(self, *rules: str) -> tuple[str, ...]:
        """Paths where one of the rules stops something."""
        hard = (Level.STOP, Level.PROCESS)
        return tuple(finding.path for finding in self.found if finding.rule in rules and finding.level in hard)


def written(code: str, moment: Moment, begun: bool, left: tuple[str, ...]) -> Task:
    """A task that is writing only."""
    if not begun:
        return Task(code, moment, Status.NOT_STARTED)
    return Task(code, moment, Status.MISSING if left else Status.DONE, left)


def blocked(code: str, moment: Moment, reason: Reason) -> Task:
    return Task(code, moment, Status.BLOCKED, reason=reason)


def each_done(code: str, moment: Moment, left: tuple[str, ...], begun: bool) -> Task:
    """A task with one act for each reader."""
    if not left:
        return Task(code, moment, Status.DONE)
    return Task(code, moment, Status.STARTED if begun else Status.NOT_STARTED, left)


def situation(look: Look) -> Reason | None:
    """What keeps every paper of the case back, or of a child's every paper but her own."""
    if birth_date_of(look.case.person) is None:
        return Reason.AGE_FIRST
    return Reason.CHILD_FIRST if c8_situation(look.case, look.today, look.routine) else None
