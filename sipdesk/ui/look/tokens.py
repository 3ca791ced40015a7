"""The colours, as tokens: two designs, and a third taken from the system's own palette.

Nothing outside this module names a colour. What each token is for stands in the table beside it;
`CONTRAST` lists the pairs that occur and how strong each must be, and a test holds them.
"""

from collections.abc import Mapping
from typing import Final

from PySide6.QtGui import QPalette

Tokens = Mapping[str, str]

LIGHT: Final[Tokens] = {
    "canvas": "#F0F3F5",  # the desk: worklist, menu, status bar, ground of a preview
    "page": "#FFFFFF",  # the paper: pages, cards, fields
    "sunken": "#F6F8F9",  # head of a table
    "hover": "#E9EEF1",
    "selected": "#DDE9EE",
    "line": "#DCE2E7",  # hairline: decoration, never the only sign
    "frame": "#74818D",  # edge of every control
    "scroll": "#7C8894",
    "text": "#1B2733",
    "muted": "#4D5B69",  # hints and meta
    "off": "#4D5B69",  # what cannot be used now, and the hint in an empty field
    "off_line": "#DCE2E7",  # edge of the same
    "accent": "#0B5D7A",  # act here: primary button, link, ticked box, progress
    "accent_hover": "#094B63",
    "accent_down": "#073C4F",
    "on_accent": "#FFFFFF",
    "ok": "#1E6B3A",
    "warn": "#7A4B00",
    "err": "#A8201A",
    "info": "#0B5D7A",
    "ok_bg": "#E6F2EA",
    "warn_bg": "#FCF0DA",
    "err_bg": "#FBE9E7",
    "info_bg": "#E4EFF4",
    "paper": "#FFFFFF",  # a printed page on the screen, in every design
    "marks": "light",  # which pictures stand for the tick and the dot
}

DARK: Final[Tokens] = {
    "canvas": "#141C23",
    "page": "#1B252E",
    "sunken": "#222E38",
    "hover": "#2A3742",
    "selected": "#23424F",
    "line": "#34424E",
    "frame": "#8796A5",
    "scroll": "#71808E",
    "text": "#EEF2F5",
    "muted": "#AEBAC5",
    "off": "#AEBAC5",
    "off_line": "#34424E",
    "accent": "#7CC7E0",
    "accent_hover": "#9CD8EC",
    "accent_down": "#B9E5F3",
    "on_accent": "#0B2530",
    "ok": "#8FD6A6",
    "warn": "#F0C572",
    "err": "#FF9C94",
    "info": "#7CC7E0",
    "ok_bg": "#1E3729",
    "warn_bg": "#3B3018",
    "err_bg": "#452422",
    "info_bg": "#1D3A47",
    "paper": "#FFFFFF",
    "marks": "dark",
}

TINTS: Final = ("page", "canvas", "sunken", "hover", "selected", "info_bg", "warn_bg", "err_bg", "ok_bg")
_STATUS: Final = ("ok", "warn", "err", "info")

# (ink, ground, least ratio): WCAG 1.4.3 for words, 1.4.11 for edges.
CONTRAST: Final[tuple[tuple[str, str, float], ...]] = (
    *((ink, ground, 4.5) for ink in ("text", "muted", "accent") for ground in TINTS),
    *(("off", ground, 4.5) for ground in ("page", "canvas", "sunken")),
    *(("on_accent", ground, 4.5) for ground in ("accent", "accent_hover", "accent_down")),
    *((ink, ground, 4.5) for ink in _STATUS for ground in ("page", "canvas", "selected", "hover", f"{ink}_bg")),
    *((ink, ground, 3.0) for ink in ("frame", "scroll") for ground in ("page", "canvas", "sunken")),
    ("accent", "selected", 3.0),
    ("frame", "info_bg", 3.0),
)


def from_system(palette: QPalette) -> Tokens:
    """High contrast: every token from the system's palette, and no tints. Not a third design.

    What cannot be used is told by its ink alone, as in the system's own windows: there is no tint left to say it.
    """

    def named(role: QPalette.ColorRole) -> str:
        return palette.color(role).name()

    role = QPalette.ColorRole
    ground, ink, mark, on_mark = map(named, (role.Window, role.WindowText, role.Highlight, role.HighlightedText))
    off = palette.color(QPalette.ColorGroup.Disabled, role.WindowText).name()
    inks = ("text", "muted", "line", "frame", "scroll", *_STATUS)
    marks = "white" if palette.color(role.HighlightedText).lightness() > 128 else "black"
    return {
        **dict.fromkeys(LIGHT, ground),
        **dict.fromkeys(inks, ink),
        **dict.fromkeys(("off", "off_line"), off),
        "accent": mark,
        "accent_hover": mark,
        "accent_down": mark,
        "on_accent": on_mark,
        "paper": LIGHT["paper"],
        "marks": marks,
    }
