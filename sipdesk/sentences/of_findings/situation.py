"""Situations that are not carried yet, and the age of the person."""

from typing import Final

from sipdesk.sentences.marking import QT_TRANSLATE_NOOP

SITUATION: Final = {
    "C8.guardians-later": QT_TRANSLATE_NOOP(
        "Findings",
        "Samtycke från vårdnadshavare stöds inte här ännu, så inga papper kan skrivas ut. "
        "Det som är skrivet finns kvar.",
    ),
    "C8.minor-later": QT_TRANSLATE_NOOP(
        "Findings",
        "Den enskilde är {age} år. Samtycke för den som inte är myndig stöds inte här ännu, så inga papper kan "
        "skrivas ut. Det som är skrivet finns kvar.",
    ),
    "C8.age-unknown": QT_TRANSLATE_NOOP(
        "Findings", "Fyll i personnummer eller födelsedatum. Åldern avgör vem som kan samtycka."
    ),
    "C8.given-as-minor": QT_TRANSLATE_NOOP(
        "Findings", "Samtycket lämnades {given_on}, före myndighetsdagen. Fråga på nytt."
    ),
}
