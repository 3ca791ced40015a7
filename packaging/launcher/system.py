"""What the programs and tests need of a Debian-like Linux beside Python. Elsewhere there is nothing to do.

Windows and macOS bring Qt's libraries in its wheels; on other Linuxes the names differ, and a person has to know them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import Iterable, Sequence

from launcher.progress import LauncherError, Progress, run_quietly

WINDOW = (  # Qt, drawing to memory and to X
    "libdbus-1-3", "libegl1", "libfontconfig1", "libgl1", "libglib2.0-0", "libx11-xcb1", "libxcb-cursor0",
    "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0", "libxcb-render-util0", "libxcb-shape0",
    "libxcb-sync1", "libxcb-xfixes0", "libxcb-xkb1", "libxkbcommon-x11-0", "libxkbcommon0",
)
BUILD = ("binutils",)
TESTS = (  # a screen in memory, keys pressed from outside, two PDF tools, Unicode's bidi data, a face, signatures
    "xvfb", "xauth", "xdotool", "qpdf", "poppler-utils", "unicode-data", "fonts-open-sans", "osslsigncode",
)
COMPARED = ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0")  # WeasyPrint, which bench measures against
WINE = (  # Windows programs, their compiler, and what makes their installers
    "wine", "wine64", "xvfb", "xauth", "nsis", "wixl", "msitools", "gcc-mingw-w64-x86-64", "binutils-mingw-w64-x86-64",
    "osslsigncode", "openssl",
)
NEEDED = {
    "papers": (),
    "run": WINDOW,
    "build": WINDOW + BUILD,
    "test": WINDOW + BUILD + TESTS,
    "windows-smoke": WINDOW + BUILD + WINE,
    "bench": WINDOW + BUILD + TESTS + COMPARED,
}


def debian_like() -> bool:
    return shutil.which("apt-get") is not None and shutil.which("dpkg-query") is not None


def installed(listing: str) -> set[str]:
    """The package names in dpkg-query's lines `status<TAB>name<TAB>provides`, provided names included.

    Newer Debians call libglib2.0-0 libglib2.0-0t64 and let it provide the old name.
    """
    names: set[str] = set()
    for line in listing.splitlines():
        status, name, provides = line.split("\t")
        if status.startswith("ii"):
            names.add(name)
            names.update(provided.split("(")[0].strip() for provided in provides.split(",") if provided.strip())
    return names


def missing(wanted: Iterable[str]) -> list[str]:
    """Which of the wanted packages a Debian-like system lacks."""
    line = "${db:Status-Abbrev}\t${Package}\t${Provides}\n"
    listing = subprocess.run(["dpkg-query", "-W", f"-f={line}"], stdout=subprocess.PIPE, text=True, check=True).stdout
    there = installed(listing)
    return [name for name in wanted if name not in there]


def install(progress: Progress, packages: Sequence[str]) -> None:
    """Install packages with apt-get as root; raises LauncherError with the one command where we may not."""
    right = _root_prefix()
    if right is None:
        raise LauncherError(
            "Some system packages are missing and only an administrator can install them. Please run\n\n"
            f"    sudo apt-get install --no-install-recommends {' '.join(packages)}\n\n"
            "and start this again, or go on without them with --no-system."
        )
    apt = [*right, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-y", "-o", "DPkg::Lock::Timeout=300"]
    if not _known(packages):
        progress.note("reading the list of packages (apt-get update)")
        run_quietly(progress, [*apt, "update"], "The list of packages cannot be read.")
    command = [*apt, "install", "--no-install-recommends", *packages]
    try:
        run_quietly(progress, command, "apt-get could not install the system packages.")
    except LauncherError:
        progress.note("once more with a fresh list of packages (apt-get update)")
        run_quietly(progress, [*apt, "update"], "The list of packages cannot be read.")
        run_quietly(progress, command, "apt-get could not install the system packages.")


def _root_prefix() -> list[str] | None:
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], stderr=subprocess.DEVNULL, check=False).returncode == 0:
        return [sudo, "-n"]
    return None


def _known(packages: Sequence[str]) -> bool:
    """Whether apt's own list names every package already."""
    shown = subprocess.run(
        ["apt-cache", "show", "--no-all-versions", *packages], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        text=True, check=False,
    )
    mark = "Package: "
    return set(packages) <= {line[len(mark):] for line in shown.stdout.splitlines() if line.startswith(mark)}


def packages_for_python(incomplete: Sequence[str]) -> list[str]:
    """Debian packages that complete one of these versions ("3.11"), or bring a whole Python where there is none."""
    for version in incomplete:
        if _known([f"python{version}-venv"]):
            return [f"python{version}-venv"]
    for version in ("3.14", "3.13", "3.12", "3.11"):
        if _known([f"python{version}", f"python{version}-venv"]):
            return [f"python{version}", f"python{version}-venv"]
    return ["python3", "python3-venv"]
