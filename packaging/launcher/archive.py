"""The program for Linux as one tar archive: the same folder gives the same bytes, whoever made it and when."""

from __future__ import annotations

import gzip
import platform
import sys
import tarfile
from pathlib import Path


def archive_name(version: str) -> str:
    return f"SIPDesk-{version}-{sys.platform}-{platform.machine()}.tar.gz"


def write_archive(folder: Path, out: Path, made: int) -> None:
    """`folder` as SIPDesk/ in `out`. made: seconds since 1970, the time of everything inside."""
    with out.open("wb") as raw, gzip.GzipFile("", "wb", mtime=made, fileobj=raw) as packed, \
            tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar:  # fmt: skip
        for path in [folder, *sorted(folder.rglob("*"))]:
            _add(tar, path, Path("SIPDesk") / path.relative_to(folder), made)


def _add(tar: tarfile.TarFile, path: Path, name: Path, made: int) -> None:
    entry = tar.gettarinfo(str(path), name.as_posix())
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = made
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    entry.pax_headers = {}
    if entry.isfile():
        with path.open("rb") as content:
            tar.addfile(entry, content)
    else:
        tar.addfile(entry)
