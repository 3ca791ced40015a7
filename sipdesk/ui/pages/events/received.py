"""A short way in: somebody else has called us to a SIP meeting, and we answer (D11)."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.received import SummonsReceived
from sipdesk.domain.terms import Answer
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.first_part import write_first
from sipdesk.ui.rows.repeated import Parts

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    def fresh() -> SummonsReceived:
        return SummonsReceived(received_on=about.today)

    parts = Parts(
        make=fresh,
        title=lambda _number, one: _title(one),
        add=translate("Received", "Skriv in en kallelse"),
        removed=lambda _: translate("Received", "Kallelsen är borttagen."),
        empty=translate("Received", "Ingen annan har kallat oss."),
    )
    write_first(form, form.repeated("received", parts, _rows), parts)


def _title(one: SummonsReceived) -> str:
    if not one.from_unit.strip():
        return translate("Received", "Kallelse")
    return translate("Received", "Kallelse från {unit}").format(unit=one.from_unit)


def _rows(part: Form, _uid: str) -> None:
    with part.side_by_side():
        part.text("from_unit", translate("Received", "Vilken verksamhet kallar?"))
        part.text("from_name", translate("Received", "Vem är sammankallande?"))
        part.text("from_phone", translate("Received", "Telefon"), width=180)
    with part.side_by_side():
        part.date("received_on", translate("Received", "När kom kallelsen?"), aim=Aim.PAST)
        part.date("reply_by", translate("Received", "Svara senast"))
    with part.side_by_side():
        part.date("meeting_on", translate("Received", "Mötets dag"))
        part.time("starts", translate("Received", "Klockan"))
    part.text("place", translate("Received", "Plats"))
    part.prose("about", translate("Received", "Vad gäller mötet?"))
    part.prose("contribution", translate("Received", "Vad ska vi bidra med?"))
    answers = {Answer.YES: translate("Received", "Vi kommer"), Answer.NO: translate("Received", "Vi kan inte komma")}
    part.choice("coming", translate("Received", "Vad svarar vi?"), answers, upright=False)
    with part.side_by_side():
        part.text("who", translate("Received", "Vem kommer från oss?"))
        part.date("replied_on", translate("Received", "När svarade vi?"), aim=Aim.PAST)
        part.date("plan_on", translate("Received", "När fick vi planen?"), aim=Aim.PAST)
