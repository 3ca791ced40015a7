"""What the person said no to in one of two cases counts in the one that goes on (P7, C5, C9); no yes does (C10)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct, Withdrawal
from sipdesk.domain.ids import new_uid
from sipdesk.domain.terms import Answer


def p7_carry_no(kept: Case, other: Case, uids: Mapping[str, str]) -> None:
    """P7: withdrawals and refusals of `other`, and what must not be shared, are said in `kept` too, on their own day.

    uids: of a party in `other`, to its own in `kept`. Whose word it was cannot be told between two cases, so for a
    child it is put down to nobody known here, and then it counts for everybody who consents (C8).
    """
    whose = other.uid if kept.consent.guardians else ""
    stood = list(kept.consent.acts)
    kept.consent.withdrawals += [_taken_back(one, stood, uids, whose) for one in other.consent.withdrawals]
    for refusal in _refusals(other):
        _insert(kept.consent.acts, replace(refusal, uid=new_uid(), given_by=whose))
    said, known = other.consent.not_shared, kept.consent.not_shared
    if said and said.text.strip() not in known.text:
        both = "\n".join(text for text in (known.text, said.text) if text.strip())
        types = tuple(dict.fromkeys((*known.types, *said.types)))
        about = known.about_other or said.about_other
        kept.consent.not_shared = replace(known, text=both, types=types, confirmed=False, about_other=about)


def _taken_back(one: Withdrawal, acts: list[ConsentAct], uids: Mapping[str, str], whose: str) -> Withdrawal:
    """It reaches what stood in the case that goes on at that moment, as far as it is known."""
    stood = [act.uid for act in acts if act.recorded_at and (one.at is None or act.recorded_at <= one.at)]
    return replace(
        one, uid=new_uid(), taken_back_by=whose, acts=(*stood, *one.acts), note=replace(one.note, confirmed=False),
        party_uid=uids.get(one.party_uid, one.party_uid), told=tuple(uids.get(uid, uid) for uid in one.told),
    )  # fmt: skip


def _refusals(case: Case) -> list[ConsentAct]:
    """What is refused by the newest word of each who consents: an act of its own with nothing but the no."""
    newest: dict[tuple[str, str], ConsentAct] = {}
    for act in sorted((act for act in case.consent.acts if act.recorded_at), key=_said):
        newest |= {(act.given_by, name): act for name in ("exchange", "plan") if getattr(act, name) is not None}
    refused: dict[str, ConsentAct] = {}
    for (_, name), act in newest.items():
        if getattr(act, name) is Answer.NO:
            alone = refused.get(act.uid) or replace(act, exchange=None, plan=None, grants=[], questions=())
            refused[act.uid] = replace(alone, **{name: Answer.NO})  # type: ignore[arg-type]
    return list(refused.values())


def _insert(acts: list[ConsentAct], refusal: ConsentAct) -> None:
    """Among the acts by the day it was said; drafts come last."""
    later = (place for place, act in enumerate(acts) if act.recorded_at is None or _said(act) > _said(refusal))
    acts.insert(next(later, len(acts)), refusal)


def _said(act: ConsentAct) -> tuple[date, datetime]:
    recorded = (act.recorded_at or datetime.min).replace(tzinfo=None)
    return act.given_on or recorded.date(), recorded
