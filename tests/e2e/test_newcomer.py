"""The newcomer's whole way, in the real window on a screen of its own."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="needs xvfb-run")
def test_a_newcomer_goes_the_whole_way_with_the_keyboard(tmp_path: Path) -> None:
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24"]
    command = [*screen, sys.executable, "-m", "tests.e2e.newcomer", str(tmp_path)]
    went = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert went.returncode == 0, went.stderr
