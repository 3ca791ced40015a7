"""P4: the log of some days is looked at with filters, and that somebody did is recorded with what was found."""

from datetime import UTC, date, datetime, timedelta

import pytest

from sipdesk.storage import audit, cases, reviews
from sipdesk.storage.audit import Action, Fault
from sipdesk.storage.store import Store
from tests.storage.stores import ANNA, ERIK, small_case

DAY = date(2026, 11, 23)


def at(store: Store, moment: datetime) -> None:
    """Let the store's clock stand still."""
    store.clock = lambda: moment


def test_p4_the_days_from_both_sides(store: Store) -> None:
    zone = datetime.combine(DAY, datetime.min.time()).astimezone().tzinfo
    midnight = datetime(2026, 11, 25, tzinfo=zone)
    for moment in (midnight - timedelta(milliseconds=1), midnight, midnight + timedelta(days=1)):
        at(store, moment.astimezone(UTC))
        cases.create(store, small_case(number=f"{moment:%d-%H}"), ERIK)
    day = reviews.page(store, ANNA, date(2026, 11, 25), date(2026, 11, 25))
    assert [(line.who, line.action, line.case) for line in day.lines] == [(ERIK.name, Action.CREATED, "25-00")]
    assert day.total == 1


def test_p4_only_some_acts_and_no_name_of_the_person(store: Store) -> None:
    case = small_case("Hemligsson", "2026-7")
    cases.create(store, case, ERIK)
    cases.load(store, case.uid, ERIK)
    seen = reviews.page(store, ANNA, DAY, DAY, [Action.READ])
    assert [(line.action, line.case) for line in seen.lines] == [(Action.READ, "2026-7")]
    assert "Hemligsson" not in repr(seen)


def test_p4_reading_the_log_is_an_entry_too(store: Store) -> None:
    before = audit.head(store).seq
    reviews.page(store, ANNA, DAY, DAY)
    (last,) = store.sql("SELECT action FROM audit WHERE seq > ?", (before,)).fetchall()
    assert last == ("log-read",)


def test_p4_a_check_is_recorded_with_who_when_days_and_finding(store: Store) -> None:
    cases.create(store, small_case(), ERIK)
    made = reviews.record(store, ANNA, DAY - timedelta(days=7), DAY, "  Inget att anmärka.\n")
    assert reviews.reviews(store) == [made]
    assert (made.who, made.first, made.last) == (ANNA.name, date(2026, 11, 16), DAY)
    assert made.finding == "Inget att anmärka."
    assert made.entries >= 2
    assert made.fault is None
    second = reviews.record(store, ERIK, DAY, DAY, "Fråga om ett ärende.")
    assert [review.who for review in reviews.reviews(store)] == [second.who, made.who]


def test_p4_a_check_of_a_log_that_was_tampered_with_says_so(store: Store) -> None:
    with store.transaction():
        store.sql("DROP TRIGGER audit_never_changes")
        store.sql("UPDATE audit SET by_name = 'Någon annan' WHERE seq = 1")
    assert reviews.record(store, ANNA, DAY, DAY, "Kedjan är bruten.").fault is Fault.EDITED
    assert reviews.reviews(store)[0].fault is Fault.EDITED


@pytest.mark.parametrize("days", [1, 2])
def test_p4_no_more_than_can_be_looked_at_but_all_are_counted(
    store: Store, monkeypatch: pytest.MonkeyPatch, days: int
) -> None:
    monkeypatch.setattr(reviews, "MOST", 2)
    with store.transaction():
        for _ in range(5):
            audit.append(store, Action.LISTED, ERIK)
    found = reviews.page(store, ANNA, DAY, DAY + timedelta(days=days - 1), [Action.LISTED])
    assert (len(found.lines), found.total) == (2, 5)
