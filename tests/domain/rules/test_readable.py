"""The plan in words that people can use: readable, and beside other plans (F7, F8)."""

import pytest

from sipdesk.domain.findings import Level
from sipdesk.domain.plan import Plan, Remark
from sipdesk.domain.readability import HARDEST, LONGEST, abbreviations, lix, longest_sentence
from sipdesk.domain.rules.all_rules import PLAN_RULES
from sipdesk.domain.rules.readable import f7_other_plans, f8_of_plan, f8_understandable
from tests.demo_cases import TODAY, demo_cases, demo_routine
from tests.domain.examples import complete_case, found, says


@pytest.mark.parametrize(
    ("text", "plans"),
    [
        ("Plan för hemtjänsten. Vårdplan på Björken.", ("Plan för hemtjänsten", "Vårdplan på Björken")),
        ("- Krisplan\n- Vårdplan;\n\n• Åtgärdsprogram i skolan", ("Krisplan", "Vårdplan", "Åtgärdsprogram i skolan")),
        ("Plan enligt 10 § LSS", ("Plan enligt 10 § LSS",)),
        ("", ()),
        (" .\n- ", ()),
    ],
)  # fmt: skip
def test_f7_other_plans_are_listed_one_by_one(text: str, plans: tuple[str, ...]) -> None:
    assert f7_other_plans(Plan(other_plans=says(text))) == plans


def words(count: int) -> str:
    return " ".join(["ord"] * count) + "."


def test_f8_a_sentence_may_be_so_long_and_not_longer() -> None:
    case = complete_case()
    case.plan.support_needed = says(f"{words(LONGEST)} {words(3).capitalize()}", "function")
    assert found(f8_understandable, case) == []
    case.plan.support_needed = says(words(LONGEST + 1), "function")
    (finding,) = found(f8_understandable, case)
    assert (finding.code, finding.level, finding.values) == ("F8.long-sentence", Level.WARN, {"count": LONGEST + 1})
    assert finding.path == "plans.plan.support_needed"


def test_f8_what_the_person_has_said_is_not_judged() -> None:
    case = complete_case()
    case.plan.own_words = says(words(60), "function")
    case.plan.remarks = [Remark(uid="r", text=says(words(60), "function"))]
    assert found(f8_understandable, case) == []


def test_f8_the_plan_as_a_whole_is_what_staff_have_written() -> None:
    case = complete_case()
    case.plans = [Plan(uid="plan", own_words=says(words(60), "function"), support_needed=says(words(24), "function"))]
    assert f8_of_plan(case) == (0, 0)  # too short for an index, and her own words are not counted
    case.plan.support_now = says(f"{words(LONGEST + 1)} {words(LONGEST).capitalize()}", "function")
    index, long = f8_of_plan(case)
    assert long == 1
    assert index == lix(f"{case.plan.support_needed.text}\n{case.plan.support_now.text}") > 0


def test_f8_actions_and_goals_are_read_too() -> None:
    case = complete_case()
    case.plan.actions[0].what = says("Ssk tar prov, t.ex. blodtryck.", "health")
    (finding,) = found(f8_understandable, case)
    assert (finding.code, finding.values, finding.path) == (
        "F8.abbreviation", {"word": "t.ex."}, f"plans.plan.actions.{case.plan.actions[0].uid}.what",
    )


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Bl.a. promenader, t.ex. till ån, m.m.", ["t.ex.", "m.m."]), ("t ex och bl a", ["t ex", "bl a"]),
        ("dsk och ssk enl. HSL", ["dsk", "ssk", "enl.", "HSL"]), ("kl. 9 ca 10 min", ["kl.", "ca"]),
        ("Evelina pratar med Carina om texten, angående mammas resplan.", []), ("Klockan nio. Ring oss.", []),
        ("Solen skiner. Hon åker till Enlund.", []),
    ],
)  # fmt: skip
def test_f8_abbreviations_are_found_and_words_are_not(text: str, short: list[str]) -> None:
    assert list(abbreviations(text)) == short


def test_f8_the_index_is_of_texts_that_are_long_enough_and_counts_long_words() -> None:
    hard = "Habiliteringsverksamheten samordnar rehabiliteringsinsatserna tillsammans med primärvården. "
    assert lix(hard) == 0
    assert lix(hard * 5) > HARDEST
    assert lix("Jag vill gå ut med min hund. " * 5) < HARDEST
    assert lix("") == longest_sentence("") == 0
    case = complete_case()
    case.plan.support_now = says(hard * 5, "function")
    assert [finding.code for finding in found(f8_understandable, case)] == ["F8.hard-to-read"]


def test_f8_the_invented_plans_are_readable_and_the_rule_runs_with_the_plan() -> None:
    assert f8_understandable in PLAN_RULES
    assert not [one for case in demo_cases() for one in f8_understandable(case, TODAY, demo_routine())]
