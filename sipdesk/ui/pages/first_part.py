"""A page that is there for a list of parts: while there is none, the page's next act is to write the first."""

from PySide6.QtCore import QObject

from sipdesk.ui.form import Form
from sipdesk.ui.pages.papers.paper_list import PaperList
from sipdesk.ui.rows.repeated import Parts, RepeatedRow


def write_first(form: Form, row: RepeatedRow, parts: Parts, papers: PaperList | None = None) -> None:
    """The primary adds the first part, and stands there once; when there is one the way goes on as usual.

    papers: the page's own, whose printing is the primary later.
    """
    first = _WhileEmpty(form, row, parts)
    if papers is not None:
        papers.changed.connect(first.again)


class _WhileEmpty(QObject):
    def __init__(self, form: Form, row: RepeatedRow, parts: Parts) -> None:
        super().__init__(row)
        self._form, self._row, self._parts = form, row, parts
        self._empty: bool | None = None
        form.model.changed.connect(self._show)
        self._show(row.path)

    def again(self) -> None:
        """Somebody else has made another act the primary."""
        if self._empty:
            self._form.page.primary(self._parts.add, self._row.add, "plus")

    def _show(self, _path: str) -> None:
        empty = not self._form.model.get(self._row.path)
        if empty == self._empty:
            return
        removed, self._empty = self._empty is False, empty
        self._row.offer_more(not empty)
        if empty:
            self.again()
            if removed:  # what had the keyboard is gone
                self._form.page.begin()
        else:
            self._form.page.usual_primary()
