"""How each of the two consents of a recorded act stands today (C1, C4, C5, C15): for whoever looks at the act later."""

from dataclasses import replace
from datetime import date, timedelta
from enum import Enum, auto

from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct, Grant
from sipdesk.domain.disclosure.consenters import given_by_one_who_may
from sipdesk.domain.disclosure.grounds import governing, in_force, last_day, withdrawn_types
from sipdesk.domain.disclosure.signers import c8_of_age_on, c8_voices
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.standing import exchange_withdrawn, plan_act, plan_withdrawn
from sipdesk.domain.terms import Answer


class ActState(Enum):
    """IDLE: something that it rests on is missing today. REPLACED: a later act says something else."""

    UNANSWERED = auto()
    REFUSED = auto()
    WITHDRAWN = auto()
    EXPIRED = auto()
    TO_COME = auto()
    IDLE = auto()
    REPLACED = auto()
    PARTLY = auto()
    STANDS = auto()


HOLDS = frozenset({ActState.STANDS, ActState.PARTLY})


def c1_exchange_state(case: Case, act: ConsentAct, today: date, routine: Routine) -> ActState:
    """C1 (i), C5: how the exchange of information that an act answered stands today."""
    state = _state(case, act, act.exchange, exchange_withdrawn(case, act) is not None, today, routine)
    if state is not ActState.STANDS:
        return state
    rows = [(one.party_uid, {*one.receives, *one.shares}) for one in act.grants]
    left = [types - withdrawn_types(case, act, uid, types) for uid, types in rows]
    if any(types for _, types in rows) and not any(left):
        return ActState.WITHDRAWN
    if not any(governs(case, act, uid, today, routine) for uid, _ in rows):
        return ActState.REPLACED
    return ActState.STANDS if left == [types for _, types in rows] else ActState.PARTLY


def c1_plan_state(case: Case, act: ConsentAct, today: date, routine: Routine) -> ActState:
    """C1 (ii), C5: how the answer to whether a SIP is drawn up stands today."""
    state = _state(case, act, act.plan, plan_withdrawn(case, act) is not None, today, routine)
    if state is not ActState.STANDS:
        return state
    newest = (plan_act(voice, today) for voice in c8_voices(case, today, routine))
    return state if any(one is not None and one.uid == act.uid for one in newest) else ActState.REPLACED


def c8_holds_until(case: Case, act: ConsentAct, routine: Routine) -> date | None:
    """C4, C8: the last day on which an act can hold: what was given for a child ends the day before her 18th birthday,
    since from then on she is asked herself."""
    last, birthday = last_day(act, routine.thresholds.consent_years), c8_of_age_on(case, routine)
    if last is None or birthday is None or act.given_on is None or act.given_on >= birthday:
        return last
    return min(last, birthday - timedelta(days=1))


def c5_row(case: Case, act: ConsentAct, grant: Grant) -> tuple[Grant, Grant]:
    """C5: what is left of a row of the act, and what of it has been taken back for that party."""
    gone = withdrawn_types(case, act, grant.party_uid, {*grant.receives, *grant.shares})

    def part(back: bool) -> Grant:
        receives = tuple(code for code in grant.receives if (code in gone) is back)
        return replace(grant, receives=receives, shares=tuple(code for code in grant.shares if (code in gone) is back))

    return part(False), part(True)


def _state(
    case: Case, act: ConsentAct, answer: Answer | None, withdrawn: bool, today: date, routine: Routine
) -> ActState:
    last = last_day(act, routine.thresholds.consent_years)
    stands = in_force(act, today, routine) and given_by_one_who_may(case, act, today, routine)
    tests = (
        (answer is None, ActState.UNANSWERED),
        (answer is Answer.NO, ActState.REFUSED),
        (withdrawn, ActState.WITHDRAWN),
        (last is not None and last < today, ActState.EXPIRED),
        (act.valid_from is not None and act.valid_from > today, ActState.TO_COME),
        (not stands, ActState.IDLE),
    )
    return next((state for holds, state in tests if holds), ActState.STANDS)


def governs(case: Case, act: ConsentAct, party_uid: str, today: date, routine: Routine) -> bool:
    """Whether it is what somebody who has a say said last of the party."""
    found = (governing(voice, party_uid, today) for voice in c8_voices(case, today, routine))
    return any(one is not None and one[0].uid == act.uid for one in found)
