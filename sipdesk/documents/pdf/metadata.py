"""What the file says about itself: XMP, which claims PDF/UA-1 (and PDF/A-3a), and the old information dictionary.

The two say the same. Neither names the person: title and subject are kinds of paper.
"""

from dataclasses import dataclass
from datetime import date

from sipdesk.documents.pdf.structure import pdf_string

_HEAD = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"'
    ' xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"'
    ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/"'
    ' xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"'
    ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">'
)
_TAIL = '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'

# PDF/A allows no property without a schema, and does not know PDF/UA's.
_UA_SCHEMA = (
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">'
    "<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
    "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"
)


@dataclass(frozen=True, slots=True)
class Metadata:
    title: str
    subject: str
    author: str
    language: str
    dated: date
    creator: str = "SIPDesk"
    producer: str = "ReportLab PDF Library"

    def xmp(self, *, archive: tuple[int, str] | None = None) -> bytes:
        """`archive`: part and conformance of PDF/A."""
        iso = f"{self.dated:%Y-%m-%d}T00:00:00Z"
        author = f"<dc:creator><rdf:Seq><rdf:li>{_escaped(self.author)}</rdf:li></rdf:Seq></dc:creator>"
        parts = [
            _HEAD,
            f"<dc:title>{_alternatives(self.title)}</dc:title>",
            f"<dc:description>{_alternatives(self.subject)}</dc:description>",
            author if self.author else "",
            f"<dc:language><rdf:Bag><rdf:li>{_escaped(self.language)}</rdf:li></rdf:Bag></dc:language>",
            "<pdfuaid:part>1</pdfuaid:part>",
            f"<xmp:CreateDate>{iso}</xmp:CreateDate><xmp:ModifyDate>{iso}</xmp:ModifyDate>",
            f"<xmp:CreatorTool>{_escaped(self.creator)}</xmp:CreatorTool>",
            f"<pdf:Producer>{_escaped(self.producer)}</pdf:Producer>",
        ]
        if archive:
            part, conformance = archive
            parts.append(f"<pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>{conformance}</pdfaid:conformance>")
            parts.append(_UA_SCHEMA)
        return "".join([*parts, _TAIL]).encode()

    @property
    def pdf_date(self) -> str:
        return f"(D:{self.dated:%Y%m%d}000000Z)"

    def information(self) -> str:
        """The information dictionary of the trailer."""
        author = f"/Author{pdf_string(self.author)}" if self.author else ""
        return (
            f"<</Title{pdf_string(self.title)}/Subject{pdf_string(self.subject)}{author}"
            f"/Creator{pdf_string(self.creator)}/Producer{pdf_string(self.producer)}"
            f"/CreationDate{self.pdf_date}/ModDate{self.pdf_date}>>"
        )


def _escaped(text: str) -> str:
    """For XML. (The standard library's own way brings an HTTP client along, which costs 40 ms of the first paper.)"""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _alternatives(text: str) -> str:
    return f'<rdf:Alt><rdf:li xml:lang="x-default">{_escaped(text)}</rdf:li></rdf:Alt>'
