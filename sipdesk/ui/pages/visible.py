"""What stands on a page only while an answer asks for it, and sentences that follow the case while it is written."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sipdesk.ui.parts import Label
from sipdesk.ui.work.model import CaseModel


def show_while(model: CaseModel, path: str, wanted: Callable[[object], bool], widget: QWidget) -> None:
    """The widget shows while the value at `path` is wanted."""
    _While(model, path, wanted, widget)


def show_below(model: CaseModel, root: str, wanted: Callable[[], bool], widget: QWidget) -> None:
    """The widget shows while it is wanted, looked at anew when a field at or below `root` changes."""
    _Below(model, root, wanted, widget)


def show_or_hide(widget: QWidget, shown: bool) -> None:
    """What has no place yet shows itself with its page; shown before, it would be a window of its own."""
    if widget.parentWidget() is not None or not shown:
        widget.setVisible(shown)


class _While(QObject):
    def __init__(self, model: CaseModel, path: str, wanted: Callable[[object], bool], widget: QWidget) -> None:
        super().__init__(widget)
        self._model, self._path, self._wanted, self._widget = model, path, wanted, widget
        model.changed.connect(self._show)
        self._show(path)

    def _show(self, path: str) -> None:
        if path == self._path:
            show_or_hide(self._widget, self._wanted(self._model.get(self._path)))


class _Below(QObject):
    def __init__(self, model: CaseModel, root: str, wanted: Callable[[], bool], widget: QWidget) -> None:
        super().__init__(widget)
        self._root, self._wanted, self._widget = root, wanted, widget
        model.changed.connect(self._show)
        self._show(root)

    def _show(self, path: str) -> None:
        if path.startswith(self._root):
            show_or_hide(self._widget, self._wanted())


class Following(Label):
    """A sentence about the case, said anew when a field below `root` changes; away while there is nothing to say."""

    def __init__(self, model: CaseModel, root: str, say: Callable[[], str], kind: str = "body") -> None:
        super().__init__(say(), kind)
        self._root, self._say = root, say
        show_or_hide(self, bool(self.text()))
        model.changed.connect(self._show)

    def _show(self, path: str) -> None:
        if path.startswith(self._root):
            self.setText(self._say())
            show_or_hide(self, bool(self.text()))
