"""What a consent is worth on a day, judged a second time: the grounds of the oracle, from the specification alone."""

from datetime import date, datetime

from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct, Grant, Withdrawal
from sipdesk.domain.party import Party
from sipdesk.domain.representative import Representative
from sipdesk.domain.terms import Answer, Consenter, Documented, RepresentativeKind
from tests.domain.oracle_child import has_a_say, kept_from, settled, signers, speaks_for


def a_year_on(day: date, years: int = 1) -> date:
    """"One year from 2026-11-22 ends 2027-11-22; from 2028-02-29 it ends 2029-02-28." """
    leap = day.month == 2 and day.day == 29
    year = day.year + years
    has_leap_day = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return date(year, day.month, 28 if leap and not has_leap_day else day.day)


def is_adult(case: Case, day: date) -> bool:
    """Of age at eighteen; without a day of birth nobody knows."""
    born = case.person.birth_date
    return born is not None and a_year_on(born, 18) <= day


def whole_ground(case: Case, who: Representative, day: date) -> bool:
    """C7: kind, scope, evidence, assessor and a date that had come; it reaches this; nothing against her will."""
    if who.kind is None or "" in (who.scope.strip(), who.evidence.strip(), who.assessor.strip()):
        return False
    if who.assessed_on is None or day < who.assessed_on:
        return False
    if who.kind is RepresentativeKind.NOBODY:
        return who.willing is Answer.YES
    if who.party_uid not in [p.uid for p in case.parties]:
        return False
    unknown = who.reaches is None and who.kind is RepresentativeKind.FUTURE_POWER
    if who.reaches is Answer.NO or unknown:
        return False
    if who.kind in (RepresentativeKind.GOD_MAN, RepresentativeKind.ADMINISTRATOR):
        return who.willing is Answer.YES
    return who.willing is not Answer.NO


def given_rightly(case: Case, act: ConsentAct, day: date, today: date) -> bool:
    """C7, C8: the person of age said it herself, or one whose ground is whole where she cannot; for a child one whose
    yes is needed, once that was settled, and only as long as she is a child."""
    if not is_adult(case, day):
        child = case.person.birth_date is not None and not is_adult(case, today)
        return child and settled(case, day) and act.given_by in signers(case, day)
    if case.person.consenter is Consenter.GUARDIANS:
        return False
    if case.person.consenter is Consenter.REPRESENTATIVE:
        named = [who for who in case.consent.representatives if who.uid == act.given_by != ""]
        return any(whole_ground(case, who, day) for who in named[:1])
    return act.given_by == ""


def stands(case: Case, act: ConsentAct, today: date) -> bool:
    """C4 and C6: recorded, documented, begun and not run out; given by one who may (C7, C8)."""
    if act.recorded_at is None or act.given_on is None or act.valid_from is None or act.valid_to is None:
        return False
    if act.form is None or act.documented is None or not act.taken_by.strip():
        return False
    if act.documented is Documented.PAPER_FORM and not act.documented_where.strip():
        return False
    if act.given_on > today or act.recorded_at.date() > today or not given_rightly(case, act, act.given_on, today):
        return False
    return act.valid_from <= today <= min(act.valid_to, a_year_on(act.valid_from))


def voices(case: Case, today: date) -> list[str | None]:
    """Everybody whose yes is needed: for a child who C8 says, else one voice that is everybody's."""
    child = case.person.birth_date is not None and not is_adult(case, today)
    return [*signers(case, today)] if child and signers(case, today) else [None]


def latest_first(case: Case, today: date, voice: str | None = None) -> list[ConsentAct]:
    """What was said last counts: by the day it was given, within a day by when it was recorded."""
    recorded = [act for act in case.consent.acts if act.recorded_at is not None]
    if voice is not None:
        recorded = [act for act in recorded if speaks_for(case, act.given_by, today, voice)]
    number = {id(act): place for place, act in enumerate(case.consent.acts)}

    def said(act: ConsentAct) -> tuple[date, datetime, int]:
        assert act.recorded_at is not None
        written = act.recorded_at.date()  # nobody says anything after it was written down
        return min(act.given_on or written, written), act.recorded_at, number[id(act)]

    return sorted(recorded, key=said, reverse=True)


def last_word(
    case: Case, party: Party, today: date, voice: str | None = None
) -> tuple[ConsentAct, list[Grant]] | None:
    """The newest act that speaks of the party. A refusal speaks of everybody and at once; consent for later, later.
    The two consents are independent (C1): an answer to whether a SIP is written alone leaves rows that nobody read."""
    for act in latest_first(case, today, voice):
        if act.exchange is Answer.NO:
            return None
        if act.valid_from is not None and act.valid_from > today and Answer.NO not in (act.exchange, act.plan):
            continue
        rows = [grant for grant in act.grants if grant.party_uid == party.uid]
        if rows and (act.exchange is not None or all(row.confirmed for row in rows)):
            return act, rows
    return None


def asked_about(case: Case, party: Party, today: date, question: str) -> bool:
    """C1: whether everybody's consent for the party was given for that question, in the words that it has today."""
    words = [last_word(case, party, today, voice) for voice in voices(case, today)]
    worded = {one.uid: one.text.text for one in case.meeting.questions}
    return all(word is not None and was_asked(word[0], question, worded[question]) for word in words)


def was_asked(act: ConsentAct, question: str, worded: str) -> bool:
    """C1: an act keeps a question's uid and words; before words were kept, the uid alone."""
    kept = [entry.split(" ", 1) for entry in act.questions]
    return any(entry[0] == question and (len(entry) == 1 or entry[1].split() == worded.split()) for entry in kept)


def taken_back(case: Case, today: date, voice: str | None) -> list[Withdrawal]:
    """Withdrawals that reach what that one said."""
    everything = case.consent.withdrawals
    return [one for one in everything if voice is None or speaks_for(case, one.taken_back_by, today, voice)]


def takes_back(withdrawal: Withdrawal, act: ConsentAct) -> bool:
    """C5: whatever stood when it was made, also what was said before and written down after."""
    if not withdrawal.acts or withdrawal.at is None or act.uid in withdrawal.acts:
        return True
    if act.recorded_at is None:
        return False
    said_before = act.given_on is not None and act.given_on < withdrawal.at.date()
    return act.recorded_at <= withdrawal.at or said_before


def consented(case: Case, party: Party, today: date, receives: bool, voice: str | None = None) -> set[str]:
    """Kinds in the party's own row that were consented to and have not been taken back (C2, C4, C5, C6)."""
    word = last_word(case, party, today, voice)
    if word is None:
        return set()
    act, rows = word
    if act.exchange is not Answer.YES or not stands(case, act, today) or not all(row.confirmed for row in rows):
        return set()
    kinds = set.intersection(*(set(row.receives if receives else row.shares) for row in rows))
    if receives and tested_instead(case, act):
        kinds &= without_harm(case, party)
    for withdrawal in taken_back(case, today, voice):
        about_exchange = withdrawal.exchange or not withdrawal.plan
        if about_exchange and takes_back(withdrawal, act) and withdrawal.party_uid in ("", party.uid):
            kinds -= {withdrawal.type} if withdrawal.type else set(kinds)
    return kinds


def tested_instead(case: Case, act: ConsentAct) -> bool:
    """C7: whether nobody could consent, so that harm was tested instead."""
    named = [who for who in case.consent.representatives if who.uid == act.given_by != ""]
    return any(who.kind is RepresentativeKind.NOBODY for who in named[:1])


def without_harm(case: Case, party: Party) -> set[str]:
    """C7: what has passed the test for that party, with a reason."""
    passed: set[str] = set()
    for one in case.consent.detriments:
        if one.party_uid == party.uid and one.reason.strip() != "":
            passed.update(one.types)
    return passed


def may_be_told(case: Case, party: Party | None, today: date) -> set[str]:
    """Kinds that a copy for the party may hold: the own unit may tell them and the party may be told them, and
    everybody who has a say in it has said so."""
    own = [each for each in case.parties if each.own]
    if party is None or party.own or not own:
        return set()
    if not settled(case, today) if is_child(case, today) else not is_adult(case, today):
        return set()
    if not is_child(case, today) and case.person.consenter is Consenter.GUARDIANS:
        return set()
    if party.approved_on is None or party.approved_on > today:
        return set()
    said = {
        voice: consented(case, party, today, True, voice) & consented(case, own[0], today, False, voice)
        for voice in voices(case, today)
    }
    told = set()
    for kind in set.union(*said.values()):
        having = [kinds for voice, kinds in said.items() if voice is None or has_a_say(case, voice, kind, today)]
        if having and all(kind in kinds for kinds in having):
            told.add(kind)
    return told - kept_from(case, party, told)


def is_child(case: Case, day: date) -> bool:
    return case.person.birth_date is not None and not is_adult(case, day)


def plan_refused(case: Case, today: date) -> bool:
    """C1: consent (ii) was refused or taken back, so the plan is never issued to others; one no is enough (C8)."""
    return any(_plan_refused(case, today, voice) for voice in voices(case, today))


def _plan_refused(case: Case, today: date, voice: str | None) -> bool:
    for act in latest_first(case, today, voice):
        if act.plan is Answer.NO:
            return True
        if act.plan is Answer.YES and (act.valid_from is None or act.valid_from <= today):
            return any(w.plan and takes_back(w, act) for w in taken_back(case, today, voice))
    return False


def plan_stands(case: Case, today: date) -> bool:
    """C1: consent (ii) was given and stands, as everybody's latest answer to it."""
    if plan_refused(case, today) or (is_child(case, today) and not settled(case, today)):
        return False
    return all(_plan_stands(case, today, voice) for voice in voices(case, today))


def _plan_stands(case: Case, today: date, voice: str | None) -> bool:
    for act in latest_first(case, today, voice):
        begun = act.valid_from is None or act.valid_from <= today or Answer.NO in (act.exchange, act.plan)
        if act.plan is not None and begun:
            return act.plan is Answer.YES and stands(case, act, today)
    return False
