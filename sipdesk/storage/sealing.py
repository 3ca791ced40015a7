"""A few bytes under a passphrase, to be carried by hand: Argon2id makes the key, AES-256-GCM seals them.

What it costs is part of the format and stands in no file, so that a tampered one cannot take the machine down.
"""

import os
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from sipdesk.errors import SipError
from sipdesk.storage.keys import SALT_BYTES, Cost, key_from_passphrase
from sipdesk.storage.passphrase import check_passphrase

_MARK: Final = b"SIPDesk package 1\n"
_COST: Final = Cost()
_NONCE: Final = 12
_SEAL: Final = 16
LARGEST: Final = 500_000_000  # bytes


def seal(content: bytes, passphrase: str) -> bytes:
    """Raises SipError passphrase.… when it is too weak."""
    check_passphrase(passphrase)
    salt, nonce = os.urandom(SALT_BYTES), os.urandom(_NONCE)
    sealed = AESGCM(key_from_passphrase(passphrase, salt, _COST)).encrypt(nonce, content, _MARK)
    return _MARK + salt + nonce + sealed


def unseal(package: bytes, passphrase: str) -> bytes:
    """Raises SipError package.not-ours, package.not-opened: another passphrase, or not the bytes that were sealed."""
    start = len(_MARK)
    if not package.startswith(_MARK) or len(package) < start + SALT_BYTES + _NONCE + _SEAL:
        raise SipError("package.not-ours")
    salt, nonce = package[start : start + SALT_BYTES], package[start + SALT_BYTES : start + SALT_BYTES + _NONCE]
    try:
        opening = AESGCM(key_from_passphrase(passphrase, salt, _COST))
        return opening.decrypt(nonce, package[start + SALT_BYTES + _NONCE :], _MARK)
    except InvalidTag:
        raise SipError("package.not-opened") from None
