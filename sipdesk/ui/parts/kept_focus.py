"""The keyboard always stands somewhere in the window that is in front, and never jumps to its top by itself.

What had it may be taken away: a button that is made anew behind a dialog, a field that is shut, a list that is filled
again. Qt then leaves the keyboard nowhere, so that keys do nothing and a screen reader is silent, or it begins again at
the first stop of the window. And it stands where one sees it: a scroll area follows Tab only inside itself.
"""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from sipdesk.ui.parts.tab_order import stops_in

_LINE: Final = 20  # px
_AIR: Final = 48  # px between what has the keyboard and the edge of the page


class KeptFocus(QObject):
    """Gives it back, as near as can be to where it was. One for the application; it lives as long as that."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._trails: list[list[QWidget]] = []  # for each window: what had it last, all that it stood in, the window
        self._thrown: QWidget | None = None
        self._later = QTimer(self)  # when all that is under way is done
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look)
        app.focusChanged.connect(self._follow)
        app.focusWindowChanged.connect(self._look_later)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        self._thrown = new if old is None and new is not None and self._is_thrown_up(new) else None
        if new is None or self._thrown or not new.isVisible():  # what is just being made may show itself yet
            self._look_later()
        if new is not None and not self._thrown:
            self._trails = [one for one in self._trails if isValid(one[-1]) and one[-1] is not new.window()]
            self._trails.append(list(_outwards(new)))
            if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
                QTimer.singleShot(0, new, lambda: _show(new))  # when it stands where it will

    def _is_thrown_up(self, new: QWidget) -> bool:
        """Whether Qt, coming back to a window in which nothing has the keyboard, began at its first stop."""
        had_it = self._trail(new.window())[0]
        return not _takes_it(had_it) and new is next((one for one in stops_in(new.window()) if _takes_it(one)), None)

    def _look_later(self) -> None:
        self._later.start(0)

    def _look(self) -> None:
        window, has_it = QApplication.activeWindow(), QApplication.focusWidget()
        in_order = has_it is not None and has_it.isVisible() and has_it is not self._thrown
        if window is None or in_order or QApplication.activePopupWidget():
            return
        around = (one for place in filter(isValid, self._trail(window)) for one in stops_in(place))
        nearest = next(filter(_takes_it, around), None)
        if nearest is not None:
            nearest.setFocus(Qt.FocusReason.OtherFocusReason)

    def _trail(self, window: QWidget) -> list[QWidget]:
        return next((one for one in self._trails if one[-1] is window), [window])


def _show(widget: QWidget) -> None:
    """Scroll until a line of it is seen; from there one reads on."""
    area = next((one for one in _outwards(widget) if isinstance(one, QScrollArea)), None)
    seen = widget.visibleRegion().boundingRect().height()
    if area is not None and area.widget() is not None and widget.isVisible() and seen < min(widget.height(), _LINE):
        area.ensureWidgetVisible(widget, 0, _AIR)


def _takes_it(widget: QWidget) -> bool:
    return isValid(widget) and widget.isVisible() and widget.isEnabled()


def _outwards(widget: QWidget) -> Iterator[QWidget]:
    inner: QWidget | None = widget
    while inner is not None:
        yield inner
        inner = None if inner.isWindow() else inner.parentWidget()
