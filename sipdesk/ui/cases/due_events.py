"""Words for what has to be told because something has happened: of a request, a meeting, a closing that was a mistake.

The shape of such words stands here, too, and `due_templates` has all others.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class DueWords:
    """Templates of one kind of due date.

    note, late: in the list of cases. fact, line: beside the case. why: a whole sentence. Gaps: {by} "senast i
    dag", {within} "3 veckor", {when} "om 5 dagar", {late} "3 dagar", {day} "torsdag 26 november", and the values of
    the rule.
    """

    picture: str
    note: str
    late: str
    fact: str
    line: str
    why: str


def of_events() -> Mapping[str, DueWords]:
    return {
        "A4.tell": DueWords(
            "letter",
            translate("Dues", "Ge papperet om att ingen SIP startas"),
            translate("Dues", "Papperet om att ingen SIP startas är inte lämnat"),
            translate("Dues", "Papperet om att ingen SIP startas"),
            translate("Dues", "Till personen själv"),
            translate("Dues", "Personen har inte fått papperet om att ingen SIP startas."),
        ),
        "D8.summons-awaited": DueWords(
            "letter",
            translate("Dues", "Kallelse från öppenvården {by}"),
            translate("Dues", "Kallelsen från öppenvården är {late} försenad"),
            translate("Dues", "Kallelse från öppenvården senast {day}"),
            translate("Dues", "Skriv när den kom"),
            translate("Dues", "Regionens öppenvård kallar {by}. Skriv när kallelsen kom."),
        ),
        "F16.action": DueWords(
            "flag",
            translate("Dues", "Gör det vi har lovat {by}"),
            translate("Dues", "Det vi har lovat är {late} försenat"),
            translate("Dues", "Vår insats: {what}"),
            translate("Dues", "Senast {day}"),
            translate("Dues", "Vi har lovat {by}: {what}"),
        ),
        "D11.reply": DueWords(
            "letter",
            translate("Dues", "Svara på kallelsen {by}"),
            translate("Dues", "Svaret på kallelsen är {late} försenat"),
            translate("Dues", "Svar på kallelsen senast {day}"),
            translate("Dues", "Från {called_by}"),
            translate("Dues", "Svara på kallelsen från {called_by}."),
        ),
        "P8.answer": DueWords(
            "letter",
            translate("Dues", "Svara den som begär ut ärendet {by}"),
            translate("Dues", "Svaret till den som begär ut ärendet är {late} försenat"),
            translate("Dues", "Svar till den som begär ut ärendet senast {day}"),
            translate("Dues", "Sekretessen prövas först"),
            translate("Dues", "Ärendet begärdes ut {asked_on}. Pröva sekretessen och svara."),
        ),
        "D11.meeting-day": DueWords(
            "calendar",
            translate("Dues", "Kallad till möte {when}"),
            translate("Dues", "Mötet har varit"),
            translate("Dues", "Kallad till möte {day}"),
            translate("Dues", "Av {called_by}"),
            translate("Dues", "Ni är kallade till möte av {called_by}."),
        ),
        "D11.plan": DueWords(
            "document",
            translate("Dues", "Fråga efter planen"),
            translate("Dues", "Planen har inte kommit"),
            translate("Dues", "Planen väntas senast {day}"),
            translate("Dues", "Från {called_by}"),
            translate("Dues", "Planen från {called_by} har inte kommit. Fråga efter den."),
        ),
        "D10.tell": DueWords(
            "letter",
            translate("Dues", "Berätta att mötet är ändrat"),
            translate("Dues", "Berätta att mötet är ändrat"),
            translate("Dues", "Berätta att mötet är ändrat"),
            translate("Dues", "För {parties}"),
            translate("Dues", "Berätta för {parties} att mötet är ändrat."),
        ),
        "D10.tell-person": DueWords(
            "letter",
            translate("Dues", "Ge papperet om att mötet är ändrat"),
            translate("Dues", "Papperet om att mötet är ändrat är inte lämnat"),
            translate("Dues", "Papperet om att mötet är ändrat"),
            translate("Dues", "Till personen själv"),
            translate("Dues", "Personen har inte fått papperet om att mötet är ändrat."),
        ),
        "H2.holds-again": DueWords(
            "letter",
            translate("Dues", "Berätta att SIP:en gäller"),
            translate("Dues", "Berätta att SIP:en gäller"),
            translate("Dues", "Berätta att SIP:en gäller"),
            translate("Dues", "För {parties}"),
            translate("Dues", "Berätta för {parties} att SIP:en gäller. Avslutet var ett misstag."),
        ),
        "H2.holds-again-person": DueWords(
            "letter",
            translate("Dues", "Ge papperet om att SIP:en gäller"),
            translate("Dues", "Papperet om att SIP:en gäller är inte lämnat"),
            translate("Dues", "Papperet om att SIP:en gäller"),
            translate("Dues", "Till personen själv"),
            translate("Dues", "Personen har inte fått papperet om att SIP:en gäller."),
        ),
    }
