"""Looking through the audit log from time to time, and recording that somebody did (P4; lag (2001:454) 10 §).

The entries are shown without the person's name: the case's number is enough to ask why somebody was there.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, NamedTuple

from sipdesk.domain.register import Staff
from sipdesk.storage import audit
from sipdesk.storage.audit import Action, Fault, Outcome, Purpose
from sipdesk.storage.store import Store
from sipdesk.storage.tables.review import LogReviewRow

MOST: Final = 200  # entries that are shown at once


class LogLine(NamedTuple):
    """An entry as it is looked at. case: the case's own number, or empty. at: UTC."""

    at: datetime
    who: str
    role: str
    action: Action
    outcome: Outcome
    case: str
    purpose: Purpose


@dataclass(frozen=True, slots=True)
class LogPage:
    """lines: the newest first, at most MOST. total: how many there are."""

    lines: tuple[LogLine, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Review:
    """A check: of the days first to last, both included. fault: what was wrong with the chain, or None."""

    at: datetime
    who: str
    first: date
    last: date
    entries: int
    fault: Fault | None
    finding: str


_BETWEEN: Final = "at >= ? AND at < ?"
_LINES: Final = """
SELECT audit.at, by_name, role, action, outcome, coalesce(work.number, ''), purpose
FROM audit LEFT JOIN "case" ON "case".uid = audit.case_uid LEFT JOIN work ON work.case_id = "case".id
WHERE audit.at >= ? AND audit.at < ?
"""


def page(store: Store, by: Staff, first: date, last: date, actions: Sequence[Action] = ()) -> LogPage:
    """The log of some days, both included. actions: only these; none means all. That it was read becomes an entry."""
    among = f" AND action IN ({', '.join('?' * len(actions))})" if actions else ""
    values = [*_moments(first, last), *(action.value for action in actions)]
    with store.transaction():
        rows = store.sql(f"{_LINES}{among} ORDER BY seq DESC LIMIT {MOST}", values).fetchall()
        counted = store.sql(f"SELECT count(*) FROM audit WHERE {_BETWEEN}{among}", values).fetchone()
        audit.append(store, Action.LOG_READ, by, purpose=Purpose.CHECK)
    lines = tuple(
        LogLine(datetime.fromisoformat(at), who, role, Action(action), Outcome(outcome), case, Purpose(purpose))
        for at, who, role, action, outcome, case, purpose in rows
    )
    return LogPage(lines, int(counted[0]))


def record(store: Store, by: Staff, first: date, last: date, finding: str) -> Review:
    """Record that somebody has looked through the log of some days; the chain is verified with it."""
    with store.transaction():
        verdict = audit.verify(store, by)
        entries = int(store.sql(f"SELECT count(*) FROM audit WHERE {_BETWEEN}", _moments(first, last)).fetchone()[0])
        review = Review(store.clock(), by.name, first, last, entries, verdict.fault, finding.strip())
        store.run(
            LogReviewRow.insert(
                at=review.at, by_uid=by.uid, by_name=by.name, first=first, last=last, entries=entries,
                fault=verdict.fault or "", finding=review.finding,
            )
        )  # fmt: skip
    return review


def reviews(store: Store) -> list[Review]:
    """Every check, the newest first."""
    row = LogReviewRow
    query = row.select(row.at, row.by_name, row.first, row.last, row.entries, row.fault, row.finding)
    with store.reading():
        found = list(store.run(query.order_by(row.id.desc()).tuples()))
    return [
        Review(at, who, first, last, entries, Fault(fault) if fault else None, finding)
        for at, who, first, last, entries, fault, finding in found
    ]


def begun_on(store: Store) -> date | None:
    """The first day in the log, here; None while it is empty."""
    with store.reading():
        (at,) = store.sql("SELECT min(at) FROM audit").fetchone()
    return datetime.fromisoformat(at).astimezone().date() if at else None


def _moments(first: date, last: date) -> list[str]:
    """From the first midnight to the one after the last day, here, as the log writes moments."""
    midnights = (first, last + timedelta(days=1))
    return [
        datetime.combine(day, time()).astimezone().astimezone(UTC).isoformat(timespec="milliseconds")
        for day in midnights
    ]
