"""What becomes of the request for a SIP: accepted, declined on paper, or passed on (A4)."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from sipdesk.domain.rules.request import PAPER, PATH
from sipdesk.domain.terms import RequestAnswer
from sipdesk.issuing.copies import readers_of
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.papers.paper_page import show_papers
from sipdesk.ui.pages.papers.paper_rows import copies
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    answers = {
        RequestAnswer.ACCEPTED: translate("Decline", "Vi startar en SIP"),
        RequestAnswer.DECLINED: translate("Decline", "Vi startar ingen SIP nu"),
        RequestAnswer.PASSED_ON: translate("Decline", "Skickas vidare till någon annan"),
    }
    form.choice(f"{PATH}.answer", translate("Decline", "Vad blir svaret?"), answers, upright=True)
    with form.side_by_side():
        when = form.date(f"{PATH}.answered_on", translate("Decline", "När bestämdes det?"), aim=Aim.PAST)
        who = form.text(f"{PATH}.answered_by", translate("Decline", "Vem bestämde?"))
    reason = form.prose(
        f"{PATH}.reason",
        translate("Decline", "Varför startas ingen SIP?"),
        hint=translate("Decline", "Står i papperet till {name}. Att säga nej ska vara ett undantag.").format(
            name=about.name
        ),
    )
    with form.side_by_side():
        receiver = form.text(f"{PATH}.passed_to", translate("Decline", "Vem tar över?"))
        receipt = form.date(f"{PATH}.receipt_on", translate("Decline", "När bekräftade de?"), aim=Aim.PAST)
    declined, passed = RequestAnswer.DECLINED, RequestAnswer.PASSED_ON
    _Shown(form.model, {when: {declined, passed}, who: {declined, passed}, reason: {declined}, receiver: {passed},
                        receipt: {passed}})
    show_papers(form, about, lambda: copies(about, PAPER, readers_of(about.case, PAPER)))


class _Shown(QObject):
    """Each question is there for the answers that ask it."""

    def __init__(self, model: CaseModel, asked: dict[QWidget, set[RequestAnswer]]) -> None:
        super().__init__(next(iter(asked)))
        self._model, self._asked = model, asked
        model.changed.connect(self._show)
        self._show(f"{PATH}.answer")

    def _show(self, path: str) -> None:
        if path == f"{PATH}.answer":
            answer = self._model.get(path)
            for one, answers in self._asked.items():
                one.setVisible(answer in answers)
