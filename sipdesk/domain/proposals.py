"""What the program proposes and a person confirms: kinds of information in a text, rows of a consent.

A proposal never counts by itself: text is withheld and a row is no ground until somebody has confirmed it (C2, C13).
"""

import re
from collections.abc import Collection, Mapping
from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct, Grant
from sipdesk.domain.disclosure.grounds import as_said, last_day, row_of, withdrawn_types
from sipdesk.domain.party import Party
from sipdesk.domain.routine import PARTICIPATION, Routine
from sipdesk.domain.rules.act_state import governs
from sipdesk.domain.rules.consent import c4_last_day
from sipdesk.domain.terms import Answer


def spoken_of(
    text: str, usual: Collection[str], keywords: Mapping[str, Collection[str]], routine: Routine
) -> tuple[str, ...]:
    """Kinds of information that a text seems to tell: what is usual in its place, and the kinds whose words it holds.

    keywords: by code of the kind, the beginnings of words that speak of it ("medicin" finds "medicinen"). The order
    is the routine's; kinds that the routine does not know are left out. Where nothing is found nothing is proposed,
    so that somebody chooses.
    """
    found = {code for code, words in keywords.items() if any(_speaks_of(text, word) for word in words)}
    return tuple(code for code in routine.types if code in found or code in usual)


def proposed_row(party: Party, chosen: Collection[str], usual: Mapping[str, Collection[str]]) -> Grant:
    """A first row for a party, not confirmed: of the kinds chosen for the case those its kind of organisation
    usually needs, and participation. What it may be told it may also tell; the own unit tells all and is told none.

    usual: by code of the kind of organisation. chosen: the columns of the matrix; no row goes beyond them.
    """
    if party.own:
        return Grant(party_uid=party.uid, shares=tuple(chosen))
    needs = {PARTICIPATION, *usual.get(party.kind, ())}
    row = tuple(code for code in chosen if code in needs)
    return Grant(party_uid=party.uid, receives=row, shares=row)


def proposed_act(case: Case, today: date, routine: Routine) -> ConsentAct:
    """A draft of a new act (C15): the row that was last said of each party, without what has been taken back since.

    It begins today and lasts as long as it may (C4). No answer, no form and no confirmation is carried over: they are
    given anew, each row read aloud again (C2). Who is new has no row yet.
    """
    chosen = [entry.type for entry in case.consent.types]
    grants = (_said_of(case, party.uid, chosen) for party in case.parties)
    return ConsentAct(
        valid_from=today, valid_to=c4_last_day(today, routine), grants=[grant for grant in grants if grant]
    )


def c1_asked_again(case: Case, act: ConsentAct, today: date, routine: Routine) -> ConsentAct:
    """C1: a draft narrowed to questions that are new, or have other words: to whom, and of what, is as in `act`.

    It lasts no longer than `act`, holds nothing that has been taken back or that another act has said since, and leaves
    the answer about the plan as it is. Who took it, how and when is written anew.
    """
    rows = [row for row in act.grants if governs(case, act, row.party_uid, today, routine)]
    return ConsentAct(
        exchange=act.exchange, valid_from=today, valid_to=last_day(act, routine.thresholds.consent_years),
        given_by=act.given_by, grants=[_left_of(case, act, row) for row in rows],
    )


def _left_of(case: Case, act: ConsentAct, row: Grant) -> Grant:
    gone = withdrawn_types(case, act, row.party_uid, {*row.receives, *row.shares})
    receives = tuple(code for code in row.receives if code not in gone)
    shares = tuple(code for code in row.shares if code not in gone)
    return Grant(party_uid=row.party_uid, receives=receives, shares=shares, confirmed=row.confirmed)


def _said_of(case: Case, party_uid: str, chosen: Collection[str]) -> Grant | None:
    """What was recorded last of the party, and said yes to: neither a draft, nor an older form written down later."""
    acts = (act for act in as_said(case) if act.exchange is Answer.YES)
    said = ((act, row) for act in acts if (row := row_of(act, party_uid)))
    left = next((_left_of(case, act, row) for act, row in said), None)
    if left is None:
        return None
    receives = tuple(code for code in chosen if code in left.receives)
    return Grant(party_uid=party_uid, receives=receives, shares=tuple(code for code in chosen if code in left.shares))


def _speaks_of(text: str, word: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}", text, re.IGNORECASE) is not None
