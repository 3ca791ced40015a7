"""How far the need and the preparation have come."""

from dataclasses import replace

from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.guardian import Child
from sipdesk.domain.identity import birth_date_of
from sipdesk.domain.rules.child import c8_situation
from sipdesk.domain.rules.need import a3_left_to_write
from sipdesk.domain.rules.preparation import b1_left_to_write, b3_left_to_write, b4_left_to_write, b5_left_to_write
from sipdesk.domain.rules.representative import DETRIMENTS, PAGE
from sipdesk.domain.rules.standing import others
from sipdesk.domain.rules.withdrawal import c9_left_to_write
from sipdesk.domain.steps.look import Look, blocked, situation, written
from sipdesk.domain.task import Moment, Task


def person(look: Look) -> Task:
    person = look.case.person
    left = [f"person.{name}" for name in ("first_name", "last_name") if not getattr(person, name).strip()]
    left += [] if birth_date_of(person) else ["person.birth_date"]
    begun = bool(person.name or person.identity_number.strip() or person.birth_date)
    return written("person", Moment.NEED, begun, tuple(left))


def need(look: Look) -> Task:
    """How it was found, and an answer of no, or to somebody else, that is whole (A3, A4)."""
    need = look.case.need
    begun = bool(need.found_on or need.found_by.strip() or need.signs or need.description)
    answered = look.stops("A4")
    return written("need", Moment.NEED, begun or bool(answered), a3_left_to_write(need) + answered)


def information(look: Look) -> Task:
    told = look.case.information
    names = ("given_on", "given_by", "what", "how", "language", "understood")
    left = tuple(f"information.{name}" for name in names if not getattr(told, name))
    return written("information", Moment.NEED, len(left) < len(names), left)


def prepare(look: Look) -> Task:
    preparation = look.case.preparation
    left = b1_left_to_write(preparation) + b5_left_to_write(preparation)
    begun = bool(preparation.on or preparation.by.strip() or preparation.takes_part)
    return written("prepare", Moment.PREPARE, begun, left)


def what_matters(look: Look) -> Task:
    preparation = look.case.preparation
    said = (preparation.what_matters, preparation.strengths, preparation.difficulties, preparation.own_part)
    left = [] if preparation.what_matters else ["preparation.what_matters"]
    left += b3_left_to_write(preparation) + b4_left_to_write(preparation)
    begun = any(said) or bool(preparation.answers or preparation.assessments)
    return written("what-matters", Moment.PREPARE, begun, tuple(left))


def participants(look: Look) -> Task:
    """Who comes is the person's to decide (B7), before anybody is told anything: consent is given party by party."""
    return written("participants", Moment.PREPARE, any(others(look.case)), look.stops("B7", "D9"))


def representatives(look: Look) -> Task:
    """Who consents for the person, and on what ground (C7)."""
    left = tuple(path for path in look.stops("C7") if path.startswith((PAGE, DETRIMENTS)))
    return written("representatives", Moment.PREPARE, bool(look.case.consent.representatives), left)


def child(look: Look) -> Task:
    """What the child says, her maturity, and her guardians (C8)."""
    left = tuple(finding.path for finding in c8_situation(look.case, look.today, look.routine))
    consent = look.case.consent
    return written("child", Moment.PREPARE, consent.child != Child() or bool(consent.guardians), left)


def consent(look: Look) -> Task:
    later = situation(look)
    if later is not None:
        return blocked("consent", Moment.PREPARE, later)
    left = look.stops("C1", "C2", "C4", "C5", "C6", "C15") + c9_left_to_write(look.case, look.today, look.routine)
    left += tuple(path for path in look.stops("C7", "C8") if path.startswith("consent.acts"))
    return written("consent", Moment.PREPARE, any(map(_act_begun, look.case.consent.acts)), left)


def _act_begun(act: ConsentAct) -> bool:
    """Whether anything is written in it: every new case has an empty draft."""
    return replace(act, uid="") != ConsentAct(uid="")
