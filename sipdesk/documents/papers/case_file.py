"""The whole case for the archive (P5): every field that has something in it, in the order of the case.

For the registrar and nobody else, and every page says so. The case as a data file is attached to it.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from typing import Final

from sipdesk.documents.blocks import (
    Block,
    Field,
    Fields,
    Heading,
    Notice,
    Paragraph,
    Reference,
    Strong,
    Unit,
    Words,
    runs,
)
from sipdesk.documents.case_file_words import case_file_words
from sipdesk.documents.papers import frame
from sipdesk.documents.papers.free_text import FreeText
from sipdesk.documents.papers.order import Order
from sipdesk.documents.phrases import languages
from sipdesk.domain.disclosure.shown_file import ShownLine, ShownPart, ShownTelling, ShownTerm, ShownValue
from sipdesk.domain.translation import split

ATTACHED: Final = "arende.json"
LANGUAGE: Final = "language"
LONG: Final = 60  # characters from which a value is a paragraph of its own


def title(_order: Order) -> str:
    return case_file_words().paper["title"]


def foot(order: Order) -> Sequence[Words]:
    """Never without for whom it is. A trial print's code puts no sheets together, so the shortest has none."""
    said = case_file_words().paper
    day = "".join(run if isinstance(run, str) else run.text for run in runs(order.words.date(order.view.today)))
    wordings = [said[f"foot-{number}"].format(date=day, code=order.code) for number in (1, 2, 3)]
    wordings += [said["foot-trial"]] if order.trial else []
    mark = f". {order.words.say('trial.short')}" if order.trial else ""
    return tuple(f"{wording}{mark}" for wording in wordings)


def blocks(order: Order) -> Iterator[Block]:
    said, whole = case_file_words().paper, order.view.whole
    yield frame.letterhead(order, [Reference(order.words.date(order.view.today)), Reference(Unit(order.code))])
    yield Heading(title(order), level=1)
    yield Notice(tuple(map(Paragraph, _notice(order))))
    yield Paragraph(said["attached"].format(name=ATTACHED))
    if whole is None:
        return
    yield from _section(order, ShownPart(whole.kind, 0, whole.lines), 2)
    for part in whole.parts:
        yield from _section(order, part, 2)


def _notice(order: Order) -> Iterator[Words]:
    said = case_file_words().paper
    yield said["for-registrar"]
    if order.view.protected:
        yield said["protected"]
    yield from frame.marks(order)


def _section(order: Order, part: ShownPart, level: int) -> Iterator[Block]:
    """A part under its name, then the parts in it; headings go no deeper than three levels."""
    words = case_file_words()
    name = words.parts[part.kind]
    if part.lines or level == 2:
        heading = words.paper["numbered"].format(name=name, number=part.number) if part.number else name
        yield Heading(heading, level=level)
    yield from _lines(order, part)
    for below in part.parts:
        yield from _section(order, below, 3)


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
