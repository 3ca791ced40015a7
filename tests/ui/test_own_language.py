"""A language that the municipality brings is read before the window opens; what is wrong with it is said, all of it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sipdesk.errors import SipError
from sipdesk.settings import Settings
from sipdesk.ui.start.trouble import LONGEST, trouble_box
from sipdesk.ui.work.unit_files import read_unit_files
from tests.documents.own_language import brought, filled


def read(municipality: Path) -> str:
    settings = Settings(municipality_folder=str(municipality))
    routine, _ = read_unit_files(settings, 2026, None, municipality / "routine")
    return routine.wording


def test_one_that_is_whole_opens_the_window(tmp_path: Path) -> None:
    assert read(tmp_path) == ""
    assert read(brought(tmp_path / "documents").parent) == str(tmp_path / "documents")


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("smj.toml", filled().replace("{version}", ""), "phrases.gaps"),
        ("smj.toml", "[language]\n", "phrases.header"),
        ("lulesamiska.toml", filled(), "phrases.name"),
        ("en.toml", "[language]\n", "phrases.header"),
    ],
)
def test_on_half_a_language_no_window_opens(tmp_path: Path, name: str, content: str, code: str) -> None:
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / name).write_text(content, "utf-8")
    with pytest.raises(SipError) as caught:
        read(tmp_path)
    assert caught.value.code == code


def test_a_trouble_with_hundreds_of_phrases_fits_a_screen_and_names_them_all(qtbot: QtBot) -> None:
    keys = ", ".join(f"plan.phrase-{number}" for number in range(400))
    box = trouble_box(SipError("phrases.missing", file="smj.toml", key=keys))
    qtbot.addWidget(box)
    assert len(box.text()) <= LONGEST + 2
    assert box.text().startswith("Frasfilen smj.toml: det här saknas: plan.phrase-0, plan.phrase-1,")
    assert box.text().endswith("…")
    assert keys in box.detailedText()
    short = trouble_box(SipError("phrases.name", file="x.toml"))
    qtbot.addWidget(short)
    assert (short.text()[:16], short.detailedText()) == ("Frasfilen x.toml", "")
