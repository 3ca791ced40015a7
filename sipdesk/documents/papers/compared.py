"""What two texts of one meaning have in common, and what of a text awaits the interpreter.

Asked where Swedish and its translation are joined: what is the same stands once, and what goes on one line must fit it.
"""

import re
import unicodedata
from itertools import takewhile
from typing import Final

from sipdesk.documents.blocks import Foreign, Run, Words, plain, runs
from sipdesk.documents.papers.free_text import Written
from sipdesk.documents.papers.order import LRI, PDI
from sipdesk.documents.phrases import SOURCE

NAMED_AGAIN: Final = 5  # words of a title that a page repeats; more would be a line to read twice
_SIGNS: Final = re.compile(r"\W")


def letters(words: Words) -> int:
    """How much room a text takes, in letters: a Chinese sign takes two, a mark over a letter none."""
    signs = plain(words)
    wide = sum(unicodedata.east_asian_width(sign) in "WF" for sign in signs)
    return len(signs) + wide - sum(unicodedata.category(sign) in ("Mn", "Cf") for sign in signs)


def begins(title: Words) -> Words:
    """A title as the next page names it again: all of a short one, of a long one its first words."""
    said = plain(title).split()
    return title if len(said) <= NAMED_AGAIN else f"{' '.join(said[:NAMED_AGAIN])} …"


def has_written(words: Words) -> bool:
    return any(isinstance(run, Written) for run in runs(words))


def wording_before(words: Words) -> str:
    """*Delmål 1.* of a heading that goes on in what somebody wrote: all before the first name, sign or passage."""
    before = takewhile(lambda run: isinstance(run, str), runs(words))
    return "".join(map(str, before)).rstrip()


def same(original: Words, translation: Words) -> bool:
    """Whether both say it in Swedish, as what the municipality has worded itself."""
    if original == translation:
        return True
    return _SIGNS.sub("", plain(original)) == _SIGNS.sub("", plain(translation))  # signs differ, and isolates


def untranslated(original: Words, translation: Words) -> tuple[Run, ...]:
    """What the translation says after the names and numbers that it begins with like the original."""
    left, first = list(runs(translation)), list(runs(original))
    if [run for run in left if run not in (Foreign(LRI, SOURCE), Foreign(PDI, SOURCE))] == first:
        return ()
    while left and first and (left[0] == first[0] or (_comma(left[0]) and _comma(first[0]))):
        del left[0], first[0]
    if left and isinstance(left[0], str):
        left[0] = left[0].lstrip()
    return tuple(left)


def _comma(run: Run) -> bool:
    """Whether it only stands between names: each language has a comma of its own."""
    return isinstance(run, str) and not set(run) - set(" ,،፣，、")
