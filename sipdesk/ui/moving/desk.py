"""What the page of moves gets from the rest of the program, as functions. All of them raise SipError."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sipdesk.domain.hand_over import HandOver
from sipdesk.errors import SipError
from sipdesk.issuing.hand_over import Package
from sipdesk.storage.hand_overs import Away
from sipdesk.ui.jobs import Jobs


@dataclass(frozen=True, slots=True)
class MovingDesk:
    """coming_from: uid and words of the case that was open, or empty. give(uid, name and unit, passphrase, folder, day
    it goes back or None): the package. goes_back_to: name and unit of the colleague whom one covers for in the open
    case, or empty. away: cases that are with somebody else. take_back(uid, reason). let_go(uid, receipt).
    look_into(path, passphrase): what is in a package. same_unit(move): whether both ends say so. receive(package,
    same_unit): take it in; gives the case's uid. changed: told when the lists differ. own_unit: of who is signed in."""

    coming_from: Callable[[], tuple[str, str]]
    give: Callable[[str, tuple[str, str], str, Path, date | None], Path]
    goes_back_to: Callable[[], tuple[str, str]]
    same_unit: Callable[[HandOver], bool]
    today: Callable[[], date]
    away: Callable[[], Sequence[Away]]
    take_back: Callable[[str, str], object]
    let_go: Callable[[str, str], object]
    look_into: Callable[[Path, str], Package]
    receive: Callable[[Package, bool], str]
    changed: Callable[[], object]
    check: Callable[[str], object]
    own_unit: str
    trouble: Callable[[SipError], str]
    jobs: Jobs
