"""A paper's paragraphs, its styles, its foot and its few facts, in one zip: the same paper, the same bytes."""

import re
from io import BytesIO
from typing import Final
from xml.etree.ElementTree import Element, tostring
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from sipdesk.documents.blocks import Letterhead, Paper
from sipdesk.documents.pdf.style import PAGE_HEIGHT, PAGE_WIDTH, Role, Style
from sipdesk.documents.word.compose import compose_paper
from sipdesk.documents.word.elements import Lined, Shape, twentieths, w
from sipdesk.documents.word.numbering import numbering
from sipdesk.documents.word.pictures import MARK, mark_file
from sipdesk.documents.word.running import RULE
from sipdesk.documents.word.sheet import Sheet
from sipdesk.documents.word.styles import styles
from sipdesk.documents.word.text import tab

_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPES: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PARTS: Final = ("styles", "numbering", "settings", "footer")
_ROOT: Final = {
    "rId1": (f"{_OFFICE}/officeDocument", "word/document.xml"),
    "rId2": (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
}
_OLDEST: Final = (1980, 1, 1, 0, 0, 0)
_FIELD: Final = re.compile(r"(\{page\}|\{pages\})")
_FIELDS: Final = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
_NEWEST_WORD: Final = "15"  # else Word opens the file as an older program's


def word_file(paper: Paper, size: float) -> bytes:
    """`paper` as a .docx file. Nothing in it is about the person but what the paper says (P3): no author, no name.

    Raises OSError when the letterhead's mark is no picture.
    """
    style = Style(size).within(paper.language)
    sheet = Sheet(style, style.width, paper.language)
    body = w("body", *(part.element() for part in compose_paper(paper, sheet)), _page(style))
    head = paper.blocks[0] if paper.blocks else None
    mark = head.mark if isinstance(head, Letterhead) else b""
    files = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations(_ROOT),
        "docProps/core.xml": _facts(paper),
        "word/document.xml": _xml(w("document", body)),
        "word/_rels/document.xml.rels": _relations(_related(bool(mark))),
        "word/styles.xml": _xml(styles(style)),
        "word/numbering.xml": _xml(numbering(sheet.lists.count, style)),
        "word/settings.xml": _xml(_settings(style)),
        "word/footer.xml": _xml(w("ftr", *(line.element() for line in _foot(paper, sheet)))),
    }  # fmt: skip
    content = {name: text.encode() for name, text in files.items()}
    return _zipped({**content, "word/mark.png": mark_file(mark)} if mark else content)


def _page(style: Style) -> Element:
    foot = w("footerReference", type="default")
    foot.set(f"{{{_OFFICE}}}id", "rId4")
    return w(
        "sectPr",
        foot,
        w("pgSz", w=twentieths(PAGE_WIDTH), h=twentieths(PAGE_HEIGHT)),
        w("pgMar", top=twentieths(style.top), right=twentieths(style.right), bottom=twentieths(_under(style)),
          left=twentieths(style.left), header=0, footer=twentieths(style.foot_y), gutter=0),
        w("bidi") if style.rtl else None,
    )  # fmt: skip


def _under(style: Style) -> float:
    """The margin at the foot; Word makes it higher by itself where the foot needs more lines."""
    return style.foot_rule_y + style.over_foot


def _foot(paper: Paper, sheet: Sheet) -> list[Lined]:
    """The longest wording, since Word breaks it where it has to, and which page of how many it is."""
    said = sheet.set(paper.foot_wordings[0], Role.FOOT) if paper.foot_wordings else []
    pages = [_page_run(piece, sheet) for piece in _FIELD.split(paper.page_words) if piece]
    flat = [run for found in pages for run in found]
    if sheet.style.large:
        own = Shape("Footer", rtl=sheet.style.rtl)
        return [Lined(Shape("Footer", top=RULE, rtl=sheet.style.rtl), said), *([Lined(own, flat)] if flat else [])]
    shape = Shape("Footer", top=RULE, tabs=(sheet.width,), end_tab=True, rtl=sheet.style.rtl)
    return [Lined(shape, [*said, *([tab(), *flat] if flat else [])])]


def _page_run(piece: str, sheet: Sheet) -> list[Element]:
    if piece not in _FIELDS:
        return sheet.set(piece, Role.FOOT)
    return [w("fldSimple", *sheet.set("1", Role.FOOT), instr=_FIELDS[piece])]


def _settings(style: Style) -> Element:
    word = w("compatSetting", name="compatibilityMode", uri="http://schemas.microsoft.com/office/word",
             val=_NEWEST_WORD)  # fmt: skip
    return w("settings", w("compat", word), w("themeFontLang", val=style.language, bidi=style.language))


def _facts(paper: Paper) -> str:
    at = f'{paper.dated.isoformat()}T00:00:00Z</dcterms:'
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(paper.title)}</dc:title><dc:subject>{escape(paper.subject)}</dc:subject>"
        f"<dc:creator>{escape(paper.author)}</dc:creator><dc:language>{escape(paper.language)}</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{at}created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{at}modified></cp:coreProperties>'
    )


def _content_types() -> str:
    own = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPES}.{name}+xml"/>' for name in _PARTS
    )  # fmt: skip
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_TYPES}.document.main+xml"/>{own}'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    )


def _related(has_mark: bool) -> dict[str, tuple[str, str]]:
    related = {f"rId{number}": (f"{_OFFICE}/{name}", f"{name}.xml") for number, name in enumerate(_PARTS, 1)}
    return {**related, MARK: (f"{_OFFICE}/image", "mark.png")} if has_mark else related


def _relations(related: dict[str, tuple[str, str]]) -> str:
    lines = "".join(
        f'<Relationship Id="{name}" Type="{kind}" Target="{target}"/>' for name, (kind, target) in related.items()
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{lines}</Relationships>'


def _xml(root: Element) -> str:
    return _HEAD + tostring(root, encoding="unicode")


def _zipped(files: dict[str, bytes]) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as zipped:
        for name, content in files.items():
            entry = ZipInfo(name, _OLDEST)
            entry.compress_type, entry.create_system = ZIP_DEFLATED, 0
            zipped.writestr(entry, content)
    return out.getvalue()
