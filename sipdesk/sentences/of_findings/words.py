"""What is written, and what it tells whom (C13, C14, C16, P)."""

from typing import Final

from sipdesk.sentences.marking import QT_TRANSLATE_NOOP

WORDS: Final = {
    "C13.unconfirmed": QT_TRANSLATE_NOOP(
        "Findings", "Bekräfta vad texten handlar om. Till dess får ingen utanför enheten läsa den."
    ),
    "C13.withheld": QT_TRANSLATE_NOOP(
        "Findings",
        "{party} får inte läsa den här texten: samtycket omfattar inte {types}. Skriv om texten, eller fråga på nytt.",
    ),
    "C13.names-party": QT_TRANSLATE_NOOP(
        "Findings", "Texten nämner {names}. Det får {party} inte veta. Skriv om texten."
    ),
    "C13.no-questions": QT_TRANSLATE_NOOP("Findings", "Det finns ingen fråga till mötet som {party} får läsa."),
    "C13.doer-not-told": QT_TRANSLATE_NOOP(
        "Findings",
        "”{what}” står inte i planen för {parties}, som inte får veta vem som gör det. "
        "Fråga om samtycket ska omfatta det.",
    ),
    "C13.not-for-reader": QT_TRANSLATE_NOOP("Findings", "Det här pappret är inte till {party}."),
    "C14.others-secret": QT_TRANSLATE_NOOP(
        "Findings", "Texten berättar något om en annan person, som inte har samtyckt till det."
    ),
    "C14.left-out": QT_TRANSLATE_NOOP(
        "Findings",
        "Texten står inte på papperet. Den berättar något om en annan person, som inte har samtyckt till det.",
    ),
    "C16.interpreter-missing": QT_TRANSLATE_NOOP(
        "Findings", "Blankettens text är inte godkänd på det språket. Skriv tolkens namn, eller välj svenska."
    ),
    "P1.revealing": QT_TRANSLATE_NOOP(
        "Findings", "”{word}” visar var någon med skyddade personuppgifter finns. Ta bort det ur texten."
    ),
    "P1.not-by-post": QT_TRANSLATE_NOOP(
        "Findings", "{party} har skyddade personuppgifter. Välj ett annat sätt än posten."
    ),
    "P2.not-a-number": QT_TRANSLATE_NOOP(
        "Findings", "Det här är inget personnummer eller samordningsnummer. Skriv tolv siffror."
    ),
    "P2.check-digit": QT_TRANSLATE_NOOP("Findings", "Kontrollsiffran stämmer inte. Läs numret en gång till."),
    "P2.other-kind": QT_TRANSLATE_NOOP("Findings", "Numret är ett {kind}."),
    "P2.birth-date-differs": QT_TRANSLATE_NOOP(
        "Findings", "Födelsedatumet är {birth_date}, men numret säger {born}."
    ),
    "P2.century-missing": QT_TRANSLATE_NOOP(
        "Findings", "Skriv numret med tolv siffror. Med tio kan det betyda {born} eller hundra år tidigare."
    ),
    "P3.reference-personal": QT_TRANSLATE_NOOP(
        "Findings", "Ärendets beteckning innehåller namn eller personnummer. Välj en annan beteckning."
    ),
}
