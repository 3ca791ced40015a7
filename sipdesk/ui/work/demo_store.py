"""The demo's store: every invented case, as things stand today, in an encrypted file that nobody could open again."""

from pathlib import Path
from typing import TYPE_CHECKING

from sipdesk.exchange.demo import demo_cases, demo_office, demo_situations
from sipdesk.issuing.lists import next_due
from sipdesk.storage import cases, people
from sipdesk.storage.instance import InstanceLock
from sipdesk.storage.keys import Keys, SlotName, new_data_key, with_recovery_code
from sipdesk.storage.opening import create_store
from sipdesk.storage.recovery_code import new_recovery_code
from sipdesk.ui.work.opened import Opened

if TYPE_CHECKING:
    from sipdesk.ui.session import Session

__all__ = ["demo_office", "open_demo"]


def open_demo(path: Path, lock: InstanceLock | None, session: "Session", *, whole: bool = False) -> Opened:
    """A fresh store with the invented cases, as things stand today; nobody could open it again.

    whole: with one for each event and each way to consent, too.
    """
    key, staff = new_data_key(), demo_office().staff
    keys = with_recovery_code(Keys(), key, new_recovery_code(), SlotName.RECOVERY)
    store = create_store(path, key, keys, staff, lock=lock)
    by = people.sign_in(store)
    today = session.now().date()
    for case in [*demo_cases(today), *(demo_situations(today) if whole else [])]:
        cases.create(store, case, by, due=next_due(case, today, session.routine))
    return Opened(store, by)
