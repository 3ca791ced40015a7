"""Our own look at a finished PDF: what PDF/UA asks of tags, and what the ready-made validators miss.

Both validators of the test run pass files without a parent tree, without a page's link to it, and with
content that no tag owns; a screen reader stumbles over all three. This checker is also part of the
built program's self-test, so it reads PDF with pypdf: pure Python, small, and the extractor that gives
Arabic back word for word. (pikepdf would bring two compiled libraries along for the same answers.)
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Any, Final, NamedTuple

from pypdf import PdfReader
from pypdf.generic import ArrayObject, ContentStream, DictionaryObject, IndirectObject

_SHOWS_TEXT: Final = {b"Tj", b"TJ", b"'", b'"'}
_PAINTS: Final = _SHOWS_TEXT | {b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"Do", b"sh", b"EI"}
_HEADING: Final = re.compile(r"/H([1-6])$")
# Which tags may stand under which. What is not named here may hold anything.
_CHILDREN: Final = {
    "/L": {"/LI"},
    "/LI": {"/Lbl", "/LBody"},
    "/Table": {"/TR"},
    "/TR": {"/TH", "/TD"},
}
_UNSEEN: Final = re.compile("[\\s\u00ad\u200b-\u200f\u2060\u2066-\u2069\u202a-\u202e]")


def check_pdf(data: bytes) -> list[str]:
    """What is wrong with the file, in words; nothing if it is as it should be. Raises pypdf's error for no PDF."""
    reader = PdfReader(BytesIO(data))
    catalog: DictionaryObject = reader.root_object
    findings = list(_catalog(catalog))
    tree = catalog.get("/StructTreeRoot")
    if tree is None:
        return [*findings, "no structure tree"]
    elements = list(_elements(tree.get_object()))
    findings += _structure(elements)
    findings += _contents(reader, tree.get_object(), elements)
    findings += _fonts(reader)
    return findings


def missing_strings(data: bytes, strings: Iterable[str]) -> list[str]:
    """Which of `strings` do not come back when the text is taken out, apart from spaces and invisible marks."""
    reader = PdfReader(BytesIO(data))
    text = comparable("\n".join(page.extract_text() for page in reader.pages))
    return [string for string in strings if comparable(string) not in text]


def comparable(text: str) -> str:
    """`text` without what a line break or an extractor may change: spaces, soft hyphens, marks of direction."""
    return _UNSEEN.sub("", unicodedata.normalize("NFKC", text))


# -------------------------------------------------------------------------------------------- catalogue


def _catalog(catalog: DictionaryObject) -> Iterator[str]:
    if not catalog.get("/Lang"):
        yield "no language"
    if not _entry(catalog, "/MarkInfo", "/Marked"):
        yield "not marked as tagged"
    if not _entry(catalog, "/ViewerPreferences", "/DisplayDocTitle"):
        yield "the title is not displayed"
    metadata = catalog.get("/Metadata")
    xmp = metadata.get_object().get_data().decode("utf-8") if metadata is not None else ""
    if "<pdfuaid:part>1</pdfuaid:part>" not in xmp:
        yield "no claim of PDF/UA-1"
    if not re.search(r"<dc:title>.*<rdf:li[^>]*>[^<]+</rdf:li>", xmp, re.DOTALL):
        yield "no title"


def _entry(dictionary: DictionaryObject, outer: str, inner: str) -> Any:
    value = dictionary.get(outer)
    return value.get_object().get(inner) if value is not None else None


# ------------------------------------------------------------------------------------------------- tags


class _Element(NamedTuple):
    """A tag: its number in the file, its parent's, and the pairs of page number and MCID that it owns."""

    number: int
    tag: DictionaryObject
    parent: int
    kids: "list[_Element]"
    owned: list[tuple[int, int]]

    @property
    def role(self) -> str:
        return str(self.tag.get("/S"))


def _elements(tree: DictionaryObject) -> Iterator[_Element]:
    """All tags, in reading order."""
    for kid in _list(tree.get("/K")):
        yield from _walk(kid, _number(tree))


def _walk(reference: Any, parent: int) -> Iterator[_Element]:
    element = _read(reference, parent)
    yield element
    for kid in element.kids:
        yield from _flat(kid)


def _flat(element: _Element) -> Iterator[_Element]:
    yield element
    for kid in element.kids:
        yield from _flat(kid)


def _read(reference: Any, parent: int) -> _Element:
    tag = reference.get_object()
    number = _number(reference)
    kids: list[_Element] = []
    owned: list[tuple[int, int]] = []
    for kid in _list(tag.get("/K")):
        value = kid.get_object()
        if isinstance(value, int):
            owned.append((_number(tag.raw_get("/Pg")), value))
        elif value.get("/Type") == "/MCR":
            owned.append((_number(value.raw_get("/Pg")), int(value["/MCID"])))
        else:
            kids.append(_read(kid, number))
    return _Element(number, tag, parent, kids, owned)


def _structure(elements: list[_Element]) -> Iterator[str]:
    level = 0
    for element in elements:
        parent = element.tag.raw_get("/P") if "/P" in element.tag else None
        if parent is None or _number(parent) != element.parent:
            yield f"{element.role} does not know its parent"
        if element.role == "/Form" and not element.tag.get("/Alt"):
            yield "a tick box without an alternative text"
        yield from _misplaced(element)
        heading = _HEADING.search(element.role)
        if heading:
            if int(heading[1]) > level + 1:
                yield f"heading {element.role} after level {level}"
            level = int(heading[1])
    yield from _uneven_tables(elements)


def _misplaced(element: _Element) -> Iterator[str]:
    allowed = _CHILDREN.get(element.role, set())
    for kid in element.kids:
        if allowed and kid.role not in allowed:
            yield f"{kid.role} under {element.role}"


def _uneven_tables(elements: list[_Element]) -> Iterator[str]:
    for table in elements:
        if table.role == "/Table" and len({len(row.kids) for row in table.kids}) > 1:
            yield "a table whose rows have different numbers of cells"


# ---------------------------------------------------------------------------------------------- content


def _contents(reader: PdfReader, tree: DictionaryObject, elements: list[_Element]) -> Iterator[str]:
    """Every mark on a page belongs to one tag, which knows it, and which the parent tree knows, or is an artifact."""
    parents = _parent_tree(tree)
    if not parents:
        yield "no parent tree"
    owners = {place: element.number for element in elements for place in element.owned}
    for place, count in Counter(place for element in elements for place in element.owned).items():
        if count > 1:
            yield f"content {place[1]} belongs to {count} tags"
    for index, page in enumerate(reader.pages, 1):
        content = _PageContent(reader, page)
        yield from (f"page {index}: {finding}" for finding in content.findings)
        own = {mcid: owner for (number, mcid), owner in owners.items() if number == _number(page)}
        yield from (f"page {index}: {finding}" for finding in _owned(page, content.numbers, own, parents))


def _owned(
    page: DictionaryObject, numbers: set[int], owners: dict[int, int], parents: dict[int, list[int]]
) -> Iterator[str]:
    if page.get("/Tabs") != "/S":
        yield "tab order is not the order of the tags"
    if "/StructParents" not in page:
        yield "no link to the parent tree"
    known = parents.get(int(page.get("/StructParents", -1)), [])
    for mcid in sorted(numbers | owners.keys()):
        if mcid not in owners:
            yield f"content {mcid} belongs to no tag"
        elif mcid not in numbers:
            yield f"a tag owns content {mcid}, which is not there"
        elif mcid >= len(known) or known[mcid] != owners[mcid]:
            yield f"the parent tree knows another owner of content {mcid}"


def _parent_tree(tree: DictionaryObject) -> dict[int, list[int]]:
    if "/ParentTree" not in tree:
        return {}
    parent_tree: Any = tree["/ParentTree"].get_object()
    numbers = list(parent_tree.get("/Nums", []))
    pairs = zip(numbers[::2], numbers[1::2], strict=True)
    return {int(key): [_number(kid) for kid in value.get_object()] for key, value in pairs}


class _PageContent:
    """Reads a page's operators once: its marked content numbers, and what is drawn outside of them."""

    def __init__(self, reader: PdfReader, page: Any) -> None:
        self.numbers: set[int] = set()
        self.findings: list[str] = []
        self._open: list[str] = []  # "tag", "artifact" or "" for marks that only say more
        content = page.get_contents()
        for operands, operator in ContentStream(content, reader).operations if content is not None else ():
            self._read(operands, operator)
        if self._open:
            self.findings.append("marked content is not closed")

    def _read(self, operands: Any, operator: bytes) -> None:
        if operator in (b"BDC", b"BMC"):
            self._begin(operands)
        elif operator == b"EMC":
            if self._open:
                self._open.pop()
            else:
                self.findings.append("marked content is closed twice")
        elif operator in _PAINTS and not any(self._open):
            self.findings.append(f"{operator.decode()} outside tags and artifacts")

    def _begin(self, operands: Any) -> None:
        properties = operands[1] if len(operands) > 1 else None
        mcid = properties.get("/MCID") if isinstance(properties, DictionaryObject) else None
        kind = "artifact" if operands[0] == "/Artifact" else "tag" if mcid is not None else ""
        if kind and any(self._open):
            self.findings.append(f"{kind} inside {next(filter(None, self._open))}")
        self._open.append(kind)
        if mcid is not None:
            if int(mcid) in self.numbers:
                self.findings.append(f"content {mcid} stands twice")
            self.numbers.add(int(mcid))


# ------------------------------------------------------------------------------------------------ fonts


def _fonts(reader: PdfReader) -> Iterator[str]:
    seen: set[int] = set()
    for page in reader.pages:
        resources: Any = page["/Resources"].get_object()
        fonts = resources.get("/Font", {})
        for name in fonts:
            number = _number(fonts.raw_get(name))
            if number not in seen:
                seen.add(number)
                yield from _font(fonts[name])


def _font(font: DictionaryObject) -> Iterator[str]:
    name = font.get("/BaseFont")
    if "/ToUnicode" not in font:
        yield f"{name} has no text behind its codes"
    for descendant in font.get("/DescendantFonts", [font]):
        descriptor = descendant.get_object().get("/FontDescriptor")
        if descriptor is None or not {"/FontFile", "/FontFile2", "/FontFile3"} & descriptor.get_object().keys():
            yield f"{name} is not embedded"


def _list(value: Any) -> list[Any]:
    """Kids as a list, references kept."""
    if value is None:
        return []
    inner = value.get_object()
    return list(inner) if isinstance(inner, ArrayObject) else [value]


def _number(value: Any) -> int:
    """The object number of a reference, or of an object that knows its own."""
    reference = value if isinstance(value, IndirectObject) else getattr(value, "indirect_reference", None)
    return reference.idnum if reference is not None else -1
