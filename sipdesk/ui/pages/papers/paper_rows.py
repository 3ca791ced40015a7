"""The readers of a paper as rows: who, what they may know, how far the paper has come, and why it may not go."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.disclosure.grounds import disclosable
from sipdesk.domain.disclosure.guardians import guardian_name, outside_name
from sipdesk.domain.disclosure.notices import tells_bare_fact
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.disclosure.told_meeting import CHANGE, a1_earlier, d10_said
from sipdesk.domain.findings import Finding, Level
from sipdesk.domain.given import reader_of, sent_at
from sipdesk.domain.party import Party
from sipdesk.domain.register import Deviation, IssuedPaper, passed_with
from sipdesk.domain.terms import Call, PaperAct, ReaderKind
from sipdesk.issuing.copies import Copy, plan_version, told_since, usual_copy
from sipdesk.ui import say
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.deviation import in_the_way
from sipdesk.ui.parts import Pill, Status, pill

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One reader's copy on a page of papers.

    title and below: the row's words. stops: why it may not go. passed: what was passed with a reason, and the reason.
    warnings: what to think of before it goes.
    """

    wanted: Copy
    title: str
    below: str
    stops: tuple[Finding, ...]
    passed: tuple[tuple[Finding, Deviation], ...]
    warnings: tuple[Finding, ...]
    issued: IssuedPaper | None

    @property
    def ready(self) -> bool:
        """May be printed now, and has not been."""
        return not self.stops and (self.issued is None or not _is_out(self.issued))

    @property
    def sent(self) -> bool:
        return self.issued is not None and sent_at(self.issued) is not None

    @property
    def unsent(self) -> IssuedPaper | None:
        """The paper, when it is on paper and nobody has noted that it went."""
        printed = self.issued is not None and _is_out(self.issued)
        return self.issued if printed and self.issued and not sent_at(self.issued) else None

    def state(self) -> Pill:
        if self.stops and not (self.issued and sent_at(self.issued)):
            return pill(Status.MISSING, translate("Papers", "Kan inte skrivas ut än"))
        if self.issued is not None:
            return _state_of(self.issued)
        return pill(Status.NOT_STARTED, translate("Papers", "Inte utskrivet"))


def copies(about: About, paper: str, readers: Sequence[Reader], title: str = "") -> list[PaperRow]:
    """A copy for each reader, as things stand today. title: instead of the reader's name."""
    return [_copy(about, paper, reader, title) for reader in readers]


def letter_readers(about: About) -> list[Reader]:
    """Everybody who takes part, and the person herself."""
    parties = [party for party in about.case.parties if party.takes_part and not party.own]
    return [*(Reader(ReaderKind.PARTY, party.uid) for party in parties), Reader(ReaderKind.PERSON)]


def plan_readers(about: About) -> list[Reader]:
    """The person, and those who want a copy (F9)."""
    parties = [party for party in about.case.parties if party.wants_copy and not party.own]
    return [Reader(ReaderKind.PERSON), *(Reader(ReaderKind.PARTY, party.uid) for party in parties)]


def _copy(about: About, paper: str, reader: Reader, title: str) -> PaperRow:
    party = about.case.party(reader.party_uid)
    wanted = usual_copy(about.case, paper, reader)
    found = about.papers.findings(wanted) if about.papers else ()
    reasons = [(finding, passed_with(finding, about.case.deviations)) for finding in found]
    name = party.name if party else _inside(about, reader)
    return PaperRow(
        wanted=wanted,
        title=title or name,
        below=_below(about, paper, party, wanted),
        stops=in_the_way(found, about.case.deviations),
        passed=tuple((finding, reason) for finding, reason in reasons if reason),
        warnings=tuple(finding for finding in found if finding.level is Level.WARN),
        issued=_newest(about, wanted),
    )


def _inside(about: About, reader: Reader) -> str:
    if reader.kind is ReaderKind.GUARDIAN:
        return guardian_name(about.case, reader.uid) or translate("Papers", "Vårdnadshavare utan namn")
    if reader.kind is ReaderKind.CONVENER:
        return outside_name(about.case, reader) or translate("Papers", "Den som kallar oss")
    if reader.kind is ReaderKind.OWN_UNIT:
        return translate("Papers", "Den egna enheten")
    if reader.kind is ReaderKind.REGISTRAR:
        return translate("Papers", "Registrator")
    if reader.kind is ReaderKind.PUBLIC:
        return translate("Papers", "Den som begär ut ärendet")
    return translate("Papers", "{name} själv").format(name=about.name)


def _below(about: About, paper: str, party: Party | None, wanted: Copy) -> str:
    if party and tells_bare_fact(about.case, paper, wanted.reader, about.today, about.routine):
        return _bare_fact(paper)
    if party and paper == "information":
        return translate("Papers", "Bara vad en SIP är. Inget om {name}.").format(name=about.name)
    if party is None:
        return _below_inside(wanted)
    types = disclosable(about.case, party, about.today, about.routine)
    told = say.listing([words for code, words in about.type_words.items() if code in types])
    told = told or translate("Papers", "ingenting i dag")
    if paper != "summons":
        return translate("Papers", "Får veta om {types}").format(types=told)
    if party.call is Call.SUMMONED:
        return translate("Papers", "Kallelse. Får veta om {types}").format(types=told)
    return translate("Papers", "Inbjudan. Får veta om {types}").format(types=told)


def _below_inside(wanted: Copy) -> str:
    """For one who is no party."""
    if wanted.paper == "redacted":
        return translate("Papers", "Det du har kryssat. Allt annat är struket.")
    if wanted.paper == "case-file":
        return translate("Papers", "Ärendeakt: hela ärendet för arkivet, med datafil.")
    if wanted.reader.kind is ReaderKind.GUARDIAN:
        return translate("Papers", "{size} punkter. Vårdnadshavarens egen blankett.").format(size=wanted.size)
    if wanted.reader.kind is ReaderKind.CONVENER:
        return translate("Papers", "Bara vad vi svarar. Inget om den enskilde.")
    return translate("Papers", "{size} punkter. Hela innehållet.").format(size=wanted.size)


def _bare_fact(paper: str) -> str:
    """All that a party is told in such a paper."""
    return {
        "closing": translate("Papers", "Får bara veta att SIP:en inte gäller längre"),
        "reopened": translate("Papers", "Får bara veta att SIP:en gäller"),
        "withdrawal": translate("Papers", "Får bara veta att samtycke har tagits tillbaka"),
        "change": translate("Papers", "Får bara veta att mötet inte blir som det var sagt"),
    }[paper]


def _newest(about: About, wanted: Copy) -> IssuedPaper | None:
    """The last copy of this paper for this reader in the same language and size, of this plan, this follow-up or this
    meeting, and not from before what it tells of."""
    version, since = plan_version(about.case, wanted), told_since(about.case, wanted, about.today)
    mine = [
        issued
        for issued in about.case.issued
        if Copy(issued.paper, reader_of(issued), issued.language, issued.size) == wanted
        and issued.plan_version == version
        and (issued.paper != CHANGE or issued.meeting_said == d10_said(about.case.meeting))
        and not a1_earlier(about.case, issued)
        and (since is None or all(act.at > since for act in issued.acts if act.at))
    ]
    return mine[-1] if mine else None


def _is_out(issued: IssuedPaper) -> bool:
    """Whether it is more than made: printed, or sent some other way."""
    return any(act.act in (PaperAct.PRINTED, PaperAct.SENT) for act in issued.acts)


def _state_of(issued: IssuedPaper) -> Pill:
    sent = sent_at(issued)
    if sent:
        return pill(Status.DONE, translate("Papers", "Skickat {day}").format(day=say.day_and_month(sent.date())))
    if _is_out(issued):
        return pill(Status.STARTED, translate("Papers", "Utskrivet, inte skickat"))
    return pill(Status.STARTED, translate("Papers", "Sparat, inte utskrivet"))
