"""What an entry of the log says, and the groups in which it can be looked at."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from sipdesk.storage.audit import Action, Fault
from sipdesk.ui.words import act_words

translate = QCoreApplication.translate


def acts() -> Mapping[Action, str]:
    """Every act, as it stands in the table."""
    return {act: act_words(act) for act in Action}


def groups() -> Mapping[str, Sequence[Action]]:
    """Words of a filter, and its acts; no acts means all."""
    reads = (
        Action.LISTED, Action.READ, Action.DRAFT_READ, Action.PAPER_READ, Action.LOG_READ, Action.COUNTED,
        Action.REGISTERS_READ,
    )
    changes = (
        Action.CREATED, Action.IMPORTED, Action.SALVAGED, Action.RECEIVED, Action.CHANGED,
        Action.JOINED, Action.PARTED, Action.MOVED,
    )
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
