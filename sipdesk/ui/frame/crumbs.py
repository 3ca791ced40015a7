"""Where one is: the list of cases (when it is folded away), the person, the moment, the page."""

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from sipdesk.ui.parts import Flow, button, holder, icon, row, text
from sipdesk.ui.work.desk import Desk

translate = QCoreApplication.translate
ARROW: Final = "arrow"


class Crumbs(QWidget):
    """Every step but the last is a link. The list of cases shows only while it is folded away (Ctrl+B)."""

    def __init__(self, desk: Desk, *steps: str) -> None:
        super().__init__()
        self.setAccessibleName(translate("Crumbs", "Här är du"))
        self._cases = button(translate("Crumbs", "Ärenden"), desk.cases, "link", "list")
        links = (desk.person_name, *steps[:-1]) if steps else ()
        widgets: list[QWidget] = [button(words.replace("&", "&&"), desk.overview, "link") for words in links]
        widgets.append(last_crumb(steps[-1] if steps else desk.person_name))
        after_cases, *others = map(crumb, widgets)
        self._after_cases = after_cases.findChild(QLabel, ARROW)
        self.setLayout(Flow(self._cases, after_cases, *others, gap=6))
        self.show_cases(False)

    def show_cases(self, folded_away: bool) -> None:
        self._cases.setVisible(folded_away)
        if isinstance(self._after_cases, QLabel):
            self._after_cases.setVisible(folded_away)


def crumb(step: QWidget) -> QWidget:
    """A step with the arrow that leads to it: at 200 % both go on to the next line, not the step alone."""
    arrow = icon("right", "muted", 13)
    arrow.setObjectName(ARROW)
    return holder(row(arrow, step, gap=6))


def last_crumb(words: str) -> QWidget:
    return text(words, "crumb", "muted", wrap=False)
