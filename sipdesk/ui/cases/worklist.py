"""The list of cases at the left: what needs me, soonest first; search with F6; ongoing or closed.

A list view that paints its rows: two hundred cases cost no more than ten, and it is one Tab stop.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from sipdesk.ui.cases.lines import Line, Section
from sipdesk.ui.cases.worklist_rows import DUE, INK, LINE, NOTE, PICTURE, WorklistRows
from sipdesk.ui.look import theme
from sipdesk.ui.parts import STRETCH, Segments, announce, button, column, hint, line_edit, row

translate = QCoreApplication.translate
WIDTH: Final = 304
_ANY_WIDTH: Final = 16_777_215  # Qt's own word for no limit


class Worklist(QWidget):
    """opened(uid): show that case. due_opened(uid, code): show it where that is due, which its row says in words: the
    words were clicked, or Enter pressed. searched(text): look for it; empty when the search is given up.

    closed_wanted(bool): show closed cases, or the ongoing. new_wanted: begin a case.
    """

    opened = Signal(str)
    due_opened = Signal(str, str)
    searched = Signal(str)
    closed_wanted = Signal(bool)
    new_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = line_edit(name=translate("Worklist", "Sök ärende (F6)"))
        self.search.setPlaceholderText(translate("Worklist", "Sök ärende (F6)"))
        self.search.addAction(theme.current().icon("search", "muted"), self.search.ActionPosition.LeadingPosition)
        self.search.textEdited.connect(self.searched)
        self.search.returnPressed.connect(self._open_hit)
        down = QShortcut(Qt.Key.Key_Down, self.search)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._go_down)
        filters = [translate("Worklist", "Pågående"), translate("Worklist", "Avslutade")]
        self.filter = Segments(translate("Worklist", "Visa"), filters)
        for place, segment in enumerate(self.filter.buttons):
            segment.clicked.connect(lambda _=False, closed=bool(place): self.closed_wanted.emit(closed))
        self._found = hint("")
        self._found.hide()
        self.list = _List()
        self.list.setAccessibleName(translate("Worklist", "Ärenden"))
        self.list.chosen.connect(self.opened)
        self.list.due_chosen.connect(self.due_opened)
        keys = translate("Worklist", "Enter öppnar det som ska göras. Skift+Enter öppnar översikten.")
        self.list.setAccessibleDescription(keys)
        self.new = button(translate("Worklist", "Nytt ärende"), self.new_wanted.emit, picture="plus")
        top = column(self.search, 6, self.filter, self._found, gap=2, margins=(12, 12, 12, 0))
        foot = row(self.new, STRETCH, margins=(12, 4, 12, 12))
        self.setLayout(column(top, (self.list, 1), foot, gap=4))
        self.fold_out(wide=False)

    def fold_out(self, *, wide: bool) -> None:
        """As wide as the window (in a narrow one), or the usual pane at its left."""
        width = theme.current().space(WIDTH)
        self.setMinimumWidth(0 if wide else width)
        self.setMaximumWidth(_ANY_WIDTH if wide else width)

    def show_lines(self, lines: Sequence[Line], chosen: str = "", *, found: bool = False) -> None:
        """Fill the list. found: these are hits of a search, in one heap and counted."""
        self.list.fill(lines, sections=not found)
        self.list.choose(chosen)
        self._found.setVisible(found)
        if found:
            count = translate("Worklist", "%n träff(ar)", "", len(lines))
            none = translate("Worklist", "Inga träffar. Sök på namn, nummer eller ord i ärendet.")
            self._found.setText(count if lines else none)
            announce(self.search, self._found.text())

    def _open_hit(self) -> None:
        """Enter opens the first of what was found."""
        if self.search.text().strip():
            self.list.open_first()

    def _go_down(self) -> None:
        if self.list.step_in():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()


class _List(QListView):
    """chosen(uid): a row was clicked, or Shift+Enter pressed on it. due_chosen(uid, code): what it says is to be done
    was clicked, or Enter or Space pressed; rows without anything to do are chosen."""

    chosen = Signal(str)
    due_chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self._look, self._let_go_at = WorklistRows(self), QPoint()
        self.setItemDelegate(self._look)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(False)
        self.setMouseTracking(True)
        self.clicked.connect(self._clicked)

    def fill(self, lines: Sequence[Line], *, sections: bool) -> None:
        self._rows.clear()
        section: Section | None = None
        for line in lines:
            if sections and line.section is not section:
                section = line.section
                self._rows.appendRow(_head(section))
            self._rows.appendRow(_item(line))

    def choose(self, uid: str) -> None:
        """Mark the case that is open."""
        for place in range(self._rows.rowCount()):
            item = self._rows.item(place)
            if uid and item.data(LINE) == uid:
                self.setCurrentIndex(item.index())
                return
        self.setCurrentIndex(QModelIndex())

    def open_first(self) -> None:
        """As if the name of the uppermost case had been clicked."""
        self._choose(self._first())

    def step_in(self) -> bool:
        """Stand on the case that is open, or on the uppermost. False when there is none."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._first())
        return self.currentIndex().isValid()

    def _first(self) -> QModelIndex:
        items = (self._rows.item(place) for place in range(self._rows.rowCount()))
        return next((item.index() for item in items if item.data(LINE)), QModelIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """How many lines a note takes depends on the width, also when the scroll bar takes some of it."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._choose(self.currentIndex(), due=not shift)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """What is to be done is a link of its own in the row."""
        super().mouseMoveEvent(event)
        self._point_at(self._due_at(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._let_go_at = event.position().toPoint()
        super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(QModelIndex())

    def _point_at(self, index: QModelIndex) -> None:
        hand = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(hand if index.isValid() else Qt.CursorShape.ArrowCursor)
        if index != self._look.pointed:
            self._look.pointed = QPersistentModelIndex(index)
            self.viewport().update()

    def _due_at(self, place: QPoint) -> QModelIndex:
        """The row whose words of what to do are there; none beside them, or where nothing is to be done."""
        index = self.indexAt(place)
        below = place.y() >= self.visualRect(index).top() + self._look.name_height()
        return index if index.data(DUE) and below else QModelIndex()

    def _clicked(self, index: QModelIndex) -> None:
        self._choose(index, due=self._due_at(self._let_go_at) == index)

    def _choose(self, index: QModelIndex, *, due: bool = False) -> None:
        uid, code = index.data(LINE), index.data(DUE)
        if uid and due and code:
            self.due_chosen.emit(uid, code)
        elif uid:
            self.chosen.emit(uid)


def _head(section: Section) -> QStandardItem:
    names = {
        Section.NOW: translate("Worklist", "Nu"),
        Section.WEEK: translate("Worklist", "Den här veckan"),
        Section.LATER: translate("Worklist", "Senare"),
    }
    item = QStandardItem(names[section])
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


def _item(line: Line) -> QStandardItem:
    item = QStandardItem(line.name)
    for role, value in _roles(line):
        item.setData(value, role)
    item.setData(f"{line.name}. {line.note}", Qt.ItemDataRole.AccessibleTextRole)
    return item


def _roles(line: Line) -> Sequence[tuple[int, str]]:
    return (LINE, line.uid), (NOTE, line.note), (PICTURE, line.picture), (INK, line.ink), (DUE, line.code)
