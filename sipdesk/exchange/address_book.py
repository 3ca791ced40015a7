"""The address book of the participants page: units that staff often call, as a data file the municipality keeps."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sipdesk.exchange.datafile import code, entries, optional_words, read_data_file, words

FILE_NAME: Final = "address_book.toml"
_TEXTS: Final = (
    "organisation", "short_name", "contact", "role", "phone", "email", "address", "postal_code", "town",
)


@dataclass(frozen=True, slots=True)
class AddressEntry:
    """One unit, with the members of a party that an address book can know. kind: a code of the routine."""

    kind: str
    name: str
    organisation: str = ""
    short_name: str = ""
    contact: str = ""
    role: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    postal_code: str = ""
    town: str = ""


def load_address_book(path: Path, kinds: Collection[str]) -> tuple[AddressEntry, ...]:
    """All entries, in the order of the file. `kinds`: the routine's kinds of organisation.

    Raises SipError "datafile.…" with file, key and line.
    """
    readers = {"kind": code, "name": words} | dict.fromkeys(_TEXTS, optional_words)
    book = []
    for entry in entries(read_data_file(path), "entry", readers):
        for needed in ("kind", "name"):
            if needed not in entry.values:
                raise entry.trouble("datafile.missing-key", needed)
        if entry.values["kind"] not in kinds:
            raise entry.trouble("datafile.wrong-value", "kind")
        book.append(AddressEntry(**entry.values))
    return tuple(book)
