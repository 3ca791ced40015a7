"""A field of the case by its path, as rules and pages name it: "need.found_on", "parties.0192….approved_on".

A member of a list goes by its uid, never by its place: things move while a page is open.
"""

from typing import Any


def look_up(root: Any, path: str) -> Any:
    """The value at `path`. Raises KeyError when a part with that uid is gone, AttributeError for a wrong name."""
    for step in path.split(".") if path else ():
        root = member(root, step) if isinstance(root, list) else getattr(root, step)
    return root


def put(root: Any, path: str, value: Any) -> None:
    """Store a value at `path`. Raises as `look_up`."""
    owner, _, name = path.rpartition(".")
    setattr(look_up(root, owner), name, value)


def member(parts: list[Any], uid: str) -> Any:
    """The part with that uid. Raises KeyError when there is none."""
    return parts[place_of(parts, uid)]


def place_of(parts: list[Any], uid: str) -> int:
    """Where the part stands in its list. Raises KeyError when it is gone."""
    for place, part in enumerate(parts):
        if part.uid == uid:
            return place
    raise KeyError(uid)


def covers(prefix: str, path: str) -> bool:
    """Whether `path` is `prefix` itself or something inside it."""
    return path == prefix or path.startswith(f"{prefix}.")
