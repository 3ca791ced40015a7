"""A bug is never silent: it is told in a sentence and kept in a local report, without anybody's data.

The report holds where in the program it happened and what kind of error it was; never a value, never a message,
because both can hold what somebody wrote.
"""

import sys
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from sipdesk import __version__, paths
from sipdesk.log import Log

translate = QCoreApplication.translate


class _Watch(QObject):
    """Brings a fault from whatever thread it happened in to the window's."""

    found = Signal(str)


def watch_for_faults(app: QApplication, log: Log | None = None) -> None:
    """From now on every unexpected error is reported, and noted in the log. Once per process."""
    watch = _Watch(app)
    watch.found.connect(_tell, Qt.ConnectionType.QueuedConnection)

    def on_fault(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            app.quit()
            return
        report = write_report(kind, trace)
        if log:
            log.note(f"fault {kind.__name__} {report.name}")
        watch.found.emit(str(report))

    sys.excepthook = on_fault


def write_report(kind: type[BaseException], trace: TracebackType | None, folder: Path | None = None) -> Path:
    """Write the report; gives its path."""
    import platform  # here, because a start without a fault needs neither
    import traceback

    folder = folder or paths.user_data() / "reports"
    folder.mkdir(parents=True, exist_ok=True)
    at = datetime.now()
    path = folder / f"{at:%Y-%m-%d-%H%M%S-%f}.txt"
    lines = [f"SIPDesk {__version__}", f"Python {platform.python_version()} {platform.system()}", kind.__name__]
    lines += [f"{_shortened(frame.filename)}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def _shortened(file: str) -> str:
    """The file's name from the program's own folder on: a home folder's name is somebody's name."""
    parts = Path(file).parts
    return "/".join(parts[parts.index("sipdesk") :]) if "sipdesk" in parts else parts[-1]


def _tell(report: str) -> None:
    from PySide6.QtWidgets import QMessageBox  # here, because a start without a fault needs none

    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("SIPDesk")
    box.setText(translate("Fault", "Något gick fel i programmet."))
    words = translate("Fault", "Det du har skrivit är sparat som utkast. En rapport utan personuppgifter: {file}")
    box.setInformativeText(words.format(file=report))
    box.exec()
