"""The one door, example by example: protected identity of the person and of a party, and the person's consent form."""

from dataclasses import replace
from datetime import datetime

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.consent import TypeReason
from sipdesk.domain.disclosure.shown import Addressee, Letterhead, Reader
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.terms import Answer
from tests.domain.anna import (
    CLINIC,
    DAUGHTER,
    HOME_CARE,
    OWN_UNIT,
    PERSON,
    ROUTINE,
    TODAY,
    TYPES,
    a_case,
    act,
    said,
    seen,
)

# -------------------------------------------------------------------------------- protected identity


@pytest.mark.parametrize("reader", [PERSON, OWN_UNIT, HOME_CARE, CLINIC], ids=repr)
def test_p1_nothing_shows_where_the_person_is(reader: Reader) -> None:
    case = a_case()
    case.person.protected = True
    case.plan.own_words = said("Jag bor på Hemma 1.", "health")
    case.plan.kept_elsewhere = "i Nordviks kommuns system"
    shown = seen(case, reader)
    everything = repr(shown)
    for text in ("Hemma 1", "Nordvik", "123 45", "070-174", "telefon", "Gatan", "Linden", "Kommunhuset", "08-465"):
        assert text not in everything
    assert shown.protected
    assert shown.meeting.place_orally
    assert shown.addressee.lines == ()
    assert shown.person.name == "Anna Ek"


def test_p1_of_a_party_hides_that_party_and_no_other() -> None:
    case = a_case()
    case.parties[3].protected = True
    case.plan.support_now = said("Nås på telefon daughter.", "health")
    shown = seen(case, HOME_CARE)
    assert "Bo Ek" in repr(shown), "a person's name shows no place"
    assert "telefon daughter" not in repr(shown)
    assert "telefon home-care" in repr(shown)
    assert shown.letterhead.municipality == "Nordviks kommun"
    assert seen(case, DAUGHTER).letterhead == Letterhead(), "nor does her letter say where it comes from"
    assert seen(case, DAUGHTER).addressee == Addressee("Bo Ek", "kontakt daughter", "roll daughter")


def test_p1_of_a_party_that_comes_hides_from_everybody_where_she_can_be_found() -> None:
    case = a_case()
    daughter = case.parties[3]
    daughter.protected = True
    for reader in (PERSON, HOME_CARE, DAUGHTER):
        shown = seen(case, reader)
        assert "Kommunhuset" not in repr(shown)
        assert shown.meeting.place_orally
        assert shown.plan.follow_up.place_orally
    daughter.approved_on = None
    assert seen(case, HOME_CARE).meeting.place == "Kommunhuset", "she does not come"
    daughter.approved_on, daughter.takes_part = TODAY, False
    assert seen(case, HOME_CARE).meeting.place == "Kommunhuset"


def test_p1_of_the_own_unit_empties_the_letterhead() -> None:
    case = a_case()
    case.parties[0].protected = True
    assert seen(case, PERSON).letterhead == Letterhead()


def test_no_post_means_no_address_on_the_envelope() -> None:
    case = a_case()
    assert seen(case, PERSON).addressee.lines == ("Anna Ek", "Hemma 1", "123 45 Nordvik")
    assert seen(case, HOME_CARE).addressee.lines == (
        "Hemtjänsten Norr", "kontakt home-care", "Gatan home-care", "123 45 Nordvik",
    )
    case.person.no_post = case.parties[1].no_post = True
    assert seen(case, PERSON).addressee.lines == ()
    assert seen(case, HOME_CARE).addressee.lines == ()


# ------------------------------------------------------------------------------------- the consent form


def ticked(case: Case) -> set[str]:
    shown = seen(case, PERSON).consent
    assert shown is not None
    return {grant.name for grant in shown.grants if grant.receives}


def test_c2_the_record_ticks_no_row_that_nobody_confirmed_and_nothing_when_she_said_no() -> None:
    case = a_case()
    act(case).grants[1].confirmed = False
    assert ticked(case) == {"Beroendemottagningen Linden", "Bo Ek"}
    act(case).recorded_at = None
    assert "Hemtjänsten Norr" in ticked(case), "a draft shows what is proposed"
    act(case).recorded_at = datetime(2026, 11, 20, 9, 0)
    act(case).exchange = Answer.NO
    assert ticked(case) == set()


def test_the_form_says_whether_an_answer_stands_in_it() -> None:
    case = a_case()
    case.consent.types = [TypeReason("t1", "health", ""), TypeReason("t2", "no-such-kind", "Därför")]
    shown = seen(case, PERSON).consent
    assert shown is not None
    assert shown.recorded
    assert [(chosen.name, chosen.reason) for chosen in shown.types[:2]] == [
        ("health", "health"), ("no-such-kind", "Därför"),
    ]
    assert (shown.grants[1].name, shown.grants[1].short_name) == ("Hemtjänsten Norr", "Hemtjänsten")
    act(case).recorded_at = None
    again = seen(case, PERSON).consent
    assert again is not None
    assert not again.recorded


def test_the_record_names_every_kind_that_was_granted() -> None:
    case = a_case()
    shown = seen(case, PERSON).consent
    assert shown is not None
    assert {chosen.code for chosen in shown.types} == set(TYPES), "though no column is left of them"


@pytest.mark.parametrize("reader", [HOME_CARE, CLINIC, DAUGHTER])
def test_the_consent_form_is_no_partys(reader: Reader) -> None:
    assert seen(a_case(), reader).consent is None


def test_p1_the_mark_on_the_letterhead_goes_where_the_municipality_goes() -> None:
    """A coat of arms tells as much as a name."""
    routine, case = replace(ROUTINE, mark=b"a picture"), a_case()
    assert view(case, HOME_CARE, TODAY, routine).letterhead.mark == b"a picture"
    case.parties[3].protected = True
    assert view(case, DAUGHTER, TODAY, routine).letterhead == Letterhead()
    case.person.protected = True
    for reader in (PERSON, OWN_UNIT, HOME_CARE, DAUGHTER):
        assert "a picture" not in repr(view(case, reader, TODAY, routine))
