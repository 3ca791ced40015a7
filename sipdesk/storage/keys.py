"""The keys of a store: one random data key, wrapped once for each way to open the store.

The data key encrypts the store and never leaves memory in the open. Each slot holds it wrapped (AES-256-GCM) under a
key made from a passphrase (Argon2id), from a recovery code or from what the computer's keystore holds (HKDF). The
store's uid and the slot's name are bound in, so a slot cannot be moved. Changing the passphrase rewrites one slot and
not the store.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from sipdesk.domain.ids import new_uid
from sipdesk.errors import SipError
from sipdesk.storage.passphrase import canonical, check_passphrase
from sipdesk.storage.recovery_code import read_recovery_code

KEY_BYTES: Final = 32
SALT_BYTES: Final = 16
WRAPPED_BYTES: Final = 12 + KEY_BYTES + 16  # nonce, key, and the seal of AES-GCM
_NONCE_BYTES: Final = 12
_OF_KEYSTORE: Final = b"sipdesk keystore 1"


class DataKey(bytes):
    """The key of a store. It does not show itself, wherever it is printed."""

    def __repr__(self) -> str:
        return "DataKey(hidden)"

    __str__ = __repr__


class SlotName(StrEnum):
    """The ways to open a store."""

    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"  # the person's own recovery code
    ORGANISATION = "organisation"  # the unit's recovery code, for when somebody leaves
    KEYSTORE = "keystore"  # 32 random bytes in the computer's keystore, see `storage.keystore`


@dataclass(frozen=True, slots=True)
class Cost:
    """What Argon2id is to cost. memory: KiB."""

    memory: int = 64 * 1024
    time: int = 3
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class Slot:
    """The data key, wrapped. cost: of the passphrase's slot; None where the secret is strong by itself."""

    salt: bytes
    wrapped: bytes
    cost: Cost | None = None


@dataclass(frozen=True, slots=True)
class Keys:
    """What stands in the key file (see `storage.key_file`); nothing in it is secret. salt: the store's first bytes."""

    store_uid: str = field(default_factory=new_uid)
    salt: bytes = field(default_factory=lambda: os.urandom(SALT_BYTES))
    slots: Mapping[SlotName, Slot] = field(default_factory=dict)


def new_data_key() -> DataKey:
    return DataKey(os.urandom(KEY_BYTES))


def with_passphrase(keys: Keys, key: DataKey, passphrase: str, cost: Cost = Cost()) -> Keys:
    """Keys that this passphrase opens, instead of any earlier one. Raises SipError passphrase.… when it is too weak."""
    check_passphrase(passphrase)
    salt = os.urandom(SALT_BYTES)
    wrapping = key_from_passphrase(passphrase, salt, cost)
    return _with_slot(keys, SlotName.PASSPHRASE, Slot(salt, _wrap(keys, SlotName.PASSPHRASE, key, wrapping), cost))


def with_recovery_code(keys: Keys, key: DataKey, code: str, name: SlotName = SlotName.RECOVERY) -> Keys:
    """Keys that this code opens, instead of any earlier one of that name. Raises SipError code.… as reading it does."""
    salt = os.urandom(SALT_BYTES)
    wrapping = _from_code(read_recovery_code(code), salt)
    return _with_slot(keys, name, Slot(salt, _wrap(keys, name, key, wrapping)))


def with_keystore(keys: Keys, key: DataKey, secret: bytes) -> Keys:
    """Keys that these random bytes open, instead of any earlier ones from a keystore."""
    salt, name = os.urandom(SALT_BYTES), SlotName.KEYSTORE
    return _with_slot(keys, name, Slot(salt, _wrap(keys, name, key, _from_random(secret, salt, _OF_KEYSTORE))))


def without(keys: Keys, name: SlotName) -> Keys:
    """Keys that can no longer be opened that way."""
    return replace(keys, slots={one: slot for one, slot in keys.slots.items() if one is not name})


def unlock(keys: Keys, passphrase: str) -> DataKey:
    """The data key. Raises SipError store.wrong-passphrase, store.no-slot (slot)."""
    slot = _slot(keys, SlotName.PASSPHRASE)
    wrapping = key_from_passphrase(passphrase, slot.salt, slot.cost or Cost())
    key = _unwrap(keys, SlotName.PASSPHRASE, slot, wrapping)
    if key is None:
        raise SipError("store.wrong-passphrase")
    return key


def unlock_with_code(keys: Keys, code: str) -> tuple[DataKey, SlotName]:
    """The data key by the person's or the unit's recovery code, and which of them it was.

    Raises SipError code.… when it is mistyped, store.wrong-code when it is a code, but of another store or renewed.
    """
    signs = read_recovery_code(code)
    for name in (SlotName.RECOVERY, SlotName.ORGANISATION):
        slot = keys.slots.get(name)
        key = _unwrap(keys, name, slot, _from_code(signs, slot.salt)) if slot else None
        if key is not None:
            return key, name
    raise SipError("store.wrong-code")


def unlock_with_keystore(keys: Keys, secret: bytes) -> DataKey | None:
    """The data key; None where the keys have no such slot, or it was made from other bytes."""
    slot = keys.slots.get(SlotName.KEYSTORE)
    return _unwrap(keys, SlotName.KEYSTORE, slot, _from_random(secret, slot.salt, _OF_KEYSTORE)) if slot else None


def _with_slot(keys: Keys, name: SlotName, slot: Slot) -> Keys:
    return replace(keys, slots={**keys.slots, name: slot})


def _slot(keys: Keys, name: SlotName) -> Slot:
    slot = keys.slots.get(name)
    if slot is None:
        raise SipError("store.no-slot", slot=name.value)
    return slot


def key_from_passphrase(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """A key of KEY_BYTES by Argon2id."""
    return hash_secret_raw(
        canonical(passphrase).encode(), salt, time_cost=cost.time, memory_cost=cost.memory, parallelism=cost.lanes,
        hash_len=KEY_BYTES, type=Type.ID,
    )  # fmt: skip


def _from_code(signs: str, salt: bytes) -> bytes:
    return _from_random(signs.encode(), salt, b"sipdesk recovery code 1")


def _from_random(secret: bytes, salt: bytes, use: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt, use).derive(secret)


def _wrap(keys: Keys, name: SlotName, key: DataKey, wrapping: bytes) -> bytes:
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(wrapping).encrypt(nonce, bytes(key), _bound_in(keys, name))


def _unwrap(keys: Keys, name: SlotName, slot: Slot, wrapping: bytes) -> DataKey | None:
    nonce, sealed = slot.wrapped[:_NONCE_BYTES], slot.wrapped[_NONCE_BYTES:]
    try:
        return DataKey(AESGCM(wrapping).decrypt(nonce, sealed, _bound_in(keys, name)))
    except InvalidTag:
        return None


def _bound_in(keys: Keys, name: SlotName) -> bytes:
    return f"sipdesk keys 1|{keys.store_uid}|{name.value}".encode()
