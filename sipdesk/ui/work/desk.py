"""What a page can reach of the rest of the window: the open case, the rules, the way to other pages, slow work."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import Due
from sipdesk.domain.findings import Finding
from sipdesk.domain.task import Task
from sipdesk.ui.pages.about import About
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Desk:
    """One open case on the desk.

    about: what the rows of a page know, made anew for each page. find, tasks, next_step: the domain's of
    today. sentence: the words of a finding. go(code, path): open the page of a task, at a field. overview: open the
    overview. papers: open the papers that come next. cases: show the list of cases, where it is folded away.
    """

    model: CaseModel
    about: Callable[[], About]
    find: Callable[[Case], Sequence[Finding]]
    tasks: Callable[[Case], Sequence[Task]]
    next_step: Callable[[Case], Task | None]
    sentence: Callable[[Finding], str]
    due_sentence: Callable[[Due], str]
    go: Callable[[str, str], object]
    overview: Callable[[], object]
    papers: Callable[[], object]
    cases: Callable[[], object]

    def today(self) -> date:
        return self.about().today

    @property
    def person_name(self) -> str:
        """Whose case it is, as headings say it."""
        return self.model.case.person.name or translate("Desk", "Nytt ärende")
