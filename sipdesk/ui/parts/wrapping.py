"""Boxes whose words go on to the next line: Qt's own hold the window as wide as their longest answer."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton

from sipdesk.ui.parts.fields import without_mnemonic


def wrap(button: QAbstractButton) -> None:
    """Let the button be as narrow as its longest word; its name to a screen reader stays in one piece."""
    if not button.accessibleName():
        button.setAccessibleName(without_mnemonic(button.text()))
    button.installEventFilter(_Wrapping(button))


class _Wrapping(QObject):
    """Breaks the words anew whenever the button gets another width, or its style another face."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button = button
        self._words = button.text().split()
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Polish, QEvent.Type.StyleChange):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        button = self._button
        button.ensurePolished()
        beside = button.sizeHint().width() - self._longest(button.text().split("\n"))
        button.setMinimumWidth(beside + self._longest(self._words))
        broken = "\n".join(self._lines(button.width() - beside))
        if broken != button.text():
            button.setText(broken)

    def _lines(self, room: int) -> Iterator[str]:
        line = ""
        for word in self._words:
            longer = f"{line} {word}".strip()
            if line and self._width(longer) > room:
                yield line
                longer = word
            line = longer
        yield line

    def _longest(self, parts: list[str]) -> int:
        return max((self._width(part) for part in parts), default=0)

    def _width(self, words: str) -> int:
        return self._button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, words).width()
