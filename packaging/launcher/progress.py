"""Says what is going on, in plain words and with the time, so that nobody wonders whether the machine has stopped."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import Mapping, Sequence

QUIET_SECONDS = 5.0  # a running step is heard of at least this often, as long as it says something itself


class LauncherError(Exception):
    """Setting up cannot go on; the text is the sentence to show."""


class Progress:
    """Numbers the steps and shows the seconds since the start."""

    def __init__(self, steps: int) -> None:
        self._steps = steps
        self._step = 0
        self._started = time.monotonic()

    def step(self, what: str) -> None:
        """Begin the next step and say what it does."""
        self._step += 1
        self._line(f"[{self._step}/{self._steps}]", what)

    def note(self, what: str) -> None:
        """Say something more about the step that is under way."""
        self._line(" " * len(f"[{self._step}/{self._steps}]"), what)

    def _line(self, mark: str, what: str) -> None:
        print(f"{mark} {time.monotonic() - self._started:5.1f} s  {what}", flush=True)


def run_quietly(
    progress: Progress, command: Sequence[str], trouble: str, environment: Mapping[str, str] | None = None,
    folder: Path | None = None,
) -> None:
    """Run a long command, passing on its latest line now and then; raises LauncherError(`trouble`) when it fails.

    The whole output is shown only on failure: then it is what one needs to read.
    """
    said: list[str] = []
    heard = time.monotonic()
    process = subprocess.Popen(
        list(command), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8", errors="replace",
        env=None if environment is None else dict(environment), cwd=folder,
    )
    assert process.stdout is not None
    for line in process.stdout:
        said.append(line.rstrip())
        if said[-1] and time.monotonic() - heard >= QUIET_SECONDS:
            progress.note(said[-1].strip()[:100])
            heard = time.monotonic()
    if process.wait() != 0:
        print("\n".join(said), file=sys.stderr)
        raise LauncherError(f"{trouble} What the command said stands above: {' '.join(command)}")
