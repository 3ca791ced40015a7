"""Protected identity in the list of cases: the same words for all, and found by the name all the same (P1, P3)."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from sipdesk.domain.routine import Routine
from sipdesk.storage import cases
from sipdesk.ui.cases.worklist_rows import fitted
from sipdesk.ui.work.workroom import WorkRoom
from tests.storage.stores import ANNA, new_store, small_case


@pytest.fixture
def room(tmp_path: Path) -> Iterator[WorkRoom]:
    store = new_store(tmp_path)
    hidden = small_case("Gömd", number="2026-7")
    hidden.person.protected = True
    for case in (hidden, small_case("Synlig", number="2026-8")):
        cases.create(store, case, ANNA)
    yield WorkRoom(store, ANNA, Routine(), lambda: datetime(2026, 11, 27, 9))
    store.close()


def test_p1_the_list_names_nobody_with_protected_identity(room: WorkRoom) -> None:
    assert {line.name for line in room.lines(closed=False)} == {"Skyddade personuppgifter, 2026-7", "Vera Synlig"}


@pytest.mark.parametrize("typed", ["Vera Gömd", "2026-7"])
def test_p1_whoever_knows_the_name_finds_the_case_and_reads_no_name(room: WorkRoom, typed: str) -> None:
    assert [line.name for line in room.search(typed)] == ["Skyddade personuppgifter, 2026-7"]


def test_p1_two_protected_cases_can_be_told_apart_in_a_narrow_list(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    names = [f"Skyddade personuppgifter, 2026-000{number}" for number in (7, 8)]
    shown = [fitted(name, metrics, metrics.horizontalAdvance(names[0]) * 2 // 3) for name in names]
    assert [name[-1] for name in shown] == ["7", "8"]
    assert all(len(short) < len(name) for short, name in zip(shown, names, strict=True))
