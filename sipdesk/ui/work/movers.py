"""What the page of moves does on the open store, for one signed-in person."""

from datetime import date
from pathlib import Path

from sipdesk.domain.hand_over import HandOver, c13_same_unit
from sipdesk.issuing import hand_over
from sipdesk.issuing.hand_over import Package
from sipdesk.storage import hand_overs
from sipdesk.storage.hand_overs import Away
from sipdesk.ui.work.workroom import WorkRoom


class Movers:
    """Everything raises SipError."""

    def __init__(self, room: WorkRoom) -> None:
        self._room = room

    def give(self, uid: str, to: tuple[str, str], passphrase: str, folder: Path, back_by: date | None) -> Path:
        """On the worker."""
        room = self._room
        path = hand_over.hand_over(room.store, uid, to, passphrase, room.by, room.now(), folder, back_by=back_by)
        room.written = True
        return path

    def away(self) -> list[Away]:
        return hand_overs.away(self._room.store, self._room.by)

    def take_back(self, uid: str, because: str) -> None:
        room = self._room
        hand_over.take_back(room.store, uid, because, room.by, room.now(), room.today, room.routine)

    def let_go(self, uid: str, receipt: str) -> None:
        hand_over.let_go(self._room.store, uid, receipt, self._room.by)

    def look_into(self, path: Path, passphrase: str) -> Package:
        """On the worker."""
        return hand_over.open_package(hand_over.read_package(path), passphrase)

    def receive(self, package: Package, same_unit: bool) -> str:
        room = self._room
        case = hand_over.receive(room.store, package, room.by, room.now(), room.routine, same_unit=same_unit)
        room.written = True
        return case.uid

    def goes_back_to(self, uid: str) -> tuple[str, str]:
        """Name and unit of the colleague whom one covers for in that case; empty where one does not."""
        return hand_overs.covered_for(self._room.store, uid)

    def same_unit(self, move: HandOver) -> bool:
        return c13_same_unit(move, self._room.by)
