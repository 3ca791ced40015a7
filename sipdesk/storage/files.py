"""Small files written whole or not at all, also when the power goes in the middle."""

import os
import shutil
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from sipdesk.errors import SipError

_TRIES: Final = 5  # a virus scanner may hold a file for a moment on Windows
_PAUSE: Final = 0.1  # seconds


def write_atomically(path: Path, content: bytes) -> None:
    """Write `content` to `path`, readable by its owner only. The old file stands until the new one is on the disk.

    Raises SipError store.not-written (file: name).
    """
    fresh = path.with_name(f"{path.name}.new")
    try:
        make_private(fresh)
        fresh.write_bytes(content)
        move_into_place(fresh, path)
    except OSError:
        with suppress(OSError):  # what is half written goes, if it can
            fresh.unlink()
        raise SipError("store.not-written", file=path.name) from None


def make_private(path: Path) -> None:
    """Make an empty file, in place of what was there, that its owner alone can read. Raises OSError."""
    path.unlink(missing_ok=True)
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def copy_to_last(source: Path, target: Path) -> None:
    """A copy that its owner alone can read and that is on the disk when it is made. Raises OSError."""
    make_private(target)
    shutil.copyfile(source, target)
    make_last(target)


def make_last(path: Path) -> None:
    """Until then the power can take what was written. Raises OSError."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def move_into_place(fresh: Path, path: Path) -> None:
    """Give a finished file its name, in place of what had it, and make both last. Raises OSError."""
    make_last(fresh)
    for left in reversed(range(_TRIES)):
        try:
            fresh.replace(path)
            break
        except PermissionError:
            if not left:
                raise
            time.sleep(_PAUSE)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make new names in a folder last. Windows does that by itself and has no way to ask."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
