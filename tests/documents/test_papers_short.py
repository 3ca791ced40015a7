"""What keeps the papers short without a word less for the reader: said once, and parted where it is named again."""

from dataclasses import replace
from typing import Any

import pytest

from sipdesk.documents.blocks import Group, Heading, Records, Tick, Ticks, plain
from sipdesk.documents.layout_checks import check_layout
from sipdesk.documents.make import PrintAs, blocks_of
from sipdesk.documents.pdf.layout import LaidOut
from sipdesk.documents.pdf.paragraph import TextBox
from sipdesk.documents.pdf.render import Style, lay_out
from sipdesk.documents.pdf.style import Role
from sipdesk.domain.disclosure.shown import View
from tests.documents.sample_plan import paper
from tests.documents.test_papers import text, walk
from tests.documents.views import PARTIES, PERSONS, PLAN, unanswered


def blocks(code: str, view: View, size: int, language: str = "sv") -> list[object]:
    return list(blocks_of(code, view, PrintAs(language, size, code="7K4Q")).blocks)


@pytest.mark.parametrize("size", [16, 18, 24])
def test_F2_in_large_print_actions_stand_under_their_sub_goal(size: int) -> None:
    said: list[tuple[str, list[str]]] = []
    for block in blocks("plan", PERSONS, size):
        if isinstance(block, Heading):
            said.append((plain(block.words), []))
        elif isinstance(block, Records):
            assert not [field for record in block.records for field in record.fields if field.label == "Mål"]
            said[-1][1].extend(plain(record.title) for record in block.records)
    found = [(heading, actions) for heading, actions in said if actions][:4]
    goals = [f"Delmål {number}. {goal}" for number, goal in enumerate(PLAN.sub_goals, 1)]
    assert [heading for heading, _ in found] == [*goals, "Det här behövs också"]
    assert all(text(blocks("plan", PERSONS, size)).count(goal) == 1 for goal in PLAN.sub_goals)
    assert sorted(title for _, actions in found for title in actions) == sorted(a.what for a in PLAN.actions)


def test_F2_a_sub_goal_that_nothing_is_done_for_yet_stands_in_the_list() -> None:
    plan = replace(PLAN, actions=tuple(action for action in PLAN.actions if action.sub_goal != 1))
    said = text(blocks("plan", replace(PERSONS, plan=plan), 18))
    assert said.index("Delmål") < said.index(PLAN.sub_goals[1]) < said.index("Vem gör vad") < said.index("Delmål 3")


def contacts(view: View) -> str:
    """The section of contacts as it is printed, empty where there is none."""
    said = text(blocks("plan", view, 12))
    return said.partition("Kontakter")[2].partition("Vilka som var med")[0]


def test_F6_a_contact_stands_once_with_the_number() -> None:
    said = contacts(PERSONS)
    assert "Maja Lind" in said  # hers is the action of a unit: no action names her
    assert "Karim Haddad" not in said
    assert "Eva Nordström" not in said
    assert "Lena Öberg" in said  # that she is his daughter stands nowhere else


@pytest.mark.parametrize(
    "other", [{"phone": "0980-319 20 99"}, {"contact": "Nils Ek"}, {"name": "Hälsocentralen Ugglan"}]
)
def test_F6_a_contact_with_anything_of_its_own_is_not_left_out(other: dict[str, Any]) -> None:
    changed = replace(PERSONS, participants=(replace(PARTIES[0], **other), *PARTIES[1:]))
    assert next(iter(other.values())) in contacts(changed)


def test_F6_without_actions_everybody_but_the_lead_is_a_contact() -> None:
    said = contacts(replace(PERSONS, plan=replace(PLAN, actions=())))
    for name in ("Maja Lind", "Eva Nordström", "Lena Öberg"):
        assert name in said
    assert "Karim Haddad" not in said


@pytest.mark.parametrize("language", ["sv", "ar"])
def test_C2_in_large_print_all_that_a_party_is_asked_about_stands_in_one_place(language: str) -> None:
    for view in (PERSONS, unanswered()):
        groups = [one for one in blocks("consent", view, 18, language) if isinstance(one, Group) and one.bar]
        assert len(groups) == len({text(one).partition(" får ")[0] for one in groups})
        told = next(one for one in groups if text(one).startswith("Hälsocentralen Örnen får veta"))
        assert "Hälsocentralen Örnen får berätta" in text(told)


def headed(laid_out: LaidOut) -> dict[int, str]:
    """What each page says that it goes on with, by its number from 0."""
    heads = {page: laid_out.page_atoms(page)[0].head for page in range(1, len(laid_out.pages))}
    boxes = {page: head.box for page, head in heads.items() if head}
    return {page: box.analysis.text for page, box in boxes.items() if isinstance(box, TextBox)}


def test_boxes_of_a_party_are_parted_where_that_saves_a_page_and_the_page_says_whose() -> None:
    ticks = tuple(Tick(f"uppgift nummer {number}") for number in range(1, 9))
    groups = [
        Group((Heading(f"Enhet {n} får veta", level=3), Ticks(ticks)), keep=False, continued=f"Enhet {n}, fortsättning")
        for n in range(1, 8)
    ]
    for count in range(1, 8):
        laid_out = lay_out(paper("Prov", "sv", [Heading("Prov", level=1), *groups[:count]], ("Prov",)), Style(24))
        for page, said in headed(laid_out).items():
            first = laid_out.page_atoms(page)[0].box
            assert isinstance(first, TextBox)
            assert first.role is Role.TICK
            assert said.endswith("fortsättning")
        assert not [one for one in check_layout(laid_out) if one.startswith(("lone-heading", "forced-break"))]
    assert headed(laid_out)


def test_a_card_names_itself_again_over_the_interpreter_s_lines() -> None:
    cards = [
        one for one in walk(blocks("plan", PERSONS, 24, "ar"))
        if isinstance(one, Group) and one.bar and "Tolkens översättning:" in text(one)
    ]
    assert cards
    for card in cards:
        facts, *lines = card.blocks
        assert isinstance(facts, Group)
        assert facts.keep
        assert lines
        assert plain(card.continued).endswith(", fortsättning")


def test_municipal_wording_that_nobody_translated_stands_once() -> None:
    said = text(blocks("consent", PERSONS, 18, "ar"))
    assert said.count("Så att någon vattnar när jag är borta.") == 1
    assert said.count("Så att dosetten blir rätt.") >= 1


def test_a_translation_among_swedish_words_keeps_its_own_direction() -> None:
    """*At the latest* stands before its day, which in Arabic is to the right of it."""
    laid_out = lay_out(blocks_of("plan", PERSONS, PrintAs("ar", 18)), Style(18))
    latest = [one for one in laid_out.texts() if "أقصاه" in one.analysis.text]
    assert latest
    for one in latest:
        words = list(one.analysis.words)
        last = max(number for number, word in enumerate(words) if "أقصاه" in word.text)
        assert [piece.level for piece in words[last].space] == [1]
        assert all(piece.level >= 3 for piece in words[last + 1].pieces)


def test_marks_that_somebody_pasted_still_turn_nothing_about() -> None:
    pasted = replace(PERSONS, plan=replace(PLAN, own_words="Jag \u2067vill\u2069 bo \u202ekvar."))
    laid_out = lay_out(blocks_of("plan", pasted, PrintAs()), Style(12))
    (said,) = (one for one in laid_out.texts() if one.analysis.text.startswith("Jag vill"))
    assert {piece.level for word in said.analysis.words for piece in word.pieces} == {0}
