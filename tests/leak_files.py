"""Finished files searched to the last byte: page text by two extractors, tags, bookmarks, metadata, every stream."""

import random
import re
import unicodedata
from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pikepdf
import pypdf
import pypdfium2

from sipdesk.documents.make import make_paper, make_word
from sipdesk.issuing.copies import file_name
from tests.domain.filling import SECRET
from tests.domain.generators import Situation
from tests.domain.leaks import looks
from tests.leak_papers import Job, jobs, leaked, lost

_MARKUP = re.compile("<[^>]*>")
HEX = re.compile(rb"<([0-9A-Fa-f\s]{8,})>")


def file_misfits(situation: Situation) -> Iterator[str]:
    """What is wrong with one finished file of a situation: a paper, a reader, a language and a size of chance."""
    chance = random.Random(situation.seed)
    made = list(jobs(situation, looks(situation), chance))
    yield from misfits_in(chance.choice(made))


def misfits_in(job: Job) -> Iterator[str]:
    content = make_paper(job.paper, job.view, job.print_as).bytes
    pages, inside = seen_on_pages(content), inner_secrets(content)
    if job.seed % 4 == 0 or list(lost(job, pages)):
        pages |= read_from_pages(content)
    yield from leaked(job, pages | inside)
    yield from lost(job, pages)
    yield from (f"{job.label}: {trouble}" for trouble in extras(content))
    yield from word_misfits(job)
    if SECRET.search(file_name(job.paper, job.print_as.code or "7K4Q")):
        yield f"{job.label}: a secret in the file name"


def word_misfits(job: Job) -> Iterator[str]:
    """The same paper as a Word file: what it says, and everything else that is packed in it."""
    with ZipFile(BytesIO(make_word(job.paper, job.view, job.print_as))) as packed:
        parts = {name: packed.read(name).decode("utf-8", "replace") for name in packed.namelist()}
    said = _secrets(_MARKUP.sub("", parts["word/document.xml"] + parts["word/footer.xml"]))
    inside = {secret for name, text in parts.items() for secret in SECRET.findall(name + text)}
    yield from (f"as Word: {trouble}" for trouble in (*leaked(job, said | inside), *lost(job, said)))


def seen_on_pages(content: bytes) -> set[str]:
    """Secrets on the pages, however the lines are parted and turned."""
    with pypdfium2.PdfDocument(content) as document:
        return _secrets("\n".join(page.get_textpage().get_text_range() for page in document))


def read_from_pages(content: bytes) -> set[str]:
    """The same by another extractor, which is slow: for every fourth file, and where the first one missed something."""
    return _secrets("\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(content)).pages))


def inner_secrets(content: bytes) -> set[str]:
    """Secrets anywhere else: titles, alternative texts, bookmarks, metadata, and every stream when it is unpacked."""
    found: set[str] = set()
    with pikepdf.open(BytesIO(content)) as document:
        for thing in [*document.objects, document.trailer]:
            for text in texts_in(thing):
                found.update(SECRET.findall(text))
    return found


def texts_in(thing: pikepdf.Object) -> Iterator[str]:
    """Every text in one object of the file. References lead to objects that are looked at on their own."""
    if isinstance(thing, pikepdf.String):
        yield from readings(bytes(thing))
    elif isinstance(thing, pikepdf.Name):
        yield str(thing)
    elif isinstance(thing, pikepdf.Array):
        yield from _inside(thing.as_list())
    elif isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        parts = (thing.stream_dict if isinstance(thing, pikepdf.Stream) else thing).as_dict()
        yield from parts
        yield from _inside(parts.values())
        if isinstance(thing, pikepdf.Stream):
            yield from readings(thing.read_bytes())


def _inside(parts: Iterable[Any]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, pikepdf.Object) and not part.is_indirect:
            yield from texts_in(part)


def readings(data: bytes) -> Iterator[str]:
    """Bytes as every text that they could be, strings in hexadecimal included."""
    for each in (data, *(bytes.fromhex(hexed.decode()) for hexed in _hexed(data))):
        yield each.decode("latin-1")
        yield each.replace(b"\x00", b"").decode("latin-1")


def _hexed(data: bytes) -> Iterator[bytes]:
    for hexed in HEX.findall(data):
        digits = re.sub(rb"\s", b"", hexed)
        yield digits if len(digits) % 2 == 0 else digits + b"0"


def extras(content: bytes) -> Iterator[str]:
    """What no reader's copy carries: attachments, and words about the person in the file's description."""
    with pikepdf.open(BytesIO(content)) as document:
        if list(document.attachments):
            yield "something is attached"
        described = " ".join(str(value) for value in document.docinfo.values())
        xmp = document.Root.get("/Metadata")
        described += xmp.read_bytes().decode("utf-8") if isinstance(xmp, pikepdf.Stream) else ""
        if SECRET.search(described):
            yield "a secret in the file's description"


def _secrets(text: str) -> set[str]:
    """Secrets in extracted text, without spaces, line ends, hyphens at line ends and marks of direction."""
    signs = unicodedata.normalize("NFKC", text)
    kept = (s for s in signs if not s.isspace() and s not in "-\ufffe\x02" and unicodedata.category(s) != "Cf")
    return set(SECRET.findall("".join(kept)))
