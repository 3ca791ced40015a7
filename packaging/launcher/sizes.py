"""What is in the built folder, by size: what grew, and what could be cut."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import NamedTuple, Sequence

MEGABYTE = 1_000_000


class Room(NamedTuple):
    """A part of the folder. size: bytes."""

    name: str
    size: int
    files: int


def rooms(folder: Path) -> Sequence[Room]:
    """The parts of a built program, the largest first: packages by name, libraries of the system together."""
    found: dict[str, list[int]] = defaultdict(list)
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            found[_room(file.relative_to(folder))].append(file.stat().st_size)
    return sorted((Room(name, sum(sizes), len(sizes)) for name, sizes in found.items()), key=lambda room: -room.size)


def _room(file: Path) -> str:
    parts = file.parts if file.parts[0] != "_internal" else file.parts[1:]
    if len(parts) == 1:
        if file.parts[0] != "_internal":
            return file.name
        return "libraries of the system" if ".so" in file.name or file.suffix == ".dll" else "loose files"
    if parts[0] == "PySide6" and len(parts) > 2:
        return "/".join(parts[:3] if parts[1] == "Qt" else parts[:2])
    return parts[0]


def table(folder: Path) -> str:
    """Megabytes, files and name, a line each, and the sum."""
    listed = rooms(folder)
    whole = Room("in all", sum(room.size for room in listed), sum(room.files for room in listed))
    large = [room for room in listed if room.size >= MEGABYTE // 10]
    small = [room for room in listed if room.size < MEGABYTE // 10]
    rest = Room("everything smaller", sum(room.size for room in small), sum(room.files for room in small))
    rows = (*large, rest, whole)
    return "\n".join(f"{room.size / MEGABYTE:8.1f} MB {room.files:5} files  {room.name}" for room in rows)
