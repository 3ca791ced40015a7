"""In what language and how large somebody reads papers."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.print_sizes import SIZES, sizes_of
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.need.language_row import LanguageRow
from sipdesk.ui.rows.answers import ChoiceRow
from sipdesk.ui.rows.question import Asked
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate


def ask_print_as(form: Form, about: About, path: str, language_label: str, size_label: str) -> None:
    """Two questions about whoever stands at `path`: language, and size of print that there is in that language."""
    asked = Asked(f"{path}.language", language_label)
    form.ask(LanguageRow(form.model, asked, path, about.paper_languages, about.routine.wording))
    form.ask(_SizeRow(form.model, Asked(f"{path}.print_size", size_label), path))


class _SizeRow(ChoiceRow):
    """Sizes that the language does not have cannot be chosen, and it says why."""

    def __init__(self, model: CaseModel, asked: Asked, path: str) -> None:
        self._reader = path
        words = {size: translate("PrintAs", "{size} punkter").format(size=size) for size in SIZES}
        super().__init__(model, asked, words)
        model.changed.connect(self._on_changed)

    def refresh(self) -> None:
        super().refresh()
        sizes = sizes_of(self.model.get(f"{self._reader}.language"))
        for size, option in zip(SIZES, self._choice.buttons, strict=True):
            option.setEnabled(size in sizes)

    def _on_changed(self, path: str) -> None:
        if path == f"{self._reader}.language":
            self.refresh()
