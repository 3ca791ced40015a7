"""The whole case for the registrar: everything but what protected identity hides (P1) and others' secrets (C14).

"The whole case" gives way to P1: what could show where somebody is stands neither on the paper nor in the file that
is attached to it.
"""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any, Final

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.fields import FIELDS
from sipdesk.domain.disclosure.lens import Lens, lens_for
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.disclosure.shown_file import ShownLine, ShownPart, ShownTelling, ShownTerm, ShownValue
from sipdesk.domain.party import Party
from sipdesk.domain.passage import Passage
from sipdesk.domain.routine import Routine
from sipdesk.domain.terms import PaperAct, ReaderKind

_REFERENCES: Final = frozenset({
    "party_uid", "sub_goal_uid", "action_uid", "goal_uid", "there", "questions", "paper_uid", "told",
})  # fmt: skip
_REFERENCES_OF: Final = frozenset({
    ("ConsentAct", "given_by"), ("Withdrawal", "taken_back_by"), ("Correction", "given_to"),  # elsewhere: a name
})  # fmt: skip
_HERSELF: Final = ShownTerm("Reference", "person")  # among those who have been told an empty uid is the person
_PEOPLE: Final = frozenset({"told", "given_to"})
_INTERNAL: Final = frozenset({"uid", "acts", "ground", "other_uid"})  # for programs: they stand in the attached file
_TYPES: Final = frozenset({"types", "receives", "shares", "name_types", "type", "kept_from"})


def registrar_case(lens: Lens) -> Case:
    """A copy of the case with everything emptied that stands on no paper."""
    copied = deepcopy(lens.case)
    _empty(lens, lens.case, copied)
    return copied


def show_file(lens: Lens) -> ShownPart:
    """The same, as a tree to be printed; what is empty is not in it."""
    case = registrar_case(lens)
    return _part(case, 0, _Names(lens, case))


@dataclass(frozen=True, slots=True)
class Given:
    """A paper that left the house. party: its name, where the reader may know it. types: what it told, by name."""

    at: datetime
    paper: str
    code: str
    reader: ReaderKind
    party: str
    channel: str
    types: tuple[str, ...]


def p8_for_the_person(case: Case, today: date, routine: Routine) -> ShownPart:
    """P8: what is stored, as the person reads it: no internal notes, and no secrets of others without their consent."""
    return show_file(lens_for(case, Reader(ReaderKind.PERSON), today, routine))


def p8_given(case: Case, today: date, routine: Routine) -> list[Given]:
    """P8: what was given to whom, in order; the names are those that the person may read."""
    lens = lens_for(case, Reader(ReaderKind.PERSON), today, routine)
    named = {party.uid: lens.text(party, "name") for party in case.parties}
    kinds = {code: kind.name for code, kind in routine.types.items()}
    found = [
        Given(act.at, paper.paper, paper.code, paper.reader, named.get(paper.party_uid, ""),
              act.channel.value if act.channel else "", tuple(kinds.get(code, code) for code in paper.types))
        for paper in case.issued for act in paper.acts if act.act is PaperAct.SENT and act.at
    ]  # fmt: skip
    return sorted(found, key=lambda given: given.at)


def _empty(lens: Lens, held: Any, copied: Any) -> None:
    """Walks original and copy side by side, since the lens knows the original's parts alone."""
    for each in fields(held):
        row, value = FIELDS[type(held)][each.name], getattr(held, each.name)
        if not row.part:
            if not lens.may_read(held, each.name) or _names_a_place(lens, held, each.name):
                setattr(copied, each.name, _default(each))
        elif isinstance(value, list):
            for one, other in zip(value, getattr(copied, each.name), strict=True):
                _empty(lens, one, other)
        else:
            _empty(lens, value, getattr(copied, each.name))


def _names_a_place(lens: Lens, held: Any, name: str) -> bool:
    """Whether it is the name of a unit that shows where somebody is (P1)."""
    return isinstance(held, Party) and name in ("name", "short_name", "door_name") and lens.name_reveals(held)


def _default(each: "Field[Any]") -> Any:
    if each.default_factory is not MISSING:
        return each.default_factory()
    return "" if each.default is MISSING else each.default


class _Names:
    """What stands for references and codes: names of parties, words of goals, actions and questions, and routine's."""

    def __init__(self, lens: Lens, case: Case) -> None:
        routine = lens.routine
        self.types = {code: kind.name for code, kind in routine.types.items()}
        self.codes: Mapping[tuple[str, str], Mapping[str, str]] = {
            ("Party", "kind"): {code: kind.name for code, kind in routine.kinds.items()},
            ("Need", "signs"): {code: sign.text for code, sign in routine.signs.items()},
            ("SheetAnswer", "question"): {code: choice.text for code, choice in routine.sheet_questions.items()},
        }
        self.parts = {party.uid: party.name or party.role for party in case.parties}
        self.parts |= {one.uid: one.text.text for one in case.meeting.questions}
        self.parts |= {paper.uid: paper.code for paper in case.issued if paper.code}
        known = [one for one in case.consent.representatives if one.party_uid in self.parts]
        self.parts |= {one.uid: self.parts[one.party_uid] for one in known}
        self.parts |= {one.uid: self.parts.get(one.party_uid, one.name) for one in case.consent.guardians}
        for plan in case.plans:
            self.parts |= {goal.uid: goal.text.text for goal in plan.sub_goals}
            self.parts |= {action.uid: action.what.text for action in plan.actions}

    def of(self, part: Any, name: str, value: str) -> str | ShownTerm:
        if value and (name in _REFERENCES or (type(part).__name__, name) in _REFERENCES_OF):
            return self.parts.get(value, ShownTerm("Reference", "removed"))
        if name in _TYPES:
            return self.types.get(value, value)
        return self.codes.get((type(part).__name__, name), {}).get(value, value)


def _part(held: Any, number: int, names: _Names) -> ShownPart:
    lines: list[ShownLine] = []
    parts: list[ShownPart] = []
    for each in fields(held):
        value = getattr(held, each.name)
        if isinstance(value, Passage) or not (is_dataclass(value) or isinstance(value, list)):
            shown = None if each.name in _INTERNAL else _value(held, each.name, value, names)
            if shown is not None:
                lines.append(ShownLine(each.name, shown))
        else:
            parts += _parts(value, names)
    return ShownPart(type(held).__name__, number, tuple(lines), tuple(parts))


def _parts(value: Any, names: _Names) -> Iterator[ShownPart]:
    members = enumerate(value, 1) if isinstance(value, list) else [(0, value)]
    for number, member in members:
        part = _part(member, number, names)
        if part.lines or part.parts:
            yield part


def _value(part: Any, name: str, value: Any, names: _Names) -> ShownValue | None:
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
