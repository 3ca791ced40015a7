"""How far a task has come, in words, and why one has to wait. What each is called: `task_words`."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.task import Moment, Reason, Status, Task
from sipdesk.ui import parts

translate = QCoreApplication.translate


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
    }
    return parts.pill(*shown[task.status])


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
        Reason.AGE_FIRST: translate("Tasks", "Kan göras när födelsedagen är skriven"),
        Reason.CHILD_FIRST: translate("Tasks", "Kan göras när det är klart vem som samtycker för barnet"),
        Reason.PARTICIPANTS_FIRST: translate("Tasks", "Kan göras när det finns deltagare"),
        Reason.CONSENT_FIRST: translate("Tasks", "Kan göras när samtycket är registrerat"),
        Reason.REGION_CALLS: translate("Tasks", "Görs inte: regionens öppenvård kallar"),
        Reason.REFUSED: translate("Tasks", "Görs inte: samtycke till att dela uppgifter saknas"),
        Reason.INVITATION_FIRST: translate("Tasks", "Kan göras när tid och plats är bestämda"),
        Reason.LETTERS_FIRST: translate("Tasks", "Kan göras när breven är skickade"),
        Reason.MEETING_HELD: translate("Tasks", "Mötet har redan hållits"),
        Reason.PLAN_FIRST: translate("Tasks", "Kan göras när planen är skriven"),
        Reason.PLAN_REFUSED: translate("Tasks", "Görs inte: samtycke till en SIP saknas"),
        Reason.AGREEMENT_FIRST: translate("Tasks", "Kan göras när planen är fastställd"),
    }
