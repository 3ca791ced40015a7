"""Window or command line: without a command, and for `demo` without a folder, the window opens."""

import gc
import io
import os
import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code. Nothing of Qt is imported unless the window opens, or the self-test tries whether it can."""
    given = list(sys.argv[1:] if argv is None else argv)
    gc.disable()  # until all is loaded, in the window until the first card stands there: there is nothing to find
    if not given or given in (["demo"], ["demo", "--all"]):
        from sipdesk import app

        return app.run(demo=bool(given), whole="--all" in given)
    _speak_utf8()
    from sipdesk.cli import main as command_line

    gc.freeze()  # all of it stays
    gc.enable()
    return command_line.run(given, {"fönster": _try_window, "utskrift": _try_printing})


def _try_window() -> str:
    """For the self-test, which may run where nobody has a screen. Gives what it found."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from sipdesk import app

    return app.try_window()


def _try_printing() -> str:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from sipdesk import app

    return app.try_printing()


def _speak_utf8() -> None:
    """What is sent on to a file or another program is UTF-8, whatever the machine's own encoding is."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
