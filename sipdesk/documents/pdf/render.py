"""The engine's front door: a paper and a style in, the bytes of a tagged PDF out."""

from sipdesk.documents.blocks import Paper
from sipdesk.documents.pdf.archive import ArchiveOptions
from sipdesk.documents.pdf.components.compose import compose_paper
from sipdesk.documents.pdf.drawing import draw
from sipdesk.documents.pdf.foot import Foot
from sipdesk.documents.pdf.layout import LaidOut, paginate
from sipdesk.documents.pdf.metadata import Metadata
from sipdesk.documents.pdf.structure import Element
from sipdesk.documents.pdf.style import Style
from sipdesk.documents.pdf.tagging import tagged_file

__all__ = ["ArchiveOptions", "LaidOut", "Style", "drawn", "lay_out", "missing_glyphs", "render"]


def render(paper: Paper, style: Style, *, archive: ArchiveOptions | None = None) -> bytes:
    """`paper` as PDF/UA-1; with `archive` also as PDF/A-3a. The same input gives the same bytes.

    The language is the paper's; `style` gives the size. Raises OSError when the letterhead's mark is no picture.
    """
    return drawn(paper, lay_out(paper, style), archive)


def lay_out(paper: Paper, style: Style) -> LaidOut:
    """`paper` on its pages, for the layout checks (`layout_checks.check_layout`)."""
    own = style.within(paper.language)
    root = Element("Document", language=paper.language)
    boxes = compose_paper(paper, own, root)
    return paginate(boxes, own, Foot(paper.foot_wordings, paper.page_words, own), root)


def drawn(paper: Paper, laid_out: LaidOut, archive: ArchiveOptions | None) -> bytes:
    """The file of `paper` as it was laid out. Draw it once, as `drawing.draw`."""
    metadata = Metadata(paper.title, paper.subject, paper.author, paper.language, paper.dated)
    return tagged_file(draw(laid_out), laid_out.root, metadata, archive)


def missing_glyphs(paper: Paper, style: Style) -> set[str]:
    """Characters that no face of the paper's languages has: they would print as empty boxes."""
    return lay_out(paper, style).missing_glyphs()
