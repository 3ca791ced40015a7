"""The municipality's mark: chosen as a picture file, shown as it is, taken away again."""

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel

from sipdesk.errors import SipError
from sipdesk.ui.look import theme
from sipdesk.ui.parts import STRETCH, button, column, row, text
from sipdesk.ui.setup.desk import Bound, SetupDesk
from sipdesk.ui.setup.fields import SetupField

translate = QCoreApplication.translate
_HEIGHT: Final = 56  # px at 100 %


class MarkField(SetupField):
    """The value is the picture's bytes; none means no mark."""

    def __init__(self, desk: SetupDesk) -> None:
        label = translate("Setup", "Kommunens märke på papper")
        words = translate(
            "Setup", "En PNG- eller JPEG-bild. Den trycks i grått, och aldrig när den kan röja var någon bor."
        )
        bound = Bound("unit..mark", lambda: desk.routine().mark, None, self._lay, reason=desk.locked)
        super().__init__(desk, bound, label, words)
        self._picture, self._none = QLabel(), text(translate("Setup", "Inget märke"), ink="muted")
        self._picture.setAccessibleName(label)
        self.choose = button(translate("Setup", "Välj bild"), self.choose_file, picture="folder")
        self.choose.setAccessibleName(f"{self.choose.text()}: {label}")
        self.take = button(translate("Setup", "Ta bort bilden"), lambda: self.take_in(b""), "quiet", "cross")
        shown = column(self._picture, self._none, row(self.choose, self.take, STRETCH, gap=12), gap=8)
        self.lay_out(self.choose, self.take, body=shown)

    def _lay(self, value: object) -> None:
        self.desk.layer.set_mark(value if isinstance(value, bytes) else b"")

    def show_value(self, value: Any) -> None:
        picture = QPixmap()
        found = picture.loadFromData(value) if value else False
        if found:
            height = theme.current().text(_HEIGHT)
            smooth = Qt.TransformationMode.SmoothTransformation
            self._picture.setPixmap(picture.scaledToHeight(height, smooth))
        self._picture.setVisible(found)
        self._none.setVisible(not found)
        self.take.setVisible(bool(value))

    def say_value(self, value: Any) -> str:
        return translate("Setup", "ett märke") if value else translate("Setup", "inget märke")

    def choose_file(self) -> None:
        """Ask for a file."""
        file, _ = QFileDialog.getOpenFileName(self, self.label, "", "PNG, JPEG (*.png *.jpg *.jpeg)")
        if file:
            self.take_file(Path(file))

    def take_file(self, file: Path) -> None:
        try:
            self.take_in(file.read_bytes())
        except OSError:
            self.say(self.desk.trouble(SipError("routine.mark", file=file.name)))

    def take_in(self, data: bytes) -> None:
        """Let the picture count, or none."""
        self.store(data)
        self.show_value(self.bound.now())
