"""How large and how odd a value in a case file may be: one set of bounds for the reader and for the schema.

A case is typed by people, so the bounds are far above what anybody writes. They keep out what no part of the
program could hold: a number too large for the store, a day before calendars, a sign that no paper can print.
"""

import re
from datetime import date, datetime
from typing import Final

LARGEST_FILE: Final = 20_000_000  # bytes
LONGEST_TEXT: Final = 50_000  # characters in one field
LONGEST_LIST: Final = 2_000  # entries in one list
LEAST_NUMBER: Final = 0
MOST_NUMBER: Final = 1_000_000
LONGEST_NUMBER: Final = 1_000  # signs; what is longer is not even read
EARLIEST: Final = date(1850, 1, 1)
LATEST: Final = date(2199, 12, 31)

# No control characters but the line feed and the tab, no halves of surrogate pairs, no noncharacters.
TEXT: Final = r"^[^\u0000-\u0008\u000B-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]*$"
UID: Final = r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
LANGUAGE: Final = r"^[a-z]{2,3}(-[a-z]+)?$"
_TEXT = re.compile(TEXT[:-1] + r"\Z")
_UID = re.compile(UID[:-1] + r"\Z")
_LANGUAGE = re.compile(LANGUAGE[:-1] + r"\Z")


def is_utf_16(content: bytes) -> bool:
    """Whether a file is text as some editors save it: two bytes to a sign, with or without the mark that says so."""
    return content.startswith((b"\xff\xfe", b"\xfe\xff")) or 0 in content[:2]


def is_text(value: str) -> bool:
    return len(value) <= LONGEST_TEXT and _TEXT.match(value) is not None


def is_uid(value: str) -> bool:
    return _UID.match(value) is not None


def is_number(value: int) -> bool:
    return LEAST_NUMBER <= value <= MOST_NUMBER


def is_day(value: date) -> bool:
    """Whether a day, or the day of a moment, lies within the centuries that cases are about."""
    day = value.date() if isinstance(value, datetime) else value
    return EARLIEST <= day <= LATEST


def is_language(value: str) -> bool:
    """Whether it can be the code of a language. Whether papers are made in it here depends on the workplace: a
    municipality may bring languages of its own, and a case that is handed over keeps what its reader wants."""
    return _LANGUAGE.match(value) is not None
