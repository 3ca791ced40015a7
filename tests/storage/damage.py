"""A bit turned over, and whether somebody is told."""

from pathlib import Path

from sipdesk.errors import SipError
from sipdesk.storage.keys import DataKey
from sipdesk.storage.opening import open_store


def flip(path: Path, place: int, bit: int = 1) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= bit
    path.write_bytes(content)


def damage_is_told(path: Path, key: DataKey) -> bool:
    """When the store is opened, or when it is looked through."""
    try:
        with open_store(path, key) as opened:
            return bool(opened.damage())
    except SipError as error:
        return error.code == "store.damaged"
