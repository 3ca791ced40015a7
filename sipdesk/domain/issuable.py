"""May this paper go to this reader today? Everything that stops it or warns, in one list.

The disclosure view leaves out what a reader may not have; these rules see to it that a paper is not made at all
when that would leave no paper, and say why. Looked at when the job starts, when the file is written and when it is
printed (spec: disclosure, "Time").
"""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.grounds import disclosable
from sipdesk.domain.disclosure.guardians import outside_name, party_of_reader
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.findings import Finding, Level
from sipdesk.domain.issuable_event import of_event
from sipdesk.domain.party import Party
from sipdesk.domain.register import Deviation, passed_with
from sipdesk.domain.routine import PARTICIPATION, Routine
from sipdesk.domain.rules import (
    agreement,
    attendance,
    correction,
    discharge,
    follow_up,
    form,
    ground,
    invitation,
    letter,
    meeting,
    not_needed,
    protection,
    received,
    request,
    secrecy,
    words,
)
from sipdesk.domain.rules.all_rules import PLAN_RULES, found_by, in_order
from sipdesk.domain.rules.making import stop
from sipdesk.domain.rules.situation import c8_age_known
from sipdesk.domain.terms import Authority, ReaderKind


class Paper(StrEnum):
    """The papers of this path, by the codes of the register and of the command line."""

    INFORMATION = "information"
    PREPARATION = "preparation"
    CONSENT = "consent"
    SUMMONS = "summons"
    AGENDA = "agenda"
    PLAN = "plan"
    CONTACTS = "contacts"
    FOLLOW_UP = "follow-up"
    CLOSING = "closing"
    CHANGE = "change"
    REOPENED = "reopened"
    WITHDRAWAL = "withdrawal"
    DECLINE = "decline"
    NOT_NEEDED = "not-needed"
    CASE_FILE = "case-file"
    REDACTED = "redacted"
    REPLY = "reply"


_EVENTS: Final = frozenset({Paper.CHANGE, Paper.REOPENED, Paper.WITHDRAWAL, Paper.CLOSING})
"""Papers that tell of something that has happened."""
_OWN: Final = frozenset({Paper.CONSENT, Paper.PREPARATION, Paper.CONTACTS, Paper.DECLINE})
"""For the person and the own unit alone. What a SIP is, relatives are told too, and nothing of her (A7)."""


def paper_findings(
    case: Case, paper: str, reader: Reader, today: date, routine: Routine, language_approved: bool = True
) -> list[Finding]:
    """What stops this paper for this reader today, or warns; stops first.

    language_approved: the wording of the paper's language is approved, or is Swedish or easy Swedish (C16).
    Raises ValueError for a paper that does not exist.
    """
    kind = Paper(paper)
    found = [*c8_age_known(case, today, routine)]
    if kind not in (Paper.CASE_FILE, Paper.REDACTED):
        found += correction.p7_no_paper(case)
    if kind is Paper.REDACTED or reader.kind is ReaderKind.PUBLIC:
        found += _to_the_public(case, kind, reader, today, routine)
    elif kind is Paper.CASE_FILE or reader.kind is ReaderKind.REGISTRAR:
        found += _to_registrar(case, kind, reader)
    elif kind is Paper.REPLY or reader.kind is ReaderKind.CONVENER:
        found += _to_convener(case, kind, reader)
    elif reader.kind is ReaderKind.PARTY:
        found += _for_party(case, kind, reader.party_uid, today, routine)
    elif reader.kind is ReaderKind.GUARDIAN:
        found += _to_guardian(case, kind, reader, today, routine, language_approved)
    elif kind is Paper.CONSENT:
        found += form.consent_form(case, reader, today, routine, language_approved)
    else:
        found += _inside(case, kind, reader, today, routine)
    return in_order(found)


def _to_registrar(case: Case, kind: Paper, reader: Reader) -> Iterator[Finding]:
    """The whole case is for the registrar and nobody else, who reads no other paper. It rests on no consent, and
    what P1 hides is left out."""
    if not (kind is Paper.CASE_FILE and reader.kind is ReaderKind.REGISTRAR):
        yield stop("C13.not-for-reader", "person.first_name", party=_whom(case, reader))


def _to_the_public(case: Case, kind: Paper, reader: Reader, today: date, routine: Routine) -> Iterator[Finding]:
    """A redacted copy rests on a review of secrecy, and is all that whoever asks for a public record is given (P8)."""
    if not (kind is Paper.REDACTED and reader.kind is ReaderKind.PUBLIC):
        yield stop("C13.not-for-reader", "person.first_name", party=_whom(case, reader))
    else:
        yield from secrecy.p8_tested(case, today, routine)


def _to_convener(case: Case, kind: Paper, reader: Reader) -> Iterator[Finding]:
    """Whoever has called us reads our reply, and no other paper; nobody else reads that (D11)."""
    if not (kind is Paper.REPLY and reader.kind is ReaderKind.CONVENER):
        yield stop("C13.not-for-reader", "received", party=_whom(case, reader))
    else:
        yield from received.d11_reply(case, reader.uid)


def _to_guardian(
    case: Case, kind: Paper, reader: Reader, today: date, routine: Routine, language_approved: bool
) -> Iterator[Finding]:
    """A guardian has a consent form of her own where she is asked, and no other paper (C8)."""
    if kind is Paper.CONSENT:
        yield from form.c8_form_for_guardian(case, reader.uid, today, routine)
        yield from form.consent_form(case, reader, today, routine, language_approved)
    else:
        yield stop("C13.not-for-reader", "consent.guardians", party=_whom(case, reader))


def _inside(case: Case, kind: Paper, reader: Reader, today: date, routine: Routine) -> Iterator[Finding]:
    """For the person and the own unit."""
    of_person = {
        Paper.SUMMONS: _summons_to_person, Paper.AGENDA: _agenda_to_person, Paper.PLAN: _plan_to_person,
        Paper.FOLLOW_UP: _follow_up_to_person,
    }
    if kind in of_person:
        yield from of_person[kind](case, reader, today, routine)
    elif kind is Paper.CONTACTS:
        yield from agreement.c1_contacts_of_plan(case, reader, today, routine)
    elif kind is Paper.DECLINE:
        yield from request.a4_paper(case, today, routine)
        yield from protection.p1_in_decline(case, routine)
    elif kind in _EVENTS:
        yield from of_event(case, kind, None, today, routine)
    elif kind is Paper.NOT_NEEDED:
        yield from _not_needed(case, today, routine)
    # information and the preparation sheet rest on nothing but her being asked
    if reader.kind is ReaderKind.PERSON:
        yield from words.c14_left_out(case, kind, today)


def _whom(case: Case, reader: Reader) -> str:
    party = party_of_reader(case, reader)
    return party.name if party else outside_name(case, reader)


def may_issue(findings: Iterable[Finding], deviations: Iterable[Deviation]) -> bool:
    """Whether nothing stops the paper: no disclosure stop, and a kept reason for every process stop."""
    kept = list(deviations)
    return all(
        finding.level is not Level.STOP and (finding.level is not Level.PROCESS or passed_with(finding, kept))
        for finding in findings
    )


def plan_findings(case: Case, today: date, routine: Routine) -> list[Finding]:
    """What is left before the plan can be fixed, whoever reads it: A19, F1 to F5, F12, C12 as stops, and warnings."""
    return found_by((discharge.a19_coordinated_care_plan_instead, *PLAN_RULES), case, today, routine)


def _for_party(case: Case, kind: Paper, party_uid: str, today: date, routine: Routine) -> Iterator[Finding]:
    party = case.party(party_uid)
    if party is None:
        yield stop("B7.gone", "parties")
    elif kind in _OWN or (kind is Paper.INFORMATION and party.authority is not Authority.PRIVATE):
        yield stop("C13.not-for-reader", f"parties.{party_uid}.name", party=party.name)
    elif kind is Paper.INFORMATION:
        yield from protection.posted(party)
    elif kind in _EVENTS:
        yield from of_event(case, kind, party, today, routine)
        yield from protection.posted(party)
    else:
        yield from invitation.approval_of(party, today)
        yield from ground.c1_exchange_in_force(case, party, today, routine)
        yield from protection.posted(party)
        yield from _told_party(case, kind, party, today, routine)


def _told_party(case: Case, kind: Paper, party: Party, today: date, routine: Routine) -> Iterator[Finding]:
    """What the paper itself asks for, whoever the party is."""
    if kind is Paper.SUMMONS:
        yield from _summons_to_party(case, party, today, routine)
    elif kind is Paper.AGENDA:
        yield from _agenda_to_party(case, party, today, routine)
    elif kind is Paper.PLAN:
        yield from _plan_to_party(case, today, routine)
    elif kind is Paper.FOLLOW_UP:
        yield from _follow_up_to_party(case, today, routine)
    else:
        yield from _not_needed(case, today, routine)
        yield from words.c13_not_needed_settled(case)


def _summons_to_party(case: Case, party: Party, today: date, routine: Routine) -> Iterator[Finding]:
    yield from _of_discharge(case, today, routine)
    yield from ground.c1_meeting_without_plan(case, today, routine)
    yield from meeting.c11_form_agreed(case, today, routine)
    yield from letter.d4_for_everybody(case, today)
    yield from letter.d4_for_party(party)
    if PARTICIPATION in disclosable(case, party, today, routine):
        yield from letter.c13_letter_for_party(case, party, today, routine)
    yield from protection.p1_in_letter(case, party, routine)
    if party.takes_part and party.authority is not Authority.PRIVATE:
        yield from invitation.spoken_to(case, party, today, routine)


def _summons_to_person(case: Case, reader: Reader, today: date, routine: Routine) -> Iterator[Finding]:
    yield from _of_discharge(case, today, routine)
    yield from ground.c1_meeting_without_plan(case, today, routine)
    yield from meeting.c11_form_agreed(case, today, routine)
    yield from letter.d4_for_everybody(case, today)
    if reader.kind is ReaderKind.PERSON:
        yield from protection.p1_in_letter(case, None, routine)


def _agenda_to_party(case: Case, party: Party, today: date, routine: Routine) -> Iterator[Finding]:
    """It says what the letter says, so the same is asked of it."""
    yield from _no_meeting(case, today, routine)
    yield from ground.c1_meeting_without_plan(case, today, routine)
    yield from meeting.c11_form_agreed(case, today, routine)
    yield from attendance.e3_agenda_ready(case)
    if PARTICIPATION in disclosable(case, party, today, routine):
        yield from letter.c13_letter_for_party(case, party, today, routine)
    yield from protection.p1_in_letter(case, party, routine)


def _agenda_to_person(case: Case, reader: Reader, today: date, routine: Routine) -> Iterator[Finding]:
    yield from meeting.c11_form_agreed(case, today, routine)
    yield from attendance.e3_agenda_ready(case)
    if reader.kind is ReaderKind.PERSON:
        yield from _no_meeting(case, today, routine)
        yield from protection.p1_in_letter(case, None, routine)


def _of_discharge(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """What is said of a summons on the discharge track."""
    yield from discharge.a16_on_summons(case, today, routine)
    yield from _no_meeting(case, today, routine)


def _no_meeting(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """What stops a meeting on the discharge track: it is offered first, and in compulsory open care there is no SIP."""
    yield from discharge.a11_planned_and_offered(case, today, routine)
    yield from discharge.a19_coordinated_care_plan_instead(case, today, routine)


def _plan_to_party(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    yield from ground.c1_plan_in_force(case, today, routine)
    yield from agreement.f10_final_version(case, today, routine)
    yield from plan_findings(case, today, routine)
    yield from words.c13_plan_settled(case)
    yield from protection.p1_in_plan(case, routine)


def _plan_to_person(case: Case, reader: Reader, today: date, routine: Routine) -> Iterator[Finding]:
    yield from ground.c1_plan_not_refused(case, today, routine)
    if reader.kind is ReaderKind.PERSON:
        yield from agreement.f10_final_version(case, today, routine)
        yield from plan_findings(case, today, routine)
        yield from protection.p1_in_plan(case, routine)


def _follow_up_to_party(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    yield from ground.c1_plan_in_force(case, today, routine)
    yield from follow_up.g4_settled(case, today, routine)
    yield from words.c13_follow_up_settled(case)
    yield from protection.p1_in_follow_up(case, routine)


def _follow_up_to_person(case: Case, reader: Reader, today: date, routine: Routine) -> Iterator[Finding]:
    yield from ground.c1_plan_not_refused(case, today, routine)
    if reader.kind is ReaderKind.PERSON:
        yield from follow_up.g4_settled(case, today, routine)
        yield from protection.p1_in_follow_up(case, routine)


def _not_needed(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    yield from not_needed.a13_judged(case, today, routine)
    yield from protection.p1_in_not_needed(case, routine)
