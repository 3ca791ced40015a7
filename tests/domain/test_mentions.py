"""Names and places in running text are found however they are written, and not where something else is meant."""

import unicodedata

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.mentions import even, hidden_places, words_for, words_of
from sipdesk.domain.party import Party
from sipdesk.domain.routine import Office, Routine
from sipdesk.domain.terms import Authority
from tests.demo_cases import demo_routine


@pytest.mark.parametrize(
    "text",
    [
        "Samtal på Beroendemottagningen.", "beroendemottagningens tider", "Beroende-mottagningen ringer",
        "beroende mottagningen", "beroende\u2011mottagningen", "Beroende\u00admottagningen", "BEROENDEMOTTAGNINGEN",
        "beroende-\nmottagningen", "Beroende\u2013mottagningen", "beroende/mottagningen", "beroende_mottagningen",
    ],
)  # fmt: skip
def test_a_unit_is_found_however_its_name_is_parted(text: str) -> None:
    (name,) = words_of("Beroendemottagningen")
    assert name.stand_in(even(text))


@pytest.mark.parametrize("text", ["en beroendemottagning", "mottagningen för beroende", "Oberoendemottagningen"])
def test_other_words_are_not_the_unit(text: str) -> None:
    (name,) = words_of("Beroendemottagningen")
    assert not name.stand_in(even(text))


def test_two_parts_of_a_name_are_found_in_one_word() -> None:
    (name,) = words_of("Norra hemtjänsten")
    assert name.stand_in(even("hos Norrahemtjänsten"))


def protected(address: str = "", town: str = "") -> Case:
    case = Case()
    case.person.protected, case.person.address, case.person.town = True, address, town
    return case


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nordviks vårdcentral", True), ("i Nordvik", True), ("på Nordviksskolan", True), ("Nordvik-skolan", True),
        ("i norra viken", False), ("vid Sundnordvik", False),
    ],
)  # fmt: skip
def test_p1_a_town_is_found_at_the_beginning_of_longer_words(text: str, found: bool) -> None:
    places = hidden_places(protected(town="Nordvik"), Routine(office=Office(municipality="Nordviks kommun")))
    assert any(place.stand_in(even(text)) for place in places) is found


def test_p1_the_municipality_s_name_alone_is_enough() -> None:
    places = hidden_places(protected(), Routine(office=Office(municipality="Nordviks kommun")))
    assert any(place.stand_in(even("Nordviks vårdcentral")) for place in places)


@pytest.mark.parametrize(
    ("text", "found"), [("Ågatan 17", True), ("Ågatan 17B", True), ("på Ågatan", True), ("en gata", False)]
)
def test_p1_a_street_is_found_with_another_number_and_without_one(text: str, found: bool) -> None:
    places = hidden_places(protected("Ågatan 17"), Routine())
    assert any(place.stand_in(even(text)) for place in places) is found


@pytest.mark.parametrize(("text", "found"), [("bor i Ed", True), ("Edit ringer", False)])
def test_p1_a_short_town_is_found_as_a_word_only(text: str, found: bool) -> None:
    places = hidden_places(protected(town="Ed"), Routine())
    assert any(place.stand_in(even(text)) for place in places) is found


@pytest.mark.parametrize(
    ("name", "short_name", "text", "found"),
    [
        ("Hemsjukvården Nordvik", "Hemsjukvården", "Hemsjukvården ringer på måndag.", False),
        ("Hemsjukvården Nordvik", "Hemsjukvården", "Hemsjukvården Nordvik ringer.", True),
        ("Hemsjukvården Nordvik", "Hemsjukvården", "i hemsjukvården-nordvik", True),
        ("Vårdcentralen Björken", "Vård\u00adcentralen", "Provet tas på vårdcentralen.", False),
        ("Vårdcentralen Björken", "Björken", "Provet tas på Björken.", True),
        ("Linden, bostad med särskilt stöd", "Linden", "Fika på Linden", True),
        ("Kvinnojouren", "", "Kvinnojouren hjälper till.", True),
    ],
)  # fmt: skip
def test_p1_a_unit_s_proper_name_is_a_place_and_what_its_kind_is_called_everywhere_is_not(
    name: str, short_name: str, text: str, found: bool
) -> None:
    case = protected()
    case.parties = [Party(name=name, short_name=short_name, authority=Authority.REGION)]
    assert any(place.stand_in(even(text)) for place in hidden_places(case, demo_routine())) is found


@pytest.mark.parametrize(
    "text",
    [
        "Siv Åbergs", "SIV ÅBERG", "siv åberg", unicodedata.normalize("NFD", "Siv Åberg"), "Siv\nÅberg", "Åberg, Siv",
        "siv.aberg@region.se", "Siv-Åberg", "Siv Aberg",
    ],
)  # fmt: skip
def test_a_whole_name_is_found_in_any_spelling(text: str) -> None:
    assert any(name.stand_in(even(text)) for name in words_for("Siv Åberg"))


@pytest.mark.parametrize(
    ("text", "found"),
    [("Bo kommer", True), ("Bos syster", True), ("BO", True), ("att bo kvar", False), ("Boendestöd", False)],
)
def test_a_single_name_is_found_as_it_is_written(text: str, found: bool) -> None:
    assert any(name.stand_in(even(text)) for name in words_for("Bo")) is found


NUMBERS = ("0980-319 20 34", "+46 980 319 20 34", "0046 (0)980-319 20 34", "(0980) 319 20 34", "09803192034")


@pytest.mark.parametrize("kept", NUMBERS)
@pytest.mark.parametrize(
    "text", [*NUMBERS, "0980.319.20.34", "0980\u2013319 20 34", "0980\u2011319\u00a020\u00a034", "rum 2 0980-319 20 34"]
)
def test_a_telephone_number_is_found_however_it_is_written(kept: str, text: str) -> None:
    assert any(number.stand_in(even(text)) for number in words_of(kept))


@pytest.mark.parametrize(
    ("text", "found"), [("ring 319 20 34", True), ("10980-319 20 345", False), ("ring 319 20 35", False)]
)
def test_a_number_is_found_without_its_area_code_and_not_inside_another(text: str, found: bool) -> None:
    assert any(number.stand_in(even(text)) for number in words_of("0980-319 20 34")) is found
