"""The tasks of the overview in their order, each read from the case by a short function of `steps`."""

from collections.abc import Callable
from typing import Final

from sipdesk.domain.steps import after, before, calling, meeting
from sipdesk.domain.steps.look import Look
from sipdesk.domain.task import Task

PROGRESS: Final[tuple[Callable[[Look], Task], ...]] = (
    before.person, before.need, before.information, before.prepare, before.what_matters, before.participants,
    before.consent, calling.invitation, calling.letters, calling.replies, meeting.meeting, meeting.plan,
    meeting.agreement, meeting.papers, after.follow_up, after.closing,
)
