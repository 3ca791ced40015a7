"""The list of cases with what stands in it: ongoing or closed cases, or what a search finds."""

from collections.abc import Callable

from sipdesk.ui.cases.worklist import Worklist
from sipdesk.ui.work.workplace import Workplace


class CaseList(Worklist):
    """workplace: where the cases are now. chosen: uid of the open one, or empty."""

    def __init__(self, workplace: Callable[[], Workplace], chosen: Callable[[], str]) -> None:
        super().__init__()
        self._workplace, self._chosen = workplace, chosen
        self._closed = False
        self.closed_wanted.connect(self._show_closed)
        self.searched.connect(self._search_for)
        self.opened.connect(lambda _uid: self.search.clear())  # before whoever opens it: it is found
        self.due_opened.connect(lambda *_: self.search.clear())

    def fill(self) -> None:
        """As things stand now; what is being looked for is looked for again."""
        if self.search.text().strip():
            self._search_for(self.search.text())
            return
        self.show_lines(self._workplace().lines(self._closed), self._chosen())

    def _show_closed(self, closed: bool) -> None:
        self._closed = closed
        self.fill()

    def _search_for(self, words: str) -> None:
        if words.strip():
            self.show_lines(self._workplace().search(words), found=True)
        else:
            self.show_lines(self._workplace().lines(self._closed), self._chosen())
