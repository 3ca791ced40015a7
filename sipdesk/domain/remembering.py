"""What is remembered of what people have written, so that it need not be worked out anew.

It is kept in memory alone, and for so many answers at most; when the store is closed it is forgotten, as the key is.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")

_kept: list[Callable[[], None]] = []


def remembered(most: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """As `functools.lru_cache`, for what comes from a case or a paper: `forget` empties it. most: how many answers."""

    def keep(work_out: Callable[P, T]) -> Callable[P, T]:
        kept = lru_cache(most)(work_out)
        _kept.append(kept.cache_clear)
        return cast(Callable[P, T], kept)

    return keep


def forget() -> None:
    """Everything that is remembered, and the patterns of names that `re` keeps."""
    for clear in _kept:
        clear()
    re.purge()
