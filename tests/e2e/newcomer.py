"""Somebody who has never seen the program goes the whole way, with the keyboard alone, in the real window.

    xvfb-run -a python -m tests.e2e.newcomer FOLDER [--pictures]

Runs in processes of its own: the first is killed in the middle of a sentence, the second is closed in the middle of
a name, the third comes two weeks later. FOLDER gets the papers, and with --pictures what the screen showed.
"""

import os
import subprocess
import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QTimer

from sipdesk import app as program
from sipdesk.paths import HOME_VARIABLE, resource
from sipdesk.ui.paper import printing
from sipdesk.ui.session import Session
from tests.e2e import meeting, opening, preparing
from tests.e2e.keyboard import Keyboard
from tests.e2e.printer import Printer

KILLED: Final = -9
_LOST: Final = 3
Part = Callable[[Keyboard, Printer], None]


def first_day(k: Keyboard, _printer: Printer) -> None:
    opening.first_run(k)
    preparing.begin(k)


def after_the_stop(k: Keyboard, printer: Printer) -> None:
    opening.unlock(k)
    preparing.go_on_after_the_stop(k)
    preparing.prepare(k)
    preparing.participants(k)
    preparing.consent(k)
    preparing.lock_and_start_again(k)
    preparing.invitation(k)
    preparing.letters(k, printer)
    meeting.check_letters(printer)
    preparing.close_while_typing(k)


def at_the_meeting(k: Keyboard, printer: Printer) -> None:
    opening.unlock(k)
    meeting.still_typed(k)
    meeting.attendance(k)
    meeting.plan(k)
    meeting.agreement(k)
    meeting.papers(k, printer)
    meeting.check_plans(printer)
    meeting.withdraw(k, printer)
    meeting.check_withdrawal(printer)
    meeting.lock_at_the_end(k)


# What happens, on what clock, and how the process ends.
PARTS: Final[dict[str, tuple[Part, datetime, int]]] = {
    "first-day": (first_day, datetime(2026, 11, 16, 9, 0), KILLED),
    "after-the-stop": (after_the_stop, datetime(2026, 11, 16, 10, 0), 0),
    "at-the-meeting": (at_the_meeting, datetime(2026, 11, 30, 13, 0), 0),
}


def main(folder: Path, *, pictures: bool) -> int:
    """All parts, one process after the other. Gives the exit code."""
    home = folder / "home"
    home.mkdir(parents=True, exist_ok=True)
    (home / "address_book.toml").write_bytes(resource("demo", "address_book.toml").read_bytes())  # laid out by IT
    environment = os.environ | {HOME_VARIABLE: str(home), "QT_QPA_PLATFORM": "xcb"}
    for name, (_, _, expected) in PARTS.items():
        command = [sys.executable, "-m", "tests.e2e.newcomer", str(folder), name, *(["--pictures"] if pictures else [])]
        ended = subprocess.run(command, env=environment, check=False).returncode
        if ended != expected:
            sys.stderr.write(f"{name} ended with {ended}, not {expected}\n")
            return 1
    return 0


def play(name: str, folder: Path, *, pictures: bool) -> int:
    """One part, in this process: the program itself, its clock set, the system's print dialog answered."""
    part, clock, _ = PARTS[name]
    began = datetime.now()
    printer = Printer(folder / "papers")
    vars(printing).update(choose_printer=printer.choose, draw=printer.draw)
    vars(program)["Session"] = partial(Session, now=lambda: clock + (datetime.now() - began))
    program.application()
    QTimer.singleShot(0, partial(_drive, part, Keyboard(folder / "pictures" if pictures else None), printer))
    return program.run()


def _drive(part: Part, k: Keyboard, printer: Printer) -> None:
    """Her part. When she is lost or the program has a bug the process ends: nobody is there to read a message."""
    sys.excepthook = partial(_give_up, k)
    part(k, printer)
    assert k.nameless == [], k.nameless


def _give_up(k: Keyboard, kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
    traceback.print_exception(kind, problem, trace)
    k.picture("99-lost")
    sys.stderr.flush()
    os._exit(_LOST)


if __name__ == "__main__":
    given = [word for word in sys.argv[1:] if not word.startswith("--")]
    wants_pictures = "--pictures" in sys.argv
    place = Path(given[0]).absolute()
    sys.exit(play(given[1], place, pictures=wants_pictures) if len(given) > 1 else main(place, pictures=wants_pictures))
