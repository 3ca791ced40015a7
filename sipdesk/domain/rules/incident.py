"""A paper sent wrong is an incident with a record (P7): what it must say, and what has to be done by when."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.findings import Finding
from sipdesk.domain.incident import Incident
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.making import dated, warn
from sipdesk.domain.terms import Answer

_ASKED: Final = (("what", "P7.what"), ("to_whom", "P7.to-whom"), ("noticed_on", "P7.noticed"), ("done", "P7.done"))


def incident_path(incident: Incident) -> str:
    return f"incidents.{incident.uid}"


def p7_record_whole(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """P7: the record says what, to whom, when and what was done, and why the authority was not told."""
    for incident in case.incidents:
        path = incident_path(incident)
        for name, code in _ASKED:
            value = getattr(incident, name)
            if not (value.strip() if isinstance(value, str) else value):
                yield warn(code, f"{path}.{name}")
        if incident.noticed_on and incident.noticed_on > today:
            yield warn("P7.day-in-future", f"{path}.noticed_on", noticed_on=incident.noticed_on)
        if incident.notify is Answer.NO and not incident.why_not.strip():
            yield warn("P7.why-not", f"{path}.why_not")
        if incident.settled_on and _left(incident):
            yield warn("P7.settled-early", f"{path}.settled_on")


def p7_weighed_in_time(case: Case, _today: date, routine: Routine) -> Iterator[Finding]:
    """P7: within 72 hours of its being noticed it is weighed whether the authority is told, and it is told where it is
    to be (data protection regulation, article 33.1). That somebody calls the matter settled answers neither."""
    for incident in case.incidents:
        path, last = incident_path(incident), _weigh_by(incident, routine)
        if last is None:
            continue
        if incident.notify is None:
            yield dated("P7.weigh", f"{path}.notify", last, noticed_on=incident.noticed_on)
        elif incident.notify is Answer.YES and incident.notified_on is None:
            yield dated("P7.notify", f"{path}.notified_on", last, noticed_on=incident.noticed_on)


def p7_person_told(case: Case, _today: date, _routine: Routine) -> Iterator[Finding]:
    """P7: the person is told at once, or it is written why not."""
    for incident in case.incidents:
        if incident.noticed_on and not _person_answered(incident):
            yield dated("P7.tell-person", f"{incident_path(incident)}.person_told_on", incident.noticed_on)


def _person_answered(incident: Incident) -> bool:
    return incident.person_told_on is not None or bool(incident.person_not_told_because.strip())


def _authority_answered(incident: Incident) -> bool:
    return incident.notify is Answer.NO or (incident.notify is Answer.YES and incident.notified_on is not None)


def _left(incident: Incident) -> bool:
    """Whether the authority or the person is left to be told, or it is left to be said why not."""
    return not (_person_answered(incident) and _authority_answered(incident))


def _weigh_by(incident: Incident, routine: Routine) -> date | None:
    days = timedelta(days=routine.thresholds.incident_days)
    return incident.noticed_on + days if incident.noticed_on else None
