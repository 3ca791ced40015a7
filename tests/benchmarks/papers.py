"""Rows about papers: how fast a plan is made, in Swedish and in Arabic, and the first one after the start."""

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from sipdesk.documents.blocks import Paper
from sipdesk.documents.make import PrintAs, blocks_of
from sipdesk.documents.pdf.render import Style, render
from sipdesk.exchange.casefile import write_case
from tests.benchmarks.frame import Sides, comparison, timed
from tests.benchmarks.rivals import typst_maker, weasyprint_pdf
from tests.benchmarks.sample import CASE, SIZE, arabic_plan, of_round, person_view, swedish_plan
from tests.demo_cases import TODAY, demo_case


def rendering(plan: Paper, engine: Callable[[Paper, int], bytes]) -> Callable[[], float]:
    """Times an engine on the plan, newly worded each time; wording it is not timed."""
    rounds = count()

    def measure() -> float:
        paper = of_round(plan, next(rounds))
        return timed(lambda: engine(paper, SIZE))()

    return measure


def from_blocks(paper: Paper, size: int) -> bytes:
    return render(paper, Style(size))


def from_view(paper: Paper, size: int) -> bytes:
    """All that the program does for a plan: the blocks are made from the view too."""
    blocks_of("plan", person_view(), PrintAs("sv", size))
    return render(paper, Style(size))


@comparison("plan-sv-weasyprint", "plan, 7 pages, 18 pt, Swedish", "WeasyPrint, PDF/UA", 1 / 15, 1 / 40)
def swedish_against_weasyprint() -> Iterator[Sides]:
    yield Sides(rendering(swedish_plan(), from_view), rendering(swedish_plan(), weasyprint_pdf))


@comparison("plan-sv-typst", "plan, 7 pages, 18 pt, Swedish", "typst, PDF/UA", 2.5, 1.0)
def swedish_against_typst() -> Iterator[Sides]:
    yield Sides(rendering(swedish_plan(), from_view), rendering(swedish_plan(), typst_maker()))


@comparison("plan-ar-weasyprint", "the same in Arabic", "WeasyPrint, PDF/UA", 1 / 15, 1 / 40)
def arabic_against_weasyprint() -> Iterator[Sides]:
    yield Sides(rendering(arabic_plan(), from_blocks), rendering(arabic_plan(), weasyprint_pdf))


@comparison("plan-ar-typst", "the same in Arabic", "typst, PDF/UA", 2.5, 1.0)
def arabic_against_typst() -> Iterator[Sides]:
    yield Sides(rendering(arabic_plan(), from_blocks), rendering(arabic_plan(), typst_maker()))


@comparison("plan-ar-sv", "the same in Arabic", "Swedish", 1.6, 1.1)
def arabic_against_swedish() -> Iterator[Sides]:
    yield Sides(rendering(arabic_plan(), from_blocks), rendering(swedish_plan(), from_blocks))


@comparison("first-document", "first plan of a fresh process", "bare ReportLab, one page", 2.5, 1.3)
def first_document() -> Iterator[Sides]:
    with tempfile.TemporaryDirectory() as folder:
        case = Path(folder) / "case.json"
        case.write_bytes(write_case(demo_case(CASE)))
        yield Sides(
            timed(lambda: _process("first_document", str(case), TODAY.isoformat())),
            timed(lambda: _process("bare_reportlab")),
        )


def _process(name: str, *arguments: str) -> None:
    subprocess.run([sys.executable, "-m", f"tests.benchmarks.processes.{name}", *arguments], check=True)
