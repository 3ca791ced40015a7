"""What the register of papers says: what was sent to whom and when, and what is made but still here."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.register import IssuedPaper
from sipdesk.domain.terms import PaperAct, ReaderKind

GENERAL: Final = "information"
"""What a SIP is, and nothing of anybody: whoever got only that has been told of no case (A7)."""


def sent_at(paper: IssuedPaper) -> datetime | None:
    """When the paper left the house, the first time; None while it is still here."""
    return min((act.at for act in paper.acts if act.act is PaperAct.SENT and act.at), default=None)


def reader_of(paper: IssuedPaper) -> Reader:
    """For whom it was made."""
    return Reader(paper.reader, paper.party_uid, paper.reader_uid)


def papers_to_party(case: Case, party_uid: str, paper: str = "") -> Iterator[IssuedPaper]:
    """The register's papers for one party: of one kind ("summons"), or all."""
    for issued in case.issued:
        if issued.reader is ReaderKind.PARTY and issued.party_uid == party_uid and paper in ("", issued.paper):
            yield issued


def sent_to_party(case: Case, party_uid: str, paper: str = "", after: datetime | None = None) -> bool:
    """Whether the register shows that the party was given such a paper. Made or printed is not given.

    after: only papers that were both made and sent later than that.
    """
    return any(_sent_after(issued, after) for issued in papers_to_party(case, party_uid, paper))


def told_of_her(case: Case, party_uid: str) -> bool:
    """Whether the register shows that the party was given a paper that tells of the person."""
    return any(issued.paper != GENERAL and sent_at(issued) for issued in papers_to_party(case, party_uid))


def sent_to_person(case: Case, paper: str, after: datetime | None = None) -> bool:
    """The same for the person."""
    return any(
        issued.reader is ReaderKind.PERSON and issued.paper == paper and _sent_after(issued, after)
        for issued in case.issued
    )


def sent_to_convener(case: Case, uid: str) -> bool:
    """Whether our reply to that summons of another convener was sent (D11)."""
    return any(
        issued.reader is ReaderKind.CONVENER and issued.reader_uid == uid and sent_at(issued) for issued in case.issued
    )


def _sent_after(paper: IssuedPaper, after: datetime | None) -> bool:
    if sent_at(paper) is None:
        return False
    return after is None or all(act.at > after for act in paper.acts if act.at)
