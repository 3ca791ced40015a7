"""The look as one object: tokens, text size, icons. It belongs to the application, as its font and palette do.

Change it with `apply`, then build the pages anew (`MainWindow.rebuild`): pixmaps and the colours in
rich text are fixed when they are made. Text grows with the scale, space by half as much, or 200 %
would eat the window.
"""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, cast

from PySide6.QtCore import QDir, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from sipdesk import paths, settings
from sipdesk.ui.look import qss
from sipdesk.ui.look.tokens import DARK, LIGHT, Tokens, from_system

# For the application's own arguments: `setStyle` would first load all that Python knows of styles, 600 names.
ARGUMENTS: Final = ("-style", "fusion")
BODY: Final = 15  # px at 100 %; the other sizes stand in qss
_SHARP: Final = 2  # icons are drawn at twice their size, for screens with more dots
_PALETTE: Final = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.Base: "page",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Button: "page",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.ToolTipBase: "page",
    QPalette.ColorRole.PlaceholderText: "off",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Mid: "frame",
}


@dataclass(frozen=True, slots=True)
class Theme:
    """Tokens and text scale (1.0 to 2.0). `family`: a font instead of the system's, for pictures."""

    tokens: Tokens = field(default_factory=lambda: LIGHT)
    scale: float = 1.0
    family: str = ""

    def text(self, pixels: int) -> int:
        """A length that grows with the text."""
        return round(pixels * self.scale)

    def space(self, pixels: int) -> int:
        """A length that grows by half as much as the text."""
        return round(pixels * (1 + (self.scale - 1) / 2))

    def color(self, token: str) -> QColor:
        return QColor(self.tokens[token])

    def icon(self, name: str, token: str = "text", size: int = 18, gap: int = 0) -> QIcon:
        """The drawing in a token's colour. `gap`: blank after it; Qt itself leaves only 4 px to a button's words."""
        made = QIcon(_drawn(name, self.tokens[token], self.text(size), gap))
        made.addPixmap(_drawn(name, self.tokens["off"], self.text(size), gap), QIcon.Mode.Disabled)
        return made

    def pixmap(self, name: str, token: str = "text", size: int = 18) -> QPixmap:
        return _drawn(name, self.tokens[token], self.text(size), 0)

    def icon_size(self, size: int = 18, gap: int = 0) -> QSize:
        return QSize(self.text(size) + gap, self.text(size))


class SystemLook(QObject):
    """Tells when the computer's own look changes while the program runs: light or dark, or high contrast."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.connect(self.changed)
        hints.accessibility().contrastPreferenceChanged.connect(self.changed)


def chosen(design: settings.Theme, scale: float = 1.0, family: str = "") -> Theme:
    """The theme for a choice in the settings; a system in high contrast wins over it."""
    hints = QApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        QApplication.setPalette(QPalette())  # the computer's own again, where ours lies over it
        return Theme(from_system(QApplication.palette()), scale, family)
    kind = settings.Theme
    dark = design is kind.DARK or (design is kind.SYSTEM and hints.colorScheme() == Qt.ColorScheme.Dark)
    return Theme(DARK if dark else LIGHT, scale, family)


def apply(app: QApplication, theme: Theme) -> None:
    """Make `theme` the application's own. Call before the first widget, and again when a setting changes."""
    app.setProperty("theme", theme)
    QDir.setSearchPaths("icon", [str(paths.resource("icons"))])
    font = QFont(theme.family) if theme.family else QFont(app.font())
    font.setPixelSize(theme.text(BODY))
    app.setFont(font)
    palette = QPalette()
    for role, token in _PALETTE.items():
        palette.setColor(role, theme.color(token))
    app.setPalette(palette)
    app.setStyleSheet(qss.sheet(theme.tokens, theme.scale))


def current() -> Theme:
    """The application's theme."""
    return cast(Theme, QApplication.instance().property("theme"))  # type: ignore[union-attr]


@lru_cache(maxsize=512)
def _drawn(name: str, color: str, size: int, gap: int) -> QPixmap:
    pixmap = QPixmap((size + gap) * _SHARP, size * _SHARP)
    pixmap.fill(Qt.GlobalColor.transparent)
    drawing = paths.resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", color)
    painter = QPainter(pixmap)
    QSvgRenderer(drawing.encode()).render(painter, QRectF(0, 0, size * _SHARP, size * _SHARP))
    painter.end()
    pixmap.setDevicePixelRatio(_SHARP)
    return pixmap
