"""Runs Windows programs on Linux, in a Wine prefix of its own with a screen in memory.

What Wine needs and Windows does not is done here: pipes for input and output, stand-ins for libraries that Wine 8
lacks (in the prefix, never beside a program), and another try, since about one window in ten crashes when it closes.
"""

from __future__ import annotations

import os
import subprocess
import time
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import IO, Callable, List, Mapping, Sequence

from launcher.progress import LauncherError

STAND_INS = ("bcryptprimitives", "icuuc", "mscms")
NOISE = ("wine32", "multiarch", "apt-get install", "dpkg --add", "it looks like")
LINGER = 5.0  # seconds after the end of a program in which its last words are waited for
COMPILER = "x86_64-w64-mingw32-gcc"
LIBRARY = ("-shared", "-nostdlib", "-s", "-w", "-fno-builtin", "-e", "DllMainCRTStartup")


OWN_RUNTIME = {"WINEDLLOVERRIDES": "mscms=n;winedbg.exe=d;mshtml=;mscoree=;vcruntime140,vcruntime140_1,msvcp140=n"}


class Said:
    """What a program said, and how it ended."""

    def __init__(self, code: int, text: str) -> None:
        self.code, self.text = code, text


class Wine:
    """A prefix in `folder`; `open` before the first program, `close` after the last."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.drive = folder / "prefix" / "drive_c"
        self._screen: subprocess.Popen[str] | None = None
        self._environment = {
            **os.environ, "WINEPREFIX": str(folder / "prefix"), "WINEARCH": "win64", "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscms=n;winedbg.exe=d;mshtml=;mscoree=",
        }

    def open(self, sources: Path) -> None:
        """A screen, a prefix that says it is Windows 10, and the stand-ins made from `sources`."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self._screen = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x800x24", "-nolisten", "tcp"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )
        self._environment["DISPLAY"] = f":{_first_line(self._screen.stdout)}"
        self.run("wineboot", "-i", patience=180)
        self.run("winecfg", "-v", "win10")
        system = self.drive / "windows" / "system32"
        if not system.is_dir():
            raise LauncherError("Wine could not make its prefix.")
        for name in STAND_INS:
            made = self.folder / f"{name}.dll"
            compile_c(sources / f"{name}.c", made, *LIBRARY)
            (system / made.name).unlink(missing_ok=True)
            made.replace(system / made.name)

    def close(self) -> None:
        subprocess.run(["wineserver", "-k"], env=self._environment, check=False, stderr=subprocess.DEVNULL)
        if self._screen:
            self._screen.terminate()
            self._screen.wait()

    def run(
        self, *command: str, patience: float = 120, more: Mapping[str, str] | None = None, folder: Path | None = None,
        typed: str = "",
    ) -> Said:
        """Run a program to its end; one that does not end in `patience` seconds has code 124. typed: on its input."""
        program = subprocess.Popen(
            ["wine", *command], env={**self._environment, **(more or {})}, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=folder,
        )
        assert program.stdin is not None
        assert program.stdout is not None
        heard: List[bytes] = []
        listening = Thread(target=_listen, args=(program.stdout, heard), daemon=True)
        listening.start()
        with suppress(BrokenPipeError), program.stdin as keyboard:
            keyboard.write(typed.encode())
        try:
            code = program.wait(patience)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()
            code = 124
        listening.join(LINGER)  # not to its end: when a program crashed, Wine's services keep the other end open
        return Said(code, _heard(b"".join(heard)))

    def opens(
        self, command: Sequence[str], ready: Path, more: Mapping[str, str], *, patience: float = 120,
        meanwhile: Callable[[], None] = lambda: None,
    ) -> bool:
        """Whether a window gets as far as its first painted page. It is closed when `meanwhile` is done."""
        for _ in range(3):
            ready.unlink(missing_ok=True)
            window = subprocess.Popen(
                ["wine", *command], env={**self._environment, **more}, stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            )
            end = time.monotonic() + patience
            while not ready.exists() and window.poll() is None and time.monotonic() < end:
                time.sleep(0.2)
            try:
                if ready.exists():
                    meanwhile()
            finally:
                window.kill()
                window.wait()
                self.run("taskkill", "/f", "/im", Path(command[0].replace("\\", "/")).name)
            if ready.exists():
                return True
        return False

    def at(self, path: Path) -> str:
        """A path of this machine as Windows programs see it."""
        return "Z:" + str(path.resolve()).replace("/", "\\")

    @property
    def profile(self) -> Path:
        """The person's own folder in the prefix."""
        users = [path for path in (self.drive / "users").iterdir() if path.name.lower() != "public"]
        return users[0] / "AppData"


def compile_c(source: Path, out: Path, *options: str) -> None:
    """With the cross compiler of the system. Raises LauncherError."""
    command = [COMPILER, *options, str(source), "-o", str(out), "-ladvapi32"]
    ran = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if ran.returncode:
        raise LauncherError(f"{source.name} could not be compiled:\n{ran.stdout}")


def _first_line(stream: IO[str] | None) -> str:
    line = stream.readline().strip() if stream else ""
    if not line:
        raise LauncherError("Xvfb gives no screen.")
    return line


def _listen(stream: IO[bytes], heard: List[bytes]) -> None:
    for line in stream:
        heard.append(line)


def _heard(raw: bytes) -> str:
    lines = raw.decode("utf-8", errors="replace").replace("\r", "").splitlines()
    return "\n".join(line for line in lines if not any(noise in line for noise in NOISE))
