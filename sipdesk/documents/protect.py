"""A password on a paper that is saved as a file: AES-256, tags and metadata as before, and readable aloud.

An encrypted file is no PDF/A, so the archive's copies stay as they are. Stored evidence is never encrypted here: the
store is.
"""

import unicodedata
from io import BytesIO
from secrets import token_urlsafe
from typing import Final

from sipdesk.errors import SipError

LEAST: Final = 10  # characters
MOST: Final = 127  # bytes that a PDF's password may have


def check_password(password: str) -> None:
    """Raises SipError paper.password-short (least), paper.password-long."""
    if len(password.strip()) < LEAST:
        raise SipError("paper.password-short", least=LEAST)
    if len(_written(password)) > MOST:
        raise SipError("paper.password-long")


def protected(pdf: bytes, password: str) -> bytes:
    """The same paper, to be opened with the password. Raises SipError as `check_password`.

    Whoever has the password may print it, copy its text and have it read aloud; the owner's password is thrown away.
    """
    from pypdf import PdfReader, PdfWriter  # here, because most papers have no password

    check_password(password)
    reader = PdfReader(BytesIO(pdf))
    writer = PdfWriter(clone_from=reader)
    writer.metadata = reader.metadata
    writer.encrypt(_written(password).decode(), token_urlsafe(32), algorithm="AES-256")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _written(password: str) -> bytes:
    """As readers of PDF write it before they try it: one way for each sign (RFC 4013)."""
    return unicodedata.normalize("NFKC", password).encode()
