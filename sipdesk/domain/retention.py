"""What is decided about a closed file whose time has passed (P5); the rules are in `rules.retention`."""

from enum import StrEnum


class Decision(StrEnum):
    """What was decided about a file whose time has passed."""

    DISPOSED = "disposed"
    ARCHIVED = "archived"  # handed to the archive, and taken away here
    KEPT = "kept"  # for a reason, until a day on which it is asked anew
