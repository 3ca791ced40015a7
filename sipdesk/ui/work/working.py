"""The window on an open store, and what its pages ask of the rest of the program.

Apart from the session, so that the first card can be painted before any page, paper or list is loaded.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sipdesk import paths
from sipdesk.domain.case import Case
from sipdesk.domain.party import Party
from sipdesk.domain.restart import c10_carried_over
from sipdesk.domain.routine import Routine
from sipdesk.errors import SipError
from sipdesk.exchange.address_book import FILE_NAME as ADDRESS_BOOK
from sipdesk.exchange.address_book import load_address_book
from sipdesk.settings import Settings
from sipdesk.storage.backups import safe_since
from sipdesk.ui.frame.demo_close import AskBeforeClosing
from sipdesk.ui.frame.reminder import backup_words
from sipdesk.ui.frame.rooms import Rooms
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.pages.about import About
from sipdesk.ui.way.book import PAGES
from sipdesk.ui.work.opened import Opened
from sipdesk.ui.work.other_cases import other_cases
from sipdesk.ui.work.place import Place
from sipdesk.ui.work.workplace import Workplace
from sipdesk.ui.work.workroom import WorkRoom, as_parties

if TYPE_CHECKING:
    from sipdesk.ui.session import Session


class Working:
    """One unlocked stretch of work. troubles: what could not be read on the way, in the order to be told."""

    def __init__(self, session: "Session", opened: Opened) -> None:
        self._session = session
        self._book: list[Party] = []
        self.troubles = self._read_address_book()
        room = WorkRoom(opened.store, opened.by, session.routine, session.now)
        self._rooms = Rooms(session, room, self._changed, self._fill)
        self._room = room
        self.window = MainWindow(self._workplace(room), session.jobs)
        if session.demo:
            AskBeforeClosing(self.window, lambda: room.written)

    def _workplace(self, room: WorkRoom) -> Workplace:
        return Workplace(
            by=room.by,
            routine=room.routine,
            lines=room.lines,
            search=room.search,
            load=room.load,
            create=room.create,
            save_draft=partial(self._save_draft, room),
            save=room.save,
            about=lambda case, go: self._about(room, case, go),
            pages=PAGES,
            settings=self._session.settings,
            change_settings=self._keep_look,
            remember=self._session.remember,
            rooms=self._rooms.by_code(),
            last=self._session.last_place(),
            machine=self._session.machine,
            now=self._session.now,
            reminder=lambda: self._backup_missing(room),
        )

    def _backup_missing(self, room: WorkRoom) -> str:
        """The demo is gone when it is closed."""
        if self._session.demo:
            return ""
        return backup_words(safe_since(room.store), self._session.settings.backup_days, room.now())

    def _keep_look(self, chosen: Settings) -> None:
        """What the menu changes, and nothing else: what was set on a page since the window was built stays."""
        look = {name: getattr(chosen, name) for name in ("text_size", "theme", "language")}
        self._session.keep(replace(self._session.settings, **look))

    def _fill(self) -> None:
        self.window.cases.fill()

    def _changed(self) -> None:
        """The settings say something else now: it counts from here on, in every case that is opened."""
        room, before = self._room, self._room.routine
        room.routine = self._session.routine
        self.troubles = self._read_address_book()
        self.window.workplace = self._workplace(room)
        if _of_days(room.routine) != _of_days(before):
            window = self.window
            self._session.jobs.run(lambda _: room.reckon_again(), lambda _: window.cases.fill(), owner=window)

    def _about(self, room: WorkRoom, case: Case, go: Callable[[str], None]) -> About:
        from sipdesk.ui.paper.paper_desk import PaperDesk  # here, because only an open case has papers

        words, proposals = room.words(), self._session.proposals
        return About(
            case=case,
            routine=room.routine,
            by=room.by,
            sentence=words.finding,
            trouble=words.trouble,
            term=words.value,
            go=go,
            address_book=self._book,
            usual=proposals.usual,
            keywords=proposals.keywords,
            paper_languages=[code for code in self._session.settings.paper_languages.split(",") if code],
            papers=PaperDesk(room, case),
            jobs=self._session.jobs,
            restart=lambda: self.window.begin_anew(c10_carried_over(case)),
            hand_over=lambda: self.window.visit("moving"),
            others=other_cases(room, case, self._save_open, self._open_at),
            now=self._session.now,
        )

    def _save_open(self) -> bool:
        return self.window.opened is None or self.window.opened.save()

    def _open_at(self, uid: str, page: str) -> None:
        """At a page of the case, or at its overview where it is no longer worked on."""
        self.window.open_case(uid, Place(uid, page))

    def _read_address_book(self) -> list[SipError]:
        """The municipality's own, or the invented one in the demo. Gives what keeps it from being read."""
        session = self._session
        own = Path(session.settings.municipality_folder or paths.user_data())
        folder = paths.resource("demo") if session.demo else own
        file = folder / ADDRESS_BOOK
        try:
            self._book = as_parties(load_address_book(file, session.routine.kinds)) if file.is_file() else []
        except SipError as trouble:
            return [trouble]
        return []

    def _save_draft(self, room: WorkRoom, case: Case) -> None:
        """With where it was typed: a computer that stops in the middle finds its way back there."""
        room.save_draft(case)
        if self.window.opened:
            self._session.remember(self.window.opened.place)


def _of_days(routine: Routine) -> tuple[object, ...]:
    """What the days in the list of cases are reckoned by."""
    return routine.thresholds, list(routine.retention.values()), list(routine.closed_days.values())
