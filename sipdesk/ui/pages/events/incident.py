"""An event at any time: a paper has come into the wrong hands. What happened, what is done, and who is told (P7)."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.given import sent_at
from sipdesk.domain.incident import Incident
from sipdesk.ui import say
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.first_part import write_first
from sipdesk.ui.pages.papers.paper_names import paper_for
from sipdesk.ui.rows.repeated import Parts

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    def fresh() -> Incident:
        return Incident(noticed_on=about.today, noticed_by=about.by.name)

    parts = Parts(
        make=fresh,
        title=lambda _number, incident: _title(incident),
        add=translate("Incident", "Skriv om ett papper som har hamnat fel"),
        removed=lambda _: translate("Incident", "Anteckningen om papperet är borttagen."),
        empty=translate("Incident", "Inget papper har hamnat fel."),
    )
    write_first(form, form.repeated("incidents", parts, partial(_rows, _papers(about))), parts)


def _title(incident: Incident) -> str:
    if incident.noticed_on is None:
        return translate("Incident", "Papper i fel händer")
    return translate("Incident", "Papper i fel händer {day}").format(day=say.day_and_month(incident.noticed_on))


def _papers(about: About) -> Mapping[str, str]:
    """Those that left the house, the newest first; and one that no register knows."""
    left = [(at, paper) for paper in about.case.issued if (at := sent_at(paper))]
    named = translate("Incident", "{paper}, {day}, kod {code}")
    found = {
        paper.uid: named.format(paper=paper_for(about, paper), day=say.day_and_month(at), code=paper.code)
        for at, paper in sorted(left, key=lambda pair: pair[0], reverse=True)
    }
    return {**found, "": translate("Incident", "Ett annat papper")}


def _rows(papers: Mapping[str, str], part: Form, _uid: str) -> None:
    if len(papers) > 1:
        part.choice("paper_uid", translate("Incident", "Vilket papper?"), papers, upright=True)
    part.prose(
        "what",
        translate("Incident", "Vad hände?"),
        hint=translate("Incident", "Till exempel: fel adress, fel kuvert, upphittat. Vad stod det i papperet?"),
    )
    part.text("to_whom", translate("Incident", "Vem fick papperet?"))
    with part.side_by_side():
        part.date("happened_on", translate("Incident", "När hände det?"), aim=Aim.PAST)
        part.date("noticed_on", translate("Incident", "När märkte ni det?"), aim=Aim.PAST)
        part.text("noticed_by", translate("Incident", "Vem märkte det?"))
    part.prose(
        "done",
        translate("Incident", "Vad har ni gjort?"),
        hint=translate("Incident", "Till exempel: ringt mottagaren, hämtat papperet, rättat adressen."),
    )
    part.yes_no("returned", translate("Incident", "Är papperet tillbaka, eller förstört?"))
    _told(part)


def _told(part: Form) -> None:
    part.date(
        "officer_told_on",
        translate("Incident", "När fick dataskyddsombudet veta?"),
        aim=Aim.PAST,
        hint=translate("Incident", "Ombudet kan svara på om det också ska rapporteras på annat sätt."),
    )
    part.yes_no(
        "notify",
        translate("Incident", "Ska IMY få en anmälan?"),
        hint=translate(
            "Incident", "Ja, om någon kan råka illa ut av det som hände. Då ska anmälan göras inom 72 timmar."
        ),
    )
    with part.side_by_side():
        part.date("notified_on", translate("Incident", "Om ja: när gjordes anmälan?"), aim=Aim.PAST)
        part.text("why_not", translate("Incident", "Om nej: varför inte?"))
    with part.side_by_side():
        part.date("person_told_on", translate("Incident", "När fick den enskilde veta?"), aim=Aim.PAST)
        part.text("person_not_told_because", translate("Incident", "Om den enskilde inte får veta: varför?"))
    part.date("settled_on", translate("Incident", "När var allt gjort?"), aim=Aim.PAST)
