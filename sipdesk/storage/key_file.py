"""The key file beside the store: wrapped keys as JSON, read with suspicion and written whole or not at all."""

import base64
import json
from pathlib import Path
from typing import Any, Final

from sipdesk.errors import SipError
from sipdesk.storage.files import move_into_place, write_atomically
from sipdesk.storage.keys import SALT_BYTES, WRAPPED_BYTES, Cost, Keys, Slot, SlotName

FORMAT: Final = 2  # 1 knows no keystore; a file without one is still written as 1
_LARGEST: Final = 100_000  # bytes
_MOST: Final = {"memory": 1 << 20, "time": 20, "lanes": 16}  # a tampered file may not take the machine down


def key_file_path(store: Path) -> Path:
    """`cases.sipstore.keys` lies beside `cases.sipstore`."""
    return store.with_name(f"{store.name}.keys")


def read_keys(store: Path) -> Keys:
    """The keys of a store: those beside it, or, where the program ended in the middle of changing the data key, those
    whose salt the store begins with. Raises as `read_key_file` does."""
    coming = next_key_file_path(store)
    if coming.exists():
        keys = read_key_file(coming)
        if keys.salt == _first_bytes(store):
            return keys
    return read_key_file(key_file_path(store))


def settle_keys(store: Path) -> None:
    """Bring to its end, or undo, what was left in the middle of changing the data key. Only who holds the store's lock
    may do it. Raises SipError store.not-written, and as `read_key_file` does."""
    coming = next_key_file_path(store)
    if not coming.exists():
        return
    try:
        if read_key_file(coming).salt == _first_bytes(store):
            move_into_place(coming, key_file_path(store))
        else:
            coming.unlink()
    except OSError:
        raise SipError("store.not-written", file=coming.name) from None


def next_key_file_path(store: Path) -> Path:
    """Where new keys wait while the store is encrypted anew."""
    return store.with_name(f"{store.name}.keys.next")


def read_key_file(path: Path) -> Keys:
    """Raises SipError store.no-key-file, store.key-file-damaged, store.key-file-newer (all: file, the name)."""
    try:
        content = path.read_bytes()
    except OSError:
        raise SipError("store.no-key-file", file=path.name) from None
    try:
        plain = json.loads(content) if len(content) <= _LARGEST else None
        newer = isinstance(plain, dict) and plain.get("sipdesk-keys", 0) > FORMAT
        keys = None if newer else _from_plain(plain)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise SipError("store.key-file-damaged", file=path.name) from None
    if keys is None:
        raise SipError("store.key-file-newer", file=path.name)
    return keys


def write_key_file(path: Path, keys: Keys) -> None:
    """Whole or not at all. Raises SipError store.not-written."""
    write_atomically(path, (json.dumps(_to_plain(keys), indent=2) + "\n").encode())


def _first_bytes(store: Path) -> bytes:
    try:
        with store.open("rb") as file:
            return file.read(SALT_BYTES)
    except OSError:
        return b""


def _to_plain(keys: Keys) -> dict[str, Any]:
    return {
        "sipdesk-keys": FORMAT if SlotName.KEYSTORE in keys.slots else 1,
        "store": keys.store_uid,
        "salt": _text(keys.salt),
        "slots": {name.value: _slot_to_plain(slot) for name, slot in keys.slots.items()},
    }


def _slot_to_plain(slot: Slot) -> dict[str, Any]:
    way: dict[str, Any] = {"kdf": "hkdf-sha256"}
    if slot.cost:
        way = {"kdf": "argon2id", "memory": slot.cost.memory, "time": slot.cost.time, "lanes": slot.cost.lanes}
    return way | {"salt": _text(slot.salt), "wrapped": _text(slot.wrapped)}


def _from_plain(plain: Any) -> Keys:
    salt = _bytes(plain["salt"], SALT_BYTES)
    slots = {SlotName(name): _slot_from_plain(slot) for name, slot in plain["slots"].items()}
    if plain["sipdesk-keys"] not in (1, FORMAT) or not isinstance(plain["store"], str):
        raise ValueError
    return Keys(plain["store"], salt, slots)


def _slot_from_plain(plain: Any) -> Slot:
    cost = None
    if plain["kdf"] == "argon2id":
        cost = _cost(plain)
    elif plain["kdf"] != "hkdf-sha256":
        raise ValueError
    wrapped = _bytes(plain["wrapped"], WRAPPED_BYTES)
    return Slot(_bytes(plain["salt"], SALT_BYTES), wrapped, cost)


def _cost(plain: Any) -> Cost:
    values = {name: plain[name] for name in _MOST}
    if not all(type(value) is int and 1 <= value <= _MOST[name] for name, value in values.items()):
        raise ValueError
    if values["memory"] < 8 * values["lanes"]:  # less than Argon2 needs
        raise ValueError
    return Cost(**values)


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _bytes(text: Any, length: int) -> bytes:
    raw = base64.b64decode(text, validate=True)
    if len(raw) != length:
        raise ValueError
    return raw
