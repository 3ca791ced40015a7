"""The routine of a region and a municipality, from data files: another routine is other files, never other code.

The program's own files (`resources/defaults`) hold the routine as it comes. A municipality lays files of the same
names in a folder of its own, and what is changed in the window lies in a folder of this workplace, over both
(`exchange.own_layer`). They hold only what differs:

- an entry with a known code changes the members it names (`code = "school"`, `call = "invited"`),
- an entry with a new code is added last and must be complete,
- `leave_out = ["code", …]` at the top of a file takes entries away,
- `order = ["code", …]` at the top of a file puts entries in that order.
"""

import re
from collections.abc import Container, Iterable, Mapping
from dataclasses import MISSING, dataclass, fields, replace
from datetime import date
from pathlib import Path
from typing import Any, Final, TypeVar

from sipdesk.domain.routine import (
    ADAPTATIONS,
    CONTACT,
    PARTICIPATION,
    Choice,
    ClosedDay,
    InformationType,
    Law,
    Office,
    OrganisationKind,
    PlanField,
    PlanPart,
    RetentionClass,
    Routine,
    StandardText,
    TextPlace,
    Thresholds,
)
from sipdesk.domain.terms import Authority, Call
from sipdesk.errors import SipError
from sipdesk.exchange.datafile import (
    LEAVE_OUT,
    DataFile,
    Entry,
    Line,
    Reader,
    WholeNumber,
    clock,
    code,
    code_list,
    day,
    entries,
    flag,
    in_order,
    left_out,
    order_of,
    read_data_file,
    single_values,
    words,
)
from sipdesk.exchange.letter_mark import read_mark
from sipdesk.settings import LEAST_YEARS, MOST_YEARS

T = TypeVar("T")
ALL: Final = frozenset({"all"})
ALERT_DAYS: Final = WholeNumber(1, 365)
_LEAP_YEAR: Final = 2028
DAY_OF_MONTH: Final = WholeNumber(1, 31)
NEEDED_TYPES: Final = (PARTICIPATION, CONTACT, ADAPTATIONS)  # the table of fields names them


def _name_types(raw: Any) -> frozenset[str]:
    return ALL if raw == "all" else frozenset(code_list(raw))


def _everyday(raw: Any) -> frozenset[str]:
    if not isinstance(raw, list):
        raise ValueError
    return frozenset(words(one).casefold() for one in raw)


def _alerts(raw: Any) -> tuple[int, ...]:
    if not isinstance(raw, list) or len(raw) > 10:
        raise ValueError
    return tuple(sorted({ALERT_DAYS(one) for one in raw}, reverse=True))


def _days_of_month(raw: Any) -> tuple[int, ...]:
    if not isinstance(raw, list):
        raise ValueError
    return tuple(sorted({DAY_OF_MONTH(one) for one in raw}))


def _dates(raw: Any) -> frozenset[date]:
    if not isinstance(raw, list):
        raise ValueError
    return frozenset(day(one) for one in raw)


def _yearly(raw: Any) -> frozenset[tuple[int, int]]:
    """Days that come again every year, each as "12-24"."""
    if not isinstance(raw, list):
        raise ValueError
    return frozenset(_month_and_day(one) for one in raw)


def _month_and_day(raw: Any) -> tuple[int, int]:
    if not isinstance(raw, str) or not re.fullmatch(r"\d\d-\d\d", raw):
        raise ValueError
    found = date.fromisoformat(f"{_LEAP_YEAR}-{raw}")
    return found.month, found.day


def _codes(raw: Any) -> frozenset[str]:
    return frozenset(code_list(raw))


@dataclass(frozen=True, slots=True)
class Shape:
    """What stands in one data file: the name of its [[table]] and how each key is read.

    table: empty for a file of single values.
    """

    file: str
    table: str
    keys: Mapping[str, Reader]


TYPES: Final = Shape("information_types.toml", "type", {
    "code": code, "name": words, "phrase": words, "own": Line(60), "reason": words,
})
KINDS: Final = Shape("organisations.toml", "kind", {
    "code": code, "name": words, "authority": Authority, "call": Call, "name_types": _name_types,
    "is_authority": flag, "private": flag, "open_care": flag, "everyday": _everyday,
})
SIGNS: Final = Shape("signs.toml", "sign", {"code": code, "text": words})
QUESTIONS: Final = Shape("questions.toml", "question", {"code": code, "text": words})
HOSPITAL_REASONS: Final = Shape("hospital_reasons.toml", "reason", {"code": code, "text": words})
TEXTS: Final = Shape("texts.toml", "text", {"code": code, "place": TextPlace, "text": words})
PLAN_FIELDS: Final = Shape("plan_fields.toml", "field", {"code": PlanPart, "name": words})
LAWS: Final = Shape("laws.toml", "law", {
    "code": code, "citation": words, "as_of": day, "checked": flag, "withholds": flag,
})
# The law says five years at least: a file may be kept longer here, never shorter.
RETENTION: Final = Shape("retention.toml", "class", {
    "code": code, "name": words, "years": WholeNumber(LEAST_YEARS, MOST_YEARS), "kept": flag, "everyone": flag,
    "born_days": _days_of_month, "signs": _codes, "minors": flag,
})

CLOSED_DAYS: Final = Shape("closed_days.toml", "day", {"code": code, "name": words, "on": _dates, "every": _yearly})

# Bounds, so that a slip of the finger does not put every deadline out of sight. What is missing here cannot be set:
# one year of consent (C4) and the age of majority decide what may be told, and no data file may widen that.
THRESHOLDS: Final = Shape("thresholds.toml", "", {
    "consent_alerts": _alerts, "first_step_days": WholeNumber(0, 30), "meeting_days": WholeNumber(1, 120),
    "letters_before_meeting_days": WholeNumber(0, 60), "summons_days": WholeNumber(0, 30),
    "payment_days": WholeNumber(0, 30), "payment_days_late": WholeNumber(0, 30), "late_notice_after": clock,
    "plan_received_days": WholeNumber(1, 120), "incident_days": WholeNumber(0, 3),
    "log_check_days": WholeNumber(1, 366), "public_record_days": WholeNumber(0, 30),
})


def load_routine(
    defaults: Path,
    municipality_folder: Path | None = None,
    local: Path | None = None,
    *,
    office: Office | None = None,
    holidays: Container[date] = frozenset(),
    retention_years: int = 0,
) -> Routine:
    """The whole routine, the municipality's files over the program's, and over both what was changed at this
    workplace (`local`, which need not be there). `office` stands on the letterheads. retention_years: of every
    class, where the policy decides it; else 0.

    Raises SipError: "datafile.…" with file, key and line for the first thing that cannot be understood;
    routine.missing-folder when the municipality's folder is not there; routine.needed-type; routine.mark.
    """
    if municipality_folder is not None and not municipality_folder.is_dir():
        raise SipError("routine.missing-folder", folder=str(municipality_folder))
    folders = [folder for folder in (defaults, municipality_folder, local) if folder]
    types = _build(InformationType, merged(folders, TYPES))
    for needed in NEEDED_TYPES:
        if needed not in types:
            raise SipError("routine.needed-type", type=needed, file=TYPES.file)
    return Routine(
        types=types,
        kinds=_kinds(folders, frozenset(types)),
        signs=_build(Choice, merged(folders, SIGNS)),
        sheet_questions=_build(Choice, merged(folders, QUESTIONS)),
        hospital_reasons=_build(Choice, merged(folders, HOSPITAL_REASONS)),
        texts=_build(StandardText, merged(folders, TEXTS)),
        plan_fields=_build(PlanField, merged(folders, PLAN_FIELDS)),
        laws=_build(Law, merged(folders, LAWS)),
        retention=_retention(folders, retention_years),
        thresholds=_thresholds(folders),
        office=office or Office(),
        holidays=holidays,
        closed_days=_build(ClosedDay, merged(folders, CLOSED_DAYS)),
        wording=_wording(municipality_folder),
        mark=read_mark(folders[1:]),
    )


def _retention(folders: list[Path], years: int) -> dict[str, RetentionClass]:
    """The years of a policy count for every class. What is kept for the archive, and for whom, stays the routine's."""
    found = _build(RetentionClass, merged(folders, RETENTION))
    return {code: replace(one, years=years) for code, one in found.items()} if years else found


def unknown_kind(routine: Routine) -> SipError | None:
    """routine.unknown-kind (kind) when the own unit is of a kind that the routine does not have: its name is then told
    to nobody. The kind can come from a policy, which is read before there is a routine to hold it against."""
    kind = routine.office.unit_kind
    return SipError("routine.unknown-kind", kind=kind) if kind and kind not in routine.kinds else None


def _wording(municipality_folder: Path | None) -> str:
    """Where the municipality corrects the papers' wording, if it does; the files are read when a paper is made."""
    folder = municipality_folder / "documents" if municipality_folder else None
    return str(folder) if folder and folder.is_dir() else ""


def _files(folders: list[Path], name: str) -> list[DataFile]:
    """The program's file, which must be there, and the municipality's, which need not."""
    return [read_data_file(folder / name) for folder in folders if folder is folders[0] or (folder / name).exists()]


def merged(folders: list[Path], shape: Shape) -> list[Entry]:
    """All entries of a table, in order: the program's as the municipality changed them, then those it added."""
    found: dict[str, Entry] = {}
    for file in _files(folders, shape.file):
        for entry in entries(file, shape.table, shape.keys):
            name = str(entry.values["code"])
            known = found.get(name)
            found[name] = replace(entry, values={**known.values, **entry.values}) if known else entry
        unknown = left_out(file) - found.keys()
        if unknown:
            raise file.trouble("datafile.unknown-code", min(unknown), file.line_of(LEAVE_OUT))
        found = {name: entry for name, entry in found.items() if name not in left_out(file)}
        found = in_order(found, order_of(file))
    return list(found.values())


def _build(cls: type[T], read: Iterable[Entry]) -> dict[str, T]:
    """Entries as values of `cls`, by their code. A member without a default must be there."""
    needed = [f.name for f in fields(cls) if f.default is MISSING and f.default_factory is MISSING]  # type: ignore[arg-type]
    built: dict[str, T] = {}
    for entry in read:
        for name in needed:
            if name not in entry.values:
                raise entry.trouble("datafile.missing-key", name)
        built[str(entry.values["code"])] = cls(**entry.values)
    return built


def _kinds(folders: list[Path], types: frozenset[str]) -> dict[str, OrganisationKind]:
    """Kinds of organisation. A type that has been left out stays in a name: nobody can be allowed to read it then."""
    files = _files(folders, TYPES.file)
    ever = types | {str(entry.values["code"]) for file in files for entry in entries(file, TYPES.table, TYPES.keys)}
    read = merged(folders, KINDS)
    for entry in read:
        unknown = entry.values.get("name_types", frozenset()) - ever - ALL
        if unknown:
            raise entry.trouble("datafile.wrong-value", "name_types")
    kinds = _build(OrganisationKind, read)
    return {name: replace(kind, name_types=types) if kind.name_types == ALL else kind for name, kind in kinds.items()}


def _thresholds(folders: list[Path]) -> Thresholds:
    values: dict[str, Any] = {}
    for file in _files(folders, THRESHOLDS.file):
        values |= single_values(file, THRESHOLDS.keys)
    return Thresholds(**values)
