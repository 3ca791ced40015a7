"""A little of the monkey; the bench lets it on every page (`bench --only monkey`)."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.monkey import PAGES, trial


@pytest.mark.parametrize("page", ["person", "consent", "plan"])
def test_random_clicks_and_keys_break_nothing(qapp: QApplication, page: str) -> None:
    assert qapp
    assert trial(PAGES.index(page), acts=25) == ""
