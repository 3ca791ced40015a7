"""The one entry to the papers: a View and how it is to be printed, and out come the bytes of one paper.

Preview, printing, saving and the command line all come here, so that what is shown is what is printed.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from random import Random
from typing import Final

from sipdesk.documents.blocks import Block, Paper, Words, plain
from sipdesk.documents.case_file_words import ATTACHED
from sipdesk.documents.papers.bilingual import SideBySide
from sipdesk.documents.papers.free_text import awaited_in, with_lines
from sipdesk.documents.papers.order import Order
from sipdesk.documents.phrases import SOURCE, Phrases, phrases
from sipdesk.domain.disclosure.shown import View
from sipdesk.domain.print_sizes import sizes_of
from sipdesk.errors import SipError

CODE_SIGNS: Final = "34679CFHJKMNPQRTVWX"
"""No 0 O, 1 I L, 5 S, 8 B, 2 Z, which are mistaken in handwriting and on the telephone; no vowels, so no words."""
CODE_LENGTH: Final = 4
_NO_CODE: Final = "-" * CODE_LENGTH
LARGE: Final = 16
LARGEST: Final = 24


@dataclass(frozen=True, slots=True)
class PrintAs:
    """How one copy is printed.

    language: code of a phrase file. size: points of the body. bilingual: Swedish beside the translation, also
    where the wording is approved. trial: every page says *Provutskrift*. code: the issued copy's own code; drawn
    from what the paper says when empty. archive: PDF/A for the archive. attached: the case as a data file, to the
    case file alone.
    """

    language: str = SOURCE
    size: int = 12
    bilingual: bool = False
    trial: bool = False
    code: str = ""
    archive: bool = False
    attached: bytes = b""


@dataclass(frozen=True, slots=True)
class MadePaper:
    """phrases_version: which wording, for the register. missing_glyphs: signs that no face here can draw.
    awaited: paragraphs of free text, as they were written, that stand without a translation.
    """

    bytes: bytes
    pages: int
    phrases_version: str
    missing_glyphs: tuple[str, ...]
    awaited: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a paper module gives: its title, its foot from longest to shortest, its blocks.

    numbered: its pages are. code_inside: its code stands elsewhere than in the foot, too.
    """

    title: Callable[[Order], str]
    foot: Callable[[Order], Sequence[Words]]
    blocks: Callable[[Order], Iterator[Block]]
    numbered: bool = True
    code_inside: bool = False


PAPERS: Final = (
    "information", "preparation", "consent", "summons", "agenda", "plan", "contacts", "follow-up", "closing", "decline",
    "reply", "change", "reopened", "withdrawal", "not-needed",
)  # fmt: skip
CASE_FILE: Final = "case-file"
REDACTED: Final = "redacted"
EXTRACT: Final = "extract"
RECIPES: Final = (*PAPERS, CASE_FILE, REDACTED, EXTRACT)
"""`PAPERS` are for readers, in every language, and so is the extract, which is made of the log too; the case file and
its redacted copy are in Swedish."""
_UNNUMBERED: Final = ("contacts",)
_CODE_INSIDE: Final = ("summons", CASE_FILE, REDACTED)


def recipe_of(paper: str) -> Recipe:
    """What the module of that name in `papers/` gives; it is loaded when the first paper of its kind is made."""
    module = import_module(f"sipdesk.documents.papers.{paper.replace('-', '_')}")
    return Recipe(
        module.title, module.foot, module.blocks,
        numbered=paper not in _UNNUMBERED, code_inside=paper in _CODE_INSIDE,
    )


def make_paper(paper: str, view: View, print_as: PrintAs, corrections: Path | None = None) -> MadePaper:
    """One paper as a tagged PDF; the same input gives the same bytes. Raises SipError as `blocks_of`.

    corrections: the municipality's folder of corrected wording.
    """
    # ReportLab takes its time to import: not before a paper is made.
    from sipdesk.documents.pdf.render import ArchiveOptions, Style, drawn, lay_out

    if print_as.attached and paper != CASE_FILE:
        raise ValueError("a case is attached to the case file alone")
    said = blocks_of(paper, view, print_as, corrections)
    archive = ArchiveOptions(print_as.attached, ATTACHED) if print_as.archive else None
    laid_out = lay_out(said, Style(print_as.size))
    content = drawn(said, laid_out, archive)
    missing = tuple(sorted(laid_out.missing_glyphs()))
    return MadePaper(content, len(laid_out.pages), _version(print_as.language, corrections), missing, said.awaited)


def make_word(paper: str, view: View, print_as: PrintAs, corrections: Path | None = None) -> bytes:
    """The same paper as a Word file, for somebody who has to go on writing in it; the same input gives the same bytes.

    Raises SipError paper.not-as-word for the archive's own copy and for one in which something is struck, and as
    `blocks_of`.
    """
    from sipdesk.documents.word.file import word_file

    if not may_be_word(paper):
        raise SipError("paper.not-as-word")
    return word_file(blocks_of(paper, view, print_as, corrections), print_as.size)


def may_be_word(paper: str) -> bool:
    """Whether a paper may leave as a file that can be changed: not the archive's own copy, nor one in which something
    is struck."""
    return paper not in (CASE_FILE, REDACTED)


def blocks_of(paper: str, view: View, print_as: PrintAs, corrections: Path | None = None) -> Paper:
    """Everything the paper says, before it is laid out.

    Raises SipError: paper.unknown (paper), paper.size (size, sizes), paper.swedish-only, and for
    a language without a sound phrase file phrases.* (see `phrase_files.read`).
    """
    if paper not in RECIPES:
        raise SipError("paper.unknown", paper=paper)
    recipe = recipe_of(paper)
    if paper in (CASE_FILE, REDACTED) and print_as.language != SOURCE:
        raise SipError("paper.swedish-only")
    words, source = phrases(print_as.language, corrections), phrases(SOURCE, corrections)
    _check_size(print_as, words)
    order = Order(
        view, words, source,
        code=print_as.code or _NO_CODE,
        trial=print_as.trial,
        unreviewed=_unreviewed(words),
        beside=is_bilingual(words, print_as),
        large=print_as.size >= LARGE,
        largest=print_as.size >= LARGEST,
        wording=corrections,
    )
    said = _written(recipe, order)
    return said if print_as.code else _coded(recipe, order, said, _trial_code(paper, print_as, recipe, order, said))


def _written(recipe: Recipe, order: Order) -> Paper:
    if order.beside:
        return _bilingual(recipe, order)
    if order.words.language.swedish:
        return _paper(recipe, order, recipe.blocks(order))
    said = tuple(recipe.blocks(order))
    alone = _paper(recipe, order, with_lines(said, order.words.say("interpreter-lines")))
    return replace(alone, awaited=_awaited(said))


def is_bilingual(words: Phrases, print_as: PrintAs) -> bool:
    """Whether Swedish stands beside: always below approved, and whenever it is asked for. Easy Swedish stands alone."""
    return not words.language.swedish and (print_as.bilingual or not words.language.approved)


def paper_code(random: Random) -> str:
    """A new code for a copy that is issued; the caller keeps it with the copy. `random`: SystemRandom outside tests."""
    return "".join(random.choice(CODE_SIGNS) for _ in range(CODE_LENGTH))


def trial_code(paper: str, view: View, print_as: PrintAs, corrections: Path | None = None) -> str:
    """A code that the same words always get, so that a trial print is the same bytes again, and so that a change which
    the paper does not tell (somebody else's consent) leaves it as it is. Raises SipError as `blocks_of`.
    """
    said = blocks_of(paper, view, replace(print_as, code=_NO_CODE, trial=False), corrections)
    return _code_of(paper, print_as, said)


def _trial_code(paper: str, print_as: PrintAs, recipe: Recipe, order: Order, said: Paper) -> str:
    """The same for a paper that has been written without its code: `said`."""
    return _code_of(paper, print_as, _written(recipe, replace(order, trial=False)) if order.trial else said)


def _code_of(paper: str, print_as: PrintAs, said: Paper) -> str:
    seed = repr((paper, said, print_as.language, print_as.size, print_as.bilingual))
    return "".join(CODE_SIGNS[byte % len(CODE_SIGNS)] for byte in sha256(seed.encode()).digest()[:CODE_LENGTH])


def _coded(recipe: Recipe, order: Order, said: Paper, code: str) -> Paper:
    """What was written without a code, with it."""
    coded = replace(order, code=code)
    if recipe.code_inside:
        return _written(recipe, coded)
    return replace(said, foot_wordings=recipe.foot(replace(coded, words=order.source) if order.beside else coded))


def _version(language: str, corrections: Path | None) -> str:
    """Which wording stands on the paper: "sv 1", or "sv 1, ar 3" where both may be read."""
    return ", ".join(phrases(code, corrections).version for code in dict.fromkeys((SOURCE, language)))


def _check_size(print_as: PrintAs, words: Phrases) -> None:
    sizes = sizes_of(words.language.code)
    if print_as.size not in sizes:
        raise SipError("paper.size", size=print_as.size, sizes=", ".join(map(str, sizes)))


def _unreviewed(words: Phrases) -> str:
    """Which words say that the wording is not approved: a translation's, or those of easy Swedish."""
    if words.language.approved:
        return ""
    return "text" if words.language.swedish else "translation"


def _bilingual(recipe: Recipe, order: Order) -> Paper:
    """The paper in Swedish, with its translation beside; title, foot and file are the Swedish paper's."""
    swedish = replace(order, words=order.source)
    language = order.words.language
    source = order.source
    beside = SideBySide(
        language.tag, language.direction, source.say("interpreter-lines"),
        lambda section: source.fill("continued", section=section), order.large, order.largest,
    )
    said = tuple(recipe.blocks(order))
    return replace(_paper(recipe, swedish, beside.join(recipe.blocks(swedish), said)), awaited=_awaited(said))


def _awaited(said: Sequence[Block]) -> tuple[str, ...]:
    """Each paragraph once, in the order of the paper."""
    return tuple(dict.fromkeys(awaited_in(said)))


def _paper(recipe: Recipe, order: Order, blocks: Iterable[Block]) -> Paper:
    words = order.words
    return Paper(
        title=plain(recipe.title(order)),
        language=words.language.tag,
        blocks=tuple(blocks),
        dated=order.view.today,
        foot_wordings=recipe.foot(order),
        page_words=_page_words(order) if recipe.numbered else "",
        ticked_word=words.say("box.ticked"),
        empty_word=words.say("box.empty"),
    )


def _page_words(order: Order) -> str:
    """*Sida 2 av 4*; on a trial print in large type, whose foot has to say more, only *2 (4)*."""
    says_more = order.unreviewed or order.view.whole is not None
    if order.trial and order.large and says_more:
        return "{page} ({pages})"
    return order.words.template("page-of")
