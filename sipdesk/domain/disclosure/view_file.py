"""The whole case for the registrar: everything but what protected identity hides (P1) and others' secrets (C14).

"The whole case" gives way to P1: what could show where somebody is stands neither on the paper nor in the file that
is attached to it.
"""

from copy import deepcopy
from dataclasses import MISSING, Field, dataclass, fields
from datetime import date, datetime
from typing import Any

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.fields import FIELDS
from sipdesk.domain.disclosure.file_tree import FileNames, whole_part
from sipdesk.domain.disclosure.lens import Lens, lens_for
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.disclosure.shown_file import ShownPart
from sipdesk.domain.party import Party
from sipdesk.domain.routine import Routine
from sipdesk.domain.terms import PaperAct, ReaderKind


def registrar_case(lens: Lens) -> Case:
    """A copy of the case with everything emptied that stands on no paper."""
    copied = deepcopy(lens.case)
    _empty(lens, lens.case, copied)
    return copied


def show_file(lens: Lens) -> ShownPart:
    """The same, as a tree to be printed; what is empty is not in it."""
    case = registrar_case(lens)
    return whole_part(case, FileNames(lens, case))


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
