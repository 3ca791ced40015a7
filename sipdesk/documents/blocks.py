"""What a paper says, block by block, without a word about how it looks.

A paper module writes blocks from top to bottom, in the order they are read. The engine (`pdf/`)
decides everything that is seen: size, columns, table or cards, page breaks, tags. So the same blocks
give the 12 point table and the 24 point cards, and nobody has to choose twice.

Lengths, faces and colours do not belong here; languages do: every block and every run of words may
carry one, because a screen reader must know which voice to use. Empty `lang` means the language of
whatever stands around it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from sipdesk.documents.form_blocks import (
    Blank,
    Matrix,
    MatrixColumn,
    MatrixRow,
    SignatureLine,
    Tick,
    Ticks,
    WritingLines,
)
from sipdesk.documents.words import Foreign, Run, Strong, Unit, Words, plain, runs
from sipdesk.domain.inside import field_names

__all__ = [
    "AddressWindow", "AtFoot", "Blank", "Block", "Column", "Field", "Fields", "Foreign", "Group", "Heading",
    "Letterhead", "List", "Matrix", "MatrixColumn", "MatrixRow", "Notice", "Pair", "Paper", "Paragraph", "PhoneList",
    "PhoneRow", "Record", "Records", "Reference", "ReplySlip", "Run", "SignatureLine", "Strong", "Tick", "Ticks",
    "Unit", "Words", "WritingLines", "plain", "runs", "strings",
]  # fmt: skip

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
    lang: str = "sv"


# --------------------------------------------------------------------------------------- running text


@dataclass(frozen=True, slots=True)
class Heading:
    """Level 1 is the paper's title and stands once; levels 3 and 4 look alike. `rule`: a level 2 heading has one above
    it."""

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
    """label: a word or two; in two languages beside each other, or one below the other."""

    label: Words
    words: Words


@dataclass(frozen=True, slots=True)
class Fields:
    """Facts: a label and its value on each row. `beside`: as many on a row as have room there. `column`: labels of
    other facts near by, whose values begin at the same place."""

    rows: Sequence[Field]
    beside: bool = False
    lang: str = ""
    column: Sequence[Words] = ()


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
    stands in no column: the table would lose it silently. `level`: of the cards' headings.
    """

    head: str
    columns: Sequence[Column]
    records: Sequence[Record]
    continued: Words = ""
    lang: str = ""
    level: int = 3

    def __post_init__(self) -> None:
        known = {label for column in self.columns for label in column.labels}
        lost = {field.label for record in self.records for field in record.fields} - known
        if lost:
            raise ValueError(f"fields without a column: {sorted(map(plain, lost))}")


# ------------------------------------------------------------------------------------ holding together


@dataclass(frozen=True, slots=True)
class Group:
    """Blocks that belong together. `keep`: on one page, if one page can hold them. `bar`: a bar at the start edge.
    `continued`: what a page says that begins inside it.
    """

    blocks: "Sequence[Block]"
    keep: bool = True
    bar: bool = False
    continued: Words = ""
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
    """Numbers to ring, large; at most six, and a row without one for a number of one's own."""

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
    awaited: paragraphs of free text that stand without a translation.
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
    awaited: tuple[str, ...] = ()


def strings(value: object) -> Iterator[str]:
    """Every string that `value` (a paper, a block, words) prints or carries, in reading order."""
    if isinstance(value, str):
        if value:
            yield value
    elif isinstance(value, Sequence) and not isinstance(value, bytes):
        for item in value:
            yield from strings(item)
    else:
        for name in field_names(value):
            if name not in ("lang", "language", "of", "awaited", "column"):
                yield from strings(getattr(value, name))
