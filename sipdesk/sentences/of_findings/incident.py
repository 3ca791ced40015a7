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
    "P7.settled-early": QT_TRANSLATE_NOOP(
        "Findings", "Allt är inte gjort än: svara om IMY och om den enskilde har fått veta, eller ta bort dagen."
    ),
    "P7.weigh": QT_TRANSLATE_NOOP(
        "Findings", "Ett papper hamnade fel {noticed_on}. Bestäm om IMY ska få en anmälan, inom 72 timmar."
    ),
    "P7.notify": QT_TRANSLATE_NOOP(
        "Findings", "Ett papper hamnade fel {noticed_on}. Anmäl det till IMY inom 72 timmar, och skriv vilken dag."
    ),
    "P7.tell-person": QT_TRANSLATE_NOOP(
        "Findings", "Berätta för den enskilde att papperet hamnade fel, eller skriv varför ni inte gör det."
    ),
    "P4.goes-back": QT_TRANSLATE_NOOP("Findings", "Du vikarierar för {colleague}. Lämna tillbaka ärendet."),
    "P7.reason": QT_TRANSLATE_NOOP("Findings", "Skriv varför namnet eller numret blev fel."),
    "P7.astray": QT_TRANSLATE_NOOP(
        "Findings", "Papper är lämnade med fel namn eller nummer. Svara på om någon fick veta något om fel person."
    ),
    "P7.astray-record": QT_TRANSLATE_NOOP(
        "Findings", "Någon fick veta något om fel person. Skriv det under Papper i fel händer."
    ),
    "P7.tell-corrected": QT_TRANSLATE_NOOP(
        "Findings", "Berätta för {parties} att namnet eller numret på deras papper var fel."
    ),
    "P7.tell-corrected-person": QT_TRANSLATE_NOOP(
        "Findings", "Berätta för den enskilde att namnet eller numret på papperen var fel."
    ),
    "P7.set-aside": QT_TRANSLATE_NOOP(
        "Findings", "Ärendet går vidare i {number}. Inga papper görs härifrån: öppna det andra ärendet."
    ),
}
