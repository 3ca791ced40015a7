"""Pieces of pages that nobody uses any more are taken apart on the window's thread only."""

import gc
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from sipdesk.ui.frame.tidy import Tidy


@pytest.fixture
def tidy() -> Iterator[Tidy]:
    owner = QObject()
    yield Tidy(owner, every_ms=5)
    gc.enable()


class Piece(QObject):
    """A piece of a page that holds on to itself, as pages do through what their buttons call."""

    def __init__(self, seen: list[int]) -> None:
        super().__init__()
        self._seen, self.itself = seen, self

    def __del__(self) -> None:
        self._seen.append(threading.get_ident())


def litter() -> list[list[int]]:
    """So much that Python would look for what is unused, on whatever thread it is."""
    return [[number] for number in range(200_000)]


@pytest.mark.usefixtures("tidy")
def test_the_worker_takes_no_piece_of_a_page_apart(qtbot: QtBot) -> None:
    seen: list[int] = []
    Piece(seen)
    with ThreadPoolExecutor(1) as worker:
        kept = worker.submit(litter).result()
    assert kept
    assert not seen
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [threading.get_ident()]
