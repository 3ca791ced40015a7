"""Where somebody was, so that she comes back to it; apart from the window, which the first card does without."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Place:
    """A case, a page of it ("" is the overview), a field."""

    case_uid: str = ""
    task: str = ""
    path: str = ""


NOWHERE: Final = Place()
