"""A case file keeps every letter, and a file that is not one is refused with a path, never taken in by half."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.party import Party
from sipdesk.errors import SipError
from sipdesk.exchange import limits
from sipdesk.exchange.casefile import SINCE, read_case, write_case
from tests.demo_cases import demo_case, demo_cases
from tests.exchange.mutations import mutated_files

Edit = Callable[[dict[str, Any]], object]


def edited(edit: Edit) -> bytes:
    content = json.loads(write_case(demo_case("01-bertil")))
    edit(content)
    return json.dumps(content).encode()


def refused(content: bytes) -> SipError:
    with pytest.raises(SipError) as caught:
        read_case(content)
    return caught.value


@pytest.mark.parametrize("case", demo_cases(), ids=lambda case: case.number)
def test_import_then_export_is_the_same_file(case: Case) -> None:
    content = write_case(case)
    assert read_case(content) == case
    assert write_case(read_case(content)) == content


def test_a_file_with_other_order_and_spacing_is_the_same_case() -> None:
    content = json.loads(write_case(demo_case("02-helena")))
    shuffled = json.dumps({"case": dict(reversed(content["case"].items())), "sipdesk": content["sipdesk"]}).encode()
    assert write_case(read_case(shuffled)) == write_case(demo_case("02-helena"))
    assert read_case(b"\xef\xbb\xbf" + shuffled) == demo_case("02-helena")


def test_the_file_is_readable_by_people() -> None:
    text = write_case(demo_case("01-bertil")).decode()
    assert text.startswith('{\n  "sipdesk": {\n    "format": 3\n  },\n  "case": {\n')
    assert text.endswith("}\n")
    assert "Åkerlund" in text


def set_in(*path: Any, to: Any) -> Edit:
    def edit(content: dict[str, Any]) -> None:
        where: Any = content
        for key in path[:-1]:
            where = where[key]
        where[path[-1]] = to

    return edit


@pytest.mark.parametrize(
    ("edit", "path", "problem"),
    [
        (set_in("case", "extra", to=1), "case.extra", "unknown-member"),
        (set_in("extra", to=1), "extra", "unknown-member"),
        (set_in("sipdesk", "extra", to=1), "sipdesk.extra", "unknown-member"),
        (set_in("case", "person", "shoe_size", to=43), "case.person.shoe_size", "unknown-member"),
        (lambda c: c["case"]["need"].pop("signs"), "case.need.signs", "missing-member"),
        (lambda c: c.pop("case"), "case", "missing-member"),
        (set_in("case", "parties", 1, "own", to="nej"), "case.parties[1].own", "bool-expected"),
        (set_in("case", "meeting", "minutes", to="60"), "case.meeting.minutes", "int-expected"),
        (set_in("case", "meeting", "minutes", to=-5), "case.meeting.minutes", "number-out-of-sense"),
        (set_in("case", "meeting", "minutes", to=10**30), "case.meeting.minutes", "number-out-of-sense"),
        (set_in("case", "meeting", "on", to="2026-02-30"), "case.meeting.on", "no-such-day"),
        (set_in("case", "meeting", "on", to="20260203"), "case.meeting.on", "not-canonical"),
        (set_in("case", "meeting", "on", to="0001-01-01"), "case.meeting.on", "day-out-of-sense"),
        (set_in("case", "person", "birth_date", to="1849-12-31"), "case.person.birth_date", "day-out-of-sense"),
        (set_in("case", "meeting", "starts", to="13:00:00+01:00"), "case.meeting.starts", "not-canonical"),
        (set_in("case", "person", "consenter", to="nobody"), "case.person.consenter", "not-a-value"),
        (set_in("case", "parties", to={}), "case.parties", "list-expected"),
        (set_in("case", "person", to=[]), "case.person", "object-expected"),
        (set_in("case", "person", "last_name", to=None), "case.person.last_name", "str-expected"),
        (set_in("case", "person", "last_name", to="a\u0000b"), "case.person.last_name", "text-not-allowed"),
        (set_in("case", "person", "last_name", to="\ud83d"), "case.person.last_name", "text-not-allowed"),
        (set_in("case", "person", "last_name", to="x" * 50_001), "case.person.last_name", "text-not-allowed"),
        (set_in("case", "need", "signs", to=["x"] * 2_001), "case.need.signs", "list-too-long"),
        (set_in("case", "person", "print_size", to=13), "case.person.print_size", "no-such-size"),
        (set_in("case", "parties", 1, "print_size", to=0), "case.parties[1].print_size", "no-such-size"),
        (set_in("case", "person", "language", to="../x"), "case.person.language", "no-such-language"),
        (set_in("case", "parties", 1, "language", to=""), "case.parties[1].language", "no-such-language"),
        (set_in("case", "person", "language", to="svenska"), "case.person.language", "no-such-language"),
        (lambda c: c["case"]["person"].update(language="sv-easy", print_size=12), "case.person.print_size",
         "no-such-size"),
        (set_in("case", "plans", to=[]), "case.plans", "empty-list"),
        (set_in("case", "uid", to="ett"), "case.uid", "uid-expected"),
        (lambda c: c["case"]["parties"][1].update(uid=c["case"]["uid"]), "case.parties[1].uid", "uid-twice"),
        (set_in("case", "parties", 1, "own", to=True), "case.parties", "two-own-units"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_path(edit: Edit, path: str, problem: str) -> None:
    trouble = refused(edited(edit))
    assert (trouble.code, trouble.values) == ("casefile.member", {"path": path, "problem": problem})


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "casefile.empty"),
        (b" \n", "casefile.empty"),
        (b"{", "casefile.not-json"),
        (b"[]", "casefile.not-ours"),
        (b"null", "casefile.not-ours"),
        (b'{"case": {}}', "casefile.not-ours"),
        (b'{"sipdesk": {"format": "1"}, "case": {}}', "casefile.not-ours"),
        (b'{"sipdesk": {"format": true}, "case": {}}', "casefile.not-ours"),
        (b'{"sipdesk": {"format": 0}, "case": {}}', "casefile.not-ours"),
        (b'{"sipdesk": {"format": 4}, "case": {}}', "casefile.newer"),
        (b'{"sipdesk": {"format": 1}, "sipdesk": {"format": 1}, "case": {}}', "casefile.twice"),
        (b'{"sipdesk": {"format": NaN}}', "casefile.no-number"),
        (b'{"sipdesk": {"format": ' + b"1" * 5000 + b"}}", "casefile.long-number"),
        (b'{"sipdesk": {"format": -' + b"1" * 5000 + b"}}", "casefile.long-number"),
        (b"[" * 100_000, "casefile.too-deep"),
        (b'{"a":' * 100_000, "casefile.too-deep"),
        ("å".encode("latin-1"), "casefile.not-utf8"),
        ("{}".encode("utf-16"), "casefile.utf-16"),
        ("{}".encode("utf-16-be"), "casefile.utf-16"),
        ('{\n"å": 1}'.encode("utf-16-le"), "casefile.utf-16"),
        (b" " * (limits.LARGEST_FILE + 1), "casefile.too-big"),
    ],
)
def test_what_is_no_case_file_is_refused(content: bytes, code: str) -> None:
    assert refused(content).code == code


def test_an_error_never_repeats_what_stands_in_the_file() -> None:
    secret = "zq00042k"
    content = write_case(demo_case("01-bertil")).decode().replace('"community"', f'"{secret}"').encode()
    trouble = refused(content)
    assert secret not in str(trouble)
    assert secret not in repr(trouble.values)


def test_damaged_files_are_refused_or_sound_and_nothing_else() -> None:
    """A file that is read is a whole case, and comes back from its own canonical form."""
    refusals: list[str] = []
    for content in mutated_files(seed=1, count=1_000):
        try:
            case = read_case(content)
        except SipError as trouble:
            refusals.append(trouble.code)
        else:
            assert read_case(write_case(case)) == case
    assert len(refusals) > 700
    assert all(code.startswith("casefile.") for code in refusals)


@pytest.mark.parametrize(
    ("language", "size"), [("sv", 12), ("sv", 24), ("sv-easy", 16), ("ar", 12), ("smj", 18)]
)
def test_a_reader_s_language_and_size_are_read_wherever_the_language_is_at_home(language: str, size: int) -> None:
    case = demo_case("01-bertil")
    case.person.language, case.person.print_size = language, size
    assert read_case(write_case(case)) == case


def test_limits_hold_at_both_sides() -> None:
    assert limits.is_text("x" * limits.LONGEST_TEXT)
    assert limits.is_text("två\nrader\toch flik, عربي, 😀, \u00ad")
    assert not limits.is_text("rad\r\n")
    assert not limits.is_text("x\n\u001b[2J")
    assert limits.is_day(date(1850, 1, 1))
    assert limits.is_day(date(2199, 12, 31))
    assert not limits.is_day(date(2200, 1, 1))
    assert limits.is_number(0)
    assert not limits.is_number(limits.MOST_NUMBER + 1)
    assert limits.is_uid(Party().uid)
    assert not limits.is_uid(Party().uid + "\n")


def test_a_file_of_an_earlier_format_is_read_as_if_what_came_since_were_empty() -> None:
    case = demo_case("01-bertil")
    older = json.loads(write_case(case))
    older["sipdesk"]["format"] = 1
    for cls, member in SINCE[2]:
        if cls == "Case":
            del older["case"][member]

    assert read_case(json.dumps(older).encode()) == case

    del older["case"]["person"]
    with pytest.raises(SipError) as trouble:
        read_case(json.dumps(older).encode())
    assert trouble.value.values == {"path": "case.person", "problem": "missing-member"}


def test_a_file_of_this_format_lacks_nothing() -> None:
    content = json.loads(write_case(demo_case("01-bertil")))
    del content["case"]["follow_ups"]
    with pytest.raises(SipError) as trouble:
        read_case(json.dumps(content).encode())
    assert trouble.value.values == {"path": "case.follow_ups", "problem": "missing-member"}


def test_the_parts_of_a_plan_keep_their_uid_from_version_to_version() -> None:
    case = demo_case("12-ingrid")
    assert [action.uid for action in case.plans[0].actions] == [action.uid for action in case.plans[1].actions]
    assert read_case(write_case(case)) == case
