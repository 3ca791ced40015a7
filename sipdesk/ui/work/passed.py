"""What was passed *med avvikelse*, for the overview: each reason, where it was given, by whom and when."""

from itertools import groupby

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.case import Case
from sipdesk.domain.register import Deviation
from sipdesk.ui import say
from sipdesk.ui.cases.lines import Fact
from sipdesk.ui.way import task_words, wizard

translate = QCoreApplication.translate
_FIXED = "agreement"
"""Where a version of the plan that is no longer the present one was fixed."""


def passed_facts(case: Case, name: str) -> list[Fact]:
    """A line for each reason, the newest first: several stops passed at one time have one. name: the person's."""
    kept = [one for one in reversed(case.deviations) if one.reason.strip()]
    return [_fact(case, list(group), name) for _, group in groupby(kept, lambda one: (one.reason, one.by, one.on))]


def _fact(case: Case, passed: list[Deviation], name: str) -> Fact:
    pages = list(dict.fromkeys(_page(case, one.path) for one in passed))
    where = say.listing([task_words.words(page, name).title for page in pages])
    who = ", ".join(words for words in (passed[0].by, say.day_and_month(passed[0].on) if passed[0].on else "") if words)
    return Fact("pen", passed[0].reason.strip(), "  ·  ".join(filter(None, (where, who))), page=pages[0])


def _page(case: Case, path: str) -> str:
    owner = wizard.owner(case, path)
    return owner if wizard.is_page(owner) else _FIXED
