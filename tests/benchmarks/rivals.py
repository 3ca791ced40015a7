"""The same words for the engines we are held against: a paper's blocks as HTML for WeasyPrint and as typst markup.

Both get headings, lists and running text, tagged as PDF/UA-1 by the engine itself, in our own faces and size. Cards
become a heading with labelled lines, which is less work than what our engine draws.
"""

from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from typing import NamedTuple

import typst
import weasyprint

from sipdesk import paths
from sipdesk.documents.blocks import (
    AtFoot,
    Block,
    Fields,
    Group,
    Heading,
    List,
    Paper,
    Paragraph,
    Records,
    ReplySlip,
    plain,
    strings,
)

FACES = ("Noto Sans", "Noto Sans Arabic")
RIGHT_TO_LEFT = ("ar", "fa", "he")


class Piece(NamedTuple):
    """A line of the paper. kind: "h1" to "h3", "item" or "text"."""

    kind: str
    words: str


def pieces(blocks: Iterator[Block]) -> Iterator[Piece]:
    """The paper's words in reading order, with as much structure as every engine knows."""
    for block in blocks:
        yield from _pieces_of(block)


def _pieces_of(block: Block) -> Iterator[Piece]:
    match block:
        case Heading():
            yield Piece(f"h{block.level}", plain(block.words))
        case Paragraph():
            yield Piece("text", plain(block.words))
        case List():
            yield from (Piece("item", plain(item)) for item in block.items)
        case Fields():
            yield from (Piece("text", f"{row.label}: {plain(row.words)}") for row in block.rows)
        case Records():
            for record in block.records:
                yield Piece("h3", plain(record.title))
                yield from (Piece("text", f"{field.label}: {plain(field.words)}") for field in record.fields)
        case Group() | ReplySlip() | AtFoot():
            yield from pieces(iter(block.blocks))
        case _:
            yield from (Piece("text", plain(words)) for words in strings(block))


def weasyprint_pdf(paper: Paper, size: int) -> bytes:
    """The paper by WeasyPrint, as PDF/UA-1."""
    made = weasyprint.HTML(string=_html(paper, size)).write_pdf(pdf_variant="pdf/ua-1")
    assert isinstance(made, bytes)
    return made


def _html(paper: Paper, size: int) -> str:
    body = "".join(_element(piece) for piece in pieces(iter(paper.blocks)))
    direction = "rtl" if paper.language in RIGHT_TO_LEFT else "ltr"
    return (
        f'<!doctype html><html lang="{paper.language}" dir="{direction}"><head><title>{escape(paper.title)}</title>'
        f"<style>{_css(size)}</style></head><body>{body}</body></html>"
    )


def _element(piece: Piece) -> str:
    tag = {"item": "li", "text": "p"}.get(piece.kind, piece.kind)
    inside = f"<{tag}>{escape(piece.words)}</{tag}>"
    return f"<ul>{inside}</ul>" if tag == "li" else inside


def _css(size: int) -> str:
    faces = "".join(
        f"@font-face{{font-family:'{face}';font-weight:{weight};src:url('{_face(face, name).as_uri()}')}}"
        for face in FACES
        for name, weight in (("Regular", 400), ("Bold", 700))
    )
    families = ",".join(f"'{face}'" for face in FACES)
    foot = f"@bottom-center{{font-family:{families};content:counter(page) ' / ' counter(pages)}}"
    return f"{faces}@page{{size:A4;margin:20mm;{foot}}}body{{font:{size}pt/1.4 {families}}}"


def _face(face: str, name: str) -> Path:
    return paths.resource("fonts", f"{face.replace(' ', '')}-{name}.ttf")


def typst_maker() -> Callable[[Paper, int], bytes]:
    """A function that makes a paper by typst as PDF/UA-1; the fonts are read once, as typst wants it."""
    compiler = typst.Compiler(font_paths=[str(paths.resource("fonts"))], ignore_system_fonts=True)

    def make(paper: Paper, size: int) -> bytes:
        made = compiler.compile(_typst(paper, size).encode(), format="pdf", pdf_standards=["ua-1"])
        assert isinstance(made, bytes)
        return made

    return make


def _typst(paper: Paper, size: int) -> str:
    families = ", ".join(f'"{face}"' for face in FACES)
    head = (
        f"#set document(title: {_quoted(paper.title)})\n"
        "#set page(paper: \"a4\", margin: 20mm, footer: context [#counter(page).display()])\n"
        f"#set text(lang: \"{paper.language}\", font: ({families}), size: {size}pt)\n#set par(leading: .75em)\n"
    )
    return head + "".join(_markup(piece) for piece in pieces(iter(paper.blocks)))


def _markup(piece: Piece) -> str:
    marks = {"item": "- ", "text": "", "h1": "= ", "h2": "== ", "h3": "=== "}
    return f"\n{marks[piece.kind]}#{_quoted(piece.words)}\n"


def _quoted(words: str) -> str:
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'
