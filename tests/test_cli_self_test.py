"""The self-test finds a whole program whole, and says in a line what is missing in one that is not."""

import json
import shutil
from pathlib import Path

import pytest

from sipdesk import paths
from sipdesk.cli.main import run
from sipdesk.settings import Settings, save_settings


def test_this_program_is_whole(capsys: pytest.CaptureFixture[str], profile: Path) -> None:
    code = run(["self-test"], {"fönster": lambda: "öppnades"})
    said = capsys.readouterr()
    found = {line.split("\t")[0]: line.split("\t")[1] for line in said.out.splitlines()}
    assert (code, said.err) == (0, "")
    assert list(found) == [
        "program", "policy", "datafiler", "kommunens mapp", "typsnitt", "översättning", "skrivrätt", "ärendelager",
        "papper latin", "papper ethiopic", "papper arabic", "papper cyrillic", "papper thai", "papper hebrew",
        "papper cjk", "fönster",
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


def of_own_folder(capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    code = run(["self-test", "--no-window"])
    (line,) = (line for line in capsys.readouterr().out.splitlines() if line.startswith("kommunens mapp\t"))
    return code, line.partition("\t")[2]


def test_what_the_municipality_has_laid_out_is_read_as_the_window_reads_it(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    folder = tmp_path / "Nordviks data"
    save_settings(Settings(municipality_folder=str(folder)))
    assert of_own_folder(capsys) == (1, f"fel\tKommunens mapp finns inte: {folder}")
    (folder / "documents").mkdir(parents=True)
    assert of_own_folder(capsys) == (0, "ok\ttom")
    shutil.copy(paths.resource("demo", "address_book.toml"), folder)
    (folder / "thresholds.toml").write_text("meeting_days = 14\n", "utf-8")
    assert of_own_folder(capsys) == (0, "ok\taddress_book.toml, thresholds.toml")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("thresholds.toml", "meeting_days = 0\n"), ("usual_types.toml", "[[kind]]\ncode = 7\n"),
        ("address_book.toml", "[[entry]]\nkind = 'nobody'\nname = 'X'\n"), ("documents/en.toml", "[plan]\nno = 'X'\n"),
    ],
)  # fmt: skip
def test_each_of_its_files_is_looked_at(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str, content: str
) -> None:
    (tmp_path / "documents").mkdir()
    (tmp_path / name).write_text(content, "utf-8")
    save_settings(Settings(municipality_folder=str(tmp_path)))
    code, said = of_own_folder(capsys)
    assert (code, said.startswith("fel\t"), Path(name).name in said) == (1, True, True), said


def test_a_kind_of_unit_that_is_none_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    save_settings(Settings(unit_kind="needs-assessment"))
    assert of_own_folder(capsys) == (0, "ok\tingen")
    save_settings(Settings(unit_kind="no-such-kind"))
    code, said = of_own_folder(capsys)
    assert (code, "no-such-kind" in said) == (1, True)


def test_the_window_can_be_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["self-test", "--no-window"], {"fönster": lambda: "öppnades"}) == 0
    assert "fönster" not in capsys.readouterr().out
