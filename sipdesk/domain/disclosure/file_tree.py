"""A case as a tree of labelled values, as the registrar's paper and the extract print it, without what is empty."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from typing import Any, Final, TypeAlias

from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.disclosure.lens import Lens
from sipdesk.domain.disclosure.shown_file import ShownLine, ShownPart, ShownTelling, ShownTerm, ShownValue
from sipdesk.domain.passage import Passage
from sipdesk.domain.register import Deviation

_REFERENCES: Final = frozenset({
    "party_uid", "sub_goal_uid", "action_uid", "goal_uid", "there", "questions", "paper_uid", "told", "reader_uid",
})  # fmt: skip
_REFERENCES_OF: Final = frozenset({
    ("ConsentAct", "given_by"), ("Withdrawal", "taken_back_by"), ("Correction", "given_to"),  # elsewhere: a name
})  # fmt: skip
_HERSELF: Final = ShownTerm("Reference", "person")  # among those who have been told an empty uid is the person
_PEOPLE: Final = frozenset({"told", "given_to"})
_INTERNAL: Final = frozenset({"uid", "acts", "ground", "given", "other_uid"})
"""For programs: they stand in the attached file."""
_TYPES: Final = frozenset({"types", "receives", "shares", "name_types", "type", "kept_from"})


@dataclass(frozen=True, slots=True)
class Place:
    """Where a line stands. path: of its field, with uids. trail: kind and number of each part around it."""

    path: str
    trail: tuple[tuple[str, int], ...]
    field: str

    @property
    def kind(self) -> str:
        """Of the part that holds it."""
        return self.trail[-1][0]

    @property
    def refers(self) -> bool:
        """Whether it says what another part of the case is called."""
        return self.field in _REFERENCES or (self.kind, self.field) in _REFERENCES_OF


Seen: TypeAlias = Callable[[Place, ShownValue], ShownValue]
"""What stands for a value at its place."""


def whole_part(held: Any, names: "FileNames") -> ShownPart:
    """A part and all that is in it."""
    return shown_part(held, Place("", ((type(held).__name__, 0),), ""), names, lambda _place, value: value)


def shown_part(held: Any, at: Place, names: "FileNames", seen: Seen) -> ShownPart:
    """A part that stands `at` a place, whose field does not count."""
    lines = own_lines(held, at, names, seen)
    parts = tuple(part for each in fields(held) for part in parts_in(held, each.name, at, names, seen))
    return ShownPart(at.kind, at.trail[-1][1], lines, parts)


def own_lines(held: Any, at: Place, names: "FileNames", seen: Seen) -> tuple[ShownLine, ...]:
    """What the part says itself."""
    lines = []
    for each in fields(held):
        value = getattr(held, each.name)
        if each.name not in _INTERNAL and _is_value(value):
            shown = _value(held, each.name, value, names)
            if shown is not None:
                lines.append(ShownLine(each.name, seen(Place(_below(at.path, each.name), at.trail, each.name), shown)))
    return tuple(lines)


def parts_in(held: Any, name: str, at: Place, names: "FileNames", seen: Seen) -> Iterator[ShownPart]:
    """The parts in one of its fields; none where the field is a value."""
    value = getattr(held, name)
    if _is_value(value):
        return
    path = _below(at.path, name)
    members = [(path, 0, value)]
    if isinstance(value, list):
        members = [(f"{path}.{one.uid}", number, one) for number, one in enumerate(value, 1)]
    for below, number, member in members:
        part = shown_part(member, Place(below, (*at.trail, (type(member).__name__, number)), ""), names, seen)
        if part.lines or part.parts:
            yield part


class FileNames:
    """What stands for references and codes: names of parties, words of goals, actions and questions, and routine's."""

    def __init__(self, lens: Lens, case: Case) -> None:
        routine = lens.routine
        self.types = {code: kind.name for code, kind in routine.types.items()}
        self.codes: Mapping[tuple[str, str], Mapping[str, str]] = {
            ("Party", "kind"): {code: kind.name for code, kind in routine.kinds.items()},
            ("Need", "signs"): {code: sign.text for code, sign in routine.signs.items()},
            ("SheetAnswer", "question"): {code: choice.text for code, choice in routine.sheet_questions.items()},
            ("SecrecyOfPart", "grounds"): {code: law.citation for code, law in routine.laws.items()},
        }
        self.parts = {party.uid: party.name or party.role for party in case.parties}
        self.parts |= {one.uid: one.text.text for one in case.meeting.questions}
        self.parts |= _as_agreed(case.consent.acts)
        self.parts |= {paper.uid: paper.code for paper in case.issued if paper.code}
        known = [one for one in case.consent.representatives if one.party_uid in self.parts]
        self.parts |= {one.uid: self.parts[one.party_uid] for one in known}
        self.parts |= {one.uid: self.parts.get(one.party_uid, one.name) for one in case.consent.guardians}
        self.parts |= {one.uid: one.from_unit or one.from_name for one in case.received}
        for plan in case.plans:
            self.parts |= {goal.uid: goal.text.text for goal in plan.sub_goals}
            self.parts |= {action.uid: action.what.text for action in plan.actions}

    def of(self, part: Any, name: str, value: str) -> str | ShownTerm:
        if value and (name in _REFERENCES or (type(part).__name__, name) in _REFERENCES_OF):
            return self.parts.get(value) or ShownTerm("Reference", "removed")
        if isinstance(part, Deviation) and name == "rule":
            return value.partition(".")[0]
        if name in _TYPES:
            return self.types.get(value, value)
        return self.codes.get((type(part).__name__, name), {}).get(value, value)


def _as_agreed(acts: list[ConsentAct]) -> dict[str, str]:
    """The questions of each act in the words that were agreed on, whatever the question says now (C1)."""
    kept = ((entry, entry.partition(" ")[2]) for act in acts for entry in act.questions)
    return {entry: words for entry, words in kept if words}


def _below(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _is_value(value: Any) -> bool:
    return isinstance(value, Passage) or not (is_dataclass(value) or isinstance(value, list))


def _value(part: Any, name: str, value: Any, names: FileNames) -> ShownValue | None:
    if isinstance(value, Passage):
        types = tuple(names.types.get(code, code) for code in value.types)
        return ShownTelling(value.text.strip(), types, value.tagged, value.about_other) if value else None
    if isinstance(value, Enum):
        return ShownTerm(type(value).__name__, str(value.value))
    if isinstance(value, tuple):
        told = tuple(_HERSELF if one == "" and name in _PEOPLE else _value(part, name, one, names) for one in value)
        return tuple(one for one in told if isinstance(one, (str, ShownTerm))) or None
    if isinstance(value, str):
        return names.of(part, name, value) if value.strip() else None
    return value if (value is not None and value != 0) or isinstance(value, bool) else None
