"""What is tried with the installers of a Windows build: silent installation, use, upgrade, downgrade, removal."""

from __future__ import annotations

import os
import shutil
from functools import partial
from pathlib import Path
from typing import Callable, Iterator

from launcher.frozen import Frozen
from launcher.installers import Installers
from launcher.progress import LauncherError
from launcher.signing import Signer, is_good, trial_certificate
from launcher.wine import Said, Wine

Trial = Callable[[], str]
Make = Callable[..., Installers]
LATER = "99.0.0"
POLICY = "HKLM\\Software\\Policies\\SIPDesk"
ENTRIES = "Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall"
RANA = "DEMO-05"  # the invented person who reads Arabic
CASES = "a case that must not be touched"


class Installed:
    """make(version, folder): the installers of a version, made in a folder below `dist/windows`."""

    def __init__(self, wine: Wine, frozen: Frozen, make: Make) -> None:
        self.wine, self.frozen, self._make = wine, frozen, make
        self.version = frozen.version()
        self._now, self._later = make(self.version), make(LATER, "later")
        self._home = wine.folder / "Åsas hem"
        self._files: dict[str, Path] = {}

    def trials(self) -> Iterator[tuple[str, Trial]]:
        """Name and trial, in the order in which they have to be."""
        yield "the installers are made", self._made
        yield "signed for a trial, found good, a flipped byte noticed", self._signed
        for kind in ("setup", "user", "machine"):
            yield f"{kind}: installed silently, every file there", partial(self._install, kind)
            yield f"{kind}: self-test", partial(self._self_test, kind)
            if kind == "setup":
                yield "setup: the window opens", self._window
                yield "setup: a plan in Arabic from a folder with å and blanks", self._paper
                yield "setup: the policy in the registry is obeyed", self._policy
            yield f"{kind}: upgraded, one entry, downgrade refused", partial(self._upgrade, kind)
            yield f"{kind}: removed, no file left, cases untouched", partial(self._remove, kind)

    def place(self, kind: str) -> Path:
        """Where that installer puts the program."""
        if kind == "machine":
            return self.wine.drive / "Program Files" / "SIPDesk"
        return self.wine.profile / "Local" / "Programs" / "SIPDesk"

    @property
    def _data(self) -> Path:
        return self.wine.profile / "Local" / "SIPDesk" / "cases.sipstore"

    def _made(self) -> str:
        self._files = {
            "setup": self._now.setup(), "user": self._now.msi("user"), "machine": self._now.msi("machine"),
            "setup later": self._later.setup(quick=True), "user later": self._later.msi("user"),
            "machine later": self._later.msi("machine"),
        }
        self._data.parent.mkdir(parents=True, exist_ok=True)
        self._data.write_text(CASES, "utf-8")
        now = [self._files[kind] for kind in ("setup", "user", "machine")]
        return ", ".join(f"{file.name} {file.stat().st_size / 1e6:.1f} MB" for file in now)

    def _signed(self) -> str:
        """On copies: a certificate for trials is worth nothing outside."""
        folder = self.wine.folder / "signed"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        told = trial_certificate(folder)
        signer = Signer({**os.environ, **told})
        for kind in ("setup", "machine"):
            copy = folder / self._files[kind].name
            shutil.copyfile(self._files[kind], copy)
            _must(not is_good(copy, told), f"{copy.name} is good before it is signed")
            signer.sign(copy)
            _must(is_good(copy, told), f"{copy.name} is not good when it is signed")
            content = bytearray(copy.read_bytes())
            content[len(content) // 2] ^= 1
            copy.write_bytes(bytes(content))
            _must(not is_good(copy, told), f"a flipped byte in {copy.name} is not noticed")
        return "setup and MSI"

    def _run_installer(self, kind: str, version: str = "") -> Said:
        file = self.wine.at(self._files[f"{kind} {version}".strip()])
        if kind == "setup":
            return self.wine.run(file, "/S", patience=300)
        return self.wine.run("msiexec", "/i", file, "/qn", patience=300)

    def _install(self, kind: str) -> str:
        said = self._run_installer(kind)
        _must(said.code == 0, f"the installation ended with {said.code}: {said.text[-500:]}")
        wanted, found = _names(self.frozen.folder), _names(self.place(kind)) - {"Uninstall.exe"}
        _must(wanted == found, f"not as built: {sorted(wanted ^ found)[:5]}")
        _must(bool(list(self.wine.drive.rglob("SIPDesk.lnk"))), "there is no entry in the start menu")
        return f"{len(found)} files; {'; '.join(self._entries())}"

    def _entries(self) -> list[str]:
        """What the list of installed programs says of us: name, version, publisher."""
        found = []
        for root in ("HKLM", "HKCU"):
            said = self.wine.run("reg", "query", f"{root}\\{ENTRIES}", "/s").text
            for entry in said.split("HKEY_")[1:]:
                rows = [line.split(maxsplit=2) for line in entry.splitlines()]
                values = {row[0]: row[2] for row in rows if len(row) == 3}
                if values.get("DisplayName") == "SIPDesk":
                    found.append(f"{values.get('DisplayVersion')} of {values.get('Publisher')}")
        return found

    def _program(self, kind: str, *arguments: str) -> Said:
        home = {"SIPDESK_HOME": self.wine.at(self._home)}
        return self.wine.run(self.wine.at(self.place(kind) / "sipdesk-cli.exe"), *arguments, patience=300, more=home)

    def _self_test(self, kind: str) -> str:
        said = self._program(kind, "self-test")
        _must(said.code == 0, f"the self-test says no:\n{said.text}")
        return f"{len([line for line in said.text.splitlines() if chr(9) + 'ok' in line])} lines ok"

    def _window(self) -> str:
        ready = self.wine.folder / "ready"
        told = {"SIPDESK_READY_FILE": self.wine.at(ready), "SIPDESK_HOME": self.wine.at(self._home)}
        program = self.wine.at(self.place("setup") / "SIPDesk.exe")
        _must(self.wine.opens([program, "demo"], ready, told), "no window within two minutes, three times")
        reports = list((self._home / "reports").glob("*")) if (self._home / "reports").exists() else []
        _must(not reports, f"a fault was reported: {[file.read_text('utf-8') for file in reports]}")
        log = (self._home / "logs" / "sipdesk.log").read_text("utf-8")
        return log.strip().splitlines()[0].partition(" start ")[2]

    def _paper(self) -> str:
        out = self.wine.folder / "Åsas papper"
        shutil.rmtree(out, ignore_errors=True)
        said = self._program("setup", "demo", "--into", self.wine.at(out / "demo"))
        _must(said.code == 0, said.text)
        case = out / "demo" / RANA / "case.json"
        arabic = ("--paper", "plan", "--to", "person", "--language", "ar", "--size", "24")
        said = self._program("setup", "render", self.wine.at(case), *arabic, "--out", self.wine.at(out / "ut"))
        papers = list((out / "ut").glob("*.pdf")) if (out / "ut").exists() else []
        _must(said.code == 0 and len(papers) == 1, said.text)
        return f"{papers[0].stat().st_size // 1000} kB"

    def _policy(self) -> str:
        """A right value is named, a wrong one makes the self-test say no in a sentence."""
        self.wine.run("reg", "add", POLICY, "/v", "AutoLockMinutes", "/t", "REG_DWORD", "/d", "5", "/f")
        right = self._program("setup", "self-test", "--no-window")
        self.wine.run("reg", "add", POLICY, "/v", "AutoLockMinutes", "/t", "REG_DWORD", "/d", "500", "/f")
        wrong = self._program("setup", "self-test", "--no-window")
        self.wine.run("reg", "delete", POLICY, "/f")
        _must("policy\tok\tauto_lock_minutes" in right.text, right.text)
        _must(wrong.code == 1 and "AutoLockMinutes i HKEY_LOCAL_MACHINE" in wrong.text, wrong.text)
        return ""

    def _upgrade(self, kind: str) -> str:
        said = self._run_installer(kind, "later")
        entries = self._entries()
        _must(said.code == 0 and len(entries) == 1, f"code {said.code}, entries {entries}")
        _must(entries[0].startswith(LATER), f"the entry is {entries[0]}")
        back = self._run_installer(kind)
        _must(back.code != 0 and self._entries() == entries, f"downgrade: code {back.code}, entries {self._entries()}")
        return f"{entries[0]}; the older one ends with {back.code}"

    def _remove(self, kind: str) -> str:
        if kind == "setup":
            place = self.place(kind)
            said = self.wine.run(self.wine.at(place / "Uninstall.exe"), "/S", f"_?={self.wine.at(place)}", patience=300)
            (place / "Uninstall.exe").unlink(missing_ok=True)  # with _? it runs where it lies, and cannot go itself
            if place.is_dir() and not list(place.iterdir()):
                place.rmdir()
        else:
            said = self.wine.run("msiexec", "/x", self.wine.at(self._files[f"{kind} later"]), "/qn", patience=300)
        left = _names(self.place(kind)) if self.place(kind).exists() else set()
        _must(said.code == 0 and not left, f"code {said.code}, left: {sorted(left)[:5]}")
        _must(not list(self.wine.drive.rglob("SIPDesk.lnk")), "the entry in the start menu is still there")
        _must(not self._entries(), f"still listed: {self._entries()}")
        _must(self._data.read_text("utf-8") == CASES, "the cases were touched")
        return ""


def _names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def _must(well: bool, trouble: str) -> None:
    if not well:
        raise LauncherError(trouble)
