"""Black on white: what a page draws has no other colour and is not see-through, so that contrast is as high as it gets
on every printer, copier and fax (design: typography, rule 1)."""

from io import BytesIO

import pikepdf
import pytest

from sipdesk.documents.make import PAPERS, PrintAs, make_paper
from tests.documents.views import PERSONS

COLOURS = {"g", "G", "rg", "RG", "k", "K", "sc", "SC", "scn", "SCN", "cs", "CS", "sh", "gs"}
"""Operators that set a colour, a pattern or a transparency; a page begins in black (ISO 32000-1, 8.4.1)."""


def coloured(content: bytes) -> list[str]:
    """What is set to anything but black."""
    found: list[str] = []
    with pikepdf.open(BytesIO(content)) as document:
        for page in document.pages:
            for instruction in pikepdf.parse_content_stream(page):
                operator, values = str(instruction.operator), [str(value) for value in instruction.operands]
                black = operator in ("g", "G", "rg", "RG") and all(float(value) == 0 for value in values)
                if operator in COLOURS and not black:
                    found.append(" ".join([*values, operator]))
    return found


@pytest.mark.parametrize("size", [12, 18])
@pytest.mark.parametrize("paper", PAPERS)
def test_every_paper_is_black_on_white(paper: str, size: int) -> None:
    for language in ("sv", "ar"):
        assert coloured(make_paper(paper, PERSONS, PrintAs(language, size, code="7K4Q")).bytes) == []


def test_grey_is_seen() -> None:
    with pikepdf.open(BytesIO(make_paper("plan", PERSONS, PrintAs(code="7K4Q")).bytes)) as document:
        document.pages[0].contents_add(b"0.4 g 1 0 0 RG", prepend=True)
        grey = BytesIO()
        document.save(grey)
    assert coloured(grey.getvalue()) == ["0.4 g", "1 0 0 RG"]
