"""The keystore of the computer: what opens a store without a passphrase, for jobs that run in a person's own login.

Windows keeps such secrets under the person's login (the Credential Manager). It is asked by its own four functions: a
library for it brings eight packages and, on Linux, a connection to another program, and SIPDesk opens none. There, and
on macOS, it has no keystore. What is kept are 32 random bytes that open one slot of the key file, never the key of the
store: without the slot they open nothing. They stay on this computer and do not roam with the profile.
"""

import os
import sys
from typing import Final, Protocol

from sipdesk.errors import SipError

SECRET_BYTES: Final = 32


class Keystore(Protocol):
    """name: of what is kept, the same each time. All raise SipError keystore.refused when the system says no."""

    def keep(self, name: str, secret: bytes) -> None:
        """Instead of what was kept under that name."""

    def find(self, name: str) -> bytes | None:
        """None when nothing is kept under that name."""

    def forget(self, name: str) -> None:
        """Whether or not something was kept."""


def new_secret() -> bytes:
    return os.urandom(SECRET_BYTES)


def name_for(store_uid: str) -> str:
    """As it is listed among the person's credentials."""
    return f"SIPDesk {store_uid}"


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _GENERIC, _LOCAL_MACHINE, _NOT_FOUND = 1, 2, 1168

    class _Credential(ctypes.Structure):
        """CREDENTIALW of wincred.h."""

        _fields_ = (
            ("flags", wintypes.DWORD), ("type", wintypes.DWORD), ("target", wintypes.LPWSTR),
            ("comment", wintypes.LPWSTR), ("written", wintypes.FILETIME), ("size", wintypes.DWORD),
            ("blob", ctypes.POINTER(ctypes.c_char)), ("persist", wintypes.DWORD), ("count", wintypes.DWORD),
            ("attributes", ctypes.c_void_p), ("alias", wintypes.LPWSTR), ("user", wintypes.LPWSTR),
        )  # fmt: skip

    class CredentialManager:
        """The keystore of Windows."""

        def __init__(self) -> None:
            self._library = ctypes.WinDLL("advapi32", use_last_error=True)

        def keep(self, name: str, secret: bytes) -> None:
            held = ctypes.create_string_buffer(secret, len(secret))
            told = _Credential(
                type=_GENERIC, target=name, size=len(secret), persist=_LOCAL_MACHINE, user="SIPDesk",
                blob=ctypes.cast(held, ctypes.POINTER(ctypes.c_char)),
            )  # fmt: skip
            if not self._library.CredWriteW(ctypes.byref(told), 0):
                raise SipError("keystore.refused")

        def find(self, name: str) -> bytes | None:
            found = ctypes.POINTER(_Credential)()
            if not self._library.CredReadW(wintypes.LPCWSTR(name), _GENERIC, 0, ctypes.byref(found)):
                return self._nothing()
            try:
                return ctypes.string_at(found.contents.blob, found.contents.size)
            finally:
                self._library.CredFree(found)

        def forget(self, name: str) -> None:
            if not self._library.CredDeleteW(wintypes.LPCWSTR(name), _GENERIC, 0):
                self._nothing()

        def _nothing(self) -> None:
            if ctypes.get_last_error() != _NOT_FOUND:
                raise SipError("keystore.refused")

    def of_this_login() -> Keystore | None:
        """The keystore of whoever is signed in to the computer."""
        return CredentialManager()

else:

    def of_this_login() -> Keystore | None:
        """This system has none that SIPDesk uses."""
        return None
