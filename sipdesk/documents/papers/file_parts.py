"""Parts of a case on paper as labelled values, for the archive's copy, a redacted one and the person's
extract. In Swedish alone."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from itertools import groupby
from typing import Final

from sipdesk.documents.blocks import (
    Block,
    Field,
    Fields,
    Foreign,
    Group,
    Heading,
    Paragraph,
    Strong,
    Words,
    plain,
    runs,
)
from sipdesk.documents.case_file_words import case_file_words
from sipdesk.documents.papers.free_text import FreeText
from sipdesk.documents.papers.order import PDI, RLI, Order
from sipdesk.documents.phrase_files import codes, own_codes
from sipdesk.documents.phrases import Direction, phrases
from sipdesk.domain.disclosure.shown_file import (
    ShownLine,
    ShownPart,
    ShownStruck,
    ShownTelling,
    ShownTerm,
    ShownValue,
)
from sipdesk.domain.translation import split

LANGUAGE: Final = "language"
TRANSLATED: Final = ("Translation", "text")
LONG: Final = 60  # characters from which a value is a paragraph of its own
HELD: Final = 300  # characters up to which it stands on one page with what it tells
ROW: Final = 30  # characters from which what is listed is a sentence, with a line of its own


def section(order: Order, part: ShownPart, level: int, *, telling: bool = True, named: bool = True) -> Iterator[Block]:
    """A part under its name, then the parts in it; headings go no deeper than three levels. telling: with which kinds
    of information each free text tells. named: its name does not stand over it already."""
    if named and (part.lines or part.struck or level == 2):
        yield Heading(_name(part.kind, part.number), level=level)
    if part.struck:
        yield Paragraph(struck_section(part.struck))
    yield from _lines(order, part, telling)
    yield from _below(order, part.parts, telling)


def _below(order: Order, parts: Sequence[ShownPart], telling: bool) -> Iterator[Block]:
    """Each part under a heading of its own; those that say one short thing are rows under each other."""
    for short, run in groupby(parts, key=_says_one_thing):
        if short:
            yield Fields(tuple(_row(order, part) for part in run))
        else:
            for part in run:
                yield from section(order, part, 3, telling=telling)


def _says_one_thing(part: ShownPart) -> bool:
    if part.parts or not part.number:
        return False
    return bool(part.struck) or (len(part.lines) == 1 and not _is_long(part.lines[0].value))


def _row(order: Order, part: ShownPart) -> Field:
    """*Informationsslag 2* and which; what is struck there has its number too."""
    if part.struck:
        return Field(_name(part.kind, part.number), _struck(part.struck))
    return Field(_name(part.kind, part.number), _words(order, FreeText(order), part.lines[0]))


def struck_section(numbers: tuple[int, ...]) -> str:
    """*Allt här är struket (1).*"""
    return case_file_words().redacted["all-struck"].format(numbers=", ".join(map(str, numbers)))


def line_in_words(trail: Sequence[tuple[str, int]], field: str, value: ShownValue) -> str:
    """One line on a screen: *Insats 2, Vad: Hjälp att duscha*. trail: kind and number of each part around it."""
    words = case_file_words()
    within = [_name(kind, number) for kind, number in trail[1:] if number]
    label = words.fields[trail[-1][0]][field]
    return f"{', '.join([*within, label])}: {_on_a_line(value)}"


def _name(kind: str, number: int) -> str:
    words = case_file_words()
    name = words.parts[kind]
    return words.paper["numbered"].format(name=name, number=number) if number else name


def _on_a_line(value: ShownValue) -> str:
    match value:
        case bool():
            return case_file_words().paper["yes" if value else "no"]
        case ShownTelling():
            return value.text
        case tuple():
            return ", ".join(map(_plain, value))
        case datetime():
            return f"{value:%Y-%m-%d %H.%M}"
        case time():
            return f"{value:%H.%M}"
    return _plain(value)


def _lines(order: Order, part: ShownPart, telling: bool) -> Iterator[Block]:
    """Short values in a row of their own, long ones as text; in the order of the case."""
    labels, free = case_file_words().fields[part.kind], FreeText(order)
    rows: list[Field] = []
    for line in part.lines:
        if _is_long(line.value):
            if rows:
                yield Fields(tuple(rows))
            rows = []
            yield from _prose(order, free, part, line, telling)
        else:
            rows.append(Field(labels[line.field], _translated(order, part, line) or _words(order, free, line)))
    if rows:
        yield Fields(tuple(rows))


def _translated(order: Order, part: ShownPart, line: ShownLine) -> Words:
    """What an interpreter wrote, to be read out in its own language and direction; nothing for all that is Swedish."""
    code = next((str(each.value) for each in part.lines if each.field == LANGUAGE), "")
    if (part.kind, line.field) != TRANSLATED or code not in (*codes(), *own_codes(order.wording)):
        return ()
    language, text = phrases(code, order.wording).language, " ".join(str(line.value).split())
    said = (RLI, text, PDI) if language.direction is Direction.RTL else (text,)
    return tuple(Foreign(each, language.tag) for each in said)


def _language(order: Order, value: ShownValue) -> ShownValue:
    """The name of a language that has phrases; what somebody has written himself stands as it is."""
    code, wording = str(value), order.wording
    return phrases(code, wording).language.name if code in (*codes(), *own_codes(wording)) else value


def _is_long(value: ShownValue) -> bool:
    return isinstance(value, ShownTelling) or (isinstance(value, str) and (len(value) > LONG or "\n" in value))


def _prose(order: Order, free: FreeText, part: ShownPart, line: ShownLine, telling: bool) -> Iterator[Block]:
    """*Det här är viktigt:* and what was written, which nobody translates; then what it tells."""
    label = case_file_words().fields[part.kind][line.field]
    if translated := _translated(order, part, line):
        yield Paragraph((Strong(f"{label}: "), *runs(translated)))
        return
    text = line.value.text if isinstance(line.value, ShownTelling) else str(line.value)
    written = [
        Paragraph((*((Strong(f"{label}: "),) if number == 0 else ()), *free.citation(" ".join(paragraph.split()))))
        for number, paragraph in enumerate(split(text))
    ]
    if not (telling and isinstance(line.value, ShownTelling)):
        yield from written
        return
    held = [last for last in written[-1:] if len(plain(last.words)) < HELD]
    yield from written[: len(written) - len(held)]
    yield Group((*held, Paragraph(f"({_telling(line.value)})")))


def _telling(passage: ShownTelling) -> str:
    said = case_file_words().paper
    notes = [said["tells"].format(types=", ".join(passage.types))] if passage.types else []
    notes += [] if passage.settled else [said["not-settled"]]
    notes += [said["of-other"]] if passage.of_other else []
    return "; ".join(notes)


def moment(order: Order, at: datetime) -> Words:
    """*23 november 2026, klockan 12.00*."""
    return order.words.join([order.words.date(at.date()), order.words.time(at.time())])


def _words(order: Order, free: FreeText, line: ShownLine) -> Words:
    value = _language(order, line.value) if line.field == LANGUAGE else line.value
    if isinstance(value, ShownStruck):
        return _struck(value.numbers)
    if isinstance(value, bool):
        return case_file_words().paper["yes" if value else "no"]
    if isinstance(value, datetime):
        return moment(order, value)
    if isinstance(value, date):
        return order.words.date(value)
    if isinstance(value, time):
        return order.words.clock(value)
    if isinstance(value, tuple):
        said = [_plain(each) for each in value]
        return "\n".join(said) if any(len(each) > ROW for each in said) else ", ".join(said)
    return free.citation(" ".join(value.split())) if isinstance(value, str) else _plain(value)


def _struck(numbers: tuple[int, ...]) -> str:
    return case_file_words().redacted["struck"].format(numbers=", ".join(map(str, numbers)))


def _plain(value: ShownValue) -> str:
    if isinstance(value, ShownTerm):
        return case_file_words().terms[value.kind][value.code]
    return str(value)
