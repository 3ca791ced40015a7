"""The self-test finds a whole program whole, and says in a line what is missing in one that is not."""

import json
import shutil
from pathlib import Path

import pytest

from sipdesk import paths
from sipdesk.cli.main import run


def lines(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, list[str]], list[str]]:
    code = run(["self-test", *arguments])
    said = capsys.readouterr()
    return code, {line.split("\t")[0]: line.split("\t")[1:] for line in said.out.splitlines()}, said.err.splitlines()


def test_this_program_is_whole(capsys: pytest.CaptureFixture[str], profile: Path) -> None:
    code, found, err = lines(capsys)
    assert (code, err) == (0, [])
    assert {"program", "datafiler", "typsnitt", "översättning", "skrivrätt", "ärendelager"} <= set(found)
    assert {"papper latin", "papper arabic"} <= set(found)
    assert all(line[0] == "ok" for line in found.values())
    assert not profile.exists()


def test_the_window_s_part_is_asked_of_whoever_has_one(capsys: pytest.CaptureFixture[str]) -> None:
    def broken() -> str:
        raise ImportError("Qt saknas")

    assert run(["self-test"], try_window=lambda: "öppnades") == 0
    assert "fönster\tok\töppnades" in capsys.readouterr().out
    assert run(["self-test"], try_window=broken) == 1
    assert capsys.readouterr().err == "fönster: ImportError: Qt saknas\n"
    assert run(["self-test", "--no-window"], try_window=broken) == 0


@pytest.mark.parametrize(
    ("gone", "what"),
    [
        ("resources/fonts", "typsnitt"),
        ("resources/defaults/laws.toml", "datafiler"),
        ("i18n/ui", "översättning"),
    ],
)
def test_what_is_missing_is_said(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, gone: str, what: str
) -> None:
    for folder in ("resources", "i18n"):
        shutil.copytree(paths.program_folder() / folder, tmp_path / folder)
    missing = tmp_path / gone
    if missing.is_dir():
        shutil.rmtree(missing)
    else:
        missing.unlink()
    monkeypatch.setattr(paths, "program_folder", lambda: tmp_path)
    code = run(["self-test", "--json"])
    said = capsys.readouterr()
    found = {line["what"]: line["ok"] for line in json.loads(said.out)}
    assert code == 1
    assert not found[what]
    assert any(line.startswith(f"{what}: ") for line in said.err.splitlines())


def test_a_profile_that_cannot_be_written_is_said(
    capsys: pytest.CaptureFixture[str], profile: Path
) -> None:
    profile.parent.mkdir(parents=True, exist_ok=True)
    profile.write_bytes(b"a file where the folder should be")
    code, found, _ = lines(capsys)
    assert (code, found["skrivrätt"][0]) == (1, "fel")
