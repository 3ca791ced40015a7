"""The page of safekeeping, put together with what it reaches of the session and the open store."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sipdesk.storage.backups import Sheet, last_backup
from sipdesk.ui.safekeeping.anew import Anew
from sipdesk.ui.safekeeping.page import BackupDesk
from sipdesk.ui.work.workroom import WorkRoom

if TYPE_CHECKING:
    from sipdesk.ui.session import Session


def backup_desk(session: "Session", room: WorkRoom) -> BackupDesk:
    """The demo's store has no passphrase: nothing is put back there, and its keys stay."""
    anew = None if session.demo else Anew(session)

    def made(folder: Path) -> tuple[Path, Sheet]:
        done = room.back_up(folder)
        session.keep(replace(session.settings, backup_folder=str(folder)))
        return done

    def last() -> tuple[datetime | None, str]:
        return last_backup(room.store), session.settings.backup_folder

    def changed() -> None:
        if session.window:
            session.window.reminder.look()

    return BackupDesk(
        make=made,
        last=last,
        days=lambda: session.settings.backup_days,
        remind_after=lambda days: session.keep(replace(session.settings, backup_days=days)),
        changed=changed,
        trouble=room.words().trouble,
        jobs=session.jobs,
        put_back=anew.put_back_desk() if anew else None,
        keys=anew.keys_desk() if anew else None,
    )
