"""Figures over all cases, and as a file: counted in the store, entered in the log, without a name anywhere (P6)."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path

from sipdesk.domain.case import Case
from sipdesk.domain.register import Staff
from sipdesk.domain.routine import Routine
from sipdesk.domain.statistics import Statistics, statistics
from sipdesk.domain.terms import CaseState
from sipdesk.exchange.spreadsheet import statistics_csv
from sipdesk.issuing.copies import write_file
from sipdesk.storage import audit, worklist
from sipdesk.storage.all_cases import every_case
from sipdesk.storage.audit import Action, Purpose
from sipdesk.storage.store import Store


def count(
    store: Store, by: Staff, year: int, today: date, routine: Routine,
    tell: Callable[[int, int], object] = lambda _done, _of: None,
) -> Statistics:  # fmt: skip
    """A calendar year's figures. tell(done, of): between cases; what it raises ends the counting."""
    counted = statistics(_one_by_one(store, tell), year, today, routine)
    with store.transaction():
        audit.append(store, Action.COUNTED, by, purpose=Purpose.STATISTICS)
    return counted


def _one_by_one(store: Store, tell: Callable[[int, int], object]) -> Iterator[Case]:
    of = sum(worklist.count(store, state) for state in CaseState)
    for number, (_, case) in enumerate(every_case(store)):
        tell(number, of)
        yield case


def export(store: Store, by: Staff, figures: Statistics, words: Mapping[str, str], folder: Path, name: str) -> Path:
    """The figures as CSV; gives the file. Raises SipError as `write_file`, and then nothing is entered."""
    with store.transaction():
        audit.append(store, Action.EXPORTED, by, purpose=Purpose.STATISTICS)
        return write_file(folder, name, statistics_csv(figures, words))
