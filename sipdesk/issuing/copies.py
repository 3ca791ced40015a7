"""One copy of one paper: for whom, how it is printed, whether it may go there today, and its bytes."""

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from sipdesk.documents.make import MadePaper, PrintAs, make_paper, make_word, trial_code
from sipdesk.documents.phrases import phrases
from sipdesk.documents.protect import protected
from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.guardians import c8_form_readers, party_of_reader
from sipdesk.domain.disclosure.lens import lens_for
from sipdesk.domain.disclosure.notices import h2_told_by_mistake, notice, tells_bare_fact, told_before
from sipdesk.domain.disclosure.shown import Reader, View
from sipdesk.domain.disclosure.taken_back import c5_newest
from sipdesk.domain.disclosure.told_meeting import d10_told
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.disclosure.view_file import registrar_case
from sipdesk.domain.findings import Finding
from sipdesk.domain.given import told_of_her
from sipdesk.domain.issuable import Paper, may_issue, paper_findings
from sipdesk.domain.register import Deviation
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.closing import h2_no_sip
from sipdesk.domain.rules.meeting_change import d10_called
from sipdesk.domain.rules.not_needed import a13_not_needed, a13_units
from sipdesk.domain.rules.request import a4_declined
from sipdesk.domain.rules.standing import others
from sipdesk.domain.terms import Authority, ClosingReason, ReaderKind
from sipdesk.errors import SipError
from sipdesk.exchange.casefile import write_case

_FILE_WORDS: Final = {
    Paper.INFORMATION: "information", Paper.PREPARATION: "forberedelse", Paper.CONTACTS: "telefonlista",
    Paper.CONSENT: "samtycke", Paper.SUMMONS: "kallelse", Paper.AGENDA: "dagordning", Paper.PLAN: "plan",
    Paper.CHANGE: "andrat-mote", Paper.FOLLOW_UP: "uppfoljning", Paper.CLOSING: "avslut", Paper.REOPENED: "rattelse",
    Paper.WITHDRAWAL: "tillbakataget", Paper.NOT_NEEDED: "besked", Paper.DECLINE: "svar", Paper.CASE_FILE: "akt",
    Paper.REDACTED: "maskad-kopia", Paper.REPLY: "svar-pa-kallelse",
}

PDF, WORD = ".pdf", ".docx"


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy that somebody asks for. paper: a code of `Paper`. size: points of the body."""

    paper: str
    reader: Reader
    language: str = "sv"
    size: int = 12
    bilingual: bool = False
    archive: bool = False

    def print_as(self, code: str = "", *, trial: bool = False, attached: bytes = b"") -> PrintAs:
        """attached: see `attached_to`. The case file is always a copy for the archive."""
        archive = self.archive or self.paper == Paper.CASE_FILE
        return PrintAs(self.language, self.size, self.bilingual, trial, code, archive, attached)


class PaperStopped(SipError):
    """A rule keeps the paper from its reader. findings: all of them, the weightiest first."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__("paper.stopped")
        self.findings = findings


def usual_copy(case: Case, paper: str, reader: Reader) -> Copy:
    """The copy as its reader wants it: her own language and size of print; Swedish in small print for the own unit."""
    if reader.kind in (ReaderKind.OWN_UNIT, ReaderKind.REGISTRAR, ReaderKind.PUBLIC, ReaderKind.CONVENER):
        return Copy(paper, reader)
    wishes = party_of_reader(case, reader) or case.person
    return Copy(paper, reader, wishes.language, wishes.print_size)


def readers_of(case: Case, paper: str) -> list[Reader]:
    """Everybody who is to have a copy: the person first, then who takes part, or of the plan who wishes one (F9);
    that no SIP is needed is told to every unit concerned (A13).

    Nobody, while there is nothing that the paper could say.
    """
    if paper == Paper.CASE_FILE:
        return [Reader(ReaderKind.REGISTRAR)]
    if paper == Paper.FOLLOW_UP and not case.follow_ups:
        return []
    if paper == Paper.INFORMATION:
        close = [party for party in case.parties if party.takes_part and party.authority is Authority.PRIVATE]
        return [Reader(ReaderKind.PERSON), *(Reader(ReaderKind.PARTY, party.uid) for party in close)]
    if paper == Paper.DECLINE:
        return [Reader(ReaderKind.PERSON)] if a4_declined(case) else []
    if paper == Paper.CHANGE:
        return _called(case)
    if paper in _BY_EVENT:
        return _BY_EVENT[Paper(paper)](case)
    if paper == Paper.NOT_NEEDED:
        told = [Reader(ReaderKind.PERSON), *(Reader(ReaderKind.PARTY, party.uid) for party in a13_units(case))]
        return told if a13_not_needed(case) else []
    wished = {
        Paper.SUMMONS: "takes_part", Paper.AGENDA: "takes_part",
        Paper.PLAN: "wants_copy", Paper.FOLLOW_UP: "wants_copy",
    }.get(Paper(paper))
    others = [party for party in case.parties if wished and getattr(party, wished) and not party.own]
    inside = [ReaderKind.PERSON, ReaderKind.OWN_UNIT] if paper == Paper.AGENDA else [ReaderKind.PERSON]
    return [*map(Reader, inside), *(Reader(ReaderKind.PARTY, party.uid) for party in others)]


def readers_today(case: Case, paper: str, today: date, routine: Routine) -> list[Reader]:
    """The same on a day: whether somebody is a child, and who consents for her, says whose the consent form is (C8)."""
    return c8_form_readers(case, today, routine) if paper == Paper.CONSENT else readers_of(case, paper)


def _told_of_closing(case: Case) -> list[Reader]:
    """The person, and everybody who was told of the SIP (H2); nobody before it has ended."""
    if case.closing.on is None:
        return []
    nobody = case.closing.reason is ClosingReason.DECEASED or h2_no_sip(case)
    person = [] if nobody else [Reader(ReaderKind.PERSON)]
    return person + [Reader(ReaderKind.PARTY, party.uid) for party in case.parties if told_before(case, party)]


def _called(case: Case) -> list[Reader]:
    """Whoever was called to the meeting by a letter (D10)."""
    person = [Reader(ReaderKind.PERSON)] if d10_told(case, "") else []
    return person + [Reader(ReaderKind.PARTY, party.uid) for party in d10_called(case)]


def _misled(case: Case) -> list[Reader]:
    """Whoever was told by mistake that the SIP had ended (H2)."""
    person = [Reader(ReaderKind.PERSON)] if h2_told_by_mistake(case, "") else []
    return person + [
        Reader(ReaderKind.PARTY, party.uid) for party in others(case) if h2_told_by_mistake(case, party.uid)
    ]


def _told_of_withdrawal(case: Case) -> list[Reader]:
    """The person, and whom a withdrawal concerns of those who have been given papers (C5)."""
    days = [taken.at.date() for taken in case.consent.withdrawals if taken.at]
    concerned = (p for p in others(case) if told_of_her(case, p.uid) and days and c5_newest(case, p, max(days)))
    return [Reader(ReaderKind.PERSON), *(Reader(ReaderKind.PARTY, p.uid) for p in concerned)] if days else []


def _asked_for(case: Case) -> list[Reader]:
    """Whoever asks to see the case as a public record, once somebody has (P8)."""
    return [Reader(ReaderKind.PUBLIC)] if case.secrecy else []


def _called_by(case: Case) -> list[Reader]:
    """The conveners who have called us (D11)."""
    return [Reader(ReaderKind.CONVENER, uid=one.uid) for one in case.received]


_BY_EVENT: Final = {
    Paper.REPLY: _called_by,
    Paper.REDACTED: _asked_for,
    Paper.CLOSING: _told_of_closing, Paper.REOPENED: _misled, Paper.WITHDRAWAL: _told_of_withdrawal,
}


def view_for(case: Case, paper: str, reader: Reader, today: date, routine: Routine) -> View:
    """What the reader may read for this paper: some tell parties the bare fact, and that without consent."""
    if tells_bare_fact(case, paper, reader, today, routine):
        return notice(case, paper, reader, today, routine)
    return view(case, reader, today, routine)


def attached_to(case: Case, copy: Copy, today: date, routine: Routine) -> bytes:
    """The case as a data file for the registrar's copy, without what stands on no paper (P1, C14); else nothing."""
    if copy.paper != Paper.CASE_FILE:
        return b""
    return write_case(registrar_case(lens_for(case, copy.reader, today, routine)))


def plan_version(case: Case, copy: Copy) -> int:
    """Which version of the plan the paper says, or follows up; 0 for papers about no plan."""
    if copy.paper == Paper.FOLLOW_UP and case.follow_ups:
        return case.follow_ups[-1].plan_version
    return case.plan.version if copy.paper == Paper.PLAN else 0


def told_since(case: Case, copy: Copy, today: date) -> datetime | None:
    """When that came about which a notice tells of: a copy from before it tells of something else."""
    party = case.party(copy.reader.party_uid)
    if copy.paper == Paper.WITHDRAWAL:
        known = [c5_newest(case, party, today)] if party else case.consent.withdrawals
        return max((one.at for one in known if one and one.at), default=None)
    if copy.paper in (Paper.CLOSING, Paper.REOPENED):
        return max((again.at for again in case.reopened if again.at), default=None)
    return None


def look(case: Case, copy: Copy, today: date, routine: Routine) -> list[Finding]:
    """What stops the copy today, or warns, the weightiest first. Of a language that there is not, nobody has approved a
    word; that it is not there is said when the paper is made."""
    return paper_findings(case, copy.paper, copy.reader, today, routine, _approved(copy.language, routine))


def _approved(code: str, routine: Routine) -> bool:
    try:
        language = phrases(code, corrections(routine)).language
    except SipError:
        return False
    return language.approved or language.swedish


def look_or_stop(
    case: Case, copy: Copy, today: date, routine: Routine, deviations: Iterable[Deviation] = ()
) -> View:
    """What the reader may read today. Raises PaperStopped when the copy may not be made.

    deviations: reasons given now; those kept in the case count too. A disclosure stop has no reason that passes it.
    """
    findings = look(case, copy, today, routine)
    if not may_issue(findings, [*case.deviations, *deviations]):
        raise PaperStopped(findings)
    return view_for(case, copy.paper, copy.reader, today, routine)


def corrections(routine: Routine) -> Path | None:
    """The municipality's folder of corrected wording."""
    return Path(routine.wording) if routine.wording else None


@dataclass(frozen=True, slots=True)
class Trial:
    """A trial print. code: stands in its foot; the same case on the same day gets the same one."""

    code: str
    made: MadePaper


def trial(case: Case, copy: Copy, today: date, routine: Routine) -> Trial:
    """A trial print: every page says so, nothing is registered, and consent counts as for a real one.

    Raises PaperStopped, and SipError as `make_paper` does.
    """
    shown = look_or_stop(case, copy, today, routine)
    words = corrections(routine)
    code = trial_code(copy.paper, shown, copy.print_as(trial=True), words)
    print_as = copy.print_as(code, trial=True, attached=attached_to(case, copy, today, routine))
    return Trial(code, make_paper(copy.paper, shown, print_as, words))


def trial_as_word(case: Case, copy: Copy, code: str, today: date, routine: Routine) -> bytes:
    """The same trial print as a Word file; its foot says what it is. Raises as `trial` and `make_word`."""
    shown = look_or_stop(case, copy, today, routine)
    return make_word(copy.paper, shown, copy.print_as(code, trial=True), corrections(routine))


def file_name(paper: str, code: str, ending: str = PDF) -> str:
    """*kallelse-7K4Q.pdf*: nothing in it is about the person (P3)."""
    return f"{_FILE_WORDS[Paper(paper)]}-{code}{ending}"


def with_password(paper: str, content: bytes, password: str) -> bytes:
    """The paper as a file with a password. Raises SipError paper.archive-open for the archive's own copy, and as
    `protected`."""
    if paper == Paper.CASE_FILE:
        raise SipError("paper.archive-open")
    return protected(content, password)


def write_file(folder: Path, name: str, content: bytes) -> Path:
    """A whole file or none. Raises SipError paper.no-folder (folder), paper.not-allowed (folder), paper.not-written
    (file).
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        raise SipError("paper.no-folder", folder=str(folder)) from None
    except OSError:
        raise SipError("paper.not-allowed", folder=str(folder)) from None
    path = folder / name
    fresh = path.with_name(f"{name}.{os.getpid()}.new")
    try:
        fresh.write_bytes(content)
        fresh.replace(path)
    except OSError:
        with suppress(OSError):  # what is half written goes, if it can
            fresh.unlink()
        if not os.access(folder, os.W_OK):
            raise SipError("paper.not-allowed", folder=str(folder)) from None
        raise SipError("paper.not-written", file=name) from None
    return path
