#!/usr/bin/env python3
"""From a fresh clone to the running program with nothing but Python: `python3 packaging/bootstrap.py COMMAND`.

    run              the program on invented cases (without a screen: their papers, into demo-papers)
    test  [ARGS]     the whole test run; ARGS go to pytest
    bench [ARGS]     speed, memory and endurance against the targets, as a table and JSON
    build            the program as a folder that needs no Python, in dist: tried, and listed by size;
                     --archive: on Linux also as one file; --installer: on Windows also installers, with what IT needs;
                     --sign: all of it signed, see launcher.signing
    windows-smoke    a Windows build and its installers, made and tried under Wine (Linux; a trial, not for release)
    setup [run|test|bench]   only what these need: Python, system packages, .venv

Each takes --no-system: leave the system's packages alone.

Standard library only, Python 3.8 or newer; what the program itself runs on is found by `launcher.pythons`.
Every command may be repeated and interrupted: it goes on where it stopped.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from typing import Sequence

from launcher import system
from launcher.environment import PURPOSES, Environment, no_python
from launcher.frozen import Frozen
from launcher.installers import Installers
from launcher.kit import write_kit
from launcher.progress import LauncherError, Progress
from launcher.pythons import Python, find_all, newest
from launcher.signing import Signer, in_place_command, sign_all, to_sign
from launcher.sizes import table

SETUP_STEPS = 4
DEMO_PAPERS = "demo-papers"
IN_PARALLEL = ("-n", str(min(os.cpu_count() or 1, 8)), "--dist=loadfile", "--no-loadscope-reorder")


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks; returns the exit code."""
    chosen, passed_on = _parser().parse_known_args(arguments)
    if passed_on and chosen.command not in ("test", "bench"):
        _parser().error(f"unknown: {' '.join(passed_on)}")
    try:
        return _do(chosen, passed_on)
    except LauncherError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nInterrupted. Start it again and it goes on from here.", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    common = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    common.add_argument("--no-system", action="store_true", help="leave the system's packages alone")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name in ("run", "test", "bench"):
        commands.add_parser(name, parents=[common], add_help=False, allow_abbrev=False)
    commands.add_parser("windows-smoke", parents=[common], allow_abbrev=False)
    build = commands.add_parser("build", parents=[common], allow_abbrev=False)
    build.add_argument("--archive", action="store_true", help="also one tar file, for Linux")
    build.add_argument("--installer", action="store_true", help="also the MSIs and the setup, on Windows")
    build.add_argument("--sign", action="store_true", help="sign with the certificate that SIPDESK_SIGN_… names")
    setup = commands.add_parser("setup", parents=[common], allow_abbrev=False)
    setup.add_argument("purpose", nargs="?", default="run", choices=PURPOSES)
    return parser


def _do(chosen: argparse.Namespace, passed_on: Sequence[str]) -> int:
    environment = Environment()
    python = str(environment.python)
    touch_system = not chosen.no_system
    if chosen.command == "setup":
        progress = _set_up(environment, chosen.purpose, chosen.purpose, touch_system, "ready")
        progress.note(f"the program is {environment.program}")
        return 0
    if chosen.command == "run":
        return _run(environment, touch_system)
    if chosen.command == "test":
        _set_up(environment, "test", "test", touch_system, "running all tests; pytest says the rest")
        return _call(environment, [python, "-m", "pytest", *IN_PARALLEL, *passed_on])
    if chosen.command == "bench":
        _set_up(environment, "bench", "bench", touch_system, "measuring; this takes a while")
        return _call(environment, [python, "-m", "tests.benchmarks", *passed_on])
    if chosen.command == "windows-smoke":
        _set_up(environment, "test", "windows-smoke", touch_system, "trying a Windows build under Wine")
        return _windows_smoke(environment)
    _set_up(environment, "test", "build", touch_system, "building the program with PyInstaller")
    return _build(Frozen(environment.root), python, chosen)


def _windows_smoke(environment: Environment) -> int:
    from launcher import smoke  # only here: everything else works without it

    lacking = smoke.lacking()
    if lacking:
        raise LauncherError(f"The trial needs tools that are not here: {', '.join(lacking)}.")
    smoke.Smoke(environment).run()
    return 0


def _build(frozen: Frozen, python: str, chosen: argparse.Namespace) -> int:
    """Build, list what is in it by size, let the program look at itself, and pack it."""
    if chosen.installer and sys.platform != "win32":
        raise LauncherError("The installers are made on Windows. Here, windows-smoke makes and tries some under Wine.")
    signer = Signer(os.environ) if chosen.sign else None
    code = frozen.build(python, "--clean")
    if code:
        return code
    if signer:
        print(f"signed: {sign_all(to_sign(frozen.folder), signer)} files")
    print(table(frozen.folder), flush=True)
    code = subprocess.run([str(frozen.command_line), "self-test"], check=False).returncode
    if code:
        return code
    if chosen.archive:
        print(frozen.archive())
    if chosen.installer:
        _installers(frozen, signer)
    return 0


def _installers(frozen: Frozen, signer: Signer | None) -> None:
    out = frozen.folder.parent
    sources, icon = frozen.root / "packaging" / "windows", out / "sipdesk.ico"
    installers = Installers(sources, frozen.folder, out, frozen.version(), icon)
    made = [installers.setup(in_place_command() if signer else ""), installers.msi("user"), installers.msi("machine")]
    if signer:
        sign_all(made, signer)
    for file in (*made, write_kit(sources, frozen.folder, made, out / f"SIPDesk-{frozen.version()}-IT.zip")):
        print(file)


def _run(environment: Environment, touch_system: bool) -> int:
    """Show the program on the demo cases; without a screen, write their papers instead and say where."""
    if has_screen():
        _set_up(environment, "run", "run", touch_system, "opening the window on invented cases")
        return _call(environment, [str(environment.program), "demo"])
    then = f"there is no screen here, so no window: writing the demo cases and their papers to {DEMO_PAPERS}"
    progress = _set_up(environment, "run", "papers", touch_system, then)
    code = _call(environment, [str(environment.program), "demo", "--into", DEMO_PAPERS])
    if code == 0:
        progress.note(f"the papers are in {environment.root / DEMO_PAPERS}")
    return code


def has_screen() -> bool:
    """Whether a window can be shown: always so on Windows and macOS, else where X or Wayland is announced."""
    return sys.platform in ("win32", "darwin") or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _call(environment: Environment, command: Sequence[str]) -> int:
    return subprocess.run(list(command), cwd=environment.root, check=False).returncode


def _set_up(environment: Environment, purpose: str, needs: str, touch_system: bool, then: str) -> Progress:
    """Bring about all that `purpose` (pins) and `needs` (system packages) ask for, then announce the work itself."""
    lacking = system.missing(system.NEEDED[needs]) if touch_system and system.debian_like() else []
    if not lacking and environment.ready_for(purpose):
        progress = Progress(1)
    else:
        progress = Progress(SETUP_STEPS + 1)
        _system_packages(progress, lacking)
        _virtual_environment(progress, environment, touch_system)
        progress.step(f"installing packages from {environment.pins(purpose).name}, each checked by its hash")
        environment.install(progress, purpose)
        progress.step("installing the command sipdesk")
        environment.install_project(progress)
    progress.step(then)
    return progress


def _system_packages(progress: Progress, lacking: Sequence[str]) -> None:
    if lacking:
        progress.step(f"installing {len(lacking)} system packages: {' '.join(lacking)}")
        system.install(progress, lacking)
    else:
        progress.step("no system packages to install")


def _virtual_environment(progress: Progress, environment: Environment, touch_system: bool) -> None:
    there = environment.usable()
    if there is not None:
        progress.step(f"keeping the environment {environment.folder.name} with {there}")
        return
    base = _python(progress, touch_system)
    progress.step(f"making the environment {environment.folder.name} with {base}")
    environment.make(progress, base)


def _python(progress: Progress, touch_system: bool) -> Python:
    """The newest complete Python; on a Debian-like system one is installed, or completed, where there is none."""
    found = find_all()
    best = newest(found)
    if best is None and touch_system and system.debian_like():
        halves = sorted({python.version[:2] for python in found if python.supported}, reverse=True)
        packages = system.packages_for_python([f"{major}.{minor}" for major, minor in halves])
        progress.note(f"no complete Python here; installing {' '.join(packages)}")
        system.install(progress, packages)
        found = find_all()
        best = newest(found)
    if best is None:
        raise no_python(found)
    return best


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
