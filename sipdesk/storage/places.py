"""Where a store may lie: on a disk of this machine.

SQLite's write-ahead log needs one machine with its own memory and honest locks. On a network share two machines could
write at once, and a folder that is synchronised copies a store while it is open. Both lose cases without a word.
"""

import os
import re
import sys
from pathlib import Path
from typing import Final

from sipdesk.errors import SipError
from sipdesk.paths import user_data

STORE_NAME: Final = "cases.sipstore"
_REMOTE_DRIVE: Final = 4  # what GetDriveTypeW says of a mapped letter
_NETWORK: Final = frozenset((
    "9p", "afpfs", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "davfs2", "glusterfs", "lustre", "ncpfs", "nfs",
    "nfs4", "orangefs", "smb2", "smb3", "smbfs", "sshfs", "webdav", "webdavfs",
))  # fmt: skip
_SYNCED_VARIABLES: Final = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_SYNCED_NAMES: Final = ("onedrive", "dropbox", "google drive", "googledrive", "nextcloud", "mobile documents")
_OCTAL: Final = re.compile(r"\\(\d{3})")  # how mountinfo writes a space
_MAC_LOCAL: Final = 0x1000  # MNT_LOCAL
_MAC_FLAGS_AT: Final = 64  # bytes into struct statfs
_MAC_STATFS: Final = 4096  # more than that struct needs


def default_store() -> Path:
    """The store's own place in the local profile of this person."""
    return user_data() / STORE_NAME


def check_place(path: Path) -> None:
    """Raises SipError store.network-folder or store.cloud-folder (folder) when a store must not lie there."""
    real = Path(os.path.realpath(path))
    path = path.absolute()
    if _is_network(path) or _is_network(real):
        raise SipError("store.network-folder", folder=str(path.parent))
    if is_synced(path, os.environ) or is_synced(real, os.environ):
        raise SipError("store.cloud-folder", folder=str(path.parent))


def is_unc(path: str) -> bool:
    r"""Whether a Windows path names another machine: `\\server\share`, also as `\\?\UNC\server\share`."""
    slashed = path.replace("/", "\\")
    if slashed.upper().startswith("\\\\?\\UNC\\"):
        return True
    return slashed.startswith("\\\\") and not slashed.startswith(("\\\\?\\", "\\\\.\\"))


def is_synced(path: Path, environment: "os._Environ[str] | dict[str, str]") -> bool:
    """Whether the path lies in a folder that a service copies to other machines."""
    if any(part.casefold().startswith(_SYNCED_NAMES) for part in path.parts):
        return True
    roots = [Path(environment[name]) for name in _SYNCED_VARIABLES if environment.get(name)]
    return any(path.is_relative_to(root) for root in roots)


def mounted_type(mountinfo: str, path: Path) -> str:
    """The type of file system that holds `path`, from the text of /proc/self/mountinfo (proc(5)); "" when unknown."""
    held_by, kind = Path(), ""
    for line in mountinfo.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split()
        if len(fields) < 5 or not after:
            continue
        point = Path(_OCTAL.sub(lambda sign: chr(int(sign[1], 8)), fields[4]))
        if path.is_relative_to(point) and len(point.parts) >= len(held_by.parts):  # a later mount hides an earlier
            held_by, kind = point, after.split()[0]
    return kind


def is_network_type(kind: str) -> bool:
    """Whether a file system of that type lies elsewhere. Of `fuse.…` one cannot know, so it counts."""
    return kind in _NETWORK or kind.startswith("fuse.")


def _is_network(path: Path) -> bool:
    if sys.platform == "win32":
        import ctypes  # only here, because Linux needs none

        return is_unc(str(path)) or ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == _REMOTE_DRIVE
    if sys.platform == "darwin":
        return _is_remote_on_mac(_existing(path))
    try:
        mounts = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return is_network_type(mounted_type(mounts, path))


def _existing(path: Path) -> Path:
    """The nearest folder above that is there already."""
    return next(folder for folder in (path, *path.parents) if folder.exists())


def _is_remote_on_mac(path: Path) -> bool:
    import ctypes  # only here, because Linux needs none

    system = ctypes.CDLL(None)
    statfs = getattr(system, "statfs$INODE64", None) or system.statfs
    answer = ctypes.create_string_buffer(_MAC_STATFS)
    if statfs(os.fsencode(path), answer) != 0:
        return False
    return not int.from_bytes(answer.raw[_MAC_FLAGS_AT : _MAC_FLAGS_AT + 4], sys.byteorder) & _MAC_LOCAL
