"""Says what is going on, in plain words and with the time, so that nobody wonders whether the machine has stopped."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import IO, Sequence

QUIET_SECONDS = 5.0  # a running step is heard of this often


class LauncherError(Exception):
    """Setting up cannot go on; the text is the sentence to show."""


class Progress:
    """Numbers the steps and shows the seconds since the start."""

    def __init__(self, steps: int) -> None:
        self.steps = steps
        self._step = 0
        self._started = time.monotonic()

    def step(self, what: str) -> None:
        """Begin the next step and say what it does."""
        self._step += 1
        self._line(f"[{self._step}/{self.steps}]", what)

    def note(self, what: str) -> None:
        """Say something more about the step that is under way."""
        self._line(" " * len(f"[{self._step}/{self.steps}]"), what)

    def _line(self, mark: str, what: str) -> None:
        print(f"{mark} {time.monotonic() - self._started:5.1f} s  {what}", flush=True)


def run_quietly(progress: Progress, command: Sequence[str], trouble: str, folder: Path | None = None) -> None:
    """Run a long command, passing on its latest line every few seconds; raises LauncherError(`trouble`) when it fails.

    The whole output is shown only on failure: then it is what one needs to read.
    """
    said: list[str] = []
    with subprocess.Popen(
        list(command), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8", errors="replace",
        cwd=folder,
    ) as process:
        listener = threading.Thread(target=_listen, args=(process.stdout, said), daemon=True)
        listener.start()
        while _still_running(process):
            progress.note(said[-1][:100] if said else "still at it")
        listener.join()
    if process.returncode != 0:
        print("\n".join(said), file=sys.stderr)
        raise LauncherError(f"{trouble} What the command said stands above: {' '.join(command)}")


def _listen(stream: IO[str] | None, said: list[str]) -> None:
    for line in stream or ():
        if line.strip():
            said.append(line.strip())


def _still_running(process: subprocess.Popen[str]) -> bool:
    """Wait a little for the end; whether it is still to come."""
    try:
        process.wait(QUIET_SECONDS)
    except subprocess.TimeoutExpired:
        return True
    return False
