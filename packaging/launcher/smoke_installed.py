"""What is tried with the installers of a Windows build: silent installation, use, upgrade, downgrade, removal."""

from __future__ import annotations

import os
import shutil
import zipfile
from functools import partial
from pathlib import Path
from typing import Callable, Iterator, Mapping

from launcher.frozen import Frozen
from launcher.installers import Installers
from launcher.kit import SUMS, sums, write_kit
from launcher.progress import LauncherError
from launcher.signing import Signer, in_place_command, is_good, sign_all, to_sign, trial_certificate
from launcher.wine import OWN_RUNTIME, Said, Wine

Trial = Callable[[], str]
Make = Callable[..., Installers]
LATER = "99.0.0"
POLICY = "HKLM\\Software\\Policies\\SIPDesk"
ENTRIES = "Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall"
RANA = "DEMO-05"  # the invented person who reads Arabic
PASSPHRASE = "korrekt häst batteri klammer"  # of a store for the trial
CASES = "a case that must not be touched"


class Installed:
    """make(version, folder, payload): the installers of a version, made in a folder below `dist/windows`."""

    def __init__(self, wine: Wine, frozen: Frozen, make: Make) -> None:
        self.wine, self.frozen, self._make = wine, frozen, make
        self.version = frozen.version()
        self._now = make(self.version)
        self._told: Mapping[str, str] = {}
        self._home = wine.folder / "Åsas hem"
        self._files: dict[str, Path] = {}

    def trials(self) -> Iterator[tuple[str, Trial]]:
        """Name and trial, in the order in which they have to be."""
        yield "the installers are made", self._made
        yield "each file signed for a trial, found good, a flipped byte noticed", self._signed
        for kind in ("setup", "user", "machine"):
            yield f"{kind}: installed silently, every file there", partial(self._install, kind)
            yield f"{kind}: self-test", partial(self._self_test, kind)
            if kind == "setup":
                yield "setup: the window opens", self._window
                yield "setup: a second start leaves the first window alone and ends", self._second
                yield "setup: a plan in Arabic from a folder with å and blanks", self._paper
                yield "setup: the policy in the registry is obeyed", self._policy
                yield "setup: the keystore opens the store, where the policy allows it", self._keystore
            yield f"{kind}: upgraded to a signed one, one entry, downgrade refused", partial(self._upgrade, kind)
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
        }
        self._data.parent.mkdir(parents=True, exist_ok=True)
        self._data.write_text(CASES, "utf-8")
        now = [self._files[kind] for kind in ("setup", "user", "machine")]
        kit = write_kit(self._now.sources, self.frozen.folder, now, self._now.out / f"SIPDesk-{self.version}-IT.zip")
        _must(sums(now) in zipfile.ZipFile(kit).read(f"{kit.stem}/{SUMS}").decode(), "the sums are not those")
        return ", ".join(f"{file.name} {file.stat().st_size / 1e6:.1f} MB" for file in now)

    def _signed(self) -> str:
        """A later version, made of a copy: a certificate for trials is worth nothing outside."""
        folder = self.wine.folder / "signed"
        shutil.rmtree(folder, ignore_errors=True)
        payload = folder / "SIPDesk"
        shutil.copytree(self.frozen.folder, payload)
        self._told = told = trial_certificate(folder)
        signer = Signer({**os.environ, **told})
        code = to_sign(payload)
        _must(not any(is_good(file, told) for file in code), "a file is good before it is signed")
        sign_all(code, signer)
        make = self._make(LATER, "later", payload)
        given = " ".join(f'"{name}={value}"' for name, value in told.items())
        files = {"setup": make.setup(f"env {given} {in_place_command()}", quick=True),
                 "user": make.msi("user"), "machine": make.msi("machine")}
        sign_all(files.values(), signer)
        bad = [file.name for file in (*code, *files.values()) if not is_good(file, told)]
        _must(not bad, f"not good when they are signed: {', '.join(bad)}")
        for file in (payload / "SIPDesk.exe", code[0], *files.values()):
            _must(not is_good(_flipped(file, folder), told), f"a flipped byte in {file.name} is not noticed")
        self._files.update({f"{kind} later": file for kind, file in files.items()})
        return f"{len(code)} files of the program, setup, both MSIs"

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

    def _program(self, kind: str, *arguments: str, typed: str = "") -> Said:
        """In a home of its own, and without the C runtime that Wine has and a clean Windows has not."""
        told = {**OWN_RUNTIME, "SIPDESK_HOME": self.wine.at(self._home)} if kind == "setup" else OWN_RUNTIME
        program = self.wine.at(self.place(kind) / "sipdesk-cli.exe")
        return self.wine.run(program, *arguments, patience=300, more=told, typed=typed)

    def _self_test(self, kind: str) -> str:
        said = self._program(kind, "self-test")
        _must(said.code == 0, f"the self-test says no:\n{said.text}")
        own = "Åsas hem" if kind == "setup" else "\\AppData\\Local\\SIPDesk"
        _must(own in said.text, f"it does not write to {own}:\n{said.text}")
        return f"{len([line for line in said.text.splitlines() if chr(9) + 'ok' in line])} lines ok"

    def _opens(self, *arguments: str, meanwhile: Callable[[], None] = lambda: None) -> None:
        ready = self.wine.folder / "ready"
        told = {**OWN_RUNTIME, "SIPDESK_READY_FILE": self.wine.at(ready), "SIPDESK_HOME": self.wine.at(self._home)}
        command = [self.wine.at(self.place("setup") / "SIPDesk.exe"), *arguments]
        opened = self.wine.opens(command, ready, told, meanwhile=meanwhile)
        _must(opened, "no window within two minutes, three times")

    def _second(self) -> str:
        """One that found nobody would try to open the store, and stay with a window that says why it cannot."""
        ends: list[Said] = []
        home = {**OWN_RUNTIME, "SIPDESK_HOME": self.wine.at(self._home)}
        program = self.wine.at(self.place("setup") / "SIPDesk.exe")
        self._opens(meanwhile=lambda: ends.append(self.wine.run(program, patience=60, more=home)))
        _must(ends[-1].code == 0, f"the second one ended with {ends[-1].code}")
        return ""

    def _window(self) -> str:
        self._opens("demo")
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

    def _keystore(self) -> str:
        """The real one, by its own functions: filled, used, forbidden, emptied."""
        path = self.wine.folder / "Åsas lager" / "cases.sipstore"
        shutil.rmtree(path.parent, ignore_errors=True)

        def store(action: str, *more: str, typed: str = f"{PASSPHRASE}\n") -> Said:
            given = ("--secret-fd", "0") if typed else ()
            return self._program("setup", "store", action, "--store", self.wine.at(path), *more, *given, typed=typed)

        made = store("init", "--name", "Åsa Prov", "--role", "handläggare", "--unit", "Biståndsenheten")
        _must(made.code == 0, made.text)
        forbidden = store("unlock", "--remember")
        self.wine.run("reg", "add", POLICY, "/v", "KeystoreAllowed", "/t", "REG_DWORD", "/d", "1", "/f")
        filled, used = store("unlock", "--remember"), store("verify", "--keystore", typed="")
        emptied, after = store("unlock", "--forget"), store("verify", "--keystore", typed="")
        self.wine.run("reg", "delete", POLICY, "/f")
        codes = [said.code for said in (forbidden, filled, used, emptied, after)]
        _must(codes == [1, 0, 0, 0, 1], f"{codes}: {forbidden.text} {filled.text} {used.text} {after.text}")
        return ""

    def _upgrade(self, kind: str) -> str:
        said = self._run_installer(kind, "later")
        entries = self._entries()
        _must(said.code == 0 and len(entries) == 1, f"code {said.code}, entries {entries}")
        _must(entries[0].startswith(LATER), f"the entry is {entries[0]}")
        bad = [file.name for file in to_sign(self.place(kind)) if not is_good(file, self._told)]
        _must(not bad, f"not signed as they lie there: {', '.join(bad)}")
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


def _flipped(file: Path, folder: Path) -> Path:
    """A copy with one bit changed."""
    copy = folder / f"flipped{file.suffix}"
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    copy.write_bytes(bytes(content))
    return copy


def _names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def _must(well: bool, trouble: str) -> None:
    if not well:
        raise LauncherError(trouble)
