"""A case as plain data and back: nothing lost, nothing guessed."""

import copy
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given

from sipdesk.domain.case import Case
from sipdesk.domain.plain import NotPlain, from_plain, to_plain
from tests.domain.examples import complete_case
from tests.domain.generators import Situation, situations


@dataclass
class Odd:
    raw: bytes


@given(situations())
def test_a_case_comes_back_as_it_went(situation: Situation) -> None:
    text = json.dumps(to_plain(situation.case))

    assert from_plain(Case, json.loads(text)) == situation.case


def test_plain_data_are_the_same_every_time() -> None:
    case = complete_case()

    assert to_plain(from_plain(Case, to_plain(case))) == to_plain(case)


def spoilt(change: Any) -> dict[str, Any]:
    data: dict[str, Any] = copy.deepcopy(to_plain(complete_case()))
    change(data)
    return data


@pytest.mark.parametrize(
    ("change", "path", "problem"),
    [
        (lambda d: d.update(extra=1), "extra", "unknown-member"),
        (lambda d: d["person"].update(extra=1), "person.extra", "unknown-member"),
        (lambda d: d["person"].pop("phone"), "person.phone", "missing-member"),
        (lambda d: d.update(person=[]), "person", "object-expected"),
        (lambda d: d.update(person=None), "person", "object-expected"),
        (lambda d: d.update(parties={}), "parties", "list-expected"),
        (lambda d: d["parties"][1].update(name=3), "parties[1].name", "str-expected"),
        (lambda d: d["parties"][1].update(own="ja"), "parties[1].own", "bool-expected"),
        (lambda d: d["person"].update(print_size=True), "person.print_size", "int-expected"),
        (lambda d: d["person"].update(print_size=12.0), "person.print_size", "int-expected"),
        (lambda d: d.update(track="sidospår"), "track", "not-a-value"),
        (lambda d: d["need"].update(found_on="i går"), "need.found_on", "not-canonical"),
        (lambda d: d["need"].update(found_on="2026-02-30"), "need.found_on", "no-such-day"),
        (lambda d: d["meeting"].update(starts="25:00:00"), "meeting.starts", "no-such-day"),
        (lambda d: d["need"].update(found_on="20261101"), "need.found_on", "not-canonical"),
        (lambda d: d["need"].update(found_on=20261101), "need.found_on", "str-expected"),
        (lambda d: d["consent"]["acts"][0].update(recorded_at="2026-11-20T10:00:00+01:00"),
         "consent.acts[0].recorded_at", "not-canonical"),
        (lambda d: d["need"].update(signs=["ok", 3]), "need.signs[1]", "str-expected"),
    ],
)
def test_a_misfit_is_refused_with_its_path(change: Any, path: str, problem: str) -> None:
    with pytest.raises(NotPlain) as refused:
        from_plain(Case, spoilt(change))

    assert (refused.value.path, refused.value.problem) == (path, problem)


def test_something_else_than_an_object_is_refused_at_the_root() -> None:
    with pytest.raises(NotPlain) as refused:
        from_plain(Case, [])

    assert (refused.value.path, refused.value.problem) == ("", "object-expected")


def test_days_and_times_are_iso_8601_and_kinds_are_words() -> None:
    data = to_plain(complete_case())

    assert data["need"]["found_on"] == "2026-11-16"
    assert data["meeting"]["starts"] == "13:00:00"
    assert data["consent"]["acts"][0]["recorded_at"] == "2026-11-20T10:00:00"
    assert data["parties"][0]["authority"] == "municipality"
    assert data["need"]["signs"] == ["both"]


def test_a_kind_without_a_plain_form_is_a_bug() -> None:
    with pytest.raises(TypeError):
        from_plain(Odd, {"raw": "x"})


def test_moments_keep_their_microseconds() -> None:
    case = complete_case()
    case.plan.final_at = datetime(2026, 11, 23, 12, 0, 0, 123456)

    assert from_plain(Case, to_plain(case)).plan.final_at == case.plan.final_at
