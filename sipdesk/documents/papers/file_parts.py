"""Parts of a case on paper as labelled values, for the archive's copy and for a redacted one. In Swedish alone."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from typing import Final

from sipdesk.documents.blocks import Block, Field, Fields, Heading, Paragraph, Strong, Words, runs
from sipdesk.documents.case_file_words import case_file_words
from sipdesk.documents.papers.free_text import FreeText
from sipdesk.documents.papers.order import Order
from sipdesk.documents.phrases import languages
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
LONG: Final = 60  # characters from which a value is a paragraph of its own


def section(order: Order, part: ShownPart, level: int) -> Iterator[Block]:
    """A part under its name, then the parts in it; headings go no deeper than three levels."""
    if part.lines or part.struck or level == 2:
        yield Heading(_name(part.kind, part.number), level=level)
    if part.struck:
        yield Paragraph(struck_section(part.struck))
    yield from _lines(order, part)
    for below in part.parts:
        yield from section(order, below, 3)


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


def _lines(order: Order, part: ShownPart) -> Iterator[Block]:
    """Short values in a row of their own, long ones as text; in the order of the case."""
    labels, free = case_file_words().fields[part.kind], FreeText(order)
    rows: list[Field] = []
    for line in part.lines:
        if _is_long(line.value):
            if rows:
                yield Fields(tuple(rows))
            rows = []
            yield from _prose(free, labels[line.field], line)
        else:
            value = _language(line.value) if line.field == LANGUAGE else line.value
            rows.append(Field(labels[line.field], _words(order, free, value)))
    if rows:
        yield Fields(tuple(rows))


def _language(value: ShownValue) -> ShownValue:
    """The name of a language that has phrases; what somebody has written himself stands as it is."""
    return {language.code: language.name for language in languages()}.get(str(value), value)


def _is_long(value: ShownValue) -> bool:
    return isinstance(value, ShownTelling) or (isinstance(value, str) and (len(value) > LONG or "\n" in value))


def _prose(free: FreeText, label: str, line: ShownLine) -> Iterator[Block]:
    """*Det här är viktigt:* and what was written, then what it tells."""
    text = line.value.text if isinstance(line.value, ShownTelling) else str(line.value)
    for number, paragraph in enumerate(split(text)):
        before = (Strong(f"{label}: "),) if number == 0 else ()
        yield Paragraph((*before, *runs(free.item(paragraph))))
    if isinstance(line.value, ShownTelling):
        yield Paragraph(f"({_telling(line.value)})")


def _telling(passage: ShownTelling) -> str:
    said = case_file_words().paper
    notes = [said["tells"].format(types=", ".join(passage.types))] if passage.types else []
    notes += [] if passage.settled else [said["not-settled"]]
    notes += [said["of-other"]] if passage.of_other else []
    return "; ".join(notes)


def _words(order: Order, free: FreeText, value: ShownValue) -> Words:
    if isinstance(value, ShownStruck):
        return case_file_words().redacted["struck"].format(numbers=", ".join(map(str, value.numbers)))
    if isinstance(value, bool):
        return case_file_words().paper["yes" if value else "no"]
    if isinstance(value, datetime):
        return order.words.join([order.words.date(value.date()), order.words.time(value.time())])
    if isinstance(value, date):
        return order.words.date(value)
    if isinstance(value, time):
        return order.words.clock(value)
    if isinstance(value, tuple):
        return ", ".join(map(_plain, value))
    return free.line(value) if isinstance(value, str) else _plain(value)


def _plain(value: ShownValue) -> str:
    if isinstance(value, ShownTerm):
        return case_file_words().terms[value.kind][value.code]
    return str(value)
