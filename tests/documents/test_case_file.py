"""The case file on paper: for the registrar on every page, PDF/A-3 and PDF/UA-1, the case attached, the same bytes."""

import json
import subprocess
import sys
import typing
from enum import Enum
from io import BytesIO
from pathlib import Path

import outloud
import page
import pikepdf
import pytest
from pypdf import PdfReader

from sipdesk.documents.case_file_words import case_file_words
from sipdesk.documents.layout_checks import check_layout
from sipdesk.documents.make import PAPERS, PrintAs, blocks_of, make_paper
from sipdesk.documents.pdf.paragraph import TextBox
from sipdesk.documents.pdf.render import Style, lay_out
from sipdesk.documents.pdf.store import Store
from sipdesk.documents.pdf_check import check_pdf, missing_strings
from sipdesk.domain.closing import Reopening
from sipdesk.domain.disclosure.fields import FIELDS
from sipdesk.domain.disclosure.shown import Reader, View
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.print_sizes import SIZES
from sipdesk.domain.register import Deviation
from sipdesk.domain.terms import ReaderKind
from sipdesk.errors import SipError
from sipdesk.exchange.casefile import read_case, write_case
from sipdesk.issuing.copies import Copy, attached_to, trial
from tests.demo_cases import TODAY, WITH_PAPERS, demo_case, demo_routine
from tests.documents.test_papers import text
from tests.documents.views import PERSONS

ROOT = Path(__file__).resolve().parent.parent.parent
REGISTRAR = Reader(ReaderKind.REGISTRAR)


def seen(name: str = "05-rana") -> View:
    return view(demo_case(name), REGISTRAR, TODAY, demo_routine())


def made(name: str = "05-rana", size: int = 12) -> bytes:
    return trial(demo_case(name), Copy("case-file", REGISTRAR, size=size), TODAY, demo_routine()).made.bytes


def strings(view: View) -> list[str]:
    """Everything that somebody wrote, as the registrar's view has it; languages stand there by their names."""
    assert view.whole is not None
    found = []
    waiting = [view.whole]
    for part in waiting:
        waiting.extend(part.parts)
        for line in part.lines:
            if line.field == "language":
                continue
            value = getattr(line.value, "text", line.value)
            found += [" ".join(value.split())] if isinstance(value, str) else []
    return found


def test_every_field_of_a_case_has_a_label_and_every_part_a_name() -> None:
    words = case_file_words()
    for cls, rows in FIELDS.items():
        if cls.__name__ == "Passage":
            continue
        labelled = {name for name, row in rows.items() if not row.part and name not in ("uid",)}
        lists = {"issued", "deviations", "track_changes", "reopened", "translations", "acts", "hand_overs"}  # own parts
        assert words.parts[cls.__name__]
        missing = labelled - lists - set(words.fields.get(cls.__name__, {}))
        assert not missing, f"{cls.__name__} has no label for {sorted(missing)}"
        assert set(words.fields.get(cls.__name__, {})) <= set(rows), cls.__name__


def test_every_code_has_a_word() -> None:
    words = case_file_words()
    for cls in FIELDS:
        for kind in enums_of(cls):
            assert {str(one.value) for one in kind} <= set(words.terms[kind.__name__]), kind.__name__


def enums_of(cls: type) -> list[type[Enum]]:
    hints = typing.get_type_hints(cls).values()
    kinds = [kind for hint in hints for kind in (hint, *typing.get_args(hint))]
    return [kind for kind in kinds if isinstance(kind, type) and issubclass(kind, Enum)]


@pytest.mark.parametrize("size", SIZES)
def test_every_page_says_for_whom_it_is(size: int) -> None:
    reader = PdfReader(BytesIO(made(size=size)))
    assert len(reader.pages) > 3
    for number, each in enumerate(reader.pages, 1):
        assert "För registrator" in " ".join(each.extract_text().split()), f"page {number}"


@pytest.mark.parametrize("code", ["", "7K4Q"])
@pytest.mark.parametrize("size", SIZES)
def test_the_foot_never_meets_the_number_of_the_page(size: int, code: str) -> None:
    """Also on a trial print, whose foot has to say more; `code` of an issued one."""
    print_as = PrintAs(size=size, trial=not code, code=code or "7K4Q", archive=True, attached=b"{}")
    foot = lay_out(blocks_of("case-file", seen(), print_as), Style(size)).foot
    start = foot.start(120)
    assert start is not None
    assert foot.leaves_air(start, 120)


@pytest.mark.parametrize("name", WITH_PAPERS)
def test_it_is_archive_and_accessible_and_says_everything(name: str, tmp_path: Path) -> None:
    data = made(name)
    assert page.validate_pdf_bytes(data, profile="3a").is_compliant
    assert page.validate_pdf_bytes(data, profile="ua1").is_compliant
    assert check_pdf(data) == []
    assert missing_strings(data, strings(seen(name))) == []
    file = tmp_path / "akt.pdf"
    file.write_bytes(data)
    assert subprocess.run(["qpdf", "--check", file], capture_output=True, check=False).returncode == 0
    verdict = outloud.check(str(file))
    assert (verdict.errors, verdict.error) == (0, None)


def test_the_case_is_attached_and_can_be_taken_up_again() -> None:
    with pikepdf.open(BytesIO(made())) as pdf:
        assert list(pdf.attachments) == ["arende.json"]
        content = pdf.attachments["arende.json"].get_file().read_bytes()
        assert pdf.Root.AF[0].AFRelationship == "/Source"
    assert read_case(content) == read_case(write_case(demo_case("05-rana")))


@pytest.mark.parametrize("paper", PAPERS)
def test_no_reader_s_copy_has_the_case_in_it(paper: str) -> None:
    made = make_paper(paper, PERSONS, PrintAs(archive=True))
    with pikepdf.open(BytesIO(made.bytes)) as pdf:
        assert not pdf.attachments
        assert "/AF" not in pdf.Root
    assert page.validate_pdf_bytes(made.bytes, profile="3a").is_compliant
    with pytest.raises(ValueError, match="case file alone"):
        make_paper(paper, PERSONS, PrintAs(archive=True, attached=b"{}"))
    case = demo_case("05-rana")
    assert attached_to(case, Copy(paper, Reader(ReaderKind.PERSON)), TODAY, demo_routine()) == b""


def test_it_is_in_swedish_alone() -> None:
    with pytest.raises(SipError) as trouble:
        blocks_of("case-file", seen(), PrintAs("ar"))
    assert trouble.value.code == "paper.swedish-only"


def test_metadata_tells_nothing_of_the_person() -> None:
    case = demo_case("05-rana")
    with pikepdf.open(BytesIO(made())) as pdf:
        said = f"{dict(pdf.docinfo)} {pdf.open_metadata()}"
    for secret in (case.person.first_name, case.person.last_name, case.number, case.person.identity_number):
        assert secret not in said


SCRIPT = """
import hashlib, sys
sys.path.insert(0, ".")
from tests.documents.test_case_file import made
print(hashlib.sha256(made()).hexdigest())
"""


def test_the_same_bytes_in_every_process() -> None:
    def run(seed: str) -> str:
        environment = {"PYTHONHASHSEED": seed, "PATH": ""}
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    assert run("1") == run("2")


def test_a_protected_person_s_file_says_what_is_left_out() -> None:
    case = demo_case("01-bertil")
    case.person.protected = True
    data = trial(case, Copy("case-file", REGISTRAR), TODAY, demo_routine()).made.bytes
    text = " ".join(" ".join(each.extract_text() for each in PdfReader(BytesIO(data)).pages).split())
    assert "Skyddade personuppgifter: det som kan visa var någon finns står inte här" in text
    assert case.person.address not in text
    with pikepdf.open(BytesIO(data)) as pdf:
        attached = json.loads(pdf.attachments["arende.json"].get_file().read_bytes())
    assert attached["case"]["person"]["address"] == ""


def test_a_stream_that_ends_in_a_carriage_return_keeps_its_length() -> None:
    """One compressed stream in some 256 does; a validator then counted one byte too few."""
    store = Store()
    data = b"q Q\r"
    reference = store.stream(data, compress=False)
    catalog = f"<</Type/Catalog/Pages {store.put('<</Type/Pages/Count 0/Kids[]>>')}/Kept {reference}>>"
    with pikepdf.open(BytesIO(store.finished(catalog, "<<>>"))) as pdf:
        assert pdf.Root.Kept.read_bytes() == data
    assert b"q Q\r\r\nendstream" in store.finished(catalog, "<<>>")


def test_languages_stand_by_their_names() -> None:
    case = demo_case("05-rana")
    case.person.language, case.parties[0].language, case.information.language = "sv-easy", "prs", "dari, med tolk"
    said = " ".join(text(blocks_of("case-file", view(case, REGISTRAR, TODAY, demo_routine()), PrintAs())).split())
    assert "Språk på papper lätt svenska" in said
    assert "Språk på papper dari" in said
    assert "dari, med tolk" in said
    assert "sv-easy" not in said


def test_who_informed_her_is_a_name() -> None:
    assert "Karin Ek" in text(blocks_of("case-file", seen("01-bertil"), PrintAs()))
    assert demo_case("01-bertil").information.given_by.startswith("Karin Ek")


def test_a_reason_stands_with_the_rule_that_it_passed() -> None:
    case = demo_case("05-rana")
    reason = "Gick tidigare."
    case.deviations = [Deviation(rule="C12.not-asked", path=f"plans.{case.plan.uid}.agreement.answer", reason=reason)]
    said = text(blocks_of("case-file", view(case, REGISTRAR, TODAY, demo_routine()), PrintAs()))
    assert "C12" in said
    assert reason in said
    assert "C12.not-asked" not in said


def test_whoever_was_told_by_word_of_mouth_stands_there_by_name() -> None:
    case = demo_case("01-bertil")
    party = next(party for party in case.parties if not party.own)
    case.reopened = [Reopening(reason="Fel ärende.", told=("", party.uid))]
    said = " ".join(text(blocks_of("case-file", view(case, REGISTRAR, TODAY, demo_routine()), PrintAs())).split())
    assert f"Berättat för den enskilde, {party.name}" in said
    assert party.uid not in said


@pytest.mark.parametrize("size", SIZES)
def test_no_label_touches_its_value(size: int) -> None:
    """A label almost as wide as the column stands above: the gap belongs to the column."""
    laid_out = lay_out(blocks_of("case-file", seen(), PrintAs(size=size, code="7K4Q")), Style(size))
    labelled = [text for text in laid_out.texts() if text.indent and isinstance(text.marker, TextBox)]
    assert labelled
    assert [text.marker.analysis.text for text in labelled
            if isinstance(text.marker, TextBox) and text.indent - text.marker.natural_width() < 0.69 * size] == []


@pytest.mark.parametrize("name", WITH_PAPERS)
@pytest.mark.parametrize("size", SIZES)
def test_a_typographer_nods_at_it(size: int, name: str) -> None:
    layout = lay_out(blocks_of("case-file", seen(name), PrintAs(size=size, code="7K4Q")), Style(size))
    assert {each.split(":")[0].split()[0] for each in check_layout(layout)} <= {"lone-last-word", "hole"}
    for page_number in range(1, len(layout.pages)):
        first = layout.page_atoms(page_number)[0].box
        assert not isinstance(first, TextBox) or not first.analysis.text.startswith("("), "it stands by its text"


def test_what_is_listed_as_sentences_has_a_line_for_each() -> None:
    assert "?," not in text(blocks_of("case-file", seen("01-bertil"), PrintAs()))


def test_a_translation_is_read_out_in_its_own_language() -> None:
    texts = lay_out(blocks_of("case-file", seen("05-rana"), PrintAs()), Style(12)).texts()
    arabic = [each for each in texts if "\u0643" in each.analysis.text]
    assert arabic
    assert all("ar" in each.analysis.languages for each in arabic)
