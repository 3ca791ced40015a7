"""Each row of the list of cases is as high as its words need at the width that the list has now."""

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication, QListView, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from sipdesk.ui.cases.lines import Line
from sipdesk.ui.cases.worklist import Worklist
from sipdesk.ui.cases.worklist_rows import WorklistRows
from sipdesk.ui.look import theme

LONG = Line("2", "Elliot Wiklund", "Första steget är två dagar försenat och ingen har ringt", ink="err")
SHORT = Line("1", "Helena Brask", "Skicka brev")


def heights(work: Worklist) -> list[int]:
    """Of the cases below the one heading."""
    QApplication.processEvents()
    model = work.list.model()
    assert isinstance(work.list, QListView)
    return [work.list.visualRect(model.index(place, 0)).height() for place in range(1, model.rowCount())]


def test_rows_that_were_measured_before_the_window_showed_are_measured_anew(qtbot: QtBot) -> None:
    work = Worklist()
    qtbot.addWidget(work)
    work.fold_out(wide=True)
    work.show_lines([SHORT, LONG], "1")  # a first look at the rows, as narrow as nobody will see them
    work.resize(900, 600)
    work.show()
    short, long = heights(work)
    assert short == long
    work.resize(200, 600)
    assert heights(work)[1] > short


def test_one_line_is_one_line_in_whatever_face(qtbot: QtBot) -> None:
    work = Worklist()
    qtbot.addWidget(work)
    for family in QFontDatabase.families()[:20]:
        work.list.setFont(QFont(family))
        rows = WorklistRows(work.list)
        work.show_lines([SHORT], "1")
        note = QFont(family)
        note.setPixelSize(theme.current().text(13))
        name = QFont(family)
        name.setPixelSize(theme.current().text(theme.BODY))
        name.setWeight(QFont.Weight.DemiBold)
        index = work.list.model().index(1, 0)
        high = QFontMetrics(name).height() + QFontMetrics(note).height() + theme.current().space(14)
        assert rows.sizeHint(QStyleOptionViewItem(), index).height() == high, family
