"""Taking consent back: any time, whole or in part, in one step, with effect at once (C5); and saying no (C9).

`withdraw` makes the withdrawal, `c5_work_list` says what has to be done because of it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from sipdesk.domain.calendar import has_come
from sipdesk.domain.case import Case
from sipdesk.domain.consent import Withdrawal
from sipdesk.domain.disclosure.grounds import governing, received, recorded_acts
from sipdesk.domain.disclosure.notices import BARE_FACT
from sipdesk.domain.disclosure.signers import c8_voices
from sipdesk.domain.disclosure.taken_back import before, c5_newest, c5_told, c5_touches
from sipdesk.domain.findings import Finding
from sipdesk.domain.given import sent_at, told_of_her
from sipdesk.domain.party import Party
from sipdesk.domain.passage import Passage
from sipdesk.domain.plan import Action
from sipdesk.domain.register import IssuedPaper
from sipdesk.domain.routine import PARTICIPATION, Routine
from sipdesk.domain.rules.ground import taken_back
from sipdesk.domain.rules.making import not_come, stop, warn
from sipdesk.domain.rules.standing import each_voice, exchange_withdrawn, grant_path, others, plan_act, plan_withdrawn
from sipdesk.domain.terms import Answer, ConsentForm, Doer
from sipdesk.errors import SipError

_OF_PLAN: Final = frozenset({"plan", "contacts", "follow-up"})
"""Papers that say what stands in a plan: they rest on consent (ii)."""


@dataclass(frozen=True, slots=True)
class WorkList:
    """What a withdrawal brings with it (spec: disclosure, "Time").

    tell: parties to be told, and only such as the register shows were told before; not yet told of it.
    stopped: papers made but not sent, which stay here. given: papers already sent, which cannot be called back.
    lost_who: actions of the plan whose party may no longer be told of them. closing: whether closing follows.
    """

    tell: tuple[Party, ...] = ()
    stopped: tuple[IssuedPaper, ...] = ()
    given: tuple[IssuedPaper, ...] = ()
    lost_who: tuple[Action, ...] = ()
    closing: bool = False


def withdraw(
    case: Case,
    *,
    at: datetime,
    taken_by: str,
    exchange: bool = False,
    plan: bool = False,
    party_uid: str = "",
    type_code: str = "",
    form: ConsentForm | None = None,
    note: Passage | None = None,
    taken_back_by: str = "",
) -> Withdrawal:
    """C5: a withdrawal of what stands in the case at that moment; it counts when it is added to the case.

    A party or a kind of information narrows the withdrawal of the exchange. taken_back_by: uid of the representative
    or guardian who does, empty for the person herself. Raises SipError when no consent is
    recorded that could be taken back, or when nothing was said to be.
    """
    until = at.replace(microsecond=999_999)  # what was recorded within the same second stood then
    acts = tuple(act.uid for act in case.consent.acts if act.recorded_at is not None and act.recorded_at <= until)
    if not acts:
        raise SipError("C5.nothing-given")
    if not (exchange or plan) or ((party_uid or type_code) and not exchange):
        raise SipError("C5.nothing-chosen")
    return Withdrawal(
        at=at, exchange=exchange, plan=plan, party_uid=party_uid, type=type_code, acts=acts, form=form,
        taken_by=taken_by, note=note or Passage(), taken_back_by=taken_back_by,
    )


def c5_work_list(case: Case, withdrawal: Withdrawal, today: date, routine: Routine) -> WorkList:
    """C5: whom to tell, what is stopped, what has been given, what has lost its "who", whether closing follows.

    The withdrawal may be in the case already, or be looked at before it is added.
    """
    earlier = before(case, withdrawal)
    after = _with_withdrawals(case, [*earlier.consent.withdrawals, withdrawal])
    touched = [party for party in others(case) if c5_touches(earlier, withdrawal, party, today)]
    papers = [p for p in case.issued if _rests_on_it(p, withdrawal, touched)]
    return WorkList(
        tell=tuple(p for p in touched if told_of_her(case, p.uid) and not c5_told(case, withdrawal, p)),
        stopped=tuple(paper for paper in papers if sent_at(paper) is None),
        given=tuple(paper for paper in papers if sent_at(paper) is not None),
        lost_who=tuple(a for a in case.plan.actions if _lost(a, earlier, after, today, routine)),
        closing=_closes(earlier, after, withdrawal, today, routine),
    )


@each_voice
def c5_nothing_stands_after_withdrawal(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C5: what was taken back and not given again stops every paper that needs it."""
    drawn_up = plan_act(case, today)
    plan = plan_withdrawn(case, drawn_up) if drawn_up and drawn_up.plan is Answer.YES else None
    if plan is not None:
        yield stop("C5.plan-withdrawn", f"consent.withdrawals.{plan.uid}.plan", at=plan.at)
    told = next((act for act in recorded_acts(case, today) if act.exchange is not None), None)
    whole = exchange_withdrawn(case, told) if told and told.exchange is Answer.YES else None
    if whole is not None:
        yield stop("C5.exchange-withdrawn", f"consent.withdrawals.{whole.uid}.exchange", at=whole.at)
        return
    for party in case.parties:
        found = governing(case, party.uid, today)
        if found and taken_back(case, party, today, routine):
            side = "shares" if party.own else "receives"
            yield stop("C5.withdrawn", f"{grant_path(*found)}.{side}", party=party.name)


def c5_paper(case: Case, party: Party | None, today: date) -> Iterator[Finding]:
    """C5: the paper about a withdrawal goes to the person, and to whom it concerns among those given papers before."""
    if party is None:
        if not any(taken.at for taken in case.consent.withdrawals):
            yield stop("C5.nothing-withdrawn", "consent.withdrawals")
    elif not told_of_her(case, party.uid):
        yield stop("C5.not-told-before", f"parties.{party.uid}.name", party=party.name)
    elif c5_newest(case, party, today) is None:
        yield stop("C5.not-concerned", "consent.withdrawals", party=party.name)


def c9_refused(case: Case, today: date, routine: Routine) -> frozenset[str]:
    """C9: what was refused in the newest answers: "exchange", "plan". It is accepted, and refuses no support. Where
    several consent, the no of one is enough (C8)."""
    refused: set[str] = set()
    for voice in c8_voices(case, today, routine):
        newest: dict[str, Answer] = {}
        for act in voice.consent.acts:
            newest.update({name: answer for name in ("exchange", "plan") if (answer := getattr(act, name)) is not None})
        refused.update(name for name, answer in newest.items() if answer is Answer.NO)
    return frozenset(refused)


def c9_left_to_write(case: Case, today: date, routine: Routine) -> tuple[str, ...]:
    """C9: a refusal is accepted after explaining: paths still empty of what the person was told, and when."""
    if not c9_refused(case, today, routine):
        return ()
    left = [] if case.consent.explained else ["consent.explained"]
    return (*left, *([] if has_come(case.consent.explained_on, today) else ["consent.explained_on"]))


def c9_explained(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C9: what is left of that: a refusal stands, and is no refusal of support; that is explained first."""
    for path in c9_left_to_write(case, today, routine):
        day = case.consent.explained_on if path.endswith("_on") else None
        yield from not_come("C9.day-in-future", path, day, today)
        if day is None:
            yield warn("C9.not-explained", path)


def _with_withdrawals(case: Case, withdrawals: list[Withdrawal]) -> Case:
    return replace(case, consent=replace(case.consent, withdrawals=withdrawals))


def _rests_on_it(paper: IssuedPaper, withdrawal: Withdrawal, touched: list[Party]) -> bool:
    """Whether a paper in the register holds what has been taken back."""
    if paper.paper in BARE_FACT:
        return False
    if withdrawal.plan and paper.paper in _OF_PLAN:
        return True
    if not withdrawal.exchange or not any(party.uid == paper.party_uid for party in touched):
        return False
    if withdrawal.party_uid not in ("", paper.party_uid):
        return False
    return not withdrawal.type or withdrawal.type in paper.types


def _lost(action: Action, before: Case, after: Case, today: date, routine: Routine) -> bool:
    party = before.party(action.party_uid) if action.doer is Doer.PARTY else None
    if party is None or party.own:
        return False
    return _takes_part(before, party, today, routine) and not _takes_part(after, party, today, routine)


def _takes_part(case: Case, party: Party, today: date, routine: Routine) -> bool:
    return PARTICIPATION in received(case, party, today, routine)


def _closes(before: Case, after: Case, withdrawal: Withdrawal, today: date, routine: Routine) -> bool:
    """Taking back that a SIP is drawn up, or all exchange of information, opens closing."""
    if withdrawal.plan or not (withdrawal.party_uid or withdrawal.type):
        return True
    had = any(_takes_part(before, party, today, routine) for party in others(before))
    return had and not any(_takes_part(after, party, today, routine) for party in others(after))
