"""Need and information (A)."""

from typing import Final

from sipdesk.sentences.marking import QT_TRANSLATE_NOOP

NEED: Final = {
    "A7.not-informed": QT_TRANSLATE_NOOP(
        "Findings", "Samtycke lämnades {given_on}, men det står inte när den enskilde fick information om SIP."
    ),
    "A7.informed-late": QT_TRANSLATE_NOOP(
        "Findings", "Samtycke lämnades {given_on}, men informationen gavs först {informed_on}."
    ),
    "A9.how-understood": QT_TRANSLATE_NOOP("Findings", "Skriv hur ni vet att informationen gick fram."),
    "A10.language-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vilket språk tolken ska tala."),
    "A10.not-booked": QT_TRANSLATE_NOOP("Findings", "En tolk behövs, men är inte bokad till mötet {meeting_on}."),
    "A10.met-without": QT_TRANSLATE_NOOP("Findings", "Mötet {meeting_on} hölls utan att en tolk var bokad."),
}
