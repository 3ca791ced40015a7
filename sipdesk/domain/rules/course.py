"""Whether the case goes on, and with what: the one place that is asked before anybody is chased for work.

Who has refused, taken back, or died is not called to a meeting; where only the meeting is not wanted or not needed, a
plan that holds is still followed up.
"""

from datetime import date
from enum import StrEnum
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.consent import Withdrawal
from sipdesk.domain.disclosure.grounds import plan_consent, reaches, recorded_acts
from sipdesk.domain.disclosure.signers import c8_voices
from sipdesk.domain.disclosure.told_meeting import a1_held
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.discharge import a11_declined, a19_instead
from sipdesk.domain.rules.not_needed import a13_not_needed
from sipdesk.domain.rules.request import a4_ended
from sipdesk.domain.rules.standing import given, h1_ended, still_given
from sipdesk.domain.rules.withdrawal import c5_work_list, c9_refused
from sipdesk.domain.terms import Answer


class End(StrEnum):
    """Why a case does not go on to a meeting. ELSEWHERE: the request was declined or passed on (A4). NO_MEETING: the
    person does not want the meeting that she was offered (A11). NOT_NEEDED: so it was judged (A13). OTHER_PLAN: a
    *samordnad vårdplan* is made instead (A19). REFUSED: she says no to any exchange of information (C9). TAKEN_BACK:
    consent to the plan, or all exchange, was withdrawn (C5). ENDED: the SIP no longer holds, or she has died (H1)."""

    ELSEWHERE = "elsewhere"
    NO_MEETING = "no-meeting"
    NOT_NEEDED = "not-needed"
    OTHER_PLAN = "other-plan"
    REFUSED = "refused"
    TAKEN_BACK = "taken-back"
    ENDED = "ended"


_ENDS_PLAN: Final = frozenset({End.REFUSED, End.TAKEN_BACK, End.ENDED})
_HERS: Final = _ENDS_PLAN | {End.NO_MEETING}
"""What the person herself has decided, and what decides for her."""


def ends(case: Case, today: date, routine: Routine) -> frozenset[End]:
    """Everything that keeps the case from going on to a meeting; nothing while it goes on."""
    closes = (
        c5_work_list(case, taken_back, today, routine).closing and not given_again(case, taken_back, today, routine)
        for taken_back in case.consent.withdrawals
    )
    found = {
        End.ELSEWHERE: a4_ended(case),
        End.NO_MEETING: a11_declined(case),
        End.NOT_NEEDED: a13_not_needed(case),
        End.OTHER_PLAN: a19_instead(case),
        End.REFUSED: "exchange" in c9_refused(case, today, routine),
        End.TAKEN_BACK: any(closes),
        End.ENDED: h1_ended(case, today),
    }
    return frozenset(end for end, is_so in found.items() if is_so)


def goes_on(case: Case, today: date, routine: Routine) -> bool:
    """Whether the case goes on to a meeting: nobody is chased for one that is not wanted, or not needed."""
    return not ends(case, today, routine)


def wished(case: Case, today: date, routine: Routine) -> bool:
    """Whether the person may still want somebody to come; what others have judged does not take that from her (B7)."""
    return not ends(case, today, routine) & _HERS


def coming_meeting(case: Case, today: date, routine: Routine) -> date | None:
    """The day of a meeting that is still to be held."""
    booked = case.meeting.cancelled_on is None and not a1_held(case, today)
    return case.meeting.on if booked and goes_on(case, today, routine) else None


def plan_goes_on(case: Case, today: date, routine: Routine) -> bool:
    """Whether there is to be a plan, or the one that holds goes on: asked before it is fixed, followed up, mended."""
    refused = plan_consent(case, today, routine) is Answer.NO
    return not refused and not ends(case, today, routine) & _ENDS_PLAN


def given_again(case: Case, taken_back: Withdrawal, today: date, routine: Routine) -> bool:
    """Whether something stands that the withdrawal did not reach, so that the case goes on; everybody whom it is of
    has to have given it again (C8)."""
    voices = [v for v in c8_voices(case, today, routine) if taken_back.uid in {w.uid for w in v.consent.withdrawals}]
    return all(
        any(given(act) and still_given(v, act) and not reaches(taken_back, act) for act in recorded_acts(v, today))
        for v in voices
    )
