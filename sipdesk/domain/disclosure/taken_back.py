"""Whom a withdrawal of consent concerns, and who has been told of it (C5)."""

from dataclasses import replace
from datetime import date
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.consent import Withdrawal
from sipdesk.domain.disclosure.grounds import governing
from sipdesk.domain.disclosure.signers import c8_by_giver
from sipdesk.domain.given import sent_to_party
from sipdesk.domain.party import Party

WITHDRAWAL: Final = "withdrawal"
"""Code of the paper that tells of it."""


def before(case: Case, withdrawal: Withdrawal) -> Case:
    """The case as it would stand without that withdrawal."""
    others = [one for one in case.consent.withdrawals if one.uid != withdrawal.uid]
    return replace(case, consent=replace(case.consent, withdrawals=others))


def c5_touches(case: Case, withdrawal: Withdrawal, party: Party, today: date) -> bool:
    """C5: whether the party has to know: it may be told less, or tells somebody who may.

    case: as it stands without the withdrawal.
    """
    whole = withdrawal.plan or not (withdrawal.party_uid or withdrawal.type)
    if whole or withdrawal.party_uid == party.uid:
        return True
    return any(_concerns(voice, withdrawal, party, today) for voice in c8_by_giver(case))


def _concerns(case: Case, withdrawal: Withdrawal, party: Party, today: date) -> bool:
    """The same for what one of those who consent has said."""
    found = governing(case, party.uid, today)
    if found is None:
        return False
    told, tells = set(found[1].receives), set(found[1].shares)
    if not withdrawal.party_uid:
        return withdrawal.type in told | tells
    return bool(tells & _could_receive(case, withdrawal, today))


def c5_told(case: Case, withdrawal: Withdrawal, party: Party) -> bool:
    """C5: whether the party knows, by a paper or in another way."""
    return party.uid in withdrawal.told or sent_to_party(case, party.uid, WITHDRAWAL, withdrawal.at)


def c5_newest(case: Case, party: Party, today: date) -> Withdrawal | None:
    """C5: the newest withdrawal that the party has to know of, told or not."""
    known = case.consent.withdrawals
    found = [(w.at, place) for place, w in enumerate(known) if w.at and c5_touches(before(case, w), w, party, today)]
    return known[max(found)[1]] if found else None


def _could_receive(case: Case, withdrawal: Withdrawal, today: date) -> set[str]:
    """Kinds of information that the party of the withdrawal could be told, as far as they are taken back."""
    found = governing(case, withdrawal.party_uid, today)
    receives = set(found[1].receives) if found else set()
    return receives & {withdrawal.type} if withdrawal.type else receives
