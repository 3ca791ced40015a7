"""The one store of this workplace, locked: made at the first run, opened by passphrase or recovery code. No widgets.

All of it runs on the worker, since making a key out of a passphrase takes its time on purpose.
"""

from pathlib import Path

from sipdesk.domain.ids import new_uid
from sipdesk.domain.register import Staff
from sipdesk.storage import people
from sipdesk.storage.instance import InstanceLock
from sipdesk.storage.key_file import read_keys
from sipdesk.storage.keys import (
    DataKey,
    Keys,
    SlotName,
    new_data_key,
    unlock,
    unlock_with_code,
    with_passphrase,
    with_recovery_code,
)
from sipdesk.storage.opening import create_store, open_store, replace_keys
from sipdesk.ui.start.desk import NewWorkplace
from sipdesk.ui.work.opened import Opened


class Vault:
    """lock: held for as long as the program runs; None in trials. Everything raises SipError store.…"""

    def __init__(self, path: Path, lock: InstanceLock | None) -> None:
        self._path, self._lock = path, lock

    def create(self, answers: NewWorkplace) -> Opened:
        """Key, slots, store, and the first person."""
        key = new_data_key()
        keys = with_passphrase(Keys(), key, answers.passphrase)
        keys = with_recovery_code(keys, key, answers.recovery_code, SlotName.RECOVERY)
        if answers.organisation_code:
            keys = with_recovery_code(keys, key, answers.organisation_code, SlotName.ORGANISATION)
        by = Staff(new_uid(), answers.name, answers.role, answers.unit, answers.phone)
        store = create_store(self._path, key, keys, by, lock=self._lock)
        return Opened(store, people.sign_in(store))

    def unlock(self, passphrase: str) -> Opened:
        return self._open(unlock(read_keys(self._path), passphrase))

    def open_with_code(self, code: str) -> DataKey:
        """The key behind a recovery code; `set_passphrase` opens the store with it."""
        return unlock_with_code(read_keys(self._path), code)[0]

    def set_passphrase(self, key: DataKey, passphrase: str) -> Opened:
        """A new passphrase instead of a forgotten one."""
        keys = with_passphrase(read_keys(self._path), key, passphrase)
        opened = self._open(key)
        replace_keys(opened.store, keys, opened.by)
        return opened

    def _open(self, key: DataKey) -> Opened:
        store = open_store(self._path, key, lock=self._lock)
        return Opened(store, people.sign_in(store))
