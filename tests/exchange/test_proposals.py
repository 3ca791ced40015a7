"""Proposals are data files too, and propose nothing that the routine does not know."""

from pathlib import Path

import pytest

from sipdesk.domain.proposals import proposed_act, proposed_types
from sipdesk.errors import SipError
from sipdesk.exchange.proposals import load_proposals
from sipdesk.exchange.routine import load_routine
from sipdesk.paths import resource
from tests.demo_cases import TODAY, demo_case, demo_cases, demo_routine

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
    assert proposed_types("meeting.purpose", text, keywords, routine) == expected


def test_what_staff_confirmed_in_the_demo_is_mostly_what_is_proposed() -> None:
    routine = demo_routine()
    keywords = load_proposals(DEFAULTS, None, routine).keywords
    passages = [
        (f"plans.x.actions.{action.uid}.what", action.what)
        for case in demo_cases() for action in case.plan.actions
    ]
    found = [set(proposed_types(path, text.text, keywords, routine)) & set(text.types) for path, text in passages]
    assert sum(map(bool, found)) > len(found) / 2


def test_a_first_row_for_each_party() -> None:
    routine = demo_routine()
    act = proposed_act(demo_case("07-kjell"), TODAY, routine, load_proposals(DEFAULTS, None, routine).usual)
    assert not any(grant.confirmed for grant in act.grants)


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
