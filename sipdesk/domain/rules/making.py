"""How a rule says what it found. The rule's id is the first half of the code: "C4.too-long" is found by C4."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from sipdesk.domain.calendar import has_come
from sipdesk.domain.case import Case
from sipdesk.domain.findings import Finding, Level
from sipdesk.domain.routine import Routine

Rule = Callable[[Case, date, Routine], Iterable[Finding]]


def stop(code: str, path: str, **values: object) -> Finding:
    """A disclosure stop, or a situation that is not carried yet: no reason passes it."""
    return _found(Level.STOP, code, path, values)


def process(code: str, path: str, **values: object) -> Finding:
    """A process stop: the paper can be issued with a kept reason."""
    return _found(Level.PROCESS, code, path, values)


def warn(code: str, path: str, **values: object) -> Finding:
    return _found(Level.WARN, code, path, values)


def dated(code: str, path: str, due: date, **values: object) -> Finding:
    """Something to do by `due`, its last day."""
    return _found(Level.DATE, code, path, values, due)


def not_come(
    code: str, path: str, day: date | None, today: date, make: Callable[..., Finding] = warn
) -> Iterator[Finding]:
    """A day written for something done that has not come: said beside its field, for nothing is done by it."""
    if day is not None and not has_come(day, today):
        yield make(code, path, day=day)


def _found(level: Level, code: str, path: str, values: dict[str, object], due: date | None = None) -> Finding:
    rule, _, _ = code.partition(".")
    return Finding(rule, level, code, path, values, due)
