"""The list of cases at the left: what needs me, soonest first; search with F6; ongoing or closed.

A list view that paints its rows: two hundred cases cost no more than ten, and it is one Tab stop.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from sipdesk.ui.cases.lines import Line, Section
from sipdesk.ui.cases.worklist_rows import INK, LINE, NOTE, PICTURE, WorklistRows
from sipdesk.ui.look import theme
from sipdesk.ui.parts import STRETCH, Segments, announce, button, column, hint, line_edit, row

translate = QCoreApplication.translate
WIDTH: Final = 304
_ANY_WIDTH: Final = 16_777_215  # Qt's own word for no limit


class Worklist(QWidget):
    """opened(uid): show that case. searched(text): look for it; empty when the search is given up.

    closed_wanted(bool): show closed cases, or the ongoing. new_wanted: begin a case.
    """

    opened = Signal(str)
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
    """chosen(uid): a row was clicked, or Enter or Space pressed on it."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(WorklistRows(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(False)
        self.setMouseTracking(True)
        self.clicked.connect(self._choose_row)

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
        """As if the uppermost case had been clicked."""
        self._choose_row(self._first())

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
            self._choose_row(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose_row(self, index: QModelIndex) -> None:
        uid = index.data(LINE)
        if uid:
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
    for role, value in ((LINE, line.uid), (NOTE, line.note), (PICTURE, line.picture), (INK, line.ink)):
        item.setData(value, role)
    item.setData(f"{line.name}. {line.note}", Qt.ItemDataRole.AccessibleTextRole)
    return item
