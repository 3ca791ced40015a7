"""How far summons, invitations and replies have come."""

from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.signers import c8_voices
from sipdesk.domain.disclosure.told_meeting import SUMMONS, a1_earlier, a1_held, d3_summoned
from sipdesk.domain.rules.course import goes_on
from sipdesk.domain.rules.discharge import a16_region_calls
from sipdesk.domain.rules.invitation import d3_to_summon
from sipdesk.domain.rules.letter import letter_begun
from sipdesk.domain.rules.replies import d5_answer
from sipdesk.domain.rules.standing import others, standing_acts
from sipdesk.domain.rules.withdrawal import c9_refused
from sipdesk.domain.steps.look import Look, blocked, each_done, situation, written
from sipdesk.domain.task import Moment, Reason, Task
from sipdesk.domain.terms import Answer


def invitation(look: Look) -> Task:
    """Of a meeting that was cancelled what is left is another time (D10)."""
    again = look.case.meeting.cancelled_on is not None and goes_on(look.case, look.today, look.routine)
    left = ("meeting.on",) if again else look.stops("D4", "C11")
    return written("invitation", Moment.CALL, letter_begun(look.case), left)


def letters(look: Look) -> Task:
    case = look.case
    left = [f"parties.{party.uid}" for party in d3_to_summon(case, look.today, look.routine)]
    left += [] if d3_summoned(case, "") else ["person"]
    first = _before_letters(look)
    if left and first is not None:
        return blocked("letters", Moment.CALL, first)
    made = any(issued.paper == SUMMONS and not a1_earlier(case, issued) for issued in case.issued)
    return each_done("letters", Moment.CALL, tuple(left), made)


def _before_letters(look: Look) -> Reason | None:
    case, later = look.case, situation(look)
    if later is not None:
        return later
    if a1_held(case, look.today):
        return Reason.MEETING_HELD
    if not any(party.takes_part for party in others(case)):
        return Reason.PARTICIPANTS_FIRST
    if "exchange" in c9_refused(case, look.today, look.routine):
        return Reason.REFUSED
    if a16_region_calls(case, look.today):
        return Reason.REGION_CALLS
    if not all(_exchange_given(voice, look.today) for voice in c8_voices(case, look.today, look.routine)):
        return Reason.CONSENT_FIRST
    return None if letter_begun(case) and case.meeting.cancelled_on is None else Reason.INVITATION_FIRST


def _exchange_given(case: Case, today: date) -> bool:
    return any(act.exchange is Answer.YES and act.recorded_at for act in standing_acts(case, today))


def replies(look: Look) -> Task:
    case = look.case
    asked = [party for party in others(case) if party.takes_part and d3_summoned(case, party.uid)]
    if not asked:
        return blocked("replies", Moment.CALL, Reason.LETTERS_FIRST)
    left = [f"parties.{party.uid}.reply" for party in asked if d5_answer(case, party) is None]
    if left and a1_held(case, look.today):
        return blocked("replies", Moment.CALL, Reason.MEETING_HELD)
    return each_done("replies", Moment.CALL, tuple(left), len(left) < len(asked))
