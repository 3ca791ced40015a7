"""How far each task has come, read from the case: one short function for each line of the overview."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.deadlines import Due
from sipdesk.domain.disclosure.grounds import plan_consent
from sipdesk.domain.findings import Finding, Level
from sipdesk.domain.given import sent_to_party, sent_to_person
from sipdesk.domain.identity import birth_date_of
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.agreement import c12_rests_on_earlier, f9_copies, f10_locked
from sipdesk.domain.rules.letter import letter_begun
from sipdesk.domain.rules.meeting import meeting_held
from sipdesk.domain.rules.need import a3_left_to_write
from sipdesk.domain.rules.plan import plan_begun
from sipdesk.domain.rules.preparation import b1_left_to_write, b3_left_to_write, b4_left_to_write, b5_left_to_write
from sipdesk.domain.rules.situation import comes_later, not_carried
from sipdesk.domain.rules.standing import others, standing_acts
from sipdesk.domain.rules.withdrawal import c9_left_to_write, c9_refused
from sipdesk.domain.task import Moment, Reason, Status, Task
from sipdesk.domain.terms import Answer, ReaderKind


@dataclass(frozen=True, slots=True)
class Look:
    """A case, looked at once for all tasks: what the rules find, and what is due."""

    case: Case
    today: date
    routine: Routine
    found: list[Finding]
    due: list[Due]

    def stops(self, *rules: str) -> tuple[str, ...]:
        """Paths where one of the rules stops something."""
        hard = (Level.STOP, Level.PROCESS)
        return tuple(finding.path for finding in self.found if finding.rule in rules and finding.level in hard)


def _written(code: str, moment: Moment, begun: bool, left: tuple[str, ...]) -> Task:
    """A task that is writing only."""
    if not begun:
        return Task(code, moment, Status.NOT_STARTED)
    return Task(code, moment, Status.MISSING if left else Status.DONE, left)


def _blocked(code: str, moment: Moment, reason: Reason) -> Task:
    return Task(code, moment, Status.BLOCKED, reason=reason)


def _each_done(code: str, moment: Moment, left: tuple[str, ...], begun: bool) -> Task:
    """A task with one act for each reader."""
    if not left:
        return Task(code, moment, Status.DONE)
    return Task(code, moment, Status.STARTED if begun else Status.NOT_STARTED, left)


def _person(look: Look) -> Task:
    person = look.case.person
    left = [f"person.{name}" for name in ("first_name", "last_name") if not getattr(person, name).strip()]
    left += [] if birth_date_of(person) else ["person.birth_date"]
    begun = bool(person.name or person.identity_number.strip() or person.birth_date)
    return _written("person", Moment.NEED, begun, tuple(left))


def _need(look: Look) -> Task:
    need = look.case.need
    begun = bool(need.found_on or need.found_by.strip() or need.signs or need.description)
    return _written("need", Moment.NEED, begun, a3_left_to_write(need))


def _information(look: Look) -> Task:
    told = look.case.information
    names = ("given_on", "given_by", "what", "how", "language", "understood")
    left = tuple(f"information.{name}" for name in names if not getattr(told, name))
    return _written("information", Moment.NEED, len(left) < len(names), left)


def _prepare(look: Look) -> Task:
    preparation = look.case.preparation
    left = b1_left_to_write(preparation) + b5_left_to_write(preparation)
    begun = bool(preparation.on or preparation.by.strip() or preparation.takes_part)
    return _written("prepare", Moment.PREPARE, begun, left)


def _what_matters(look: Look) -> Task:
    preparation = look.case.preparation
    said = (preparation.what_matters, preparation.strengths, preparation.difficulties, preparation.own_part)
    left = [] if preparation.what_matters else ["preparation.what_matters"]
    left += b3_left_to_write(preparation) + b4_left_to_write(preparation)
    begun = any(said) or bool(preparation.answers or preparation.assessments)
    return _written("what-matters", Moment.PREPARE, begun, tuple(left))


def _consent(look: Look) -> Task:
    later = _situation(look)
    if later is not None:
        return _blocked("consent", Moment.PREPARE, later)
    left = look.stops("C1", "C2", "C4", "C5", "C6", "C15") + c9_left_to_write(look.case)
    return _written("consent", Moment.PREPARE, any(map(_act_begun, look.case.consent.acts)), left)


def _act_begun(act: ConsentAct) -> bool:
    """Whether anything is written in it: every new case has an empty draft."""
    return replace(act, uid="") != ConsentAct(uid="")


def _participants(look: Look) -> Task:
    """Who comes is the person's to decide (B7), before anybody is told anything: consent is given party by party."""
    return _written("participants", Moment.PREPARE, any(others(look.case)), look.stops("B7", "D9"))


def _invitation(look: Look) -> Task:
    return _written("invitation", Moment.CALL, letter_begun(look.case), look.stops("D4", "C11"))


def _letters(look: Look) -> Task:
    case = look.case
    called = [party for party in others(case) if party.takes_part]
    left = [f"parties.{party.uid}" for party in called if not sent_to_party(case, party.uid, "summons")]
    left += [] if sent_to_person(case, "summons") else ["person"]
    first = _before_letters(look)
    if left and first is not None:
        return _blocked("letters", Moment.CALL, first)
    made = any(issued.paper == "summons" for issued in case.issued)
    return _each_done("letters", Moment.CALL, tuple(left), made)


def _before_letters(look: Look) -> Reason | None:
    case, later = look.case, _situation(look)
    if later is not None:
        return later
    if meeting_held(look.case.meeting, look.today):
        return Reason.MEETING_HELD
    if not any(party.takes_part for party in others(case)):
        return Reason.PARTICIPANTS_FIRST
    if "exchange" in c9_refused(case):
        return Reason.REFUSED
    if not any(act.exchange is Answer.YES and act.recorded_at for act in standing_acts(case, look.today)):
        return Reason.CONSENT_FIRST
    return None if letter_begun(case) else Reason.INVITATION_FIRST


def _situation(look: Look) -> Reason | None:
    """What keeps every paper of the case back."""
    if comes_later(look.case, look.today, look.routine):
        return Reason.COMES_LATER
    return Reason.AGE_FIRST if not_carried(look.case, look.today, look.routine) else None


def _replies(look: Look) -> Task:
    case = look.case
    asked = [party for party in others(case) if party.takes_part and sent_to_party(case, party.uid, "summons")]
    if not asked:
        return _blocked("replies", Moment.CALL, Reason.LETTERS_FIRST)
    left = [f"parties.{party.uid}.reply" for party in asked if party.reply.coming is None]
    if left and meeting_held(look.case.meeting, look.today):
        return _blocked("replies", Moment.CALL, Reason.MEETING_HELD)
    return _each_done("replies", Moment.CALL, tuple(left), len(left) < len(asked))


def _meeting(look: Look) -> Task:
    case = look.case
    if case.meeting.on is None:
        return _blocked("meeting", Moment.MEET, Reason.INVITATION_FIRST)
    there = {entry.party_uid for entry in case.meeting.attendance if entry.present}
    expected = ["", *(party.uid for party in others(case) if party.takes_part)]
    left = tuple(f"parties.{uid}" if uid else "person" for uid in expected if uid not in there)
    return _each_done("meeting", Moment.MEET, left, bool(there))


def _plan(look: Look) -> Task:
    if plan_consent(look.case, look.today, look.routine) is Answer.NO:
        return _blocked("plan", Moment.MEET, Reason.PLAN_REFUSED)
    return _written("plan", Moment.MEET, plan_begun(look.case.plan), look.stops("F1", "F3", "F4", "F5", "F12"))


def _agreement(look: Look) -> Task:
    case = look.case
    if plan_consent(case, look.today, look.routine) is Answer.NO:
        return _blocked("agreement", Moment.MEET, Reason.PLAN_REFUSED)
    if not plan_begun(case.plan):
        return _blocked("agreement", Moment.MEET, Reason.PLAN_FIRST)
    left = look.stops("C12")
    if f10_locked(case.plan) and not left:
        return Task("agreement", Moment.MEET, Status.DONE)
    begun = bool(case.plan.agreement.read_back_on or case.plan.agreement.answer or f10_locked(case.plan))
    begun = begun or c12_rests_on_earlier(case)
    return Task("agreement", Moment.MEET, Status.STARTED if begun else Status.NOT_STARTED, left)


def _papers(look: Look) -> Task:
    case, later = look.case, _situation(look)
    if later is not None:
        return _blocked("papers", Moment.MEET, later)
    if not f10_locked(case.plan):
        return _blocked("papers", Moment.MEET, Reason.AGREEMENT_FIRST)
    readers = [copy.reader for copy in f9_copies(case, look.today, look.routine) if copy.may]
    if not readers:
        return _blocked("papers", Moment.MEET, Reason.PLAN_REFUSED)
    given = [reader for reader in readers if _has_plan(look, reader.kind, reader.party_uid)]
    left = tuple(f"parties.{r.party_uid}" if r.party_uid else "person" for r in readers if r not in given)
    return _each_done("papers", Moment.MEET, left, bool(given))


def _has_plan(look: Look, kind: ReaderKind, party_uid: str) -> bool:
    """Whether the reader has been given the present version of the plan."""
    version = look.case.plan.version
    present = replace(look.case, issued=[p for p in look.case.issued if p.plan_version == version])
    return sent_to_person(present, "plan") if kind is ReaderKind.PERSON else sent_to_party(present, party_uid, "plan")


def _follow_up(_look: Look) -> Task:
    return Task("follow-up", Moment.FOLLOW_UP, Status.LATER)


def _closing(_look: Look) -> Task:
    return Task("closing", Moment.CLOSE, Status.LATER)


PROGRESS: Final[tuple[Callable[[Look], Task], ...]] = (
    _person, _need, _information, _prepare, _what_matters, _participants, _consent, _invitation, _letters, _replies,
    _meeting, _plan, _agreement, _papers, _follow_up, _closing,
)
