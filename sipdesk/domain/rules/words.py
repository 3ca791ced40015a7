"""What free text tells: settled by its writer before others read it, and nobody else's secret in it (C13, C14)."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.lens import lens_for
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.findings import Finding
from sipdesk.domain.passage import Passage
from sipdesk.domain.routine import PARTICIPATION, Routine
from sipdesk.domain.rules.making import stop, warn
from sipdesk.domain.rules.passages import (
    Placed,
    contribution_passage,
    follow_up_passages,
    letter_passages,
    not_needed_passages,
    plan_passages,
    plan_path,
    present_passages,
)
from sipdesk.domain.rules.standing import others
from sipdesk.domain.terms import Doer, ReaderKind


def c13_words_settled(case: Case, _today: date, _routine: Routine) -> Iterator[Finding]:
    """C13: nobody outside reads text of letters and plan before its kinds of information are confirmed."""
    placed = [*letter_passages(case)]
    for party in others(case):
        placed += contribution_passage(party)
    for path, passage in placed:
        yield from unsettled(path, passage)
    yield from c13_plan_settled(case)
    yield from c13_follow_up_settled(case)
    yield from c13_not_needed_settled(case)


def c13_plan_settled(case: Case) -> Iterator[Finding]:
    """C13 in the present version of the plan."""
    for path, passage in plan_passages(case):
        yield from unsettled(path, passage)


def c13_follow_up_settled(case: Case) -> Iterator[Finding]:
    """C13 in the newest follow-up."""
    for path, passage in follow_up_passages(case):
        yield from unsettled(path, passage)


def c13_not_needed_settled(case: Case) -> Iterator[Finding]:
    """C13 in why no SIP is needed."""
    for path, passage in not_needed_passages(case):
        yield from unsettled(path, passage)


def c13_doer_told(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C13: an action whose words a reader may have, and whose doer it may not know, is not on that reader's copy.

    The copy does not hint at it, so the writer is told here: it may matter to those who give support beside it.
    """
    readers = [party for party in others(case) if party.wants_copy]
    lenses = [lens_for(case, Reader(ReaderKind.PARTY, party.uid), today, routine) for party in readers]
    for action in case.plan.actions:
        doer = case.party(action.party_uid) if action.doer is Doer.PARTY else None
        without = tuple(
            lens.reading_party.name for lens in lenses
            if doer and lens.reading_party and PARTICIPATION in lens.types and action.what.tagged
            and set(action.what.types) <= lens.types and not lens.may_know_of(doer)
        )
        if without:
            path = f"{plan_path(case)}.actions.{action.uid}.party_uid"
            yield warn("C13.doer-not-told", path, parties=without, what=action.what.text)


def unsettled(path: str, passage: Passage) -> Iterator[Finding]:
    """C13 for one passage."""
    if not passage.tagged:
        yield stop("C13.unconfirmed", path, types=passage.types)


def c14_others_secrets(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """C14: another person's secret stands on nobody's copy before that person has consented."""
    for path, passage in present_passages(case):
        if c14_secret(passage, today):
            yield stop("C14.others-secret", path)


_ON_PAPER: Final[Mapping[str, Callable[[Case], Iterator[Placed]]]] = {
    "summons": letter_passages, "agenda": letter_passages, "plan": plan_passages, "follow-up": follow_up_passages,
}


def c14_left_out(case: Case, paper: str, today: date) -> Iterator[Finding]:
    """C14: what the person's own copy is without, since it is somebody else's secret. The paper hints at nothing, so
    whoever makes it is told."""
    said = _ON_PAPER.get(paper)
    for path, passage in said(case) if said else ():
        if c14_secret(passage, today):
            yield warn("C14.left-out", path)


def c14_secret(passage: Passage, today: date) -> bool:
    """Whether the passage tells somebody else's secret without that person's consent."""
    consented = passage.other_consented_on
    return passage.about_other and (consented is None or consented > today)
