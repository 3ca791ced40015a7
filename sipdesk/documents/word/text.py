"""Words become runs: each with its language, its direction, and what must not be parted."""

import re
from collections.abc import Iterator, Sequence
from typing import Final
from unicodedata import bidirectional
from xml.etree.ElementTree import Element

from sipdesk.documents.blocks import Foreign, Run, Strong, Unit, Words, runs
from sipdesk.documents.pdf.style import Role, Script, Style, is_rtl, script_of
from sipdesk.documents.word.elements import w

LATIN_FACE: Final = "Arial"
"""On every computer that has Word, with Cyrillic, Arabic and Hebrew in it."""
_FACES: Final = {Script.ETHIOPIC: "Nyala", Script.THAI: "Leelawadee UI", Script.CHINESE: "Microsoft YaHei"}
_NO_BREAK: Final = "\u00a0"
_LTR_MARK: Final = "\u200e"
LONGEST_UNIT: Final = 36  # signs; Word lets a longer one run out into the margin
_PIECES: Final = re.compile("([\n\t-])")
_NOT_IN_XML: Final = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def set_words(words: Words, style: Style, paper: str, role: Role = Role.BODY, *, strong: bool = False) -> list[Element]:
    """Runs of `words`. paper: its language, which the file's styles give, as they give the size of running text."""
    return [element for run in runs(words) for element in _set(run, style, paper, role, strong)]


def _set(run: Run, style: Style, paper: str, role: Role, strong: bool) -> Iterator[Element]:
    said = run if isinstance(run, str) else run.text
    if not said:
        return
    language = ("" if isinstance(run, str) else run.lang) or style.language
    bold = strong or isinstance(run, Strong) or (isinstance(run, Unit) and run.strong)
    rtl = _from_right(run, said, language)
    if isinstance(run, Unit | Foreign) and style.rtl and not rtl:
        said = f"{_LTR_MARK}{said}{_LTR_MARK}"  # its brackets and figures stay where they are
    glued = isinstance(run, Unit) and len(said) <= LONGEST_UNIT
    yield w("r", _properties("" if language == paper else language, style, role, bold, rtl), *_pieces(said, glued))


def _from_right(run: Run, said: str, language: str) -> bool:
    """A unit has the direction of its own letters; other words that of their language."""
    if isinstance(run, Unit):
        return any(bidirectional(sign) in ("R", "AL") for sign in said)
    return is_rtl(language)


def _pieces(said: str, glued: bool) -> Iterator[Element]:
    said = _NOT_IN_XML.sub("", said.replace("\u00ad", ""))
    for piece in _PIECES.split(said.replace(" ", _NO_BREAK) if glued else said):
        if piece == "\n":
            yield w("br")
        elif piece == "\t":
            yield w("tab")
        elif piece == "-" and glued:
            yield w("noBreakHyphen")
        elif piece:
            yield _text(piece)


def _text(said: str) -> Element:
    made = w("t")
    made.text = said
    made.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return made


def tab() -> Element:
    return w("r", w("tab"))


def _properties(language: str, style: Style, role: Role, bold: bool, rtl: bool) -> Element:
    """language: where it is not the paper's."""
    size = style.type_size(role)
    return w(
        "rPr",
        *(faces(language) if language else ()),
        *((w("b"), w("bCs")) if bold else ()),
        *(sizes(size) if size != style.type_size(Role.BODY) else ()),
        w("rtl") if rtl else None,
        spoken(language) if language else None,
    )


def faces(language: str) -> Sequence[Element]:
    face = _FACES.get(script_of(language), LATIN_FACE)
    return (w("rFonts", ascii=LATIN_FACE, hAnsi=LATIN_FACE, eastAsia=face, cs=face),)


def sizes(points: float) -> Sequence[Element]:
    """Of letters from left to right, and of those that Word keeps apart from them."""
    return w("sz", val=round(2 * points)), w("szCs", val=round(2 * points))


def spoken(language: str) -> Element:
    """Which voice a screen reader takes; Word asks for it by the kind of script."""
    return w("lang", val=language, eastAsia=language, bidi=language)
