"""The words of the tasks: on the overview, as headings, as *Nästa steg*, and why one has to wait."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.task import Moment, Reason, Status, Task
from sipdesk.ui import parts

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TaskWords:
    """title: on the overview and as the page's heading. next: what to do, as *Nästa steg* says it. go: the button.

    lead: a line under the page's heading.
    """

    title: str
    next: str = ""
    go: str = ""
    lead: str = ""


def moments() -> Mapping[Moment, str]:
    """The six moments, in their order."""
    return {
        Moment.NEED: translate("Tasks", "Upptäck behov"),
        Moment.PREPARE: translate("Tasks", "Förbered"),
        Moment.CALL: translate("Tasks", "Kalla och bjud in"),
        Moment.MEET: translate("Tasks", "Möte och plan"),
        Moment.FOLLOW_UP: translate("Tasks", "Följ upp"),
        Moment.CLOSE: translate("Tasks", "Avsluta"),
    }


def words(code: str, name: str) -> TaskWords:
    """The words of a task; `name`: the person's first name, or *den enskilde*. Raises KeyError."""
    return _WORDS[code](name)


def status(task: Task) -> parts.Pill:
    """How far it has come, as an icon and words: Klart, Påbörjat, Saknar uppgifter, Går ut om 12 dagar …"""
    if task.status is Status.DUE_SOON and task.days is not None:
        return _due(task, task.days)
    if task.status is Status.BLOCKED and task.reason:
        return parts.pill(parts.Status.BLOCKED, _reasons()[task.reason])
    shown: Mapping[Status, tuple[parts.Status, str]] = {
        Status.DONE: (parts.Status.DONE, translate("Tasks", "Klart")),
        Status.STARTED: (parts.Status.STARTED, translate("Tasks", "Påbörjat")),
        Status.MISSING: (parts.Status.MISSING, translate("Tasks", "Saknar uppgifter")),
        Status.NOT_STARTED: (parts.Status.NOT_STARTED, translate("Tasks", "Inte påbörjat")),
        Status.BLOCKED: (parts.Status.BLOCKED, translate("Tasks", "Kan inte göras ännu")),
        Status.DUE_SOON: (parts.Status.DUE_SOON, translate("Tasks", "Snart")),
        Status.LATER: (parts.Status.BLOCKED, later()),
    }
    return parts.pill(*shown[task.status])


def page_of(task: Task) -> str:
    """The page where the task is gone on with; telling of a withdrawal has one of its own."""
    return "withdraw" if task.due and task.due.code == "C5.tell" else task.code


def later() -> str:
    return translate("Tasks", "Kommer i en senare version")


def _due(task: Task, days: int) -> parts.Pill:
    if days < 0:
        return parts.pill(parts.Status.LATE, translate("Tasks", "%n dag(ar) försenat", "", -days))
    if task.due and task.due.code == "C4.runs-out":
        return parts.pill(parts.Status.DUE_SOON, translate("Tasks", "Går ut om %n dag(ar)", "", days))
    if days == 0:
        return parts.pill(parts.Status.DUE_SOON, translate("Tasks", "Senast i dag"))
    return parts.pill(parts.Status.DUE_SOON, translate("Tasks", "Senast om %n dag(ar)", "", days))


def _reasons() -> Mapping[Reason, str]:
    return {
        Reason.COMES_LATER: later(),
        Reason.AGE_FIRST: translate("Tasks", "Kan göras när födelsedagen är skriven"),
        Reason.PARTICIPANTS_FIRST: translate("Tasks", "Kan göras när det finns deltagare"),
        Reason.CONSENT_FIRST: translate("Tasks", "Kan göras när samtycket är registrerat"),
        Reason.REFUSED: translate("Tasks", "Görs inte: samtycke till att dela uppgifter saknas"),
        Reason.INVITATION_FIRST: translate("Tasks", "Kan göras när tid och plats är bestämda"),
        Reason.LETTERS_FIRST: translate("Tasks", "Kan göras när breven är skickade"),
        Reason.MEETING_HELD: translate("Tasks", "Mötet har redan hållits"),
        Reason.PLAN_FIRST: translate("Tasks", "Kan göras när planen är skriven"),
        Reason.PLAN_REFUSED: translate("Tasks", "Görs inte: samtycke till en SIP saknas"),
        Reason.AGREEMENT_FIRST: translate("Tasks", "Kan göras när planen är fastställd"),
    }


def _person(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Den enskilde"),
        translate("Tasks", "Skriv vem ärendet gäller"),
        translate("Tasks", "Gå till namn och kontakt"),
    )


def _need(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Behovet"),
        translate("Tasks", "Beskriv behovet av samordning"),
        translate("Tasks", "Gå till behovet"),
    )


def _information(name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Information till {name}").format(name=name),
        translate("Tasks", "Berätta för {name} vad en SIP är").format(name=name),
        translate("Tasks", "Gå till informationen"),
        translate("Tasks", "Det här kommer före allt annat. Bara den som förstår kan samtycka."),
    )


def _prepare(name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Förbered tillsammans med {name}").format(name=name),
        translate("Tasks", "Förbered tillsammans med {name}").format(name=name),
        translate("Tasks", "Gå till förberedelsen"),
    )


def _what_matters(name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Vad är viktigt för dig?"),
        translate("Tasks", "Fråga {name}: Vad är viktigt för dig?").format(name=name),
        translate("Tasks", "Gå till frågan"),
    )


def _consent(name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Samtycke"),
        translate("Tasks", "Fråga {name} om samtycke").format(name=name),
        translate("Tasks", "Gå till samtycket"),
    )


def _participants(name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Deltagare"),
        translate("Tasks", "Bestäm med {name} vilka som ska vara med").format(name=name),
        translate("Tasks", "Gå till deltagarna"),
    )


def _invitation(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Tid, plats och frågor"),
        translate("Tasks", "Bestäm tid, plats och frågor för mötet"),
        translate("Tasks", "Gå till tid och plats"),
    )


def _letters(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Brev till mötet"),
        translate("Tasks", "Skriv ut kallelser och inbjudningar"),
        translate("Tasks", "Gå till breven"),
        translate("Tasks", "Varje brev innehåller bara det som mottagaren får veta enligt samtycket."),
    )


def _replies(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Svar"),
        translate("Tasks", "Skriv in svaren på kallelserna"),
        translate("Tasks", "Gå till svaren"),
    )


def _meeting(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Närvaro"),
        translate("Tasks", "Skriv vilka som var på mötet"),
        translate("Tasks", "Gå till närvaron"),
    )


def _plan(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Planen"),
        translate("Tasks", "Skriv planen tillsammans"),
        translate("Tasks", "Gå till planen"),
    )


def _agreement(name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Läs upp och fråga {name}").format(name=name),
        translate("Tasks", "Läs upp planen och fråga {name}").format(name=name),
        translate("Tasks", "Gå till frågan"),
    )


def _papers(name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Planen på papper"),
        translate("Tasks", "Ge planen till {name} och till dem som ska ha den").format(name=name),
        translate("Tasks", "Gå till papperen"),
    )


def _withdraw(name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Ta tillbaka samtycke"),
        translate("Tasks", "Berätta att samtycke är tillbakataget"),
        translate("Tasks", "Gå till det som är tillbakataget"),
        lead=translate("Tasks", "{name} kan ta tillbaka hela samtycket eller en del. Det gäller genast.").format(
            name=name[:1].upper() + name[1:]
        ),
    )


def _follow_up(_name: str) -> TaskWords:
    return TaskWords(translate("Tasks", "Uppföljning"))


def _closing(_name: str) -> TaskWords:
    return TaskWords(translate("Tasks", "Avslut"))


_WORDS: Final[Mapping[str, Callable[[str], TaskWords]]] = {
    "person": _person,
    "need": _need,
    "information": _information,
    "prepare": _prepare,
    "what-matters": _what_matters,
    "consent": _consent,
    "participants": _participants,
    "invitation": _invitation,
    "letters": _letters,
    "replies": _replies,
    "meeting": _meeting,
    "plan": _plan,
    "agreement": _agreement,
    "papers": _papers,
    "withdraw": _withdraw,
    "follow-up": _follow_up,
    "closing": _closing,
}
