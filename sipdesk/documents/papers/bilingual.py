"""Swedish and its translation beside each other: the same paper written twice, and the two joined block by block.

A paper module does not know about this. It is run once for each language on the same View and so gives the same
blocks in the same order; fixed wording meets its translation, names and days are printed once, and what somebody
wrote stands in Swedish beside the interpreter's words, or ruled lines for them. Swedish comes first: it counts.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from sipdesk.documents.blocks import (
    AddressWindow,
    Block,
    Field,
    Fields,
    Foreign,
    Group,
    Heading,
    Letterhead,
    List,
    Notice,
    Pair,
    Paragraph,
    PhoneList,
    PhoneRow,
    Records,
    ReplySlip,
    Run,
    SignatureLine,
    Strong,
    Tick,
    Ticks,
    Words,
    WritingLines,
    runs,
)
from sipdesk.documents.papers.compared import begins, has_written, letters, same, untranslated, wording_before
from sipdesk.documents.papers.order import PDI, RLI
from sipdesk.documents.phrases import SOURCE, Direction
from sipdesk.documents.words import BETWEEN

Text: TypeAlias = Heading | Paragraph | List

SHORT = 32  # letters in both languages that find room on one line, beside a box and at 24 points too
SHORT_VALUE = 18  # letters of a translated value that goes on where the Swedish ends
BY_HAND, BY_HAND_LARGE = 30, 60
"""Letters that an interpreter writes on one line: in half the width, and in all of it in large print."""


@dataclass(frozen=True, slots=True)
class SideBySide:
    """`tag`, `direction`: the translation's. `missing`: what stands over the interpreter's lines, in Swedish.

    `continued`: names in Swedish what goes on from the page before.

    `large`: 16 points and up, where the languages stand under each other. `largest`: so large that beside a telephone
    number they do not share a line.
    """

    tag: str
    direction: Direction
    missing: str
    continued: Callable[[Words], Words]
    large: bool
    largest: bool = False

    def join(self, swedish: Iterable[Block], translated: Iterable[Block]) -> Iterator[Block]:
        """Both runs of one paper as one. Raises ValueError if they are not the same blocks: our bug."""
        for original, translation in zip(swedish, translated, strict=True):
            if type(original) is not type(translation):
                raise ValueError(f"{type(original).__name__} beside {type(translation).__name__}")
            yield from self._beside(original, translation)

    def _beside(self, original: Block, translation: Block) -> Iterator[Block]:
        match original, translation:
            case (Letterhead(), _) | (AddressWindow(), _) | (WritingLines(), _):
                yield original
            case (PhoneList(), PhoneList()):
                yield PhoneList(tuple(map(self._number, original.rows, translation.rows)))
            case (Notice(), Notice()):
                yield Notice((*original.lines, *(replace(line, lang=self.tag) for line in translation.lines)))
            case (Group(), Group()) if original == translation and original.lang == SOURCE:
                yield original  # a record in Swedish, that nobody translates
            case (Group() | ReplySlip(), Group() | ReplySlip()):
                yield replace(original, blocks=tuple(self.join(original.blocks, translation.blocks)))
            case _:
                yield from self._worded(original, translation)

    def _number(self, original: PhoneRow, translation: PhoneRow) -> PhoneRow:
        """The number once, with both languages beside it; in the largest print under each other: none is parted."""
        who = self._value(original.who, translation.who, 0 if self.largest else SHORT_VALUE) if original.who else ""
        about = (self._merged if self.largest else self._short)(original.about, translation.about)
        return PhoneRow(about, original.number, who)

    def _worded(self, original: Block, translation: Block) -> Iterator[Block]:
        match original, translation:
            case (Records(), Records()):
                yield from self._records(original, translation)
            case (Fields(), Fields()):
                yield from self._fields(original, translation)
            case (Ticks(), Ticks()):
                yield self._ticks(original, translation)
            case (SignatureLine(), SignatureLine()):
                yield self._signatures(original, translation)
            case (Heading() | Paragraph() | List(), Heading() | Paragraph() | List()):
                yield from self._text(original, translation)
            case _:
                raise ValueError(f"no translation can stand beside {type(original).__name__}")

    def _text(self, original: Text, translation: Text) -> Iterator[Block]:
        """Wording beside its translation; free text that has none beside ruled lines; names alone."""
        if isinstance(original, Heading) and isinstance(translation, Heading) and original.level > 2:
            yield replace(original, words=self._heading(original.words, translation.words))
            yield from (replace(lines, keep_next=True) for lines in self._lines([translation.words]))
        elif isinstance(original, List) and isinstance(translation, List) and _written(original):
            yield from self._items(original, translation)
        elif self.large and isinstance(original, List) and isinstance(translation, List) and original != translation:
            yield replace(original, items=tuple(map(self._merged, original.items, translation.items)))
        elif original != translation and not _written(translation) and not _same(original, translation):
            yield Pair(original, replace(translation, lang=self.tag))
        elif _written(original):
            yield Pair(original, None, self.missing)
        else:
            yield original

    def _heading(self, original: Words, translation: Words) -> Words:
        """Both on one line or on two; of what awaits the interpreter only the wording that leads up to it."""
        if not has_written(translation):
            return self._short(original, translation)
        wording = wording_before(translation)
        return self._merged(original, wording) if wording else original

    def _items(self, original: List, translation: List) -> Iterator[Block]:
        """Each item by itself, so that the interpreter's words stand beside what they translate, or lines for them."""
        for number, (item, said) in enumerate(zip(original.items, translation.items, strict=True), 1):
            first, second = self._item(original, item, number), self._item(translation, said, number)
            if has_written(said):
                yield Pair(replace(first, lang=SOURCE), None, self.missing)
            else:
                yield Pair(replace(first, lang=SOURCE), replace(second, lang=self.tag))

    def _item(self, held: List, item: Words, number: int) -> Paragraph | List:
        if held.numbered:
            return Paragraph((Strong(f"{number}. "), *runs(item)))
        return replace(held, items=(item,))

    def _ticks(self, original: Ticks, translation: Ticks) -> Ticks:
        """One box for both languages: with two, it could be answered twice."""
        return replace(original, items=tuple(
            Tick(self._short(first.words, second.words), first.ticked)
            for first, second in zip(original.items, translation.items, strict=True)
        ))

    def _short(self, original: Words, translation: Words) -> Words:
        if same(original, translation) or letters(original) + letters(translation) > SHORT:
            return self._merged(original, translation)
        return self._on(original, translation)

    def _on(self, original: Words, translation: Words) -> Words:
        """Both languages on one line."""
        return (*runs(original), BETWEEN, *self._directed(translation))

    def _merged(self, original: Words, translation: Words) -> Words:
        """Swedish, and on the next line its translation in a direction of its own; what is the same stands once."""
        if same(original, translation):
            return original
        return (*runs(original), "\n", *self._directed(translation))

    def _directed(self, translation: Words) -> list[Run]:
        """The translation among Swedish words, in a direction of its own."""
        tagged = [self._tagged(run) for run in runs(translation)]
        if self.direction is Direction.RTL:
            return [Foreign(RLI, self.tag), *tagged, Foreign(PDI, self.tag)]
        return tagged

    def _tagged(self, run: Run) -> Run:
        return Foreign(run, self.tag) if isinstance(run, str) else replace(run, lang=run.lang or self.tag)

    def _signatures(self, original: SignatureLine, translation: SignatureLine) -> SignatureLine:
        """One place to write for both languages, with both labels under it: two could be signed apart."""
        return replace(original, blanks=tuple(
            replace(first, label=self._merged(first.label, second.label))
            for first, second in zip(original.blanks, translation.blanks, strict=True)
        ))

    def _fields(self, original: Fields, translation: Fields) -> Iterator[Block]:
        if original == translation:  # names on both sides
            yield original
        elif self.large:
            column = tuple(map(self._labels, original.column, translation.column))
            both = replace(original, rows=self._both(original.rows, translation.rows).rows, column=column)
            lines: Sequence[Block] = self._lines([row.words for row in translation.rows])
            whole = bool(lines) and not self.largest  # lines on a page of their own do not say for what
            yield from (Group((both, *lines)),) if whole else (both, *lines)
        else:
            yield Pair(original, self._with_lines(translation, [row.words for row in translation.rows]))

    def _records(self, original: Records, translation: Records) -> Iterator[Block]:
        """Each record as a card of both languages under one heading: two tables have no room beside each other.

        Side by side the translation repeats what needs no interpreter, with its own labels. In large print each row
        stands once, or the card would be higher than its page. Lines stand for what somebody wrote; where two cards
        would not share a page they may begin the next one, which names the card again.
        """
        for first, second in zip(original.records, translation.records, strict=True):
            written = [second.title, *(field.words for field in second.fields)]
            said = first.title if has_written(second.title) else self._merged(first.title, second.title)
            title = Heading(said, original.level)
            if first.fields and not self.large:
                kept = Fields(tuple(field for field in second.fields if not has_written(field.words)))
                yield Group((title, Pair(Fields(first.fields), self._with_lines(kept, written))), bar=True)
            else:
                fields = (self._both(first.fields, second.fields),) if first.fields else ()
                lines = self._lines(written)
                again = self.continued(begins(first.title)) if lines else ""
                yield Group((Group((title, *fields)), *lines), keep=False, bar=True, continued=again)

    def _both(self, rows: Sequence[Field], translated: Sequence[Field]) -> Fields:
        """A row for each fact: both labels, and what is the same in both languages once."""
        return Fields(tuple(
            Field(self._labels(first.label, second.label), self._value(first.words, second.words))
            for first, second in zip(rows, translated, strict=True)
        ))

    def _labels(self, original: Words, translation: Words) -> Words:
        return original if original == translation else (*runs(original), " ", *self._directed(translation))

    def _value(self, original: Words, translation: Words, short: int = SHORT_VALUE) -> Words:
        """Names and numbers stand once, and so does what awaits the interpreter, whose lines stand under the rows.

        short: so many letters of the translation go on where the Swedish ends, if they find room on that line.
        """
        if has_written(translation):
            return original
        rest = tuple(runs(translation)) if has_written(original) else untranslated(original, translation)
        if not rest:
            return original
        return self._on(original, rest) if letters(rest) <= short else self._merged(original, rest)

    def _with_lines(self, translation: Fields, awaited: Iterable[Words]) -> Block:
        """The translated rows, and room for what somebody has to translate first."""
        lines = self._lines(awaited)
        if not lines:
            return self._translated(translation)
        return Group((*((self._translated(translation),) if translation.rows else ()), *lines), lang=self.tag)

    def _lines(self, awaited: Iterable[Words]) -> list[WritingLines]:
        signs = sum(letters(words) for words in awaited if has_written(words))
        by_hand = BY_HAND_LARGE if self.large else BY_HAND
        return [WritingLines(-(-signs // by_hand), self.missing, lang=SOURCE)] if signs else []

    def _translated(self, rows: Fields) -> Fields:
        return replace(rows, lang=self.tag)


def _written(block: Text) -> bool:
    return any(map(has_written, block.items)) if isinstance(block, List) else has_written(block.words)


def _same(original: Text, translation: Text) -> bool:
    """Whether a text is one of the municipality's own, which stays Swedish in both."""
    if isinstance(original, List) or isinstance(translation, List):
        return False
    return same(original.words, translation.words)
