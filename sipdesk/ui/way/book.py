"""Which rows stand on which page: the task's code, and the function that asks its questions."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Final

from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About

Build = Callable[[Form, About], object]


def _page(module: str) -> Build:
    """What a module of `pages/` builds. It is loaded when somebody opens its page: all of them together are large."""

    def build(form: Form, about: About) -> object:
        return import_module(f"sipdesk.ui.pages.{module}").build(form, about)

    return build


PAGES: Final[Mapping[str, Build]] = {
    "person": _page("need.person"),
    "need": _page("need.need"),
    "discharge": _page("discharge.discharge"),
    "not-needed": _page("discharge.not_needed"),
    "information": _page("need.information"),
    "prepare": _page("preparation.prepare"),
    "what-matters": _page("preparation.matters"),
    "participants": _page("invitation.participants"),
    "representatives": _page("consent.representatives"),
    "child": _page("consent.child"),
    "consent": _page("consent.consent"),
    "invitation": _page("invitation.meeting"),
    "letters": _page("invitation.letters"),
    "replies": _page("invitation.replies"),
    "meeting": _page("meeting.attendance"),
    "plan": _page("meeting.plan"),
    "agreement": _page("meeting.agreement"),
    "papers": _page("papers.papers"),
    "follow-up": _page("follow_up.follow_up"),
    "closing": _page("closing.closing"),
    "agenda": _page("meeting.agenda"),
    "translation": _page("papers.translation"),
    "withdraw": _page("events.withdraw"),
    "given": _page("papers.given"),
    "hospital": _page("discharge.hospital"),
    "own-actions": _page("follow_up.own_actions"),
    "life-change": _page("events.life_change"),
    "incident": _page("events.incident"),
    "correct": _page("events.correct"),
    "cover": _page("events.cover"),
    "secrecy": _page("events.secrecy"),
    "decline": _page("events.decline"),
    "received": _page("events.received"),
    "change": _page("events.change"),
    "reopened": _page("events.reopened"),
    "timeline": _page("events.timeline"),
}
