"""The objects of a file: numbered here, put into it by ReportLab with its head and trailer, and no more.

Objects are handed over as they stand in the file. That is faster than building ReportLab's own
dictionaries, and there is nothing of ReportLab to patch: tags, fonts and metadata need entries it does not know.
"""

import zlib
from hashlib import sha256
from typing import Any, Final

from reportlab.pdfbase import pdfdoc

_VERSION: Final = (1, 7)
_IDENTITY: Final = 32  # hexadecimal digits


class Store:
    """Objects of one file. A reference is what stands in another object: *12 0 R*."""

    def __init__(self) -> None:
        self._objects: list[bytes] = []  # number 1 first

    def reserve(self) -> str:
        """A reference to an object that is written later."""
        self._objects.append(b"")
        return f"{len(self._objects)} 0 R"

    def put(self, content: str, reference: str = "") -> str:
        """An object, under its `reference` if one was reserved. Text belongs in hexadecimal strings (pdf_string)."""
        return self._put(content.encode("latin-1"), reference)

    def stream(self, data: bytes, entries: str = "", *, compress: bool = True) -> str:
        """A stream; `entries` is the inside of its dictionary, without length and filter."""
        return self.compressed(zlib.compress(data), entries) if compress else self._stream(data, entries)

    def compressed(self, data: bytes, entries: str) -> str:
        """A stream whose data have been deflated already."""
        return self._stream(data, entries + "/Filter/FlateDecode")

    def _stream(self, data: bytes, entries: str) -> str:
        head = f"<<{entries}/Length {len(data)}>>\nstream\n".encode("latin-1")
        # The line's end before `endstream` is what PDF/A asks for (ISO 19005-3, 6.1.7.1). After data that happen to
        # end in a carriage return a line feed alone would be taken for the second half of one line's end.
        end = b"\r\nendstream" if data.endswith(b"\r") else b"\nendstream"
        return self._put(b"".join((head, data, end)), "")

    def _put(self, content: bytes, reference: str) -> str:
        if not reference:
            self._objects.append(content)
            return f"{len(self._objects)} 0 R"
        self._objects[int(reference.partition(" ")[0]) - 1] = content
        return reference

    def finished(self, catalog: str, information: str) -> bytes:
        """The file. `catalog` and `information` are dictionaries; its identity comes from all content."""
        root, info = self.put(catalog), self.put(information)
        identity = f"<{sha256(b''.join(self._objects)).hexdigest()[:_IDENTITY]}>"
        file: Any = pdfdoc.PDFFile(_VERSION)
        places = [file.add(b"%d 0 obj\n%b\nendobj\n" % numbered) for numbered in enumerate(self._objects, 1)]
        size = len(places) + 1
        table = b"".join([b"%010d 00000 n\r\n" % place for place in places])
        begin = file.add(b"xref\n0 %d\n0000000000 65535 f\r\n%b" % (size, table))
        trailer: Any = pdfdoc.PDFTrailer(begin, Size=size, Root=root, Info=info, ID=f"[{identity}{identity}]")
        file.add(trailer.format(None))
        return bytes(file.format(None))
