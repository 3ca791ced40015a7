"""Which rows stand on which page: the task's code, and the function that asks its questions."""

from collections.abc import Callable, Mapping
from typing import Final

from sipdesk.ui.form import Form
from sipdesk.ui.pages import (
    agenda,
    agreement,
    attendance,
    change,
    closing,
    consent,
    decline,
    discharge,
    follow_up,
    given,
    hospital,
    incident,
    information,
    letters,
    life_change,
    matters,
    meeting,
    need,
    not_needed,
    papers,
    participants,
    person,
    plan,
    prepare,
    reopened,
    replies,
    representatives,
    timeline,
    translation,
    withdraw,
)
from sipdesk.ui.pages.about import About

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
    "life-change": life_change.build,
    "incident": incident.build,
    "decline": decline.build,
    "change": change.build,
    "reopened": reopened.build,
    "timeline": timeline.build,
}
