"""Style and types are part of the test run: what ruff or mypy objects to does not pass."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize("tool", [["ruff", "check", "--no-fix", "."], ["mypy"]], ids=lambda tool: tool[0])
def test_the_code_is_clean(tool: list[str]) -> None:
    checked = subprocess.run([sys.executable, "-m", *tool], cwd=ROOT, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr
