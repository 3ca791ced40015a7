"""Pages and tags become a file: structure tree, parent tree, fonts, and what PDF/UA-1 asks of the catalogue.

Nothing of ReportLab is patched for it: its store takes the objects as they are (see `store`).
"""

from typing import Final

from sipdesk.documents.pdf.archive import CONFORMANCE, PART, ArchiveOptions, archive_entries
from sipdesk.documents.pdf.canvas import Canvas
from sipdesk.documents.pdf.embedding import FontUse
from sipdesk.documents.pdf.metadata import Metadata
from sipdesk.documents.pdf.outline import outline
from sipdesk.documents.pdf.pictures import grey_picture
from sipdesk.documents.pdf.store import Store
from sipdesk.documents.pdf.structure import Element, MarkedContent, pdf_string
from sipdesk.documents.pdf.style import PAGE_HEIGHT, PAGE_WIDTH, is_rtl

_FONT_FLAGS: Final = 4  # symbolic: the codes are our own
_STEM: Final = 80  # thousandths; only used where a reader has to draw a substitute


def tagged_file(canvas: Canvas, root: Element, metadata: Metadata, archive: ArchiveOptions | None) -> bytes:
    """The finished PDF of what `canvas` holds; `root` is the Document element."""
    return _File(canvas, root, metadata, archive).finished()


class _File:
    def __init__(self, canvas: Canvas, root: Element, metadata: Metadata, archive: ArchiveOptions | None) -> None:
        self.canvas, self.root, self.metadata, self.archive = canvas, root, metadata, archive
        self.store = Store()
        self.pages = [self.store.reserve() for _ in canvas.pages]
        self.elements: dict[Element, str] = {}

    def finished(self) -> bytes:
        metadata = self.metadata
        archived = (PART, CONFORMANCE) if self.archive else None
        xmp = self.store.stream(metadata.xmp(archive=archived), "/Type/Metadata/Subtype/XML", compress=False)
        catalog = [
            "/Type/Catalog",
            f"/Pages {self._page_tree()}",
            f"/Lang({metadata.language})",
            "/MarkInfo<</Marked true>>",
            f"/StructTreeRoot {self._structure_tree()}",
            f"/ViewerPreferences<</DisplayDocTitle true{'/Direction/R2L' if is_rtl(metadata.language) else ''}>>",
            f"/Metadata {xmp}",
            outline(self.store, self.canvas.bookmarks, self.pages),
            archive_entries(self.store, self.archive, metadata) if self.archive else "",
        ]
        return self.store.finished(f"<<{''.join(catalog)}>>", metadata.information())

    # ------------------------------------------------------------------------------------------- pages

    def _page_tree(self) -> str:
        tree = self.store.reserve()
        resources = self._resources()
        for number, (page, reference) in enumerate(zip(self.canvas.pages, self.pages, strict=True)):
            content = self.store.stream("\n".join(page.operators).encode("latin-1"))
            self.store.put(
                f"<</Type/Page/Parent {tree}/MediaBox[0 0 {PAGE_WIDTH:.2f} {PAGE_HEIGHT:.2f}]/Resources {resources}"
                f"/Contents {content}/StructParents {number}/Tabs/S>>",
                reference,
            )
        return self.store.put(f"<</Type/Pages/Count {len(self.pages)}/Kids[{' '.join(self.pages)}]>>", tree)

    def _resources(self) -> str:
        fonts = "".join(f"/{use.name} {self._font(use)}" for use in self.canvas.fonts.values())
        pictures = "".join(f"/{name} {self._picture(data)}" for data, name in self.canvas.pictures.items())
        return self.store.put(f"<</Font<<{fonts}>>/XObject<<{pictures}>>>>")

    def _font(self, use: FontUse) -> str:
        put, stream = self.store.put, self.store.stream
        name, metrics = use.base_name, use.face.metrics
        subset = use.subset()
        descriptor = put(
            f"<</Type/FontDescriptor/FontName/{name}/Flags {_FONT_FLAGS}/FontBBox[{' '.join(map(str, metrics.bounds))}]"
            f"/ItalicAngle 0/Ascent {metrics.ascent}/Descent {metrics.descent}/CapHeight {metrics.cap_height}"
            f"/StemV {_STEM}/FontFile2 {self.store.compressed(subset.deflated, f'/Length1 {subset.length}')}>>"
        )
        descendant = put(
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/FontDescriptor {descriptor}/W{use.widths()}"
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            f"/CIDToGIDMap {stream(use.glyph_map(subset.new_numbers))}>>"
        )
        return put(
            f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{descendant}]"
            f"/ToUnicode {stream(use.to_unicode())}>>"
        )

    def _picture(self, data: bytes) -> str:
        picture = grey_picture(data)
        return self.store.stream(
            picture.pixels,
            f"/Type/XObject/Subtype/Image/Width {picture.width}/Height {picture.height}"
            "/ColorSpace/DeviceGray/BitsPerComponent 8",
        )

    # -------------------------------------------------------------------------------------------- tags

    def _structure_tree(self) -> str:
        root = self.store.reserve()
        top = self._element(self.root, root)
        numbers = []
        for number, page in enumerate(self.canvas.pages):
            owners = self.store.put(f"[{' '.join(self.elements[owner] for owner in page.owners)}]")
            numbers.append(f"{number} {owners}")
        parents = self.store.put(f"<</Nums[{' '.join(numbers)}]>>")
        return self.store.put(
            f"<</Type/StructTreeRoot/K[{top}]/ParentTree {parents}/ParentTreeNextKey {len(self.pages)}>>", root
        )

    def _element(self, element: Element, parent: str) -> str:
        reference = self.elements[element] = self.store.reserve()
        kids = [self._kid(kid, reference) for kid in element.kids if isinstance(kid, MarkedContent) or not kid.empty]
        entries = [f"<</Type/StructElem/S/{element.role}/P {parent}/K[{' '.join(kids)}]"]
        if element.language:
            entries.append(f"/Lang({element.language})")
        if element.attributes:
            entries.append(f"/A<<{element.attributes}>>")
        if element.alternative:
            entries.append(f"/Alt{pdf_string(element.alternative)}")
        return self.store.put("".join([*entries, ">>"]), reference)

    def _kid(self, kid: Element | MarkedContent, parent: str) -> str:
        if isinstance(kid, Element):
            return self._element(kid, parent)
        return f"<</Type/MCR/Pg {self.pages[kid.page]}/MCID {kid.number}>>"
