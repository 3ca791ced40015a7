"""Words of the case file on paper, in Swedish alone: labels of all fields, names of parts and of codes.

They stand apart from the phrase files because nobody but the municipality's own registrar reads them.
"""

import tomllib
from functools import cache
from typing import NamedTuple

from sipdesk.paths import wording


class CaseFileWords(NamedTuple):
    """Each by code; fields and terms by the name of their class first. redacted: of a copy in which something is
    struck. sections: the case's parts, by the names of its fields."""

    paper: dict[str, str]
    redacted: dict[str, str]
    sections: dict[str, str]
    parts: dict[str, str]
    fields: dict[str, dict[str, str]]
    terms: dict[str, dict[str, str]]


@cache
def case_file_words() -> CaseFileWords:
    content = tomllib.loads(wording("documents", "archive", "case_file.toml").read_text("utf-8"))
    return CaseFileWords(*(content[name] for name in CaseFileWords._fields))
