"""The table of fields: complete, without leftovers, and right where it matters most (spec: disclosure)."""

import typing
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.consent import Consent, Withdrawal
from sipdesk.domain.disclosure.fields import FIELDS, Row
from sipdesk.domain.meeting import Attendance, Meeting
from sipdesk.domain.need import Information, Need, Request
from sipdesk.domain.party import Party, Reply
from sipdesk.domain.passage import Passage
from sipdesk.domain.person import Adaptation, Interpreter, Person
from sipdesk.domain.plan import Action, Agreement, FollowUp, Lead, Plan, Remark, SubGoal
from sipdesk.domain.preparation import Assessment, Frame, SheetAnswer


def parts_of(kind: object, seen: set[type]) -> Iterator[type]:
    """Every dataclass that a case is made of, found by its types and not by a list."""
    if is_dataclass(kind) and isinstance(kind, type) and kind not in seen:
        seen.add(kind)
        yield kind
        for hint in typing.get_type_hints(kind).values():
            yield from parts_of(hint, seen)
    for inner in typing.get_args(kind):
        yield from parts_of(inner, seen)


PARTS = list(parts_of(Case, set()))
EVERY_FIELD = [(part, field.name) for part in PARTS for field in fields(part)]


def kind_of(part: type, name: str) -> object:
    return typing.get_type_hints(part)[name]


def holds_parts(kind: object) -> bool:
    kinds = [inner for inner in (kind, *typing.get_args(kind)) if is_dataclass(inner)]
    return bool(kinds) and kinds != [Passage]


def test_the_whole_case_is_walked() -> None:
    assert {Case, Person, Passage, Party, Reply, Action, Withdrawal} <= set(PARTS)


@pytest.mark.parametrize(("part", "name"), EVERY_FIELD, ids=lambda value: getattr(value, "__name__", value))
def test_every_field_has_a_row(part: type, name: str) -> None:
    assert name in FIELDS[part], f"{part.__name__}.{name}: say in disclosure/fields.py what it tells"


def test_no_row_is_without_a_field() -> None:
    assert {(part, name) for part, rows in FIELDS.items() for name in rows} == set(EVERY_FIELD)


@pytest.mark.parametrize(("part", "name"), EVERY_FIELD, ids=lambda value: getattr(value, "__name__", value))
def test_rows_have_the_shape_of_their_fields(part: type, name: str) -> None:
    row, kind = FIELDS[part][name], kind_of(part, name)
    if row.hidden:
        assert row == Row(hidden=True), "hidden is the last word"
        return
    assert row.part is holds_parts(kind)
    if kind is Passage:
        assert row.own or row.kept, "a passage tells what it is tagged with"
    if row.own:
        assert kind is Passage or (part, name) == (Passage, "text")
    if row.beside:
        assert kind_of(part, row.beside) is Passage
    if row.named:
        assert part is Party or "party_uid" in FIELDS[part], "a name belongs to a party that can be found"
        assert {"participation"} <= row.types
    if row.kept:
        assert row in (Row(kept=True), Row(kept=True, reveals=True)), "kept from every party, whatever it tells"


@pytest.mark.parametrize(
    ("part", "name", "needed"),
    [
        (Person, "first_name", {"participation"}),
        (Person, "last_name", {"participation"}),
        (Person, "identity_number", {"contact"}),
        (Person, "birth_date", {"contact"}),
        (Person, "address", {"contact"}),
        (Person, "phone", {"contact"}),
        (Adaptation, "what", {"adaptations"}),
        (Interpreter, "language", {"participation", "adaptations"}),
        (Frame, "longest_minutes", {"participation", "adaptations"}),
        (Meeting, "on", {"participation"}),
        (Meeting, "place", {"participation"}),
        (Meeting, "convener", {"participation"}),
        (Party, "name", {"participation"}),
        (Plan, "version", {"participation"}),
        (FollowUp, "on", {"participation"}),
        (Remark, "by", {"participation"}),
        (Assessment, "author", {"participation"}),
        (SheetAnswer, "writer_name", {"participation"}),
    ],
)
def test_kinds_that_a_field_needs(part: type, name: str, needed: set[str]) -> None:
    assert FIELDS[part][name].types == needed


@pytest.mark.parametrize(
    ("part", "name"),
    [
        (Case, "internal_note"), (Case, "number"), (Case, "issued"), (Case, "deviations"), (Person, "safe_channel"),
        (Party, "safe_channel"), (Party, "kind"), (Party, "name_types"), (Party, "protected"), (Party, "move_reason"),
        (Meeting, "late_reason"), (Meeting, "absent_reason"), (Attendance, "note"), (Agreement, "not_asked_reason"),
        (Consent, "explained"), (Plan, "final_by"),
    ],
)
def test_internal_notes_are_the_own_units(part: type, name: str) -> None:
    assert FIELDS[part][name].hidden


@pytest.mark.parametrize(
    ("part", "name"),
    [(Need, field.name) for field in fields(Need) if kind_of(Need, field.name) not in (Passage, Request)]
    + [(Request, field.name) for field in fields(Request)]
    + [(Information, field.name) for field in fields(Information)]
    + [(Reply, field.name) for field in fields(Reply)]
    + [(Consent, "not_shared"), (Party, "approved_on"), (Interpreter, "name"), (Adaptation, "for_relative")],
)
def test_what_concerns_the_person_and_the_own_unit_only(part: type, name: str) -> None:
    row = FIELDS[part][name]
    assert row.kept or row.hidden


@pytest.mark.parametrize(
    ("part", "name"),
    [(part, name) for part in (Person, Party) for name in ("address", "postal_code", "town", "phone", "email")]
    + [(Party, "organisation"), (Meeting, "place"), (Meeting, "link"), (Meeting, "convener_phone"), (Lead, "phone")]
    + [(FollowUp, "place"), (Action, "where"), (Action, "phone"), (Plan, "kept_elsewhere"), (Frame, "place")],
)
def test_p1_fields_that_show_where_somebody_is(part: type, name: str) -> None:
    assert FIELDS[part][name].reveals


@pytest.mark.parametrize(
    ("part", "name"),
    [(Party, name) for name in ("name", "short_name", "organisation", "contact", "role", "relation", "phone", "town")]
    + [(Action, name) for name in ("party_uid", "who", "phone", "where")]
    + [(Lead, name) for name in ("party_uid", "name", "phone", "hours")]
    + [(Attendance, name) for name in ("party_uid", "present", "instead")],
)
def test_names_tell(part: type, name: str) -> None:
    """A unit's name tells more than that somebody takes part, in a list as well as in the "who" of an action."""
    assert FIELDS[part][name].named


@pytest.mark.parametrize(
    ("part", "name"),
    [(SubGoal, "text"), (Action, "what"), (Meeting, "purpose"), (Meeting, "goal_told"), (Plan, "own_words"),
     (Plan, "long_term_goal"), (Remark, "text"), (Party, "contribution"), (Adaptation, "what")],
)
def test_free_text_tells_what_it_is_tagged_with(part: type, name: str) -> None:
    assert FIELDS[part][name].own


@pytest.mark.parametrize("name", ["doer", "party_uid", "who", "phone", "when", "due_on", "where"])
def test_an_action_tells_nothing_without_its_what(name: str) -> None:
    assert FIELDS[Action][name].beside == "what"


def test_only_the_mark_of_an_invented_person_is_open_to_all() -> None:
    open_rows = {(part, name) for part, rows in FIELDS.items() for name, row in rows.items() if row == Row()}
    assert open_rows == {(Case, "demo")}
