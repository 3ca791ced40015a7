"""The whole case for the registrar: everything but what protected identity hides (P1) and others' secrets (C14).

"The whole case" gives way to P1: what could show where somebody is stands neither on the paper nor in the file that
is attached to it.
"""

from copy import deepcopy
from dataclasses import MISSING, Field, fields
from typing import Any

from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.disclosure.fields import FIELDS
from sipdesk.domain.disclosure.file_tree import FileNames, whole_part
from sipdesk.domain.disclosure.lens import Lens
from sipdesk.domain.disclosure.mentions import even
from sipdesk.domain.disclosure.shown_file import ShownPart
from sipdesk.domain.party import Party


def registrar_case(lens: Lens) -> Case:
    """A copy of the case with everything emptied that stands on no paper."""
    copied = deepcopy(lens.case)
    _empty(lens, lens.case, copied)
    return copied


def show_file(lens: Lens) -> ShownPart:
    """The same, as a tree to be printed; what is empty is not in it."""
    case = registrar_case(lens)
    return whole_part(case, FileNames(lens, case))


def _empty(lens: Lens, held: Any, copied: Any) -> None:
    """Walks original and copy side by side, since the lens knows the original's parts alone."""
    for each in fields(held):
        row, value = FIELDS[type(held)][each.name], getattr(held, each.name)
        if each.name == "uid":
            continue  # tells nothing and is not printed, but parts refer to each other by it
        if not row.part:
            if not lens.may_read(held, each.name) or _names_a_place(lens, held, each.name):
                setattr(copied, each.name, _default(each))
            elif isinstance(held, ConsentAct) and each.name == "questions":
                copied.questions = _agreed(lens, held)
        elif isinstance(value, list):
            for one, other in zip(value, getattr(copied, each.name), strict=True):
                _empty(lens, one, other)
        else:
            _empty(lens, value, getattr(copied, each.name))


def _agreed(lens: Lens, act: ConsentAct) -> tuple[str, ...]:
    """What the act was given for. The words that were agreed on are the question's own: they go with its text (C14),
    and where they hold a place (P1); which question it was stays."""
    hidden = {one.uid for one in lens.case.meeting.questions if not lens.may_read(one, "text")}
    parted = (entry.partition(" ") for entry in act.questions)
    return tuple(
        f"{uid}{space}{'' if uid in hidden or lens.holds_a_place(even(words)) else words}"
        for uid, space, words in parted
    )


def _names_a_place(lens: Lens, held: Any, name: str) -> bool:
    """Whether it is the name of a unit that shows where somebody is (P1)."""
    return isinstance(held, Party) and name in ("name", "short_name", "door_name") and lens.name_reveals(held)


def _default(each: "Field[Any]") -> Any:
    if each.default_factory is not MISSING:
        return each.default_factory()
    return "" if each.default is MISSING else each.default
