"""The accessibility lint: what can be said without a screen reader about whether one would manage.

`problems(window)` looks at everything that shows and returns sentences; an empty list is what a page must
reach, at 100 and 200 %, in every language of the screen. Rules: EN 301 549 chapter 11, design/visual-language.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from sipdesk.ui.parts import Heading, Pill, without_mnemonic

_SPOKEN = QAccessible.Text
_PASSIVE = {QAccessible.Role.Client, QAccessible.Role.Pane, QAccessible.Role.NoRole, QAccessible.Role.StaticText}


def problems(root: QWidget) -> list[str]:
    """Everything that is wrong with a shown window or page, in sentences."""
    QApplication.processEvents()
    rules: tuple[Callable[[QWidget], Iterator[str]], ...] = (
        nameless,
        wordless_statuses,
        shared_mnemonics,
        headings_and_primaries,
        cut_words,
        order_of_tab,
        traps,
        actions_without_words,
    )
    return [problem for rule in rules for problem in rule(root)]


def stops(root: QWidget) -> list[QWidget]:
    """The Tab stops in the order of the keyboard."""
    found: list[QWidget] = []
    widget = root
    while True:
        if is_stop(widget, root):
            found.append(widget)
        following = widget.nextInFocusChain()
        if following is None or following is root:
            return found
        widget = following


def is_stop(widget: QWidget, root: QWidget) -> bool:
    inside = widget is root or root.isAncestorOf(widget)
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    parent = widget.parentWidget()
    if isinstance(widget, QRadioButton) and parent:  # the checked one, or the first, stands for all
        group = parent.findChildren(QRadioButton)
        chosen = next((one for one in group if one.isChecked()), group[0])
        takes_tab = takes_tab and widget is chosen
    return inside and takes_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def nameless(root: QWidget) -> Iterator[str]:
    for widget in stops(root):
        spoken = QAccessible.queryAccessibleInterface(widget)
        name = spoken.text(_SPOKEN.Name).strip()
        if not name:
            yield f"{named(widget)} has no name"
        if spoken.role() in _PASSIVE:
            yield f"{named(widget)} has no role that says what it does: {spoken.role()}"
        if isinstance(widget, QComboBox) and name == widget.currentText():
            yield f"{named(widget)} is named by its value only"
        if isinstance(widget, QLineEdit) and name and name == widget.placeholderText() and not widget.accessibleName():
            yield f"{named(widget)} is named by its placeholder only"
        if isinstance(widget, QAbstractButton) and not _says_what_it_shows(widget, name):
            yield f"{named(widget)} shows “{widget.text()}” but is called “{name}”"


def _says_what_it_shows(widget: QAbstractButton, name: str) -> bool:
    shown = " ".join(without_mnemonic(widget.text()).split())
    return shown.casefold() in name.casefold()


def wordless_statuses(root: QWidget) -> Iterator[str]:
    for status in root.findChildren(Pill):
        labels = [label.text() for label in status.findChildren(QLabel) if label.text()]
        if not status.words.strip() or status.words not in labels:
            yield f"a status without words: {status.property('pill')}"


def shared_mnemonics(root: QWidget) -> Iterator[str]:
    letters: dict[str, list[str]] = {}
    for widget in root.findChildren(QWidget):
        words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
        counts = not isinstance(widget, QLabel) or widget.buddy() is not None
        letter = mnemonic(words)
        if widget.isVisible() and counts and letter:
            letters.setdefault(letter, []).append(words)
    for action in root.menuBar().actions() if isinstance(root, QMainWindow) else []:
        letters.setdefault(mnemonic(action.text()), []).append(action.text())
    yield from (f"Alt+{letter} stands for {places}" for letter, places in letters.items() if len(places) > 1)


def mnemonic(words: str) -> str:
    at = words.replace("&&", "..").find("&")
    return words[at + 1].casefold() if 0 <= at < len(words) - 1 else ""


def headings_and_primaries(root: QWidget) -> Iterator[str]:
    titles = [label.text() for label in root.findChildren(Heading) if label.isVisible() and label.property("t") == "h1"]
    if len(titles) > 1:
        yield f"more than one heading of the first level: {titles}"
    primaries = [
        b.text() for b in root.findChildren(QAbstractButton) if b.isVisible() and b.property("kind") == "primary"
    ]
    if len(primaries) > 1:
        yield f"more than one primary button: {primaries}"
    for label in root.findChildren(Heading):
        if label.isVisible() and QAccessible.queryAccessibleInterface(label).role() != QAccessible.Role.Heading:
            yield f"no heading to a screen reader: {label.text()}"


def cut_words(root: QWidget) -> Iterator[str]:
    """Words that do not fit in their label or button, or that stand outside what can be scrolled to."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel) and widget.text() and _label_is_cut(widget):
            yield f"cut: {widget.text()[:60]} ({widget.width()}×{widget.height()})"
        if isinstance(widget, QAbstractButton) and widget.text() and _button_is_cut(widget):
            yield f"cut: [{widget.text()[:60]}] ({widget.width()} of {widget.sizeHint().width()})"
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit | QPlainTextEdit) and _is_beside_the_view(
            widget, root
        ):
            yield f"outside: {named(widget)}"


def _label_is_cut(label: QLabel) -> bool:
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + 1 or _longest_word(label) > label.width() + 1
    return label.sizeHint().width() > label.width() + 1 or label.sizeHint().height() > label.height() + 1


def _longest_word(label: QLabel) -> int:
    if label.textFormat() == Qt.TextFormat.RichText:
        return 0
    measure = label.fontMetrics().horizontalAdvance
    words = without_mnemonic(label.text()).replace("\u200b", " ").split()  # where a path may go on on the next line
    return max((measure(word) for word in words), default=0)


def _button_is_cut(button: QAbstractButton) -> bool:
    needed = button.sizeHint()
    return needed.width() > button.width() + 1 or needed.height() > button.height() + 1


def _is_beside_the_view(widget: QWidget, root: QWidget) -> bool:
    """Whether it sticks out to the side: nothing scrolls sideways."""
    edges = place(widget, root)
    owner = widget.parentWidget()
    while owner is not None and owner is not root:
        outer = owner.parentWidget()
        if isinstance(outer, QAbstractScrollArea):
            view = place(outer, root)
            return edges.left() < view.left() - 1 or edges.right() > view.right() + 1
        owner = outer
    return edges.left() < -1 or edges.right() > root.width() + 1


def place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def order_of_tab(root: QWidget) -> Iterator[str]:
    """Tab goes as the eye does: down a column, along a line, never up or back in the same one."""
    for before, after in pairwise(stops(root)):
        here, there = _seen_at(before, after, root), _seen_at(after, before, root)
        same_column = min(here.right(), there.right()) > max(here.left(), there.left())
        overlap = min(here.bottom(), there.bottom()) - max(here.top(), there.top())
        same_line = overlap > min(here.height(), there.height()) / 2
        if same_line and there.right() <= here.left() and not root.isRightToLeft():
            yield f"Tab goes back on the line: {named(before)} → {named(after)}"
        if same_column and not same_line and there.bottom() <= here.top():
            yield f"Tab goes up: {named(before)} → {named(after)}"


def _seen_at(widget: QWidget, other: QWidget, root: QWidget) -> QRect:
    """Where the eye finds it: what can be scrolled stands in its pane, however far down it is."""
    pane = _pane(widget)
    return place(widget if pane is None or pane is _pane(other) else pane, root)


def _pane(widget: QWidget) -> QWidget | None:
    owner = widget.parentWidget()
    while owner is not None and not isinstance(owner, QScrollArea):
        owner = owner.parentWidget()
    return owner


def traps(root: QWidget) -> Iterator[str]:
    """Fields that keep the Tab key."""
    for widget in stops(root):
        if isinstance(widget, QPlainTextEdit | QTextEdit) and not widget.tabChangesFocus():
            yield f"{named(widget)} keeps the Tab key"


def unreached(root: QWidget) -> list[str]:
    """Tab stops that pressing Tab from the first one never comes to (needs an active window)."""
    expected = stops(root)
    if not expected:
        return []
    expected[0].setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget | None] = []
    for _ in range(2 * len(expected)):
        focused = QApplication.focusWidget()
        seen.append(focused)
        if focused is not None:
            QTest.keyClick(focused, Qt.Key.Key_Tab)
    return [named(widget) for widget in expected if widget not in seen]


def actions_without_words(root: QWidget) -> Iterator[str]:
    for menu in root.findChildren(QMenu):
        for action in menu.actions():
            if not action.isSeparator() and not action.text().strip():
                yield "a menu entry without words"
        letters = [mnemonic(action.text()) for action in menu.actions() if mnemonic(action.text())]
        yield from (
            f"Alt+{letter} twice in the menu {menu.title()}" for letter in set(letters) if letters.count(letter) > 1
        )


def named(widget: QWidget) -> str:
    """How to find a widget from a sentence."""
    words = widget.accessibleName() or (widget.text() if isinstance(widget, QLabel | QAbstractButton) else "")
    return f"{type(widget).__name__} “{words[:50]}” {widget.objectName()}".strip()


class StrayWindows(QObject):
    """Notices widgets that show without standing in anything: for a moment they are windows of their own."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.seen: list[str] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        stray = isinstance(watched, QWidget) and watched.isWindow() and not isinstance(watched, QMainWindow | QMenu)
        if event.type() == QEvent.Type.Show and stray:
            self.seen.append(type(watched).__name__)
        return False


def contrast(ink: str, ground: str) -> float:
    """WCAG contrast of two colours as #RRGGBB, 1 to 21."""
    high, low = sorted((_luminance(ink), _luminance(ground)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(color: str) -> float:
    parts = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
