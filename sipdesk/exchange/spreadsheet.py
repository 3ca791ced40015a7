"""Figures as a file that spreadsheet programs open: CSV with semicolons, in UTF-8 with a mark, as they expect it here.

It takes `Statistics`, which holds nothing but counts that may be shown; there is no way to a case from there.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sipdesk.domain.disclosure.counted import Split
from sipdesk.domain.statistics import Statistics

Row = tuple[str, str, str, str]
SPLITS = ("in_time", "followed_up", "reasons", "heard", "whom_to_ring", "helped", "outcomes")


def statistics_csv(figures: Statistics, words: Mapping[str, str]) -> bytes:
    """words: how columns, tables and codes are said ("table", "few", "reasons", "reasons.moved" …)."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow([words[name] for name in ("table", "row", "count", "median")])
    writer.writerows(_rows(figures, words))
    return text.getvalue().encode("utf-8-sig")


def register_csv(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Rows that name nobody, as they stand on the page (`disclosure.registers`)."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(heads)
    writer.writerows([_harmless(word) for word in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _harmless(word: str) -> str:
    """A spreadsheet program takes what begins so for something to reckon."""
    return f"'{word}" if word[:1] in ("=", "+", "-", "@", "\t") else word


def _rows(figures: Statistics, words: Mapping[str, str]) -> Iterator[Row]:
    for month in figures.months:
        yield words["meetings"], f"{month.first:%Y-%m}", _count(month.meetings, words), _days(month.median)
    yield words["meetings"], words["total"], str(figures.meetings), _days(figures.median)
    for name in SPLITS:
        split: Split = getattr(figures, name)
        for code, count in split.cells:
            yield words[name], words[f"{name}.{code}"], str(count), ""
        if split.rest:
            yield words[name], words["rest"], str(split.rest), ""
        yield words[name], words["total"], _count(split.total, words), ""
    yield words["open_cases"], words["today"], _count(figures.open_cases, words), ""
    yield words["running_out"], words["today"], _count(figures.running_out, words), ""


def _count(count: int | None, words: Mapping[str, str]) -> str:
    return words["few"] if count is None else str(count)


def _days(days: int | None) -> str:
    return "" if days is None else str(days)
