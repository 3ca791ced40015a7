"""What a paper says, block by block, without a word about how it looks.

A paper module writes blocks from top to bottom, in the order they are read. The engine (`pdf/`)
decides everything that is seen: size, columns, table or cards, page breaks, tags. So the same blocks
give the 12 point table and the 24 point cards, and nobody has to choose twice.

Lengths, faces and colours do not belong here; languages do: every block and every run of words may
carry one, because a screen reader must know which voice to use. Empty `lang` means the language of
whatever stands around it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from typing import TypeAlias

# ---------------------------------------------------------------------------------------------- words


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


def runs(words: Words) -> tuple[Run, ...]:
    """`words` as a tuple of runs, whichever way they were written."""
    return (words,) if isinstance(words, str | Unit | Strong | Foreign) else tuple(words)


def plain(words: Words) -> str:
    """`words` as one string, for alternative texts and bookmarks: no soft hyphens, no line breaks."""
    text = "".join(run if isinstance(run, str) else run.text for run in runs(words))
    return " ".join(text.replace("\u00ad", "").split())


# ----------------------------------------------------------------------------------- head of the paper


@dataclass(frozen=True, slots=True)
class Reference:
    """One line of the reference block: a date, a version, or a labelled value (*Svara till*)."""

    words: Words
    label: str = ""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who writes, at the start edge; date and version at the other.

    Everything may be empty: a sender's name can reveal where a protected person lives.
    `mark` is the municipality's mark as a PNG or JPEG file's bytes, printed in grey.
    References that find no room beside the name are printed under the first heading.
    """

    organisation: str = ""
    unit: str = ""
    references: Sequence[Reference] = ()
    mark: bytes = b""
    lang: str = "sv"


@dataclass(frozen=True, slots=True)
class AddressWindow:
    """The reader's address for a window envelope, at most four lines, on the first page.

    Stands directly after the Letterhead. The engine keeps everything else out of the window's reach
    and prints the fold mark. Without lines the letter has no address and begins at the usual place.
    """

    lines: Sequence[Words]
    lang: str = ""


# --------------------------------------------------------------------------------------- running text


@dataclass(frozen=True, slots=True)
class Heading:
    """Level 1 is the paper's title and stands once. `rule`: a level 2 heading has a rule above it."""

    words: Words
    level: int = 2
    rule: bool = True
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    words: Words
    lang: str = ""


@dataclass(frozen=True, slots=True)
class List:
    items: Sequence[Words]
    numbered: bool = False
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """What must not be overlooked, between two rules: an unreviewed translation, whose copy it is.

    Each line may have a language of its own.
    """

    lines: Sequence[Paragraph]


# ------------------------------------------------------------------------------------ labelled values


@dataclass(frozen=True, slots=True)
class Field:
    label: str
    words: Words


@dataclass(frozen=True, slots=True)
class Fields:
    """Facts: a label and its value on each row."""

    rows: Sequence[Field]
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """One action, one contact: what it is, and its labelled values. Leave out a field that has no value."""

    title: Words
    fields: Sequence[Field]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table below 16 points: its head, and the labels of the fields that stand in it."""

    head: str
    labels: Sequence[str]


@dataclass(frozen=True, slots=True)
class Records:
    """Records of one kind: a table below 16 points, cards from 16 points up.

    `head` is the head of the first column (the titles). `continued` is what a page says that begins
    inside the section: *Vem gör vad, när och var*, fortsättning. Raises ValueError for a field that
    stands in no column: the table would lose it silently.
    """

    head: str
    columns: Sequence[Column]
    records: Sequence[Record]
    continued: Words = ""
    lang: str = ""

    def __post_init__(self) -> None:
        known = {label for column in self.columns for label in column.labels}
        lost = {field.label for record in self.records for field in record.fields} - known
        if lost:
            raise ValueError(f"fields without a column: {sorted(lost)}")


# ------------------------------------------------------------------------------------- things to tick


@dataclass(frozen=True, slots=True)
class Tick:
    """A box and its words. Ticked only when the person has answered so."""

    words: Words
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Ticks:
    items: Sequence[Tick]
    lang: str = ""


@dataclass(frozen=True, slots=True)
class MatrixColumn:
    """A party of the consent: the name (soft hyphens where it may break) and *Hemtjänsten får veta*."""

    name: Words
    heading: Words


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A kind of information: its name and reason for the table, its few words for the tick line."""

    name: str
    reason: str
    short: str


@dataclass(frozen=True, slots=True)
class Matrix:
    """Who may know what: one table of at most four parties below 16 points, then another; from 16 points
    a group of tick lines for each party. `ticks[row][column]`. `yes` is printed beside a ticked box, for
    copies, text extraction and screen readers."""

    corner: str
    columns: Sequence[MatrixColumn]
    rows: Sequence[MatrixRow]
    ticks: Sequence[Sequence[bool]]
    yes: str
    lang: str = ""

    def __post_init__(self) -> None:
        if len(self.ticks) != len(self.rows) or any(len(row) != len(self.columns) for row in self.ticks):
            raise ValueError("the ticks do not have the shape of the matrix")


# ---------------------------------------------------------------------------- things to write by hand


@dataclass(frozen=True, slots=True)
class WritingLines:
    """Ruled lines under a label. `stretch`: take a share of the room that is left on the page."""

    count: int
    label: Words = ""
    stretch: bool = False
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Blank:
    """A place to write in, over its label. `short` is enough for a date or a telephone number."""

    label: str
    short: bool = False


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """Places to sign: side by side below 16 points, as many rows as needed above."""

    blanks: Sequence[Blank]
    lang: str = ""


# ------------------------------------------------------------------------------------ holding together


@dataclass(frozen=True, slots=True)
class Group:
    """Blocks that belong together. `keep`: on one page, if one page can hold them. `bar`: a bar at the start edge."""

    blocks: "Sequence[Block]"
    keep: bool = True
    bar: bool = False
    lang: str = ""


@dataclass(frozen=True, slots=True)
class ReplySlip:
    """What is cut off and sent back: under a dashed line at the foot of the last page. A code, never a name."""

    blocks: "Sequence[Block]"


@dataclass(frozen=True, slots=True)
class AtFoot:
    """Blocks that stand at the foot of their page, after whatever white is left."""

    blocks: "Sequence[Block]"


@dataclass(frozen=True, slots=True)
class Pair:
    """Swedish and its translation: side by side below 16 points, under each other from 16 points up.

    Where `translation` is None the reader gets ruled lines under `missing` (*Tolkens översättning:*).
    Two Headings, two Records or two Fields are set row by row against each other.
    """

    original: "Block"
    translation: "Block | None"
    missing: str = ""


@dataclass(frozen=True, slots=True)
class PhoneRow:
    """One row of the sheet for the door: what it is about, the number, and who answers when."""

    about: Words
    number: str
    who: Words = ""


@dataclass(frozen=True, slots=True)
class PhoneList:
    """Numbers to ring, large; at most six."""

    rows: Sequence[PhoneRow]
    lang: str = ""


Block: TypeAlias = (
    Letterhead
    | AddressWindow
    | Heading
    | Paragraph
    | List
    | Notice
    | Fields
    | Records
    | Ticks
    | Matrix
    | WritingLines
    | SignatureLine
    | Group
    | ReplySlip
    | AtFoot
    | Pair
    | PhoneList
)


# --------------------------------------------------------------------------------------------- a paper


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole paper in one language.

    title: kind of paper only (*Samordnad individuell plan*); it ends up in the file's metadata, as do
        `subject` and `author`, so none of them may name the person.
    dated: the day it is made; the file carries it, and the same input gives the same bytes.
    foot_wordings: the foot line from the longest to the shortest wording; the first that leaves air is used.
    page_words: with {page} and {pages}; empty for a paper without page numbers.
    ticked_word, empty_word: what a screen reader says for a box (*kryssad ruta*, *tom ruta*).
    """

    title: str
    language: str
    blocks: Sequence[Block]
    dated: date
    foot_wordings: Sequence[Words]
    page_words: str
    ticked_word: str
    empty_word: str
    subject: str = "SIP"
    author: str = ""


def strings(value: object) -> Iterator[str]:
    """Every string that `value` (a paper, a block, words) prints or carries, in reading order."""
    if isinstance(value, str):
        if value:
            yield value
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            if each.name not in ("lang", "language"):
                yield from strings(getattr(value, each.name))
    elif isinstance(value, Sequence) and not isinstance(value, bytes):
        for item in value:
            yield from strings(item)
