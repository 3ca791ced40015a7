"""The papers' own faces lent to the screen, for scripts that the computer cannot draw: else a name stands as boxes.

A face is loaded when words in its script are about to be shown, never at the start. A computer that has one of its
own for a script keeps that.
"""

import re
from functools import cache
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QTextLayout
from PySide6.QtWidgets import QApplication, QWidget

from sipdesk import paths

# A face, and signs that it draws.
_FACES: Final = {
    "NotoSansArabic": re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]"),
    "NotoSansHebrew": re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]"),
    "NotoSansEthiopic": re.compile("[\u1200-\u139f\u2d80-\u2ddf\uab00-\uab2f]"),
    "NotoSansThai": re.compile("[\u0e00-\u0e7f]"),
    "NotoSansSC": re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]"),
}
_WEIGHTS: Final = ("Regular", "Bold")


def lend(widget: QWidget, words: str) -> None:
    """Let the widget draw these words. Call before they are shown, on the window's thread."""
    met = [(face, sign[0]) for face, signs in _FACES.items() if (sign := signs.search(words))]
    needed = [family for face, sign in met for family in _lent(face, sign)]
    if needed:
        font = QFont(widget.font())
        known = font.families()
        font.setFamilies([*known, *(family for family in needed if family not in known)])
        widget.setFont(font)


def is_drawn(words: str, font: QFont) -> bool:
    """Whether there is a drawing for every sign of the words; a sign that has none stands as a box."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())


@cache
def _lent(face: str, sign: str) -> tuple[str, ...]:
    """The families that draw the sign, or none where the computer draws it by itself."""
    if is_drawn(sign, QApplication.font()):
        return ()
    loaded = (_load(face, weight) for weight in _WEIGHTS)
    return tuple(dict.fromkeys(family for families in loaded for family in families))


@cache
def _load(face: str, weight: str) -> tuple[str, ...]:
    number = QFontDatabase.addApplicationFont(str(paths.resource("fonts", f"{face}-{weight}.ttf")))
    return tuple(QFontDatabase.applicationFontFamilies(number))
