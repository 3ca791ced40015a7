"""Why a paper rests on no consent, in words: for each of the two consents the reason, never just "no" (C1).

`disclosure.grounds` decides; these rules explain its answer, and always have one.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.disclosure.consenters import given_by_one_who_may
from sipdesk.domain.disclosure.grounds import (
    disclosable,
    governing,
    in_force,
    plan_consent,
    received,
    recorded_acts,
    shared,
)
from sipdesk.domain.disclosure.signers import c8_kept_from, c8_minor, c8_voices
from sipdesk.domain.findings import Finding
from sipdesk.domain.party import Party
from sipdesk.domain.routine import PARTICIPATION, Routine
from sipdesk.domain.rules.child import c8_everybody_asked, c8_of_act, c8_situation, c8_somebody_has_a_say
from sipdesk.domain.rules.consent import c4_period, c4_too_long, c6_documentation
from sipdesk.domain.rules.making import stop, warn
from sipdesk.domain.rules.representative import c7_of_act, c7_untested
from sipdesk.domain.rules.situation import c8_age_known, c8_guardians_right_ended, given_as_minor
from sipdesk.domain.rules.standing import (
    act_path,
    each_voice,
    grant_path,
    own_unit,
    plan_act,
    plan_withdrawn,
    unrecorded_refusal,
)
from sipdesk.domain.terms import Answer


def c1_exchange_in_force(case: Case, party: Party, today: date, routine: Routine) -> Iterator[Finding]:
    """C1 (i): why the party may not even be told that there is a meeting. Approval (B7) is asked for elsewhere."""
    for voice in c8_voices(case, today, routine):
        refusal = unrecorded_refusal(voice, "exchange")
        if refusal is not None:
            yield stop("C6.not-recorded", f"{act_path(refusal)}.recorded_at")
        yield from _more_than_a_year(voice, party, today, routine)
    if PARTICIPATION in disclosable(case, party, today, routine):
        return
    own = own_unit(case)
    if own is None:
        yield stop("C2.no-own-unit", "parties")
    elif party.own:
        yield stop("C13.not-for-reader", f"parties.{party.uid}.own", party=party.name)
    else:
        found = [*_nobody_consents(case, today, routine)]
        if c8_kept_from(case, party, frozenset({PARTICIPATION})):
            found.append(stop("C8.kept-out", "consent.guardians", party=party.name))
        for voice in c8_voices(case, today, routine):
            found += [*_row(voice, party, today, routine), *_row(voice, own, today, routine)]
        approved = party.approved_on is not None and party.approved_on <= today
        nothing_else = approved and not list(c8_age_known(case, today, routine))
        yield from found or ([stop("C1.not-in-force", "consent.acts", party=party.name)] if nothing_else else [])


def _more_than_a_year(case: Case, party: Party, today: date, routine: Routine) -> Iterator[Finding]:
    """C4 for what was said of the party, and of the own unit that tells it."""
    uids = [party.uid, *(own.uid for own in [own_unit(case)] if own)]
    acts = {found[0].uid: found[0] for uid in uids if (found := governing(case, uid, today))}
    for act in acts.values():
        yield from c4_too_long(act, routine)


def c1_plan_in_force(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C1 (ii): why no plan may be given out."""
    yield from c1_plan_not_refused(case, today, routine)
    for voice in c8_voices(case, today, routine):
        if (act := plan_act(voice, today)) and act.plan is Answer.YES:
            yield from c4_too_long(act, routine)
    if plan_consent(case, today, routine) is not None:
        return
    found = [*_nobody_consents(case, today, routine)]
    for voice in c8_voices(case, today, routine):
        if plan_consent(voice, today, routine) is None:
            found += _plan_missing(voice, today, routine)
    unexplained = not found and not list(c8_age_known(case, today, routine))
    yield from [stop("C1.plan-not-in-force", "consent.acts")] if unexplained else found


def _nobody_consents(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """What keeps it from being settled who consents, and for a child who has not been asked yet (C8)."""
    yield from c8_situation(case, today, routine)
    yield from c8_guardians_right_ended(case, today, routine)
    yield from c8_everybody_asked(case, today, routine)
    yield from c8_somebody_has_a_say(case, today, routine)


def _plan_missing(case: Case, today: date, routine: Routine) -> list[Finding]:
    """Why one who consents has said neither yes nor no to a SIP that counts today."""
    act = plan_act(case, today)
    return _not_in_force(case, act, today, routine) if act else [stop("C1.plan-not-asked", "consent.acts")]


@each_voice
def c1_plan_not_refused(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C1 (ii): refused or taken back, the plan is never issued, not to the person either."""
    refusal, act = unrecorded_refusal(case, "plan"), plan_act(case, today)
    if refusal is not None:
        yield stop("C6.not-recorded", f"{act_path(refusal)}.recorded_at")
    if act is None or plan_consent(case, today, routine) is not Answer.NO:
        return
    taken_back = plan_withdrawn(case, act)
    if act.plan is Answer.YES and taken_back is not None:
        yield stop("C5.plan-withdrawn", f"consent.withdrawals.{taken_back.uid}.plan", at=taken_back.at)
    else:
        yield stop("C1.plan-refused", f"{act_path(act)}.plan")


@each_voice
def c1_meeting_without_plan(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C1: a letter although (ii) was refused or taken back: a warning, and no stop.

    The two consents are independent. The letter rests on (i), exchange before and at the meeting, which she has given;
    what a refusal of (ii) stops is the plan. To meet without one, and to be asked again there, is hers to choose, and
    a stop here would take that choice from her. It is said all the same: the letter calls it a SIP meeting.
    """
    act = plan_act(case, today)
    if act is not None and plan_consent(case, today, routine) is Answer.NO:
        yield warn("C1.meeting-without-plan", f"{act_path(act)}.plan")


def taken_back(case: Case, party: Party, today: date, routine: Routine) -> bool:
    """Whether the party could be told of the meeting (the own unit: could tell), had it not been taken back (C5)."""
    holds = shared if party.own else received
    if PARTICIPATION in holds(case, party, today, routine):
        return False
    untouched = replace(case, consent=replace(case.consent, withdrawals=[]))
    return PARTICIPATION in holds(untouched, party, today, routine)


def _row(case: Case, party: Party, today: date, routine: Routine) -> Iterator[Finding]:
    """What is wrong with one party's row, if anything is."""
    found = governing(case, party.uid, today)
    if found is None:
        yield _unspoken(case, party, today)
        return
    act, grant = found
    row = grant_path(act, grant)
    if act.exchange is None:
        yield stop("C1.exchange-unanswered", f"{act_path(act)}.exchange")
    if not grant.confirmed:
        yield stop("C2.row-not-confirmed", f"{row}.confirmed", party=party.name)
    yield from _not_in_force(case, act, today, routine)
    yield from () if party.own else c7_untested(case, act, grant)
    side = "shares" if party.own else "receives"
    if PARTICIPATION not in getattr(grant, side):
        yield stop("C2.participation-missing", f"{row}.{side}", party=party.name)
    elif taken_back(case, party, today, routine):
        yield stop("C5.withdrawn", f"{row}.{side}", party=party.name)


def _unspoken(case: Case, party: Party, today: date) -> Finding:
    """No act that has begun speaks of the party: refused, not begun, not recorded, new, or never asked."""
    begun = recorded_acts(case, today)
    refusal = next((act for act in begun if act.exchange is Answer.NO), None)
    if refusal is not None and not any(act.exchange is Answer.YES for act in begun[: begun.index(refusal)]):
        return stop("C1.exchange-refused", f"{act_path(refusal)}.exchange")
    to_come = [act for act in case.consent.acts if act.uid not in {a.uid for a in begun}]
    for act in reversed(to_come):
        if any(grant.party_uid == party.uid for grant in act.grants):
            if act.recorded_at is None:
                return stop("C6.not-recorded", f"{act_path(act)}.recorded_at")
            return stop("C4.not-begun", f"{act_path(act)}.valid_from", valid_from=act.valid_from)
    if any(act.exchange is Answer.YES for act in begun):
        return stop("C15.new-party", f"parties.{party.uid}.name", party=party.name)
    return stop("C1.not-asked", "consent.acts")


def _not_in_force(case: Case, act: ConsentAct, today: date, routine: Routine) -> list[Finding]:
    """What keeps an act from covering today: its period, its documentation, the age at which it was given, or who
    gave it (C7, C8)."""
    if in_force(act, today, routine) and given_by_one_who_may(case, act, today, routine):
        return []
    giver = c8_of_act(case, act, today, routine) if c8_minor(case, today, routine) else c7_of_act(case, act, today)
    return [
        *c4_period(act, today, routine),
        *c6_documentation(act, today),
        *given_as_minor(case, act, today, routine),
        *giver,
    ]
