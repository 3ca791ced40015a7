"""Who takes part (B, D1, D2, D9)."""

from typing import Final

from sipdesk.sentences.marking import QT_TRANSLATE_NOOP

PARTIES: Final = {
    "B7.not-approved": QT_TRANSLATE_NOOP(
        "Findings", "Den enskilde har inte godkänt att {party} är med. Fråga, och skriv vilken dag det godkändes."
    ),
    "B7.day-in-future": QT_TRANSLATE_NOOP(
        "Findings", "Godkännandet av {party} är daterat {approved_on}. Den dagen har inte varit ännu."
    ),
    "B7.gone": QT_TRANSLATE_NOOP("Findings", "Mottagaren finns inte längre bland dem som är med."),
    "B8.not-spoken": QT_TRANSLATE_NOOP("Findings", "Prata med {party} innan brevet skickas."),
    "B8.day-in-future": QT_TRANSLATE_NOOP(
        "Findings", "Samtalet med {party} är daterat {spoken_on}. Den dagen har inte varit ännu."
    ),
    "B8.spoken-without-consent": QT_TRANSLATE_NOOP(
        "Findings", "När ni pratade med {party} {spoken_on} gällde inget samtycke till det."
    ),
    "B8.speak": QT_TRANSLATE_NOOP("Findings", "Prata med {party} innan brevet skickas."),
    "D2.authority-missing": QT_TRANSLATE_NOOP("Findings", "Ingen från {authority} är kallad."),
    "D9.not-approved": QT_TRANSLATE_NOOP(
        "Findings", "Den enskilde har inte godkänt att {party} är med. Fråga, och skriv vilken dag det godkändes."
    ),
    "D9.day-in-future": QT_TRANSLATE_NOOP(
        "Findings", "Godkännandet av {party} är daterat {approved_on}. Den dagen har inte varit ännu."
    ),
}
