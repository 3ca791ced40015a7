"""How many pages a paper takes, on the amount of content that the design was drawn with; and papers of whole cases.

The design's plan has six actions, its consent four parties and six kinds of information. Ours says more than the drawn
ones: what supports and strengths there are (F15), who was there (E6), whom to ring in units that have nothing to do
(F6), the answer to the plan (C12); and in the consent why each kind is needed (C3) and what each party may tell, beside
what it may know (C2). A paper that grows beyond
these figures has to say why.
"""

from dataclasses import replace
from functools import cache

import pytest

from sipdesk.documents.layout_checks import check_layout
from sipdesk.documents.make import PrintAs, blocks_of
from sipdesk.documents.pdf.layout import LaidOut
from sipdesk.documents.pdf.render import lay_out
from sipdesk.documents.pdf.style import Style
from sipdesk.domain.disclosure.shown import View
from sipdesk.domain.disclosure.shown_consent import ShownGrant, ShownType
from sipdesk.domain.print_sizes import SIZES, sizes_of
from sipdesk.issuing.copies import readers_of, view_for
from tests.demo_cases import TODAY, demo_case, demo_routine
from tests.documents.views import ACTIONS, CONSENT, PERSONS, PLAN

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
DRAWN = replace(
    PERSONS,
    demo=False,
    plan=replace(PLAN, actions=(*ACTIONS, replace(ACTIONS[0], what="Prova ut duschstol")), remarks=(), other_plans=""),
    consent=replace(
        CONSENT,
        types=tuple(ShownType(code, *words, "Så att hjälpen passar min dag.") for code, words in KINDS.items()),
        grants=PARTIES,
    ),
)
# Pages at 12, 16, 18 and 24 points; the design's own, in Swedish: plan 2 3 4 6, consent 2 4 4 7, summons 2 3 3 5.
BUDGETS = {
    ("plan", "sv"): (3, 5, 5, 7), ("plan", "ar"): (6, 7, 9, 15),
    ("consent", "sv"): (3, 5, 6, 9), ("consent", "ar"): (6, 9, 10, 17),
    ("summons", "sv"): (2, 3, 3, 5), ("summons", "ar"): (4, 5, 6, 10),
}
NEVER = {
    "forced-break", "lone-heading", "lone-line", "overflow-page", "foot-collision", "in-window",
    "address-outside-window", "wrong-language", "missing-glyph", "small-text", "mixed-figures", "cut-word",
}
"""What no page has, whatever stands on it; what a whole case's long texts bring with them (a hole) is looked at."""


def laid_out(paper: str, view: View, language: str, size: int) -> LaidOut:
    return lay_out(blocks_of(paper, view, PrintAs(language, size, code="7K4Q")), Style(size))


@pytest.mark.parametrize(("paper", "language"), BUDGETS)
def test_a_paper_takes_no_more_pages_than_it_is_allowed(paper: str, language: str) -> None:
    taken = tuple(len(laid_out(paper, DRAWN, language, size).pages) for size in SIZES)
    assert all(pages <= most for pages, most in zip(taken, BUDGETS[paper, language], strict=True)), taken


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
