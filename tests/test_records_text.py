"""F14, H3: text for the own unit's records says what the paper says, in its order, and is entered in the log."""

from datetime import datetime
from pathlib import Path

import pytest

from sipdesk.domain.issuable import Paper
from sipdesk.domain.passage import Passage
from sipdesk.domain.routine import Routine
from sipdesk.errors import SipError
from sipdesk.exchange.routine import load_routine
from sipdesk.issuing.records_text import text_for_records
from sipdesk.paths import resource
from sipdesk.storage import audit, cases
from sipdesk.storage.store import Store
from tests.demo_cases import TODAY, demo_case, demo_routine
from tests.storage.conftest import _made_once, key, store
from tests.storage.stores import ANNA

__all__ = ["_made_once", "key", "store"]
NOW = datetime(TODAY.year, TODAY.month, TODAY.day, 12)


def test_h3_f14_the_plan_as_text_has_every_goal_and_action_in_the_order_of_the_paper(store: Store) -> None:
    case = demo_case("01-bertil")
    case.internal_note = "hemliginternt"
    cases.create(store, case, ANNA)
    text = text_for_records(store, case, Paper.PLAN, ANNA, demo_routine(), NOW).text
    wanted = [case.plan.own_words.text, case.plan.long_term_goal.text]
    wanted += [goal.text.text for goal in case.plan.sub_goals]
    places = [text.find(words) for words in wanted]
    assert places == sorted(places)
    acts = [text.find(action.what.text) for action in case.plan.actions]
    assert len(acts) > 4
    assert -1 not in (*places, *acts)
    assert min(acts) > max(places)
    assert all(action.when in text for action in case.plan.actions)
    assert "hemliginternt" not in text


def own_order(folder: Path, words: str) -> Routine:
    """The usual routine with the municipality's own file over it."""
    (folder / "plan_fields.toml").write_text(words, encoding="utf-8")
    return load_routine(resource("defaults"), folder, office=demo_routine().office)


def test_f14_the_plan_as_text_follows_the_order_of_the_service_and_its_names(store: Store, tmp_path: Path) -> None:
    case = demo_case("01-bertil")
    cases.create(store, case, ANNA)
    usual = text_for_records(store, case, Paper.PLAN, ANNA, demo_routine(), NOW).text.splitlines()
    first = 'order = ["actions", "lead", "own-words"]\n[[field]]\ncode = "actions"\nname = "Planerade insatser"\n'
    routine = own_order(tmp_path, first)
    said = text_for_records(store, case, Paper.PLAN, ANNA, routine, NOW).text.splitlines()
    order = ["Planerade insatser", "Den som håller ihop planen", "Så följer vi upp planen"]
    order.append("Det här är viktigt för mig")
    assert [line for line in said if line in order] == order
    assert "Vem gör vad, när och var" not in said
    assert sorted(said) == sorted("Planerade insatser" if one == "Vem gör vad, när och var" else one for one in usual)


def test_f14_what_is_no_field_of_the_service_stands_last(store: Store, tmp_path: Path) -> None:
    case = demo_case("01-bertil")
    cases.create(store, case, ANNA)
    said = text_for_records(store, case, Paper.PLAN, ANNA, own_order(tmp_path, 'leave_out = ["own-words"]\n'), NOW).text
    assert said.index(case.plan.own_words.text) > said.index(case.plan.actions[0].what.text)


def test_f14_a_part_that_no_plan_has_is_said_to_be_wrong(tmp_path: Path) -> None:
    with pytest.raises(SipError) as trouble:
        own_order(tmp_path, '[[field]]\ncode = "diagnosis"\n')
    assert trouble.value.code == "datafile.wrong-value"


def test_c14_others_secrets_are_not_copied(store: Store) -> None:
    case = demo_case("01-bertil")
    case.plan.support_needed = Passage("hemligannan", ("health",), True, about_other=True)
    cases.create(store, case, ANNA)
    assert "hemligannan" not in text_for_records(store, case, Paper.PLAN, ANNA, demo_routine(), NOW).text


@pytest.mark.parametrize("paper", [Paper.PLAN, Paper.CLOSING])
def test_p4_that_it_was_taken_out_is_entered(store: Store, paper: Paper) -> None:
    case = demo_case("01-bertil")
    cases.create(store, case, ANNA)
    text_for_records(store, case, paper, ANNA, demo_routine(), NOW)
    assert audit.entries(store, case.uid, ANNA)[-1].action == "exported"
