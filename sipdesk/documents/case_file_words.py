"""Words of the case file on paper, in Swedish alone: labels of all fields, names of parts and of codes.

They stand apart from the phrase files because they follow the case's fields: the municipality's own registrar
reads them, and the person in her extract, as a record in the language that it is kept in.
"""

import tomllib
from functools import cache
from typing import Final, NamedTuple

from sipdesk.paths import wording

ATTACHED: Final = "arende.json"
"""What the file is called that is attached to the case file."""


class CaseFileWords(NamedTuple):
    """Each by code; fields and terms by the name of their class first. redacted: of a copy in which something is
    struck. extract: of the log and of what was given. sections: the case's parts, by the names of its fields."""

    paper: dict[str, str]
    redacted: dict[str, str]
    extract: dict[str, str]
    sections: dict[str, str]
    parts: dict[str, str]
    fields: dict[str, dict[str, str]]
    terms: dict[str, dict[str, str]]


@cache
def case_file_words() -> CaseFileWords:
    content = tomllib.loads(wording("documents", "archive", "case_file.toml").read_text("utf-8"))
    return CaseFileWords(*(content[name] for name in CaseFileWords._fields))
