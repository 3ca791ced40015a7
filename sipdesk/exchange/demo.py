"""Invented people for trying, teaching, testing and taking pictures; the same everywhere, as if written today.

The people stand in `resources/demo/*.toml`, one case a file, with the members of `domain.case` by name; in
`situations` there are more, one for each event and each way to consent. A file says
only what is not empty, and says it short:

- days count from today: "-12d", "+3w", "-84y-40d"; "-12d 09:30" is a moment
- "+9d>" moves on to Monday when the day falls on a weekend, "-9d<" back to Friday
- `{+9d>}` inside a text becomes that day in words
- a passage is a list: the words, then the kinds of information it tells (confirmed); bare words are untagged
- `{namn}` inside a text becomes the first name
- `like = ["need", "plan"]` lays the file over others, in `like`: a part member by member, a list instead of a list
- `uid = "dotter"` is a name within the file; members that point at a part use that name
- `identity_number = "981"` is the serial number of a personnummer, completed from the day of birth

Telephone numbers are from the series that are kept free for fiction, personnummer from serials 980–999.
"""

import re
import tomllib
import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum
from functools import reduce
from pathlib import Path
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

from sipdesk.domain.calendar import years_later
from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.agreed import as_worded
from sipdesk.domain.passage import Passage
from sipdesk.domain.register import Staff
from sipdesk.domain.routine import Office
from sipdesk.paths import resource

_STEP = re.compile(r"([+-]\d+)([dwy])")
_DAY = re.compile(r"((?:[+-]\d+[dwy])+)([<>]?)")
_IN_TEXT = re.compile(r"{((?:[+-]\d+[dwy])+[<>]?)}")
_REFERENCES: Final = frozenset({
    "party_uid", "sub_goal_uid", "action_uid", "goal_uid", "there", "questions", "acts", "taken_back_by",
})
_FIRST_NAME: Final = "{namn}"
_IN_CONSENT: Final = "given_by"  # a reference in an act of consent; elsewhere such a field holds a name
_MONTHS: Final = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
)


@dataclass(frozen=True, slots=True)
class DemoOffice:
    """The invented workplace of the invented people."""

    office: Office
    staff: Staff


def demo_cases(today: date, folder: Path | None = None) -> list[Case]:
    """Every invented case, as it would stand on `today`, in the order of the files."""
    return [demo_case(path, today) for path in sorted((folder or resource("demo")).glob("[0-9]*.toml"))]


def demo_situations(today: date) -> list[Case]:
    """One more invented case for each event and each consent situation that the others do not show."""
    return demo_cases(today, resource("demo", "situations"))


def demo_case(path: Path, today: date) -> Case:
    """One invented case. A mistake in the file is a bug of ours: ValueError, KeyError or TypeError."""
    template = _template(path)
    case: Case = _Maker(path.stem, today, template["person"]["first_name"]).part(Case, template, "")
    _complete_identity(case)
    for act in case.consent.acts:
        act.questions = as_worded(one for one in case.meeting.questions if one.uid in act.questions)
    return replace(case, demo=True)


def demo_office(folder: Path | None = None) -> DemoOffice:
    """The office, and the one who is signed in there."""
    content = tomllib.loads(((folder or resource("demo")) / "office.toml").read_text("utf-8"))
    return DemoOffice(Office(**content["office"]), Staff(uid=_uid("office", "staff"), **content["staff"]))


def day_from(text: str, today: date) -> date:
    """The day that "-12d" or "+9d>" means, seen from `today`. Raises ValueError for anything else."""
    match = _DAY.fullmatch(text)
    if match is None:
        raise ValueError(text)
    day = today
    for count, unit in _STEP.findall(match[1]):
        day = years_later(day, int(count)) if unit == "y" else day + timedelta(int(count) * (7 if unit == "w" else 1))
    while match[2] and day.weekday() > 4:
        day += timedelta(days=1 if match[2] == ">" else -1)
    return day


class _Maker:
    """Builds the parts of one case by the types of their fields."""

    def __init__(self, name: str, today: date, first_name: str) -> None:
        self.name, self.today, self.first_name = name, today, first_name

    def part(self, cls: Any, template: Mapping[str, Any], path: str) -> Any:
        hints = typing.get_type_hints(cls)
        values = {name: self.value(hints[name], raw, f"{path}.{name}", name) for name, raw in template.items()}
        if any(f.name == "uid" for f in fields(cls)):
            values["uid"] = _uid(self.name, template.get("uid", path))
        return cls(**values)

    def value(self, hint: Any, raw: Any, path: str, name: str) -> Any:
        origin, arguments = typing.get_origin(hint), typing.get_args(hint)
        if origin in (typing.Union, types.UnionType):
            return self.value(arguments[0], raw, path, name)
        if hint is Passage:
            return self.passage(raw)
        if origin in (list, tuple):
            return origin(self.value(arguments[0], one, f"{path}[{n}]", name) for n, one in enumerate(raw))
        if is_dataclass(hint):
            return self.part(hint, raw, path)
        refers = name in _REFERENCES or (name == _IN_CONSENT and path.startswith(".consent."))
        return self.plain(hint, raw, refers=refers)

    def plain(self, hint: Any, raw: Any, *, refers: bool) -> Any:
        if hint is datetime:
            day, _, clock = raw.partition(" ")
            return datetime.combine(day_from(day, self.today), time.fromisoformat(clock))
        if hint is date:
            return day_from(raw, self.today)
        if hint is time:
            return time.fromisoformat(raw)
        if issubclass(hint, Enum):
            return hint(raw)
        if refers:
            return _uid(self.name, raw)
        return self.text(raw) if hint is str else raw

    def passage(self, raw: Any) -> Passage:
        if isinstance(raw, str):
            return Passage(self.text(raw))
        if isinstance(raw, dict):
            told = raw.get("other_consented_on")
            return Passage(
                self.text(raw["text"]), tuple(raw["types"]), confirmed=True, about_other=True,
                other_consented_on=day_from(told, self.today) if told else None,
            )
        return Passage(self.text(raw[0]), tuple(raw[1:]), confirmed=True)

    def text(self, raw: str) -> str:
        raw = raw.replace(_FIRST_NAME, self.first_name)
        return _IN_TEXT.sub(lambda match: _in_words(day_from(match[1], self.today)), raw).strip()


def _template(path: Path) -> dict[str, Any]:
    """What a file says, over the files that it is like."""
    own = tomllib.loads(path.read_text("utf-8"))
    likes = [tomllib.loads((path.parent / "like" / f"{name}.toml").read_text("utf-8")) for name in own.pop("like", ())]
    return reduce(_over, (*likes, own))


def _over(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """Parts are laid over each other member by member; a list stands instead of the one below."""
    both = {name: _over(below[name], above[name]) for name in above if isinstance(below.get(name), dict)}
    return {**below, **above, **both}


def _uid(case: str, name: str) -> str:
    return str(uuid5(NAMESPACE_URL, f"sipdesk:demo:{case}:{name}"))


def _in_words(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _complete_identity(case: Case) -> None:
    """A personnummer from the day of birth and the serial number, with its check digit."""
    person = case.person
    if person.birth_date is not None and len(person.identity_number) == 3:
        nine = f"{person.birth_date:%y%m%d}{person.identity_number}"
        doubled = (int(digit) * (2 - place % 2) for place, digit in enumerate(nine))
        check = -sum(value // 10 + value % 10 for value in doubled) % 10
        person.identity_number = f"{person.birth_date:%Y%m%d}-{person.identity_number}{check}"
