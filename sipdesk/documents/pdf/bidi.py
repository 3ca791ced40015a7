"""The Unicode Bidirectional Algorithm (UAX #9): which way every character of a paragraph runs.

Why our own: the complete one at hand (`fpdf.bidi`) takes 0.9 s to import, because it brings all of
its package along, and the compiled ones know no isolates or need a system library. Names, dates and
telephone numbers stand in isolates in every right-to-left paper, so both had to be right.

How: each character becomes one letter for its class, and the rules of the standard become
substitutions on strings of such letters. Only the explicit marks and brackets need a loop.
The tests hold it to Unicode's own BidiTest.txt and BidiCharacterTest.txt.
"""

import re
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from sipdesk.documents.pdf.bidi_sequence import letters as letters_of
from sipdesk.documents.pdf.bidi_sequence import resolve_sequence

LRE, RLE, PDF, LRO, RLO = "\u202a", "\u202b", "\u202c", "\u202d", "\u202e"
LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
MAX_DEPTH = 125

_EXPLICIT_MARK = re.compile("[\u202a-\u202e\u2066-\u2069]")
_SEPARATOR = re.compile("B")
_SEGMENT = re.compile("S")


def levels(text: str, rtl: bool | None) -> list[int]:
    """The embedding level of each character; odd runs right to left.

    `rtl` is the paragraph's own direction; None finds it by the first strong character (P2, P3).
    Rule L1 is applied for the whole text as one line; a line's own trailing spaces are the caller's.
    """
    letters = text.translate(letters_of)
    result: list[int] = []
    for start, end in _paragraphs(letters):
        result += _paragraph_levels(text[start:end], letters[start:end], rtl)
    return result


def base_is_rtl(text: str) -> bool:
    """Rules P2 and P3: whether the first strong character outside isolates runs right to left."""
    return _first_strong_is_rtl(text, text.translate(letters_of), 0)


def visual_order(line_levels: Sequence[int]) -> list[int]:
    """Rule L2: the logical indices of a line's pieces from left to right, given the level of each."""
    order = list(range(len(line_levels)))
    odd = [level for level in line_levels if level % 2]
    for level in range(max(line_levels), min(odd) - 1, -1) if odd else ():
        _reverse_runs(order, [line_levels[index] >= level for index in order])
    return order


def _reverse_runs(order: list[int], reversed_here: list[bool]) -> None:
    start = 0
    for inside, group in groupby(reversed_here):
        end = start + len(list(group))
        if inside:
            order[start:end] = order[start:end][::-1]
        start = end


def _paragraphs(letters: str) -> list[tuple[int, int]]:
    """Rule P1: a paragraph ends after its separator."""
    ends = [found.end() for found in _SEPARATOR.finditer(letters)]
    if not ends or ends[-1] < len(letters):
        ends.append(len(letters))
    return list(zip([0, *ends], ends, strict=False))


def _first_strong_is_rtl(text: str, letters: str, start: int, end: int | None = None) -> bool:
    position, stop = start, len(text) if end is None else end
    while position < stop:
        letter = letters[position]
        if letter in "LRA":
            return letter != "L"
        if letter == "i" and text[position] != PDI:
            position = _matching_end(text, position)
        position += 1
    return False


def _matching_end(text: str, initiator: int) -> int:
    """BD9: where the isolate that begins at `initiator` ends (the end of the text, if nothing closes it)."""
    depth = 0
    for position in range(initiator, len(text)):
        if text[position] in (LRI, RLI, FSI):
            depth += 1
        elif text[position] == PDI:
            depth -= 1
            if depth == 0:
                return position
    return len(text)


def _paragraph_levels(text: str, letters: str, rtl: bool | None) -> list[int]:
    base = int(_first_strong_is_rtl(text, letters, 0) if rtl is None else rtl)
    if not _EXPLICIT_MARK.search(text):
        # X9 leaves only BN to be removed, so the whole paragraph is one isolating run sequence.
        result = [base] * len(text)
        resolve_sequence(text, letters, range(len(text)), base, base, base, result)
    else:
        spans, overridden, result = _explicit_levels(text, letters, base)
        for indices, before, after in _sequences(text, spans, base):
            resolve_sequence(text, overridden, indices, result[indices[0]], before, after, result)
    _inherit_removed(letters, result, base)
    _reset_spaces(letters, result, base)
    return result


def _reset_spaces(letters: str, result: list[int], base: int) -> None:
    """Rule L1: spaces at the end and before a tab run the paragraph's own way."""
    end = len(letters.rstrip("WSibB"))
    tabs = [found.start() for found in _SEGMENT.finditer(letters, 0, end)]
    spans = [(len(letters[:tab].rstrip("Wib")), tab + 1) for tab in tabs]
    for start, stop in (*spans, (end, len(letters))):
        result[start:stop] = [base] * (stop - start)


# ------------------------------------------------------------------------------------- X: explicit levels


class _Span(NamedTuple):
    """Characters that follow each other on one level; an isolate initiator or PDI stands alone."""

    start: int
    end: int
    level: int


class _Status(NamedTuple):
    level: int
    override: str  # "L", "R" or ""
    isolate: bool


class _Stack:
    """The directional status stack with its counters of what did not fit (X1 to X7)."""

    def __init__(self, base: int) -> None:
        self.entries = [_Status(base, "", False)]
        self.overflow_isolates = self.overflow_embeddings = self.valid_isolates = 0

    @property
    def top(self) -> _Status:
        return self.entries[-1]

    def push(self, rtl: bool, override: str, isolate: bool) -> None:
        level = self.top.level
        level += 1 if rtl != bool(level % 2) else 2
        if level <= MAX_DEPTH and not self.overflow_isolates and not self.overflow_embeddings:
            self.valid_isolates += isolate
            self.entries.append(_Status(level, override, isolate))
        elif isolate:
            self.overflow_isolates += 1
        elif not self.overflow_isolates:
            self.overflow_embeddings += 1

    def pop_isolate(self) -> None:
        if self.overflow_isolates:
            self.overflow_isolates -= 1
        elif self.valid_isolates:
            self.overflow_embeddings = 0
            while not self.top.isolate:
                self.entries.pop()
            self.entries.pop()
            self.valid_isolates -= 1

    def pop_embedding(self) -> None:
        if self.overflow_isolates:
            return
        if self.overflow_embeddings:
            self.overflow_embeddings -= 1
        elif not self.top.isolate and len(self.entries) > 1:
            self.entries.pop()


def _explicit_levels(text: str, letters: str, base: int) -> tuple[list[_Span], str, list[int]]:
    """Rules X1 to X8: spans of one level, the classes after overrides, the level of each character."""
    stack, spans, result = _Stack(base), [], [base] * len(text)
    overridden = list(letters)

    def put(start: int, end: int) -> None:
        if start < end:
            spans.append(_Span(start, end, stack.top.level))
            result[start:end] = [stack.top.level] * (end - start)
            if stack.top.override:
                overridden[start:end] = [old if old == "b" else stack.top.override for old in overridden[start:end]]

    position = 0
    end = len(text) - letters.endswith("B")
    for found in _EXPLICIT_MARK.finditer(text):
        put(position, found.start())
        position = found.end()
        mark = found.group()
        if mark in (LRI, RLI, FSI):
            put(found.start(), position)
            rtl = mark == RLI if mark != FSI else _isolate_is_rtl(text, letters, found.start())
            stack.push(rtl, "", True)
        elif mark == PDI:
            stack.pop_isolate()
            put(found.start(), position)
        elif mark == PDF:
            stack.pop_embedding()
        else:
            stack.push(mark in (RLE, RLO), {LRO: "L", RLO: "R"}.get(mark, ""), False)
    put(position, end)
    return spans, "".join(overridden), result


def _isolate_is_rtl(text: str, letters: str, initiator: int) -> bool:
    return _first_strong_is_rtl(text, letters, initiator + 1, _matching_end(text, initiator))


def _sequences(text: str, spans: list[_Span], base: int) -> list[tuple[list[int], int, int]]:
    """BD13, X10: isolating run sequences with the levels on both sides (for sos and eos)."""
    runs = _level_runs(text, spans)
    sequences: list[list[int]] = []  # numbers of runs
    open_isolates: list[list[int]] = []
    for number, run in enumerate(runs):
        first = text[run[0].start]
        if first == PDI and open_isolates and _closes(text, runs, open_isolates[-1][-1], run):
            sequence = open_isolates.pop()
            sequence.append(number)
        else:
            sequence = [number]
            sequences.append(sequence)
        if text[run[-1].start] in (LRI, RLI, FSI) and _matching_end(text, run[-1].start) < len(text):
            open_isolates.append(sequence)
    return [_with_sides(text, runs, sequence, base) for sequence in sequences]


def _level_runs(text: str, spans: list[_Span]) -> list[list[_Span]]:
    """Neighbouring spans of one level; what stands between an isolate's marks is another level by itself."""
    spans = [span for span in spans if any(letters_of[ord(c)] != "b" for c in text[span.start : span.end])]
    return [list(group) for _, group in groupby(spans, lambda span: span.level)]


def _closes(text: str, runs: list[list[_Span]], opener: int, run: list[_Span]) -> bool:
    return _matching_end(text, runs[opener][-1].start) == run[0].start


def _with_sides(text: str, runs: list[list[_Span]], sequence: list[int], base: int) -> tuple[list[int], int, int]:
    first, last = sequence[0], sequence[-1]
    before = runs[first - 1][-1].level if first else base
    open_end = text[runs[last][-1].start] in (LRI, RLI, FSI)
    after = base if open_end or last + 1 == len(runs) else runs[last + 1][0].level
    indices = [index for number in sequence for span in runs[number] for index in range(span.start, span.end)]
    return indices, before, after


def _inherit_removed(letters: str, result: list[int], base: int) -> None:
    """What X9 removes takes the level of the character before it, so that it never splits a run."""
    position = letters.find("b")
    while position >= 0:
        result[position] = result[position - 1] if position else base
        position = letters.find("b", position + 1)
