"""Which rows stand on which page: the task's code, and the function that asks its questions."""

from collections.abc import Callable, Mapping
from typing import Final

from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.closing import closing
from sipdesk.ui.pages.consent import child, consent, representatives
from sipdesk.ui.pages.discharge import discharge, hospital, not_needed
from sipdesk.ui.pages.events import (
    change,
    correct,
    cover,
    decline,
    incident,
    life_change,
    received,
    reopened,
    secrecy,
    timeline,
    withdraw,
)
from sipdesk.ui.pages.follow_up import follow_up, own_actions
from sipdesk.ui.pages.invitation import letters, meeting, participants, replies
from sipdesk.ui.pages.meeting import agenda, agreement, attendance, plan
from sipdesk.ui.pages.need import information, need, person
from sipdesk.ui.pages.papers import given, papers, translation
from sipdesk.ui.pages.preparation import matters, prepare

Build = Callable[[Form, About], object]

PAGES: Final[Mapping[str, Build]] = {
    "person": person.build,
    "need": need.build,
    "discharge": discharge.build,
    "not-needed": not_needed.build,
    "information": information.build,
    "prepare": prepare.build,
    "what-matters": matters.build,
    "participants": participants.build,
    "representatives": representatives.build,
    "child": child.build,
    "consent": consent.build,
    "invitation": meeting.build,
    "letters": letters.build,
    "replies": replies.build,
    "meeting": attendance.build,
    "plan": plan.build,
    "agreement": agreement.build,
    "papers": papers.build,
    "follow-up": follow_up.build,
    "closing": closing.build,
    "agenda": agenda.build,
    "translation": translation.build,
    "withdraw": withdraw.build,
    "given": given.build,
    "hospital": hospital.build,
    "own-actions": own_actions.build,
    "life-change": life_change.build,
    "incident": incident.build,
    "correct": correct.build,
    "cover": cover.build,
    "secrecy": secrecy.build,
    "decline": decline.build,
    "received": received.build,
    "change": change.build,
    "reopened": reopened.build,
    "timeline": timeline.build,
}
