"""A paper with a password: closed without it, whole with it, and with nothing about the person outside of it."""

from io import BytesIO

import page
import pikepdf
import pytest
from pypdf import PdfReader

from sipdesk.documents.make import PrintAs, make_paper
from sipdesk.documents.pdf_check import check_pdf
from sipdesk.documents.protect import LEAST, check_password, protected
from sipdesk.errors import SipError
from sipdesk.issuing.copies import with_password
from tests.documents.views import PERSONS

PASSWORD = "björkar i maj"


def paper(code: str = "plan", language: str = "sv") -> bytes:
    return make_paper(code, PERSONS, PrintAs(language, 18)).bytes


def opened(data: bytes, password: str = PASSWORD) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(data), password=password)


def test_it_is_closed_without_the_password() -> None:
    data = protected(paper(), PASSWORD)
    for wrong in ("", "björkar i juni", PASSWORD.upper()):
        with pytest.raises(pikepdf.PasswordError):
            opened(data, wrong)
    with opened(data) as pdf:
        assert (pdf.encryption.R, pdf.encryption.V, pdf.encryption.bits) == (6, 5, 256)
        assert pdf.encryption.stream_method.name == pdf.encryption.string_method.name == "aesv3"
        assert pdf.allow.accessibility
        assert pdf.allow.print_highres


@pytest.mark.parametrize("language", ["sv", "ar"])
@pytest.mark.parametrize("code", ["plan", "consent"])
def test_with_it_the_paper_is_what_it_was(code: str, language: str) -> None:
    plain = paper(code, language)
    out = BytesIO()
    with opened(protected(plain, PASSWORD)) as pdf:
        pdf.save(out, encryption=False)
    assert check_pdf(out.getvalue()) == []
    assert page.validate_pdf_bytes(out.getvalue(), profile="ua1").is_compliant
    before, after = PdfReader(BytesIO(plain)), PdfReader(BytesIO(out.getvalue()))
    assert [each.extract_text() for each in after.pages] == [each.extract_text() for each in before.pages]
    assert after.metadata == before.metadata


def test_nothing_that_was_written_stands_in_the_file_as_it_is() -> None:
    data = protected(paper(), PASSWORD)
    for words in ("Samordnad", "SIPDesk", PERSONS.person.name, PASSWORD):
        for coding in ("utf-8", "utf-16-be"):
            assert words.encode(coding) not in data
            assert words.encode(coding).hex().upper().encode() not in data


def test_the_same_letters_written_in_another_way_open_it() -> None:
    decomposed = "bjo\u0308rkar i maj"
    assert opened(protected(paper(), decomposed))


@pytest.mark.parametrize(("password", "code"), [
    ("x" * (LEAST - 1), "paper.password-short"), (" " * 20, "paper.password-short"), ("å" * 64, "paper.password-long"),
])  # fmt: skip
def test_a_password_that_is_no_good_is_refused(password: str, code: str) -> None:
    with pytest.raises(SipError) as trouble:
        protected(paper(), password)
    assert trouble.value.code == code
    assert password not in str(trouble.value.values)


def test_both_sides_of_the_boundary() -> None:
    check_password("x" * LEAST)
    check_password("x" * 127)
    with pytest.raises(SipError):
        check_password("x" * 128)


def test_the_archive_s_copy_stays_open() -> None:
    with pytest.raises(SipError) as trouble:
        with_password("case-file", b"%PDF", PASSWORD)
    assert trouble.value.code == "paper.archive-open"
    assert opened(with_password("plan", paper(), PASSWORD))
