"""What the pages before the window get from the rest of the program, as functions. Slow ones run as jobs.

All of them raise SipError for what the person can do something about.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class NewWorkplace:
    """The answers of the first run. unit_kind: code of a kind of organisation, which says what the unit's name tells.

    organisation_code: empty when the unit is to have none, and then why.
    """

    name: str
    role: str
    unit: str
    unit_kind: str
    phone: str
    municipality: str
    passphrase: str
    recovery_code: str
    organisation_code: str = ""
    no_organisation_code_because: str = ""


@dataclass(frozen=True, slots=True)
class NewKeys:
    """New ways to open the store that is there. organisation_code: empty where the unit has none."""

    passphrase: str
    recovery_code: str
    organisation_code: str = ""


@dataclass(frozen=True, slots=True)
class StartDesk:
    """check: is a passphrase good enough? (raises if not). new_code: a fresh recovery code, "ABCDE-FGHJK-…".

    create: make the store (slow). unlock: open it by passphrase (slow). open_with_code: by a recovery code (slow);
    what it gives goes to set_passphrase with the new one (slow). print_code(title, code): on paper; False when
    called off. What create, unlock and set_passphrase give is handed on to whoever started this.
    municipality, unit, unit_kind, unit_phone: what is known before anybody is asked. old: whether the
    card asks for a newer version. kinds(): of the municipality's own units, code to name.
    put_back(): what the card for putting a backup back needs, loaded when somebody goes there.
    """

    check: Callable[[str], object]
    new_code: Callable[[], str]
    create: Callable[[NewWorkplace], Any]
    unlock: Callable[[str], Any]
    open_with_code: Callable[[str], Any]
    set_passphrase: Callable[[Any, str], Any]
    print_code: Callable[[str, str], bool]
    municipality: str = ""
    unit: str = ""
    unit_kind: str = ""
    unit_phone: str = ""
    old: bool = False
    kinds: Callable[[], Mapping[str, str]] = dict
    put_back: Callable[[], Any] | None = None
