"""The first card comes before the window is loaded: nobody waits for what she cannot see."""

import os
import subprocess
import sys

import pytest

from sipdesk.app import READY_FILE

HEAVY = (
    "reportlab", "uharfbuzz", "pypdfium2", "babel", "sipdesk.documents", "sipdesk.ui.pages", "sipdesk.ui.main_window",
)  # fmt: skip
NEEDED_LATER = ("sipdesk.documents", "sipdesk.issuing.figures", "html.entities", "xml.etree.ElementTree", "statistics")
LOADED = """
import sys
from pathlib import Path
from sipdesk import app as program
from sipdesk.settings import Loaded, Settings
from sipdesk.ui.session import Session
app = program.application()
session = Session(app, Loaded(), program.dress(app, Settings()), Path(sys.argv[1]) / "a.sipstore", lock=None)
program.tell_first_paint(session)
session.begin()
app.processEvents()
print("first", *sys.modules)
while "sipdesk.ui.work.working" not in sys.modules or session.jobs.busy:
    app.processEvents()
print("then", *sys.modules)
print("told", Path(sys.argv[2]).exists())
session.close()
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """The modules that are there with the first card, and then; and whether it was told that the card is there."""
    folder = tmp_path_factory.mktemp("store")
    ready = str(folder / "ready")
    command = [sys.executable, "-c", LOADED, str(folder), ready]
    told = {**os.environ, READY_FILE: ready}
    said = subprocess.run(command, capture_output=True, text=True, check=True, env=told).stdout
    lines = [line.split() for line in said.splitlines() if line.startswith(("first ", "then ", "told "))]
    return {name: set(modules) for name, *modules in lines}


@pytest.mark.parametrize("module", HEAVY)
def test_the_first_card_needs_none_of_what_the_window_needs(loaded: dict[str, set[str]], module: str) -> None:
    assert module not in loaded["first"]


def test_it_is_told_when_the_first_card_has_been_painted(loaded: dict[str, set[str]]) -> None:
    assert loaded["told"] == {"True"}


def test_the_window_is_loaded_behind_the_card(loaded: dict[str, set[str]]) -> None:
    assert {"sipdesk.ui.main_window", "sipdesk.ui.pages"} <= loaded["then"]


@pytest.mark.parametrize("module", NEEDED_LATER)
def test_what_only_an_open_case_or_another_room_needs_is_not_loaded_yet(
    loaded: dict[str, set[str]], module: str
) -> None:
    assert module not in loaded["then"]
