"""Asking for the password of papers that are saved as files: written twice, never kept."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from sipdesk.documents.protect import check_password
from sipdesk.ui.parts import STRETCH, button, column, row, text
from sipdesk.ui.start.passphrase import PassphraseFields

translate = QCoreApplication.translate


class PasswordDialog(QDialog):
    """`written` is what was chosen, once it is accepted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        title = translate("Papers", "Spara med lösenfras")
        self.setWindowTitle(title)
        words = translate(
            "Papers", "Filerna går bara att öppna med lösenfrasen. Säg den till mottagaren på en annan väg än filerna."
        )
        self._fields = PassphraseFields(check_password)
        self._fields.finished.connect(self._go_on)
        go = button(translate("Papers", "Välj mapp"), self._go_on, "primary")
        go.setAutoDefault(False)  # Enter in the first field goes to the second
        cancel = button(translate("Papers", "Avbryt"), self.reject)
        cancel.setAutoDefault(False)
        self.setLayout(column(text(words), self._fields, row(go, cancel, STRETCH, gap=12), gap=16, margins=24))

    @property
    def written(self) -> str:
        return self._fields.written

    def _go_on(self) -> None:
        if self._fields.good():
            self.accept()


def ask_password(parent: QWidget) -> str:
    """The password, or nothing when it was called off."""
    dialog = PasswordDialog(parent)
    return dialog.written if dialog.exec() == QDialog.DialogCode.Accepted else ""
