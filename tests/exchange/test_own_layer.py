"""What is changed in the window lies over the defaults and holds only what differs; nothing broken is ever kept."""

from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from sipdesk.domain.case import Case
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.retention import p5_class
from sipdesk.domain.terms import Call, CaseState
from sipdesk.errors import SipError
from sipdesk.exchange.datafile import in_order
from sipdesk.exchange.own_layer import OwnLayer, OwnRow
from sipdesk.exchange.proposals import USUAL, load_proposals
from sipdesk.exchange.routine import KINDS, LAWS, RETENTION, SIGNS, THRESHOLDS, TYPES, Shape, load_routine
from sipdesk.paths import resource

DEFAULTS = resource("defaults")


@pytest.fixture
def layer(tmp_path: Path) -> OwnLayer:
    return OwnLayer(tmp_path / "routine", [DEFAULTS], lambda: read(tmp_path))


def read(home: Path) -> Routine:
    return load_routine(DEFAULTS, None, home / "routine")


def row(layer: OwnLayer, shape: Shape, code: str) -> OwnRow:
    return next(row for row in layer.rows(shape) if row.code == code)


def test_only_what_differs_is_kept(layer: OwnLayer, tmp_path: Path) -> None:
    layer.set(KINDS, "school", "call", "invited")
    layer.set(KINDS, "school", "name", "Skola")
    text = (tmp_path / "routine" / KINDS.file).read_text("utf-8")
    assert 'call = "invited"' in text
    assert "name" not in text
    assert read(tmp_path).kinds["school"].call is Call.INVITED
    assert row(layer, KINDS, "school").own == {"call": "invited"}


def test_back_to_the_default_leaves_no_file(layer: OwnLayer, tmp_path: Path) -> None:
    layer.set(THRESHOLDS, "", "meeting_days", 14)
    assert read(tmp_path).thresholds.meeting_days == 14
    layer.back(THRESHOLDS, "", "meeting_days")
    assert read(tmp_path) == load_routine(DEFAULTS)
    assert not (tmp_path / "routine" / THRESHOLDS.file).exists()


def test_setting_what_stands_below_is_no_change(layer: OwnLayer, tmp_path: Path) -> None:
    layer.set(THRESHOLDS, "", "consent_alerts", [7, 30, 60])
    layer.set(KINDS, "needs-assessment", "name_types", [])
    assert list((tmp_path / "routine").glob("*")) == []


@pytest.mark.parametrize("days", [0, 121, True, "21"])
def test_a_value_out_of_bounds_is_refused_and_nothing_is_written(layer: OwnLayer, tmp_path: Path, days: object) -> None:
    with pytest.raises(ValueError, match=r"^$"):
        layer.set(THRESHOLDS, "", "meeting_days", days)
    assert not (tmp_path / "routine").exists()


@pytest.mark.parametrize("days", [1, 120])
def test_the_bounds_themselves_are_allowed(layer: OwnLayer, tmp_path: Path, days: int) -> None:
    layer.set(THRESHOLDS, "", "meeting_days", days)
    assert read(tmp_path).thresholds.meeting_days == days


def test_what_the_routine_cannot_be_read_with_is_taken_back(layer: OwnLayer, tmp_path: Path) -> None:
    layer.set(TYPES, "health", "name", "Hälsa och sjukdom")
    with pytest.raises(SipError) as caught:
        layer.leave_out(TYPES, "participation", True)
    assert caught.value.code == "routine.needed-type"
    assert read(tmp_path).types["health"].name == "Hälsa och sjukdom"
    assert "participation" in read(tmp_path).types


def test_an_entry_can_be_left_out_and_taken_in_again(layer: OwnLayer, tmp_path: Path) -> None:
    layer.set(SIGNS, "sent-around", "text", "Personen skickas runt")
    layer.leave_out(SIGNS, "sent-around", True)
    assert "sent-around" not in read(tmp_path).signs
    assert row(layer, SIGNS, "sent-around").left_out
    layer.leave_out(SIGNS, "sent-around", False)
    assert read(tmp_path).signs["sent-around"].text == "Personen skickas runt"


def test_an_own_type_that_a_kind_s_name_tells_can_be_left_out(layer: OwnLayer, tmp_path: Path) -> None:
    words = {"name": "Syn", "phrase": "syn", "own": "min syn", "reason": "Så att jag kan läsa."}
    layer.add(TYPES, "sight", words)
    layer.set(KINDS, "school", "name_types", ["school", "sight"])
    layer.leave_out(TYPES, "sight", True)
    assert read(tmp_path).kinds["school"].name_types == {"school", "sight"}
    assert row(layer, TYPES, "sight").added


def test_every_kind_of_value_comes_back_as_it_was_written(layer: OwnLayer, tmp_path: Path) -> None:
    layer.set(LAWS, "sol-disposal", "as_of", date(2027, 2, 28))
    layer.set(LAWS, "sol-disposal", "checked", False)
    layer.set(LAWS, "sol-disposal", "citation", 'En lag med "citat" och \\')
    law = read(tmp_path).laws["sol-disposal"]
    assert (law.as_of, law.checked, law.citation) == (date(2027, 2, 28), False, 'En lag med "citat" och \\')


def test_what_is_usually_proposed_is_in_the_layer_too(layer: OwnLayer, tmp_path: Path) -> None:
    layer.set(USUAL, "school", "types", ["school"])
    proposals = load_proposals(DEFAULTS, None, read(tmp_path), tmp_path / "routine")
    assert proposals.usual["school"] == ("school",)


def test_the_layer_lies_over_the_municipality_s_folder(tmp_path: Path) -> None:
    municipality, local = tmp_path / "municipality", tmp_path / "routine"
    municipality.mkdir()
    (municipality / THRESHOLDS.file).write_text("meeting_days = 14\nfirst_step_days = 1\n", encoding="utf-8")
    layer = OwnLayer(local, [DEFAULTS, municipality], lambda: load_routine(DEFAULTS, municipality, local))
    assert row(layer, THRESHOLDS, "").default["meeting_days"] == 14
    layer.set(THRESHOLDS, "", "meeting_days", 10)
    thresholds = load_routine(DEFAULTS, municipality, local).thresholds
    assert (thresholds.meeting_days, thresholds.first_step_days) == (10, 1)


def codes(layer: OwnLayer) -> list[str]:
    return [row.code for row in layer.rows(RETENTION)]


def test_p5_a_class_that_is_added_can_come_before_the_one_that_fits_everybody(layer: OwnLayer, tmp_path: Path) -> None:
    layer.add(RETENTION, "own-class", {"name": "Egen klass", "years": 10, "everyone": True})
    case = Case(state=CaseState.CLOSED, created_on=date(2020, 1, 1))
    found = p5_class(case, read(tmp_path))
    assert found is not None
    assert (codes(layer)[-1], found.code) == ("own-class", "ordinary")
    layer.move(RETENTION, "own-class", -1)
    assert codes(layer)[-2:] == ["own-class", "ordinary"] == list(read(tmp_path).retention)[-2:]
    found = p5_class(case, read(tmp_path))
    assert found is not None
    assert found.code == "own-class"
    layer.move(RETENTION, "own-class", 1)
    assert not layer.has_order(RETENTION), "where it was from the start is no order of one's own"


def test_an_entry_stops_at_the_ends_and_the_usual_order_comes_back(layer: OwnLayer, tmp_path: Path) -> None:
    usual = codes(layer)
    layer.move(RETENTION, usual[0], -1)
    layer.move(RETENTION, usual[-1], 1)
    assert codes(layer) == usual
    assert not (tmp_path / "routine").exists()
    for _ in usual:
        layer.move(RETENTION, usual[-1], -1)
    assert codes(layer) == [usual[-1], *usual[:-1]] == list(read(tmp_path).retention)
    assert layer.has_order(RETENTION)
    layer.usual_order(RETENTION)
    assert codes(layer) == usual == list(read(tmp_path).retention)
    assert list((tmp_path / "routine").glob("*")) == []


@given(some.permutations("abcdef"), some.sets(some.sampled_from("abcdefxy")))
def test_each_entry_that_no_order_names_stays_behind_the_one_it_stood_behind(order: list[str], left: set[str]) -> None:
    wanted, found = [one for one in order if one not in left], {one: one for one in "abcdef"}
    placed = list(in_order(found, [*wanted, "gone"]))
    assert sorted(placed) == list(found)
    assert [one for one in placed if one in wanted] == wanted
    for before, one in pairwise("abcdef"):
        if one not in wanted:
            assert placed[placed.index(one) - 1] == before
