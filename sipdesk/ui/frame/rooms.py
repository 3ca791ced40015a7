"""The pages outside of any case, put together with what they reach of the rest of the program.

Each is loaded when somebody goes there: most days nobody does, and the window is smaller without them.
"""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sipdesk import paths
from sipdesk.domain.retention import Decision
from sipdesk.domain.routine import Office
from sipdesk.exchange.own_layer import OwnLayer
from sipdesk.storage.passphrase import check_passphrase
from sipdesk.ui.frame.room import Room
from sipdesk.ui.work.place import NOWHERE, Place
from sipdesk.ui.work.workroom import WorkRoom

if TYPE_CHECKING:
    from sipdesk.ui.session import Session
    from sipdesk.ui.setup.desk import SetupDesk

translate = QCoreApplication.translate
Back = Callable[[], object]
_OFFICE = {
    "municipality": "municipality", "unit": "unit", "unit_kind": "unit_kind", "phone": "unit_phone",
    "address": "unit_address",
}  # fmt: skip


class Rooms:
    """changed: told when a setting counts that did not before. decided: told when a case has left the lists, or waits
    longer."""

    def __init__(
        self, session: "Session", room: WorkRoom, changed: Callable[[], object], decided: Callable[[], object]
    ) -> None:
        self._session, self._room, self._changed, self._decided = session, room, changed, decided
        self._kept: dict[str, str] = {}
        self._place: list[str] = []

    def by_code(self) -> Mapping[str, Callable[[Back], Room]]:
        return {
            "setup": self._setup, "figures": self._figures, "log": self._log, "retention": self._retention,
            "registers": self._registers, "backup": self._backup, "moving": self._moving,
        }  # fmt: skip

    def _backup(self, back: Back) -> Room:
        from sipdesk.ui.safekeeping.page import BackupRoom
        from sipdesk.ui.safekeeping.rooms_desk import backup_desk

        return BackupRoom(backup_desk(self._session, self._room), back)

    def _registers(self, back: Back) -> Room:
        from sipdesk.issuing import registers
        from sipdesk.ui.registers.page import RegistersDesk, RegistersRoom

        room = self._room

        def open_case(uid: str) -> None:
            if self._session.window:
                self._session.window.open_case(uid, Place(uid, "given"))

        desk = RegistersDesk(
            read=lambda year, tell: registers.registers(room.store, room.by, year, tell),
            export=lambda heads, rows, folder, name: registers.export(room.store, room.by, heads, rows, folder, name),
            open=open_case,
            today=lambda: room.today,
            words=room.words(),
            jobs=self._session.jobs,
        )
        return RegistersRoom(desk, back)

    def _moving(self, back: Back) -> Room:
        from sipdesk.ui.moving.desk import MovingDesk
        from sipdesk.ui.moving.page import MovingRoom
        from sipdesk.ui.work.movers import Movers

        room, movers = self._room, Movers(self._room)
        desk = MovingDesk(
            coming_from=self._coming_from,
            give=movers.give,
            goes_back_to=lambda: movers.goes_back_to(self._coming_from()[0]),
            same_unit=movers.same_unit,
            today=lambda: room.today,
            away=movers.away,
            take_back=movers.take_back,
            let_go=movers.let_go,
            look_into=movers.look_into,
            receive=movers.receive,
            changed=self._moved,
            check=check_passphrase,
            own_unit=room.by.unit,
            trouble=room.words().trouble,
            jobs=self._session.jobs,
        )
        return MovingRoom(desk, back)

    def _coming_from(self) -> tuple[str, str]:
        """The case that was open before this page: its uid, and what it is called in the list."""
        window = self._session.window
        uid = window.way_back.case_uid if window else ""
        return uid, self._room.name_of(uid) if uid else ""

    def _moved(self) -> None:
        """A case that was handed over is not come back to."""
        window = self._session.window
        if window and not self._room.is_here(window.way_back.case_uid):
            window.way_back = NOWHERE
        self._decided()

    def _figures(self, back: Back) -> Room:
        from sipdesk.ui.figures.page import FiguresDesk, FiguresRoom

        room, jobs = self._room, self._session.jobs
        desk = FiguresDesk(room.count, room.export_figures, lambda: room.today, room.words().trouble, jobs)
        return FiguresRoom(desk, back)

    def _log(self, back: Back) -> Room:
        from sipdesk.ui.logbook.page import LogDesk, LogRoom

        room = self._room
        desk = LogDesk(
            room.log_page, room.record_review, room.log_reviews, room.log_check_by, lambda: room.today,
            room.words().trouble,
        )  # fmt: skip
        return LogRoom(desk, back)

    def _retention(self, back: Back) -> Room:
        from sipdesk.ui.retention.page import RetentionDesk, RetentionRoom

        room = self._room

        def take_away(uid: str, decision: Decision) -> None:
            room.take_away(uid, decision)
            self._decided()

        def keep(uid: str, reason: str, again_on: date) -> None:
            room.keep_longer(uid, reason, again_on)
            self._decided()

        desk = RetentionDesk(room.due_files, take_away, keep, lambda: room.today, room.words().trouble)
        return RetentionRoom(desk, back)

    def _setup(self, back: Back) -> Room:
        from sipdesk.ui.setup.page import SetupRoom

        return SetupRoom(self._setup_desk(), self._place, back)

    def _setup_desk(self) -> "SetupDesk":
        from sipdesk.ui.setup.desk import SetupDesk

        session, room = self._session, self._room
        municipality = session.settings.municipality_folder
        below = [paths.resource("defaults"), *([Path(municipality)] if municipality else [])]
        return SetupDesk(
            layer=OwnLayer(session.routine_folder, below, self._read_again),
            routine=lambda: session.routine,
            office=self._office,
            change_office=session.change_office,
            act=self._act,
            trouble=room.words().trouble,
            today=lambda: room.today,
            locked=self._locked(),
            fixed=[key for key, setting in _OFFICE.items() if setting in session.fixed],
            decided=session.machine.decided,
            retention_years=session.settings.retention_years,
            kept=self._kept,
        )

    def _office(self) -> Office:
        return self._session.routine.office

    def _read_again(self) -> None:
        self._session.forget_unit_files()
        try:
            _ = self._session.routine
        finally:
            self._session.forget_unit_files()

    def _act(self, act: Callable[[], object]) -> None:
        self._room.change_settings(act)
        self._changed()

    def _locked(self) -> str:
        """What the municipality's IT has laid out for everybody is not changed at one desk."""
        if "municipality_folder" not in self._session.fixed:
            return ""
        return translate("Setup", "Er IT-avdelning har lagt ut det här för alla. Be dem ändra det.")
