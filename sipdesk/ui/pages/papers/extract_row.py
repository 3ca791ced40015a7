"""The extract for the person (P8): made on the worker, since a long life at 24 points takes a second."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from sipdesk.errors import SipError
from sipdesk.issuing.extract import Part
from sipdesk.ui.jobs import Handle, Jobs
from sipdesk.ui.pages.about import About
from sipdesk.ui.paper.paper_desk import PaperDesk
from sipdesk.ui.parts import STRETCH, Label, ProgressBand, announce, button, column, row, text

translate = QCoreApplication.translate
_PARTS: Final = tuple(Part)


class ExtractRow(QWidget):
    """What is stored, who has looked at it and what was given, as a file for the person (P8)."""

    def __init__(self, about: About, desk: PaperDesk, jobs: Jobs) -> None:
        super().__init__()
        self._about, self._desk, self._jobs = about, desk, jobs
        self._handle: Handle | None = None
        self.said: Label = text("")
        self.said.hide()
        words = translate("Given", "Spara ett registerutdrag till {name}").format(name=about.name)
        self.maker = button(words, self.choose, "inline", "folder")
        self.band = ProgressBand(translate("Given", "Registerutdraget görs"), self._stop)
        self.setLayout(column(row(self.maker, STRETCH), self.band, self.said, gap=4))

    def choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, translate("Given", "Spara registerutdraget i mappen"))
        if folder:
            self.save_in(Path(folder))

    def save_in(self, folder: Path) -> None:
        """One at a time: a second press waits for the first."""
        if self._handle is not None:
            return
        self.said.hide()
        self._handle = self._jobs.run(
            lambda handle: self._desk.extract(folder, lambda part: _tell(handle, part)),
            lambda file: self._end(translate("Given", "Sparat: {file}").format(file=file.name)),
            told=self.band.show_progress,
            stopped=lambda: self._end(translate("Given", "Stoppat. Inget är sparat.")),
            failed=self._failed,
            owner=self,
        )

    def _failed(self, trouble: SipError) -> None:
        self._end(self._about.trouble(trouble))

    def _stop(self) -> None:
        if self._handle is not None:
            self._handle.stop()

    def _end(self, said: str) -> None:
        self._handle = None
        if self.band.stop.hasFocus():
            self.maker.setFocus(Qt.FocusReason.OtherFocusReason)
        self.band.hide()
        self.said.setText(said)
        self.said.show()
        announce(self, said)


def _tell(handle: Handle, part: Part) -> None:
    words = {
        Part.READ: translate("Given", "Läser det som är sparat"),
        Part.MAKE: translate("Given", "Gör registerutdraget"),
        Part.WRITE: translate("Given", "Sparar filen"),
    }
    handle.tell(_PARTS.index(part), len(_PARTS), words[part])
