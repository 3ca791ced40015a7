"""The registers over all cases, read one case at a time, and as a file; both are entries in the log (A4, P4 to P6)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sipdesk.domain.disclosure.registers import (
    AnsweredRequest,
    GivenPaper,
    p6_answered_requests,
    p6_given_papers,
)
from sipdesk.domain.register import Staff
from sipdesk.domain.terms import CaseState
from sipdesk.exchange.spreadsheet import register_csv
from sipdesk.issuing.copies import write_file
from sipdesk.storage import audit, retention, worklist
from sipdesk.storage.all_cases import every_case
from sipdesk.storage.audit import Action, Purpose
from sipdesk.storage.retention import Decided
from sipdesk.storage.store import Store


@dataclass(frozen=True, slots=True)
class Registers:
    """One calendar year, the newest first. requests: those without a day stand in every year until they have one.
    decided: what was decided about files whose time had passed. numbers: of the cases that are here, by uid."""

    year: int
    requests: tuple[AnsweredRequest, ...]
    given: tuple[GivenPaper, ...]
    decided: tuple[Decided, ...]
    numbers: Mapping[str, str]


def registers(
    store: Store, by: Staff, year: int, tell: Callable[[int, int], object] = lambda _done, _of: None
) -> Registers:
    """A year's registers. tell(done, of): between cases; what it raises ends the reading."""
    requests: list[AnsweredRequest] = []
    given: list[GivenPaper] = []
    numbers: dict[str, str] = {}
    of = sum(worklist.count(store, state) for state in CaseState)
    for number, (_, case) in enumerate(every_case(store)):
        tell(number, of)
        numbers[case.uid] = case.number
        requests += [one for one in p6_answered_requests(case) if one.on is None or one.on.year == year]
        given += [one for one in p6_given_papers(case) if one.at.year == year]
    with store.transaction():
        audit.append(store, Action.REGISTERS_READ, by, purpose=Purpose.STATISTICS)
    return Registers(
        year,
        tuple(sorted(requests, key=lambda one: (one.on or date.max, one.number), reverse=True)),
        tuple(sorted(given, key=lambda one: (one.at.replace(tzinfo=None), one.code), reverse=True)),
        tuple(one for one in retention.decisions(store) if one.at.year == year),
        numbers,
    )


def export(
    store: Store, by: Staff, heads: list[str], rows: list[list[str]], folder: Path, name: str
) -> Path:  # fmt: skip
    """Rows of a register as CSV; gives the file. Raises SipError as `write_file`, and then nothing is entered."""
    with store.transaction():
        audit.append(store, Action.EXPORTED, by, purpose=Purpose.STATISTICS)
        return write_file(folder, name, register_csv(heads, rows))
