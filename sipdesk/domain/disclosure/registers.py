"""Registers over all cases: requests that were declined (A4), and what was given to whom (F9), without a name (P6).

A list over many cases names nobody and says nothing of anybody's health: what is here leads to the case by its number,
and whoever opens the case has an entry in the log. A unit's name can be a disclosure, so a receiver is told by which
authority it belongs to; a reason is told in the case alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.grounds import last_day
from sipdesk.domain.given import sent_to_person
from sipdesk.domain.register import IssuedPaper
from sipdesk.domain.terms import Authority, Channel, PaperAct, ReaderKind, RequestAnswer


@dataclass(frozen=True, slots=True)
class AnsweredRequest:
    """A request that was declined, or passed on. on: when; None while nobody has written it. on_paper: whether the
    person has been given the paper; receipt_on: when whoever took it over said so."""

    case: str
    number: str
    answer: RequestAnswer
    on: date | None
    by: str
    on_paper: bool
    receipt_on: date | None


@dataclass(frozen=True, slots=True)
class GivenPaper:
    """One paper that left the house. authority: whose the receiver is; None for one who is no party. kinds: how many
    kinds of information it told. consent_on: when the consent was given that it rests on, the newest of several; None
    where it rests on none. consent_to: its last day."""

    case: str
    number: str
    at: datetime
    paper: str
    reader: ReaderKind
    authority: Authority | None
    channel: Channel | None
    code: str
    kinds: int
    consent_on: date | None
    consent_to: date | None
    by: str


def p6_answered_requests(case: Case) -> Iterator[AnsweredRequest]:
    """P6, A4: the request of one case, if it was declined or passed on."""
    request = case.need.request
    if request.answer in (RequestAnswer.DECLINED, RequestAnswer.PASSED_ON):
        yield AnsweredRequest(
            case.uid, case.number, request.answer, request.answered_on, request.answered_by,
            sent_to_person(case, "decline"), request.receipt_on,
        )  # fmt: skip


def p6_given_papers(case: Case) -> Iterator[GivenPaper]:
    """P6: each act by which a paper of one case left the house."""
    for paper in case.issued:
        for act in paper.acts:
            if act.act is PaperAct.SENT and act.at:
                consent_on, consent_to = _ground(case, paper)
                party = case.party(paper.party_uid) if paper.reader is ReaderKind.PARTY else None
                yield GivenPaper(
                    case.uid, case.number, act.at, paper.paper, paper.reader, party.authority if party else None,
                    act.channel, paper.code, len(paper.types), consent_on, consent_to, act.by,
                )  # fmt: skip


def _ground(case: Case, paper: IssuedPaper) -> tuple[date | None, date | None]:
    """The days of the newest consent that a paper rests on."""
    acts = [act for act in case.consent.acts if act.uid in paper.ground and act.given_on]
    newest = max(acts, key=lambda act: act.given_on or date.min, default=None)
    return (newest.given_on, last_day(newest)) if newest else (None, None)
