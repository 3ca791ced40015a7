"""Proposals are data files too, and propose nothing that the routine does not know."""

from pathlib import Path

import pytest

from sipdesk.domain.proposals import proposed_row, spoken_of
from sipdesk.errors import SipError
from sipdesk.exchange.proposals import load_proposals
from sipdesk.exchange.routine import load_routine
from sipdesk.paths import resource
from tests.demo_cases import demo_case, demo_cases, demo_routine

DEFAULTS = resource("defaults")


def test_every_kind_of_organisation_and_information_is_known() -> None:
    routine, proposals = demo_routine(), load_proposals(DEFAULTS, None, demo_routine())
    assert set(proposals.keywords) <= set(routine.types)
    assert {code for types in proposals.usual.values() for code in types} <= set(routine.types)
    private = {"relative", "friend", "other", "association"}
    assert set(routine.kinds) - set(proposals.usual) == private


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vem ansvarar för medicinerna?", ("medication",)),
        ("Jag har druckit alkohol och fick ett återfall.", ("dependence",)),
        ("Hemtjänsten hjälper mig att duscha.", ("support-now", "function")),
        ("Från och med nu", ()),
    ],
)
def test_words_speak_of_kinds(text: str, expected: tuple[str, ...]) -> None:
    routine = demo_routine()
    keywords = load_proposals(DEFAULTS, None, routine).keywords
    assert spoken_of(text, (), keywords, routine) == expected


def test_what_staff_confirmed_in_the_demo_is_mostly_what_is_proposed() -> None:
    routine = demo_routine()
    keywords = load_proposals(DEFAULTS, None, routine).keywords
    texts = [action.what for case in demo_cases() for action in case.plan.actions]
    found = [set(spoken_of(one.text, (), keywords, routine)) & set(one.types) for one in texts]
    assert sum(map(bool, found)) > len(found) / 2


def test_a_first_row_for_each_party() -> None:
    routine, case = demo_routine(), demo_case("07-kjell")
    usual, chosen = load_proposals(DEFAULTS, None, routine).usual, list(routine.types)
    rows = [proposed_row(party, chosen, usual) for party in case.parties]
    assert not any(row.confirmed for row in rows)
    assert any(len(row.receives) > 1 for row in rows)
    assert all(set(row.receives) <= set(chosen) for row in rows)


def test_a_municipality_changes_them_and_unknown_codes_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "keywords.toml").write_text(
        '[[type]]\ncode = "medication"\nwords = ["piller"]\n[[type]]\ncode = "moon"\nwords = ["måne"]\n',
        encoding="utf-8",
    )
    proposals = load_proposals(DEFAULTS, tmp_path, load_routine(DEFAULTS, tmp_path))
    assert proposals.keywords["medication"] == ("piller",)
    assert "moon" not in proposals.keywords


def test_a_mistake_has_its_place(tmp_path: Path) -> None:
    (tmp_path / "keywords.toml").write_text('[[type]]\ncode = "health"\nwords = "ont"\n', encoding="utf-8")
    with pytest.raises(SipError) as caught:
        load_proposals(DEFAULTS, tmp_path, demo_routine())
    assert (caught.value.code, caught.value.values["line"]) == ("datafile.wrong-value", 3)
