"""How far follow-up and closing have come."""

from sipdesk.domain.steps.look import Look
from sipdesk.domain.task import Moment, Status, Task


def follow_up(_look: Look) -> Task:
    return Task("follow-up", Moment.FOLLOW_UP, Status.LATER)


def closing(_look: Look) -> Task:
    return Task("closing", Moment.CLOSE, Status.LATER)
