"""Who is in the room while the plan is written in view of all (E5): the screen shows what all of them may know.

In doubt it shows less: whoever was expected and is not noted as absent counts as there.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.told_meeting import a1_not_the_first
from sipdesk.domain.terms import Present


@dataclass(frozen=True, slots=True)
class InRoom:
    """parties: uids of those who are there, the own unit aside. stranger: somebody is there who is no party."""

    parties: tuple[str, ...] = ()
    stranger: bool = False


def e5_in_room(case: Case, today: date, gone_out: Collection[str] = (), *, stranger: bool = False) -> InRoom:
    """E5: who sees the screen. gone_out: uids of those who have left the room for a while.

    What is noted of the meeting (E6) counts on its day alone: at a follow-up others may have come. At a meeting that is
    not the first nobody counts as absent, since who is noted so may have been that the first time.
    """
    noted: dict[str, set[Present]] = {}
    again = a1_not_the_first(case)
    for entry in case.meeting.attendance if case.meeting.on == today else ():
        if entry.present and not (again and entry.present is Present.ABSENT):
            noted.setdefault(entry.party_uid, set()).add(entry.present)
    for uid in (uid for held in case.follow_ups if held.on == today for uid in held.there):
        noted.setdefault(uid, set()).add(Present.WHOLE)
    there = (
        party.uid for party in case.parties
        if not party.own and party.uid not in gone_out and _counts(noted.get(party.uid), expected=party.takes_part)
    )
    return InRoom(tuple(there), stranger)


def _counts(noted: set[Present] | None, *, expected: bool) -> bool:
    return expected if noted is None else noted != {Present.ABSENT}
