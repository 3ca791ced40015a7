"""Each row of the list of cases is as high as its words need at the width that the list has now."""

from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from sipdesk.ui.cases.lines import Line
from sipdesk.ui.cases.worklist import Worklist

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
    work.show_lines([SHORT, LONG], "1")  # a first look at the rows, as narrow as nobody will see them
    work.resize(900, 600)
    work.fold_out(wide=True)
    work.show()
    short, long = heights(work)
    assert short == long
    work.resize(200, 600)
    assert heights(work)[1] > short
