"""Words for the program's own codes where they stand inside a sentence."""

from collections.abc import Mapping
from typing import Final

from sipdesk.sentences.marking import QT_TRANSLATE_NOOP

CONTEXT: Final = "Terms"

TERMS: Final[Mapping[str, Mapping[str, str]]] = {
    "authority": {
        "municipality": QT_TRANSLATE_NOOP("Terms", "kommunen"),
        "region": QT_TRANSLATE_NOOP("Terms", "regionen"),
        "other": QT_TRANSLATE_NOOP("Terms", "någon annan"),
        "private": QT_TRANSLATE_NOOP("Terms", "en privatperson"),
    },
    "called_by": {  # somebody whose unit nobody has written yet
        "": QT_TRANSLATE_NOOP("Terms", "en annan verksamhet"),
    },
    "what": {  # an action that nobody has put into words yet
        "": QT_TRANSLATE_NOOP("Terms", "en insats utan ord"),
    },
    "form": {
        "room": QT_TRANSLATE_NOOP("Terms", "ett möte i samma rum"),
        "telephone": QT_TRANSLATE_NOOP("Terms", "ett möte på telefon"),
        "video": QT_TRANSLATE_NOOP("Terms", "ett möte på video"),
    },
    "kind": {
        "personnummer": QT_TRANSLATE_NOOP("Terms", "personnummer"),
        "coordination": QT_TRANSLATE_NOOP("Terms", "samordningsnummer"),
        "reserve": QT_TRANSLATE_NOOP("Terms", "reservnummer"),
        "none": QT_TRANSLATE_NOOP("Terms", "okänt nummer"),
    },
    "paper": {
        "information": QT_TRANSLATE_NOOP("Terms", "information om SIP"),
        "preparation": QT_TRANSLATE_NOOP("Terms", "förberedelseblad"),
        "contacts": QT_TRANSLATE_NOOP("Terms", "telefonlista"),
        "consent": QT_TRANSLATE_NOOP("Terms", "samtycke"),
        "summons": QT_TRANSLATE_NOOP("Terms", "kallelse"),
        "agenda": QT_TRANSLATE_NOOP("Terms", "dagordning"),
        "plan": QT_TRANSLATE_NOOP("Terms", "plan"),
        "follow-up": QT_TRANSLATE_NOOP("Terms", "uppföljning"),
        "closing": QT_TRANSLATE_NOOP("Terms", "papper om avslut"),
        "decline": QT_TRANSLATE_NOOP("Terms", "svar på önskan om en SIP"),
        "change": QT_TRANSLATE_NOOP("Terms", "besked om ändrat möte"),
        "reopened": QT_TRANSLATE_NOOP("Terms", "besked om att SIP:en gäller"),
        "withdrawal": QT_TRANSLATE_NOOP("Terms", "besked om tillbakataget samtycke"),
        "not-needed": QT_TRANSLATE_NOOP("Terms", "besked om att en SIP inte behövs"),
        "reply": QT_TRANSLATE_NOOP("Terms", "svar på kallelse"),
        "case-file": QT_TRANSLATE_NOOP("Terms", "ärendeakt"),
        "redacted": QT_TRANSLATE_NOOP("Terms", "ärende med sekretessen prövad"),
    },
    "slot": {
        "passphrase": QT_TRANSLATE_NOOP("Terms", "lösenfras"),
        "recovery": QT_TRANSLATE_NOOP("Terms", "återställningskod"),
        "organisation": QT_TRANSLATE_NOOP("Terms", "enhetens återställningskod"),
        "keystore": QT_TRANSLATE_NOOP("Terms", "datorns nyckelring"),
    },
    # why a member of a case file does not fit; `domain.plain` and `exchange.casefile` give the codes
    "problem": {
        "unknown-member": QT_TRANSLATE_NOOP("Terms", "det finns inget sådant fält i ett ärende"),
        "missing-member": QT_TRANSLATE_NOOP("Terms", "fältet saknas"),
        "list-expected": QT_TRANSLATE_NOOP("Terms", "här ska stå en lista"),
        "object-expected": QT_TRANSLATE_NOOP("Terms", "här ska stå ett objekt"),
        "str-expected": QT_TRANSLATE_NOOP("Terms", "här ska stå en text"),
        "int-expected": QT_TRANSLATE_NOOP("Terms", "här ska stå ett heltal"),
        "bool-expected": QT_TRANSLATE_NOOP("Terms", "här ska stå true eller false"),
        "not-a-value": QT_TRANSLATE_NOOP("Terms", "värdet är inget av dem som är tillåtna"),
        "no-such-day": QT_TRANSLATE_NOOP("Terms", "det finns ingen sådan dag eller tid"),
        "not-canonical": QT_TRANSLATE_NOOP("Terms", "skriv dagar som 2026-12-03 och tider som 13:00:00"),
        "text-not-allowed": QT_TRANSLATE_NOOP("Terms", "texten är för lång eller innehåller otillåtna tecken"),
        "day-out-of-sense": QT_TRANSLATE_NOOP("Terms", "dagen ligger utanför åren 1850–2199"),
        "number-out-of-sense": QT_TRANSLATE_NOOP("Terms", "talet är för stort eller mindre än noll"),
        "list-too-long": QT_TRANSLATE_NOOP("Terms", "listan är för lång"),
        "empty-list": QT_TRANSLATE_NOOP("Terms", "listan får inte vara tom"),
        "uid-expected": QT_TRANSLATE_NOOP("Terms", "här ska stå ett uuid med små bokstäver"),
        "uid-twice": QT_TRANSLATE_NOOP("Terms", "samma uid finns två gånger"),
        "no-such-language": QT_TRANSLATE_NOOP("Terms", "så heter inget språk"),
        "no-such-size": QT_TRANSLATE_NOOP(
            "Terms", "välj 12, 16, 18 eller 24 punkter, på lättläst svenska 16, 18 eller 24"
        ),
        "two-own-units": QT_TRANSLATE_NOOP("Terms", "bara en part kan vara den egna enheten"),
    },
}
