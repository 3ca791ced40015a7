"""Whether a paper that was made still holds: may it be printed, saved or sent today as it was made?"""

import hashlib
from dataclasses import replace
from datetime import date
from itertools import product

from sipdesk.documents.make import PrintAs, make_paper
from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.grounds import disclosable
from sipdesk.domain.disclosure.guardians import party_of_reader
from sipdesk.domain.disclosure.shown import View
from sipdesk.domain.findings import Finding, Level
from sipdesk.domain.given import reader_of
from sipdesk.domain.register import IssuedPaper
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.making import stop
from sipdesk.domain.terms import Channel, PaperAct, ReaderKind
from sipdesk.errors import SipError
from sipdesk.issuing.copies import Copy, attached_to, corrections, look, look_or_stop


def as_made(case: Case, paper: IssuedPaper, today: date, routine: Routine) -> tuple[View, PrintAs]:
    """What a paper was made of, which still holds. Raises PaperStopped, or SipError paper.changed when the same paper
    made today would say something else."""
    copy = copy_of(paper)
    made_on = next(act.at for act in paper.acts if act.act is PaperAct.MADE and act.at).date()
    case = replace(case, issued=[one for one in case.issued if one.uid != paper.uid])  # it says nothing of itself
    shown = replace(look_or_stop(case, copy, today, routine), today=made_on)
    for bilingual, archive in product((False, True), repeat=2):  # the register does not say which it was
        attached = attached_to(case, copy, made_on, routine)
        again = replace(copy, bilingual=bilingual, archive=archive).print_as(paper.code, attached=attached)
        made = make_paper(paper.paper, shown, again, corrections(routine))
        if hashlib.sha256(made.bytes).hexdigest() == paper.sha256:
            return shown, again
    raise SipError("paper.changed")


def stops_sending(
    case: Case, paper: IssuedPaper, channel: Channel, today: date, routine: Routine
) -> list[Finding]:
    copy = copy_of(paper)
    stops = [finding for finding in look(case, copy, today, routine) if finding.level is Level.STOP]
    party = party_of_reader(case, copy.reader)
    if party and not set(paper.types) <= disclosable(case, party, today, routine):
        stops.append(stop("C5.withdrawn", f"parties.{party.uid}.name", party=party.name))
    protected = party.protected if party else case.person.protected
    if copy.reader.kind is ReaderKind.GUARDIAN:  # who often lives where the child does
        protected = protected or case.person.protected
    if channel is Channel.POST and protected:
        stops.append(stop("P1.not-by-post", "person.protected", party=party.name if party else case.person.name))
    return stops


def copy_of(paper: IssuedPaper) -> Copy:
    return Copy(paper.paper, reader_of(paper), paper.language, paper.size)
