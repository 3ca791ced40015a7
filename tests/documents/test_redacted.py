"""The copy for a public-record request (P8): accessible, with the grounds at the end, and nothing of what is struck."""

from datetime import datetime
from io import BytesIO

import page
import pikepdf
import pytest
from pypdf import PdfReader

from sipdesk.documents.case_file_words import case_file_words
from sipdesk.documents.make import PrintAs, blocks_of
from sipdesk.documents.pdf_check import check_pdf
from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.fields import FIELDS
from sipdesk.domain.disclosure.redacting import p8_lines
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.print_sizes import SIZES
from sipdesk.domain.secrecy import SecrecyOfPart, SecrecyReview
from sipdesk.domain.terms import ReaderKind
from sipdesk.errors import SipError
from sipdesk.issuing.copies import Copy, PaperStopped, trial
from tests.demo_cases import TODAY, demo_case, demo_routine

PUBLIC = Reader(ReaderKind.PUBLIC)
GIVEN = ("meeting.on", "meeting.form", "meeting.starts")
LAWS = ("secrecy-social-services", "secrecy-private-life")


def reviewed() -> Case:
    """Given out are the days and the form of the meeting; health is one reason more in what she has said herself."""
    case = demo_case("05-rana")
    parts = [
        SecrecyOfPart(
            section=section, grounds=LAWS if section == "preparation" else LAWS[:1],
            given=tuple(line.code for line in lines if line.place.path in GIVEN),
        )
        for section, lines in p8_lines(case, TODAY, demo_routine()).items()
    ]
    case.secrecy = [SecrecyReview("019b0000-0000-7000-8000-000000000001", TODAY, "mötet", "Karin Ek", TODAY, parts)]
    return case


def made(case: Case, size: int = 12) -> bytes:
    return trial(case, Copy("redacted", PUBLIC, size=size), TODAY, demo_routine()).made.bytes


def text(content: bytes) -> str:
    return " ".join(" ".join(each.extract_text() for each in PdfReader(BytesIO(content)).pages).split())


@pytest.mark.parametrize("size", SIZES)
def test_p8_it_is_accessible_and_says_what_is_struck_and_why(size: int) -> None:
    data = made(reviewed(), size)
    assert page.validate_pdf_bytes(data, profile="ua1").is_compliant
    assert check_pdf(data) == []
    said = text(data)
    assert "Ärendet, med sekretessen prövad" in said
    assert "Allt här är struket (1)." in said
    assert "Allt här är struket (1, 2)." in said
    assert "Struket (1)" in said
    assert "Prövat av Karin Ek" in said
    first, second = (demo_routine().laws[code].citation for code in LAWS)
    assert said.index("Enligt de här lagarna") < said.index(first) < said.index(second)
    assert said.rindex("Struket (1)") < said.index(first)


def test_p8_nothing_of_what_is_struck_is_left_in_the_file() -> None:
    case = reviewed()
    data = made(case)
    secrets = [case.person.first_name, case.person.last_name, case.person.identity_number, case.meeting.purpose.text]
    secrets += [party.name for party in case.parties if party.name]
    assert not [secret for secret in secrets if secret in text(data)]
    with pikepdf.open(BytesIO(data)) as pdf:
        assert not pdf.attachments
        inside = f"{dict(pdf.docinfo)} {pdf.open_metadata()}"
        with pdf.open_outline() as outline:
            inside += " ".join(str(item.title) for item in outline.root)
    assert not [secret for secret in secrets if secret in inside]


def test_p8_it_is_not_made_before_it_is_tested_nor_in_another_language() -> None:
    case = reviewed()
    case.secrecy[-1].decided_on = None
    with pytest.raises(PaperStopped):
        made(case)
    with pytest.raises(SipError) as trouble:
        blocks_of("redacted", view(reviewed(), PUBLIC, TODAY, demo_routine()), PrintAs("ar"))
    assert trouble.value.code == "paper.swedish-only"
    with pytest.raises(SipError) as trouble:
        blocks_of("redacted", view(case, Reader(ReaderKind.PERSON), TODAY, demo_routine()), PrintAs())
    assert trouble.value.code == "paper.not-for-reader"


def test_p8_every_part_of_a_case_has_a_name() -> None:
    held = {name for name in FIELDS[Case] if name not in ("uid", "number", "created_on", "state", "track", "demo")}
    assert held - {"internal_note"} == set(case_file_words().sections) - {"case"}


def test_p8_the_same_bytes_from_the_same_review() -> None:
    assert made(reviewed()) == made(reviewed())
    later = reviewed()
    later.secrecy[-1].asked_on = datetime(2026, 11, 1).date()
    assert made(later) == made(reviewed()), "when it was asked for stands on no paper"
