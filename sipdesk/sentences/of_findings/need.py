"""Need and information (A)."""

from typing import Final

from sipdesk.sentences.marking import QT_TRANSLATE_NOOP

NEED: Final = {
    "A3.day-in-future": QT_TRANSLATE_NOOP("Findings", "Behovet är upptäckt {day}. Den dagen har inte varit ännu."),
    "A3.relative-not-approved": QT_TRANSLATE_NOOP(
        "Findings", "En närstående tog initiativet. Fråga om den enskilde godkänner det."
    ),
    "A4.day-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vilken dag det bestämdes att ingen SIP startas här."),
    "A4.day-in-future": QT_TRANSLATE_NOOP(
        "Findings", "Svaret är daterat {answered_on}. Den dagen har inte varit ännu."
    ),
    "A4.by-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vem som bestämde att ingen SIP startas här."),
    "A4.reason-missing": QT_TRANSLATE_NOOP("Findings", "Skriv varför ingen SIP startas."),
    "A4.receiver-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vem som tar över önskan om en SIP."),
    "A4.receipt-missing": QT_TRANSLATE_NOOP("Findings", "Den som tar över har inte bekräftat det."),
    "A4.receipt-in-future": QT_TRANSLATE_NOOP(
        "Findings", "Bekräftelsen är daterad {day}. Den dagen har inte varit ännu."
    ),
    "A4.tell": QT_TRANSLATE_NOOP("Findings", "Ge den enskilde papperet om att ingen SIP startas."),
    "A4.not-declined": QT_TRANSLATE_NOOP("Findings", "Önskan om en SIP är inte avböjd."),
    "A7.day-in-future": QT_TRANSLATE_NOOP("Findings", "Informationen är daterad {day}. Den dagen har inte varit ännu."),
    "A7.not-informed": QT_TRANSLATE_NOOP(
        "Findings", "Samtycke lämnades {given_on}, men det står inte när den enskilde fick information om SIP."
    ),
    "A7.informed-late": QT_TRANSLATE_NOOP(
        "Findings", "Samtycke lämnades {given_on}, men informationen gavs först {informed_on}."
    ),
    "A9.how-understood": QT_TRANSLATE_NOOP("Findings", "Skriv hur ni vet att informationen gick fram."),
    "A10.language-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vilket språk tolken ska tala."),
    "A10.day-in-future": QT_TRANSLATE_NOOP("Findings", "Tolken är bokad {day}. Den dagen har inte varit ännu."),
    "A10.not-booked": QT_TRANSLATE_NOOP("Findings", "En tolk behövs, men är inte bokad till mötet {meeting_on}."),
    "A10.met-without": QT_TRANSLATE_NOOP("Findings", "Till mötet {meeting_on} var ingen tolk bokad."),
}
