"""A page that is there for a list of parts: while there is none, the page's next act is to write the first."""

from PySide6.QtCore import QObject

from sipdesk.ui.form import Form
from sipdesk.ui.rows.repeated import Parts, RepeatedRow


def write_first(form: Form, row: RepeatedRow, parts: Parts) -> None:
    """The primary adds the first part; when there is one the way goes on as usual."""
    _WhileEmpty(form, row, parts)


class _WhileEmpty(QObject):
    def __init__(self, form: Form, row: RepeatedRow, parts: Parts) -> None:
        super().__init__(row)
        self._form, self._row, self._parts = form, row, parts
        self._empty: bool | None = None
        form.model.changed.connect(self._show)
        self._show(row.path)

    def _show(self, _path: str) -> None:
        empty = not self._form.model.get(self._row.path)
        if empty == self._empty:
            return
        self._empty = empty
        if empty:
            self._form.page.primary(self._parts.add, self._row.add, "plus")
        else:
            self._form.page.usual_primary()
