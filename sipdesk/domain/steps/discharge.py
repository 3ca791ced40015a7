"""How far the discharge track has come (A11 to A19)."""

from sipdesk.domain.discharge import Discharge
from sipdesk.domain.rules.discharge import a12_left_to_write, a17_left_to_write
from sipdesk.domain.rules.not_needed import PAPER, a13_left_to_write, a13_to_tell, a13_units
from sipdesk.domain.steps.look import Look, each_done
from sipdesk.domain.task import Moment, Status, Task


def discharge(look: Look) -> Task:
    told = look.case.discharge
    if told == Discharge():
        return Task("discharge", Moment.NEED, Status.NOT_STARTED)
    left = a17_left_to_write(told) + look.stops("A11", "A19") + a12_left_to_write(told)
    left += tuple(f.path for f in look.found if f.rule in ("A15", "A18"))
    if left:
        return Task("discharge", Moment.NEED, Status.MISSING, left)
    return Task("discharge", Moment.NEED, Status.DONE if told.discharged_on else Status.STARTED)


def not_needed(look: Look) -> Task:
    """Every unit concerned is told (A13)."""
    case = look.case
    left = a13_left_to_write(case.discharge.judgement) + look.stops("A13")
    if left:
        return Task("not-needed", Moment.NEED, Status.MISSING, left)
    to_tell = a13_to_tell(case)
    begun = len(to_tell) < len(a13_units(case)) or any(issued.paper == PAPER for issued in case.issued)
    return each_done("not-needed", Moment.NEED, tuple(f"parties.{party.uid}" for party in to_tell), begun)
