"""What those who are called answer, and who comes instead (D5)."""

from collections.abc import Iterator
from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.grounds import disclosable
from sipdesk.domain.disclosure.told_meeting import d3_summoned, d10_told_anew
from sipdesk.domain.findings import Finding
from sipdesk.domain.party import Party
from sipdesk.domain.routine import PARTICIPATION, Routine
from sipdesk.domain.rules.course import coming_meeting
from sipdesk.domain.rules.making import dated
from sipdesk.domain.rules.standing import others
from sipdesk.domain.terms import Authority


def d5_answer(case: Case, party: Party) -> bool | None:
    """D5: whether somebody comes, as the party has answered about the meeting of now.

    A dated answer from before the letter about this meeting was about an earlier one, and a no from before the letter
    that told of the present day was to another day. A yes stands when the meeting is moved: the letter asks whomever
    that does not suit to say so.
    """
    coming, on = party.reply.coming, party.reply.on
    since = d10_told_anew(case, party.uid, moved=coming is False)
    return None if on and since and on < since else coming


def d5_reply_missing(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """D5: no reply before the meeting is called about; whoever cannot come names a replacement, but for a relative.

    Nobody is asked to ring a party that may not be told of the meeting any more.
    """
    day = coming_meeting(case, today, routine)
    if day is None:
        return
    for party in others(case):
        path, coming = f"parties.{party.uid}.reply", d5_answer(case, party)
        if not (party.takes_part and d3_summoned(case, party.uid)):
            continue
        if PARTICIPATION not in disclosable(case, party, today, routine):
            continue
        if coming is None:
            reply_by = min(case.meeting.reply_by or day, day)
            yield dated("D5.no-reply", f"{path}.coming", reply_by, party=party.name, meeting_on=day)
        elif not (coming or party.reply.replacement.strip() or party.authority is Authority.PRIVATE):
            yield dated("D5.no-replacement", f"{path}.replacement", day, party=party.name, meeting_on=day)
