"""The command line on case files: what it says where, its exit codes, and that bad input never becomes a traceback."""

import io
import json
import os
import re
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from sipdesk.cli.main import run
from sipdesk.domain.case import Case
from sipdesk.domain.terms import Authority
from sipdesk.exchange.casefile import write_case
from sipdesk.exchange.schema import case_schema
from sipdesk.settings import Settings, save_settings
from tests.demo_cases import CARRIED, demo_case, demo_cases
from tests.exchange.mutations import mutated_files

TODAY = date.today()
KINDS = {"information", "forberedelse", "samtycke", "kallelse", "dagordning", "plan", "telefonlista", "akt"}
HERS = 3  # papers that every person gets: information, the preparation sheet, the sheet of numbers
ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def case_file(tmp_path: Path) -> Path:
    return written(tmp_path, demo_case("01-bertil", TODAY))


def test_a_paper_names_the_paragraphs_that_are_not_translated(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = demo_case("05-rana", TODAY)
    arguments = ("render", written(tmp_path, case), "--paper", "plan", "--to", "person", "--out", tmp_path)
    code, out, errors = answer(capsys, *arguments)
    assert (code, len(out)) == (0, 1), "the paper is whole: it has lines to write on"
    assert "plan till den enskilde: Stöd som behövs: översättningen är inaktuell" in errors
    assert "plan till den enskilde: Stöd som redan finns: översättning saknas" in errors
    assert not any("Det här är viktigt" in line for line in errors)
    assert answer(capsys, *arguments, "--language", "sv")[2] == []


def written(folder: Path, case: Case) -> Path:
    path = folder / "ärende.json"
    path.write_bytes(write_case(case))
    return path


def answer(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, list[str], list[str]]:
    """Exit code, lines on standard output, lines on standard error."""
    try:
        code = run([str(argument) for argument in arguments])
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else -1
    said = capsys.readouterr()
    assert "Traceback" not in said.err
    return code, said.out.splitlines(), said.err.splitlines()


def text_of(path: str) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(Path(path).read_bytes())).pages)


# --------------------------------------------------------------------------- schema, languages, check


def test_schema_is_the_published_one(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = answer(capsys, "schema")
    assert (code, err) == (0, [])
    assert json.loads("\n".join(out)) == case_schema()


def test_languages_say_code_name_direction_and_state(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = answer(capsys, "languages")
    rows = [line.split("\t") for line in out]
    assert code == 0
    assert rows[0] == ["sv", "svenska", "ltr", "source"]
    assert ["ar", "arabiska", "rtl"] in [row[:3] for row in rows]
    _, as_json, _ = answer(capsys, "languages", "--json")
    assert [list(row.values()) for row in json.loads("\n".join(as_json))] == rows


def test_check_of_a_case_that_is_as_it_should_be(capsys: pytest.CaptureFixture[str], case_file: Path) -> None:
    code, out, err = answer(capsys, "check", case_file)
    assert (code, err) == (0, [])
    rules = {line.split("\t")[0]: line.split("\t") for line in out}
    assert rules["G1"][1] == "datum"
    assert rules["G1"][2].endswith("follow_up.on")


def test_check_says_no_in_words_one_line_for_each_finding(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = written(tmp_path, demo_case("08-margareta", TODAY))
    code, out, err = answer(capsys, "check", path)
    assert code == 1
    assert any(line.startswith("C4\tstopp\tconsent.acts.") for line in out)
    assert all(line.endswith(".") for line in err)
    assert any("Samtycket gällde till och med" in line for line in err)
    _, as_json, _ = answer(capsys, "check", path, "--json")
    found = json.loads("\n".join(as_json))
    assert len(found) == len(out)
    assert {"rule", "code", "level", "path", "due", "sentence"} == set(found[0])


def test_on_moves_forward_only(capsys: pytest.CaptureFixture[str], case_file: Path) -> None:
    next_year = TODAY + timedelta(days=400)
    assert answer(capsys, "check", case_file, "--on", next_year)[0] == 1
    said = {}
    for wrong in (TODAY - timedelta(days=1), "i morgon", "2026-02-30", "20261203", "9999-01-01"):
        code, out, err = answer(capsys, "check", case_file, "--on", wrong)
        assert (code, out) == (2, [])
        assert err[-1].startswith("Fel användning: --on: ")
        said[str(wrong)] = err[-1]
    assert said["2026-02-30"].endswith("2026-02-30 finns inte i kalendern")
    assert said["20261203"] == said["i morgon"] == "Fel användning: --on: skriv dagen som 2026-12-03"


# ----------------------------------------------------------------------------------------- render


def test_render_prints_one_path_per_line(capsys: pytest.CaptureFixture[str], case_file: Path, tmp_path: Path) -> None:
    code, out, err = answer(capsys, "render", case_file, "--out", tmp_path / "papper")
    assert (code, err) == (0, [])
    assert len(out) == len(set(out)) == 25
    assert sorted(Path(line).name.split("-")[0] for line in out).count("kallelse") == 6
    for line in out:
        kind, _, rest = Path(line).name.partition("-")
        assert kind in KINDS
        assert re.fullmatch(r"[0-9A-Z]{4}\.pdf", rest)
        pages = PdfReader(io.BytesIO(Path(line).read_bytes())).pages
        assert all("Provutskrift" in page.extract_text() for page in pages)


def test_render_one_paper_for_one_reader(capsys: pytest.CaptureFixture[str], case_file: Path, tmp_path: Path) -> None:
    party = demo_case("01-bertil", TODAY).parties[3]
    code, out, _ = answer(
        capsys, "render", case_file, "--paper", "plan", "--to", party.uid, "--size", "24", "--out", tmp_path / "a",
    )
    assert (code, len(out)) == (0, 1)
    assert "mediciner" not in text_of(out[0])
    _, own, _ = answer(capsys, "render", case_file, "--paper", "plan", "--to", "person", "--out", tmp_path / "b")
    assert "mediciner" in text_of(own[0])
    _, unit, _ = answer(capsys, "render", case_file, "--paper", "plan", "--to", "own-unit", "--out", tmp_path / "c")
    assert "mediciner" in text_of(unit[0])


def test_render_in_another_language(capsys: pytest.CaptureFixture[str], case_file: Path, tmp_path: Path) -> None:
    arguments = ("render", case_file, "--paper", "plan", "--to", "person", "--out", tmp_path)
    code, out, _ = answer(capsys, *arguments, "--language", "en", "--bilingual", "--archive")
    assert code == 0
    assert b"pdfaid" in Path(out[0]).read_bytes()
    code, out, err = answer(capsys, *arguments, "--language", "tlh")
    assert (code, out) == (1, [])
    assert err == ["plan till den enskilde: Papper finns inte på språket tlh."]


def test_render_says_why_not_and_makes_the_rest(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = written(tmp_path, demo_case("10-peter", TODAY))
    code, out, err = answer(capsys, "render", path, "--out", tmp_path / "papper")
    assert code == 1
    assert len(out) == 13 + HERS + 1  # information for his relative too; no sheet for the door from a draft
    assert sum("tillbakataget-" in line for line in out) == 1, "what Peter has taken back, to himself"
    assert "plan till den enskilde: Planen är ett utkast. Fastställ den innan den lämnas ut." in err


def test_no_paper_is_made_while_the_age_is_unknown(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    case = demo_case("04-saga", TODAY)
    case.person.birth_date, case.person.identity_number = None, ""
    code, out, err = answer(capsys, "render", written(tmp_path, case), "--out", tmp_path / "papper")
    assert (code, out) == (1, [])
    assert err == ["Fyll i personnummer eller födelsedatum. Åldern avgör vem som kan samtycka."]


@pytest.mark.parametrize("name", ["03-elliot", "04-saga"])
def test_c8_a_child_has_papers(capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str) -> None:
    path = written(tmp_path, demo_case(name, TODAY))
    code, out, err = answer(capsys, "render", path, "--paper", "summons", "--out", tmp_path / "papper")
    assert (code, err) == (0, [])
    assert out


@pytest.mark.parametrize("name", CARRIED[1:])
def test_every_paper_of_the_carried_cases(capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str) -> None:
    case = demo_case(name, TODAY)
    code, out, err = answer(capsys, "render", written(tmp_path, case), "--out", tmp_path / "papper")
    assert (code, [line for line in err if "översättning" not in line]) == (0, [])
    wishing = [party for party in case.parties if party.wants_copy and not party.own]
    letters = len(case.parties)
    agendas = letters + 1  # one for the own unit too
    close = [party for party in case.parties if party.takes_part and party.authority is Authority.PRIVATE]
    # what is hers alone, and information for relatives (A7); the plan for who wishes one (F9); the case file last
    assert len(out) == HERS + len(close) + 1 + letters + agendas + 1 + len(wishing) + 1


def test_p1_papers_of_a_protected_person_show_no_place(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    case = demo_case("06-sara", TODAY)
    _, out, _ = answer(capsys, "render", written(tmp_path, case), "--out", tmp_path / "papper")
    for line in out:
        said = text_of(line)
        for place in ("Nordvik", "Björken", "Biståndsenheten", "0980-319", "Storgatan"):
            assert place not in said, line


def test_the_office_of_the_settings_signs_real_cases(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, profile: Path
) -> None:
    save_settings(Settings(municipality="Norrviks kommun", unit="Enheten", unit_kind="needs-assessment"))
    assert profile.is_dir()
    path = written(tmp_path, demo_case("01-bertil", TODAY))
    arguments = ("render", path, "--paper", "summons", "--to", "person", "--out", tmp_path / "papper")
    assert "Norrviks kommun" in text_of(answer(capsys, *arguments)[1][0])


# ------------------------------------------------------------------------------------- demo, wrong use


def test_demo_writes_cases_and_papers(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code, out, err = answer(capsys, "demo", "--into", tmp_path / "demo")
    assert code == 0
    assert sum(line.endswith("case.json") for line in out) == 18
    assert sum(line.endswith(".pdf") for line in out) > 50
    assert any("Planen är ett utkast." in line for line in err)


@pytest.mark.parametrize(
    "arguments",
    [
        [], ["fönster"], ["check"], ["render", "x.json"], ["render", "x.json", "--out", "y", "--size", "13"],
        ["render", "x.json", "--out", "y", "--paper", "bill"], ["store"], ["store", "open"], ["audit"],
        ["store", "list", "--secret-fd", "tre"], ["audit", "verify", "--anchor", "1"], ["demo"], ["--nej"],
        ["check", "a.json", "b.json"], ["check", "a.json", "--json=ja"], ["check", "a.json", "--on"],
        ["render", "x.json", "--out", "y", "--size", "tolv"], ["render", "x.json", "--ou", "y"], ["store", "import"],
        ["store", "list", "--secret-fd", "9" * 5_000], ["check", "a\nb", "--on", "å\nä"], ["", ""],
        ["store", "receive", "x"], ["store", "receive", "x", "--same-unit", "--other-unit"],
        ["demo", "--into", ""], ["render", "x.json", "--out", " "],
    ],
    ids=str,
)
def test_wrong_use_is_said_with_code_2(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    code, out, err = answer(capsys, *arguments)
    assert (code, out) == (2, [])
    assert err[0].startswith("Så används det: sipdesk")
    assert err[-1].startswith("Fel användning: ")
    assert not ENGLISH.search("\n".join(err)), err


def test_a_file_or_participant_that_is_not_there(capsys: pytest.CaptureFixture[str], case_file: Path) -> None:
    missing = case_file.with_name("saknas.json")
    assert answer(capsys, "check", missing) == (1, [], [f"Filen kan inte läsas: {missing}"])
    code, _, err = answer(capsys, "render", case_file, "--to", "ingen", "--out", case_file.parent)
    assert (code, err) == (1, ["Ärendet har ingen deltagare ingen."])


def test_the_own_unit_reads_its_own_copy_by_whichever_name(
    capsys: pytest.CaptureFixture[str], case_file: Path, tmp_path: Path
) -> None:
    own = next(party for party in demo_case("01-bertil", TODAY).parties if party.own)
    made = []
    for to in ("own-unit", own.uid):
        arguments = ("--paper", "plan", "--to", to, "--out", tmp_path / to)
        code, out, err = answer(capsys, "render", case_file, *arguments)
        assert (code, len(out), err) == (0, 1, [])
        made.append(Path(out[0]).read_bytes())
    assert made[0] == made[1]


def test_c13_a_stop_says_which_text_it_is_about_and_not_what_stands_there(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    case = demo_case("13-sten", TODAY)
    son = next(party for party in case.parties if party.relation == "son")
    arguments = ("--paper", "summons", "--to", son.uid, "--out", tmp_path)
    code, out, err = answer(capsys, "render", written(tmp_path, case), *arguments)
    assert (code, out) == (1, [])
    places = [line.removeprefix("kallelse till Erik Hallberg: ").partition(":")[0] for line in err]
    assert places[:2] == ["Syfte med mötet", "Varför mötet behövs"]
    assert "Fråga 1" in places
    texts = (case.meeting.purpose.text, case.meeting.why_needed.text, case.meeting.questions[0].text.text)
    assert not any(text in line for line in err for text in texts)
    assert len(err) == len(set(err)), "each line says something of its own"


def test_wrong_use_and_reasons_are_said_in_the_language_of_the_screen(
    capsys: pytest.CaptureFixture[str], case_file: Path, tmp_path: Path
) -> None:
    save_settings(Settings(language="en"))
    code, out, err = answer(capsys, "render", case_file)
    assert (code, out, err[-1]) == (2, [], "Wrong use: this is missing: --out")
    assert err[0].startswith("Usage: sipdesk render")
    code, out, _ = answer(capsys, "--help")
    assert code == 0
    assert "show everything that the rules find in a case file" in "\n".join(out)
    _, _, err = answer(capsys, "check", tmp_path / "missing.json")
    assert err == [f"The file cannot be read: {tmp_path / 'missing.json'}"]
    path = written(tmp_path, demo_case("08-margareta", TODAY))
    code, out, err = answer(capsys, "check", path)
    assert code == 1
    assert any(line.startswith("C4\tstop\t") for line in out)
    assert any(line.startswith("The consent was in force through") for line in err)


def test_no_help_says_anything_in_another_language(capsys: pytest.CaptureFixture[str]) -> None:
    commands = ("", "demo", "schema", "check", "render", "languages", "store", "store init", "store import",
                "store export", "store list", "store backup", "store restore", "store rekey",
                "store salvage", "store hand-over", "store receive", "store take-back", "store let-go",
                "audit", "audit verify", "self-test")  # fmt: skip
    for command in commands:
        code, out, _ = answer(capsys, *command.split(), "--help")
        said = "\n".join(out)
        assert code == 0
        assert said.startswith("Så används det: sipdesk")
        assert not re.search(r"usage|show this|options|positional|exit", said), command


def test_d11_the_help_names_every_kind_of_reader(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = answer(capsys, "render", "--help")
    said = " ".join(" ".join(out).split())
    assert "uid för deltagare, vårdnadshavare, mottagen kallelse; " in said


ENGLISH = re.compile(
    r"\b(usage|arguments?|required|invalid|choices?|choose|expected|unrecognized|ambiguous|ignored|unknown|value)\b"
)


def test_a_folder_that_cannot_be_written(capsys: pytest.CaptureFixture[str], case_file: Path) -> None:
    code, out, err = answer(capsys, "render", case_file, "--paper", "consent", "--out", case_file)
    assert (code, out) == (1, [])
    assert err == [f"samtycke till den enskilde: {case_file} är ingen mapp. Välj en mapp att spara i."]
    _, _, err = answer(capsys, "render", case_file, "--paper", "consent", "--out", "/dev/null")
    assert err == ["samtycke till den enskilde: /dev/null är ingen mapp. Välj en mapp att spara i."]


def test_debug_shows_where(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run(["--debug", "check", str(tmp_path / "saknas.json")]) == 1
    assert "Traceback" in capsys.readouterr().err


# ------------------------------------------------------------------------------------------ drills


def test_a_thousand_damaged_files_give_a_sentence(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path, refusals = tmp_path / "skadad.json", 0
    for content in mutated_files(seed=3, count=1_000):
        path.write_bytes(content)
        code, out, err = answer(capsys, "check", path)
        assert code in (0, 1)
        assert code == 0 or err
        refusals += code == 1 and not out
    assert refusals > 700


def test_what_a_damaged_file_still_holds_can_be_printed_or_is_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path, printed = tmp_path / "skadad.json", 0
    for content in mutated_files(seed=4, count=250):
        path.write_bytes(content)
        if answer(capsys, "check", path)[1]:
            code, out, err = answer(capsys, "render", path, "--paper", "plan", "--to", "person", "--out", tmp_path)
            assert code == 0 or err
            printed += len(out)
    assert printed > 0


def test_the_program_itself_knows_no_qt_and_speaks_utf_8(tmp_path: Path) -> None:
    path = written(tmp_path, demo_cases(TODAY)[7])
    script = "import sys; from sipdesk.__main__ import main; code = main(sys.argv[1:]); "
    script += "assert not any(name.startswith(('PySide6', 'shiboken6')) for name in sys.modules); sys.exit(code)"
    command = [sys.executable, "-c", script, "check", str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, env={"PYTHONIOENCODING": "ascii"}, check=False)
    assert done.returncode == 1
    assert "Fråga på nytt" in done.stderr.decode("utf-8")
    assert b"Traceback" not in done.stderr


def test_a_password_comes_from_a_prompt_or_a_file_number_and_never_from_an_argument(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], case_file: Path
) -> None:
    def render(secret: str, folder: str, *options: str) -> tuple[int, list[str], list[str]]:
        reading, writing = os.pipe()
        os.write(writing, f"{secret}\n".encode())
        os.close(writing)
        try:
            arguments = ("render", case_file, "--to", "person", "--protect", "--secret-fd", reading)
            return answer(capsys, *arguments, "--out", tmp_path / folder, *options)
        finally:
            os.close(reading)

    code, out, err = render("björkar i maj", "a", "--paper", "consent")
    assert (code, len(out), err) == (0, 1, [])
    reader = PdfReader(io.BytesIO(Path(out[0]).read_bytes()))
    assert reader.is_encrypted
    assert reader.decrypt("fel lösenfras") == 0
    assert reader.decrypt("björkar i maj")
    assert "björkar" not in Path(out[0]).name

    code, out, err = render("kort", "b", "--paper", "consent")
    assert (code, out, err) == (1, [], ["Lösenfrasen behöver minst 10 tecken."])
    code, _, err = answer(capsys, "render", case_file, "--protect", "--out", tmp_path / "c")
    assert code == 1, "there is no keyboard to ask at"
    assert err
    code, _, err = answer(capsys, "render", case_file, "--protect", "björkar i maj", "--out", tmp_path / "d")
    assert code == 2, "an argument can be read by other programs"


def test_papers_come_as_word_files_too_except_what_must_not_be_changed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], case_file: Path
) -> None:
    render = ("render", case_file, "--word", "--out", tmp_path)
    code, out, err = answer(capsys, *render, "--to", "person", "--paper", "plan")
    assert (code, err) == (0, [])
    assert [Path(line).suffix for line in out] == [".pdf", ".docx"]
    with ZipFile(out[1]) as packed:
        assert "Provutskrift" in packed.read("word/footer.xml").decode()
    code, out, _ = answer(capsys, *render, "--paper", "case-file")
    assert (code, [Path(line).suffix for line in out]) == (0, [".pdf"])
    code, _, err = answer(capsys, *render, "--protect")
    assert code == 2, "a Word file has no passphrase"


def test_the_archive_s_copy_has_no_password(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], case_file: Path
) -> None:
    reading, writing = os.pipe()
    os.write(writing, "björkar i maj\n".encode())
    os.close(writing)
    arguments = ("render", case_file, "--paper", "case-file", "--protect", "--secret-fd", reading)
    code, out, err = answer(capsys, *arguments, "--out", tmp_path / "a")
    os.close(reading)
    assert (code, out) == (1, [])
    assert any("sparas utan lösenfras" in line for line in err)
