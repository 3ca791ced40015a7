"""On what ground a party may be told something on a given day: a consent in force, and nothing else.

No age, role or kinship is a ground (spec: disclosure, "Ground"). Who may give it is said in `consenters`. Where several
have to consent, for a child, what all of them said yes to is told (`signers`, C8).
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime

from sipdesk.domain.calendar import years_later
from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct, Grant, Withdrawal
from sipdesk.domain.disclosure.agreed import c1_covers
from sipdesk.domain.disclosure.consenters import c7_without_detriment, given_by_one_who_may, somebody_consents
from sipdesk.domain.disclosure.signers import c8_kept_from, c8_no_say, c8_voices
from sipdesk.domain.party import Party
from sipdesk.domain.routine import Routine
from sipdesk.domain.terms import Answer, Documented

NOTHING: frozenset[str] = frozenset()


def last_day(act: ConsentAct, years: int = 1) -> date | None:
    """The last day of an act, both days included: never later than a year from its first day (C4)."""
    if act.valid_from is None:
        return None
    longest = years_later(act.valid_from, years)
    return longest if act.valid_to is None else min(act.valid_to, longest)


def is_documented(act: ConsentAct) -> bool:
    """Form, taker, day and place of documentation are all there; a paper form has a place where it is kept (C6)."""
    kept = act.documented is not Documented.PAPER_FORM or bool(act.documented_where.strip())
    return None not in (act.form, act.documented, act.given_on) and bool(act.taken_by.strip()) and kept


def in_force(act: ConsentAct, today: date, routine: Routine) -> bool:
    """Whether a recorded, documented act covers `today`, withdrawals aside."""
    last = last_day(act, routine.thresholds.consent_years)
    if act.recorded_at is None or act.valid_from is None or act.valid_to is None or last is None:
        return False
    begun = act.given_on is not None and act.given_on <= today and act.recorded_at.date() <= today
    return is_documented(act) and begun and act.valid_from <= today <= last


def recorded_acts(case: Case, today: date) -> list[ConsentAct]:
    """Acts that have begun to speak by `today`, newest first; a refusal speaks at once, whatever its period.

    What the person said last counts: an older form that is written down late does not come after it.
    """
    return [act for act in as_said(case) if _has_begun(act, today)]


def as_said(case: Case) -> list[ConsentAct]:
    """Everything that is recorded, what was said last first, whether or not it has begun."""
    recorded = [act for act in case.consent.acts if act.recorded_at]
    newest_first = sorted(enumerate(recorded), key=lambda entry: (_said(entry[1]), entry[0]), reverse=True)
    return [act for _, act in newest_first]


def _has_begun(act: ConsentAct, today: date) -> bool:
    """An act that refuses something does not wait for its first day."""
    return act.valid_from is None or act.valid_from <= today or Answer.NO in (act.exchange, act.plan)


def _said(act: ConsentAct) -> tuple[date, datetime]:
    """When the act was given, and within a day when it was recorded. Nobody has said anything after it was written
    down: a day that was written wrong keeps no later answer from counting."""
    recorded = act.recorded_at or datetime.min
    return min(act.given_on or recorded.date(), recorded.date()), recorded


def governing(case: Case, party_uid: str, today: date) -> tuple[ConsentAct, Grant] | None:
    """The newest act that speaks of the party, and its row; a refusal speaks of everybody.

    What an older act said of the party no longer counts: whoever takes away a tick in a renewal
    has taken it away.
    """
    for act in recorded_acts(case, today):
        if act.exchange is Answer.NO:
            return None
        grant = row_of(act, party_uid)
        if grant is not None and c1_speaks_of(act, grant):
            return act, grant
    return None


def c1_speaks_of(act: ConsentAct, grant: Grant) -> bool:
    """C1: whether an act says anything in a row: the two consents are independent, so one that leaves the exchange
    unanswered takes nothing from it. Where the row was read all the same and confirmed, in doubt nothing is told."""
    return act.exchange is not None or grant.confirmed


def row_of(act: ConsentAct, party_uid: str) -> Grant | None:
    """The party's row in an act. Should it stand there twice, only what both rows say counts."""
    rows = [grant for grant in act.grants if grant.party_uid == party_uid]
    if len(rows) < 2:
        return rows[0] if rows else None
    return replace(
        rows[0],
        receives=tuple(code for code in rows[0].receives if all(code in row.receives for row in rows)),
        shares=tuple(code for code in rows[0].shares if all(code in row.shares for row in rows)),
        confirmed=all(row.confirmed for row in rows),
    )


def received(case: Case, party: Party, today: date, routine: Routine) -> frozenset[str]:
    """Types that the party may be told on `today`, by the party's own row (C2, C4, C5, C6, B7)."""
    return _granted(case, party, today, routine, receives=True)


def shared(case: Case, party: Party, today: date, routine: Routine) -> frozenset[str]:
    """Types that the party may tell others on `today`."""
    return _granted(case, party, today, routine, receives=False)


def disclosable(case: Case, party: Party, today: date, routine: Routine) -> frozenset[str]:
    """What a copy for the party may hold: what it may be told and the own unit may tell.

    Papers come from the own unit, so both halves of C2 are needed: somebody who shares, somebody
    who receives.
    """
    own = next((p for p in case.parties if p.own), None)
    if own is None or party.own:
        return NOTHING
    return received(case, party, today, routine) & shared(case, own, today, routine)


def covered_questions(case: Case, party: Party, today: date, routine: Routine) -> frozenset[str]:
    """Questions for which the party's consent was given, by everybody and in these words; a later one is not (C1)."""
    found = [governing(voice, party.uid, today) for voice in c8_voices(case, today, routine)]
    asked = case.meeting.questions
    return frozenset(each.uid for each in asked if all(one and c1_covers(one[0], each) for one in found))


def plan_consent(case: Case, today: date, routine: Routine) -> Answer | None:
    """Consent (ii), that a SIP is drawn up, as it stands on `today`: yes, no (refused or withdrawn), or none. Where
    several consent one no is a no, and a yes is everybody's."""
    answers = [_plan_answer(voice, today, routine) for voice in c8_voices(case, today, routine)]
    if Answer.NO in answers:
        return Answer.NO
    settled = somebody_consents(case, today, routine) and None not in answers
    return Answer.YES if settled else None


def _plan_answer(case: Case, today: date, routine: Routine) -> Answer | None:
    for act in recorded_acts(case, today):
        if act.plan is None:
            continue
        if act.plan is Answer.NO or any(w.plan and reaches(w, act) for w in case.consent.withdrawals):
            return Answer.NO
        stands = in_force(act, today, routine) and given_by_one_who_may(case, act, today, routine)
        return Answer.YES if stands else None
    return None


def _granted(case: Case, party: Party, today: date, routine: Routine, *, receives: bool) -> frozenset[str]:
    """What everybody who has a say has granted; of what a guardian may not know somebody else has a say."""
    if not somebody_consents(case, today, routine) or not is_approved(party, today):
        return NOTHING
    voices = [
        (_granted_by(voice, party, today, routine, receives=receives), c8_no_say(voice, today, routine))
        for voice in c8_voices(case, today, routine)
    ]
    granted = frozenset(code for types, no_say in voices for code in types - no_say)
    for types, no_say in voices:
        granted &= types | no_say
    return granted - c8_kept_from(case, party, granted) if receives else granted


def _granted_by(case: Case, party: Party, today: date, routine: Routine, *, receives: bool) -> frozenset[str]:
    """What one who consents has granted, and not taken back."""
    found = governing(case, party.uid, today)
    if found is None:
        return NOTHING
    act, grant = found
    stands = in_force(act, today, routine) and given_by_one_who_may(case, act, today, routine)
    if act.exchange is not Answer.YES or not grant.confirmed or not stands:
        return NOTHING
    types = frozenset(grant.receives if receives else grant.shares)
    if receives:
        types = c7_without_detriment(case, act, party.uid, types)
    return types - withdrawn_types(case, act, party.uid, types)


def is_approved(party: Party, today: date) -> bool:
    """The person decides who takes part (B7); the own unit asks and needs no approval."""
    return party.own or (party.approved_on is not None and party.approved_on <= today)


def withdrawn_types(case: Case, act: ConsentAct, party_uid: str, types: Collection[str]) -> frozenset[str]:
    """Which of `types` have been taken back for the party. A withdrawal has effect at once, whatever the day."""
    gone: set[str] = set()
    for taken_back in case.consent.withdrawals:
        of_exchange = taken_back.exchange or not taken_back.plan  # one that says neither is about information
        if of_exchange and reaches(taken_back, act) and taken_back.party_uid in ("", party_uid):
            gone.update([taken_back.type] if taken_back.type else types)
    return frozenset(gone)


def reaches(taken_back: Withdrawal, act: ConsentAct) -> bool:
    """Whether an act stood when the withdrawal was made; without a list of acts or a moment it reaches every act.

    In doubt nothing is told: an act that was recorded before the withdrawal stood then, listed or not, and so did one
    that was given before it and recorded after.
    """
    if not taken_back.acts or taken_back.at is None or act.uid in taken_back.acts:
        return True
    recorded_before = act.recorded_at is not None and act.recorded_at <= taken_back.at
    return recorded_before or (act.given_on is not None and act.given_on < taken_back.at.date())
