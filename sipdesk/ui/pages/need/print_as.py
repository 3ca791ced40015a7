"""In what language and how large somebody reads papers."""

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.print_sizes import SIZES, sizes_of
from sipdesk.ui.form import Form
from sipdesk.ui.look import theme
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.need.languages import language_names
from sipdesk.ui.rows.answers import ChoiceRow
from sipdesk.ui.rows.question import Asked
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate
_MANY: Final = 8  # answers below each other
_LARGE: Final = 1.4  # text scale from which two columns have no room beside each other


def ask_print_as(
    form: Form, about: About, path: str, language_label: str, size_label: str, *, beside_preview: bool = False
) -> None:
    """Two questions about whoever stands at `path`: language, and size of print that there is in that language.

    beside_preview: the page has less than half of the window, so that long lists stand in one column.
    """
    asked = Asked(f"{path}.language", language_label)
    form.ask(_LanguageRow(form.model, asked, path, about.paper_languages, narrow=beside_preview))
    form.ask(_SizeRow(form.model, Asked(f"{path}.print_size", size_label), path))


class _LanguageRow(ChoiceRow):
    """Another language may need larger print. One that is chosen already stays among the answers."""

    def __init__(self, model: CaseModel, asked: Asked, path: str, offered: Collection[str], *, narrow: bool) -> None:
        self._reader = path
        known = {*offered, str(model.get(asked.path))} if offered else offered
        names = language_names(known)
        columns = 1 if narrow or len(names) <= _MANY or theme.current().scale >= _LARGE else 2
        super().__init__(model, asked, names, upright=True, columns=columns)

    def store(self, value: object, unreadable: str = "") -> None:
        size: int = self.model.get(f"{self._reader}.print_size")
        fitting = [one for one in sizes_of(str(value)) if one >= size]
        with self.model.as_one(self.asked.name):
            super().store(value, unreadable)
            self.model.set(f"{self._reader}.print_size", min(fitting))


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
