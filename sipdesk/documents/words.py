"""What stands in a line of a paper: plain words, and words about which the engine must know more.

Empty `lang` means the language of whatever stands around a run: a screen reader must know which voice to use.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias


@dataclass(frozen=True, slots=True)
class Unit:
    """A name, a unit's name, a date, *klockan 13.00*, a telephone number, a law reference, an address line.

    It never breaks over two lines, and it keeps its own direction inside right-to-left text.
    Write it as it is read, with plain spaces and hyphens; the engine glues it.
    """

    text: str
    strong: bool = False
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Strong:
    """Words that carry weight: bold."""

    text: str
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Foreign:
    """Words in another language than their surroundings."""

    text: str
    lang: str


Run: TypeAlias = str | Unit | Strong | Foreign
Words: TypeAlias = Run | Sequence[Run]
"""What stands in a line. A newline is a break by sense; a soft hyphen (U+00AD) a joint of a compound."""


BETWEEN: Final = " · "
"""Between two languages on one line; of a value that has no room for both there, a new line stands in its place."""


def runs(words: Words) -> tuple[Run, ...]:
    """`words` as a tuple of runs, whichever way they were written."""
    if type(words) is tuple:  # most words, and asked for all the time
        return words
    return (words,) if isinstance(words, str | Unit | Strong | Foreign) else tuple(words)


def plain(words: Words) -> str:
    """`words` as one string, for alternative texts and bookmarks: no soft hyphens, no line breaks."""
    text = words if type(words) is str else "".join([run if isinstance(run, str) else run.text for run in runs(words)])
    return " ".join(text.replace("\u00ad", "").split())


def last_line(words: Words) -> tuple[Run, ...]:
    """What stands after the last line's end that was set."""
    said: tuple[Run, ...] = ()
    for run in runs(words):
        said = (run.rpartition("\n")[2],) if isinstance(run, str) and "\n" in run else (*said, run)
    return said
