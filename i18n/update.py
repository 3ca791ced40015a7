"""Brings the screen's translation files up to date with the source: run it after changing a string.

    python i18n/update.py

English lists every string, Swedish only those with a number in them (Swedish is the source). New strings
are marked unfinished; the tests fail until somebody has translated them.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from sipdesk.ui.translation import LANGUAGES, SOURCE, tool  # noqa: E402


def update(folder: Path = ROOT / "i18n" / "ui") -> None:
    """Write `sipdesk_<language>.ts` in `folder`; translations that are there already are kept."""
    rooms = (ROOT / "sipdesk" / room for room in ("ui", "cli", "sentences"))
    sources = sorted(str(path) for room in rooms for path in room.rglob("*.py"))
    for code, (_, locale) in LANGUAGES.items():
        scope = ["-pluralonly"] if code == SOURCE else []
        languages = ["-source-language", "sv_SE", "-target-language", locale]
        target = ["-ts", str(folder / f"sipdesk_{code}.ts")]
        quiet = ["-silent", "-no-obsolete", "-locations", "none"]
        command = [str(tool("lupdate")), *quiet, *scope, *languages, *sources, *target]
        subprocess.run(command, check=True, capture_output=True)


if __name__ == "__main__":
    update()
