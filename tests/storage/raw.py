"""A store's file as it lies on the disk, page by page, decrypted by hand: what is really there, free pages too."""

from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from sipdesk.storage.keys import DataKey

PAGE: Final = 4096
SALT, IV, TAIL = 16, 16, 80  # of SQLCipher 4: the tail holds the vector and the seal


def clear_pages(path: Path, key: DataKey) -> list[bytes]:
    """Each page without its tail; the first one without the salt too."""
    raw, clear = path.read_bytes(), []
    for start in range(0, len(raw), PAGE):
        page = raw[start : start + PAGE]
        vector = page[PAGE - TAIL : PAGE - TAIL + IV]
        hidden = page[SALT if not start else 0 : PAGE - TAIL]
        reader = Cipher(algorithms.AES(bytes(key)), modes.CBC(vector)).decryptor()
        clear.append(reader.update(hidden) + reader.finalize())
    return clear


def pages(path: Path, key: DataKey) -> bytes:
    """All of them."""
    return b"".join(clear_pages(path, key))
