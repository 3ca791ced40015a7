"""Closing (H)."""

from typing import Final

from sipdesk.sentences.marking import QT_TRANSLATE_NOOP

CLOSING: Final = {
    "G4.close": QT_TRANSLATE_NOOP("Findings", "Avsluta ärendet. Uppföljningen ledde till det."),
    "H1.reason-missing": QT_TRANSLATE_NOOP("Findings", "Välj varför ärendet avslutas."),
    "H1.day-missing": QT_TRANSLATE_NOOP("Findings", "Skriv från vilken dag SIP:en inte gäller längre."),
    "H1.day-in-future": QT_TRANSLATE_NOOP(
        "Findings", "SIP:en gäller till {closing_on}. Ärendet kan avslutas när den dagen har kommit."
    ),
    "H1.not-ended": QT_TRANSLATE_NOOP("Findings", "Det är inte bestämt att SIP:en ska avslutas."),
    "H1.still-acting": QT_TRANSLATE_NOOP(
        "Findings", "Både kommunen och regionen har insatser i planen. Skriv varför ärendet ändå avslutas."
    ),
    "H2.tell": QT_TRANSLATE_NOOP("Findings", "Berätta för {parties} att SIP:en inte gäller längre."),
    "H2.tell-person": QT_TRANSLATE_NOOP("Findings", "Ge den enskilde papperet om att SIP:en är avslutad."),
    "H2.not-told": QT_TRANSLATE_NOOP(
        "Findings", "Alla som vet om SIP:en har inte fått veta att den är slut. Papper som inte är skickade: {count}."
    ),
    "H2.not-told-before": QT_TRANSLATE_NOOP(
        "Findings", "{party} har inte fått något papper om SIP:en, och behöver därför inte få veta att den avslutas."
    ),
    "H2.holds-again": QT_TRANSLATE_NOOP(
        "Findings", "Berätta för {parties} att SIP:en gäller. Avslutet var ett misstag."
    ),
    "H2.holds-again-person": QT_TRANSLATE_NOOP(
        "Findings", "Ge den enskilde papperet om att SIP:en gäller. Avslutet var ett misstag."
    ),
    "H2.not-misled": QT_TRANSLATE_NOOP(
        "Findings", "{party} har inte fått papper om att SIP:en är slut, och behöver inte få veta att den gäller."
    ),
    "H2.ends-after-all": QT_TRANSLATE_NOOP("Findings", "SIP:en ska avslutas. Beskedet om att den gäller skickas inte."),
    "H4.where-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vart den enskilde och närstående kan vända sig igen."),
}
