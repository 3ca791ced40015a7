"""What each kind of due date says: templates for the list of cases, for the facts beside a case, for the next step."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from sipdesk.ui.cases.due_events import DueWords, of_events

translate = QCoreApplication.translate


def templates() -> Mapping[str, DueWords]:
    return {
        **_before_meeting(), **_of_discharge(), **_after_meeting(), **_of_consent(), **_of_closing(),
        **of_events(), **_of_papers(),
    }


def _before_meeting() -> Mapping[str, DueWords]:
    return {
        "D7.first-step": DueWords(
            "flag",
            translate("Dues", "Ta första steget {by}"),
            translate("Dues", "Första steget är {late} försenat"),
            translate("Dues", "Första steget senast {day}"),
            translate("Dues", "Arbetet ska börja genast"),
            translate("Dues", "Arbetet ska börja genast. Skriv när det första steget togs."),
        ),
        "D7.book-meeting": DueWords(
            "calendar",
            translate("Dues", "Möte ska hållas {by}"),
            translate("Dues", "Mötet är {late} försenat"),
            translate("Dues", "Möte senast {day}"),
            translate("Dues", "{within} efter att behovet upptäcktes"),
            translate("Dues", "Mötet ska hållas {by}, {within} efter att behovet upptäcktes."),
        ),
        "D7.meeting-day": DueWords(
            "calendar",
            translate("Dues", "Möte {when}"),
            translate("Dues", "Mötet har varit"),
            translate("Dues", "Möte {day}"),
            translate("Dues", "{when}"),
            translate("Dues", "Mötet är {meeting_on}."),
        ),
        "B8.speak": DueWords(
            "speech",
            translate("Dues", "Prata med {party} {by}"),
            translate("Dues", "Samtalet med {party} är {late} försenat"),
            translate("Dues", "Prata med {party} senast {day}"),
            translate("Dues", "Innan brevet skickas"),
            translate("Dues", "Prata med {party} innan brevet skickas."),
        ),
        "D3.letters": DueWords(
            "letter",
            translate("Dues", "Skicka brev {by}"),
            translate("Dues", "Breven är {late} försenade"),
            translate("Dues", "Breven skickas senast {day}"),
            translate("Dues", "För att hinna fram före mötet"),
            translate("Dues", "Breven behöver skickas {by} för att hinna fram före mötet {meeting_on}."),
        ),
        "D5.no-reply": DueWords(
            "letter",
            translate("Dues", "Svar från {party} {by}"),
            translate("Dues", "Inget svar från {party}"),
            translate("Dues", "Svar från {party} senast {day}"),
            translate("Dues", "Ring om inget svar kommer"),
            translate("Dues", "{party} har inte svarat."),
        ),
        "D5.no-replacement": DueWords(
            "people",
            translate("Dues", "Ersättare saknas från {party}"),
            translate("Dues", "Ersättare saknades från {party}"),
            translate("Dues", "Ersättare från {party}"),
            translate("Dues", "Före mötet {meeting_on}"),
            translate("Dues", "{party} kan inte komma. Skriv vem som kommer i stället."),
        ),
    }


def _of_discharge() -> Mapping[str, DueWords]:
    return {
        "A12.follow-up": DueWords(
            "calendar",
            translate("Dues", "Följ upp SIP:en från före inskrivningen"),
            translate("Dues", "Följ upp SIP:en från före inskrivningen"),
            translate("Dues", "Följ upp SIP:en"),
            translate("Dues", "Den fanns vid inskrivningen"),
            translate("Dues", "Ni kom överens {day} om att följa upp den SIP som fanns vid inskrivningen."),
        ),
        "A12.restart": DueWords(
            "cross",
            translate("Dues", "Avsluta SIP:en från före inskrivningen"),
            translate("Dues", "Avsluta SIP:en från före inskrivningen"),
            translate("Dues", "Avsluta SIP:en"),
            translate("Dues", "Det långsiktiga målet har ändrats"),
            translate("Dues", "Ni kom överens {day} om att avsluta den SIP som fanns och börja om."),
        ),
        "A13.tell": DueWords(
            "speech",
            translate("Dues", "Berätta att en SIP inte behövs"),
            translate("Dues", "Berätta att en SIP inte behövs"),
            translate("Dues", "Berätta att en SIP inte behövs"),
            translate("Dues", "För {parties}"),
            translate("Dues", "Berätta för {parties} att en SIP inte behövs."),
        ),
        "D8.summons": DueWords(
            "letter",
            translate("Dues", "Skicka kallelser {by}"),
            translate("Dues", "Kallelserna är {late} försenade"),
            translate("Dues", "Kallelser senast {day}"),
            translate("Dues", "{within} efter beskedet om utskrivningsklar"),
            translate("Dues", "Beskedet om utskrivningsklar kom {ready_on}. Kallelserna ska skickas {by}."),
        ),
        "D8.payment": DueWords(
            "clock",
            translate("Dues", "Kommunen betalar {when}"),
            translate("Dues", "Kommunen betalar sedan {late}"),
            translate("Dues", "Kommunen betalar från {day}"),
            translate("Dues", "Om utskrivningen dröjer"),
            translate("Dues", "Kommunen betalar för sjukhusvården från {day}, om utskrivningen dröjer."),
        ),
    }


def _after_meeting() -> Mapping[str, DueWords]:
    follow_up = DueWords(
        "calendar",
        translate("Dues", "Uppföljning {when}"),
        translate("Dues", "Uppföljningen är {late} försenad"),
        translate("Dues", "Uppföljning {day}"),
        translate("Dues", "{when}"),
        translate("Dues", "Planen ska följas upp {by}. {called_by} kallar."),
    )
    uncalled = translate("Dues", "Planen ska följas upp {by}. Ingen är utsedd att kalla.")
    return {
        "F10.plan-to-fix": DueWords(
            "pen",
            translate("Dues", "Fastställ planen"),
            translate("Dues", "Fastställ planen efter mötet"),
            translate("Dues", "Fastställ planen"),
            translate("Dues", "Mötet var {day}"),
            translate("Dues", "Mötet var {meeting_on}, men planen är inte fastställd."),
        ),
        "C12.ask-later": DueWords(
            "speech",
            translate("Dues", "Fråga om planen"),
            translate("Dues", "Fråga om planen"),
            translate("Dues", "Fråga om planen"),
            translate("Dues", "Det blev inte av på mötet"),
            translate("Dues", "Personen fick planen utan att bli tillfrågad."),
        ),
        "G1.follow-up": follow_up,
        "G1.no-caller": replace(follow_up, why=uncalled),
        "F11.call-early": DueWords(
            "warning",
            translate("Dues", "Kalla till en tidig uppföljning"),
            translate("Dues", "Tidig uppföljning: inte kallat ännu"),
            translate("Dues", "Tidig uppföljning"),
            translate("Dues", "Livet ändrades mycket {day}"),
            translate("Dues", "Livet har ändrats mycket. Den som är huvudansvarig kallar tidigare."),
        ),
        "G4.new-version": DueWords(
            "pen",
            translate("Dues", "Skriv den nya versionen av planen"),
            translate("Dues", "Den nya versionen av planen är inte klar"),
            translate("Dues", "Ny version av planen"),
            translate("Dues", "Uppföljningen var {day}"),
            translate("Dues", "Uppföljningen ledde till en ny version av planen. Den är inte fastställd."),
        ),
    }


def _of_consent() -> Mapping[str, DueWords]:
    return {
        "C4.runs-out": DueWords(
            "shield",
            translate("Dues", "Samtycket går ut {when}"),
            translate("Dues", "Samtycket har gått ut"),
            translate("Dues", "Samtycke till och med {day}"),
            translate("Dues", "{when}"),
            translate("Dues", "Samtycket gäller till och med {last_day}."),
        ),
        "C8.eighteen": DueWords(
            "shield",
            translate("Dues", "Fyller 18 år {when}"),
            translate("Dues", "Har fyllt 18 år och behöver tillfrågas"),
            translate("Dues", "18 år {day}"),
            translate("Dues", "Samtycket behöver lämnas på nytt"),
            translate("Dues", "Den enskilde fyller 18 år {day}. Fråga om samtycke på nytt den dagen."),
        ),
        "C5.tell": DueWords(
            "speech",
            translate("Dues", "Berätta att samtycket är tillbakataget"),
            translate("Dues", "Berätta att samtycket är tillbakataget"),
            translate("Dues", "Berätta att samtycket är tillbakataget"),
            translate("Dues", "För {parties}"),
            translate("Dues", "Berätta för {parties} att samtycket är tillbakataget."),
        ),
        "C5.closing": DueWords(
            "cross",
            translate("Dues", "Avsluta: samtycket är tillbakataget"),
            translate("Dues", "Avsluta: samtycket är tillbakataget"),
            translate("Dues", "Ärendet ska avslutas"),
            translate("Dues", "Samtycket är tillbakataget"),
            translate("Dues", "Samtycket är tillbakataget. Ärendet ska avslutas."),
        ),
    }


def _of_closing() -> Mapping[str, DueWords]:
    return {
        "P5.decide": DueWords(
            "folder",
            translate("Dues", "Sparas till {day}"),
            translate("Dues", "Bestäm om ärendet ska gallras"),
            translate("Dues", "Sparas till {day}"),
            translate("Dues", "Sedan bestäms om det ska gallras"),
            translate("Dues", "Tiden har gått. Bestäm om ärendet ska gallras."),
        ),
        "G4.close": DueWords(
            "cross",
            translate("Dues", "Avsluta efter uppföljningen"),
            translate("Dues", "Avsluta efter uppföljningen"),
            translate("Dues", "Ärendet ska avslutas"),
            translate("Dues", "Uppföljningen var {day}"),
            translate("Dues", "Uppföljningen ledde till att ärendet ska avslutas."),
        ),
        "H2.tell": DueWords(
            "letter",
            translate("Dues", "Berätta att SIP:en är avslutad"),
            translate("Dues", "Berätta att SIP:en är avslutad"),
            translate("Dues", "Berätta att SIP:en är avslutad"),
            translate("Dues", "För {parties}"),
            translate("Dues", "Berätta för {parties} att SIP:en inte gäller längre."),
        ),
        "H2.tell-person": DueWords(
            "letter",
            translate("Dues", "Ge papperet om avslutet"),
            translate("Dues", "Papperet om avslutet är inte lämnat"),
            translate("Dues", "Papperet om avslutet"),
            translate("Dues", "Till personen själv"),
            translate("Dues", "Personen har inte fått papperet om att SIP:en är avslutad."),
        ),
    }


def _of_papers() -> Mapping[str, DueWords]:
    return {
        "P7.weigh": DueWords(
            "error",
            translate("Dues", "Bestäm {by} om IMY ska få en anmälan"),
            translate("Dues", "Papper i fel händer: inte bestämt om IMY"),
            translate("Dues", "Bestäm om IMY senast {day}"),
            translate("Dues", "Ett papper hamnade fel"),
            translate("Dues", "Ett papper hamnade fel {noticed_on}. Bestäm om IMY ska få en anmälan."),
        ),
        "P7.notify": DueWords(
            "error",
            translate("Dues", "Anmäl till IMY {by}"),
            translate("Dues", "Anmälan till IMY är {late} försenad"),
            translate("Dues", "Anmäl till IMY senast {day}"),
            translate("Dues", "Ett papper hamnade fel"),
            translate("Dues", "Ett papper hamnade fel {noticed_on}. Anmälan till IMY är inte gjord."),
        ),
        "P4.goes-back": DueWords(
            "people",
            translate("Dues", "Lämna tillbaka {by}"),
            translate("Dues", "Skulle ha lämnats tillbaka för {late} sedan"),
            translate("Dues", "Lämna tillbaka senast {day}"),
            translate("Dues", "Du vikarierar"),
            translate("Dues", "Du vikarierar för {colleague}. Lämna tillbaka ärendet {by}."),
        ),
        "P7.tell-corrected": DueWords(
            "error",
            translate("Dues", "Berätta att namn eller nummer var fel"),
            translate("Dues", "Någon vet inte att namn eller nummer var fel"),
            translate("Dues", "Berätta att namn eller nummer var fel"),
            translate("Dues", "Till dem som har papper"),
            translate("Dues", "{parties} har papper med fel namn eller nummer. Berätta det och notera det."),
        ),
        "P7.tell-corrected-person": DueWords(
            "error",
            translate("Dues", "Berätta att namn eller nummer var fel"),
            translate("Dues", "Personen vet inte att namn eller nummer var fel"),
            translate("Dues", "Berätta att namn eller nummer var fel"),
            translate("Dues", "Till personen själv"),
            translate("Dues", "Den enskilde har papper med fel namn eller nummer. Berätta det och notera det."),
        ),
        "P7.tell-person": DueWords(
            "error",
            translate("Dues", "Berätta att ett papper hamnade fel"),
            translate("Dues", "Personen vet inte att ett papper hamnade fel"),
            translate("Dues", "Berätta att ett papper hamnade fel"),
            translate("Dues", "Till personen själv"),
            translate("Dues", "Berätta att ett papper hamnade fel, eller skriv varför ni inte gör det."),
        ),
    }
