"""One writer at a time: who has the store, and whether that is the window in front of the same person.

The operating system holds the lock and drops it with the process, so a program that was killed blocks nobody. What
stands in the lock file only tells others who has it.
"""

import getpass
import json
import os
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from sipdesk.errors import SipError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_LOCKED_BYTE: Final = 1 << 20  # far behind the text, because Windows lets nobody read what is locked
_LARGEST: Final = 10_000  # bytes of a lock file that we read


class Use(StrEnum):
    """What the process is that has the store."""

    WINDOW = "window"
    COMMAND_LINE = "command-line"


@dataclass(frozen=True, slots=True)
class Owner:
    """Who has the store. user: account name; session: of the login, because one account can be logged in twice."""

    pid: int
    user: str
    session: str
    use: Use

    @property
    def same_login(self) -> bool:
        """Whether that process belongs to the login that asks."""
        return (self.user, self.session) == (_user(), _session())


class InstanceLock:
    """The right to open one store, until `release` or the end of this process."""

    def __init__(self, store: Path, handle: int) -> None:
        self.store = store
        self._handle: int | None = handle

    def release(self) -> None:
        """Releasing twice is allowed."""
        if self._handle is not None:
            os.close(self._handle)  # the operating system unlocks with it
            self._handle = None

    def __enter__(self) -> "InstanceLock":
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


def take(store: Path, use: Use) -> InstanceLock:
    """Take the store for this process.

    Raises SipError store.open-here (a window of the same login has it: raise that), store.open-in-command-line,
    store.open-elsewhere (user; another login has it), store.not-written (file).
    """
    path = lock_file_path(store)
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    except OSError:
        raise SipError("store.not-written", file=path.name) from None
    if not _lock(handle):
        os.close(handle)
        raise _taken(owner(store))
    _write_owner(handle, Owner(os.getpid(), _user(), _session(), use))
    return InstanceLock(store, handle)


def lock_file_path(store: Path) -> Path:
    """`cases.sipstore.lock` lies beside `cases.sipstore`."""
    return store.with_name(f"{store.name}.lock")


def owner(store: Path) -> Owner | None:
    """Who took the store last, as the lock file tells; None when it tells nothing."""
    try:
        with lock_file_path(store).open("rb") as file:
            plain = json.loads(file.read(_LARGEST))
        return Owner(int(plain["pid"]), str(plain["user"]), str(plain["session"]), Use(plain["use"]))
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _taken(by: Owner | None) -> SipError:
    if by and by.use is Use.COMMAND_LINE:
        return SipError("store.open-in-command-line", user=by.user)
    if by and by.same_login:
        return SipError("store.open-here")
    return SipError("store.open-elsewhere", user=by.user if by else "")


def _write_owner(handle: int, owner: Owner) -> None:
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, json.dumps(asdict(owner)).encode())


def _lock(handle: int) -> bool:
    """Take the operating system's lock; False when somebody else has it."""
    with suppress(OSError):
        if sys.platform == "win32":
            os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    return False


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name
        return ""


def _session() -> str:
    """The login: on Windows its number, elsewhere what the login manager calls it."""
    if sys.platform == "win32":
        import ctypes  # only here, because Linux needs none

        number = ctypes.c_ulong()
        ctypes.windll.kernel32.ProcessIdToSessionId(os.getpid(), ctypes.byref(number))
        return str(number.value)
    return os.environ.get("XDG_SESSION_ID", "")
