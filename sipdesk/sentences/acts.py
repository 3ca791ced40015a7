"""What each act in the audit log is called and why it was done, by code: in the window, on the command line, in the
extract for the person."""

from collections.abc import Mapping
from typing import Final

from sipdesk.sentences.marking import QT_TRANSLATE_NOOP

CONTEXT: Final = "Log"

ACTS: Final[Mapping[str, str]] = {
    "store-created": QT_TRANSLATE_NOOP("Log", "Ärendelagret gjordes"),
    "store-migrated": QT_TRANSLATE_NOOP("Log", "Ärendelagret fick ny form"),
    "signed-in": QT_TRANSLATE_NOOP("Log", "Loggade in"),
    "staff-changed": QT_TRANSLATE_NOOP("Log", "Ändrade vem som arbetar här"),
    "keys-changed": QT_TRANSLATE_NOOP("Log", "Ändrade lösenfras eller kod"),
    "backed-up": QT_TRANSLATE_NOOP("Log", "Gjorde en säkerhetskopia"),
    "restored": QT_TRANSLATE_NOOP("Log", "Återställde från en säkerhetskopia"),
    "settings-changed": QT_TRANSLATE_NOOP("Log", "Ändrade inställningarna"),
    "log-checked": QT_TRANSLATE_NOOP("Log", "Kontrollerade loggen"),
    "log-read": QT_TRANSLATE_NOOP("Log", "Läste loggen"),
    "created": QT_TRANSLATE_NOOP("Log", "Började ärendet"),
    "imported": QT_TRANSLATE_NOOP("Log", "Läste in ärendet från en fil"),
    "salvaged": QT_TRANSLATE_NOOP("Log", "Räddade ärendet ur ett skadat lager"),
    "listed": QT_TRANSLATE_NOOP("Log", "Såg listan med ärenden"),
    "read": QT_TRANSLATE_NOOP("Log", "Läste ärendet"),
    "draft-read": QT_TRANSLATE_NOOP("Log", "Läste sitt utkast"),
    "changed": QT_TRANSLATE_NOOP("Log", "Ändrade ärendet"),
    "paper-made": QT_TRANSLATE_NOOP("Log", "Gjorde ett papper"),
    "paper-printed": QT_TRANSLATE_NOOP("Log", "Skrev ut ett papper"),
    "paper-sent": QT_TRANSLATE_NOOP("Log", "Noterade ett papper som skickat"),
    "paper-read": QT_TRANSLATE_NOOP("Log", "Läste ett papper igen"),
    "exported": QT_TRANSLATE_NOOP("Log", "Sparade till en fil"),
    "handed-over": QT_TRANSLATE_NOOP("Log", "Lämnade över ärendet till en kollega"),
    "taken-back": QT_TRANSLATE_NOOP("Log", "Tog tillbaka ett ärende som var överlämnat"),
    "received": QT_TRANSLATE_NOOP("Log", "Tog emot ärendet från en kollega"),
    "let-go": QT_TRANSLATE_NOOP("Log", "Tog bort ett ärende som en kollega har tagit emot"),
    "joined": QT_TRANSLATE_NOOP("Log", "Slog ihop två ärenden"),
    "parted": QT_TRANSLATE_NOOP("Log", "Ångrade att två ärenden slogs ihop"),
    "moved": QT_TRANSLATE_NOOP("Log", "Flyttade ärendet till rätt person"),
    "disposed": QT_TRANSLATE_NOOP("Log", "Tog bort ett ärende för gott"),
    "kept-longer": QT_TRANSLATE_NOOP("Log", "Bestämde att ett ärende sparas längre"),
    "registers-read": QT_TRANSLATE_NOOP("Log", "Läste registren"),
    "counted": QT_TRANSLATE_NOOP("Log", "Tittade på statistiken"),
}

PURPOSES: Final[Mapping[str, str]] = {
    "case-work": QT_TRANSLATE_NOOP("Log", "arbete med ärenden"),
    "hand-over": QT_TRANSLATE_NOOP("Log", "överlämning"),
    "archive": QT_TRANSLATE_NOOP("Log", "arkiv"),
    "check": QT_TRANSLATE_NOOP("Log", "kontroll av loggen"),
    "extract": QT_TRANSLATE_NOOP("Log", "registerutdrag"),
    "statistics": QT_TRANSLATE_NOOP("Log", "statistik och register"),
    "correction": QT_TRANSLATE_NOOP("Log", "rättelse"),
    "upkeep": QT_TRANSLATE_NOOP("Log", "skötsel av programmet"),
}
"""Why it was done, by its code."""
