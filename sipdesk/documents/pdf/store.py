"""ReportLab's object store: it numbers the objects of a file, writes them with their cross references, and no more.

Objects are handed over as they stand in the file. That is faster than building ReportLab's own
dictionaries, and there is nothing of ReportLab to patch: tags, fonts and metadata need entries it does not know.
"""

import zlib
from typing import Any

from reportlab.pdfbase import pdfdoc

_VERSION = (1, 7)


class _Raw(pdfdoc.PDFObject):
    """Bytes that are an object already."""

    def __init__(self, content: str = "") -> None:
        self.content = content.encode("latin-1")

    def format(self, document: pdfdoc.PDFDocument) -> bytes:  # noqa: ARG002
        return self.content


class Store:
    """Objects of one file. A reference is what stands in another object: *12 0 R*."""

    def __init__(self) -> None:
        self._document: Any = pdfdoc.PDFDocument(dummyoutline=1, compression=1, invariant=1, pdfVersion=_VERSION)
        self._objects: dict[str, _Raw] = {}

    def reserve(self) -> str:
        """A reference to an object that is written later."""
        raw = _Raw()
        self._document.Reference(raw)
        reference = f"{self._document.objectcounter} 0 R"
        self._objects[reference] = raw
        return reference

    def put(self, content: str, reference: str = "") -> str:
        """An object, under its `reference` if one was reserved. Text belongs in hexadecimal strings (pdf_string)."""
        reference = reference or self.reserve()
        self._objects[reference].content = content.encode("latin-1")
        return reference

    def stream(self, data: bytes, entries: str = "", *, compress: bool = True, reference: str = "") -> str:
        """A stream; `entries` is the inside of its dictionary, without length and filter."""
        reference = reference or self.reserve()
        if compress:
            data, entries = zlib.compress(data), entries + "/Filter/FlateDecode"
        head = f"<<{entries}/Length {len(data)}>>\nstream\n".encode("latin-1")
        # The line's end before `endstream` is what PDF/A asks for (ISO 19005-3, 6.1.7.1). After data that happen to
        # end in a carriage return a line feed alone would be taken for the second half of one line's end.
        end = b"\r\n" if data.endswith(b"\r") else b"\n"
        self._objects[reference].content = head + data + end + b"endstream"
        return reference

    def finished(self, catalog: str, information: str) -> bytes:
        """The file. `catalog` and `information` are dictionaries; its identity comes from all content."""
        document = self._document
        for raw in self._objects.values():
            document.updateSignature(raw.content)
        document.Catalog, document.info = _Raw(catalog), _Raw(information)
        return bytes(document.format())
