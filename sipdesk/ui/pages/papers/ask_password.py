"""Asking for the password of papers that are saved as files: written twice, never kept."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QDialog, QWidget

from sipdesk.documents.protect import check_password
from sipdesk.ui.look import theme
from sipdesk.ui.parts import STRETCH, button, column, row, scrolling, text
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
        area = scrolling(column(text(words), self._fields, STRETCH, gap=16), 520)
        self.setLayout(column((area, 1), row(go, cancel, STRETCH, gap=12, margins=(32, 8, 32, 16)), gap=0))
        look = theme.current()
        wanted = QSize(look.text(600), look.text(480))
        self.resize(wanted.boundedTo(self.screen().availableSize()))

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
