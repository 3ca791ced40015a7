"""How many pages a paper takes, on the amount of content that the design was drawn with; and papers of whole cases.

The design's plan has six actions, its consent four parties and six kinds of information. Ours says more than the drawn
ones: what supports and strengths there are (F15), who was there (E6), whom to ring in units that have nothing to do
(F6), the answer to the plan (C12); and in the consent the questions agreed (C1), in large print too why each kind is
needed (C3), and what each party may tell beside what it may know (C2). The withdrawal says in sentences what it means.
A paper that grows beyond these figures has to say why.
"""

from dataclasses import replace
from functools import cache

import pytest

from sipdesk.documents.layout_checks import check_layout
from sipdesk.documents.make import PAPERS, PrintAs, blocks_of
from sipdesk.documents.pdf.layout import LaidOut
from sipdesk.documents.pdf.render import lay_out
from sipdesk.documents.pdf.style import Style
from sipdesk.domain.disclosure.shown import View
from sipdesk.domain.disclosure.shown_consent import ShownGrant, ShownType
from sipdesk.domain.print_sizes import SIZES, sizes_of
from sipdesk.issuing.copies import readers_of, view_for
from tests.demo_cases import TODAY, demo_case, demo_routine
from tests.documents.views import ACTIONS, CONSENT, PERSONS, PLAN, UNSIGNED

KINDS = {
    "participation": ("Vilka som är med", "mötet och vilka som är med"),
    "health": ("Hälsa", "min hälsa och mina sjukdomar"),
    "medication": ("Läkemedel", "mina mediciner"),
    "function": ("Vardag och hjälp hemma", "hjälpen jag får hemma"),
    "aids": ("Hjälpmedel och bostad", "mina hjälpmedel och min bostad"),
    "family": ("Familj och närstående", "vilka i familjen som hjälper mig"),
}
CODES = tuple(KINDS)
PARTIES = (
    ShownGrant("Biståndsenheten", "Biståndsenheten", (), CODES, own=True),
    ShownGrant("Hälsocentralen Örnen", "Hälso\u00adcentralen", CODES[:5], ("participation", "health")),
    ShownGrant("Hemtjänsten i Nordvik", "Hemtjänsten", CODES[:4], ("participation", "function")),
    ShownGrant("Kommunens rehabilitering", "Rehabili\u00adteringen", CODES[:5], ("participation", "aids")),
    ShownGrant("Lena Öberg", "Lena", ("participation", "family"), ("participation", "family")),
)
TYPES = tuple(ShownType(code, *words, "Så att hjälpen passar min dag.") for code, words in KINDS.items())
DRAWN = replace(
    PERSONS,
    demo=False,
    plan=replace(PLAN, actions=(*ACTIONS, replace(ACTIONS[0], what="Prova ut duschstol")), remarks=(), other_plans=""),
    consent=replace(CONSENT, types=TYPES, grants=PARTIES),
)
UNANSWERED = replace(DRAWN, consent=replace(UNSIGNED, types=TYPES, grants=PARTIES))
# Pages at 12, 16, 18 and 24 points in Swedish; the design's own: plan 2 3 4 6, consent 2 4 4 7, summons 2 3 3 5,
# preparation 3 3 3 5, information 2 2 3 4, contacts 1 1 1 1. Then in Arabic beside the Swedish, with room for what the
# interpreter writes by hand.
BUDGETS = {
    "information": ((2, 2, 2, 4), (2, 4, 4, 8)),
    "preparation": ((2, 3, 3, 5), (3, 5, 5, 9)),
    "consent": ((2, 4, 5, 8), (5, 8, 9, 15)),
    "summons": ((2, 3, 3, 5), (4, 5, 6, 10)),
    "agenda": ((2, 3, 3, 5), (4, 5, 6, 9)),
    "plan": ((2, 4, 4, 7), (6, 8, 8, 14)),
    "contacts": ((1, 1, 1, 1), (1, 1, 1, 2)),
    "follow-up": ((2, 3, 3, 5), (4, 5, 5, 8)),
    "closing": ((1, 1, 1, 1), (1, 2, 2, 3)),
    "decline": ((1, 2, 2, 3), (2, 3, 3, 5)),
    "reply": ((1, 1, 1, 2), (1, 2, 2, 3)),
    "change": ((1, 1, 1, 2), (2, 2, 2, 3)),
    "reopened": ((1, 1, 1, 1), (1, 2, 2, 2)),
    "withdrawal": ((1, 1, 2, 2), (2, 2, 3, 4)),
    "not-needed": ((1, 2, 2, 3), (2, 3, 3, 5)),
}
FORM_TO_SIGN = (3, 5, 5, 9)
NEVER = {
    "forced-break", "lone-heading", "lone-line", "overflow-page", "foot-collision", "in-window",
    "address-outside-window", "wrong-language", "missing-glyph", "small-text", "mixed-figures", "cut-word",
}
"""What no page has, whatever stands on it; what a whole case's long texts bring with them (a hole) is looked at."""


def laid_out(paper: str, view: View, language: str, size: int) -> LaidOut:
    return lay_out(blocks_of(paper, view, PrintAs(language, size, code="7K4Q")), Style(size))


def taken(paper: str, view: View, language: str) -> tuple[int, ...]:
    return tuple(len(laid_out(paper, view, language, size).pages) for size in SIZES)


@pytest.mark.parametrize("paper", PAPERS)
def test_a_paper_takes_no_more_pages_than_it_is_allowed(paper: str) -> None:
    for language, most in zip(("sv", "ar"), BUDGETS[paper], strict=True):
        pages = taken(paper, DRAWN, language)
        assert all(page <= limit for page, limit in zip(pages, most, strict=True)), (language, pages)


def test_the_form_that_is_to_be_signed_keeps_within_its_pages_too() -> None:
    pages = taken("consent", UNANSWERED, "sv")
    assert all(page <= limit for page, limit in zip(pages, FORM_TO_SIGN, strict=True)), pages


@cache
def view_of(name: str, paper: str) -> View:
    case = demo_case(name)
    return view_for(case, paper, readers_of(case, paper)[0], TODAY, demo_routine())


@pytest.mark.parametrize("language", ["sv", "sv-easy", "en", "ar"])
@pytest.mark.parametrize(
    ("name", "paper"),
    [("01-bertil", "plan"), ("01-bertil", "consent"), ("01-bertil", "summons"), ("12-ingrid", "follow-up"),
     ("13-sten", "closing")],
)
def test_papers_of_whole_cases_part_nothing_that_belongs_together(name: str, paper: str, language: str) -> None:
    for size in sizes_of(language):
        found = check_layout(laid_out(paper, view_of(name, paper), language, size))
        assert not [each for each in found if each.partition(":")[0].split()[0] in NEVER], f"{size} points"
