"""An event at any time: something considerable has changed, and the follow-up comes early (F11)."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.life_change import LifeChange
from sipdesk.ui import say
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.first_part import write_first
from sipdesk.ui.rows.repeated import Parts

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    lead = about.case.plan.lead
    if lead.name:
        who = ", ".join(part for part in (lead.name, lead.phone) if part)
        form.note(translate("LifeChange", "Huvudansvarig: {who}").format(who=who))

    def fresh() -> LifeChange:
        return LifeChange(noted_on=about.today, noted_by=about.by.name)

    parts = Parts(
        make=fresh,
        title=lambda _number, change: _title(change),
        add=translate("LifeChange", "Skriv vad som har ändrats"),
        removed=lambda _: translate("LifeChange", "Förändringen är borttagen."),
        empty=translate("LifeChange", "Inget är antecknat."),
    )
    write_first(form, form.repeated("life_changes", parts, _rows), parts)


def _title(change: LifeChange) -> str:
    if change.noted_on is None:
        return translate("LifeChange", "Förändring")
    return translate("LifeChange", "Förändring {day}").format(day=say.day_and_month(change.noted_on))


def _rows(part: Form, _uid: str) -> None:
    part.passage("what", translate("LifeChange", "Vad har ändrats?"), proposed=("function",))
    with part.side_by_side():
        part.date("noted_on", translate("LifeChange", "När fick ni veta det?"), aim=Aim.PAST)
        part.text("noted_by", translate("LifeChange", "Vem skrev det?"))
    part.date(
        "called_on",
        translate("LifeChange", "När kallades till en tidig uppföljning?"),
        aim=Aim.PAST,
        hint=translate("LifeChange", "Skriv dagen också om ni tillsammans bestämde att vänta."),
    )
