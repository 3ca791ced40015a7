"""An empty QMainWindow, which says when it is there: `SIPDESK_READY_FILE=… empty_window`. Ends when it is killed."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Empty(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, Path(os.environ["SIPDESK_READY_FILE"]).touch)


app = QApplication(sys.argv[:1])
window = Empty()
window.resize(1366, 768)
window.show()
sys.exit(app.exec())
