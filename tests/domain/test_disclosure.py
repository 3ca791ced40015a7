"""The one door, example by example: who reads what, that names tell, that nothing hints, protected identity."""

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.shown import Letterhead, Reader
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.meeting import Attendance
from sipdesk.domain.passage import Passage
from sipdesk.domain.person import Adaptation
from sipdesk.domain.terms import Authority, Doer, Present, ReaderKind
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
    nothing,
    said,
    seen,
)

# ---------------------------------------------------------------------------------------- who reads what


def test_the_person_reads_everything_but_internal_notes() -> None:
    case = a_case()
    case.internal_note = "bara för oss"
    shown = repr(seen(case, PERSON))
    for text in ("Anna Ek", "Antabus", "Beroendemottagningen Linden", "Hemma 1", "Senare fråga"):
        assert text in shown
    assert "bara för oss" not in shown


def test_a_party_reads_what_its_row_says() -> None:
    shown = seen(a_case(), HOME_CARE)
    assert shown.person.name == "Anna Ek"
    assert shown.person.identity_number == ""
    assert shown.meeting.contribution == "bidrag home-care"
    assert [action.what for action in shown.plan.actions] == ["Promenad"]


def test_c13_a_row_and_the_own_units_row_are_both_needed() -> None:
    case = a_case()
    act(case).grants[0].shares = ("participation",)
    assert seen(case, HOME_CARE).plan.own_words == ""
    assert seen(case, HOME_CARE).person.name == "Anna Ek"


def test_a_party_that_may_be_told_nothing_reads_nothing_at_all() -> None:
    case = a_case()
    case.person.protected = True
    act(case).grants[1].receives = ()
    assert seen(case, HOME_CARE) == nothing(case)


def test_a_reader_who_is_not_in_the_case_reads_nothing() -> None:
    assert seen(a_case(), Reader(ReaderKind.PARTY, "nobody")) == nothing(a_case())
    assert seen(a_case(), Reader(ReaderKind.PARTY, "")) == nothing(a_case())


def test_the_own_unit_as_a_party_reads_nothing() -> None:
    assert seen(a_case(), Reader(ReaderKind.PARTY, "own")) == nothing(a_case())


@pytest.mark.parametrize("confirmed", [True, False])
def test_untagged_text_is_withheld_from_parties_only(confirmed: bool) -> None:
    case = a_case()
    case.plan.own_words = said("Egna ord", "health", confirmed=confirmed)
    assert (seen(case, HOME_CARE).plan.own_words == "Egna ord") is confirmed
    assert seen(case, PERSON).plan.own_words == "Egna ord"
    case.plan.own_words = said("Egna ord")
    assert seen(case, HOME_CARE).plan.own_words == ""


def test_a_passage_with_several_types_needs_all_of_them() -> None:
    case = a_case()
    case.plan.own_words = said("Egna ord", "health", "dependence")
    assert seen(case, HOME_CARE).plan.own_words == ""
    assert seen(case, CLINIC).plan.own_words == "Egna ord"


def test_d4_the_goal_in_a_letter_waits_for_the_persons_approval() -> None:
    case = a_case()
    case.meeting.goal_approved_on = TODAY + timedelta(days=1)
    assert seen(case, HOME_CARE).meeting.goal == ""
    assert seen(case, PERSON).meeting.goal == "Målet"


# ------------------------------------------------------------------------------------------- names tell


def test_names_tell_in_the_list_and_as_the_lead_and_the_who_of_an_action() -> None:
    shown = seen(a_case(), HOME_CARE)
    assert [p.name for p in shown.participants] == ["Biståndsenheten Nordvik", "Hemtjänsten Norr", "Bo Ek"]
    assert [action.doer for action in shown.plan.actions] == [Doer.PERSON]
    assert (shown.plan.lead.unit, shown.plan.lead.name, shown.plan.lead.phone) == ("", "", "")
    assert "Linden" not in repr(shown)


@pytest.mark.parametrize(
    "write",
    [
        lambda case: setattr(case.plan.follow_up, "called_by", "Beroendemottagningen"),
        lambda case: setattr(case.plan.follow_up, "called_by", "Siv Berg, beroendemottagningen"),
        lambda case: setattr(case.meeting, "note_taker", "kontakt clinic"),
        lambda case: setattr(case.meeting, "chair_name", "Siv, beroendemottagningen  linden"),
        lambda case: setattr(case.meeting, "place", "Beroendemottagningens lokaler"),
        lambda case: setattr(case.plan, "kept_elsewhere", "hos Beroendemottagningen"),
        lambda case: setattr(case.plan, "own_words", said("Jag går till Beroendemottagningen.", "health")),
        lambda case: setattr(case.meeting.questions[0], "text", said("Vad gör Beroendemottagningen?", "health")),
        lambda case: setattr(case.plan.actions[2], "where", "på Beroendemottagningen"),
        lambda case: setattr(case.parties[3], "role", "läkare, även på Beroendemottagningen"),
    ],
)
def test_names_tell_in_passing_too(write: Callable[[Case], None]) -> None:
    case = a_case()
    write(case)
    assert "eroendemottagning" not in repr(seen(case, HOME_CARE))
    assert "kontakt clinic" not in repr(seen(case, HOME_CARE))
    for reader in (PERSON, OWN_UNIT, CLINIC):
        assert "eroendemottagning" in repr(seen(case, reader))


def test_a_name_in_passing_is_a_whole_word_as_people_write_it() -> None:
    case = a_case()
    case.parties[3].name_types = ("dependence",)
    case.plan.own_words = said("Jag vill bo ek-skogen nära.", "health")
    assert seen(case, HOME_CARE).plan.own_words
    case.plan.own_words = said("Bo Eks trappa", "health")
    assert not seen(case, HOME_CARE).plan.own_words
    case.parties[2].short_name = "Linden"
    case.plan.own_words = said("Jag bor på Lindensgatan.", "health")
    assert seen(case, HOME_CARE).plan.own_words


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Beroende\u00admottagningen", "Jag går till beroendemottagningen."),  # where it may break
        ("Öppenvården Å", unicodedata.normalize("NFD", "Hos Öppenvården Å.")),  # as another computer writes å and ö
        ("0980-319 20 34", "Ring 0980 31920 34 på vardagar."),
        ("linden@exempel.invalid", "Skriv till Linden@exempel.invalid"),
    ],
)
def test_a_name_or_number_is_found_however_it_is_written(name: str, text: str) -> None:
    case = a_case()
    case.plan.own_words = said(text, "health")
    clinic = case.parties[2]
    clinic.short_name = ""
    assert seen(case, HOME_CARE).plan.own_words
    if "@" in name:
        clinic.email = name
    elif name.startswith("0"):
        clinic.phone = name
    else:
        clinic.short_name = name
    assert not seen(case, HOME_CARE).plan.own_words
    assert seen(case, CLINIC).plan.own_words


def test_people_at_a_unit_are_known_by_their_whole_name() -> None:
    case = a_case()
    assert seen(case, HOME_CARE).plan.follow_up.called_by == "", "Siv Berg leads the plan at the clinic"
    assert seen(case, CLINIC).plan.follow_up.called_by == "Siv Berg"
    case.plan.follow_up.called_by = "Siv"
    assert seen(case, HOME_CARE).plan.follow_up.called_by == "Siv"


def test_part_of_a_longer_number_is_another_number() -> None:
    case = a_case()
    case.parties[2].phone = "319 20 34"
    case.plan.own_words = said("Ring 1319 20 345.", "health")
    assert seen(case, HOME_CARE).plan.own_words


def test_a_unit_of_unknown_kind_is_named_to_nobody() -> None:
    case = a_case()
    act(case).grants[2].receives = TYPES
    case.parties[1].kind = "no-such-kind"
    assert "Hemtjänsten" not in repr(seen(case, CLINIC))
    assert seen(case, HOME_CARE).addressee.name == "Hemtjänsten Norr", "it knows its own name"
    case.parties[1].name_types = ("support-now",)
    assert "Hemtjänsten" in repr(seen(case, CLINIC))


def test_a_lead_or_doer_who_was_removed_is_named_to_no_party() -> None:
    case = a_case()
    case.parties = [p for p in case.parties if p.uid != "clinic"]
    shown = seen(case, HOME_CARE)
    assert (shown.plan.lead.name, shown.plan.actions[0].who) == ("", "")
    assert seen(case, PERSON).plan.lead.name == "Siv Berg"


def test_an_action_of_somebody_who_is_no_party_keeps_its_who() -> None:
    case = a_case()
    case.plan.actions[0].party_uid = ""
    assert seen(case, PERSON).plan.actions[0].who == "Siv"
    assert seen(case, HOME_CARE).plan.actions[0].who == "Siv"


def test_b7_an_unapproved_party_neither_reads_nor_is_named() -> None:
    case = a_case()
    case.parties[3].approved_on = None
    assert seen(case, DAUGHTER) == nothing(case)
    assert "Bo Ek" not in repr(seen(case, HOME_CARE))
    case.parties[3].approved_on = TODAY + timedelta(days=1)
    assert "Bo Ek" not in repr(seen(case, HOME_CARE))
    case.parties[3].approved_on = TODAY
    assert "Bo Ek" in repr(seen(case, HOME_CARE))


def test_the_own_units_name_may_tell_so_the_municipality_signs_alone() -> None:
    office = replace(ROUTINE.office, unit_kind="clinic")
    shown = view(a_case(), HOME_CARE, TODAY, replace(ROUTINE, office=office))
    assert shown.letterhead == Letterhead("Nordviks kommun")
    assert view(a_case(), CLINIC, TODAY, replace(ROUTINE, office=office)).letterhead.unit == "Biståndsenheten"


def test_whoever_gets_the_letter_is_told_whom_to_ring_though_not_of_which_unit() -> None:
    case = a_case()
    case.parties[0].kind = "clinic"
    case.parties[0].contact = case.meeting.convener
    case.parties[0].phone = case.meeting.convener_phone = "08-465 004 02"
    shown = seen(case, HOME_CARE)
    assert (shown.meeting.convener, shown.meeting.convener_phone) == ("Karin Alm", "08-465 004 02")
    assert "Biståndsenheten Nordvik" not in repr(shown)


def test_attendance_names_only_those_the_reader_may_know_of() -> None:
    case = a_case()
    case.meeting.attendance = [
        Attendance("1", "", Present.WHOLE), Attendance("2", "clinic", Present.WHOLE, "Siv"),
        Attendance("3", "daughter", Present.IN_PART), Attendance("4", "gone", Present.WHOLE, "Eva"),
        Attendance("5", "own", None),
    ]
    assert [name for name, _ in seen(case, HOME_CARE).meeting.attendance] == ["Anna", "Bo Ek"]
    assert [name for name, _ in seen(case, PERSON).meeting.attendance] == ["Anna", "Siv", "Bo Ek"]


# ------------------------------------------------------------------------------------------ nothing hints


def test_no_gap_shows_where_something_is_left_out() -> None:
    shown = seen(a_case(), HOME_CARE).plan
    assert shown.sub_goals == ("Starkare",)
    assert [action.sub_goal for action in shown.actions] == [0]


def test_an_action_whose_goal_is_left_out_stands_without_one() -> None:
    case = a_case()
    case.plan.actions[2].sub_goal_uid = "g1"
    assert seen(case, HOME_CARE).plan.actions[0].sub_goal == -1


def test_an_action_whose_doer_may_not_be_named_is_left_out_whole() -> None:
    """In a plan that is ready everything has its doer: one without would say that somebody is hidden."""
    case = a_case()
    hidden = seen(case, HOME_CARE).plan
    del case.plan.actions[0]
    assert seen(case, HOME_CARE).plan == hidden
    case.plan.actions[0].party_uid = "gone"
    assert seen(case, HOME_CARE).plan == hidden


def test_p1_a_doer_whose_unit_reveals_a_place_is_known_by_somebody_there() -> None:
    case = a_case()
    case.person.protected = True
    sample, antabuse, walk = seen(case, PERSON).plan.actions
    assert (sample.who, sample.unit, sample.who_orally) == ("Siv", "", True)
    assert (antabuse.who, antabuse.unit, antabuse.authority) == ("kontakt clinic, roll clinic", "", Authority.REGION)
    assert (walk.who, walk.who_orally) == ("", False)


def test_e3_the_persons_own_questions_come_first() -> None:
    case = a_case()
    case.meeting.questions[1].from_person = True
    assert [question.text for question in seen(case, PERSON).meeting.questions] == ["Senare fråga", "Frågan"]


def test_f1_an_action_says_whose_it_is_unless_it_is_a_private_persons() -> None:
    case = a_case()
    case.plan.actions[2].doer, case.plan.actions[2].party_uid = Doer.PARTY, "daughter"
    assert [action.authority for action in seen(case, PERSON).plan.actions] == [
        Authority.REGION, Authority.REGION, None,
    ]


def test_told_by_mouth_is_said_only_to_those_who_know_who_is_protected() -> None:
    case = a_case()
    case.parties[2].protected = True
    assert [action.where_orally for action in seen(case, HOME_CARE).plan.actions] == [False]
    assert [action.where_orally for action in seen(case, PERSON).plan.actions] == [True, False, False]
    assert [action.where_orally for action in seen(case, CLINIC).plan.actions] == [True, False, False]


def test_nothing_is_told_by_mouth_where_there_is_no_place() -> None:
    case = a_case()
    case.person.protected = True
    case.meeting.place = case.plan.follow_up.place = " "
    shown = seen(case, PERSON)
    assert not shown.meeting.place_orally
    assert not shown.plan.follow_up.place_orally


def test_c1_a_later_question_is_not_covered() -> None:
    assert [question.text for question in seen(a_case(), HOME_CARE).meeting.questions] == ["Frågan"]
    assert len(seen(a_case(), PERSON).meeting.questions) == 2


def test_a8_a_relatives_adaptation_and_a_consented_type() -> None:
    case = a_case()
    case.person.adaptations = [
        Adaptation("1", said("Stor text", "adaptations")),
        Adaptation("2", said("Hörslinga", "adaptations"), for_relative=True),
    ]
    assert seen(case, HOME_CARE).person.adaptations == ()
    act(case).grants[1].receives += ("adaptations",)
    assert seen(case, HOME_CARE).person.adaptations == ("Stor text",)
    assert seen(case, PERSON).person.adaptations == ("Stor text", "Hörslinga")


@pytest.mark.parametrize(("consented", "told"), [(None, False), (TODAY + timedelta(days=1), False), (TODAY, True)])
def test_c14_somebody_elses_secret_stands_on_nobodys_copy(consented: date | None, told: bool) -> None:
    case = a_case()
    case.plan.own_words = Passage("Mammas sjukdom", ("health",), True, True, consented)
    case.consent.not_shared = Passage("Mammas sjukdom", (), False, True, consented)
    for reader in (PERSON, HOME_CARE, OWN_UNIT):
        assert (seen(case, reader).plan.own_words == "Mammas sjukdom") is told
    shown = seen(case, PERSON).consent
    assert shown is not None
    assert (shown.not_shared == "Mammas sjukdom") is told
