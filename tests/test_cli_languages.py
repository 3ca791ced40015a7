"""Languages on the command line: those that are there, an empty file for one that is not, and one brought along."""

import json
import tomllib
from pathlib import Path

import pytest

from sipdesk.cli.main import run
from sipdesk.domain.case import Case
from sipdesk.exchange.casefile import write_case
from sipdesk.settings import Settings, save_settings
from tests.demo_cases import demo_case
from tests.documents.own_language import brought, filled


def answer(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, list[str], list[str]]:
    """Exit code, lines on standard output, lines on standard error."""
    code = run([str(argument) for argument in arguments])
    said = capsys.readouterr()
    return code, said.out.splitlines(), said.err.splitlines()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The municipality's folder, with Lule Sámi in it."""
    own = tmp_path / "kommunen"
    own.mkdir()
    brought(own / "documents")
    save_settings(Settings(municipality_folder=str(own)))
    return own


def rana(folder: Path, interpreter: str) -> Path:
    """Somebody whose papers are to be in a language that only this municipality has."""
    case: Case = demo_case("05-rana")
    case.person.language, case.person.interpreter.name = "smj", interpreter
    path = folder / "case.json"
    path.write_bytes(write_case(case))
    return path


def test_a_language_of_the_municipality_s_own_stands_last(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    code, out, _ = answer(capsys, "languages")
    assert (code, out[-1]) == (0, "smj\tlulesamiska\tltr\tdraft")
    _, as_json, _ = answer(capsys, "languages", "--json")
    assert json.loads("\n".join(as_json))[-1]["code"] == "smj"
    (folder / "documents" / "sma.toml").write_text(filled("sma"), "utf-8")
    assert answer(capsys, "languages")[1][-2:] == ["sma\tlulesamiska\tltr\tdraft", "smj\tlulesamiska\tltr\tdraft"]


def test_an_empty_file_is_written_once(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code, out, err = answer(capsys, "languages", "--new", "sma", "--out", tmp_path / "ny")
    assert (code, out, err) == (0, [str(tmp_path / "ny" / "sma.toml")], [])
    held = tomllib.loads(Path(out[0]).read_text("utf-8"))
    assert (held["language"]["code"], held["plan"]["title"]) == ("sma", "")
    code, out, err = answer(capsys, "languages", "--new", "sma", "--out", tmp_path / "ny")
    assert (code, out, err) == (1, [], ["Filen sma.toml finns redan i mappen. Den skrivs inte över."])
    assert answer(capsys, "languages", "--new", "fi")[2] == [
        "Språket fi finns redan. Rätta det i en fil med bara det som ska ändras."
    ]
    assert answer(capsys, "languages", "--new", "Sápmi")[0] == 1


def test_a_file_just_begun_says_all_that_is_missing(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    answer(capsys, "languages", "--new", "sma", "--out", folder / "documents")
    code, _, (said,) = answer(capsys, "languages")
    assert (code, said) == (1, "Frasfilen sma.toml: name i huvudet saknas eller är fel.")
    without = filled("sma").replace('"ŋá Underskrift"', '""').replace('"ŋá Namnförtydligande"', '""')
    (folder / "documents" / "sma.toml").write_text(without, "utf-8")
    assert answer(capsys, "languages")[2] == ["Frasfilen sma.toml: det här är tomt: sign.heading, sign.name."]


@pytest.mark.usefixtures("folder")
def test_papers_are_made_in_it_and_a_consent_form_with_a_named_interpreter_alone(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """C16, since nobody has approved the wording."""
    arguments = ("--to", "person", "--out", tmp_path)
    code, out, _ = answer(capsys, "render", rana(tmp_path, ""), "--paper", "information", *arguments)
    assert (code, len(out)) == (0, 1)
    code, out, err = answer(capsys, "render", rana(tmp_path, ""), "--paper", "consent", *arguments)
    assert (code, out) == (1, [])
    assert any("tolk" in line for line in err), err
    code, out, _ = answer(capsys, "render", rana(tmp_path, "Anna Berg"), "--paper", "consent", *arguments)
    assert (code, len(out)) == (0, 1)


def test_where_the_language_is_not_it_is_said(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code, out, err = answer(
        capsys, "render", rana(tmp_path, "Anna Berg"), "--paper", "plan", "--to", "person", "--out", tmp_path
    )
    assert (code, out) == (1, [])
    assert err == ["plan till den enskilde: Papper finns inte på språket smj."]


def of_own_folder(capsys: pytest.CaptureFixture[str]) -> str:
    _, out, _ = answer(capsys, "self-test", "--no-window")
    (line,) = (line for line in out if line.startswith("kommunens mapp\t"))
    return line.partition("\t")[2]


def test_the_self_test_looks_at_it(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    assert of_own_folder(capsys) == "ok\tdocuments/smj.toml"
    (folder / "documents" / "ka.toml").write_text(filled("ka", "გ "), "utf-8")
    assert of_own_folder(capsys) == "fel\tFrasfilen ka.toml: de här tecknen kan inte skrivas ut: გ."
    (folder / "documents" / "ka.toml").rename(folder / "documents" / "georgiska.toml")
    assert of_own_folder(capsys).startswith("fel\tFrasfilen georgiska.toml ska heta som språkets kod")
