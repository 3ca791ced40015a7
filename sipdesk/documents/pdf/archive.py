"""The archive copy: PDF/A-3a beside PDF/UA-1, with the case attached as a file.

PDF/A wants to know what its colours mean. The papers are black, white and grey, so the profile is a
grey one, made here byte by byte: no file to ship, no licence, and the same bytes every time.
"""

import struct
from dataclasses import dataclass
from typing import Final

from sipdesk.documents.pdf.metadata import Metadata
from sipdesk.documents.pdf.store import Store
from sipdesk.documents.pdf.structure import pdf_string

PART, CONFORMANCE = 3, "A"
_D50: Final = (0.9642, 1.0, 0.8249)
_GAMMA: Final = 2.2
_HEADER_SIZE: Final = 128


@dataclass(frozen=True, slots=True)
class ArchiveOptions:
    """What is attached. `name` must not name the person; `media_type` as in *application/json*.

    `description` is said by readers of PDF beside the attachment.
    """

    attachment: bytes = b""
    name: str = "sip.json"
    media_type: str = "application/json"
    description: str = "Source data"


def archive_entries(store: Store, options: ArchiveOptions, metadata: Metadata) -> str:
    """What the catalogue says about colours and the attachment."""
    profile = store.stream(grey_profile(), "/N 1")
    intent = store.put(
        "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(Grey gamma 2.2)/Info(Grey gamma 2.2)"
        f"/DestOutputProfile {profile}>>"
    )
    return f"/OutputIntents[{intent}]" + (_attachment(store, options, metadata) if options.attachment else "")


def _attachment(store: Store, options: ArchiveOptions, metadata: Metadata) -> str:
    name, media_type = (
        pdf_string(options.name),
        options.media_type.replace("/", "#2F"),
    )  # a raw stroke would end the name
    data = store.stream(
        options.attachment,
        f"/Type/EmbeddedFile/Subtype/{media_type}/Params<</Size {len(options.attachment)}/ModDate{metadata.pdf_date}>>",
    )
    file = store.put(
        f"<</Type/Filespec/F{name}/UF{name}/Desc{pdf_string(options.description)}/AFRelationship/Source"
        f"/EF<</F {data}/UF {data}>>>>"
    )
    return f"/Names<</EmbeddedFiles<</Names[{name} {file}]>>>>/AF[{file}]"


def grey_profile() -> bytes:
    """An ICC profile (version 2.1, monitor, grey, gamma 2.2), fixed to the byte."""
    tags = {
        b"desc": _description("Grey, gamma 2.2"),
        b"cprt": b"text\0\0\0\0" + b"No copyright, use freely\0",
        b"wtpt": b"XYZ \0\0\0\0" + b"".join(struct.pack(">i", round(value * 65536)) for value in _D50),
        b"kTRC": b"curv\0\0\0\0" + struct.pack(">IH", 1, round(_GAMMA * 256)),
    }
    offset = _HEADER_SIZE + 4 + 12 * len(tags)
    table, body = struct.pack(">I", len(tags)), b""
    for signature, data in tags.items():
        table += signature + struct.pack(">II", offset + len(body), len(data))
        body += data + b"\0" * (-len(data) % 4)
    return _header(_HEADER_SIZE + len(table) + len(body)) + table + body


def _header(size: int) -> bytes:
    made = struct.pack(">6H", 2026, 1, 1, 0, 0, 0)
    white = b"".join(struct.pack(">i", round(value * 65536)) for value in _D50)
    header = struct.pack(">I4sI4s4s4s", size, b"\0\0\0\0", 0x02100000, b"mntr", b"GRAY", b"XYZ ")
    header += made + b"acsp" + b"\0" * 28 + white
    return header.ljust(_HEADER_SIZE, b"\0")


def _description(text: str) -> bytes:
    ascii_text = text.encode("ascii") + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(ascii_text)) + ascii_text + b"\0" * (4 + 4 + 2 + 1 + 67)
