"""What the program may propose, from data files: the words that speak of a kind of information, and what a kind of
organisation usually needs. `domain.proposals` uses them; nothing in them ever counts before somebody has confirmed it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from sipdesk.domain.routine import Routine
from sipdesk.exchange.datafile import code, code_list, words
from sipdesk.exchange.routine import Shape, merged


@dataclass(frozen=True, slots=True)
class Proposals:
    """keywords: by code of a kind of information. usual: by code of a kind of organisation, codes of information."""

    keywords: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    usual: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def _word_list(raw: Any) -> tuple[str, ...]:
    if not isinstance(raw, list):
        raise ValueError
    return tuple(words(one) for one in raw)


KEYWORDS: Final = Shape("keywords.toml", "type", {"code": code, "words": _word_list})
USUAL: Final = Shape("usual_types.toml", "kind", {"code": code, "types": code_list})


def load_proposals(
    defaults: Path, municipality_folder: Path | None, routine: Routine, local: Path | None = None
) -> Proposals:
    """The files in layers, as in `load_routine`. What the routine does not know is left out.

    Raises SipError "datafile.…" with file, key and line.
    """
    folders = [folder for folder in (defaults, municipality_folder, local) if folder]
    return Proposals(
        keywords=_lists(folders, KEYWORDS, "words", routine.types),
        usual=_lists(folders, USUAL, "types", routine.kinds),
    )


def _lists(
    folders: list[Path], shape: Shape, member: str, known: Mapping[str, object]
) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for entry in merged(folders, shape):
        if member not in entry.values:
            raise entry.trouble("datafile.missing-key", member)
        if entry.values["code"] in known:
            found[entry.values["code"]] = entry.values[member]
    return found
