"""How large papers are set: a reader's wish in a case, and what the papers are made in, are the same sizes."""

from typing import Final

EASY: Final = "sv-easy"
SIZES: Final = (12, 16, 18, 24)
EASY_SIZES: Final = (16, 18, 24)


def sizes_of(language: str) -> tuple[int, ...]:
    """The sizes in which papers are set in that language, in points. Easy Swedish is made for large print."""
    return EASY_SIZES if language == EASY else SIZES
