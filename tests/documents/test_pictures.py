"""What the eye sees: a few pages held against pictures that somebody has looked at, and the comparison able to say no.

After a wanted change of the typography the pictures are drawn anew, looked at, and committed:
`SIPDESK_NEW_PICTURES=1 python -m pytest tests/documents/test_pictures.py`
"""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

import pypdfium2
import pytest
from PIL import Image, ImageChops

from sipdesk.documents.blocks import Heading, Paper, Paragraph
from sipdesk.documents.pdf.render import Style, render
from tests.documents.sample_papers import PAPERS

FOLDER: Final = Path(__file__).resolve().parent / "pictures"
SCALE: Final = 0.75  # dots to a point: letters can be told apart, and hinting hardly shows
NOTICED: Final = 96  # of 255: a dot that is darker or lighter by so much is another dot
ALLOWED: Final = 0.0005  # share of dots; one moved line of text is some ten times as much
GOLDEN: Final = {"everything-sv": 18, "everything-ar": 12, "plan-sv-ar": 16}


def drawn(data: bytes) -> list[Image.Image]:
    document = pypdfium2.PdfDocument(data)
    pictures = [page.render(scale=SCALE, grayscale=True).to_pil().convert("L") for page in document]
    document.close()
    return pictures


def differs(first: Image.Image, second: Image.Image) -> float:
    """Share of dots that are seen to be others; everything, for pages of another size."""
    if first.size != second.size:
        return 1.0
    counts = ImageChops.difference(first, second).histogram()
    return sum(counts[NOTICED:]) / (first.width * first.height)


def picture_of(name: str, number: int) -> Path:
    return FOLDER / f"{name}-{GOLDEN[name]}-{number}.png"


@pytest.mark.parametrize("name", GOLDEN)
def test_pages_look_as_they_did_when_they_were_looked_at(name: str) -> None:
    pages = drawn(render(PAPERS[name](), Style(GOLDEN[name])))
    if os.environ.get("SIPDESK_NEW_PICTURES"):
        FOLDER.mkdir(exist_ok=True)
        for old in FOLDER.glob(f"{name}-*.png"):
            old.unlink()
        for number, page in enumerate(pages, 1):
            page.quantize(16).save(picture_of(name, number), optimize=True)
    assert len(pages) == len(list(FOLDER.glob(f"{name}-{GOLDEN[name]}-*.png")))
    for number, page in enumerate(pages, 1):
        with Image.open(picture_of(name, number)) as kept:
            assert differs(page, kept.convert("L")) <= ALLOWED, f"page {number} looks different"


# ------------------------------------------------------------------------------- damage, on purpose


def another_word(paper: Paper) -> Paper:
    at = next(number for number, block in enumerate(paper.blocks) if isinstance(block, Paragraph))
    blocks = list(paper.blocks)
    blocks[at] = Paragraph("Något helt annat.")
    return replace(paper, blocks=tuple(blocks))


def a_heading_less(paper: Paper) -> Paper:
    last = max(number for number, block in enumerate(paper.blocks) if isinstance(block, Heading))
    return replace(paper, blocks=tuple(block for number, block in enumerate(paper.blocks) if number != last))


def another_foot(paper: Paper) -> Paper:
    return replace(paper, foot_wordings=("Ett annat papper",))


def as_it_is(paper: Paper) -> Paper:
    return paper


@pytest.mark.parametrize(("damage", "size"), [
    (another_word, 18), (a_heading_less, 18), (another_foot, 18), (as_it_is, 16),
])  # fmt: skip
def test_a_page_that_looks_different_is_noticed(damage: Callable[[Paper], Paper], size: int) -> None:
    name = "everything-sv"
    pages = drawn(render(damage(PAPERS[name]()), Style(size)))
    kept = sorted(FOLDER.glob(f"{name}-*.png"))
    shares = [differs(page, Image.open(file).convert("L")) for page, file in zip(pages, kept, strict=False)]
    assert len(pages) != len(kept) or max(shares) > ALLOWED
