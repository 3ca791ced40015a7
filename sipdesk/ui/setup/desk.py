"""What the settings can reach of the rest of the program."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.routine import Office, Routine
from sipdesk.errors import SipError
from sipdesk.exchange.own_layer import OwnLayer

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SetupDesk:
    """layer: what is changed here. routine: as it counts now. office, change_office: what stands on letterheads.

    act: does one change, enters it in the audit log, and lets it count at once; raises what the change raises.
    locked: why the routine cannot be changed here; empty when it can. fixed: members of the office that the machine's
    policy decides. decided: all that it decides, to its value. retention_years: of every class, where it decides that;
    else 0. trouble: the words of a trouble. kept: what was typed and cannot be used, by the field's path; it outlives
    the page, which is made anew in another language or size.
    """

    layer: OwnLayer
    routine: Callable[[], Routine]
    office: Callable[[], Office]
    change_office: Callable[[Office], object]
    act: Callable[[Callable[[], object]], object]
    trouble: Callable[[SipError], str]
    today: Callable[[], date]
    locked: str = ""
    fixed: Collection[str] = ()
    decided: Mapping[str, object] = field(default_factory=dict)
    retention_years: int = 0
    kept: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Bound:
    """One value that can be set. default: None where there is nothing below it to go back to.

    set raises ValueError for what cannot be a value, SipError for what does not fit the rest. back is None with it.
    """

    path: str
    now: Callable[[], object]
    default: object
    set: Callable[[object], object]
    back: Callable[[], object] | None = None
    reason: str = ""

    @property
    def changed(self) -> bool:
        return self.back is not None and (self.now() or None) != (self.default or None)


Options = Mapping[str, str]


def decided_here() -> str:
    """Why a value cannot be changed that the machine's policy decides."""
    return translate("Setup", "Styrs av din organisation och kan inte ändras här.")
