"""The self-test finds a whole program whole, and says in a line what is missing in one that is not."""

import json
import shutil
from pathlib import Path

import pytest

from sipdesk import paths
from sipdesk.cli.main import run


def test_this_program_is_whole(capsys: pytest.CaptureFixture[str], profile: Path) -> None:
    code = run(["self-test"], {"fönster": lambda: "öppnades"})
    said = capsys.readouterr()
    found = {line.split("\t")[0]: line.split("\t")[1] for line in said.out.splitlines()}
    assert (code, said.err) == (0, "")
    assert list(found) == [
        "program", "policy", "datafiler", "typsnitt", "översättning", "skrivrätt", "ärendelager", "papper latin",
        "papper ethiopic", "papper arabic", "papper cyrillic", "papper thai", "papper hebrew", "papper cjk", "fönster",
    ]
    assert set(found.values()) == {"ok"}
    assert not profile.exists()


def test_everything_that_is_missing_is_said(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, profile: Path
) -> None:
    def broken() -> str:
        raise ImportError("Qt saknas")

    for folder in ("resources", "i18n"):
        shutil.copytree(paths.program_folder() / folder, tmp_path / folder)
    (tmp_path / "resources/defaults/laws.toml").unlink()
    shutil.rmtree(tmp_path / "resources/fonts")
    shutil.rmtree(tmp_path / "i18n/ui")
    profile.parent.mkdir(parents=True, exist_ok=True)
    profile.write_bytes(b"a file where the folder should be")
    monkeypatch.setattr(paths, "program_folder", lambda: tmp_path)

    code = run(["self-test", "--json"], {"fönster": broken})
    said = capsys.readouterr()
    lines = {line["what"]: line for line in json.loads(said.out)}
    assert code == 1
    for what in ("datafiler", "typsnitt", "översättning", "skrivrätt", "fönster"):
        assert not lines[what]["ok"], what
        assert any(line.startswith(f"{what}: ") for line in said.err.splitlines())
    assert lines["fönster"]["trouble"] == "ImportError: Qt saknas"
    assert lines["ärendelager"]["ok"]


def test_the_window_can_be_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["self-test", "--no-window"], {"fönster": lambda: "öppnades"}) == 0
    assert "fönster" not in capsys.readouterr().out
