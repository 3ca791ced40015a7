"""The routine is data: another region's is other files, and a mistake in one is shown with file, key and line."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from sipdesk.domain.disclosure.fields import FIELDS
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.invitation import d1_default_call, d2_both_authorities_summoned
from sipdesk.domain.rules.meeting import d7_meeting_by
from sipdesk.domain.terms import Authority, Call
from sipdesk.errors import SipError
from sipdesk.exchange.holidays import SwedishHolidays
from sipdesk.exchange.routine import load_routine
from sipdesk.paths import resource
from tests.demo_cases import TODAY, demo_case, demo_cases, demo_routine

DEFAULTS = resource("defaults")


def with_file(folder: Path, name: str, text: str) -> Routine:
    (folder / name).write_text(text, encoding="utf-8")
    return load_routine(DEFAULTS, folder)


def refused(folder: Path, name: str, text: str) -> SipError:
    with pytest.raises(SipError) as caught:
        with_file(folder, name, text)
    return caught.value


def test_the_routine_as_it_comes_is_whole() -> None:
    routine = demo_routine()
    assert list(routine.types)[:3] == ["participation", "contact", "adaptations"]
    assert len(routine.types) == 17
    assert len(routine.signs) == 14
    needed = {code for rows in FIELDS.values() for row in rows.values() for code in row.types}
    assert needed <= set(routine.types)
    for kind in routine.kinds.values():
        assert kind.name_types <= set(routine.types), kind.code


def test_every_reason_is_a_sentence_in_the_person_s_voice() -> None:
    for kind in demo_routine().types.values():
        assert kind.reason.startswith("Så att ")
        assert kind.reason.endswith(".")
        assert not kind.own.endswith(".")
        assert len(kind.own) <= 34  # one line on the consent form, also in the largest print
        assert kind.phrase[0].islower()


def test_d1_school_is_summoned_and_never_one_of_the_two_authorities() -> None:
    school = demo_routine().kinds["school"]
    assert school.call is Call.SUMMONED
    assert not school.is_authority


def test_d1_each_kind_of_public_care_is_summoned_and_everybody_else_is_invited() -> None:
    kinds = demo_routine().kinds
    for code in ("needs-assessment", "home-care", "home-nursing", "primary-care", "hospital", "psychiatry"):
        assert kinds[code].call is Call.SUMMONED, code
    for code in ("social-insurance", "employment-service", "probation", "institution-care", "god-man", "relative"):
        assert kinds[code].call is Call.INVITED, code
        assert not kinds[code].is_authority, code


def test_names_tell() -> None:
    kinds = demo_routine().kinds
    assert kinds["dependence-clinic"].name_types == {"dependence"}
    assert kinds["psychiatry"].name_types == {"mental-health"}
    assert kinds["primary-care"].name_types == frozenset()
    assert kinds["other"].name_types == set(demo_routine().types)


def test_another_region_s_routine_is_a_change_of_data_files_only(tmp_path: Path) -> None:
    (tmp_path / "organisations.toml").write_text(
        '[[kind]]\ncode = "school"\ncall = "invited"\n'
        '[[kind]]\ncode = "health-centre"\nname = "Hälsocentral"\nauthority = "region"\ncall = "summoned"\n'
        'is_authority = true\n',
        encoding="utf-8",
    )
    (tmp_path / "information_types.toml").write_text(
        'leave_out = ["crime"]\n'
        '[[type]]\ncode = "sight"\nname = "Syn"\nphrase = "syn"\nown = "min syn"\nreason = "Så att jag kan läsa."\n'
        '[[type]]\ncode = "health"\nname = "Hälsa och sjukdom"\n',
        encoding="utf-8",
    )
    routine = with_file(tmp_path, "thresholds.toml", "meeting_days = 14\nconsent_alerts = [10, 90]\n")

    case = demo_case("03-elliot")
    school = next(party for party in case.parties if party.kind == "school")
    assert d1_default_call(school, routine) is Call.INVITED
    assert routine.kinds["school"].name == "Skola"
    assert routine.kinds["health-centre"].is_authority
    assert "crime" not in routine.types
    assert routine.types["health"].name == "Hälsa och sjukdom"
    assert routine.types["health"].own == "min hälsa och mina sjukdomar"
    assert list(routine.types)[-1] == "sight"
    assert routine.thresholds.consent_alerts == (90, 10)
    assert d7_meeting_by(case, routine) == date(2026, 12, 1)
    case.parties[2].kind = "health-centre"
    missing = [f.values["authority"] for f in d2_both_authorities_summoned(case, TODAY, routine)]
    assert Authority.REGION not in missing


def test_a_type_that_was_left_out_keeps_names_that_tell_it_from_everybody(tmp_path: Path) -> None:
    routine = with_file(tmp_path, "information_types.toml", 'leave_out = ["dependence"]\n')
    assert routine.name_types("dependence-clinic") == {"dependence"}


def test_an_empty_folder_changes_nothing(tmp_path: Path) -> None:
    assert load_routine(DEFAULTS, tmp_path) == load_routine(DEFAULTS)


@pytest.mark.parametrize(
    ("text", "code", "key", "line"),
    [
        ('[[kind]]\ncode = "school"\nkall = "invited"\n', "datafile.unknown-key", "kall", 3),
        ('[[kind]]\ncode = "school"\n\ncall = "maybe"\n', "datafile.wrong-value", "call", 4),
        ('[[kind]]\ncode = "school"\ncall = 1\n', "datafile.wrong-value", "call", 3),
        ('[[kind]]\ncode = "home-care"\n[[kind]]\ncode = "school"\nname_types = ["nope"]\n',
         "datafile.wrong-value", "name_types", 5),
        ('[[kind]]\ncode = "school"\n[[kind]]\ncode = "school"\n', "datafile.twice", "code", 4),
        ('[[kind]]\ncall = "invited"\n', "datafile.missing-key", "code", 1),
        ('[[kind]]\ncode = "library"\nname = "Bibliotek"\ncall = "invited"\n', "datafile.missing-key", "authority", 1),
        ('[[kind]]\ncode = "Två ord"\n', "datafile.wrong-value", "code", 2),
        ('kinds = 3\n', "datafile.unknown-key", "kinds", 1),
        ('kind = "school"\n', "datafile.wrong-value", "kind", 1),
        ('leave_out = ["nowhere"]\n', "datafile.unknown-code", "nowhere", 1),
        ('leave_out = "school"\n', "datafile.wrong-value", "leave_out", 1),
        ('[[kind]]\ncode = \n', "datafile.not-toml", "", 2),
        ('[[kind]]\ncode = "school"\nname = "a\\u0007b"\n', "datafile.wrong-value", "name", 3),
    ],
)
def test_a_mistake_is_shown_with_file_key_and_line(
    tmp_path: Path, text: str, code: str, key: str, line: int
) -> None:
    trouble = refused(tmp_path, "organisations.toml", text)
    assert trouble.code == code
    assert trouble.values["file"] == str(tmp_path / "organisations.toml")
    assert trouble.values.get("key", "") == key
    assert trouble.values["line"] == line


@pytest.mark.parametrize(
    "text",
    [
        "meeting_days = 0\n", "meeting_days = 121\n", "meeting_days = true\n", 'meeting_days = "21"\n',
        "first_step_days = -1\n", "consent_alerts = 30\n", "consent_alerts = [0]\n",
    ],
)
def test_a_deadline_out_of_sense_is_refused(tmp_path: Path, text: str) -> None:
    assert refused(tmp_path, "thresholds.toml", text).code == "datafile.wrong-value"


def test_p5_years_that_the_policy_decides_count_in_every_class_and_nothing_else_changes() -> None:
    own, decided = load_routine(resource("defaults")).retention, load_routine(resource("defaults"), retention_years=9)
    assert {one.years for one in own.values()} == {5}
    assert decided.retention == {code: replace(one, years=9) for code, one in own.items()}


@pytest.mark.parametrize("text", ["consent_years = 2\n", "adult_years = 16\n"])
def test_c4_no_data_file_can_widen_what_may_be_told(tmp_path: Path, text: str) -> None:
    assert refused(tmp_path, "thresholds.toml", text).code == "datafile.unknown-key"


def test_a_type_that_the_fields_need_cannot_be_left_out(tmp_path: Path) -> None:
    trouble = refused(tmp_path, "information_types.toml", 'leave_out = ["participation"]\n')
    assert (trouble.code, trouble.values["type"]) == ("routine.needed-type", "participation")


def test_a_file_that_is_not_utf_8_says_the_line(tmp_path: Path) -> None:
    (tmp_path / "signs.toml").write_bytes("[[sign]]\ncode = \"x\"\ntext = \"å\"\n".encode("latin-1"))
    with pytest.raises(SipError) as caught:
        load_routine(DEFAULTS, tmp_path)
    assert (caught.value.code, caught.value.values["line"]) == ("datafile.not-utf8", 3)


def test_missing_folders_and_files_are_said(tmp_path: Path) -> None:
    with pytest.raises(SipError, match=r"^routine\.missing-folder$"):
        load_routine(DEFAULTS, tmp_path / "nowhere")
    with pytest.raises(SipError, match=r"^datafile\.missing$"):
        load_routine(tmp_path)


def test_holidays_are_the_swedish_ones() -> None:
    days = SwedishHolidays(2026, 2027)
    assert date(2026, 6, 20) in days  # midsommardagen
    assert date(2026, 11, 22) not in days  # an ordinary Sunday
    assert date(2028, 1, 1) not in days
    assert len(days) == len(list(days)) == 26


def test_demo_cases_use_nothing_that_the_routine_lacks() -> None:
    routine = demo_routine()
    for case in demo_cases():
        assert set(case.need.signs) <= set(routine.signs)
        assert {party.kind for party in case.parties} <= set(routine.kinds)
        assert {entry.type for entry in case.consent.types} <= set(routine.types)
        assert {answer.question for answer in case.preparation.answers} <= set(routine.sheet_questions)


def test_a_municipality_s_folder_of_wording_is_found(tmp_path: Path) -> None:
    assert load_routine(DEFAULTS, tmp_path).wording == ""
    (tmp_path / "documents").mkdir()
    assert load_routine(DEFAULTS, tmp_path).wording == str(tmp_path / "documents")
