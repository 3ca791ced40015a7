"""Words into lines: as full as they get, or of one length, without hyphenation."""

from typing import Final, NamedTuple

from sipdesk.documents.pdf.parted import cut, widest_part
from sipdesk.documents.pdf.shaping import TEXTS_REMEMBERED, Analysis, Word
from sipdesk.documents.pdf.unspaced import is_unspaced
from sipdesk.domain.remembering import remembered

_EPSILON: Final = 0.001  # ems
_LINE_OF_ITS_OWN: Final = 10  # letters of what is held together, to stand alone on a last line
_HALVINGS: Final = 8  # of the measure, until it is narrow enough


class Line(NamedTuple):
    """Words of one line; `width` in ems, without the space at its end."""

    words: tuple[Word, ...]
    width: float

    @property
    def text(self) -> str:
        return "".join([word.text + (" " if word.space else "") for word in self.words]).strip()


class Measures(NamedTuple):
    """Of a text, in ems. natural: its width on one line, or of its longest where lines are broken by sense, as
    `by_sense` says. least: the width of its widest word or unit."""

    natural: float
    least: float
    by_sense: bool


@remembered(TEXTS_REMEMBERED)
def measures(text: Analysis) -> Measures:
    """How wide a text would like to be, and has to be."""
    widest = line = space = least = 0.0
    by_sense = False
    for word in text.words:
        line += space + word.width
        space = word.space_width
        if word.width > least:
            least = max(least, widest_part(word))
        if word.ends_line:
            widest = max(widest, line)
            line = space = 0.0
            by_sense = True
    return Measures(max(widest, line), least, by_sense)


def lines_of(text: Analysis, limit: float) -> tuple[list[Line], set[str]]:
    """Lines of at most `limit` ems, each as full as it gets, and what had to be done for it."""
    natural, _, by_sense = measures(text)
    if natural <= limit and not by_sense and text.words:  # most texts
        return [Line(text.words, natural)], set()
    limit += _EPSILON
    lines: list[Line] = []
    notes: set[str] = set()
    current: list[Word] = []
    used = 0.0
    for word in text.words:
        if current and used + word.width > limit:
            lines.append(Line(tuple(current), used - current[-1].space_width))
            current, used = [], 0.0
        if word.width > limit:
            (*parts, word), note = cut(word, limit)  # what is left of it
            lines += [Line((part,), part.width) for part in parts]
            notes.add(note)
        current.append(word)
        used += word.width + word.space_width
        if word.ends_line:
            lines.append(Line(tuple(current), used - word.space_width))
            current, used = [], 0.0
    if current:
        lines.append(Line(tuple(current), used - current[-1].space_width))
    return lines, notes


def balanced(text: Analysis, limit: float, lines: list[Line]) -> list[Line]:
    """The narrowest measure that needs no further line than `lines`: a heading's lines get the same length."""
    narrow, wide, best = limit / 2, limit, lines
    for _ in range(_HALVINGS):
        middle = (narrow + wide) / 2
        tried, notes = lines_of(text, middle)
        if len(tried) == len(lines) and not notes:
            wide, best = middle, tried
        else:
            narrow = middle
    return best


def last_is_lone(lines: list[Line]) -> bool:
    """Whether one word stands on the last line by itself."""
    last = lines[-1]
    number = last.words[0].unit and len(last.text) >= _LINE_OF_ITS_OWN
    return len(last.text.split()) == 1 and not number and (len(last.words) == 1 or not is_unspaced(last.text))


def wrapped(lines: list[Line]) -> bool:
    """Whether a line that was broken by sense had to be broken again."""
    return any(not line.words[-1].ends_line for line in lines[:-1])
