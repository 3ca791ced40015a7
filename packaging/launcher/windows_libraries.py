"""Which libraries a built Windows program asks for that are not in its own folder: they have to be Windows' own.

A PC of a municipality has no C runtime of Visual Studio unless somebody put it there, and nobody may put it there.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Iterable, Sequence

from launcher.windows_python import OBJDUMP

CODE = (".exe", ".dll", ".pyd")
OF_WINDOWS = frozenset((
    "advapi32", "authz", "bcrypt", "bcryptprimitives", "combase", "comctl32", "comdlg32", "crypt32", "d2d1", "d3d11",
    "d3d12", "d3d9", "dcomp", "dnsapi", "dwmapi", "dwrite", "dxgi", "gdi32", "icuuc", "imm32", "iphlpapi", "kernel32",
    "mpr", "mscms", "msimg32", "netapi32", "ntdll", "ole32", "oleaut32", "propsys", "rpcrt4", "secur32", "setupapi",
    "shcore", "shell32", "shlwapi", "synchronization", "ucrtbase", "uiautomationcore", "user32", "userenv", "usp10",
    "uxtheme", "version", "winhttp", "winmm", "winspool.drv", "ws2_32", "wtsapi32",
))  # fmt: skip
_ASKED = re.compile(r"^\s*DLL Name: (\S+)\s*$", re.MULTILINE)


def asked_elsewhere(folder: Path) -> tuple[int, list[str]]:
    """How many libraries of Windows the files in `folder` ask for, and what else: *file: library*."""
    windows: set[str] = set()
    strange: list[str] = []
    for file in sorted(path for path in folder.rglob("*") if path.suffix.lower() in CODE):
        places = [file.parent, folder, *(folder / "_internal" / place for place in _searched(file))]
        found = {path.name.lower() for place in places if place.is_dir() for path in place.iterdir()}
        for name in asked_by(file):
            if of_windows(name):
                windows.add(name.lower())
            elif name.lower() not in found:
                strange.append(f"{file.relative_to(folder).as_posix()}: {name}")
    return len(windows), strange


def _searched(file: Path) -> Sequence[str]:
    """Beside its own: what the starter announces to Windows, and for parts of Qt what is loaded before any of them."""
    return (".", "PySide6", "shiboken6") if "PySide6" in file.parts else (".",)


def of_windows(name: str) -> bool:
    """Whether every Windows 10 has it. *api-ms-win-…* only points on to one that it has."""
    low = name.lower()
    return low.startswith(("api-ms-win-", "ext-ms-win-")) or low.removesuffix(".dll") in OF_WINDOWS


def asked_by(file: Path) -> Iterable[str]:
    """The libraries that a program or library names in its table of imports."""
    dump = subprocess.run([OBJDUMP, "-p", str(file)], stdout=subprocess.PIPE, text=True, errors="replace", check=True)
    return _ASKED.findall(dump.stdout)
