"""A language that a municipality brings itself: invented words, because no test knows a language that is not there."""

import datetime as days
from pathlib import Path
from typing import Any

from sipdesk.documents.blank_language import blank_language
from sipdesk.documents.phrase_files import PLURALS, swedish

MONTHS = tuple(f"månad {number}" for number in range(1, 13))
WEEKDAYS = tuple(f"veckodag {number}" for number in range(1, 8))


def filled(code: str = "smj", words: str = "ŋá ", **head: Any) -> str:
    """A blank file filled in: each phrase is the Swedish after `words`. head: parts of the head, by their names in the
    file with _ for -."""
    lines = blank_language(code, days.date(2026, 11, 28)).split("\n")
    said: dict[str, Any] = {
        "name": "lulesamiska", "own-name": "julevsámegiella", "translator": "Kommunens översättare",
        "months": list(MONTHS), "weekdays": list(WEEKDAYS),
    }  # fmt: skip
    said |= {key.replace("_", "-"): value for key, value in head.items()}
    table = ""
    for number, line in enumerate(lines):
        table = line[1:-1] if line.startswith("[") else table
        key, empty, _ = line.partition(' = ""')
        name = line.partition(" = ")[0]
        if table == "language" and name in said:
            lines[number] = f"{name} = {_toml(said[name])}"
        elif empty and table != "language":
            lines[number] = f"{key} = {_toml(words + _source(table, key))}"
    return "\n".join(lines)


def brought(folder: Path, code: str = "smj", content: str | None = None, **head: Any) -> Path:
    """A municipality's folder of wording with that language in it."""
    folder.mkdir(exist_ok=True)
    (folder / f"{code}.toml").write_text(filled(code, **head) if content is None else content, "utf-8")
    return folder


def _source(table: str, key: str) -> str:
    phrases = swedish().phrases
    phrase = phrases.get(f"{table}.{key}" if table else key, phrases.get(table, ""))
    if isinstance(phrase, str):
        return phrase
    assert key in PLURALS
    return phrase.get(key, phrase["other"])


def _toml(value: object) -> str:
    if isinstance(value, str):
        return '"' + value.replace("\n", "\\n").replace('"', '\\"') + '"'
    if isinstance(value, list):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return str(value)
