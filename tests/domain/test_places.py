"""Every text of a case has a place, and the place a name that says nothing of what stands there."""

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.free_text import free_fields
from sipdesk.domain.places import Place, place_of
from sipdesk.domain.rules.passages import present_passages
from sipdesk.sentences.places import PLACES, in_place, place_name
from sipdesk.sentences.speech import SWEDISH, speech
from tests.demo_cases import demo_case, demo_cases
from tests.domain.generators import situation


@pytest.mark.parametrize("case", demo_cases(), ids=lambda case: case.number)
def test_every_text_that_a_rule_or_a_paper_takes_has_a_name_in_both_languages(case: Case) -> None:
    paths = [path for path, _ in present_passages(case)] + [field.path for field in free_fields(case)]
    assert paths
    for path in paths:
        place = place_of(case, path)
        for spoken in (SWEDISH, speech("en")):
            name = place_name(spoken.translate, place.key, place.number, place.party)
            assert "{" not in name
            assert "0" not in name, path
    assert all(speech("en").translate("Passages", words) != words for words in PLACES.values())


def test_no_text_of_any_case_lacks_a_name() -> None:
    """Cases in which every field may be filled: a text that comes later is noticed here."""
    cases = [situation(seed).case for seed in range(60)]
    paths = [(case, path) for case in cases for path, _ in present_passages(case)]
    paths += [(case, field.path) for case in cases for field in free_fields(case)]
    assert {key for case, path in paths if (key := place_of(case, path).key) not in PLACES} == set()


def test_a_place_is_the_field_its_number_and_whose_it_is() -> None:
    case = demo_case("12-ingrid")
    plan, held, party = case.plan, case.follow_ups[-1], case.parties[1]
    assert place_of(case, f"plans.{plan.uid}.actions.{plan.actions[1].uid}.when") == Place("plan.actions.when", 2)
    assert place_of(case, f"plan.actions.{plan.actions[1].uid}.when") == Place("plan.actions.when", 2)
    assert place_of(case, f"follow_ups.{held.uid}.helped") == Place("follow_up.helped")
    assert place_of(case, f"parties.{party.uid}.contribution") == Place("parties.contribution", 2, party.name)
    assert place_of(case, "meeting.questions.gone.text").number == 0
    assert place_of(case, f"plans.{case.plans[0].uid}.own_words").key == "plans.own_words"


def test_only_a_sentence_that_speaks_of_a_text_says_where_it_is() -> None:
    for code, said in (("C13.withheld", "Syfte med mötet: Skriv om texten."), ("F1.lead-missing", "Skriv om texten.")):
        assert in_place(SWEDISH.translate, code, "Skriv om texten.", "meeting.purpose", 0, "") == said
    assert in_place(SWEDISH.translate, "C13.withheld", "Skriv om texten.", "person.town", 0, "") == "Skriv om texten."


def test_an_action_has_the_number_that_it_has_under_the_sub_goals() -> None:
    case = demo_case("12-ingrid")
    first, second = case.plan.actions[:2]
    first.sub_goal_uid, second.sub_goal_uid = "", case.plan.sub_goals[0].uid
    assert place_of(case, f"plan.actions.{second.uid}.what") == Place("plan.actions.what", 1)
    assert place_of(case, f"plan.actions.{first.uid}.what").number > 1
