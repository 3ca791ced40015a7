"""The interpreter's words: which paragraph they belong to, when they are out of date, and who may read them."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.follow_up import FollowUpHeld
from sipdesk.domain.free_text import free_fields, left_over, to_translate, waiting
from sipdesk.domain.passage import Passage
from sipdesk.domain.plan import Action, Plan
from sipdesk.domain.preparation import Assessment, SheetAnswer
from sipdesk.domain.terms import Doer, ReaderKind
from sipdesk.domain.translation import State, Translation, changed, paragraphs, split, with_words
from tests.domain.anna import a_case, seen

NOW = datetime(2026, 11, 23, 9, 30)
TWO = "Jag vill bo kvar hemma.\n\nJag vill sova hela natten."


def a_plan(text: str, *known: Translation) -> Case:
    case = Case(plans=[Plan(own_words=Passage(text, ("housing",), confirmed=True))])
    case.translations = list(known)
    return case


def words(source: str, text: str, path: str = "plan.own_words", language: str = "ar") -> Translation:
    return Translation(path=path, language=language, source=source, text=text, translator="Samir Haddad", at=NOW)


def states(case: Case, language: str = "ar") -> list[State]:
    return [paragraph.state for paragraph in to_translate(case, language)]


def test_each_paragraph_has_a_translation_of_its_own() -> None:
    case = a_plan(TWO, words("Jag vill sova hela natten.", "أريد أن أنام"))
    assert states(case) == [State.MISSING, State.CURRENT]
    first = to_translate(case, "ar")[0]
    assert (first.path, first.number, first.of, first.text) == ("plan.own_words", 1, 2, "Jag vill bo kvar hemma.")
    assert states(case, "fi") == [State.MISSING, State.MISSING], "a translation is into one language"


def test_a_new_wording_makes_it_out_of_date_and_back_again_current() -> None:
    case = a_plan("Jag vill bo kvar hemma hos mig.", words("Jag vill bo kvar hemma.", "أريد أن أبقى"))
    (paragraph,) = to_translate(case, "ar")
    assert paragraph.state is State.OUT_OF_DATE
    case.translations = with_words(case.translations, paragraph, "ar", "أريد", "Nadia Saleh", NOW)
    (paragraph,) = to_translate(case, "ar")
    assert paragraph.state is State.CURRENT
    assert paragraph.translation == replace(
        case.translations[0], source="Jag vill bo kvar hemma hos mig.", text="أريد", translator="Nadia Saleh"
    )


def test_other_words_altogether_are_no_new_wording() -> None:
    old = words("Jag vill bo kvar hemma.", "أريد أن أبقى")
    case = a_plan("Mötet hålls på tisdag.", old)
    assert states(case) == [State.MISSING]
    assert left_over(case, "ar") == [old]


def test_a_translation_goes_along_into_the_next_version_of_the_plan() -> None:
    action = Action(what=Passage("Söka bidrag", ("housing",), confirmed=True), when="Varje måndag")
    case = Case(plans=[Plan(actions=[action])])
    case.translations = [words("Varje måndag", "كل يوم اثنين", f"plan.actions.{action.uid}.when")]
    case.plans.append(Plan(version=2, actions=[replace(action)]))
    assert states(case) == [State.MISSING, State.CURRENT]


def test_an_earlier_follow_up_keeps_its_translations() -> None:
    held = FollowUpHeld(own_view=Passage("Det går bra.", ("health",), confirmed=True))
    case = Case(follow_ups=[held], translations=[words("Det går bra.", "جيد", f"follow_ups.{held.uid}.own_view")])
    assert states(case) == [State.CURRENT]
    case.follow_ups.append(FollowUpHeld())
    assert (states(case), left_over(case, "ar")) == ([], [])


def test_without_words_there_is_no_translation() -> None:
    case = a_plan(TWO, words("Jag vill bo kvar hemma.", "أريد"))
    first = to_translate(case, "ar")[0]
    assert with_words(case.translations, first, "ar", "  ", "Samir Haddad", NOW) == []


def test_what_is_new_is_told_word_by_word() -> None:
    pieces = changed("Jag vill bo kvar.", "Jag vill bo kvar hemma.")
    found = [(one.old, one.new) for one in pieces if one.old != one.new]
    assert found == [("kvar.", "kvar hemma.")]


@given(st.lists(st.text(alphabet="aåb \n", max_size=12), max_size=6), st.text(alphabet="aåb \n", max_size=40))
def test_no_translation_is_ever_used_for_two_paragraphs_that_differ(old: list[str], text: str) -> None:
    known = [words(line, "x") for line in old]
    found = list(paragraphs("plan.own_words", text, "ar", known))
    assert [one.text for one in found] == split(text)
    used = {one.text: one.translation.uid for one in found if one.translation}
    assert len(set(used.values())) == len(used)
    for one in found:
        same = any(line == one.text for line in old)
        assert (one.state is State.CURRENT) == same


def test_the_same_words_in_two_fields_are_named_where_the_paper_takes_them() -> None:
    case = Case(plans=[Plan(own_words=Passage("Hemma."))])
    case.meeting.place = "Hemma."
    assert [one.path for one in waiting(case, "plan", ["Hemma."], "ar")] == ["plan.own_words"]
    assert [one.path for one in waiting(case, "summons", ["Hemma."], "ar")] == ["meeting.place"]
    case.translations = [words("Hemma.", "في البيت")]
    assert waiting(case, "plan", ["Hemma."], "ar") == []


# ------------------------------------------------------------------------------------------ disclosure


def translated(case: Case) -> Case:
    """Every paragraph translated: its words in capitals, which stand nowhere else."""
    for paragraph in to_translate(case, "ar"):
        text = paragraph.text.upper()
        case.translations = with_words(case.translations, paragraph, "ar", text, "Samir Haddad", NOW)
    return case


def told(case: Case, reader: Reader) -> set[str]:
    return {one.text for one in seen(case, reader).translations}


def test_c13_a_translation_is_read_by_those_who_may_read_what_it_translates() -> None:
    case = translated(a_case())
    for kind in (ReaderKind.PERSON, ReaderKind.OWN_UNIT):
        assert told(case, Reader(kind))
    for party in case.parties:
        view = seen(case, Reader(ReaderKind.PARTY, party.uid))
        printed = str(replace(view, translations=()))
        assert all(one.source in printed for one in view.translations)


def test_c13_taking_back_a_type_takes_the_translation_too() -> None:
    case = a_case()
    grant = next(grant for act in case.consent.acts for grant in act.grants if grant.receives)
    party = case.party(grant.party_uid)
    assert party is not None
    case.plan.own_words = Passage("Jag gillar att sjunga.", (grant.receives[0],), confirmed=True)
    case.translations = [words("Jag gillar att sjunga.", "أحب الغناء")]
    reader = Reader(ReaderKind.PARTY, party.uid)
    assert told(case, reader) == {"أحب الغناء"}
    grant.receives = grant.receives[1:]
    assert told(case, reader) == set()
    assert told(case, Reader(ReaderKind.PERSON)) == {"أحب الغناء"}


def test_c13_untagged_text_is_withheld_in_every_language() -> None:
    case = a_case()
    grant = next(grant for act in case.consent.acts for grant in act.grants if grant.receives)
    case.plan.own_words = Passage("Jag gillar att sjunga.", (grant.receives[0],), confirmed=False)
    case.translations = [words("Jag gillar att sjunga.", "أحب الغناء")]
    assert told(case, Reader(ReaderKind.PARTY, grant.party_uid)) == set()


def test_c13_what_was_translated_before_the_text_was_changed_is_read_by_nobody() -> None:
    case = a_case()
    case.plan.own_words = Passage("Jag vill bo kvar hemma hos mig.", ("housing",), confirmed=True)
    case.translations = [words("Jag vill bo kvar hemma.", "أريد")]
    for reader in (Reader(ReaderKind.PERSON), Reader(ReaderKind.OWN_UNIT)):
        assert told(case, reader) == set()


def test_p1_a_translation_that_names_a_hidden_place_is_not_printed() -> None:
    case = a_case()
    case.person.protected, case.person.address = True, "Ågatan 41"
    case.plan.own_words = Passage("Jag vill bo kvar.", ("housing",), confirmed=True)
    case.translations = [words("Jag vill bo kvar.", "أريد أن أبقى في Ågatan 41")]
    assert told(case, Reader(ReaderKind.PERSON)) == set()


def a_sheet(case: Case) -> Case:
    """With answers on the preparation sheet and a professional's assessment."""
    case.preparation.what_matters = Passage("Att få sova i min egen säng.")
    case.preparation.answers = [SheetAnswer(question="hardest-now", text=Passage("Nätterna."))]
    case.preparation.frame.know_beforehand = Passage("Jag hör dåligt.")
    case.preparation.assessments = [Assessment(text=Passage("Behöver tillsyn."))]
    return case


def test_answers_on_the_sheet_are_translated_and_the_assessment_is_not() -> None:
    case = a_sheet(Case(created_on=date(2026, 1, 1)))
    texts = [one.text for one in to_translate(case, "ar")]
    assert texts == ["Att få sova i min egen säng.", "Nätterna.", "Jag hör dåligt."]
    assert [one.text for one in waiting(case, "preparation", texts, "ar")] == texts
    assert [one.text for one in waiting(case, "summons", texts, "ar")] == ["Jag hör dåligt."]


def test_what_the_plan_took_over_from_the_sheet_is_translated_once() -> None:
    case = a_sheet(Case(created_on=date(2026, 1, 1)))
    case.plan.own_words = Passage("Att få sova i min egen säng.")
    found = [one for one in to_translate(case, "ar") if one.text == case.plan.own_words.text]
    assert [one.path for one in found] == ["plan.own_words"]
    assert [one.path for one in waiting(case, "preparation", [found[0].text], "ar")] == ["plan.own_words"]


def test_a_translation_made_on_the_sheet_stays_when_the_plan_takes_the_words_over() -> None:
    case = a_sheet(Case(created_on=date(2026, 1, 1)))
    text = case.preparation.what_matters.text
    case.translations = [Translation(path="preparation.what_matters", language="ar", source=text, text="سريري")]
    case.plan.own_words = Passage(text)
    assert left_over(case, "ar") == []
    assert [one.state for one in to_translate(case, "ar") if one.text == text] == [State.MISSING, State.CURRENT]


@pytest.mark.parametrize("name", ["when", "where"])
def test_short_lines_of_an_action_are_translated_too(name: str) -> None:
    action = Action(what=Passage("Söka bidrag"), doer=Doer.PERSON)
    setattr(action, name, "Hemma")
    case = Case(created_on=date(2026, 1, 1), plans=[Plan(actions=[action])])
    assert [field.path for field in free_fields(case)] == [
        f"plan.actions.{action.uid}.what", f"plan.actions.{action.uid}.{name}",
    ]
