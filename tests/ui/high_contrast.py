"""The high contrast of Windows 11 and 10, by the names that the themes have there: no choice of ours makes it."""

from typing import Final

from PySide6.QtGui import QColor, QPalette

from sipdesk.ui.look.tokens import Tokens, from_system


def _of(window: str, ink: str, mark: str, on_mark: str, off: str) -> Tokens:
    palette, role = QPalette(), QPalette.ColorRole
    for one, color in (
        (role.Window, window), (role.WindowText, ink), (role.Highlight, mark), (role.HighlightedText, on_mark)
    ):
        palette.setColor(one, QColor(color))
    palette.setColor(QPalette.ColorGroup.Disabled, role.WindowText, QColor(off))
    return from_system(palette)


THEMES: Final = {
    "Aquatic": _of("#202020", "#ffffff", "#8ee3f0", "#263b50", "#a6a6a6"),
    "Desert": _of("#fffaef", "#3d3d3d", "#903909", "#fff5e3", "#676767"),
    "Dusk": _of("#2d3236", "#ffffff", "#a1bfde", "#212d3b", "#a6a6a6"),
    "Night sky": _of("#000000", "#ffffff", "#d6b4fd", "#2b2b2b", "#a6a6a6"),
    "Black": _of("#000000", "#ffffff", "#1aebff", "#000000", "#3ff23f"),
    "White": _of("#ffffff", "#000000", "#37006e", "#ffffff", "#600000"),
}  # fmt: skip
