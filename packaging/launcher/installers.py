"""Makes the installers of a built Windows program: an MSI for the machine, an MSI and a setup for one person.

The setup is made by makensis. The MSIs are made by WiX 3 (candle, light) on Windows and by wixl on Linux from the same
sources; the list of files is written here, with component codes that stay the same as long as a file keeps its place,
as Windows Installer wants it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import uuid
from pathlib import Path
from typing import Iterator, Sequence
from xml.sax.saxutils import quoteattr

from launcher.progress import LauncherError

SPACE = uuid.UUID("0d0a55f3-2c1b-4c56-9a0f-8c0a7f5b9f10")
SCOPES = {"machine": "perMachine", "user": "perUser"}


class Installers:
    """payload: the built folder. out: where the installers go."""

    def __init__(self, sources: Path, payload: Path, out: Path, version: str, icon: Path) -> None:
        self.sources, self.payload, self.out, self.version, self.icon = sources, payload, out, version, icon

    def setup(self, sign: str = "", *, quick: bool = False) -> Path:
        """The setup for one person. sign: command that signs the file it is given; quick: large, for trials.

        Raises LauncherError.
        """
        made = self.out / f"SIPDesk-{self.version}-setup.exe"
        options = {"VERSION": self.version, "PAYLOAD": self.payload, "OUT": made, "ICON": self.icon}
        options.update({"SIGN": sign} if sign else {})
        options.update({"QUICK": "1"} if quick else {})
        _run(["makensis", "-V2", *(f"-D{name}={value}" for name, value in options.items()),
              str(self.sources / "sipdesk.nsi")], made)
        return made

    def msi(self, whose: str) -> Path:
        """The MSI for "machine" or "user". Raises LauncherError."""
        made = self.out / f"SIPDesk-{self.version}-{whose}.msi"
        files = self.out / f"files-{whose}.wxs"
        files.write_text(file_list(self.payload, whose), "utf-8")
        values = {
            "VERSION": self.version, "SCOPE": SCOPES[whose], "ICON": self._near(self.icon),
            "SRC": self._near(self.payload), "UPGRADE": code(f"upgrade {whose}"), "MENU": code(f"menu {whose}"),
        }
        sources = [self._near(self.sources / "sipdesk.wxs"), files.name]
        made.unlink(missing_ok=True)
        if shutil.which("wixl"):
            given = [part for name, value in values.items() for part in ("-D", f"{name}={value}")]
            _run(["wixl", "-a", "x64", *given, "-o", made.name, *sources], made)
        else:
            objects = [f"{Path(source).stem}.wixobj" for source in sources]
            given = [f"-d{name}={value}" for name, value in values.items()]
            _run(["candle", "-nologo", "-arch", "x64", *given, *sources], self.out / objects[0])
            _run(["light", "-nologo", "-spdb", "-out", made.name, *objects], made)
        files.unlink()
        return made

    def _near(self, path: Path) -> str:
        """wixl takes no absolute paths; it is run where the installers go."""
        return os.path.relpath(path, self.out)


def code(name: str) -> str:
    """The code of an upgrade family or a component: always the same for the same name."""
    return str(uuid.uuid5(SPACE, name)).upper()


def file_list(payload: Path, whose: str) -> str:
    """The component group *Files* with every file of the payload. Raises LauncherError for a name that is not ASCII."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', '<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">',
             "<Fragment>", '<DirectoryRef Id="INSTALLDIR">', *_folder(payload, payload, whose), "</DirectoryRef>",
             '<ComponentGroup Id="Files">']
    lines += [f'<ComponentRef Id="{_id("c", name)}"/>' for name in _files(payload)]
    return "\n".join([*lines, "</ComponentGroup>", "</Fragment>", "</Wix>", ""])


def _files(payload: Path) -> list[str]:
    names = sorted(path.relative_to(payload).as_posix() for path in payload.rglob("*") if path.is_file())
    foreign = [name for name in names if not name.isascii()]
    if foreign:
        raise LauncherError(f"File names for the MSI have to be ASCII: {', '.join(foreign)}")
    return names


def _folder(folder: Path, payload: Path, whose: str) -> Iterator[str]:
    for path in sorted(folder.iterdir()):
        name = path.relative_to(payload).as_posix()
        if path.is_dir():
            yield f'<Directory Id="{_id("d", name)}" Name={quoteattr(path.name)}>'
            yield from _folder(path, payload, whose)
            yield "</Directory>"
        else:
            source = quoteattr("$(var.SRC)/" + name)
            yield f'<Component Id="{_id("c", name)}" Guid="{code(f"{whose} {name}")}" Win64="yes">'
            yield f'<File Id="{_id("f", name)}" Name={quoteattr(path.name)} Source={source} KeyPath="yes"/></Component>'


def _id(kind: str, name: str) -> str:
    return kind + uuid.uuid5(SPACE, name).hex


def _run(command: Sequence[str], made: Path) -> None:
    """A tool that says it is done and made nothing has failed too."""
    try:
        ran = subprocess.run(
            list(command), cwd=made.parent, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
    except FileNotFoundError:
        raise LauncherError(f"{command[0]} is not on this machine; the installers need it.") from None
    if ran.returncode or not made.is_file():
        raise LauncherError(f"{made.name} could not be made:\n{ran.stdout}")
