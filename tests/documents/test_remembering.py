"""What is remembered of a paper's words: none of it outlives the open store, and no paper shows whether it was."""

import ast
from collections.abc import Iterator

import pytest

from sipdesk.documents.make import PrintAs, make_paper
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.remembering import forget
from sipdesk.domain.terms import ReaderKind
from sipdesk.paths import resource
from tests.demo_cases import TODAY, demo_case, demo_routine
from tests.remembered import OF_NOBODY, remembered

PROGRAM = resource("defaults").parents[1] / "sipdesk"


@pytest.mark.parametrize("language", ["sv", "ar", "th"])
def test_everything_is_forgotten_and_the_paper_is_the_same_again(language: str) -> None:
    def made() -> bytes:
        case = demo_case("01-bertil")
        for party in case.parties:  # names of the others are looked for in what each may read
            view(case, Reader(ReaderKind.PARTY, party.uid), TODAY, demo_routine())
        seen = view(case, Reader(ReaderKind.PERSON), TODAY, demo_routine())
        return make_paper("plan", seen, PrintAs(language, 16)).bytes

    before = made()
    kept = {name.split(".")[-1] for name in remembered()}
    assert kept >= {"analyse", "_word", "_space", "measures", "_shaped", "_parted"}
    assert made() == before
    forget()
    assert remembered() == {}
    assert made() == before


def test_whoever_keeps_answers_for_good_has_said_that_they_are_of_nobody() -> None:
    assert set(_kept_for_good()) == OF_NOBODY


def _kept_for_good() -> Iterator[str]:
    """Functions with a cache of the standard library's; `remembered` is the one that forgets."""
    for path in PROGRAM.rglob("*.py"):
        module = ".".join(path.relative_to(PROGRAM.parent).with_suffix("").parts)
        yield from _kept_in(ast.parse(path.read_text("utf-8")), module)


def _kept_in(holder: ast.Module | ast.ClassDef, name: str) -> Iterator[str]:
    for node in holder.body:
        if isinstance(node, ast.ClassDef):
            yield from _kept_in(node, f"{name}.{node.name}")
        elif isinstance(node, ast.FunctionDef) and any(map(_keeps, node.decorator_list)):
            yield f"{name}.{node.name}"


def _keeps(decorator: ast.expr) -> bool:
    return ast.unparse(decorator).split("(")[0] in ("cache", "lru_cache")
