"""Figures are counted in the store, entered in the log, and no file is left half written."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sipdesk.errors import SipError
from sipdesk.issuing import figures
from sipdesk.storage import cases
from sipdesk.storage.store import Store
from tests.demo_cases import TODAY, demo_cases, demo_routine
from tests.storage.stores import ANNA, new_store


class Words(dict[str, str]):
    """Every code stands for itself."""

    def __missing__(self, code: str) -> str:
        return code


WORDS = Words()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with new_store(tmp_path) as store:
        for case in demo_cases():
            cases.create(store, case, ANNA)
        yield store


def acts(store: Store) -> list[tuple[str, str, str]]:
    with store.reading():
        return [tuple(row) for row in store.sql("SELECT action, purpose, case_uid FROM audit ORDER BY seq")]


def test_p6_counting_is_entered_and_names_no_case(store: Store) -> None:
    told: list[tuple[int, int]] = []
    before = len(acts(store))
    found = figures.count(store, ANNA, TODAY.year, TODAY, demo_routine(), lambda done, of: told.append((done, of)))
    assert acts(store)[before:] == [("counted", "statistics", "")]
    assert told[0] == (0, len(told))
    assert found.open_cases == sum(case.state == "open" for case in demo_cases())


def test_p6_an_export_is_entered_only_when_the_file_is_there(store: Store, tmp_path: Path) -> None:
    found = figures.count(store, ANNA, TODAY.year, TODAY, demo_routine())
    file = figures.export(store, ANNA, found, WORDS, tmp_path / "out", "statistik.csv")
    assert file.read_bytes().count(b"\r\n") > 10
    assert acts(store)[-1] == ("exported", "statistics", "")
    before = len(acts(store))
    with pytest.raises(SipError) as caught:
        figures.export(store, ANNA, found, WORDS, file, "statistik.csv")
    assert caught.value.code == "paper.no-folder"
    assert len(acts(store)) == before
