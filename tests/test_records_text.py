"""F14, H3: text for the own unit's records says what the paper says, in its order, and is entered in the log."""

from datetime import datetime

import pytest

from sipdesk.domain.issuable import Paper
from sipdesk.domain.passage import Passage
from sipdesk.issuing.records_text import text_for_records
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
