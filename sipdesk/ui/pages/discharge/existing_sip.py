"""A SIP that exists at admission: who said so, and what becomes of it, as a guided choice (A12, A18)."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.domain.rules.discharge import a12_proposed
from sipdesk.domain.rules.existing_sip import a12_agreed, a12_is_here
from sipdesk.domain.terms import Answer, ExistingSip
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.visible import Following, show_or_hide, show_while
from sipdesk.ui.parts import STRETCH, button, column, row, text
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate


def ask_existing(form: Form, about: About) -> None:
    form.section(translate("Discharge", "Finns en SIP redan?"))
    asked = translate("Discharge", "Hade {name} en SIP vid inskrivningen?").format(name=about.name)
    form.yes_no("discharge.sip_exists", asked)
    more = form.part("discharge")
    with more.side_by_side():
        more.text("sip_told_by", translate("Discharge", "Vem skrev det i vårdbegäran?"))
        more.date("sip_told_on", translate("Discharge", "När?"), aim=Aim.PAST)
    more.yes_no("goal_changed", translate("Discharge", "Har det långsiktiga målet ändrats påtagligt?"))
    more.own(Following(form.model, "discharge", lambda: _proposed(about)))
    ways = {
        ExistingSip.FOLLOW_UP: translate("Discharge", "Följa upp och ändra den SIP som finns"),
        ExistingSip.RESTART: translate("Discharge", "Avsluta den och börja om med en ny"),
    }
    more.choice("existing", translate("Discharge", "Vad gör ni?"), ways, upright=True)
    with more.side_by_side():
        more.yes_no("existing_answer", translate("Discharge", "Samtycker {name} till det?").format(name=about.name))
        more.date("existing_answered_on", translate("Discharge", "När?"), aim=Aim.PAST)
    more.own(GoOn(form.model, about))
    form.own(more)
    show_while(form.model, "discharge.sip_exists", lambda answer: answer is Answer.YES, more)


class GoOn(QWidget):
    """Where it goes on once she has agreed: here, or with whoever keeps the SIP that exists."""

    def __init__(self, model: CaseModel, about: About) -> None:
        super().__init__()
        self._about = about
        self._follow = button(
            translate("Discharge", "Gå till uppföljningen"), lambda: about.go("follow-up"), picture="right"
        )
        self._close = button(translate("Discharge", "Gå till avslutet"), lambda: about.go("closing"), picture="right")
        elsewhere = translate(
            "Discharge", "Den SIP som finns ligger inte här. Berätta för den som är huvudansvarig vad ni har bestämt."
        )
        self._elsewhere = text(elsewhere, "strong")
        self.setLayout(column(row(self._follow, self._close, STRETCH), self._elsewhere, gap=4))
        model.changed.connect(self._show)
        self._show("discharge")

    def _show(self, path: str) -> None:
        if path.startswith("discharge"):
            way, here = a12_agreed(self._about.case), a12_is_here(self._about.case)
            show_or_hide(self._follow, here and way is ExistingSip.FOLLOW_UP)
            show_or_hide(self._close, here and way is ExistingSip.RESTART)
            show_or_hide(self._elsewhere, not here and way is not None)


def _proposed(about: About) -> str:
    """Which way the answer about the goal speaks for, and who calls then."""
    way = a12_proposed(about.case.discharge)
    if way is ExistingSip.RESTART:
        return translate(
            "Discharge",
            "Då kan ni avsluta den SIP som finns och börja om. Den fasta vårdkontakten i öppenvården kallar, "
            "och {name} lämnar ett nytt samtycke.",
        ).format(name=about.name)
    if way is ExistingSip.FOLLOW_UP:
        return translate(
            "Discharge", "Då följer ni upp och ändrar den SIP som finns. Den som är huvudansvarig för den kallar."
        )
    return ""
