"""Consent through a representative (C7)."""

from typing import Final

from sipdesk.sentences.marking import QT_TRANSLATE_NOOP

REPRESENTATIVE: Final = {
    "C7.representative-missing": QT_TRANSLATE_NOOP(
        "Findings", "Skriv vem som är företrädare. Annars finns ingen som kan samtycka."
    ),
    "C7.who-missing": QT_TRANSLATE_NOOP("Findings", "Välj vem som är företrädare. Lägg först till den på Deltagare."),
    "C7.kind-missing": QT_TRANSLATE_NOOP("Findings", "Välj vilken sorts företrädare det är."),
    "C7.scope-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vad uppdraget omfattar."),
    "C7.evidence-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vilket beslut eller vilken handling du har sett."),
    "C7.assessor-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vem som har bedömt uppdraget."),
    "C7.day-missing": QT_TRANSLATE_NOOP("Findings", "Fyll i vilken dag uppdraget bedömdes."),
    "C7.day-in-future": QT_TRANSLATE_NOOP(
        "Findings", "Uppdraget kan inte vara bedömt {assessed_on}. Den dagen har inte kommit."
    ),
    "C7.reach-unanswered": QT_TRANSLATE_NOOP("Findings", "Svara på om framtidsfullmakten omfattar den här saken."),
    "C7.does-not-reach": QT_TRANSLATE_NOOP(
        "Findings", "Uppdraget omfattar inte den här saken. Det räcker inte för samtycke."
    ),
    "C7.will-unanswered": QT_TRANSLATE_NOOP("Findings", "Svara på om den enskilde går med på det."),
    "C7.against-will": QT_TRANSLATE_NOOP(
        "Findings", "Den enskilde går inte med på det. En företrädare samtycker aldrig mot den enskildes vilja."
    ),
    "C7.person-consents": QT_TRANSLATE_NOOP(
        "Findings", "En företrädare lämnade samtycket, men nu samtycker den enskilde själv. Fråga på nytt."
    ),
    "C7.given-by-missing": QT_TRANSLATE_NOOP("Findings", "Välj vilken företrädare som lämnade samtycket."),
    "C7.tested-party-missing": QT_TRANSLATE_NOOP("Findings", "Välj vem prövningen gäller."),
    "C7.tested-types-missing": QT_TRANSLATE_NOOP(
        "Findings", "Kryssa de uppgifter som kan lämnas utan att skada någon."
    ),
    "C7.tested-reason-missing": QT_TRANSLATE_NOOP(
        "Findings", "Skriv varför det står klart att ingen skadas av att uppgifterna lämnas."
    ),
    "C7.not-tested": QT_TRANSLATE_NOOP(
        "Findings",
        "Ingen kan samtycka, och det är inte prövat att {party} kan få veta om {types} utan att någon skadas. "
        "Pröva det under Företrädare, eller ta bort krysset.",
    ),
    "C7.nobody-signs": QT_TRANSLATE_NOOP(
        "Findings", "Ingen kan samtycka, så ingen kan skriva under. Prövningen av men står i akten."
    ),
    "C7.note-undated": QT_TRANSLATE_NOOP("Findings", "Skriv vilken dag du såg vad den enskilde kan ta ställning till."),
    "C7.note-in-future": QT_TRANSLATE_NOOP("Findings", "Skriv den dag du såg det. {day} har inte varit ännu."),
    "C7.assessed-later": QT_TRANSLATE_NOOP(
        "Findings",
        "Samtycket lämnades {given_on}, men uppdraget bedömdes först {assessed_on}. Fråga på nytt.",
    ),
}
