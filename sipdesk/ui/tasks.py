"""The tasks of the process with their words and pages: what stands on the overview, in which moment, in what order."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.case import Case
from sipdesk.domain.given import sent_to_party, sent_to_person
from sipdesk.ui.wizard import Flow, Task

translate = QCoreApplication.translate


def _letters_sent(case: Case) -> tuple[int, int]:
    """How many of the letters to the meeting are sent: the person's own, and one for each who takes part."""
    readers = [party for party in case.parties if party.takes_part and not party.own]
    sent = sum(sent_to_party(case, party.uid, "summons") for party in readers) + sent_to_person(case, "summons")
    return sent, len(readers) + 1


def _plans_given(case: Case) -> tuple[int, int]:
    """How many copies of the plan are given: the person's own, and one for each who wants it."""
    readers = [party for party in case.parties if party.wants_copy and not party.own]
    given = sum(sent_to_party(case, party.uid, "plan") for party in readers) + sent_to_person(case, "plan")
    return given, len(readers) + 1


FLOW: Final = Flow(
    (
        Task("person", 1, ("person",), ("person.first_name", "person.last_name")),
        Task("need", 1, ("need",), ("need.found_on", "need.found_by")),
        Task("information", 1, ("information",), ("information.given_on", "information.understood")),
        Task("prepare", 2, ("preparation",), ("preparation.on", "preparation.by")),
        Task("matters", 2, ("preparation.what_matters", "preparation.answers"), ("preparation.what_matters",)),
        Task("participants", 2, ("parties",), ("parties",)),
        Task("consent", 2, ("consent",), ("consent.acts",)),
        Task("meeting", 3, ("meeting",), ("meeting.on", "meeting.starts")),
        Task("letters", 3, ("parties.*.contribution",), waits_for=("consent", "meeting"), progress=_letters_sent),
        Task("plan", 4, ("plan",), ("plan.long_term_goal", "plan.actions")),
        Task("agreement", 4, ("plan.agreement", "plan.final_at"), ("plan.final_at",)),
        Task("papers", 4, waits_for=("agreement",), progress=_plans_given),
        Task("follow-up", 5, later=True),
        Task("closing", 6, later=True),
    )
)


@dataclass(frozen=True, slots=True)
class TaskWords:
    """title: on the overview and as the page's heading. next: what to do, as *Nästa steg* says it. go: the button."""

    title: str
    next: str = ""
    go: str = ""
    lead: str = ""


def moments() -> Mapping[int, str]:
    return {
        1: translate("Tasks", "Upptäck behov"),
        2: translate("Tasks", "Förbered"),
        3: translate("Tasks", "Kalla och bjud in"),
        4: translate("Tasks", "Möte och plan"),
        5: translate("Tasks", "Följ upp"),
        6: translate("Tasks", "Avsluta"),
    }


def words(code: str, name: str) -> TaskWords:
    """The words of a task; `name`: the person's first name, or *den enskilde*. Raises KeyError."""
    return _MOMENTS[FLOW.task(code).moment](name)[code]


def _need_words(name: str) -> dict[str, TaskWords]:
    return {
        "person": TaskWords(
            translate("Tasks", "Den enskilde"),
            translate("Tasks", "Skriv vem ärendet gäller"),
            translate("Tasks", "Gå till namn och kontakt"),
        ),
        "need": TaskWords(
            translate("Tasks", "Behovet"),
            translate("Tasks", "Beskriv behovet av samordning"),
            translate("Tasks", "Gå till behovet"),
        ),
        "information": TaskWords(
            translate("Tasks", "Information till {name}").format(name=name),
            translate("Tasks", "Berätta för {name} vad en SIP är").format(name=name),
            translate("Tasks", "Gå till informationen"),
            translate("Tasks", "Det här kommer före allt annat: samtycke går bara att ge till det man förstår."),
        ),
    }


def _prepare_words(name: str) -> dict[str, TaskWords]:
    return {
        "prepare": TaskWords(
            translate("Tasks", "Förbered tillsammans med {name}").format(name=name),
            translate("Tasks", "Förbered tillsammans med {name}").format(name=name),
            translate("Tasks", "Gå till förberedelsen"),
        ),
        "matters": TaskWords(
            translate("Tasks", "Vad är viktigt för dig?"),
            translate("Tasks", "Fråga {name}: Vad är viktigt för dig?").format(name=name),
            translate("Tasks", "Gå till frågan"),
        ),
        "participants": TaskWords(
            translate("Tasks", "Deltagare"),
            translate("Tasks", "Bestäm med {name} vilka som ska vara med").format(name=name),
            translate("Tasks", "Gå till deltagarna"),
        ),
        "consent": TaskWords(
            translate("Tasks", "Samtycke"),
            translate("Tasks", "Fråga {name} om samtycke").format(name=name),
            translate("Tasks", "Gå till samtycket"),
        ),
    }


def _call_words(_name: str) -> dict[str, TaskWords]:
    return {
        "meeting": TaskWords(
            translate("Tasks", "Tid, plats och frågor"),
            translate("Tasks", "Bestäm tid, plats och frågor för mötet"),
            translate("Tasks", "Gå till mötet"),
        ),
        "letters": TaskWords(
            translate("Tasks", "Brev"),
            translate("Tasks", "Skriv ut kallelser och inbjudningar"),
            translate("Tasks", "Gå till breven"),
            translate("Tasks", "Varje brev innehåller bara det som mottagaren får veta enligt samtycket."),
        ),
    }


def _meeting_words(name: str) -> dict[str, TaskWords]:
    return {
        "plan": TaskWords(
            translate("Tasks", "Planen"),
            translate("Tasks", "Skriv planen tillsammans"),
            translate("Tasks", "Gå till planen"),
        ),
        "agreement": TaskWords(
            translate("Tasks", "Läs upp och fråga {name}").format(name=name),
            translate("Tasks", "Läs upp planen och fråga {name}").format(name=name),
            translate("Tasks", "Gå till frågan"),
        ),
        "papers": TaskWords(
            translate("Tasks", "Planen på papper"),
            translate("Tasks", "Ge planen till {name} och till dem som ska ha den").format(name=name),
            translate("Tasks", "Gå till papperen"),
        ),
    }


def _later_words(_name: str) -> dict[str, TaskWords]:
    return {
        "follow-up": TaskWords(translate("Tasks", "Uppföljning")),
        "closing": TaskWords(translate("Tasks", "Avslut")),
    }


_MOMENTS: Final[Mapping[int, Callable[[str], dict[str, TaskWords]]]] = {
    1: _need_words,
    2: _prepare_words,
    3: _call_words,
    4: _meeting_words,
    5: _later_words,
    6: _later_words,
}
