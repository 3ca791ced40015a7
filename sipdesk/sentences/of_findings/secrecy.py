"""A request to see the case as a public record (P8)."""

from typing import Final

from sipdesk.sentences.marking import QT_TRANSLATE_NOOP

SECRECY: Final = {
    "P8.no-review": QT_TRANSLATE_NOOP("Findings", "Skriv in begäran om att få ut ärendet, och pröva sekretessen."),
    "P8.decider-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vem som har prövat sekretessen."),
    "P8.day-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vilken dag sekretessen är prövad."),
    "P8.day-in-future": QT_TRANSLATE_NOOP(
        "Findings", "Sekretessen är prövad {decided_on}. Den dagen har inte varit ännu."
    ),
    "P8.ground-missing": QT_TRANSLATE_NOOP("Findings", "Något stryks. Kryssa vilken lag som är skälet."),
    "P8.answer": QT_TRANSLATE_NOOP("Findings", "Ärendet begärdes ut {asked_on}. Pröva sekretessen och svara."),
}
