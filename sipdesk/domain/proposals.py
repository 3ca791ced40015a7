"""What the program proposes and a person confirms: kinds of information in a text, rows of a consent.

A proposal never counts by itself: text is withheld and a row is no ground until somebody has confirmed it (C2, C13).
"""

import re
from collections.abc import Collection, Mapping
from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct, Grant
from sipdesk.domain.disclosure.grounds import governing
from sipdesk.domain.party import Party
from sipdesk.domain.routine import ADAPTATIONS, PARTICIPATION, Routine
from sipdesk.domain.rules.consent import c4_last_day

_GOAL, _EVERYDAY, _SUPPORT = ("function", "social"), ("function",), ("support-now",)
_BY_FIELD: Mapping[str, tuple[str, ...]] = {
    "person.adaptations.what": (ADAPTATIONS,),
    "preparation.what_matters": _GOAL,
    "preparation.strengths": _EVERYDAY,
    "preparation.difficulties": _EVERYDAY,
    "preparation.own_part": _EVERYDAY,
    "preparation.takes_part_note": (PARTICIPATION,),
    "preparation.frame.place": (PARTICIPATION,),
    "preparation.frame.time": (PARTICIPATION,),
    "preparation.frame.know_beforehand": (ADAPTATIONS,),
    "meeting.goal_told": _GOAL,
    "plans.own_words": _GOAL,
    "plans.long_term_goal": _GOAL,
    "plans.sub_goals.text": _GOAL,
    "plans.strengths": _EVERYDAY,
    "plans.support_now": _SUPPORT,
    "plans.other_plans": _SUPPORT,
}
_LISTS = frozenset({"adaptations", "assessments", "answers", "questions", "parties", "plans", "sub_goals", "actions",
                    "remarks", "withdrawals"})


def proposed_types(path: str, text: str, keywords: Mapping[str, Collection[str]], routine: Routine) -> tuple[str, ...]:
    """Kinds of information that a passage seems to tell: what its field is about, and the kinds whose words it holds.

    keywords: by code of the kind, the beginnings of words that speak of it ("medicin" finds "medicinen"). The order
    is the routine's; kinds that the routine does not know are left out. Where nothing is found nothing is proposed,
    so that somebody chooses.
    """
    return spoken_of(text, _BY_FIELD.get(_field(path), ()), keywords, routine)


def spoken_of(
    text: str, usual: Collection[str], keywords: Mapping[str, Collection[str]], routine: Routine
) -> tuple[str, ...]:
    """Kinds of information that a text seems to tell: what is usual in its place, and the kinds whose words it holds.

    keywords, and the order: as for `proposed_types`.
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


def proposed_act(case: Case, today: date, routine: Routine, usual: Mapping[str, Collection[str]]) -> ConsentAct:
    """A draft of a new act for every party: as the governing act says of it, else as its kind usually needs.

    It begins today, lasts as long as it may (C4), and is for the questions of today (C1). No answer, no form and no
    confirmation is carried over: they are given anew (C2, C15).
    """
    chosen = [entry.type for entry in case.consent.types]
    grants = []
    for party in case.parties:
        stands = governing(case, party.uid, today)
        if stands is None or party.own:
            grants.append(proposed_row(party, chosen, usual))
        else:
            receives = tuple(code for code in chosen if code in stands[1].receives)
            shares = tuple(code for code in chosen if code in stands[1].shares)
            grants.append(Grant(party_uid=party.uid, receives=receives, shares=shares))
    return ConsentAct(
        valid_from=today,
        valid_to=c4_last_day(today, routine),
        grants=grants,
        questions=tuple(question.uid for question in case.meeting.questions),
    )


def _speaks_of(text: str, word: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}", text, re.IGNORECASE) is not None


def _field(path: str) -> str:
    """The path without the uids of list members."""
    steps = path.split(".")
    return ".".join(step for before, step in zip(["", *steps], steps, strict=False) if before not in _LISTS)
