"""Which acts of consent decide something today, and each party's row in them: shared by the rules on consent."""

from collections.abc import Iterator
from datetime import date
from functools import wraps

from sipdesk.domain.calendar import has_come
from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct, Grant, Withdrawal
from sipdesk.domain.disclosure.grounds import c1_speaks_of, governing, reaches, recorded_acts
from sipdesk.domain.disclosure.signers import c8_voices
from sipdesk.domain.findings import Finding
from sipdesk.domain.party import Party
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.making import Rule
from sipdesk.domain.terms import Answer, ClosingReason


def act_path(act: ConsentAct) -> str:
    return f"consent.acts.{act.uid}"


def grant_path(act: ConsentAct, grant: Grant) -> str:
    return f"{act_path(act)}.grants.{grant.uid}"


def standing_acts(case: Case, today: date) -> list[ConsentAct]:
    """Acts that count today or may come to count, in the order of the case: drafts, acts that begin later, and
    of those that have begun the newest, each party's governing one and the newest answer about the plan."""
    begun = recorded_acts(case, today)
    found = (governing(case, party.uid, today) for party in case.parties)
    counting = {entry[0].uid for entry in found if entry}
    counting.update(act.uid for act in begun[:1])
    counting.update(act.uid for act in (plan_act(case, today),) if act)
    over = {act.uid for act in begun} - counting
    return [act for act in case.consent.acts if act.uid not in over]


def acts_of_all(case: Case, today: date, routine: Routine) -> list[ConsentAct]:
    """The same for everybody whose consent is needed (C8), each act once."""
    voices = c8_voices(case, today, routine)
    return list({act.uid: act for voice in voices for act in standing_acts(voice, today)}.values())


def each_voice(rule: Rule) -> Rule:
    """The rule for everybody whose consent is needed, one after the other, each finding once; an adult is one (C8)."""

    @wraps(rule)
    def of_each(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
        once: dict[tuple[str, str], Finding] = {}
        for voice in c8_voices(case, today, routine):
            for finding in rule(voice, today, routine):
                once.setdefault((finding.code, finding.path), finding)
        yield from once.values()

    return of_each


def plan_act(case: Case, today: date) -> ConsentAct | None:
    """The newest act that answers whether a SIP may be drawn up."""
    return next((act for act in recorded_acts(case, today) if act.plan is not None), None)


def given(act: ConsentAct) -> bool:
    """Whether the act says yes to something."""
    return Answer.YES in (act.exchange, act.plan)


def unrecorded_refusal(case: Case, consent: str) -> ConsentAct | None:
    """A draft that says no to "exchange" or "plan" after everything that is recorded.

    It is no act yet, but nobody goes on telling because a button was not pressed.
    """
    for act in reversed(case.consent.acts):
        if act.recorded_at is not None:
            return None
        if getattr(act, consent) is Answer.NO:
            return act
    return None


def newest_row(case: Case, party: Party, today: date) -> tuple[ConsentAct, Grant] | None:
    """The party's row as it stands or is being drafted: in a draft before a recorded act, in the newest first."""
    begun = recorded_acts(case, today)
    uids = {act.uid for act in begun}
    to_come = [act for act in reversed(case.consent.acts) if act.uid not in uids]
    for act in (*to_come, *begun):
        if act.exchange is Answer.NO:
            return None
        grant = next((grant for grant in act.grants if grant.party_uid == party.uid), None)
        if grant is not None and (act.uid not in uids or c1_speaks_of(act, grant)):
            return act, grant
    return None


def others(case: Case) -> Iterator[Party]:
    """Every party but the own unit."""
    return (party for party in case.parties if not party.own)


def own_unit(case: Case) -> Party | None:
    return next((party for party in case.parties if party.own), None)


def exchange_withdrawn(case: Case, act: ConsentAct) -> Withdrawal | None:
    """The withdrawal that took back the whole exchange of information of that act."""
    return next((w for w in case.consent.withdrawals if _all_exchange(w) and reaches(w, act)), None)


def plan_withdrawn(case: Case, act: ConsentAct) -> Withdrawal | None:
    """The withdrawal that took back that a SIP is drawn up."""
    return next((w for w in case.consent.withdrawals if w.plan and reaches(w, act)), None)


def still_given(case: Case, act: ConsentAct) -> bool:
    """Whether something that the act said yes to has not been taken back whole."""
    return gives_exchange(case, act) or gives_plan(case, act)


def gives_exchange(case: Case, act: ConsentAct) -> bool:
    """Whether the act said yes to exchange of information, and that has not been taken back whole."""
    return act.exchange is Answer.YES and exchange_withdrawn(case, act) is None


def gives_plan(case: Case, act: ConsentAct) -> bool:
    """Whether the act said yes to a SIP, and that has not been taken back."""
    return act.plan is Answer.YES and plan_withdrawn(case, act) is None


def _all_exchange(withdrawal: Withdrawal) -> bool:
    """Whether it takes back every exchange of information; one that says neither is about information too."""
    whole = not (withdrawal.party_uid or withdrawal.type)
    return whole and (withdrawal.exchange or not withdrawal.plan)


def h1_ended(case: Case, today: date) -> bool:
    """H1: whether the day has come from which the SIP no longer holds, or she has died; not after a closing that was a
    mistake, until a new day is written."""
    closing = case.closing
    if closing.on is None and case.reopened:
        return False
    return closing.reason is ClosingReason.DECEASED or (closing.reason is not None and has_come(closing.on, today))
