"""Writes and checks the pinned requirements, so that every machine installs the same bytes.

    python packaging/pins.py write     # new pins from pyproject.toml
    python packaging/pins.py gate      # does every pin have a wheel for every system and Python we support?

Needs the tool `uv` on PATH and network. The files hold versions and hashes, never a host: where packages come from
is the machine's own business.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent
GROUPS = {"run": ["install"], "test": ["install", "test"], "bench": ["install", "test", "bench"]}
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
MACOS = "15.0"  # pikepdf's wheels begin there
SYSTEMS = ("x86_64-pc-windows-msvc", "aarch64-apple-darwin", "x86_64-manylinux_2_34")
HEADER = "# Written by `python packaging/pins.py write`; do not edit. pip gets --no-deps: this is all there is.\n"


def compile_pins(purpose: str, out: Path, *options: str) -> bool:
    """Resolve what `purpose` needs into `out`, wheels only; False where that is not possible (uv says why)."""
    groups = [f"--group={group}" for group in GROUPS[purpose]]
    command = ["uv", "pip", "compile", "-q", "pyproject.toml", *groups, "--only-binary=:all:", "--no-annotate",
               "--no-header", "--no-emit-index-url", "--no-emit-find-links", *options, "-o", str(out)]
    environment = {**os.environ, "MACOSX_DEPLOYMENT_TARGET": MACOS}
    return subprocess.run(command, cwd=PACKAGING.parent, env=environment, check=False).returncode == 0


def requirements(purpose: str) -> Path:
    return PACKAGING / f"requirements-{purpose}.txt"


def write() -> bool:
    """Pin each purpose for all systems at once. The largest goes first and holds the smaller ones to its versions."""
    with tempfile.TemporaryDirectory() as folder:
        everything = Path(folder) / "bench.txt"
        if not compile_pins("bench", everything, "--universal", "--python-version=3.11"):
            return False
        for purpose in GROUPS:
            out = requirements(purpose)
            out.unlink(missing_ok=True)
            options = ("--universal", "--python-version=3.11", "--generate-hashes", f"--constraints={everything}")
            if not compile_pins(purpose, out, *options):
                return False
            out.write_text(HEADER + out.read_text(encoding="utf-8"), encoding="utf-8")
            print(f"{out.name} written")
    return True


def gate() -> bool:
    """Resolve the pins anew for each system and Python: fails where one has no wheel."""
    passed = True
    with tempfile.TemporaryDirectory() as folder:
        for system in SYSTEMS:
            for python in PYTHONS:
                options = (f"--python-platform={system}", f"--python-version={python}",
                           f"--constraints={requirements('bench')}")
                fits = compile_pins("bench", Path(folder) / "out.txt", *options)
                print(f"{system:26} Python {python}: {'every pin has a wheel' if fits else 'NO'}", flush=True)
                passed = passed and fits
    return passed


if __name__ == "__main__":
    commands = {"write": write, "gate": gate}
    chosen = commands.get(sys.argv[1] if len(sys.argv) == 2 else "")
    if chosen is None:
        sys.exit(f"use: {sys.argv[0]} write | gate")
    if shutil.which("uv") is None:
        sys.exit("The tool `uv` is not on PATH. `pip install uv` brings it.")
    sys.exit(0 if chosen() else 1)
