"""Opening the store with the computer's keystore, for jobs in a person's own login: only where IT has allowed it.

`store unlock --remember` lays down what opens it and `--forget` takes it away again, which is never forbidden.
"""

from sipdesk.domain.register import Staff
from sipdesk.errors import SipError
from sipdesk.settings import Settings
from sipdesk.storage import keystore
from sipdesk.storage.key_file import read_keys
from sipdesk.storage.keys import DataKey, Keys, SlotName, unlock_with_keystore, with_keystore, without
from sipdesk.storage.keystore import Keystore
from sipdesk.storage.opening import replace_keys
from sipdesk.storage.store import Store


def key_from_keystore(keys: Keys, settings: Settings) -> DataKey:
    """Raises SipError keystore.not-allowed, keystore.none, keystore.empty, keystore.refused."""
    secret = _allowed(settings).find(keystore.name_for(keys.store_uid))
    key = unlock_with_keystore(keys, secret) if secret else None
    if key is None:
        raise SipError("keystore.empty")
    return key


def remember(store: Store, by: Staff, key: DataKey, settings: Settings) -> None:
    """From now on the keystore opens this store too. Raises SipError keystore.not-allowed and its kin."""
    kept, secret = _allowed(settings), keystore.new_secret()
    keys = read_keys(store.path)
    kept.keep(keystore.name_for(keys.store_uid), secret)
    replace_keys(store, with_keystore(keys, key, secret), by)


def forget(store: Store, by: Staff) -> None:
    """The slot goes first: then what the keystore holds opens nothing, whatever becomes of it."""
    keys = read_keys(store.path)
    replace_keys(store, without(keys, SlotName.KEYSTORE), by)
    kept = keystore.of_this_login()
    if kept:
        kept.forget(keystore.name_for(keys.store_uid))


def _allowed(settings: Settings) -> Keystore:
    if not settings.keystore_allowed:
        raise SipError("keystore.not-allowed")
    kept = keystore.of_this_login()
    if kept is None:
        raise SipError("keystore.none")
    return kept
