"""The one store of this workplace, locked: made at the first run, opened by passphrase or recovery code. No widgets.

All of it runs on the worker, since making a key out of a passphrase takes its time on purpose.
"""

from pathlib import Path

from sipdesk.domain.ids import new_uid
from sipdesk.domain.register import Staff
from sipdesk.storage import people
from sipdesk.storage.backups import Sheet, backup_store
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
from sipdesk.storage.rekeying import rekey
from sipdesk.storage.restoring import restore
from sipdesk.ui.start.desk import NewKeys, NewWorkplace
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

    def key_of_backup(self, folder: Path, secret: str, *, code: bool) -> DataKey:
        """The key of a backup, by the passphrase or a code of the day when it was made."""
        keys = read_keys(backup_store(folder))
        return unlock_with_code(keys, secret)[0] if code else unlock(keys, secret)

    def put_back(self, folder: Path, sheet: Sheet, key: DataKey) -> Path | None:
        """The backup in the place of what is there, which must be closed; gives where that lies now."""
        return restore(folder, sheet, key, self._path, replace=True, lock=self._lock).aside

    def prove(self, passphrase: str) -> None:
        """Raises SipError store.wrong-passphrase."""
        unlock(read_keys(self._path), passphrase)

    def has_unit_code(self) -> bool:
        return SlotName.ORGANISATION in read_keys(self._path).slots

    def change_keys(self, opened: Opened, new: NewKeys) -> None:
        """Everything written anew under another key; the store is closed then."""

        def into(keys: Keys, key: DataKey) -> Keys:
            keys = with_passphrase(keys, key, new.passphrase)
            keys = with_recovery_code(keys, key, new.recovery_code, SlotName.RECOVERY)
            if new.organisation_code:
                keys = with_recovery_code(keys, key, new.organisation_code, SlotName.ORGANISATION)
            return keys

        rekey(opened.store, into, opened.by)

    def _open(self, key: DataKey) -> Opened:
        store = open_store(self._path, key, lock=self._lock)
        return Opened(store, people.sign_in(store))
