"""What is due, in words: a line in the list of cases, a fact beside the case, the reason for the next step."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.deadlines import Due
from sipdesk.sentences.swedish import fill
from sipdesk.ui import say
from sipdesk.ui.cases.due_templates import templates
from sipdesk.ui.cases.lines import Fact, Line, Section
from sipdesk.ui.words import Words

translate = QCoreApplication.translate
KEPT_UNTIL: Final = "P5.decide"
_WEEK: Final = 7
_SOON: Final = 1  # days before the last one from which a line is coloured


def name_in_list(name: str, number: str, *, protected: bool) -> str:
    """The person's name, or the case's number. The list stands open where others pass by, so under protected identity
    (P1) it is the number in both cases; whoever knows the name finds the case by it."""
    if protected:
        return ", ".join(words for words in (translate("Dues", "Skyddade personuppgifter"), number) if words)
    return name or number


def line_of(uid: str, name: str, dues: list[Due], today: date, words: Words) -> Line:
    """A case in the list: its soonest due date in words, coloured when it is due or late."""
    if not dues:
        return Line(uid, name, translate("Dues", "Inget datum att passa"))
    due = dues[0]
    said = templates()[due.code]
    late = due.days_left(today) < 0
    note = _filled(said.late if late else said.note, due, today, words)
    ink = "err" if late else "warn" if (due.warn_on - today).days <= _SOON else "muted"
    only_kept = due.code == KEPT_UNTIL and due.days_left(today) > 0
    code, picture = "" if only_kept else due.code, "error" if late else said.picture
    return Line(uid, name, note, picture, ink, section_of(due, today), code)


def section_of(due: Due, today: date) -> Section:
    days = (due.warn_on - today).days
    return Section.NOW if days <= 0 else Section.WEEK if days < _WEEK else Section.LATER


def fact_of(due: Due, today: date, words: Words) -> Fact:
    """A date beside the case."""
    said = templates()[due.code]
    late = due.days_left(today) < 0
    line = _filled(said.late if late else said.line, due, today, words)
    ink = "err" if late else "muted"
    return Fact("error" if late else said.picture, _filled(said.fact, due, today, words), line, ink)


def why(due: Due, today: date, words: Words) -> str:
    """The reason for the next step, as a sentence."""
    return _filled(templates()[due.code].why, due, today, words)


def _filled(template: str, due: Due, today: date, words: Words) -> str:
    days = due.days_left(today)
    spoken: Mapping[str, str] = {
        "by": translate("Dues", "senast {day}").format(day=_near_day(due.due, today)),
        "when": say.distance(due.due, today),
        "late": translate("Dues", "%n dag(ar)", "", -days),
        "day": say.long_day(due.due, today),
        "within": _within(due),
    }
    return fill(template, partial(_value, spoken, due, words))


def _within(due: Due) -> str:
    """How long after what it is counted from the day lies, as the routine has it; empty where that is not known."""
    since = due.values.get("found_on") or due.values.get("ready_on")
    return say.span((due.due - since).days) if isinstance(since, date) else ""


def _value(spoken: Mapping[str, str], due: Due, words: Words, name: str) -> str:
    if name in spoken:
        return spoken[name]
    if name not in due.values:  # in the list of cases, which knows the day but not the case
        return translate("Dues", "en deltagare")
    return words.value(name, due.values[name])


def _near_day(day: date, today: date) -> str:
    return say.distance(day, today) if 0 <= (day - today).days < 2 else say.day_and_month(day)
