"""C13, P1 and P3 down to the last byte: papers of generated cases, as blocks and as finished files.

The ordinary run's share of the leak drill; the bench tries fifty times as many. And the searcher itself is tried:
it must find a secret wherever a file can hide one.
"""

import logging
import random
from io import BytesIO

import pikepdf
import pytest

from sipdesk.documents.make import make_paper
from tests.benchmarks.leak_drill import case_trouble, file_trouble, run
from tests.domain.filling import SECRET
from tests.domain.generators import situation
from tests.domain.leaks import looks
from tests.leak_files import extras, inner_secrets, read_from_pages, seen_on_pages
from tests.leak_papers import Job, jobs

CASES, FILES = 2_000, 200
HIDDEN = "zq55555k"


def test_c13_every_paper_for_every_reader_of_two_thousand_cases_and_two_hundred_files() -> None:
    outcome = run(range(CASES), range(FILES))
    assert outcome.wrong == ()


@pytest.mark.parametrize("seed", range(5_000, 5_010))
def test_p3_nothing_about_the_person_is_logged_or_printed(
    seed: int, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    assert [*case_trouble(seed), *file_trouble(seed)] == []
    said = capfd.readouterr()
    assert not SECRET.search(caplog.text + said.out + said.err)


# ------------------------------------------------------------------------------ the searcher finds it


@pytest.fixture(scope="module")
def job() -> Job:
    found = situation(1)
    return next(job for job in jobs(found, looks(found), random.Random(1)) if job.paper == "plan")


@pytest.fixture(scope="module")
def content(job: Job) -> bytes:
    return make_paper(job.paper, job.view, job.print_as).bytes


def changed(content: bytes, change: str) -> bytes:
    """The same file with a secret hidden in it."""
    with pikepdf.open(BytesIO(content)) as document:
        HIDING[change](document)
        out = BytesIO()
        document.save(out, compress_streams=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def _in_a_tag(document: pikepdf.Pdf) -> None:
    document.Root.StructTreeRoot["/Alt"] = pikepdf.String(HIDDEN)


def _in_a_bookmark(document: pikepdf.Pdf) -> None:
    with document.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(f"Mål {HIDDEN} å", 0))


def _in_the_description(document: pikepdf.Pdf) -> None:
    document.docinfo["/Subject"] = pikepdf.String(HIDDEN)


def _in_xmp(document: pikepdf.Pdf) -> None:
    with document.open_metadata() as xmp:
        xmp["dc:description"] = HIDDEN


def _in_an_attachment(document: pikepdf.Pdf) -> None:
    document.attachments["fil.json"] = HIDDEN.encode()


def _behind_the_text(document: pikepdf.Pdf) -> None:
    hexed = ("\ufeff" + HIDDEN).encode("utf-16-be").hex().encode()
    page = document.pages[0]
    page.contents_add(b"/Span <</ActualText <" + hexed + b">>> BDC EMC")


HIDING = {
    "tag": _in_a_tag, "bookmark": _in_a_bookmark, "description": _in_the_description, "xmp": _in_xmp,
    "attachment": _in_an_attachment, "text": _behind_the_text,
}


@pytest.mark.parametrize("change", HIDING)
def test_the_search_finds_what_is_hidden(content: bytes, change: str) -> None:
    assert HIDDEN not in inner_secrets(content)
    assert HIDDEN in inner_secrets(changed(content, change))


@pytest.mark.parametrize("change", ["description", "xmp", "attachment"])
def test_what_no_copy_carries_is_noticed(content: bytes, change: str) -> None:
    assert list(extras(content)) == []
    assert len(list(extras(changed(content, change)))) == 1


def test_both_extractors_read_the_pages(job: Job, content: bytes) -> None:
    seen = seen_on_pages(content)
    assert seen
    assert seen == read_from_pages(content)
    assert seen <= set(SECRET.findall(repr(job.view)))


def test_no_secret_stands_in_the_bytes_outside_the_text(content: bytes, job: Job) -> None:
    """Bookmarks and alternative texts repeat the page and nothing else."""
    assert inner_secrets(content) <= seen_on_pages(content) | set(SECRET.findall(repr(job.view)))
