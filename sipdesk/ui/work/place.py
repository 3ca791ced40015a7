"""Where somebody was, so that she comes back to it; apart from the window, which the first card does without."""

import json
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any, Final

from sipdesk import paths


@dataclass(frozen=True, slots=True)
class Place:
    """A case, a page of it ("" is the overview), a field."""

    case_uid: str = ""
    task: str = ""
    path: str = ""


NOWHERE: Final = Place()


def write_place(home: Path | None, place: Place) -> None:
    """Keep it for the next time. home: a folder instead of the person's own."""
    file = _file(home)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(astuple(place)), "utf-8")


def read_place(home: Path | None) -> Place:
    try:
        known: Any = json.loads(_file(home).read_text("utf-8"))
        return Place(*map(str, known))
    except (OSError, ValueError, TypeError, RecursionError):  # never written, or not by us: one begins at the list
        return NOWHERE


def _file(home: Path | None) -> Path:
    return (home or paths.user_data()) / "place.json"
