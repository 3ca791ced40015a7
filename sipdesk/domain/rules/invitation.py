"""Who comes, on whose wish, and how each is asked: parties, lists and channels (B7, B8, D1 to D3, D9)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.grounds import disclosable
from sipdesk.domain.disclosure.notices import told_before
from sipdesk.domain.disclosure.told_meeting import a1_held, d3_summoned
from sipdesk.domain.findings import Finding
from sipdesk.domain.given import sent_to_party
from sipdesk.domain.party import Party
from sipdesk.domain.routine import PARTICIPATION, Routine
from sipdesk.domain.rules.course import goes_on, wished
from sipdesk.domain.rules.discharge import a16_region_calls
from sipdesk.domain.rules.ground import taken_back
from sipdesk.domain.rules.making import stop, warn
from sipdesk.domain.rules.standing import others
from sipdesk.domain.terms import Authority, Call, Channel

AUTHORITIES = (Authority.MUNICIPALITY, Authority.REGION)


def b7_each_party_approved(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """B7: the person decides who comes, and is not asked again once she wants nobody to. Private persons stand under
    D9."""
    if not wished(case, today, routine):
        return
    for party in others(case):
        if party.authority is not Authority.PRIVATE:
            yield from approval_of(party, today)


def d9_relatives_as_wished(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """D9: relatives and friends only as the person wishes: none without her word."""
    if not wished(case, today, routine):
        return
    for party in others(case):
        if party.authority is Authority.PRIVATE:
            yield from approval_of(party, today)


def approval_of(party: Party, today: date) -> Iterator[Finding]:
    """B7, or D9, for one party."""
    private, path = party.authority is Authority.PRIVATE, f"parties.{party.uid}.approved_on"
    if party.approved_on is None:
        yield stop("D9.not-approved" if private else "B7.not-approved", path, party=party.name)
    elif party.approved_on > today:
        code = "D9.day-in-future" if private else "B7.day-in-future"
        yield stop(code, path, party=party.name, approved_on=party.approved_on)


def b8_spoken_to_before_letter(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """B8: each organisation is spoken to before its letter; naming the person there needs consent (i)."""
    if a1_held(case, today):
        return
    for party in others(case):
        if party.takes_part and party.authority is not Authority.PRIVATE:
            yield from spoken_to(case, party, today, routine)


def spoken_to(case: Case, party: Party, today: date, routine: Routine) -> Iterator[Finding]:
    """B8 for one party, looked at as consent stood on the day they spoke. Nobody is sent to a unit before the person
    has consented: she is asked first, then the unit."""
    path = f"parties.{party.uid}.spoken_on"
    if party.spoken_on is None:
        if b8_to_speak_with(case, party, today, routine):
            yield warn("B8.not-spoken", path, party=party.name)
    elif party.spoken_on > today:
        yield warn("B8.day-in-future", path, party=party.name, spoken_on=party.spoken_on)
    elif PARTICIPATION not in disclosable(_as_it_stood(case, party.spoken_on), party, party.spoken_on, routine):
        yield warn("B8.spoken-without-consent", path, party=party.name, spoken_on=party.spoken_on)


def b8_to_speak_with(case: Case, party: Party, today: date, routine: Routine) -> bool:
    """B8: whether somebody has to speak with a unit, and may: it is to have a letter of ours, and the person consents
    that it is told."""
    if party.spoken_on is not None or d3_summoned(case, party.uid):
        return False
    ours = goes_on(case, today, routine) and not a16_region_calls(case, today)
    return ours and PARTICIPATION in disclosable(case, party, today, routine)


def d3_to_summon(case: Case, today: date, routine: Routine) -> list[Party]:
    """D3: who takes part and has not been sent the summons; not one whose consent was taken back, which gets none."""
    return [
        party for party in others(case)
        if party.takes_part and not d3_summoned(case, party.uid) and not taken_back(case, party, today, routine)
    ]


def b7_stays_told(case: Case, party: Party) -> bool:
    """B7: whether a party that the person no longer wants there stays in the case: it was given papers, so it is still
    told of what ends (H2), and the register can say who it was."""
    return not party.own and sent_to_party(case, party.uid)


def b7_no_longer(case: Case, party: Party) -> bool:
    """B7: one of those: it was told of the SIP, and neither takes part nor has a copy any more."""
    return not (party.takes_part or party.wants_copy) and told_before(case, party)


def d1_default_call(party: Party, routine: Routine) -> Call:
    """D1: the list that the routine's table gives a kind of organisation; an unknown kind cannot be obliged."""
    kind = routine.kinds.get(party.kind)
    return kind.call if kind else Call.INVITED


def d1_moved(party: Party, routine: Routine) -> bool:
    """D1: whether staff moved the party to the other list; any move is possible and kept."""
    return party.call is not d1_default_call(party, routine)


def d2_both_authorities_summoned(case: Case, _today: date, routine: Routine) -> Iterator[Finding]:
    """D2: municipality and region are both among the summoned. A school is summoned, but is neither of them."""
    taking_part = [party for party in case.parties if party.takes_part]
    if not any(not party.own for party in taking_part):
        return
    there = {
        party.authority for party in taking_part
        if (party.own or party.call is Call.SUMMONED) and is_authority(party, routine)
    }
    for authority in AUTHORITIES:
        if authority not in there:
            yield warn("D2.authority-missing", "parties", authority=authority)


def is_authority(party: Party, routine: Routine) -> bool:
    """Whether the party's unit counts as one of the two authorities (D2)."""
    kind = routine.kinds.get(party.kind)
    return party.authority in AUTHORITIES and kind is not None and kind.is_authority


def d3_channels(party: Party) -> tuple[Channel, ...]:
    """D3: ways a letter may go out to the party, the first choice first: what was chosen, then the routine's order.

    The post is none where nothing may be posted, where no address is known, and under protected identity.
    """
    posted = bool(party.town.strip()) and not (party.no_post or party.protected)
    shared = party.authority is not Authority.PRIVATE
    usual = [channel for channel in Channel if channel is not Channel.POST or posted]
    usual = [channel for channel in usual if channel is not Channel.SHARED_SERVICE or shared]
    return tuple(sorted(usual, key=lambda channel: channel is not party.channel))


def _as_it_stood(case: Case, day: date) -> Case:
    """The case with what had been said by that day: without later withdrawals, and without a later no or yes."""
    made = [w for w in case.consent.withdrawals if w.at is None or w.at.date() <= day]
    said = [act for act in case.consent.acts if act.recorded_at is None or act.recorded_at.date() <= day]
    return replace(case, consent=replace(case.consent, withdrawals=made, acts=said))
