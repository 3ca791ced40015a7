"""A paper that came into the wrong hands (P7)."""

from typing import Final

from sipdesk.sentences.marking import QT_TRANSLATE_NOOP

INCIDENT: Final = {
    "P7.what": QT_TRANSLATE_NOOP("Findings", "Skriv vad som hände med papperet."),
    "P7.to-whom": QT_TRANSLATE_NOOP("Findings", "Skriv vem som fick papperet av misstag."),
    "P7.noticed": QT_TRANSLATE_NOOP("Findings", "Skriv vilken dag ni märkte att papperet hamnade fel."),
    "P7.done": QT_TRANSLATE_NOOP("Findings", "Skriv vad ni har gjort för att begränsa skadan."),
    "P7.day-in-future": QT_TRANSLATE_NOOP(
        "Findings", "Att papperet hamnade fel är daterat {noticed_on}. Den dagen har inte varit ännu."
    ),
    "P7.why-not": QT_TRANSLATE_NOOP("Findings", "Skriv varför IMY inte behöver få en anmälan."),
    "P7.weigh": QT_TRANSLATE_NOOP(
        "Findings", "Ett papper hamnade fel {noticed_on}. Bestäm om IMY ska få en anmälan, inom 72 timmar."
    ),
    "P7.notify": QT_TRANSLATE_NOOP(
        "Findings", "Ett papper hamnade fel {noticed_on}. Anmäl det till IMY inom 72 timmar, och skriv vilken dag."
    ),
    "P7.tell-person": QT_TRANSLATE_NOOP(
        "Findings", "Berätta för den enskilde att papperet hamnade fel, eller skriv varför ni inte gör det."
    ),
}
