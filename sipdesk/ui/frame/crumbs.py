"""Where one is: the list of cases (when it is folded away), the person, the moment, the page."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.ui.parts import Flow, button, icon, text
from sipdesk.ui.work.desk import Desk

translate = QCoreApplication.translate


class Crumbs(QWidget):
    """Every step but the last is a link. The list of cases shows only while it is folded away (Ctrl+B)."""

    def __init__(self, desk: Desk, *steps: str) -> None:
        super().__init__()
        self.setAccessibleName(translate("Crumbs", "Här är du"))
        self._cases = button(translate("Crumbs", "Ärenden"), desk.cases, "link", "list")
        self._after_cases = icon("right", "muted", 13)
        widgets: list[QWidget] = [self._cases, self._after_cases]
        for words in (desk.person_name, *steps[:-1]) if steps else ():
            widgets += [button(words.replace("&", "&&"), desk.overview, "link"), icon("right", "muted", 13)]
        widgets.append(text(steps[-1] if steps else desk.person_name, "crumb", "muted", wrap=False))
        self.setLayout(Flow(*widgets, gap=6))
        self.show_cases(False)

    def show_cases(self, folded_away: bool) -> None:
        self._cases.setVisible(folded_away)
        self._after_cases.setVisible(folded_away)
