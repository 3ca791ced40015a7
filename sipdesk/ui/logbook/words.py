"""What an entry of the log says, and the groups in which it can be looked at."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from sipdesk.storage.audit import Action, Fault

translate = QCoreApplication.translate


def acts() -> Mapping[Action, str]:
    """Every act, as it stands in the table."""
    return {
        Action.STORE_CREATED: translate("Log", "Ärendelagret gjordes"),
        Action.STORE_MIGRATED: translate("Log", "Ärendelagret fick ny form"),
        Action.SIGNED_IN: translate("Log", "Loggade in"),
        Action.STAFF_CHANGED: translate("Log", "Ändrade vem som arbetar här"),
        Action.KEYS_CHANGED: translate("Log", "Ändrade lösenfras eller kod"),
        Action.BACKED_UP: translate("Log", "Gjorde en säkerhetskopia"),
        Action.RESTORED: translate("Log", "Återställde från en säkerhetskopia"),
        Action.SETTINGS_CHANGED: translate("Log", "Ändrade inställningarna"),
        Action.LOG_CHECKED: translate("Log", "Kontrollerade loggen"),
        Action.LOG_READ: translate("Log", "Läste loggen"),
        Action.CREATED: translate("Log", "Började ärendet"),
        Action.IMPORTED: translate("Log", "Läste in ärendet från en fil"),
        Action.SALVAGED: translate("Log", "Räddade ärendet ur ett skadat lager"),
        Action.LISTED: translate("Log", "Såg listan med ärenden"),
        Action.READ: translate("Log", "Läste ärendet"),
        Action.DRAFT_READ: translate("Log", "Läste sitt utkast"),
        Action.CHANGED: translate("Log", "Ändrade ärendet"),
        Action.PAPER_MADE: translate("Log", "Gjorde ett papper"),
        Action.PAPER_PRINTED: translate("Log", "Skrev ut ett papper"),
        Action.PAPER_SENT: translate("Log", "Noterade ett papper som skickat"),
        Action.PAPER_READ: translate("Log", "Läste ett papper igen"),
        Action.EXPORTED: translate("Log", "Sparade till en fil"),
        Action.HANDED_OVER: translate("Log", "Lämnade över ärendet till en kollega"),
        Action.TAKEN_BACK: translate("Log", "Tog tillbaka ett ärende som var överlämnat"),
        Action.RECEIVED: translate("Log", "Tog emot ärendet från en kollega"),
        Action.LET_GO: translate("Log", "Tog bort ett ärende som en kollega har tagit emot"),
        Action.DISPOSED: translate("Log", "Tog bort ett ärende för gott"),
        Action.KEPT_LONGER: translate("Log", "Bestämde att ett ärende sparas längre"),
        Action.COUNTED: translate("Log", "Tittade på statistiken"),
    }


def groups() -> Mapping[str, Sequence[Action]]:
    """Words of a filter, and its acts; no acts means all."""
    reads = (Action.LISTED, Action.READ, Action.DRAFT_READ, Action.PAPER_READ, Action.LOG_READ, Action.COUNTED)
    changes = (Action.CREATED, Action.IMPORTED, Action.SALVAGED, Action.RECEIVED, Action.CHANGED)
    papers = (Action.PAPER_MADE, Action.PAPER_PRINTED, Action.PAPER_SENT, Action.EXPORTED, Action.HANDED_OVER)
    others = [act for act in Action if act not in (*reads, *changes, *papers)]
    return {
        translate("Log", "Allt"): (),
        translate("Log", "Läst"): reads,
        translate("Log", "Ändrat"): changes,
        translate("Log", "Lämnat ut"): papers,
        translate("Log", "Övrigt"): others,
    }


def fault_words(fault: Fault | None) -> str:
    """Whether the log is as it was written."""
    faults = {
        Fault.MISSING: translate("Log", "en post saknas"),
        Fault.EDITED: translate("Log", "en post är ändrad"),
        Fault.CUT: translate("Log", "loggen är avkortad"),
        Fault.REPLACED: translate("Log", "en post är utbytt"),
    }
    if fault is None:
        return translate("Log", "Loggen är orörd")
    return translate("Log", "Loggen är inte som den skrevs: {fault}").format(fault=faults[fault])
