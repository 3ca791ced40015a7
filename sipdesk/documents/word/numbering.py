"""Lists in Word: bullets, and one list of numbers for each that the paper has."""

from typing import Final
from xml.etree.ElementTree import Element

from sipdesk.documents.pdf.style import Style
from sipdesk.documents.word.elements import Value, twentieths, w
from sipdesk.documents.word.sheet import BULLETS

_BULLET, _NUMBER = 0, 1
_SIGNS: Final = {_BULLET: ("bullet", "•"), _NUMBER: ("decimal", "%1")}


def numbering(numbered: int, style: Style) -> Element:
    """numbered: how many lists begin at one."""
    lists = [w("num", w("abstractNumId", val=_BULLET), numId=BULLETS)]
    for number in range(BULLETS + 1, BULLETS + numbered + 1):
        again = w("lvlOverride", w("startOverride", val=1), ilvl=0)
        lists.append(w("num", w("abstractNumId", val=_NUMBER), again, numId=number))
    return w("numbering", *(_kind(kind, style) for kind in (_BULLET, _NUMBER)), *lists)


def _kind(kind: int, style: Style) -> Element:
    form, sign = _SIGNS[kind]
    indent: dict[str, Value] = dict.fromkeys(("left", "hanging"), twentieths(1.5 * style.size))
    level = w(
        "lvl",
        w("start", val=1),
        w("numFmt", val=form),
        w("lvlText", val=sign),
        w("lvlJc", val="left"),
        w("pPr", w("ind", **indent)),
        w("rPr", w("b"), w("bCs")),
        ilvl=0,
    )
    return w("abstractNum", w("multiLevelType", val="singleLevel"), level, abstractNumId=kind)
